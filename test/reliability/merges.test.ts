/**
 * Devices that tick offline meet again through diff-match-patch, as Obsidian Sync merges: nothing is lost or invented.
 */
import { testFigure } from '../support/reliability/figure';
import { patchMerge } from '../support/reliability/merge-machine';
import {
  bulk,
  offlineWork,
  proveMerge,
  scenarioOf,
  type OfflineWork,
} from '../support/reliability/merge-proof';

function textsOf({ base, devices }: OfflineWork): [base: string, ...devices: string[]] {
  return [base.text, ...devices.map(({ text }) => text)];
}

testFigure({ name: 'a merge of two devices keeps every tick', full: 30_000, long: 600_000 }, (dice, at) => {
  const work = offlineWork(dice, scenarioOf(at, 2));
  const [base, ours = '', theirs = ''] = textsOf(work);
  proveMerge(work, patchMerge(base, ours, theirs));
});

testFigure({ name: 'a merge of three devices keeps every tick', full: 18_000, long: 360_000 }, (dice, at) => {
  const work = offlineWork(dice, scenarioOf(at, 3));
  const [base, ours = '', theirs = '', last = ''] = textsOf(work);
  proveMerge(work, patchMerge(base, last, patchMerge(base, theirs, ours)));
});

testFigure({ name: 'a merge of days of work keeps every tick', full: 2_000, long: 40_000 }, (dice) => {
  const work = offlineWork(dice, bulk);
  const [base, ours = '', theirs = ''] = textsOf(work);
  proveMerge(work, patchMerge(base, ours, theirs));
});
