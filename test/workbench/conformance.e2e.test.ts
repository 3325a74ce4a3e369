/** The stand-in against a plugin of ours that leans on everything a plugin like ours leans on. */
import { conformancePlugin, useWorkbench, type Session } from '../support/workbench';
import type ConformancePlugin from './conformance/main';

const open = useWorkbench();
const files = { 'One.md': '# One\n', 'Folder/Two.md': '[[One]]\n' };

function openConformance(): Promise<Session> {
  return open({ plugin: conformancePlugin, files });
}

test('the stand-in behaves as plugins expect of Obsidian', async () => {
  const session = await openConformance();
  const results = await session.page.evaluate(() => {
    const plugin = window.workbench.app.plugins.plugins.conformance as unknown as ConformancePlugin;
    return plugin.run();
  });
  expect(results.filter(({ fault }) => fault !== null)).toEqual([]);
  expect(results.length).toBeGreaterThan(15);
});

test('a plugin that is on from the start is told of every file before the layout is ready', async () => {
  const session = await openConformance();
  await session.reload();
  const created = await session.page.evaluate(() => {
    const plugin = window.workbench.app.plugins.plugins.conformance as unknown as ConformancePlugin;
    return plugin.created;
  });
  expect(created).toEqual({ before: 3, after: 0 });
});
