/** The box of one item. It shows what the log says and nothing else: a click asks, and the look stays until told. */
import type { VNode } from 'preact';
import type { ItemProgress } from '../../core/matrix/schema';
import { fullDate } from './text';
import type { PanelTools } from './tools';
import { useTools } from './tools';

/** The full name: kind, level and text, then what the narrow panel may have no room for. */
export function boxName(item: ItemProgress, tools: PanelTools): string {
  const words = tools.words.panel;
  const level = item.kind === 'application' ? null : item.level;
  const date = item.state === 'started' ? item.startedOn : item.tickedOn;
  const dated = date === null || item.state === 'open' ? '' : fullDate(date, tools);
  const proof = item.evidence.length === 0 ? '' : words.evidenceCount(item.evidence.length);
  const started = item.state === 'started' ? words.started : '';
  const state = [started, dated].filter((part) => part !== '').join(' ');
  const name = words.boxName(words.kinds[item.kind], level, item.text);
  return [name, state, proof].filter((part) => part !== '').join(', ');
}

interface TickBoxProps {
  item: ItemProgress;
  /** Ids of the lines under the text that tell more of its state. */
  describedBy: string | undefined;
}

/** A native checkbox that follows the log. */
export function TickBox({ item, describedBy }: TickBoxProps): VNode {
  const tools = useTools();
  const { ticks } = tools;
  const request = ticks.requestOf(item.address);
  const isTicked = item.state === 'ticked';
  const isStarted = item.state === 'started';
  const ask = (event: Event & { currentTarget: HTMLInputElement }): void => {
    event.currentTarget.checked = isTicked;
    event.currentTarget.indeterminate = isStarted;
    ticks.ask(item.address, isTicked ? 'open' : 'ticked');
  };
  return (
    <input
      type="checkbox"
      class={`skill-matrix-box ${item.required || item.kind !== 'keySkill' ? '' : 'is-supporting'}`}
      checked={isTicked}
      indeterminate={isStarted}
      tabIndex={-1}
      data-stop
      aria-label={boxName(item, tools)}
      aria-describedby={describedBy}
      {...(ticks.isBlocked ? { 'aria-disabled': true } : {})}
      aria-busy={request !== null && request.fault === null}
      {...(isStarted ? { 'aria-checked': 'mixed' as const } : {})}
      onChange={ask}
    />
  );
}
