/** Ticks whose note is gone: under which link, which they are, and what to do about them. Absent while there are none. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LostNote } from '../../core/matrix/guard/lost-notes';
import { useDrawing } from '../drawing';
import { authored, shortDate } from '../panel/text';
import { useUniqueId } from '../unique-id';

function LostTicks({ lost }: { lost: LostNote }): VNode {
  const drawing = useDrawing();
  const { host, words } = drawing;
  return (
    <details class="skill-matrix-details">
      <summary>{words.matrix.lostTicks(lost.ticks.length)}</summary>
      <ul role="list">
        {lost.ticks.map(({ group, item, date }) => (
          <li key={`${group}\n${item}`} class="skill-matrix-lost-tick">
            <span {...authored(item, host.locale)}>{item}</span>
            {[group, ...(date === null ? [] : [shortDate(date, drawing)])].map((part) => ` · ${part}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface LostRowProps {
  lost: LostNote;
  say: (sentence: string) => void;
}

function LostRow({ lost, say }: LostRowProps): VNode {
  const { actions, host, words } = useDrawing();
  const { relink, dismiss } = words.matrix;
  return (
    <li class="skill-matrix-lost">
      <p class="skill-matrix-lost-name" {...authored(lost.link, host.locale)}>
        {lost.link}
      </p>
      <LostTicks lost={lost} />
      <div class="skill-matrix-lost-choices">
        <button
          type="button"
          aria-label={`${relink.replace('…', '')}: ${lost.link}`}
          aria-haspopup="dialog"
          onClick={() => void actions.relink(lost, say)}
        >
          {relink}
        </button>
        <button
          type="button"
          class="skill-matrix-quiet-button"
          aria-label={`${dismiss}: ${lost.link}`}
          onClick={() => void actions.dismissLost(lost, say)}
        >
          {dismiss}
        </button>
      </div>
    </li>
  );
}

/**
 * The section. What was done about a row is announced, and when a row with the focus goes, the focus goes to the next
 * one, else to the section's head, which stays until something else takes the focus.
 */
export function LostNotes({ lostNotes }: { lostNotes: LostNote[] }): VNode | null {
  const { words } = useDrawing();
  const { matrix } = words;
  const [said, say] = useState('');
  const section = useRef<HTMLElement>(null);
  const headId = useUniqueId();
  const settled = useRef<number | null>(null);
  const sayAt = (at: number) => (sentence: string) => {
    settled.current = at;
    say(sentence);
  };
  useLayoutEffect(() => {
    const at = settled.current;
    if (at === null || !section.current) return;
    settled.current = null;
    const rows = [...section.current.querySelectorAll<HTMLElement>('.skill-matrix-lost')];
    const next = rows[Math.min(at, rows.length - 1)]?.querySelector('button');
    (next ?? section.current).focus();
  }, [lostNotes]);
  if (lostNotes.length === 0 && said === '') return null;
  return (
    <section class="skill-matrix-losts" aria-labelledby={headId} tabIndex={-1} ref={section}>
      <h2 class="skill-matrix-chart-title" id={headId}>
        {matrix.lost}
      </h2>
      {lostNotes.length > 0 && <p class="skill-matrix-chart-text">{matrix.lostText}</p>}
      <p class="skill-matrix-chart-text" role="status">
        {said}
      </p>
      <ul role="list" class="skill-matrix-lost-list">
        {lostNotes.map((lost, at) => (
          <LostRow key={lost.link} lost={lost} say={sayAt(at)} />
        ))}
      </ul>
    </section>
  );
}
