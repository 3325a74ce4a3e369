/** Ticks that find no item in the note any more: what was ticked, where and when, and what to do about each. */
import type { VNode } from 'preact';
import type { UnattachedTick } from '../../core/matrix/schema';
import { LongList } from './long-list';
import { authored, shortDate } from './text';
import { useTools } from './tools';

const rowKey = ({ path, link, group, item }: UnattachedTick): string =>
  [path ?? link, 'unattached', group, item].join('\n');

function UnattachedRow({ tick }: { tick: UnattachedTick }): VNode {
  const tools = useTools();
  const { actions, ticks, words } = tools;
  const { group, date } = tick;
  const dated = date === null ? [] : [shortDate(date, tools)];
  const button = (label: string, run: () => void, isStop: boolean): VNode => (
    <button
      type="button"
      class={isStop ? 'skill-matrix-small-button' : 'skill-matrix-quiet-button skill-matrix-bare'}
      tabIndex={-1}
      data-stop={isStop}
      aria-label={`${label}: ${tick.item}`}
      aria-disabled={ticks.isBlocked}
      onClick={() => {
        if (!ticks.isBlocked) run();
      }}
    >
      {label}
    </button>
  );
  return (
    <li role="listitem" class="skill-matrix-unattached" data-row={rowKey(tick)}>
      <p data-name {...authored(tick.item, tools.host.locale)}>
        {tick.item}
      </p>
      <p class="skill-matrix-second">{[group, ...dated, words.panel.unattachedReason].join(' · ')}</p>
      <div class="skill-matrix-choices">
        {button(words.panel.reattach, () => actions.reattach(tick), true)}
        {button(words.panel.dismiss, () => void actions.dismiss(tick), false)}
      </div>
    </li>
  );
}

/** The ticks as the log holds them. */
export function UnattachedList({ ticks }: { ticks: UnattachedTick[] }): VNode {
  return (
    <LongList rows={ticks} keyOf={rowKey} draw={(tick) => <UnattachedRow key={rowKey(tick)} tick={tick} />} />
  );
}
