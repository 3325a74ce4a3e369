/** The box of one item. It shows what the log says and nothing else: a click asks, and the look stays until told. */
import type { VNode } from 'preact';
import type { ItemProgress } from '../../core/matrix/schema';
import { boxName, nameDelay } from './box-name';
import type { Request } from './ticks';
import { useTools } from './tools';

interface TickBoxProps {
  item: ItemProgress;
  /** What is asked of the log and not answered yet. */
  request: Request | null;
  /** Ids of the lines under the text that tell more of its state. */
  describedBy: string | undefined;
}

/** A native checkbox that follows the log. */
export function TickBox({ item, request, describedBy }: TickBoxProps): VNode {
  const tools = useTools();
  const { ticks } = tools;
  const isBusy = request !== null && request.fault === null;
  const isTicked = item.state === 'ticked';
  const isStarted = item.state === 'started';
  const isSupporting = item.kind === 'keySkill' && !item.required;
  const ask = (event: Event & { currentTarget: HTMLInputElement }): void => {
    event.currentTarget.checked = isTicked;
    event.currentTarget.indeterminate = isStarted;
    ticks.ask(item.address, isTicked ? 'open' : 'ticked');
  };
  return (
    <input
      type="checkbox"
      class={`skill-matrix-box task-list-item-checkbox ${isSupporting ? 'is-supporting' : ''} ${isBusy && request.isLate ? 'is-late' : ''}`}
      checked={isTicked}
      indeterminate={isStarted}
      tabIndex={-1}
      data-stop
      aria-label={boxName(item, tools.words.panel, tools.host.locale)}
      data-tooltip-delay={nameDelay}
      aria-describedby={describedBy}
      {...(ticks.isBlocked ? { 'aria-disabled': true } : {})}
      aria-busy={isBusy}
      {...(isStarted ? { 'aria-checked': 'mixed' as const } : {})}
      onChange={ask}
    />
  );
}
