/** The folder of the team: in it a log without a name is that of whom its note is named after. */
import type { ItemAddress } from '../../src/core/matrix/schema';
import { goNote } from '../support/go-note';
import { endVaults, startVault } from '../support/vault-in-host';
import { until } from '../support/until';

afterEach(endVaults);

const go = 'Skills/Go.md';
const marker = '---\nskill-assessment: 1\n---\n';
const reads: ItemAddress = { path: go, group: 'Junior', item: 'Reads the code.' };
const line = (item: string) => `- [x] [[Skills/Go|Go]] · Junior · ${item} ✅ 2026-11-22\n`;
const files = {
  [go]: goNote,
  'Log.md': marker,
  'Team/Анна.md': marker + line('Fixes a failing test.'),
};

type Vault = Awaited<ReturnType<typeof startVault>>;

const persons = ({ book }: Vault) => {
  const { mine, others } = book.chosenLogs();
  return { mine: mine.map(({ path }) => path), others: others.map(({ person }) => person) };
};

async function startTeam(person: string | null = null): Promise<Vault> {
  const vault = await startVault(files);
  vault.circumstances.person = person;
  await vault.settings.change({ teamFolder: 'Team' });
  await until(
    () => persons(vault).others.length,
    (count) => count === 1,
    2000,
  );
  return vault;
}

test('without the folder two logs without a name are copies of one; with it they are two people', async () => {
  const vault = await startVault(files);
  expect(persons(vault)).toEqual({ mine: ['Log.md', 'Team/Анна.md'], others: [] });
  await vault.settings.change({ teamFolder: 'Team' });
  await until(
    () => persons(vault),
    ({ others }) => others.length === 1,
    2000,
  );
  expect(persons(vault)).toEqual({ mine: ['Log.md'], others: ['Анна'] });
  await vault.settings.change({ teamFolder: '' });
  await until(
    () => persons(vault),
    ({ others }) => others.length === 0,
    2000,
  );
});

test('who is named like a note of the folder ticks in it, though it bears no name', async () => {
  const vault = await startTeam('Анна');
  await until(
    () => persons(vault).mine,
    ([path]) => path === 'Team/Анна.md',
    2000,
  );
  expect(await vault.log.setItemState(reads, 'ticked')).toBeNull();
  expect(vault.read('Team/Анна.md')).toBe(marker + line('Fixes a failing test.') + line('Reads the code.'));
  expect(vault.read('Log.md')).toBe(marker);
});

test('a log that is moved out of the folder, or renamed in it, changes its person', async () => {
  const vault = await startTeam();
  const file = vault.app.vault.getFileByPath('Team/Анна.md');
  if (!file) throw new Error('There is no log of Анна.');
  await vault.app.fileManager.renameFile(file, 'Team/Игорь.md');
  await vault.settle();
  expect(persons(vault).others).toEqual(['Игорь']);
  await vault.app.fileManager.renameFile(file, 'Игорь.md');
  await vault.settle();
  expect(persons(vault)).toEqual({ mine: ['Log.md', 'Игорь.md'], others: [] });
});

test('a copy that a sync program left in the folder is no other person', async () => {
  const copy = 'Team/Анна (конфликт 2026-11-22).md';
  const vault = await startVault({ ...files, [copy]: marker + line('Reads the code.') });
  vault.circumstances.person = 'Анна';
  await vault.settings.change({ teamFolder: 'Team' });
  await until(
    () => persons(vault),
    ({ mine }) => mine.length === 2,
    2000,
  );
  const { mine, others } = persons(vault);
  expect(mine.sort()).toEqual([copy, 'Team/Анна.md']);
  expect(others).toEqual([null]);
});
