/** Which lines of a log decide nothing: the cases that are left alone. The others are random, `reliability/tidy`. */
import { buildLinkResolver } from '../../../../src/core/markdown/link-resolver';
import { findSpentLines } from '../../../../src/core/matrix/guard/tidy';
import { aSkill, logText } from '../../../support/builders';

const resolve = buildLinkResolver(['Go.md', 'Bash.md']);
const note = aSkill();
const line = (box: string, day: string, more = '') =>
  `- [${box}] [[Go]] · Junior · Fixes a test.${more} ${box === 'x' ? '✅' : '❌'} 2026-${day}`;

/** The texts of the lines that may go. */
const spent = (text: string, mayGo?: (line: string) => boolean) =>
  findSpentLines({
    path: 'Log.md',
    text,
    otherLogs: [],
    noteAt: (path) => (path === 'Go.md' ? note : null),
    resolve,
    today: '2026-11-22',
    mayGo,
  }).map((each) => each.text);

const past = [line('x', '10-01'), line('-', '10-02')];
const last = line('x', '10-03');

test('what came before a withdrawal may go, unless nobody has agreed to it', () => {
  expect(spent(logText(...past, last))).toEqual(past);
  expect(spent(logText(...past, last), (text) => text === past[0])).toEqual(past.slice(0, 1));
});

test('a note that is no log has no lines to go', () => {
  expect(spent(past.join('\n'))).toEqual([]);
});

test('lines of today and lines that say where an item stands stay', () => {
  expect(spent(logText(line('x', '11-22'), line('-', '11-22'), line('x', '11-22')))).toEqual([]);
  expect(spent(logText(line('x', '10-01')))).toEqual([]);
});

test('lines of a link that means no note are weighed as well', () => {
  const gone = [...past, last].map((each) => each.replace('[[Go]]', '[[Gone]]'));
  expect(spent(logText(...gone))).toEqual(gone.slice(0, 2));
});

test('a line stays when a code block below would begin to hide others without it', () => {
  const blocks = ['', '  ```', line('x', '10-05').replace('Junior', 'Middle')];
  expect(spent(logText(...past, ...blocks, last))).toEqual([]);
});

test('of an item with more than a hundred proofs only what is past is weighed', () => {
  const proofs = Array.from({ length: 101 }, (_, n) => line('x', '10-04', ` · [[Proof ${n}]]`));
  expect(spent(logText(...past, last, ...proofs))).toEqual(past.slice(0, 1));
});
