/** What the panel shows without a skill: why there is none, and the one thing to do about it. */
import type { ComponentChildren, VNode } from 'preact';
import { openReasons, type Reason } from '../../core/skill/reason';
import type { SectionKind, SkillNote } from '../../core/skill/schema';
import { formatNumber } from '../../i18n/format';
import type { PanelState } from '../panel-state';
import { NoteName } from './header';
import { usePanelId, useTools } from './tools';
import { usePlace } from './use-place';

interface EmptyProps {
  title: string | null;
  sentence: string;
  children?: ComponentChildren;
}

function Empty({ title, sentence, children }: EmptyProps): VNode {
  return (
    <div class="skill-matrix-empty pane-empty">
      {title !== null && <p class="skill-matrix-empty-title">{title}</p>}
      <p class="skill-matrix-empty-text">{sentence}</p>
      <div class="skill-matrix-empty-actions">{children}</div>
    </div>
  );
}

function ChooseSkill(): VNode {
  const { actions, words } = useTools();
  return (
    <button type="button" class="skill-matrix-button" onClick={() => actions.chooseSkill()}>
      {words.panel.chooseSkill}
    </button>
  );
}

function OpenLine({ path, line }: { path: string; line: number }): VNode {
  const { words } = useTools();
  const place = usePlace(path, line);
  return (
    <button type="button" class="skill-matrix-button" {...place.handlers}>
      {words.panel.openLine(line)}
    </button>
  );
}

function NoNote(): VNode {
  const { words } = useTools();
  return (
    <Empty title={words.panel.noNoteOpen} sentence={words.panel.noNoteOpenDesc}>
      <ChooseSkill />
    </Empty>
  );
}

function CreateSample(): VNode {
  const { actions, words } = useTools();
  return (
    <button type="button" class="skill-matrix-button mod-cta" onClick={() => void actions.createSample()}>
      {words.panel.createSample}
    </button>
  );
}

/** A vault that has no skill yet: what one is, and an example of it. */
function NoSkills(): VNode {
  const { words } = useTools();
  return (
    <Empty title={words.panel.noSkills} sentence={words.panel.noSkillsDesc}>
      <CreateSample />
    </Empty>
  );
}

/** The parts that the template brings. */
const templateParts: readonly SectionKind[] = ['levels', 'businessValue', 'petProjects'];

/** A skill without levels. The template is offered until its parts are there, empty as they may be. */
function NoLevels({ path, note }: { path: string; note: SkillNote | null }): VNode {
  const { actions, words } = useTools();
  const parts = templateParts.map((part) => note?.sections.find(({ kind }) => kind === part));
  if (parts[0] && parts.every((part) => part !== undefined))
    return (
      <Empty title={words.panel.noLevels} sentence={words.panel.tablesEmpty}>
        <OpenLine path={path} line={parts[0].line} />
      </Empty>
    );
  return (
    <Empty title={words.panel.noLevels} sentence={words.panel.noLevelsDesc}>
      <button
        type="button"
        class="skill-matrix-button mod-cta"
        onClick={() => void actions.insertTemplate(path)}
      >
        {words.panel.insertTemplate}
      </button>
    </Empty>
  );
}

function Indexing({ done, total }: { done: number; total: number }): VNode {
  const { host, words } = useTools();
  const labelId = usePanelId();
  const count = words.panel.count(formatNumber(done, host.locale), formatNumber(total, host.locale));
  return (
    <div class="skill-matrix-empty pane-empty">
      <div
        class="skill-matrix-progress"
        role="progressbar"
        aria-labelledby={labelId}
        aria-valuemin={0}
        {...(total === 0 ? {} : { 'aria-valuenow': done, 'aria-valuemax': total, 'aria-valuetext': count })}
      >
        <span style={{ inlineSize: `${total === 0 ? 0 : (100 * done) / total}%` }} />
      </div>
      <p class="skill-matrix-empty-title" id={labelId}>
        {words.panel.reading}
      </p>
      {total > 0 && <p class="skill-matrix-count">{count}</p>}
    </div>
  );
}

/** The vault did not hand the note's text over. */
function Unreadable({ path }: { path: string }): VNode {
  const { host, words } = useTools();
  return (
    <Empty title={words.panel.unreadable} sentence={words.panel.unreadableDesc}>
      <button type="button" class="skill-matrix-button" onClick={() => host.readAgain(path)}>
        {words.panel.retry}
      </button>
    </Empty>
  );
}

/** Notes that the plugin itself writes: they need no "not a skill note". */
const own: Reason['code'][] = ['assessment-log', 'summary-note'];

/** Reasons that other settings may change. */
const ofSettings: Reason['code'][] = ['ignored-folder', 'ignored-note', 'tag-missing'];

/** The way back to a skill from a note of ours. */
function LastSkill(): VNode {
  const { host, words } = useTools();
  if (host.lastSkill() === null) return <ChooseSkill />;
  return (
    <button type="button" class="skill-matrix-button" onClick={() => host.pinLast()}>
      {words.panel.openLast}
    </button>
  );
}

/** The way to the settings, quiet beside another button: alone it would be taken for text. */
function Settings({ label, isQuiet = false }: { label: string; isQuiet?: boolean }): VNode {
  const { actions } = useTools();
  return (
    <button
      type="button"
      class={`skill-matrix-button ${isQuiet ? 'skill-matrix-quiet' : ''}`}
      onClick={() => actions.openSettings()}
    >
      {label}
    </button>
  );
}

function Stage(): VNode {
  const { words } = useTools();
  return (
    <Empty title={null} sentence={words.panel.stageNote}>
      <LastSkill />
    </Empty>
  );
}

interface NotSkillProps {
  path: string;
  reason: Reason;
  /** No other note is a skill either: an example is offered. */
  isEmpty: boolean;
}

function NotSkill({ path, reason, isEmpty }: NotSkillProps): VNode {
  const { words } = useTools();
  const isOwn = own.includes(reason.code);
  const offersSample = isEmpty && reason.code === 'no-levels';
  return (
    <Empty title={isOwn ? null : words.panel.notSkill} sentence={words.reasons[reason.code](reason.params)}>
      {reason.line !== null && <OpenLine path={path} line={reason.line} />}
      {offersSample && <CreateSample />}
      {openReasons.includes(reason.code) && (
        <Settings label={words.panel.tableWords} isQuiet={reason.line !== null || offersSample} />
      )}
      {ofSettings.includes(reason.code) && <Settings label={words.panel.openSettings} />}
      {isOwn && <LastSkill />}
    </Empty>
  );
}

/** Any state but a skill. */
export function EmptyState({ state }: { state: Exclude<PanelState, { kind: 'skill' }> }): VNode {
  if (state.kind === 'no-note') return state.isEmpty === true ? <NoSkills /> : <NoNote />;
  if (state.kind === 'indexing') return <Indexing done={state.done} total={state.total} />;
  return (
    <>
      <div class="skill-matrix-header">
        <NoteName path={state.path} name={state.name} />
      </div>
      {state.kind === 'not-skill' && (
        <NotSkill path={state.path} reason={state.reason} isEmpty={state.isEmpty === true} />
      )}
      {state.kind === 'no-levels' && <NoLevels path={state.path} note={state.note} />}
      {state.kind === 'stage' && <Stage />}
      {state.kind === 'unreadable' && <Unreadable path={state.path} />}
    </>
  );
}
