/** Looking back in a real browser: the review queue and the changes, drawn in the matrix and free of faults. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import { wordsOf } from '../../src/i18n';
import { asked } from '../support/asked-looks';
import { useWorkbench, type Look } from '../support/workbench';

const open = useWorkbench();
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const log = 'Оценка навыков.md';
const stale =
  '- [x] [[Skills/Kubernetes|Kubernetes]] · Junior · Pods ✅ 2026-01-15\n' +
  '- [x] [[Навыки/Bash|Bash]] · Middle · Сценарий можно прервать и запустить снова ✅ 2026-02-20\n';

const looks: [string, Look][] = [
  ['light-ru', { theme: 'light', width: 1400, height: 1000 }],
  ['dark-en', { theme: 'dark', lang: 'en', width: 1000, height: 1000 }],
];

test.each(asked(looks))(
  'what waits is confirmed by a click, and what changed is told: %s',
  async (name, look) => {
    const { lang = 'ru' } = look;
    const words = wordsOf(lang);
    const session = await open({ ...look, lang, open: 'Навыки/Python.md' });
    const { page } = session;
    await page.locator('.skill-matrix-level').first().waitFor();
    const before = (await session.read(log)).replace('---\n- ', `---\n${stale}- `);
    await session.write(log, before);
    await page.waitForTimeout(500);
    await session.run(words.commands.review);
    const rows = page.locator('.skill-matrix-review-row');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(2);
    await page.locator('.skill-matrix-look-back summary', { hasText: words.review.changed }).click();
    await page.locator('.skill-matrix-period').last().waitFor();
    await page.locator('.skill-matrix-look-back summary', { hasText: words.review.pastDay }).click();
    await page.getByRole('button', { name: words.review.ago(words.since.month) }).click();
    await page.locator('.skill-matrix-past p').waitFor();
    await page.locator('.skill-matrix-matrix').screenshot({ path: session.pathOfPicture(`past-${name}`) });
    await page.getByRole('button', { name: words.review.toToday }).click();
    await rows.first().waitFor();
    await page.locator('.skill-matrix-matrix').screenshot({ path: session.pathOfPicture(`review-${name}`) });
    await page.evaluate(axe);
    const faults = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof axeCore };
      const { violations } = await checker.run({ include: ['.skill-matrix-look-back'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    expect(faults).toEqual([]);
    await rows.first().getByRole('button').first().press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.skill-matrix-review-row').length === 1);
    expect((await session.read(log)).slice(before.length)).toBe(
      '- [x] [[Skills/Kubernetes|Kubernetes]] · Junior · Pods ✅ 2026-11-22\n',
    );
  },
);
