/** The accessibility checker in a page of the end-to-end tests. Knows no tests. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

/** The checker itself, for `scripts` of a look. */
export const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What the checker finds below the elements of a selector, as `rule: element`; rules that are not ours stay off. */
export async function faultsIn(page: Page, selector: string, off: string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
  return page.evaluate(
    async ({ include, rules }) => {
      const { axe: checker } = window as unknown as { axe: typeof axeCore };
      const { violations, passes } = await checker.run({ include: [include] }, { rules });
      if (passes.length < 5) return ['nothing was checked'];
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
      );
    },
    { include: selector, rules },
  );
}
