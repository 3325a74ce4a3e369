/** Names one item of a skill in a line: `Python · Middle · Covers failing branches with tests.` */
import type { VNode } from 'preact';
import { useDrawing } from '../drawing';
import { NoteAnchor } from '../matrix/note-anchor';
import { authored } from '../panel/text';

interface ItemLineProps {
  /** Of the skill note, and its name. */
  path: string;
  name: string;
  level: string | null;
  text: string;
}

/** The skill is a link to its note. */
export function ItemLine({ path, name, level, text }: ItemLineProps): VNode {
  const { host } = useDrawing();
  return (
    <>
      <NoteAnchor path={path} class="skill-matrix-link internal-link">
        {name}
      </NoteAnchor>
      {level !== null && ` · ${level}`}
      {' · '}
      <span {...authored(text, host.locale)}>{text}</span>
    </>
  );
}
