/** Three devices meet in whatever order: every line is kept whole, and all read the same state. */
import { holdSame, testFigure } from '../support/reliability/figure';
import { patchMerge } from '../support/reliability/merge-machine';
import { offlineWork, scenarioOf, type OfflineWork } from '../support/reliability/merge-proof';
import { keyOf, standingsOf } from '../support/reliability/log-form';

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

/** Items of which two devices say opposite things: there the order of the lines may decide. */
function disputed({ devices }: OfflineWork): Set<string> {
  const keys = devices.flatMap(({ touched }) => [...touched]);
  const isDisputed = (key: string) =>
    new Set(devices.filter(({ touched }) => touched.has(key)).map(({ ticked }) => ticked.has(key))).size > 1;
  return new Set(keys.filter(isDisputed));
}

const linesOf = (text: string) => text.split(/\r\n|\n/).filter((line) => line !== '');

testFigure({ name: 'three devices agree, whatever the order', full: 10_000, long: 200_000 }, (dice, at) => {
  const work = offlineWork(dice, scenarioOf(at, 3));
  const base = work.base.text;
  const texts = work.devices.map(({ text }) => text);
  const open = disputed(work);
  const outcomes = orders.map((order) =>
    order.map((device) => texts[device] ?? '').reduce((shared, text) => patchMerge(base, text, shared)),
  );
  const readings = outcomes.map((text) => {
    const standings = standingsOf(text);
    return work.places
      .filter((place) => !open.has(keyOf(place)))
      .map((place) => standings?.get(keyOf(place)));
  });
  const whole = [...linesOf(base), ...texts.flatMap((text) => linesOf(text.slice(base.length)))].sort();
  outcomes.forEach((text, order) => {
    holdSame(linesOf(text).sort(), whole, `the lines after order ${order}`);
    holdSame(readings[order], readings[0], `what is read after order ${order}\n${text}\n`);
  });
});
