/** What a person may do from any surface: opening notes, links and addresses, and what is refused. */
import { createActions } from '../src/actions';
import { diagnostic } from '../src/core/diagnostic';
import type { FixPreview } from '../src/core/skill/fix';
import { en } from '../src/i18n/en';
import { TeamNotes } from '../src/vault/team-notes';
import { WriteLevelsModal } from '../src/views/write-levels-modal';
import { goNote } from './support/go-note';
import { until } from './support/until';
import { endVaults, startVault } from './support/vault-in-host';

afterEach(endVaults);

const go = 'Skills/Go.md';
const notices = () => [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent);

/** What a person does with the edit that is shown. */
let confirmFix: (preview: FixPreview, agree: () => void) => void = (_preview, agree) => agree();

async function startActions(files: Record<string, string> = {}) {
  const session = await startVault({ [go]: goNote, 'Diary.md': '# Monday\n', ...files });
  const actions = createActions({
    pluginId: 'skill-matrix',
    app: session.app,
    words: en,
    language: 'en',
    book: session.book,
    open: (path) => session.index.open(path),
    log: session.log,
    care: session.care,
    tidy: session.tidy,
    lostNotes: session.lostNotes,
    readNotes: () => session.index.readNotes(),
    index: session.index,
    pickHome: ([first], _ticks, choose) => first && choose(first.note),
    pickItem: (_tick, choose) => choose({ path: go, group: 'Junior', item: 'Reads the code.' }),
    confirmFresh: (_ticks, agree) => agree(),
    confirmTidy: (_plan, agree) => agree(),
    confirmFix: (preview, agree) => confirmFix(preview, agree),
    confirmLevels: (plan, agree) =>
      new WriteLevelsModal(session.app, { plan, words: en.levels, agree }).open(),
    settings: session.settings,
    stages: session.stages,
    summaryPath: () => 'Progress.md',
    today: () => '2026-11-22',
    panelType: 'skill-matrix-panel',
    matrixType: 'skill-matrix-matrix',
    teamType: 'skill-matrix-team',
    team: new TeamNotes(session.app, session.index, session.book),
    pickSkill: (open) => open(session.book.allSkills()[0]?.path ?? ''),
    pickItems: (_placeholder, [first], choose) => first && choose(first),
    pickSince: (offers, choose) => choose(offers.last ?? offers.today),
    pickEvidence: ({ offers, choose }) => offers('').forEach(({ evidence }) => choose(evidence)),
  });
  const active = () => session.app.workspace.getActiveFile()?.path;
  return { ...session, actions, active };
}

test('levels come into the properties only after they were shown, and nothing else in the note changes', async () => {
  const log = '---\nskill-assessment: 1\n---\n- [x] [[Go]] · Junior · Reads the code. ✅ 2026-11-22\n';
  const { actions, read, settle } = await startActions({ 'Log.md': log });
  const before = read(go) ?? '';
  await actions.writeLevels();
  const modal = document.querySelector('.modal');
  expect(modal?.textContent).toContain(`${go}\n  skill-level: \n  skill-progress: 33`);
  expect(read(go)).toBe(before);
  [...(modal?.querySelectorAll('button') ?? [])].at(-1)?.click();
  await settle();
  const own = 'skill-level:\nskill-progress: 33\n';
  expect(
    read(go)
      ?.replace(own, '')
      .replace(/^---\n---\n/, ''),
  ).toBe(before.replace(/^---\n---\n/, ''));
  expect(read(go)).toContain(own);
  expect(notices()).toContain('1 note changed.');
  await actions.writeLevels();
  expect(notices()).toContain('All notes say so already.');
});

test.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'obsidian://open',
  'data:text/html,x',
  ' https://a b',
])('the address %j is not opened', async (url) => {
  const { actions } = await startActions();
  const opened = jest.spyOn(window, 'open').mockReturnValue(null);
  actions.openUrl(url);
  expect(opened).not.toHaveBeenCalled();
  expect(notices()[0]).toContain('is not a web address');
  opened.mockRestore();
});

test('a web address is opened in the browser', async () => {
  const { actions } = await startActions();
  const opened = jest.spyOn(window, 'open').mockReturnValue(null);
  actions.openUrl('https://example.org/a?b=c');
  expect(opened).toHaveBeenCalledWith('https://example.org/a?b=c', '_blank', 'noopener');
  opened.mockRestore();
});

test('a link to no note opens nothing and makes nothing', async () => {
  const { actions, notes, active } = await startActions();
  await actions.openLink('Rust', go, false);
  expect(notes()).toEqual(['Diary.md', go]);
  expect(active()).toBeUndefined();
});

test('a missing note is made only when that is asked for', async () => {
  const { actions, notes, active, app } = await startActions();
  await actions.createNote('Rust', go);
  await app.settle();
  expect(notes()).toContain('Rust.md');
  expect(active()).toBe('Rust.md');
});

test('a link that leads out of the vault makes no note', async () => {
  const { actions, notes } = await startActions();
  await actions.createNote('../Rust', go);
  expect(notices()[0]).toContain('outside the vault');
  expect(notes()).toEqual(['Diary.md', go]);
});

test('a note that is open in a tab is shown there and not opened twice', async () => {
  const { actions, app, active } = await startActions();
  await actions.openNote(go, null, false);
  await actions.openNote('Diary.md', null, 'tab');
  await actions.openNote(go, 10, false);
  expect(active()).toBe(go);
  expect(app.workspace.getLeavesOfType('markdown')).toHaveLength(2);
});

test('a note that is gone is told of', async () => {
  const { actions } = await startActions();
  await actions.openNote('Gone.md', null, false);
  expect(notices()).toEqual(['“Gone.md” could not be opened.']);
});

test('a chosen skill is opened', async () => {
  const { actions, active, app } = await startActions();
  actions.chooseSkill();
  await app.settle();
  expect(active()).toBe(go);
});

test('an ignored note is a setting, and the note stays as it is', async () => {
  const { actions, settings, read } = await startActions();
  await actions.ignoreNote(go);
  expect(settings.current.ignoredNotes).toEqual([go]);
  expect(read(go)).toBe(goNote);
  expect(notices()[0]).toContain('“Go” is not read as a skill');
});

describe('a safe edit', () => {
  const path = 'Skills/Ops.md';
  const text = '| Level | Criteria | Key skills |\n|-|-|-|\n| Junior | asks |\n';
  const fault = diagnostic('row-too-short', 3, { cells: 2, columns: 3 });

  test('is shown by its line and made when a person agrees', async () => {
    const { actions, read } = await startActions({ [path]: text });
    const shown: FixPreview[] = [];
    confirmFix = (preview, agree) => {
      shown.push(preview);
      agree();
    };
    await actions.mendNote(path, fault);
    expect(shown).toEqual([{ line: 3, before: '| Junior | asks |', after: '| Junior | asks | |' }]);
    await until(
      () => read(path),
      (now) => now === text.replace('asks |', 'asks | |'),
    );
  });

  test('is not made when the note has changed while it was shown', async () => {
    const { app, actions, read } = await startActions({ [path]: text });
    let agreeLater = () => {};
    confirmFix = (_preview, agree) => {
      agreeLater = agree;
    };
    await actions.mendNote(path, fault);
    const changed = text.replace('asks', 'listens');
    const file = app.vault.getFileByPath(path);
    if (file) await app.vault.modify(file, changed);
    agreeLater();
    await until(notices, (all) => all.some((one) => one?.includes('has changed meanwhile')));
    expect(read(path)).toBe(changed);
  });

  test('is told of when there is none', async () => {
    const { actions } = await startActions({ [path]: text });
    await actions.mendNote(path, diagnostic('row-too-short', 2, {}));
    expect(notices()).toContain('Line 2 cannot be mended safely. Change it by hand.');
  });
});

test('spent lines of the log move to its archive once a person agrees', async () => {
  const line = (box: string, day: string) =>
    `- ${box} [[Skills/Go|Go]] · Junior · Reads the code. ✅ ${day}\n`;
  const marker = '---\nskill-assessment: 1\n---\n';
  const [old, off, last] = [line('[x]', '2026-10-01'), line('[-]', '2026-10-02'), line('[x]', '2026-10-03')];
  const { actions, read } = await startActions({ 'Log.md': marker + old + off + last });
  await actions.tidyLog();
  await until(notices, (shown) => shown.includes('2 lines moved to “Log archive”.'));
  expect(read('Log.md')).toBe(marker + last);
  await actions.tidyLog();
  await until(notices, (shown) => shown.some((text) => text?.includes('The log is tidy')));
});

test('a summary says which notes could not be read and so are not in it', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { actions, app, index, settings, read } = await startActions({ 'Skills/Rust.md': goNote });
  const cachedRead = app.vault.cachedRead.bind(app.vault);
  app.vault.cachedRead = (file) =>
    file.name === 'Rust.md' ? Promise.reject(new Error('EIO')) : cachedRead(file);
  await settings.change({ splitCriteriaAtCommas: true });
  await until(
    () => index.texts.missingPaths(),
    (paths) => paths.join() === 'Skills/Rust.md',
  );
  await actions.generateSummary();
  expect(read('Progress.md')).toContain('skill-matrix:end');
  expect(notices()).toEqual([en.notices.notesUnread('Rust', 0)]);
  jest.restoreAllMocks();
});
