/**
 * What a person has asked of the log and the log has not said yet. Nothing here changes what is drawn as ticked: the
 * request ends when the log agrees, or stays with its fault until it is retried.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Actions, WriteFault } from '../../actions';
import type { Words } from '../../i18n/en';
import type { PendingTick } from '../panel-state';
import type { ItemAddress, ItemProgress, ItemState, SkillProgress } from '../../core/matrix/schema';
import { itemsOf } from '../../core/matrix/items';
import { itemKey } from './keys';

export interface Request {
  address: ItemAddress;
  to: ItemState;
  /** Level reached when it was asked, to tell whether the tick changed it. */
  level: string | null;
  fault: WriteFault | null;
  /** True when the answer takes so long that the row says so. */
  isLate?: boolean;
}

/** Milliseconds after which a request is late. */
const patience = 300;

export interface Ticks {
  /** True while the log is gone or damaged: what is shown is a copy, and nothing is asked. */
  isBlocked: boolean;
  requestOf(address: ItemAddress): Request | null;
  /** Calls back when there is another request for an item and no answer; returns how to stop that. */
  onRequest(address: ItemAddress, redraw: () => void): () => void;
  ask(address: ItemAddress, to: ItemState): void;
  /** Asks that a tick which stands be confirmed once more. */
  confirm(address: ItemAddress): void;
}

/** What is said when the log has taken a request: `Ticked. To Middle 1 criterion.` */
function newsOf({ to, level }: Request, skill: SkillProgress, words: Words['panel']): string {
  if (to === 'open') return words.tickRemoved;
  if (to === 'started') return words.projectStarted;
  if (skill.level !== null && skill.level !== level) return words.tickedReached(skill.level);
  return skill.nextLevel === null ? words.ticked : words.tickedTo(skill.nextLevel, skill.missing.length);
}

/** The requests that the log has answered: the item now is what was asked. */
function answered(requests: ReadonlyMap<string, Request>, skill: SkillProgress): [string, Request][] {
  if (requests.size === 0) return [];
  const states = new Map(itemsOf(skill).map((item: ItemProgress) => [itemKey(item.address), item.state]));
  return [...requests].filter(([key, { to }]) => states.get(key) === to);
}

/** What the log refused before this panel was there, as a request of its own. */
function refusedBefore(address: ItemAddress, pending: PendingTick[]): Request | null {
  const left = pending.find((one) => itemKey(one.address) === itemKey(address));
  return left ? { address, to: left.to, level: null, fault: { reason: left.reason } } : null;
}

/** What is asked of an item, to be called by the row that shows it: it is drawn anew when that changes. */
export function useRequest(ticks: Ticks, address: ItemAddress): Request | null {
  const [, setRequests] = useState(0);
  useEffect(() => ticks.onRequest(address, () => setRequests((count) => count + 1)), [itemKey(address)]);
  return ticks.requestOf(address);
}

/** The open requests of one panel; `say` is called with each answer. */
export function useTicks(
  actions: Actions,
  skill: SkillProgress | null,
  { pending, isBlocked }: { pending: PendingTick[]; isBlocked: boolean },
  words: Words['panel'],
  say: (message: string) => void,
): Ticks {
  const requests = useRef(new Map<string, Request>()).current;
  const rows = useRef(new Set<(key: string) => void>()).current;
  // The row alone is drawn: a tick has hundreds of others beside it.
  const put = (request: Request): void => {
    const key = itemKey(request.address);
    requests.set(key, request);
    for (const hear of rows) hear(key);
  };
  // They end while the answer is drawn, so that it is drawn once.
  const done = skill === null ? [] : answered(requests, skill);
  for (const [key] of done) requests.delete(key);
  useEffect(() => {
    if (skill !== null) for (const [, request] of done) say(newsOf(request, skill, words));
  });

  return {
    isBlocked,
    requestOf: (address) => requests.get(itemKey(address)) ?? refusedBefore(address, pending),
    onRequest: (address, redraw) => {
      const own = itemKey(address);
      const hear = (key: string): void => {
        if (key === own) redraw();
      };
      rows.add(hear);
      return () => void rows.delete(hear);
    },
    ask: (address, to) => {
      if (isBlocked) return;
      const request = { address, to, level: skill?.level ?? null, fault: null };
      put(request);
      window.setTimeout(() => {
        if (requests.get(itemKey(address)) === request) put({ ...request, isLate: true });
      }, patience);
      void actions.setItemState(address, to).then((fault) => {
        if (fault !== null) put({ ...request, fault });
      });
    },
    confirm: (address) => {
      if (isBlocked) return;
      void actions.confirmItem(address).then((isDone) => {
        if (isDone) say(words.confirmed);
      });
    },
  };
}
