/** What is shown and in which order, as controls; behind one button where there is no room. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { noFilter, type GridFilter, type GridOrder } from '../../core/matrix/grid-order';
import { useDrawing } from '../drawing';
import { Icon } from '../panel/icon';
import type { MatrixChoices } from '../../core/matrix/grid-choices';
import { useUniqueId } from '../unique-id';

interface FieldProps {
  label: string;
  value: string;
  options: [value: string, text: string][];
  choose: (value: string) => void;
}

/** A choice with its name in front of it. */
export function Field({ label, value, options, choose }: FieldProps): VNode {
  return (
    <label class="skill-matrix-field">
      <span class="skill-matrix-field-label">{label}</span>
      <select class="dropdown" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Check({ label, isOn, set }: { label: string; isOn: boolean; set: (isOn: boolean) => void }): VNode {
  return (
    <label class="skill-matrix-check">
      <input type="checkbox" checked={isOn} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

/** `=tag` for a tag, so that no tag can be taken for the choice of all. */
const keyed = (value: string | null) => (value === null ? '' : `=${value}`);
const unkeyed = (key: string) => (key === '' ? null : key.slice(1));

interface FiltersProps {
  choices: MatrixChoices;
  tags: string[];
  levels: string[];
  hasStage: boolean;
  choose: (choices: MatrixChoices) => void;
}

/** Search, category, level, order and two checks. */
export function Filters({ choices, tags, levels, hasStage, choose }: FiltersProps): VNode {
  const { words } = useDrawing();
  const { matrix } = words;
  const [isOpen, setOpen] = useState(false);
  const bodyId = useUniqueId();
  const { filter, order } = choices;
  const set = (part: Partial<GridFilter>): void => choose({ ...choices, filter: { ...filter, ...part } });
  const orders = Object.keys(matrix.orders) as GridOrder[];
  return (
    <div class={`skill-matrix-filters ${isOpen ? 'is-open' : ''}`} role="search">
      <label class="skill-matrix-search">
        <Icon id="search" />
        <input
          type="search"
          value={filter.text}
          placeholder={matrix.find}
          aria-label={matrix.find}
          enterkeyhint="search"
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
      </label>
      <button
        type="button"
        class="skill-matrix-tool skill-matrix-filters-button clickable-icon"
        aria-label={matrix.filters}
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon id="list-filter" />
      </button>
      <div class="skill-matrix-filters-body" id={bodyId}>
        <Field
          label={matrix.category}
          value={keyed(filter.tag)}
          options={[['', matrix.all], ...tags.map((tag): [string, string] => [`=${tag}`, tag])]}
          choose={(key) => set({ tag: unkeyed(key) })}
        />
        <Field
          label={matrix.level}
          value={keyed(filter.level)}
          options={[
            ['', matrix.all],
            ...levels.map((level): [string, string] => [`=${level}`, level]),
            ['=', matrix.noLevel],
          ]}
          choose={(key) => set({ level: unkeyed(key) })}
        />
        <Field
          label={matrix.order}
          value={order}
          options={orders.map((key) => [key, matrix.orders[key]])}
          choose={(key) => choose({ ...choices, order: orders.find((each) => each === key) ?? 'category' })}
        />
        {hasStage && (
          <Check
            label={matrix.stageOnly}
            isOn={filter.isStageOnly}
            set={(isStageOnly) => set({ isStageOnly })}
          />
        )}
        <Check label={matrix.gapOnly} isOn={filter.isGapOnly} set={(isGapOnly) => set({ isGapOnly })} />
      </div>
    </div>
  );
}

/** True when something is filtered away on purpose. */
export function isFiltered(filter: GridFilter): boolean {
  return (Object.keys(noFilter) as (keyof GridFilter)[]).some((key) => filter[key] !== noFilter[key]);
}
