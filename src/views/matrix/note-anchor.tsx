/** A link from the matrix to a place in a note: opened, previewed, dragged and asked for its menu like any other link. */
import type { ComponentChildren, VNode } from 'preact';
import { useDrawing } from '../drawing';
import { useNoteLink } from '../panel/use-note-link';

interface NoteAnchorProps {
  path: string;
  /** 1-based; null for the note as a whole. */
  line?: number | null;
  class: string;
  column?: number;
  tabIndex?: number;
  children: ComponentChildren;
}

/** No text of a note stands in `href`: it may be `javascript:…`. */
export function NoteAnchor({ path, line = null, column, children, ...rest }: NoteAnchorProps): VNode {
  const { actions, host } = useDrawing();
  const handlers = useNoteLink({ linkPath: path, sourcePath: '' });
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    void actions.openNote(path, line, host.paneOf(event));
  };
  return (
    <a
      href="#"
      data-href={path}
      data-column={column}
      {...rest}
      {...handlers}
      onClick={open}
      onAuxClick={(event) => {
        if (event.button === 1) open(event);
      }}
    >
      {children}
    </a>
  );
}
