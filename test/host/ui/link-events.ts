/** What links of a note do: a click opens, a rest of the pointer previews, the context menu offers more. */
import type * as O from 'obsidian';
import { Keymap } from '../keymap';
import { Menu } from './menu';

/** Where the links stand. */
export interface LinkPlace {
  app: O.App;
  hoverParent: O.HoverParent;
  sourcePath(): string;
}

function linkOf(event: Event): HTMLElement | null {
  const { target } = event;
  return target instanceof Element ? target.closest<HTMLElement>('a.internal-link') : null;
}

/** Makes the internal links below an element work as long as a component lives. */
export function registerLinkEvents(owner: O.Component, el: HTMLElement, place: LinkPlace): void {
  const { workspace } = place.app;
  const open = (event: MouseEvent): void => {
    const link = linkOf(event);
    if (!link || event.button === 2) return;
    event.preventDefault();
    const pane = Keymap.isModEvent(event);
    void workspace.openLinkText(link.dataset.href ?? '', place.sourcePath(), pane);
  };
  owner.registerDomEvent(el, 'click', open);
  owner.registerDomEvent(el, 'auxclick', open);
  owner.registerDomEvent(el, 'mouseover', (event) => {
    const link = linkOf(event);
    if (!link || link.contains(event.relatedTarget as Node | null)) return;
    const { hoverParent } = place;
    const [linktext, sourcePath] = [link.dataset.href ?? '', place.sourcePath()];
    workspace.trigger('hover-link', {
      event,
      source: 'preview',
      hoverParent,
      targetEl: link,
      linktext,
      sourcePath,
    });
  });
  owner.registerDomEvent(el, 'contextmenu', (event) => {
    const link = linkOf(event);
    if (!link) return;
    const menu = Menu.forEvent(event);
    workspace.handleLinkContextMenu(menu, link.dataset.href ?? '', place.sourcePath());
  });
}
