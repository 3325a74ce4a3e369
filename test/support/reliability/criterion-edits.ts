/** Edits a criterion as people do, and knows what each edit means: the same criterion, perhaps the same, or another. */
import type { Dice } from './dice';

/** `same` must be found, `free` may be found, `other` must not be. */
export type Meaning = 'same' | 'free' | 'other';

export interface Edit {
  kind: string;
  meaning: Meaning;
  /** How many of the labelled edits are of this kind, of 100. */
  share: number;
  /** Null where the text has nothing that can be edited so. */
  apply(text: string, dice: Dice, isRussian: boolean): string | null;
}

const russianKeys = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
const englishKeys = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const isLetter = (character: string) => /\p{L}/u.test(character);

function neighbourOf(letter: string, dice: Dice): string {
  const row = [...russianKeys, ...englishKeys].find((keys) => keys.includes(letter.toLowerCase())) ?? 'оо';
  const at = row.indexOf(letter.toLowerCase());
  return row[at + (dice.chance(0.5) ? 1 : -1)] ?? row[at - 1] ?? row[at + 1] ?? letter;
}

/** Offsets of letters, those that begin a word one time of five: they are seldom mistyped. */
function letters(text: string, dice: Dice): number[] {
  const isFirstToo = dice.chance(0.2);
  const places = [...text].keys();
  return [...places].filter((at) => isLetter(text[at] ?? '') && (isFirstToo || isLetter(text[at - 1] ?? '')));
}

/** The words between blanks and marks, blanks and marks with them, so that they can be joined again. */
function pieces(text: string): string[] {
  return text.split(/(\P{L}+)/u);
}

/** Words that may not be mistyped: without them, or with other ones, another thing is said. */
const negations = new Set(['не', 'без', 'never', 'without', 'not']);
const negationsIn = (text: string) => pieces(text.toLowerCase()).filter((word) => negations.has(word));

/** One letter too many, too few, wrong, or swapped with the next; in a negation it would be another edit. */
function mistype(text: string, dice: Dice): string {
  for (;;) {
    const mistyped = mistypeAt(text, dice.pick(letters(text, dice)), dice);
    if (String(negationsIn(mistyped)) === String(negationsIn(text))) return mistyped;
  }
}

function mistypeAt(text: string, at: number, dice: Dice): string {
  const [before, letter, after] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
  const next = after[0] ?? '';
  const slips = [
    before + after,
    before + letter + letter.toLowerCase() + after,
    before + neighbourOf(letter, dice) + after,
  ];
  if (isLetter(next) && next !== letter) slips.push(before + next + letter + after.slice(1));
  return dice.pick(slips);
}

function replaceWord(text: string, table: [from: string, to: string][], dice: Dice): string | null {
  const words = pieces(text);
  const fitting = table.filter(([from]) => words.includes(from));
  if (fitting.length === 0) return null;
  const [from, to] = dice.pick(fitting);
  words[words.indexOf(from)] = to;
  return words.join('');
}

const synonyms: [string, string][] = [
  ['Пишет', 'Создаёт'],
  ['Готовит', 'Подготавливает'],
  ['Проверяет', 'Контролирует'],
  ['Составляет', 'Оформляет'],
  ['Находит', 'Отыскивает'],
  ['Ведёт', 'Поддерживает'],
  ['Проводит', 'Организует'],
  ['клиента', 'заказчика'],
  ['сотрудников', 'работников'],
  ['Writes', 'Drafts'],
  ['Finds', 'Locates'],
  ['Keeps', 'Maintains'],
  ['Prepares', 'Produces'],
  ['Explains', 'Describes'],
  ['customer', 'client'],
  ['Calculates', 'Computes'],
];
const opposites: [string, string][] = [
  ['передние', 'задние'],
  ['задние', 'передние'],
  ['до', 'после'],
  ['front', 'rear'],
  ['rear', 'front'],
  ['before', 'after'],
  ['without', 'with'],
  ['without', 'despite'],
  ['below', 'above'],
  ['under', 'over'],
  ['ниже', 'выше'],
  ['копирования', 'удаления'],
  ['backups', 'recovery'],
  ['recovery', 'backups'],
  ['ежедневно', 'еженедельно'],
  ['daily', 'weekly'],
  ['медленные', 'быстрые'],
  ['slow', 'fast'],
  ['каждой', 'любой'],
  ['налоговой', 'банка'],
  ['звездой', 'кольцом'],
  ['оба', 'один'],
  ['both', 'two'],
  ['потолочный', 'вертикальный'],
  ['overhead', 'vertical'],
  ['Меняет', 'Проверяет'],
  ['Replaces', 'Inspects'],
  ['первой', 'второй'],
  ['first', 'second'],
  ['нержавеющую', 'низкоуглеродистую'],
  ['stainless', 'structural'],
];
const additions = [
  ['самостоятельно', 'под присмотром', 'регулярно', 'в команде', 'при необходимости', 'на производстве'],
  ['alone', 'under supervision', 'regularly', 'in a team', 'when needed', 'in production'],
];

const wordsOf = (text: string) => text.replace(/[.]$/, '').split(' ');

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `A, B and C` with its first two members swapped. */
function swapList(text: string): string | null {
  const found = /(\p{L}+)( и | and )(\p{L}+)/u.exec(text);
  return found ? text.replace(found[0], `${found[3]}${found[2]}${found[1]}`) : null;
}

function negate(text: string, isRussian: boolean): string {
  const words = pieces(text);
  const at = words.findIndex((word) => negations.has(word.toLowerCase()));
  if (at >= 0) return [...words.slice(0, at), ...words.slice(at + 2)].join('');
  return isRussian ? `Не ${lowerFirst(text)}` : `Never ${lowerFirst(text)}`;
}

function negateInside(text: string, isRussian: boolean): string {
  const words = text.split(' ');
  words.splice(Math.min(2, words.length - 1), 0, isRussian ? 'не' : 'not');
  return words.join(' ');
}

function otherNumber(text: string, dice: Dice): string | null {
  const numbers = [...text.matchAll(/\d+/g)];
  if (numbers.length === 0) return null;
  const { 0: number, index } = dice.pick(numbers);
  const changed = dice.pick([
    Number(number) + 1,
    Number(number) * 10,
    Number(number) + 5,
    Math.floor(Number(number) / 2),
  ]);
  return text.slice(0, index) + String(changed) + text.slice(index + number.length);
}

export const edits: Edit[] = [
  { kind: 'typo', meaning: 'same', share: 26, apply: (text, dice) => mistype(text, dice) },
  { kind: 'two typos', meaning: 'same', share: 2, apply: (text, dice) => mistype(mistype(text, dice), dice) },
  {
    kind: 'case',
    meaning: 'same',
    share: 5,
    apply: (text, dice) => dice.pick([text.toUpperCase(), text.toLowerCase(), lowerFirst(text)]),
  },
  {
    kind: 'punctuation',
    meaning: 'same',
    share: 5,
    apply: (text, dice) =>
      dice.pick([
        text.replace(/\.$/, ''),
        `${text.replace(/\.$/, '')};`,
        `«${text}»`,
        `- ${text}`.slice(2).replace(',', ' ,'),
        text.replaceAll(',', ''),
      ]),
  },
  {
    kind: 'yo and blanks',
    meaning: 'same',
    share: 3,
    apply: (text) => ` ${text.replaceAll('ё', 'е').replace(' ', '  ')}`,
  },
  { kind: 'order', meaning: 'free', share: 4, apply: (text) => swapList(text) },
  {
    kind: 'reworded by a synonym',
    meaning: 'free',
    share: 5,
    apply: (text, dice) => replaceWord(text, synonyms, dice),
  },
  {
    kind: 'reworded by a beginning',
    meaning: 'free',
    share: 3,
    apply: (text, _dice, isRussian) => `${isRussian ? 'Умеет:' : 'Can do:'} ${lowerFirst(text)}`,
  },
  {
    kind: 'addition',
    meaning: 'other',
    share: 8,
    apply: (text, dice, isRussian) =>
      `${wordsOf(text).join(' ')} ${dice.pick(additions[isRussian ? 0 : 1] ?? [])}.`,
  },
  { kind: 'opposite', meaning: 'other', share: 8, apply: (text, dice) => replaceWord(text, opposites, dice) },
  {
    kind: 'lost half',
    meaning: 'other',
    share: 3,
    apply: (text) =>
      wordsOf(text)
        .slice(0, Math.ceil(wordsOf(text).length / 2))
        .join(' '),
  },
  { kind: 'number', meaning: 'other', share: 12, apply: (text, dice) => otherNumber(text, dice) },
  {
    kind: 'negation',
    meaning: 'other',
    share: 8,
    apply: (text, _dice, isRussian) => negate(text, isRussian),
  },
  {
    kind: 'negation inside',
    meaning: 'other',
    share: 5,
    apply: (text, _dice, isRussian) => negateInside(text, isRussian),
  },
];
