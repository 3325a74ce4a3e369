/**
 * The skill panel, drawn from a state: the same state is always the same picture. It remembers what is open and where
 * the focus is, and knows neither Obsidian nor the log: what a person does goes to `actions`, what is true comes back
 * as the next state.
 */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Actions } from '../actions';
import type { Words } from '../i18n/en';
import { DrawingContext } from './drawing';
import type { PanelHost, PanelState, SkillState } from './panel-state';
import { soundLog } from '../core/matrix/guard/log-status';
import { News, useLostTicks, useNews } from './panel/announcer';
import { EmptyState } from './panel/empty-states';
import { Header } from './panel/header';
import { nextGap } from './panel/gaps';
import { itemKey, levelKey, whyKey } from './panel/keys';
import { LogNotice } from './panel/log-notice';
import { LevelGroup } from './panel/level-group';
import { useFocusKept } from './panel/focus-kept';
import { useMemory, type Rename } from './panel/memory';
import { useOpenings } from './panel/openings';
import { useRowKeys } from './panel/row-keys';
import { useScrollMemory } from './panel/scroll-memory';
import { Sections } from './panel/sections';
import { useReveal } from './panel/use-reveal';
import { useTicks } from './panel/ticks';
import { Toolbar } from './panel/toolbar';
import { ToolsContext, useTools } from './panel/tools';
import { useVisit } from './panel/visit';

/** What a command or another view may ask the panel to show. */
export type PanelWish = { kind: 'gap' } | { kind: 'level'; label: string };

export interface PanelProps {
  state: PanelState;
  actions: Actions;
  host: PanelHost;
  words: Words;
  /** Rises when the panel comes back to the screen. */
  timesShown?: number;
  /** The renames of notes since the panel was opened. */
  renames?: readonly Rename[];
  /** What was asked of the panel from outside; a new value asks again. */
  wish?: PanelWish | null;
  /** What was found when the plugin was first switched on: said below all else, so that it moves nothing. */
  found?: string | null;
}

/** Levels and sections: one stop for Tab. */
function Rows({ skill, related, unproved }: SkillState): VNode {
  const { memory, words } = useTools();
  const holder = useRef<HTMLDivElement>(null);
  const keys = useRowKeys(holder, memory, skill.path);
  return (
    <div class="skill-matrix-rows" ref={holder} {...keys}>
      <div class="skill-matrix-levels">
        <h3 class="skill-matrix-hidden">{words.panel.levels}</h3>
        {skill.levels.map((level) => (
          <LevelGroup
            key={level.label}
            skill={skill}
            level={level}
            isUnproved={unproved.includes(level.label)}
          />
        ))}
      </div>
      <Sections skill={skill} related={related} />
    </div>
  );
}

/** What stands below the toolbar: it scrolls, and each note keeps its place. */
function Content({ state, timesShown }: { state: PanelState; timesShown: number }): VNode {
  const { memory } = useTools();
  const holder = useRef<HTMLDivElement>(null);
  const path = pathOf(state);
  // Only a skill has a place to keep: what stands there while its note is read again is short, and would lose it.
  const onScroll = useScrollMemory(holder, memory, state.kind === 'skill' ? path : null, timesShown);
  useFocusKept(holder, path);
  return (
    <div class="skill-matrix-content" ref={holder} onScroll={onScroll}>
      {state.kind === 'skill' ? (
        <div key={path}>
          <LogNotice log={state.log} />
          <Header skill={state.skill} />
          <Rows {...state} />
        </div>
      ) : (
        <EmptyState state={state} />
      )}
    </div>
  );
}

/** The panel's name: the skill, the note that is none, or just the panel. */
function regionName(state: PanelState, words: Words['panel']): string {
  if (state.kind === 'skill') return words.region(state.skill.name);
  return 'name' in state ? state.name : words.title;
}

function pathOf(state: PanelState): string | null {
  if (state.kind === 'skill') return state.skill.path;
  return 'path' in state ? state.path : null;
}

let panels = 0;

/** The panel for one state. Its root's class is `skill-matrix-root`, its why row's `skill-matrix-why-row`. */
export function Panel(props: PanelProps): VNode {
  const { state, actions, host, words, timesShown = 0, renames = [], wish = null, found = null } = props;
  const skill = state.kind === 'skill' ? state.skill : null;
  const path = pathOf(state);
  const idPrefix = useRef('');
  if (idPrefix.current === '') idPrefix.current = `skill-matrix-${++panels}`;
  const root = useRef<HTMLDivElement>(null);
  const memory = useMemory(host);
  const followed = useRef(0);
  for (const rename of renames.slice(followed.current)) memory.follow(rename);
  followed.current = renames.length;
  const [onlyUnticked, setOnlyUnticked] = useState(memory.onlyUnticked);
  const [ear, say] = useNews();
  const openings = useOpenings(skill, memory);
  const reveal = useReveal(root, openings);
  const visit = useVisit(skill, onlyUnticked);
  const { pending, log } = state.kind === 'skill' ? state : { pending: [], log: soundLog };
  const ticks = useTicks(actions, skill, { pending, isBlocked: log.fault !== null }, words.panel, say);
  useLostTicks(skill, words.panel, say);

  const filter = (isOn: boolean): void => {
    memory.onlyUnticked = isOn;
    memory.write();
    setOnlyUnticked(isOn);
  };
  const goToGap = (): void => {
    const gap = skill && nextGap(skill, memory.of(skill.path).stop);
    if (gap) reveal.go([levelKey(gap.address.path, gap.level ?? '')], itemKey(gap.address));
  };
  useEffect(() => {
    if (found !== null) say(found);
  }, [found]);
  useEffect(() => {
    if (wish?.kind === 'gap') goToGap();
    if (wish?.kind === 'level' && path !== null) {
      const level = levelKey(path, wish.label);
      reveal.go([level], level);
    }
  }, [wish]);

  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    if (event.key !== 'Escape' || path === null) return;
    event.preventDefault();
    if (!openings.isOpen(whyKey(path))) return void actions.openNote(path, null, false);
    const isInside = (event.target as Element).closest('.skill-matrix-why') !== null;
    if (isInside) event.currentTarget.querySelector<HTMLElement>('.skill-matrix-why-row')?.focus();
    openings.set([whyKey(path)], false);
  };
  const nameId = `${idPrefix.current}-name`;
  const parts = { openings, ticks, visit, memory, reveal, goToGap };
  const tools = { actions, host, words, ...parts, idPrefix: idPrefix.current };
  return (
    <DrawingContext.Provider value={tools}>
      <ToolsContext.Provider value={tools}>
        <div
          class="skill-matrix-root"
          role="region"
          aria-labelledby={nameId}
          ref={root}
          onKeyDown={onKeyDown}
        >
          <span class="skill-matrix-hidden" id={nameId}>
            {regionName(state, words.panel)}
          </span>
          <Toolbar
            skill={skill}
            isPinned={'isPinned' in state && state.isPinned === true}
            onlyUnticked={onlyUnticked}
            setOnlyUnticked={filter}
          />
          <Content state={state} timesShown={timesShown} />
          {found !== null && <div class="skill-matrix-found">{found}</div>}
          <News ear={ear} />
        </div>
      </ToolsContext.Provider>
    </DrawingContext.Provider>
  );
}
