/** Devices that tick offline meet again through the real git: with markers, in the diff3 style, or united. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hold, testFigure } from '../support/reliability/figure';
import { gitMerge, type GitStyle } from '../support/reliability/merge-machine';
import { offlineWork, proveMerge, scenarioOf } from '../support/reliability/merge-proof';
import { keyOf, tickedIn } from '../support/reliability/log-form';
import { dayOf } from '../support/reliability/world';

const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-git-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const styles: GitStyle[] = ['markers', 'diff3', 'union'];
const has = (text: string, mark: string) => text.includes(`\n${mark}`);

describe.each(styles)('git merge-file, %s,', (style) => {
  const patience = style === 'union' ? 'none' : 'conflict';

  testFigure({ name: `${style}: two devices keep every tick`, full: 1_200, long: 15_000 }, (dice, at) => {
    const work = offlineWork(dice, scenarioOf(at, 2));
    const [ours, theirs] = work.devices;
    if (!ours || !theirs) return;
    const merged = gitMerge(folder, style, work.base.text, ours.text, theirs.text);
    hold(
      has(merged, '|||||||') === (style === 'diff3' && has(merged, '<<<<<<<')),
      () => `not in the style\n${merged}`,
    );
    proveMerge(work, merged, has(merged, '<<<<<<<') ? patience : 'none');
    const place = dice.pick(work.places);
    const later = ours.copy(merged);
    later.say(place, 'withdrawn', dayOf(20));
    hold(!tickedIn(later.text).has(keyOf(place)), () => `an un-tick below does not decide\n${later.text}`);
  });

  testFigure({ name: `${style}: three devices keep every tick`, full: 150, long: 2_000 }, (dice, at) => {
    const work = offlineWork(dice, scenarioOf(at, 3));
    const [first, second, third] = work.devices.map(({ text }) => text);
    if (first === undefined || second === undefined || third === undefined) return;
    const once = gitMerge(folder, style, work.base.text, first, second);
    proveMerge(work, gitMerge(folder, style, work.base.text, once, third), patience);
  });
});
