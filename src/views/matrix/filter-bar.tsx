/**
 * The bar above a table of skills: the search, the choices behind one button where there is no room, how much is shown,
 * and the ways on. Knows neither table.
 */
import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useDrawing } from '../drawing';
import { Icon } from '../panel/icon';
import { useUniqueId } from '../unique-id';

interface ToolProps {
  icon: string;
  label: string;
  /** True when a menu opens. */
  isMenu?: boolean;
  run: (event: MouseEvent) => void;
}

function Tool({ icon, label, isMenu, run }: ToolProps): VNode {
  return (
    <button
      type="button"
      class="skill-matrix-tool clickable-icon"
      aria-label={label}
      {...(isMenu === true ? { 'aria-haspopup': 'menu' } : {})}
      onClick={run}
    >
      <Icon id={icon} />
    </button>
  );
}

interface FilterBarProps {
  text: string;
  setText: (text: string) => void;
  /** How much passes, in words. */
  shown: string;
  showMenu: (event: MouseEvent) => void;
  /** The way to the other view of the same skills; none where there is none. */
  other?: Omit<ToolProps, 'isMenu'> | undefined;
  /** The choices besides the search. */
  children: ComponentChildren;
}

/** The whole bar. */
export function FilterBar({ text, setText, shown, showMenu, other, children }: FilterBarProps): VNode {
  const { matrix } = useDrawing().words;
  const [isOpen, setOpen] = useState(false);
  const bodyId = useUniqueId();
  return (
    <div class="skill-matrix-bar">
      <div class={`skill-matrix-filters ${isOpen ? 'is-open' : ''}`} role="search">
        <label class="skill-matrix-search">
          <Icon id="search" />
          <input
            type="search"
            value={text}
            placeholder={matrix.find}
            aria-label={matrix.find}
            enterkeyhint="search"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button
          type="button"
          class="skill-matrix-tool skill-matrix-filters-button clickable-icon"
          aria-label={matrix.filters}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon id="list-filter" />
        </button>
        <div class="skill-matrix-filters-body" id={bodyId}>
          {children}
        </div>
      </div>
      <p class="skill-matrix-shown" role="status">
        {shown}
      </p>
      {other && <Tool {...other} />}
      <Tool icon="ellipsis" label={matrix.more} isMenu run={showMenu} />
    </div>
  );
}
