/** A note whose text cannot be had: it holds nothing up for ever, it is named, and it can be asked again. */
import type { TFile } from 'obsidian';
import { endVaults, startVault } from '../../support/vault-in-host';
import { goNote } from '../../support/go-note';

afterEach(endVaults);
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const go = 'Skills/Go.md';
const rust = 'Skills/Rust.md';

/** A vault in which one note gives no text, as `answer` says. */
async function withSilent(answer: () => Promise<string>) {
  const started = await startVault({ [go]: goNote, [rust]: goNote });
  const { vault } = started.app;
  const read = vault.cachedRead.bind(vault);
  const silence = { is: true };
  vault.cachedRead = (file: TFile) => (silence.is && file.path === rust ? answer() : read(file));
  return { ...started, silence };
}

test('that fails twice is named, and the others are read', async () => {
  const { index } = await withSilent(() => Promise.reject(new Error('EIO')));
  const notes = await index.readNotes();
  expect(notes.map(({ path }) => path)).toEqual([go]);
  expect(index.texts.missingPaths()).toEqual([rust]);
});

test('that never answers is given up after two tries of ten seconds', async () => {
  const { index } = await withSilent(() => new Promise(() => undefined));
  jest.useFakeTimers();
  const notes = index.readNotes();
  await jest.advanceTimersByTimeAsync(20_500);
  expect((await notes).map(({ path }) => path)).toEqual([go]);
  expect(index.texts.missingPaths()).toEqual([rust]);
});

test('that has been waited for two seconds is named meanwhile', async () => {
  const { index, settings } = await withSilent(() => new Promise(() => undefined));
  jest.useFakeTimers();
  await settings.change({ splitCriteriaAtCommas: true });
  await jest.advanceTimersByTimeAsync(1000);
  expect(index.progress()).toMatchObject({ phase: 'reading', stuck: null });
  await jest.advanceTimersByTimeAsync(1500);
  expect(index.progress()).toMatchObject({ phase: 'reading', stuck: rust });
  await jest.advanceTimersByTimeAsync(20_000);
  expect(index.progress()).toMatchObject({ phase: 'ready', stuck: null });
});

test('is not asked again by itself, and known as soon as it answers', async () => {
  const answer = jest.fn(() => Promise.reject(new Error('EIO')));
  const { app, index, settle, silence } = await withSilent(answer);
  const file = app.vault.getFileByPath(rust);
  if (!file) throw new Error('There is no Rust.');
  await index.readNotes();
  const tries = answer.mock.calls.length;
  app.vault.trigger('rename', file, rust);
  index.want(file);
  await settle();
  silence.is = false;
  await index.retry(rust);
  expect(tries).toBe(2);
  expect(index.readingOf(rust)?.note?.levels.length).toBeGreaterThan(0);
  expect(index.texts.missingPaths()).toEqual([]);
});
