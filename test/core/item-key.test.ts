/** How one text is known in two notes. */
import fc from 'fast-check';
import { isCutFrom, logNames, logText, nameWithLevel, normalForm } from '../../src/core/item-key';
import { randomRuns } from '../support/random-runs';

const names = (...items: (string | [text: string, level: string | null])[]) =>
  logNames(
    items.map((item) =>
      typeof item === 'string' ? { text: item, level: null } : { text: item[0], level: item[1] },
    ),
  );

describe('the normal form', () => {
  const pairs: [string, string][] = [
    ['**Ёлка  зелёная.**', 'елка зеленая'],
    ['«Пишет код»', 'пишет код'],
    ['🚀 Deploys 🧑🏽‍💻!', 'deploys'],
    ['(a) and (b)', '(a) and (b)'],
    ['((a))', 'a'],
    ['"quoted" and "again"', '"quoted" and "again"'],
    ['Middle-', 'middle-'],
    ['C#', 'c#'],
    ['C++', 'c++'],
    ['1.', '1'],
    ['ﬁle\u00a0system', 'file system'],
  ];
  test.each(pairs)('of %s is %s', (text, form) => expect(normalForm(text)).toBe(form));

  test('keeps a text of marks alone', () => {
    expect(normalForm(' … ')).toBe('...');
    expect(normalForm('🚀')).toBe('🚀');
  });

  test('keeps apart what a sign tells apart', () => {
    for (const [a, b] of [
      ['C', 'C#'],
      ['C', 'C++'],
      ['Middle', 'Middle-'],
      ['L1', 'L2'],
    ] as const) {
      expect(normalForm(a)).not.toBe(normalForm(b));
    }
  });

  test('is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const form = normalForm(text);
        expect(normalForm(form)).toBe(form);
      }),
      { seed: 2, numRuns: randomRuns(20_000) },
    );
  });
});

describe('the log text', () => {
  test('is on one line, and a dot between blanks becomes a comma', () => {
    expect(logText(' a\u00a0 b\nc ')).toBe('a b c');
    expect(logText('Go · C · D')).toBe('Go, C, D');
    expect(logText('· a · · b ·')).toBe(', a,, b,');
    expect(logText('a·b')).toBe('a·b');
  });

  test('is cut after 499 code points, never inside one', () => {
    expect(logText('😀'.repeat(500))).toBe('😀'.repeat(500));
    expect(logText('😀'.repeat(501))).toBe(`${'😀'.repeat(499)}…`);
  });

  test('is compared by its beginning when it was cut', () => {
    const long = 'a'.repeat(600);
    expect(isCutFrom(logText(long), `${long} and more`)).toBe(true);
    expect(isCutFrom(logText(long), 'a'.repeat(498))).toBe(false);
    expect(isCutFrom('a…', 'ab')).toBe(false);
  });

  test('of itself is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (text) =>
        expect(logText(logText(text))).toBe(logText(text)),
      ),
      { seed: 3, numRuns: randomRuns(20_000) },
    );
  });
});

describe('twins', () => {
  test('count from the second on', () => {
    expect(names('A', 'A', 'B', 'a.', 'A')).toEqual(['A', 'A (2)', 'B', 'a. (3)', 'A (4)']);
  });

  test('skip a suffix that is another item’s own text', () => {
    expect(names('A', 'A', 'A (2)')).toEqual(['A', 'A (3)', 'A (2)']);
    expect(names('A (2)', 'A', 'A', 'A (2)')).toEqual(['A (2)', 'A', 'A (3)', 'A (2) (2)']);
  });

  test('among projects bear their level, and count where that is the same too', () => {
    expect(names(['Deploy', 'Junior'], ['Deploy', 'Middle'], ['Bot', 'Junior'])).toEqual([
      'Deploy (Junior)',
      'Deploy (Middle)',
      'Bot',
    ]);
    expect(names(['Deploy', 'Junior'], ['Deploy', 'Junior'], ['Deploy', null])).toEqual([
      'Deploy (Junior)',
      'Deploy (Junior) (2)',
      'Deploy (2)',
    ]);
    expect(names(['Deploy', null], ['Deploy', 'Junior'])).toEqual(['Deploy', 'Deploy (Junior)']);
  });

  test('keep their suffix within 500 code points', () => {
    const long = 'a'.repeat(600);
    const [first, second] = names(long, long);
    expect(first).toBe(logText(long));
    expect(second).toBe(`${'a'.repeat(495)}… (2)`);
    expect(Array.from(nameWithLevel(long, 'b'.repeat(300)))).toHaveLength(500);
  });

  test('always end up with names that no normal form confuses', () => {
    const text = fc.constantFrom('A', 'a.', 'A (2)', 'A (3)', 'A (B)', '**A**', 'B', 'A (B) (2)');
    const level = fc.constantFrom(null, 'B', 'C');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, level), { maxLength: 12 }), (items) => {
        const forms = names(...items).map(normalForm);
        expect(new Set(forms).size).toBe(items.length);
        expect(names(...items).map(logText)).toEqual(names(...items));
      }),
      { seed: 4, numRuns: randomRuns(20_000) },
    );
  });

  test('by the thousand are named in a moment', () => {
    expect(new Set(names(...Array.from({ length: 10_000 }, () => 'A'))).size).toBe(10_000);
  });
});
