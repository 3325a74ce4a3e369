/** Where the plugin makes no note, whoever asks for it: the first tick, the summary, a link to a missing note. */
import { en } from '../../src/i18n/en';
import { writeSummary } from '../../src/vault/summary-note';
import { goNote } from '../support/go-note';
import { badPaths, standing } from '../support/security-paths';
import { endVaults, startVault } from '../support/vault-in-host';

afterEach(endVaults);

const go = 'Skills/Go.md';
const files = { [go]: goNote, ...Object.fromEntries(standing.map((path) => [path, 'Mine.\n'])) };
const before = [go, ...standing].sort();

test.each(badPaths)('no log is made at %j: %s', async (path, fault) => {
  const { log, notes, circumstances } = await startVault(files);
  circumstances.newLogPath = path;
  const address = { path: go, group: 'Junior', item: 'Reads the code.' };
  expect(await log.setItemState(address, 'ticked')).toBe(en.notices.pathFaults[fault](path));
  expect(notes().sort()).toEqual(before);
});

test.each(badPaths)('no summary is made at %j: %s', async (path, fault) => {
  const { app, book, index, notes, stages, settings } = await startVault(files);
  const open = (note: string) => index.open(note);
  const parts = { book, open, stages, settings, words: en, path: () => path, today: () => '2026-11-22' };
  expect(await writeSummary(app, parts)).toEqual({ refusal: en.notices.pathFaults[fault](path) });
  expect(notes().sort()).toEqual(before);
});

test('an unmarked note at the path of the log is never written to', async () => {
  const { log, read, circumstances } = await startVault(files);
  circumstances.newLogPath = 'log.md';
  const address = { path: go, group: 'Junior', item: 'Reads the code.' };
  expect(await log.setItemState(address, 'ticked')).toBe(en.notices.tickFaults['log-foreign']('log.md'));
  expect(read('log.md')).toBe('Mine.\n');
});
