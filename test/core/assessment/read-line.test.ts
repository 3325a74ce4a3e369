/** One line of a log: what it says, and where prose, damage and ticks part. */
import { linkedNote, readLine } from '../../../src/core/assessment/read-line';

const said = (line: string, headingLink: string | null = null) => {
  const read = readLine(line, headingLink);
  return typeof read === 'string' ? read : { ...read, evidence: read.evidence.map(({ text }) => text) };
};
const go = { state: 'ticked', link: 'Go', group: 'Junior', item: 'A', evidence: [], date: null };

describe('a box', () => {
  test.each([
    ['x', 'ticked'],
    ['X', 'ticked'],
    ['xX', 'ticked'],
    ['x ', 'ticked'],
    [' x ', 'ticked'],
    ['/', 'started'],
    ['//', 'started'],
    [' ', 'withdrawn'],
    ['-', 'withdrawn'],
    ['?', 'withdrawn'],
  ])('[%s] says %s', (box, state) => {
    expect(said(`- [${box}] [[Go]] · Junior · A`)).toMatchObject({ ...go, state });
  });

  test.each(['x-', '/x', 'x /'])('[%s] says two things and is damage', (box) => {
    expect(said(`- [${box}] [[Go]] · Junior · A`)).toBe('unread');
  });

  test.each(['', 'xxxx'])('[%s] is none, and the line with it no tick', (box) => {
    expect(said(`- [${box}] a · b`)).toBe('prose');
  });
});

describe('a line', () => {
  test('may lack the blank behind its box, or have several', () => {
    expect(said('- [x][[Go]] · Junior · A')).toMatchObject(go);
    expect(said('- [x] \t [[Go]] · Junior · A')).toMatchObject(go);
  });

  test('is a tick only where its list mark begins it', () => {
    expect(said('> 12) [x] [[Go]] · Junior · A')).toMatchObject(go);
    expect(said('Done: - [x] [[Go]] · Junior')).toBe('prose');
    expect(said('1234567890. [x] [[Go]] · Junior')).toBe('prose');
  });

  test('without a link is about the note of its heading, and prose where there is none', () => {
    expect(said('- [x] Junior · A', 'Go')).toMatchObject(go);
    expect(said('- [x] Junior · A')).toBe('prose');
    expect(said('- [x] Junior · A · B')).toBe('unread');
    expect(said('- [x] Junior', 'Go')).toBe('prose');
  });

  test('without a group or an item is damage', () => {
    expect(said('- [x] [[Go]] · · A')).toBe('unread');
    expect(said('- [x] [[Go]] · Junior ·')).toBe('unread');
    expect(said('- [x] [[Go]] · Junior')).toBe('unread');
    expect(said('- [x] · A', 'Go')).toBe('unread');
  });

  test('that holds a second tick is damage', () => {
    for (const box of ['[x]', '[X]', '[-]', '[/]'])
      for (const blank of ['', ' ', '  '])
        expect(said(`- [x] [[Go]] · Junior · A- ${box}${blank}[[Go]] · Junior · B`)).toBe('unread');
    expect(said('- [x] [[Go]] · Junior · A [y] [z]')).toMatchObject({ item: 'A [y] [z]' });
  });

  test('of more than twenty thousand characters is damage', () => {
    const line = (length: number) => `- [x] ${'[[Go]] · Junior · '.padEnd(length, 'a')}`;
    expect(said(line(20_000))).toMatchObject({ state: 'ticked' });
    expect(said(line(20_001))).toBe('unread');
  });
});

describe('the date of a line', () => {
  test.each([
    ['is that of its state', '[x]', '❌ 2026-11-24 ✅ 2026-11-22', '2026-11-22'],
    ['else the latest that it gives', '[x]', '❌ 2026-11-24 🛫 2026-11-20', '2026-11-24'],
    ['in whatever order they stand', '[x]', '🛫 2026-11-20 ❌ 2026-11-24', '2026-11-24'],
    ['or the later of the two', '[x]', '🛫 2026-11-24 ❌ 2026-11-20', '2026-11-24'],
    ['of a start', '[/]', '✅ 2026-11-24 🛫 2026-11-20', '2026-11-20'],
    ['of a withdrawal', '[-]', '✅ 2026-11-24 ❌ 2026-11-20', '2026-11-20'],
  ])('%s', (_what, box, fields, date) => {
    expect(said(`- ${box} [[Go]] · Junior · A ${fields}`)).toMatchObject({ date });
  });
});

describe('evidence', () => {
  const proofs = (slots: string) => {
    const read = readLine(`- [x] [[Go]] · Junior · A · ${slots}`, null);
    if (typeof read === 'string') return read;
    const texts = [read.evidence, read.withdrawnEvidence].map((links) => links.map(({ text }) => text));
    return [read.item, ...texts];
  };
  test.each([
    ['[[B]]', 'A', ['B'], []],
    ['[[B]] and [[C]]', 'A', ['B', 'C'], []],
    ['~~[[B]]~~', 'A', [], ['B']],
    ['~~[[B]]~~ · [[C]]', 'A', ['C'], ['B']],
    ['http://x.org', 'A', ['http://x.org'], []],
    ['HTTPS://x.org', 'A', ['HTTPS://x.org'], []],
    ['see https://x.org', 'A, see https://x.org', [], []],
    ['https://x.org/[[B]]', 'A, https://x.org/B', [], []],
    ['words', 'A, words', [], []],
    ['words [[B]]', 'A, words B', [], []],
    ['words · [[B]] · more words', 'A, words', ['B'], []],
    ['[[B]] · words', 'A', ['B'], []],
    ['~~[[B]]~~ · words', 'A', [], ['B']],
    ['[[B]] · ~~[[C]]~~ · words', 'A', ['B'], ['C']],
    ['~~words~~', 'A, ~~words~~', [], []],
    ['~~[[B]]~~ [[C]]', 'A, ~~B~~ C', [], []],
    ['a ~~[[B]]~~', 'A, a ~~B~~', [], []],
    ['· [[B]]', 'A', ['B'], []],
  ])('%s', (slots, ...read) => expect(proofs(slots)).toEqual(read));
});

describe('what is left of a tick that lost its beginning', () => {
  test.each([
    'n]] · Junior · A ✅ 2026-11-22',
    '[[Go]] · Junior · A',
    '] [[Go]] · Junior · A · [[B]]',
    'o · Junior · A [completion:: 2026-11-22]',
  ])('%s is damage', (line) => expect(said(line)).toBe('unread'));

  test.each([
    'a · b · c',
    'a · [[b]] · c',
    'a · b ✅ 2026-11-22',
    '[[Go]] · Junior',
    'A note of 2026-11-22',
    '',
  ])('%s is prose', (line) => expect(said(line)).toBe('prose'));
});

test('a heading names the note of its first link that names one', () => {
  expect(linkedNote('## [x](https://x.org), [[Skills/Go|Go]], [[Rust]]')).toBe('Skills/Go');
  expect(linkedNote('## [[#Here]] and [[Rust]]')).toBe('Rust');
  expect(linkedNote('## Go')).toBeNull();
});
