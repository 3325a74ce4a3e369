/** What every link to a note can do besides being opened: show a preview, be dragged into a text, have a menu. */
import type { MenuEntry, NoteLink } from '../panel-state';
import { useDrawing } from '../drawing';

/** Handlers of an `<a>` that leads to a note. */
export interface LinkHandlers {
  draggable: boolean;
  onMouseOver: (event: MouseEvent & { currentTarget: HTMLElement }) => void;
  onDragStart: (event: DragEvent) => void;
  onContextMenu: (event: MouseEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** True for the keys that ask for the menu of what has the focus; the Menu key comes as a `contextmenu` event. */
export function asksForMenu(event: KeyboardEvent): boolean {
  return event.key === 'F10' && event.shiftKey;
}

/** `entries` stand in the menu before those that the app has for any link. */
export function useNoteLink(link: NoteLink, entries: MenuEntry[] = []): LinkHandlers {
  const { host } = useDrawing();
  const showMenu = (event: MouseEvent | KeyboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    host.showMenu(event, entries, link);
  };
  return {
    draggable: true,
    onMouseOver: (event) => host.hoverLink(event, event.currentTarget, link),
    onDragStart: (event) => host.dragLink(event, link),
    onContextMenu: showMenu,
    onKeyDown: (event) => {
      if (asksForMenu(event)) showMenu(event);
    },
  };
}
