/** One pet project: a box with three looks, its state in words, and the details that the state line opens. */
import type { VNode } from 'preact';
import type { ItemProgress, ItemState } from '../../core/matrix/schema';
import type { PetProject, SkillRef } from '../../core/skill/schema';
import type { MenuEntry } from '../panel-state';
import { Chips } from './chips';
import { Icon } from './icon';
import { ItemRow } from './item-row';
import { projectKey } from './keys';
import { SkillLink } from './skill-link';
import { authored, shortDate } from './text';
import type { PanelTools } from './tools';
import { usePanelId, useTools } from './tools';

/** `started 8 Nov`, or without a date where the log has none. */
function stateText({ state, tickedOn, startedOn }: ItemProgress, tools: PanelTools): string {
  const words = tools.words.panel;
  if (state === 'ticked') return tickedOn === null ? words.done : words.doneOn(shortDate(tickedOn, tools));
  if (state === 'open') return words.notStarted;
  return startedOn === null ? words.started : words.startedOn(shortDate(startedOn, tools));
}

/** The three states as menu entries, the present one checked. */
function stateEntries({ address, state }: ItemProgress, { ticks, words }: PanelTools): MenuEntry[] {
  const entry = (title: string, icon: string, to: ItemState): MenuEntry => ({
    title: title.charAt(0).toUpperCase() + title.slice(1),
    icon,
    section: 'state',
    isChecked: state === to,
    isDisabled: ticks.isBlocked,
    run: () => ticks.ask(address, to),
  });
  return [
    entry(words.panel.notStarted, 'square', 'open'),
    entry(words.panel.started, 'square-minus', 'started'),
    entry(words.panel.done, 'square-check', 'ticked'),
  ];
}

/** The way to the items that a finished project may prove. */
function proofEntries({ address }: ItemProgress, { actions, ticks, words }: PanelTools): MenuEntry[] {
  if (!actions.canUseProject(address)) return [];
  const title = words.panel.useAsEvidence;
  const run = (): void => actions.useProject(address);
  return [{ title, icon: 'list-checks', section: 'evidence', isDisabled: ticks.isBlocked, run }];
}

/** Technologies of a project: links where the note links them, else names. */
function Technologies({ skills, source }: { skills: SkillRef[]; source: string }): VNode {
  const { host } = useTools();
  return (
    <p class="skill-matrix-technologies">
      {skills.map(({ label, target }, index) => (
        <span key={`${label} ${index}`}>
          {index > 0 && ', '}
          {target === null ? (
            <span {...authored(label, host.locale)}>{label}</span>
          ) : (
            <SkillLink {...{ label, target, source }} isResolved={host.isResolved(target, source)} />
          )}
        </span>
      ))}
    </p>
  );
}

/** What the note says of the project, and what proves it. */
function Details({ item, project }: { item: ItemProgress; project: PetProject }): VNode {
  const { host, words } = useTools();
  const { evidence, address } = item;
  const source = address.path;
  return (
    <>
      {project.description !== '' && (
        <p class="skill-matrix-project-description" {...authored(project.description, host.locale)}>
          {project.description}
        </p>
      )}
      {project.successCriterion !== '' && (
        <>
          <p class="skill-matrix-detail-head">{words.panel.successCriterion}</p>
          <p {...authored(project.successCriterion, host.locale)}>{project.successCriterion}</p>
        </>
      )}
      {project.technologies.length > 0 && (
        <>
          <p class="skill-matrix-detail-head">{words.panel.technologies}</p>
          <Technologies skills={project.technologies} source={source} />
        </>
      )}
      <Chips address={address} evidence={evidence} links={project.links} />
    </>
  );
}

/** True when there is something to open below the project's title. */
function hasDetails({ evidence }: ItemProgress, project: PetProject): boolean {
  const texts = [project.description, project.successCriterion];
  const lists = [project.technologies, project.links, evidence];
  return texts.some((text) => text !== '') || lists.some(({ length }) => length > 0);
}

interface StateLineProps {
  item: ItemProgress;
  /** Id of the details; null when there are none to open. */
  detailsId: string | null;
}

/** The second line: level and state, and the way to the details. */
function StateLine({ item, detailsId }: StateLineProps): VNode {
  const tools = useTools();
  const { openings } = tools;
  const memory = projectKey(item.address);
  const level = item.level === null ? '' : `${item.level} · `;
  const text = `${level}${stateText(item, tools)}`;
  if (detailsId === null) return <p class="skill-matrix-second">{text}</p>;
  return (
    <button
      type="button"
      class="skill-matrix-state skill-matrix-bare"
      tabIndex={-1}
      aria-expanded={openings.isOpen(memory)}
      aria-controls={detailsId}
      onClick={() => openings.set([memory], !openings.isOpen(memory))}
    >
      <Icon id="chevron-right" class="skill-matrix-chevron" />
      <span>{text}</span>
    </button>
  );
}

/** A project's row. "Start" stands in the tail until it is started. */
export function ProjectRow({ item, project }: { item: ItemProgress; project: PetProject }): VNode {
  const tools = useTools();
  const { openings, ticks, words } = tools;
  const bodyId = usePanelId();
  const detailsId = hasDetails(item, project) ? bodyId : null;
  const start = (
    <button
      type="button"
      class="skill-matrix-start skill-matrix-bare"
      tabIndex={-1}
      aria-label={words.panel.startProject(item.text)}
      {...(ticks.isBlocked ? { 'aria-disabled': true } : {})}
      onClick={() => ticks.ask(item.address, 'started')}
    >
      {words.panel.start}
    </button>
  );
  return (
    <ItemRow
      item={item}
      class="skill-matrix-project"
      tail={item.state === 'open' ? start : undefined}
      hidesDate
      hidesEvidence
      entries={() => [...stateEntries(item, tools), ...proofEntries(item, tools)]}
      remark={<StateLine item={item} detailsId={detailsId} />}
    >
      {detailsId !== null && openings.isOpen(projectKey(item.address)) && (
        <div class="skill-matrix-details" id={detailsId}>
          <Details item={item} project={project} />
        </div>
      )}
    </ItemRow>
  );
}
