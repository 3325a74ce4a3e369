/** Which note a link means: the rules of link paths, each with the vault that shows it. */
import { buildLinkResolver } from '../../../src/core/markdown/link-resolver';

const vault = [
  'Python.md',
  'Navyki/Python.md',
  'Navyki/Bash.md',
  'Archive/2024/Old/Bash.md',
  'Archive/2024/Go.md',
  'Deep/Archive/2024/Go.md',
  'Ёлка.md',
  'Languages/C#.md',
  'Languages/C.md',
  'Release 2.0.md',
  'Twins/b/Note.md',
  'Twins/a/Note.md',
  'Notes.md.md',
];
const resolve = buildLinkResolver(vault);

test.each([
  ['a bare name at the root', 'Python', 'Navyki/Bash.md', 'Python.md'],
  ['a path from the root', 'Navyki/Python', '', 'Navyki/Python.md'],
  ['the extension may be written', 'Navyki/Python.md', '', 'Navyki/Python.md'],
  ['a leading slash means the root', '/Navyki/Bash', 'Archive/2024/Go.md', 'Navyki/Bash.md'],
  ['a relative link', './Bash', 'Navyki/Python.md', 'Navyki/Bash.md'],
  ['a relative link that climbs', '../Navyki/Bash', 'Archive/Index.md', 'Navyki/Bash.md'],
  ['a bare name anywhere', 'Go', 'Navyki/Python.md', 'Archive/2024/Go.md'],
  ['the shortest path wins', 'Bash', 'Python.md', 'Navyki/Bash.md'],
  ['a note below the folder of the link wins', 'Bash', 'Archive/2024/Index.md', 'Archive/2024/Old/Bash.md'],
  ['the end of a path is enough', '2024/Old/Bash', 'Python.md', 'Archive/2024/Old/Bash.md'],
  ['of two equal paths the first by code points', 'Note', 'Python.md', 'Twins/a/Note.md'],
  ['letter case does not matter', 'nAVYKI/pYTHON', '', 'Navyki/Python.md'],
  ['a composed and a decomposed letter are one', 'ёлка'.normalize('NFD'), '', 'Ёлка.md'],
  ['a heading is no part of the path', 'Navyki/Python#Levels', '', 'Navyki/Python.md'],
  ['a block is no part of the path', 'Go#^list', '', 'Archive/2024/Go.md'],
  ['a heading alone means the note itself', '#Levels', 'Navyki/Bash.md', 'Navyki/Bash.md'],
  ['a name that holds a number sign', 'C#', '', 'Languages/C#.md'],
  ['its neighbour without one', 'C', '', 'Languages/C.md'],
  ['a dot in the name is no extension', 'Release 2.0', '', 'Release 2.0.md'],
  ['a note whose name ends in .md', 'Notes.md', '', 'Notes.md.md'],
  ['blanks around the link', ' Go ', '', 'Archive/2024/Go.md'],
])('%s: [[%s]] in %j', (_rule, link, from, path) => {
  expect(resolve(link, from)).toBe(path);
});

test.each([
  ['an unknown name', 'Rust', ''],
  ['half a folder name', '024/Go', ''],
  ['a path that climbs out of the vault', '../../Python', 'Navyki/Bash.md'],
  ['an absolute path is not searched for elsewhere', '/Go', ''],
  ['a relative path is not searched for elsewhere', './Go', 'Navyki/Bash.md'],
  ['an empty link', '', ''],
  ['names of object members', '__proto__', ''],
  ['names of object members, too', 'constructor', ''],
])('%s means no note: [[%s]]', (_rule, link, from) => {
  expect(resolve(link, from)).toBeNull();
});

test('the answer does not depend on the order of the paths', () => {
  const reversed = buildLinkResolver([...vault].reverse());
  for (const link of ['Note', 'Bash', 'Go', 'Python'])
    expect(reversed(link, 'Index.md')).toBe(resolve(link, 'Index.md'));
});

test('twenty thousand notes are built and asked in one go', () => {
  const many = Array.from({ length: 20_000 }, (_, n) => `Folder ${n % 100}/Note ${n}.md`);
  const find = buildLinkResolver(many);
  expect(many.every((path, n) => find(`Note ${n}`, '') === path)).toBe(true);
});
