/** What of the matrix is shown and in which order, as controls. */
import type { VNode } from 'preact';
import { noFilter, type GridFilter, type GridOrder } from '../../core/matrix/grid/grid-order';
import { useDrawing } from '../drawing';
import type { MatrixChoices } from '../../core/matrix/grid/grid-choices';

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

interface TagFieldProps {
  /** Null: all. */
  tag: string | null;
  tags: string[];
  choose: (tag: string | null) => void;
}

/** The choice of a category. */
export function TagField({ tag, tags, choose }: TagFieldProps): VNode {
  const { matrix } = useDrawing().words;
  return (
    <Field
      label={matrix.category}
      value={keyed(tag)}
      options={[['', matrix.all], ...tags.map((each): [string, string] => [keyed(each), each])]}
      choose={(key) => choose(unkeyed(key))}
    />
  );
}

interface FiltersProps {
  choices: MatrixChoices;
  tags: string[];
  levels: string[];
  hasStage: boolean;
  choose: (choices: MatrixChoices) => void;
}

/** Category, level, order and two checks. */
export function Filters({ choices, tags, levels, hasStage, choose }: FiltersProps): VNode {
  const { matrix } = useDrawing().words;
  const { filter, order } = choices;
  const set = (part: Partial<GridFilter>): void => choose({ ...choices, filter: { ...filter, ...part } });
  const orders = Object.keys(matrix.orders) as GridOrder[];
  const named = (name: string): [string, string] => [keyed(name), name];
  return (
    <>
      <TagField tag={filter.tag} tags={tags} choose={(tag) => set({ tag })} />
      <Field
        label={matrix.level}
        value={keyed(filter.level)}
        options={[['', matrix.all], ...levels.map(named), [keyed(''), matrix.noLevel]]}
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
    </>
  );
}

/** True when something is filtered away on purpose. */
export function isFiltered(filter: GridFilter): boolean {
  return (Object.keys(noFilter) as (keyof GridFilter)[]).some((key) => filter[key] !== noFilter[key]);
}
