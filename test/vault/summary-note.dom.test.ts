/** The summary on its way into its note: what is ours is written anew, what is not stays or is refused. */
import { MarkdownView } from 'obsidian';
import { en } from '../../src/i18n/en';
import { writeSummary, type SummaryWish } from '../../src/vault/summary-note';
import { goNote } from '../support/go-note';
import { endVaults, startVault } from '../support/vault-in-host';

afterEach(endVaults);

const go = 'Skills/Go.md';

async function summarise(files: Record<string, string>, path = 'Progress.md', wish: SummaryWish = {}) {
  const session = await startVault({ [go]: goNote, ...files });
  const write = () =>
    writeSummary(session.app, {
      book: session.book,
      open: (note) => session.index.open(note),
      stages: session.stages,
      settings: session.settings,
      words: en,
      path: () => path,
      today: () => '2026-11-22',
      wish,
    });
  return { ...session, write };
}

test('a missing note is made, and its folder too', async () => {
  const { write, read } = await summarise({}, 'Reports/Progress.md');
  expect(await write()).toEqual({ path: 'Reports/Progress.md' });
  expect(read('Reports/Progress.md')).toContain('[[Skills/Go|Go]]');
});

test('written twice on one day, it stays byte for byte and is not touched again', async () => {
  const { write, read, storage } = await summarise({});
  await write();
  const before = read('Progress.md');
  let writes = 0;
  storage.beforeCall = (call, path) => {
    if (call === 'write' && path === 'Progress.md') writes++;
  };
  expect(await write()).toEqual({ path: 'Progress.md' });
  expect(read('Progress.md')).toBe(before);
  expect(writes).toBe(0);
});

test('{{date}} in the path makes a series, and the language may be set', async () => {
  const { write, read, settings } = await summarise({}, 'Reports/{{date}}.md');
  await settings.change({ summaryLanguage: 'ru' });
  expect(await write()).toEqual({ path: 'Reports/2026-11-22.md' });
  expect(read('Reports/2026-11-22.md')).toContain('# Сводка по навыкам');
});

test('the chosen stage and its steps are in it, and sections can be left out', async () => {
  const stage = '- [ ] [[Go]] Middle\n- [ ] [[Rust]]\n';
  const { write, read, settings, settle } = await summarise({ 'Engineer.md': stage });
  await settings.change({ currentStage: 'Engineer', summaryWithout: ['changes', 'chart', 'check'] });
  await settle();
  await write();
  expect(read('Progress.md')).toContain('For [[Engineer]], 0 of 2 skills are ready.');
  expect(read('Progress.md')).toContain('1. [[Skills/Go|Go]] → Junior');
  expect(read('Progress.md')).not.toContain('## To check');
});

test('one summary may go to a note of its own, in another language, since another day, for another stage', async () => {
  const log = '---\nskill-assessment: 1\n---\n- [x] [[Go]] · Junior · Reads the code. ✅ 2026-09-01\n';
  const files = { 'Engineer.md': '---\nskill-stage: true\n---\n- [ ] [[Go]] Middle\n', 'Log.md': log };
  const wish: SummaryWish = { path: 'Reports/{{date}}.md', language: 'ru', since: '2026-08-01' };
  const { write, read, stages, settle } = await summarise(files, 'Progress.md', wish);
  await settle();
  wish.stage = stages.stages()[0]?.note;
  expect(wish.stage?.path).toBe('Engineer.md');
  expect(await write()).toEqual({ path: 'Reports/2026-11-22.md' });
  const text = read('Reports/2026-11-22.md') ?? '';
  expect(text).toContain('# Сводка по навыкам');
  expect(text).toContain('[[Engineer]]');
  expect(text).toMatch(/С\s1\sавгуста\s2026/u);
  expect(read('Progress.md')).toBeUndefined();
});

test('what a person wrote around the block is kept', async () => {
  const { write, read } = await summarise({});
  await write();
  const block = read('Progress.md') ?? '';
  const { write: writeAgain, read: readAgain } = await summarise({
    'Progress.md': `Mine.\n\n${block}\nMine too.\n`,
  });
  await writeAgain();
  expect(readAgain('Progress.md')).toBe(`Mine.\n\n${block}\nMine too.\n`);
});

test.each([
  ['a note with text of its own', 'My own words.\n', 'has a text of its own'],
  ['a log', '---\nskill-assessment: 1\n---\n', 'has a text of its own'],
  [
    'a note with two begin markers',
    '%% skill-matrix:begin %%\n%% skill-matrix:begin %%\n%% skill-matrix:end %%\n',
    'line 2',
  ],
])('%s is refused and left alone', async (_, text, reason) => {
  const { write, read } = await summarise({ 'Progress.md': text });
  expect(await write()).toEqual({ refusal: expect.stringContaining(reason) as unknown });
  expect(read('Progress.md')).toBe(text);
});

test('a path outside the vault is refused', async () => {
  const { write, notes } = await summarise({}, '../Progress.md');
  expect(await write()).toEqual({ refusal: expect.stringContaining('outside the vault') as unknown });
  expect(notes()).toEqual([go]);
});

test.each([
  ['Progress.md', 'progress.md'],
  ['Reports/Progress.md', 'reports/Other.md'],
])('a summary at %j is refused beside %j, which some systems take for the same', async (path, twin) => {
  const { write, notes } = await summarise({ [twin]: 'Mine.\n' }, path);
  expect(await write()).toEqual({ refusal: expect.stringContaining('in capitals only') as unknown });
  expect(notes().sort()).toEqual([go, twin].sort());
});

test('a note that cannot be written is told with the reason', async () => {
  const { write, storage } = await summarise({});
  storage.beforeCall = (call) => {
    if (call === 'write') throw new Error('ENOSPC: no space left on device');
  };
  expect(await write()).toEqual({ refusal: expect.stringContaining('no space left') as unknown });
});

test('a summary that is out of date is written over, and what is around it stays', async () => {
  const stale = 'Mine.\n\n%% skill-matrix:begin %%\nOld.\n%% skill-matrix:end %%\n';
  const { write, read } = await summarise({ 'Progress.md': stale });
  expect(await write()).toEqual({ path: 'Progress.md' });
  expect(read('Progress.md')).toMatch(/^Mine\.\n\n%% skill-matrix:begin %%\n/);
  expect(read('Progress.md')).not.toContain('Old.');
});

test.each([
  ['an error', new Error('EACCES'), 'EACCES'],
  ['anything else', 'out of paper', 'out of paper'],
])('a note that cannot be written is refused with its reason: %s', async (_what, thrown, reason) => {
  const session = await summarise({});
  session.app.vault.create = jest.fn().mockRejectedValue(thrown);
  expect(JSON.stringify(await session.write())).toContain(reason);
});

test('a note that turns into something else at the last moment is left as it is', async () => {
  const session = await summarise({});
  await session.write();
  session.storage.writeOutside(
    'Progress.md',
    `${session.read('Progress.md') ?? ''}\nA word.\n`.replace('22', '21'),
  );
  await session.app.settle();
  const process = session.app.vault.process.bind(session.app.vault);
  session.app.vault.process = (file, change) => {
    session.storage.writeOutside('Progress.md', '# My garden\n');
    return process(file, change);
  };
  expect(await session.write()).toHaveProperty('refusal');
  expect(session.read('Progress.md')).toBe('# My garden\n');
});

test('an open editor gets the block, and the words that are being typed below it stay with the caret', async () => {
  const stale = 'Mine.\n\n%% skill-matrix:begin %%\nOld.\n%% skill-matrix:end %%\n\nBelow.\n';
  const { write, read, app } = await summarise({ 'Progress.md': stale });
  const file = app.vault.getFileByPath('Progress.md');
  const leaf = app.workspace.getLeaf('tab');
  if (file) await leaf.openFile(file, { state: { mode: 'source' } });
  const { view } = leaf;
  if (!(view instanceof MarkdownView)) throw new Error('The summary is not open in an editor.');
  view.editor.setValue(`${stale}Typed just now.`);
  view.editor.setCursor({ line: 7, ch: 5 });
  expect(await write()).toEqual({ path: 'Progress.md' });
  expect(view.editor.getLine(view.editor.getCursor().line)).toBe('Typed just now.');
  expect(read('Progress.md')).toMatch(/%% skill-matrix:end %%\n\nBelow\.\nTyped just now\.$/);
  expect(read('Progress.md')).not.toContain('Old.');
});
