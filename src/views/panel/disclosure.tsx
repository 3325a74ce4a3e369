/** What opens and closes in the panel: a head that is a button inside a heading, and a body that exists when open. */
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from './icon';
import { authored } from './text';
import { HeadContext, usePanelId, useTools } from './tools';
import { asksForMenu } from './use-note-link';

interface DisclosureProps {
  /** Key of its open state, and of its row for the keyboard. */
  memory: string;
  class: string;
  label: string;
  /** True when the label is the author's, not ours. */
  isAuthored?: boolean;
  heading: 'h3' | 'h4';
  /** What stands after the label. */
  remark?: ComponentChildren;
  /** What stands at the row's end. */
  end?: ComponentChildren;
  onContextMenu?: (event: MouseEvent | KeyboardEvent) => void;
  children: ComponentChildren;
}

/** A group of rows under its head. Arrow keys find the head by `data-row`, its rows by `data-group`. */
export function Disclosure({ memory, heading: Heading, onContextMenu, ...props }: DisclosureProps): VNode {
  const { host, openings } = useTools();
  const isOpen = openings.isOpen(memory);
  const bodyId = usePanelId();
  const labelId = usePanelId();
  return (
    <div class={`${props.class} tree-item`} data-group={memory}>
      <Heading class="skill-matrix-heading" data-row={memory} onContextMenu={onContextMenu}>
        <button
          type="button"
          class={`skill-matrix-head skill-matrix-bare tree-item-self is-clickable mod-collapsible ${isOpen ? '' : 'is-collapsed'}`}
          tabIndex={-1}
          data-stop
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => openings.set([memory], !isOpen)}
          onKeyDown={(event) => {
            if (asksForMenu(event)) onContextMenu?.(event);
          }}
        >
          <Icon id="chevron-right" class="skill-matrix-chevron" />
          <span
            class="skill-matrix-label"
            id={labelId}
            data-name
            {...(props.isAuthored === true ? authored(props.label, host.locale) : {})}
          >
            {props.label}
          </span>
          {props.remark}
          <span class="skill-matrix-end">{props.end}</span>
        </button>
      </Heading>
      {isOpen && (
        <div class="skill-matrix-body" id={bodyId}>
          <HeadContext.Provider value={labelId}>{props.children}</HeadContext.Provider>
        </div>
      )}
    </div>
  );
}
