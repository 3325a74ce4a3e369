/** Where the log may be open when a tick is written into it, and under which names copies of it are found. */
import type { ItemAddress } from '../../../src/core/matrix/schema';
import { goNote } from '../../support/go-note';
import { endVaults, startVault } from '../../support/vault-in-host';

afterEach(endVaults);

const go = 'Skills/Go.md';
const marker = '---\nskill-assessment: 1\n---\n';
const reads: ItemAddress = { path: go, group: 'Junior', item: 'Reads the code.' };
const fixes: ItemAddress = { path: go, group: 'Junior', item: 'Fixes a failing test.' };
const lineOf = ({ item }: ItemAddress) => `- [x] [[Skills/Go|Go]] · Junior · ${item} ✅ 2026-11-22\n`;

test.each([
  ['reading view', ['preview']],
  ['reading view and an editor', ['preview', 'source']],
  ['an editor and reading view', ['source', 'preview']],
  ['two editors', ['source', 'source']],
])('a log that is open in %s gets each tick once', async (_where, modes) => {
  const { app, log, read, settle } = await startVault({ [go]: goNote, 'Log.md': marker });
  const file = app.vault.getFileByPath('Log.md');
  if (!file) throw new Error('There is no log.');
  for (const mode of modes) await app.workspace.getLeaf(true).openFile(file, { state: { mode } });
  expect(await log.setItemState(reads, 'ticked')).toBeNull();
  expect(await log.setItemState(fixes, 'ticked')).toBeNull();
  await settle();
  expect(read('Log.md')).toBe(marker + lineOf(reads) + lineOf(fixes));
});

test.each([
  'Log (Conflicted copy MacBook 202611221200).md',
  'Log.sync-conflict-20261122-120000-ABCDEFG.md',
  "Log (Anna's conflicted copy 2026-11-22).md",
  'Log 2.md',
  'Log (1).md',
  'Log-DESKTOP-1.md',
  'Archive/Log copy.md',
  'Журнал (конфликт).md',
])('a conflict copy by the name of %j is found by its marker, and nothing is deleted', async (copy) => {
  const files = { [go]: goNote, 'Log.md': marker + lineOf(reads), [copy]: marker + lineOf(fixes) };
  const { care, guard, index, read, settle } = await startVault(files);
  expect(index.skillAt(go)?.required.done).toBe(2);
  expect(guard.status.copies).toEqual([{ path: copy, count: 1 }]);
  expect(await care.moveCopy(copy)).toBeNull();
  await settle();
  expect(read('Log.md')).toBe(marker + lineOf(reads) + lineOf(fixes));
  expect(read(copy)).toBe(marker + lineOf(fixes));
});
