/** Links to notes, present or missing. */
import type { ComponentChildren, VNode } from 'preact';
import { authored } from './text';
import { useTools } from './tools';

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
  children?: ComponentChildren;
}

/**
 * A link to a note. A missing one is dashed and offers to be created; nothing is created by a plain click. What a note
 * calls its target never stands in `href`: it may be `javascript:…`.
 */
export function SkillLink(props: SkillLinkProps): VNode {
  const { label, target, source, isResolved, isStop } = props;
  const { actions, host, words } = useTools();
  const offerNote = (event: MouseEvent): void => {
    const run = (): void => void actions.createNote(target, source);
    host.showMenu(event, [{ title: words.panel.createNote, icon: 'file-plus', run }]);
  };
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    if (isResolved) void actions.openLink(target, source, host.paneOf(event));
    else offerNote(event);
  };
  const name = isResolved ? props.name : words.panel.unresolved(props.name ?? label);
  return (
    <a
      class={`skill-matrix-link internal-link ${isResolved ? '' : 'is-unresolved'} ${props.class ?? ''}`}
      href="#"
      data-href={target}
      tabIndex={-1}
      data-stop={isStop}
      draggable={false}
      {...authored(label, host.locale)}
      {...(name === undefined ? {} : { 'aria-label': name })}
      onClick={open}
      onAuxClick={(event) => {
        if (event.button === 1) open(event);
      }}
      onContextMenu={(event) => {
        if (isResolved) return;
        event.preventDefault();
        event.stopPropagation();
        offerNote(event);
      }}
      onMouseOver={(event) => {
        if (isResolved) host.hoverLink(event, event.currentTarget, target, source);
      }}
    >
      {props.children ?? label}
    </a>
  );
}
