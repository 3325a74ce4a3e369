/** Links to notes, present or missing. */
import type { ComponentChildren, VNode } from 'preact';
import type { MenuEntry } from '../panel-state';
import { authored } from './text';
import { useTools } from './tools';
import { asksForMenu, useNoteLink } from './use-note-link';

interface SkillLinkProps {
  label: string;
  target: string;
  /** Path of the note that holds the link. */
  source: string;
  isResolved: boolean;
  /** The accessible name, where the label alone does not tell. */
  name?: string;
  class?: string;
  /** True when this link is where the keyboard stops in its row. */
  isStop?: boolean;
  /** What its menu begins with. */
  entries?: MenuEntry[];
  children?: ComponentChildren;
}

/**
 * A link to a note. A missing one is dashed and offers to be created; nothing is created by a plain click. What a note
 * calls its target never stands in `href`: it may be `javascript:…`.
 */
export function SkillLink(props: SkillLinkProps): VNode {
  const { label, target, source, isResolved, isStop, entries = [] } = props;
  const { actions, host, words } = useTools();
  const link = useNoteLink({ linkPath: target, sourcePath: source }, entries);
  const offerNote = (event: MouseEvent | KeyboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const run = (): void => void actions.createNote(target, source);
    host.showMenu(event, [...entries, { title: words.panel.createNote, icon: 'file-plus', run }]);
  };
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    if (isResolved) void actions.openLink(target, source, host.paneOf(event));
    else offerNote(event);
  };
  const name = isResolved ? props.name : words.panel.unresolved(props.name ?? label);
  const offers = {
    draggable: true,
    onDragStart: link.onDragStart,
    onContextMenu: offerNote,
    onKeyDown: (event: KeyboardEvent) => {
      if (asksForMenu(event)) offerNote(event);
    },
  };
  return (
    <a
      class={`skill-matrix-link internal-link ${isResolved ? '' : 'is-unresolved'} ${props.class ?? ''}`}
      href="#"
      data-href={target}
      tabIndex={-1}
      data-stop={isStop}
      data-name={isStop}
      {...authored(label, host.locale)}
      {...(name === undefined ? {} : { 'aria-label': name })}
      onClick={open}
      onAuxClick={(event) => {
        if (event.button === 1) open(event);
      }}
      {...(isResolved ? link : offers)}
    >
      {props.children ?? label}
    </a>
  );
}
