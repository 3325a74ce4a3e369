/** Ticks that find no item in the note any more: what was ticked, where and when, in words. */
import type { VNode } from 'preact';
import type { UnattachedTick } from '../../core/matrix/schema';
import { authored, shortDate } from './text';
import { useTools } from './tools';

/** The ticks as the log holds them. */
export function UnattachedList({ ticks }: { ticks: UnattachedTick[] }): VNode {
  const tools = useTools();
  const remark = ({ group, date }: UnattachedTick): string =>
    [group, ...(date === null ? [] : [shortDate(date, tools)]), tools.words.panel.unattachedReason].join(
      ' · ',
    );
  return (
    <ul role="list" class="skill-matrix-list">
      {ticks.map((tick) => (
        <li class="skill-matrix-unattached" key={`${tick.log} ${tick.line}`}>
          <p {...authored(tick.item, tools.host.locale)}>{tick.item}</p>
          <p class="skill-matrix-second">{remark(tick)}</p>
        </li>
      ))}
    </ul>
  );
}
