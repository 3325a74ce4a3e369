import { en } from '../../src/i18n/en';
import { pluralOf } from '../../src/i18n/plural';
import { wordsOf } from '../../src/i18n/index';
import { ru } from '../../src/i18n/ru';

test('a language code with a region speaks its language, an unknown one English', () => {
  expect(wordsOf('ru-RU')).toBe(ru);
  expect(wordsOf('en-GB')).toBe(en);
  expect(wordsOf('tlh')).toBe(en);
  expect(wordsOf('constructor')).toBe(en);
});

test('Russian has three forms after a number, English two', () => {
  const forms = { one: 'критерий', few: 'критерия', other: 'критериев' };
  const russian = pluralOf('ru');
  expect([1, 2, 5, 11, 12, 21, 22, 25, 111].map((n) => russian(n, forms))).toEqual([
    'критерий',
    'критерия',
    'критериев',
    'критериев',
    'критериев',
    'критерий',
    'критерия',
    'критериев',
    'критериев',
  ]);
  expect([0, 1, 2].map((n) => pluralOf('en')(n, { one: 'tick', other: 'ticks' }))).toEqual([
    'ticks',
    'tick',
    'ticks',
  ]);
});

test('what is missing is counted in the forms of each language', () => {
  expect(en.panel.toLevel('Middle', 1)).toBe('To Middle: 1 criterion');
  expect(en.panel.toLevel('Middle', 2)).toBe('To Middle: 2 criteria');
  expect(ru.panel.toLevel('Middle', 1)).toBe('До Middle: 1\u00a0критерий');
  expect(ru.panel.toLevel('Middle', 2)).toBe('До Middle: 2\u00a0критерия');
  expect(ru.panel.toLevel('Middle', 5)).toBe('До Middle: 5\u00a0критериев');
});

/** Every word of a section as text, with its functions called on samples. */
function textsOf(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) => {
    if (typeof word === 'string') return [word];
    if (typeof word === 'function') return [String((word as (...values: unknown[]) => unknown)('a', 2, 'b'))];
    return typeof word === 'object' && word !== null ? textsOf(word) : [];
  });
}

test.each([
  ['English', en.panel],
  ['Russian', ru.panel],
])('the panel neither praises nor shouts in %s', (_language, words) => {
  const texts = textsOf(words);
  expect(texts.length).toBeGreaterThan(70);
  expect(texts.filter((text) => text.trim() === '' || /!|score|promot|level up/iu.test(text))).toEqual([]);
});

test('Russian keeps a number with its noun and a dash with its word, wherever a text may be set in lines', () => {
  const { cli: _cli, cliFlags: _flags, summary: _summary, ...screen } = ru;
  const texts = textsOf(screen);
  expect(texts.length).toBeGreaterThan(400);
  expect(texts.filter((text) => / —|\d (?:крит|навык|отмет)|строк[аеу] [a\d]/u.test(text))).toEqual([]);
});

test('a large number is grouped as its language does', () => {
  expect(wordsOf('en').notices.found(10_000, 20_000)).toBe('10,000 skill notes, 20,000 levels.');
  expect(wordsOf('ru').notices.found(10_000, 20_000)).toBe(
    '10\u00a0000\u00a0заметок о навыках, 20\u00a0000\u00a0уровней.',
  );
});
