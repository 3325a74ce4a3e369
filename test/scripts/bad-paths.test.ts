/** Paths that cannot be read: one line that names the path and says what to do, and nothing written. */
import { bytesOf, refusalOf, vaultOf } from '../support/command-line';

const skill = '## Levels\n\n| Level | Criteria |\n| --- | --- |\n| Junior | Writes scripts. |\n';
const invalid = new Uint8Array([0x23, 0x20, 0xc3, 0x28]);
const makeVault = () => vaultOf({ 'Python.md': skill, 'Bad.md': invalid, 'Notes/Readme.txt': 'x' });

test.each([
  ['a path that is no file', ['read', 'Nowhere.md'], '“Nowhere.md” does not exist. Check the path.'],
  ['a path below a file', ['read', 'Python.md/x.md'], '“Python.md/x.md” does not exist. Check the path.'],
  [
    'a folder instead of a note',
    ['read', 'Notes'],
    '“Notes” is a folder. Name one note in it, a file that ends in .md.',
  ],
  [
    'a file of another kind',
    ['read', 'Notes/Readme.txt'],
    '“Notes/Readme.txt” is not a note. Name a file that ends in .md.',
  ],
  ['a note that is no UTF-8', ['read', 'Bad.md'], '“Bad.md” is not UTF-8 text. Save it as UTF-8.'],
  ['a vault that is not there', ['matrix', 'Vault'], '“Vault” does not exist. Check the path.'],
  [
    'a note instead of a vault',
    ['check', 'Python.md'],
    '“Python.md” is not a folder. Name the folder of the vault.',
  ],
  [
    'a note instead of a vault to tick in',
    ['tick', 'Python.md', 'a', 'b', 'c'],
    '“Python.md” is not a folder. Name the folder of the vault.',
  ],
  ['no vault for a summary', ['summary', 'x\0y'], '“x y” does not exist. Check the path.'],
])('%s is refused', async (_case, argv, line) => {
  const vault = makeVault();
  const before = bytesOf(vault);
  expect(await refusalOf(vault, argv)).toBe(line);
  expect(bytesOf(vault)).toEqual(before);
});

test('a missing path is told in Russian', async () => {
  expect(await refusalOf(makeVault(), ['read', 'Нет.md', '--lang', 'ru'])).toBe(
    '«Нет.md» не существует. Проверьте путь.',
  );
});
