/** The chosen career stage in one strip: how much of it is ready, what is left, and the next three steps. */
import type { VNode } from 'preact';
import type { NextStep, StepReason } from '../../core/matrix/stage/next-steps';
import type { SkillStanding } from '../../core/matrix/schema';
import { renderReason } from '../../core/matrix/stage/step-words';
import type { StageProgress, StageSkill } from '../../core/matrix/stage/stage';
import { formatNumber } from '../../i18n/format';
import { useDrawing, type Drawing } from '../drawing';
import { authored } from '../panel/text';
import type { MatrixState } from '../matrix-state';
import { Field } from './filters';
import { NoteAnchor } from './note-anchor';
import { drawnOnChange } from './same-props';
import { useUniqueId } from '../unique-id';
import { noteNameOf } from '../../core/vault-path';

const asShown = { text: (text: string) => text, note: noteNameOf };

/** Each reason leads to the line of the note that states it. */
function Reasons({ reasons }: { reasons: StepReason[] }): VNode | null {
  const { words } = useDrawing();
  if (reasons.length === 0) return null;
  return (
    <ul role="list" class="skill-matrix-reasons">
      {reasons.map((reason) => (
        <li key={reason.kind} class="skill-matrix-reason">
          <NoteAnchor path={reason.path} line={reason.line} class="skill-matrix-plain-link">
            {renderReason(reason, words.summary.reasons, asShown)}
          </NoteAnchor>
        </li>
      ))}
    </ul>
  );
}

function Step({ step }: { step: NextStep }): VNode {
  const { host } = useDrawing();
  const { skill, item, target } = step;
  return (
    <li class="skill-matrix-next">
      <p class="skill-matrix-next-skill">
        <NoteAnchor path={skill.path} class="skill-matrix-link internal-link">
          {skill.name}
        </NoteAnchor>
        {' → '}
        <span>{target}</span>
      </p>
      <p class="skill-matrix-next-item" {...authored(item.text, host.locale)}>
        <NoteAnchor path={skill.path} line={item.line} class="skill-matrix-plain-link">
          {item.text}
        </NoteAnchor>
      </p>
      <Reasons reasons={step.reasons} />
    </li>
  );
}

function stageText({ standing, missing }: StageSkill<SkillStanding>, { words }: Drawing): string {
  const { matrix } = words;
  const texts = {
    reached: matrix.reached,
    open: matrix.criteria(missing.length),
    noLevels: matrix.noLevels,
    noNote: matrix.noNote,
  };
  return texts[standing];
}

/** One segment for each skill; its name says all of them in words. */
function StageBar({ stage }: { stage: StageProgress<SkillStanding> }): VNode {
  const drawing = useDrawing();
  const { matrix } = drawing.words;
  const name = stage.skills
    .map((skill) => matrix.stageSkill(skill.name, stageText(skill, drawing)))
    .join('; ');
  return (
    <div class="skill-matrix-stage-bar" role="img" aria-label={name}>
      {stage.skills.map((skill, at) => (
        <span key={at} class={`skill-matrix-stage-segment is-${skill.standing}`} />
      ))}
    </div>
  );
}

function StageFigures({ stage }: { stage: StageProgress<SkillStanding> }): VNode {
  const { host, words } = useDrawing();
  const { matrix } = words;
  const { done, total } = stage.ready;
  const number = (n: number) => formatNumber(n, host.locale);
  const rest = [
    stage.criteriaLeft > 0 && matrix.criteriaLeft(stage.criteriaLeft),
    stage.withoutNote > 0 && matrix.withoutNote(stage.withoutNote),
    stage.withoutLevels > 0 && matrix.withoutLevels(stage.withoutLevels),
  ];
  return (
    <>
      <p class="skill-matrix-stage-ready">{matrix.ready(number(done), total, number(total))}</p>
      <StageBar stage={stage} />
      <p class="skill-matrix-stage-rest">{rest.filter((part) => part !== false).join(' · ')}</p>
    </>
  );
}

/** The skills of the stage with what each still lacks: what the figures are made of. */
function StageDetails({ stage }: { stage: StageProgress<SkillStanding> }): VNode {
  const drawing = useDrawing();
  const { words } = drawing;
  return (
    <details class="skill-matrix-details">
      <summary>{words.matrix.asTable}</summary>
      <p>{words.summary.rule}</p>
      <table class="skill-matrix-figures">
        <tbody>
          {stage.skills.map((skill, at) => (
            <tr key={at}>
              <th scope="row">
                <NoteAnchor
                  path={skill.path ?? stage.note.path}
                  line={skill.path === null ? skill.link.line : null}
                  class={
                    skill.path === null
                      ? 'skill-matrix-plain-link is-unresolved'
                      : 'skill-matrix-link internal-link'
                  }
                >
                  {skill.name}
                </NoteAnchor>
              </th>
              <td>{skill.target?.label ?? '—'}</td>
              <td>{stageText(skill, drawing)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The strip; one line with a choice while no stage is chosen. */
export const StageStrip = drawnOnChange(({ state }: { state: MatrixState }): VNode | null => {
  const { actions, words } = useDrawing();
  const { matrix } = words;
  const { stage, stages, steps } = state;
  const headId = useUniqueId();
  if (!stage && stages.length === 0) return null;
  const options = stages.map(({ path, name }): [string, string] => [path, name]);
  return (
    <section class={`skill-matrix-stage ${stage ? '' : 'is-open'}`} aria-labelledby={headId}>
      <div class="skill-matrix-stage-line">
        <h2 class="skill-matrix-hidden" id={headId}>
          {matrix.stage}
        </h2>
        <Field
          label={matrix.stage}
          value={stage?.note.path ?? ''}
          options={[['', stage ? matrix.noStage : matrix.chooseStage], ...options]}
          choose={(path) => void actions.chooseStage(path)}
        />
        {stage && <StageFigures stage={stage} />}
      </div>
      {stage && steps.length > 0 && (
        <>
          <h3 class="skill-matrix-hidden">{matrix.nextSteps}</h3>
          <ol role="list" class="skill-matrix-nexts">
            {steps.map((step) => (
              <Step key={step.skill.path} step={step} />
            ))}
          </ol>
        </>
      )}
      {stage && <StageDetails stage={stage} />}
    </section>
  );
});
