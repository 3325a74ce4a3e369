/** A field for a day, with its name in front of it. */
import type { VNode } from 'preact';
import { isDate } from '../../core/assessment/date';

interface DayFieldProps {
  label: string;
  /** `YYYY-MM-DD`; empty while none is chosen. */
  value: string;
  /** The last day that can be chosen. */
  max?: string;
  choose: (day: string) => void;
}

/** Calls back with days only; a field that is being emptied chooses nothing. */
export function DayField({ label, value, max, choose }: DayFieldProps): VNode {
  return (
    <label class="skill-matrix-field">
      <span class="skill-matrix-field-label">{label}</span>
      <input
        type="date"
        value={value}
        {...(max === undefined ? {} : { max })}
        onChange={(event) => {
          if (isDate(event.currentTarget.value)) choose(event.currentTarget.value);
        }}
      />
    </label>
  );
}
