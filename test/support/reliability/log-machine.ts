/** Makes random logs and random events: the plain, the strange and the hostile. */
import { renderEvent, type NewEvent } from '../../../src/core/assessment/edit';
import type { Evidence } from '../../../src/core/assessment/schema';
import { logText } from '../../../src/core/item-key';
import type { Dice } from './dice';

const words =
  'пишет читает скрипты тесты журналы сборку ёлку сервис для команды explains writes a service logs with and'.split(
    ' ',
  );
/** What means something to Markdown, to Tasks, to Dataview or to the log itself. */
const signs = [
  ...[
    '·',
    ' · ',
    '::',
    '==',
    '%%',
    '`',
    '```',
    '*',
    '_',
    '[',
    ']',
    '[[',
    ']]',
    '](',
    '(',
    ')',
    '<',
    '>',
    '<!--',
  ],
  ...[
    '#',
    '#tag',
    '~',
    '~~',
    '$',
    '$$',
    '^',
    ' ^id',
    '|',
    '\\',
    '\\|',
    '-',
    '- [x] ',
    '✅',
    ' ✅ 2026-11-20',
  ],
  ...[
    '❌',
    '🛫 2026-01-01',
    '📅 2026-01-01',
    '2026-11-22',
    '🔼',
    '🔁 every day',
    '🆔 a1',
    '[k:: v]',
    '(k:: v)',
  ],
  ...[
    '😀',
    '👩‍💻',
    '\uFE0F',
    '\u0301',
    '\u00a0',
    '…',
    '&amp;',
    '\t',
    '\u2028',
    'https://x.org',
    '[[Go]]',
    '![[x]]',
  ],
  ...[
    '=======',
    '~~[[A]]~~',
    '1.',
    '🏁 x',
    ' #a',
    '[x](y)',
    '$&',
    '$1',
    '__proto__',
    '\0',
    '→',
    '#^[]',
    '— ',
    '"',
  ],
];
const dates = ['2026-11-22', '2026-11-23', '2024-02-29', '2025-01-01', '2026-02-30'] as const;
const links = ['[[Go]]', '[[Skills/Go|Go]]', '[[Навыки/Python|Python]]', '[C\\#](Lang/C%23.md)', '[[/a|b]]'];
const linkPaths = ['Go', 'Skills/Go', 'Навыки/Python', 'Lang/C#', '/a'];
const groups = ['Junior', 'Middle', 'Pet-project', 'Бизнес-ценность', 'L3', 'C1'];
const noteNames = [
  'Deploy',
  'Отчёт 2026-10',
  'a · b',
  'Notes/C#',
  'x [1]',
  'a|b',
  'p%%q',
  'a`b',
  'a#b',
  '50% (x)',
];

/** Anything a person may type. */
export function wildText(dice: Dice): string {
  const long = dice.chance(0.01) ? 60 : 1;
  return dice
    .several(1, 8 * long, () =>
      dice.chance(0.4) ? dice.pick(signs) : `${dice.pick(words)}${dice.pick(['', ' '])}`,
    )
    .join('');
}

/** What the model holds: visible text that is never blank. */
export function slotText(dice: Dice): string {
  const text = dice.chance(0.5) ? dice.several(1, 5, () => dice.pick(words)).join(' ') : wildText(dice);
  return logText(text) === '' ? dice.pick(words) : text;
}

function evidence(dice: Dice): Evidence {
  if (dice.chance(0.3))
    return { text: logText(slotText(dice)), target: null, url: 'https://x.org/a_b?c=d#e' };
  const target = dice.pick(noteNames);
  return { text: dice.chance(0.5) ? target : logText(slotText(dice)), target, url: null };
}

/** An event, and the link path that its link is read as. */
export function randomEvent(dice: Dice): { event: NewEvent; path: string } {
  const which = dice.below(links.length);
  const event: NewEvent = {
    state: dice.pick(['ticked', 'ticked', 'started', 'withdrawn']),
    link: links[which] ?? '',
    group: dice.chance(0.7) ? dice.pick(groups) : slotText(dice),
    item: slotText(dice),
    evidence: dice.chance(0.3) ? dice.several(0, 2, () => evidence(dice)) : [],
    withdrawnEvidence: dice.chance(0.1) ? [evidence(dice)] : [],
    date: dice.pick(dates.slice(0, 4)),
  };
  return { event, path: linkPaths[which] ?? '' };
}

const fields = [
  '✅ 2026-11-22',
  '❌ 2026-11-21',
  '🛫 2026-11-20',
  '🔼',
  '^b-1',
  '#done',
  '[completion:: 2026-11-22]',
];
const moreFields = [
  '📅 2026-12-01',
  '🔁 every week',
  '(start:: 2026-01-02)',
  '✅️ 2026-10-01',
  '[k:: v]',
  '🆔 q1',
];

/** A tick as people, sync and other plugins leave it. */
export function handLine(dice: Dice): string {
  const indent = dice.chance(0.2) ? dice.pick(['  ', '\t', '> ', '> > ', '>', '    ']) : '';
  const mark = dice.chance(0.7) ? '-' : dice.pick(['*', '+', '1.', '12)', '-  ']);
  const box = dice.chance(0.7)
    ? '[x]'
    : dice.pick(['[X]', '[/]', '[-]', '[ ]', '[xx]', '[?]', '[x', '[x-]', 'x]']);
  const dot = dice.chance(0.85) ? ' · ' : dice.pick([' ·', '· ', '·', ' - ', ' ·  ']);
  const proofs = dice.chance(0.2)
    ? dice.several(1, 2, () => dice.pick(['[[P]]', '[a](b.md)', '~~[[P]]~~', 'x']))
    : [];
  const item = dice.chance(0.7) ? dice.several(1, 4, () => dice.pick(words)).join(' ') : wildText(dice);
  const slots = [dice.chance(0.9) ? dice.pick(links) : 'Go', dice.pick(groups), item, ...proofs].join(dot);
  const ends = dice.several(0, 3, () => dice.pick(dice.chance(0.7) ? fields : moreFields));
  return `${indent}${mark} ${box} ${[slots, ...ends].join(' ')}`;
}

const prose = [
  '',
  '',
  'Words about [[Go]].',
  '# [[Skills/Go|Go]]',
  '## Plan',
  '- [ ] buy milk',
  '- a',
  '  - b',
  '> q',
];
const blocks = [
  '| a | b |',
  '| - | - |',
  '```',
  '~~~',
  '%%',
  '%% a %%',
  '<!--',
  '-->',
  '$$',
  '    code',
  '<div>',
  '---',
];
const marks = [
  '<<<<<<< HEAD',
  '||||||| 1a2b3c',
  '=======',
  '>>>>>>> theirs',
  '> ```',
  '  ```',
  '<pre>',
  '</pre>',
];

function randomLine(dice: Dice): string {
  const kind = dice.next();
  if (kind < 0.4) return renderEvent(randomEvent(dice).event);
  if (kind < 0.6) return handLine(dice);
  if (kind < 0.85) return dice.pick(prose);
  if (kind < 0.95) return dice.pick(dice.chance(0.7) ? blocks : marks);
  return wildText(dice);
}

const heads = ['---', 'skill-assessment: 1', '---'];
const otherHeads = [
  ['---', 'person: Анна', 'skill-assessment: 1', 'tags: [a]', '---'],
  ['---', 'a: 1', '---'],
  [],
];

/** A whole note: mostly a marked log, of up to `most` lines, with any line endings, cut anywhere now and then. */
export function randomLog(dice: Dice, most = 8): string {
  const ending = dice.chance(0.7) ? '\n' : dice.pick(['\r\n', '\r\n', '\r', '']);
  const end = () => (ending === '' ? dice.pick(['\n', '\r\n', '\r']) : ending);
  const head = dice.chance(0.9) ? heads : dice.pick(otherHeads);
  const lines = [...head, ...dice.several(0, most, () => randomLine(dice))];
  const text = lines.map((line) => line + end()).join('');
  const whole = dice.chance(0.05) ? `\uFEFF${text}` : text;
  return dice.chance(0.15) ? whole.replace(/[\r\n]+$/, '') : whole;
}
