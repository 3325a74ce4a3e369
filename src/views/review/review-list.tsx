/** Ticks that have not been confirmed for long, each with its days and the way to say that it still holds. */
import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DueTick } from '../../core/matrix/history/review';
import { formatFullDate, formatNumber } from '../../i18n/format';
import { useDrawing } from '../drawing';
import { ItemLine } from './item-line';

/** So many are shown; the others follow when these are confirmed. */
const most = 50;

const keyOf = ({ path, at }: DueTick) => `${path}\n${at}`;

interface RowProps {
  tick: DueTick;
  confirm: () => void;
}

function ReviewRow({ tick, confirm }: RowProps): VNode {
  const { actions, host, words } = useDrawing();
  const { review, summary } = words;
  const { text, confirmedOn, days } = tick;
  const said = review.confirmedOn(formatFullDate(confirmedOn, host.locale), summary.days(days));
  return (
    <li class="skill-matrix-review-row" data-review={keyOf(tick)}>
      <p>
        <ItemLine {...tick} />
        <span class="skill-matrix-review-why">{said}</span>
      </p>
      <button type="button" aria-label={review.confirmThis(text)} onClick={confirm}>
        {words.panel.confirmAgain}
      </button>
      <button
        type="button"
        aria-label={review.openThis(text)}
        onClick={(event) => void actions.openPlace(tick, host.paneOf(event))}
      >
        {words.panel.openInNote}
      </button>
    </li>
  );
}

/** The queue; absent when nothing waits. `asked` counts how often it was asked for by command, which opens it. */
export function ReviewList({ ticks, asked }: { ticks: DueTick[]; asked: number }): VNode | null {
  const { actions, host, words } = useDrawing();
  const { review } = words;
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDetailsElement>(null);
  /** The row whose place the focus keeps when it is gone. */
  const left = useRef<{ key: string; at: number } | null>(null);

  useEffect(() => {
    if (asked === 0) return;
    setOpen(true);
    box.current?.querySelector('summary')?.focus();
  }, [asked]);

  useLayoutEffect(() => {
    const gone = left.current;
    if (!gone || ticks.some((tick) => keyOf(tick) === gone.key)) return;
    left.current = null;
    const rows = box.current?.querySelectorAll<HTMLElement>('[data-review] button:first-of-type') ?? [];
    const next = rows[Math.min(gone.at, rows.length - 1)] ?? box.current?.querySelector('summary');
    next?.focus();
  }, [ticks]);

  const confirm = (tick: DueTick, at: number): void => {
    void actions.confirmPlace(tick).then((isDone) => {
      if (!isDone) return;
      left.current = { key: keyOf(tick), at };
      setSaid(words.panel.confirmed);
    });
  };
  if (ticks.length === 0) return said === '' ? null : <p role="status">{said}</p>;
  return (
    <details
      class="skill-matrix-details skill-matrix-review"
      open={isOpen}
      ref={box}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {review.title} <span class="skill-matrix-count">{formatNumber(ticks.length, host.locale)}</span>
      </summary>
      <p>{review.explained}</p>
      <p role="status" class="skill-matrix-hidden">
        {said}
      </p>
      {isOpen && (
        <ul role="list" class="skill-matrix-review-rows">
          {ticks.slice(0, most).map((tick, at) => (
            <ReviewRow key={keyOf(tick)} tick={tick} confirm={() => confirm(tick, at)} />
          ))}
        </ul>
      )}
      {ticks.length > most && <p>{words.summary.more(ticks.length - most)}</p>}
    </details>
  );
}
