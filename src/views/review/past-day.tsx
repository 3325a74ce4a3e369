/** The state of a past day: the way to it, and what says that it is shown. */
import type { VNode } from 'preact';
import { addDays } from '../../core/assessment/date';
import { formatFullDate } from '../../i18n/format';
import { useDrawing } from '../drawing';
import { DayField } from './day-field';

const [month, quarter, year] = [30, 91, 365];

interface PastDayProps {
  /** The day that is shown; null for now. */
  day: string | null;
  showDay: (day: string | null) => void;
}

/** Says which day is shown, and leads back; nothing while it is now. */
export function PastDayNote({ day, showDay }: PastDayProps): VNode {
  const { host, words } = useDrawing();
  const { review } = words;
  return (
    <div role="status" class="skill-matrix-past">
      {day !== null && (
        <>
          <p>{review.stateOf(formatFullDate(day, host.locale))}</p>
          <button type="button" onClick={() => showDay(null)}>
            {review.toToday}
          </button>
        </>
      )}
    </div>
  );
}

/** Lets a person choose a past day; today and later mean now. */
export function PastDay({ day, showDay }: PastDayProps): VNode {
  const { host, words } = useDrawing();
  const { review, since } = words;
  const today = host.today();
  const choose = (chosen: string): void => showDay(chosen < today ? chosen : null);
  const quick: [name: string, day: string][] = [
    [since.month, addDays(today, -month)],
    [since.quarter, addDays(today, -quarter)],
    [since.year, addDays(today, -year)],
  ];
  return (
    <details class="skill-matrix-details">
      <summary>{review.pastDay}</summary>
      <p>{review.pastExplained}</p>
      <div class="skill-matrix-period">
        <DayField label={review.day} value={day ?? today} max={today} choose={choose} />
        {quick.map(([name, each]) => (
          <button key={name} type="button" onClick={() => choose(each)}>
            {review.ago(name)}
          </button>
        ))}
      </div>
    </details>
  );
}
