/** The panel's own buttons, one stop for Tab; the arrow keys go from one to the next. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SkillProgress } from '../../core/matrix/schema';
import type { MenuEntry } from '../panel-state';
import { Icon } from './icon';
import { nextGap } from './gaps';
import { groupKeys } from './keys';
import { moreEntries } from './menu-entries';
import { asReadFromLeft } from './reading-direction';
import { usePanelId, useTools } from './tools';

interface Button {
  name: string;
  icon: string;
  isPressed?: boolean;
  hasMenu?: boolean;
  run: (event: MouseEvent) => void;
}

/** Where an arrow key leads from one of `count` buttons; null for any other key. */
function stepTo(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** A row of icon buttons with one Tab stop, which stays in the row when its button goes. */
function ButtonRow({ buttons }: { buttons: Button[] }): VNode {
  const { words } = useTools();
  const labelId = usePanelId();
  const [chosen, setStop] = useState(0);
  const stop = Math.min(chosen, buttons.length - 1);
  const row = useRef<HTMLDivElement>(null);
  const focused = row.current?.querySelector(':focus') ?? null;
  useLayoutEffect(() => {
    if (focused?.isConnected === false) row.current?.querySelectorAll('button')[stop]?.focus();
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = row.current === null ? event.key : asReadFromLeft(event.key, row.current);
    const next = stepTo(key, stop, buttons.length);
    if (next === null) return;
    event.preventDefault();
    setStop(next);
    row.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div class="skill-matrix-toolbar nav-header">
      <span class="skill-matrix-hidden" id={labelId}>
        {words.panel.title}
      </span>
      <div
        class="skill-matrix-buttons nav-buttons-container"
        role="toolbar"
        aria-labelledby={labelId}
        ref={row}
        onKeyDown={onKeyDown}
      >
        {buttons.map(({ name, icon, isPressed, hasMenu, run }, index) => (
          <button
            key={icon}
            type="button"
            class={`skill-matrix-tool clickable-icon nav-action-button ${isPressed === true ? 'is-active' : ''}`}
            aria-label={name}
            aria-pressed={isPressed}
            aria-haspopup={hasMenu === true ? 'menu' : undefined}
            tabIndex={index === stop ? 0 : -1}
            onFocus={() => setStop(index)}
            onClick={run}
          >
            <Icon id={icon} />
          </button>
        ))}
      </div>
    </div>
  );
}

interface ToolbarProps {
  skill: SkillProgress | null;
  isPinned: boolean;
  onlyUnticked: boolean;
  setOnlyUnticked: (isOn: boolean) => void;
}

/** Pin, filter, collapse, matrix, more. What is about a skill is there with one; a pin can always be taken out. */
export function Toolbar({ skill, isPinned, onlyUnticked, setOnlyUnticked }: ToolbarProps): VNode {
  const { actions, goToGap, host, openings, words } = useTools();
  const keys = skill === null ? [] : groupKeys(skill);
  const isAnyOpen = keys.some((key) => openings.isOpen(key));
  const gap: MenuEntry = {
    title: words.commands.nextGap,
    icon: 'circle-dashed',
    section: 'view',
    run: goToGap,
  };
  const entries = (): MenuEntry[] => [
    ...(nextGap(skill, null) === null ? [] : [gap]),
    ...moreEntries(skill?.path ?? null, actions, words),
  ];
  const pin: Button = {
    name: words.panel.pin,
    icon: 'pin',
    isPressed: isPinned,
    run: () => host.setPinned(!isPinned),
  };
  const ofSkill: Button[] = [
    {
      name: words.panel.onlyUnticked,
      icon: 'list-filter',
      isPressed: onlyUnticked,
      run: () => setOnlyUnticked(!onlyUnticked),
    },
    {
      name: isAnyOpen ? words.panel.collapseAll : words.panel.expandAll,
      icon: isAnyOpen ? 'chevrons-down-up' : 'chevrons-up-down',
      run: () => openings.set(keys, !isAnyOpen),
    },
  ];
  const always: Button[] = [
    { name: words.commands.openMatrix, icon: 'layout-grid', run: () => void actions.openMatrix() },
    {
      name: words.panel.more,
      icon: 'ellipsis',
      hasMenu: true,
      run: (event) => host.showMenu(event, entries()),
    },
  ];
  const isSkill = skill !== null;
  return (
    <ButtonRow buttons={[...(isSkill || isPinned ? [pin] : []), ...(isSkill ? ofSkill : []), ...always]} />
  );
}
