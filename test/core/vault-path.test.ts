/** Which paths may become a note of ours, on every system that a vault is carried to. */
import {
  checkNotePath,
  isCaseTwin,
  isNotePath,
  noteNameOf,
  notePath,
  withoutEnding,
} from '../../src/core/vault-path';

const faultOf = (path: string) => checkNotePath(path, '.app');

test.each([
  ['Skills/Go.md', 'Skills/Go', 'Go'],
  ['Go.MD', 'Go', 'Go'],
  ['Release 2.0', 'Release 2.0', 'Release 2.0'],
  ['a.md/b', 'a.md/b', 'b'],
  ['', '', ''],
])('%j is linked as %j and called %j', (path, link, name) => {
  expect([withoutEnding(path), noteNameOf(path)]).toEqual([link, name]);
  expect(isNotePath(path)).toBe(path !== link);
});

test.each([
  ['Skill assessment', 'Skill assessment.md'],
  ['Оценка навыков.md', 'Оценка навыков.md'],
  [' Logs/2.0 ', 'Logs/2.0.md'],
  ['', ''],
])('a note named %j is written to %j', (name, path) => {
  expect(notePath(name)).toBe(path);
});

test.each([
  ['Log'],
  ['Log.md'],
  ['Журналы/Оценка навыков'],
  ['a/b/c.md'],
  ['Release 2.0'],
  ['C++ log'],
  ['«Log» (2)'],
  ['Console'],
])('%j may be written', (path) => {
  expect(faultOf(path)).toBeNull();
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['Logs/', 'empty'],
  ['Logs//Log', 'empty'],
  ['.md', 'empty'],
  ['../Log', 'outside'],
  ['Logs/../../Log.md', 'outside'],
  ['./Log', 'outside'],
  ['/tmp/Log.md', 'outside'],
  ['\\\\server\\Log.md', 'outside'],
  ['C:/Log.md', 'outside'],
  ['c:Log', 'outside'],
  ['.app/Log', 'hidden'],
  ['.APP/Log', 'hidden'],
  ['.trash/Log.md', 'hidden'],
  ['Logs/.hidden/Log', 'hidden'],
  ['CON', 'reserved'],
  ['nul.md', 'reserved'],
  ['Logs/lpt1/Log', 'reserved'],
  ['What?', 'reserved'],
  ['a|b', 'reserved'],
  ['C#', 'reserved'],
  ['[Log]', 'reserved'],
  ['Lo\u0000g', 'reserved'],
  ['Lo\ng', 'reserved'],
  ['Logs\\Log', 'reserved'],
  ['Logs./Log', 'reserved'],
  ['Logs /Log', 'reserved'],
  ['x'.repeat(298), 'too-long'],
  ['Log.txt', 'not-markdown'],
  ['data.json', 'not-markdown'],
  ['Log.MD', 'not-markdown'],
])('%j is refused as %s', (path, fault) => {
  expect(faultOf(path)).toBe(fault);
});

test('a configuration folder with an ordinary name is refused as well', () => {
  expect(checkNotePath('Config/Log', 'config')).toBe('hidden');
  expect(checkNotePath('Configuration/Log', 'config')).toBeNull();
});

test.each([
  ['Log.md', 'log.md', true],
  ['Журнал.md', 'журнал.md', true],
  ['logs/Log.md', 'Logs/Old.md', true],
  ['Logs/log.md', 'Logs/Log.md', true],
  ['Caf\u00e9.md', 'Cafe\u0301.md', true],
  ['Log.md', 'Log.md', false],
  ['Logs/Log.md', 'Logs/Old.md', false],
  ['Log.md', 'log.md.bak', false],
  ['Log.md', 'Logs', false],
  ['a/Log.md', 'b/log.md', false],
])('%j beside %j: twins for some system: %j', (path, other, isTwin) => {
  expect(isCaseTwin(path, other)).toBe(isTwin);
});
