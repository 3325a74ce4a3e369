/** Opening the place that something stands at: one line of the note, by pointer or key. */
import type { MenuEntry } from '../panel-state';
import { useTools } from './tools';

type PointerHandler = (event: MouseEvent) => void;

/** Handlers of text that opens its line when it is clicked; text is no label of its box. */
export interface PlaceHandlers {
  onClick: PointerHandler;
  onAuxClick: PointerHandler;
}

/** The place of one line: by pointer, by key and as a menu entry. */
export interface Place {
  open(event: MouseEvent | KeyboardEvent): void;
  handlers: PlaceHandlers;
  entry: MenuEntry;
}

/** Opens `path` at `line`; a middle click or the Mod key takes another pane. */
export function usePlace(path: string, line: number | null): Place {
  const { actions, host, words } = useTools();
  const open = (event: MouseEvent | KeyboardEvent): void => {
    event.preventDefault();
    void actions.openNote(path, line, host.paneOf(event));
  };
  return {
    open,
    handlers: {
      onClick: open,
      onAuxClick: (event) => {
        if (event.button === 1) open(event);
      },
    },
    entry: {
      title: words.panel.openInNote,
      icon: 'text-cursor-input',
      section: 'open',
      run: () => void actions.openNote(path, line, false),
    },
  };
}
