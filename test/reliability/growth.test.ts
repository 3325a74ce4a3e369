/**
 * No text makes a reader slow: what is eight times as long takes about eight times as long. Medians of several runs
 * are compared with each other, never with the clock.
 */
import { conflictPlaces } from '../../src/core/assessment/conflict';
import { applyEvent } from '../../src/core/assessment/edit';
import { scanLines } from '../../src/core/assessment/lines';
import { linksOf, parseEvidence, renderEvidence } from '../../src/core/assessment/link';
import { escapeText, unescapeText } from '../../src/core/assessment/log-text';
import { parseAssessmentLog } from '../../src/core/assessment/parse';
import { splitFields, splitSlots, visibleText } from '../../src/core/assessment/slots';
import { logText as slotText, normalForm } from '../../src/core/item-key';
import { uniteLogs } from '../../src/core/assessment/unite';
import { applySummary } from '../../src/core/matrix/summary-note';
import { renderWords } from '../../src/core/matrix/summary-text';
import { buildStanding } from '../../src/core/matrix/history';
import { aLog, events, logText } from '../support/builders';

const head = '---\nskill-assessment: 1\n---\n';
const event = { state: 'ticked', link: '[[Go]]', group: 'Junior', item: 'A', date: '2026-11-22' } as const;

/** Readers of one text. */
const readers: [string, (text: string) => unknown][] = [
  ['the log', (text) => parseAssessmentLog('L.md', head + text)],
  [
    'the properties',
    (text) => parseAssessmentLog('L.md', `---\nskill-assessment: 1\nperson: ${text}\n---\n`),
  ],
  ['the lines', (text) => scanLines(text)],
  ['the links', (text) => linksOf(text)],
  ['the slots', (text) => splitSlots(text)],
  ['the fields', (text) => splitFields(text)],
  ['a visible text', (text) => visibleText(text)],
  ['the conflicts', (text) => conflictPlaces(text.split('\n'))],
  ['an evidence', (text) => parseEvidence(text) ?? renderEvidence({ text, target: text, url: null })],
  ['an escaped text', (text) => unescapeText(escapeText(text))],
  ['a normal form', (text) => normalForm(slotText(text))],
  ['an append', (text) => applyEvent(text, { ...event, item: text })],
  ['the summary note', (text) => applySummary(text, 'block', 'Title')],
  ['the summary words', (text) => renderWords(text)],
];

/** What a hostile note repeats. */
const units = [
  ...[
    'a',
    ' ',
    'a ',
    '\n',
    '\r',
    '[',
    ']',
    '[[',
    '[[a',
    '](',
    '[a](',
    '[a](<',
    '[a]( ',
    '~~',
    '\\',
    '\\[',
    '`',
    '```\n',
  ],
  ...[
    '> ',
    '- ',
    '- a\n',
    '  - a\n',
    '1. ',
    '\t',
    '<!--',
    '<!--\n',
    '-->',
    '%%',
    '%%\n',
    '$$\n',
    '<pre>\n',
    '#',
    '# a\n',
  ],
  ...[
    '·',
    ' · ',
    ' ✅ 2026-11-22',
    '✅',
    ' [a:: b]',
    '(a:: ',
    '::',
    ' ^a',
    ' #a',
    '🔁 every',
    '🏁',
    '|',
    '| a ',
    '==',
    '=\n',
  ],
  ...[
    '<<<<<<< a\n',
    '=======\n',
    '>>>>>>> b\n',
    '- [x] [[Go]] · a · ',
    '- [x] [[Go]] · a · b\n',
    '«',
    '(',
    '"',
    '😀',
    '\u0301',
  ],
  ...['%% skill-matrix:begin %%\n', '%% skill-matrix:end %%\n', 'https://', "''", '\\"', '…'],
];

function millisecondsOf(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[1] ?? 0;
}

const short = 4_000;
const factor = 8;
/** Linear is 8, the square is 64. */
const most = 30;

/** How much longer the long run takes, at the best of three tries: a busy machine only ever makes it worse. */
function growthOf(few: () => unknown, many: () => unknown): number {
  let growth = Infinity;
  for (let tries = 0; tries < 3 && growth > most; tries++) {
    growth = Math.min(growth, millisecondsOf(many) / millisecondsOf(few));
  }
  return growth;
}

/** Runs that take no time to speak of need no comparison. */
const little = 4;

describe.each(readers)('%s', (_name, read) => {
  test('is read in time that grows with the text, whatever the text repeats', () => {
    const slow = units.flatMap((unit) => {
      const [few, many] = [short, short * factor].map((size) => unit.repeat(Math.ceil(size / unit.length)));
      const run =
        (text = '') =>
        () =>
          read(text);
      if (millisecondsOf(run(many)) < little) return [];
      const growth = growthOf(run(few), run(many));
      return growth > most ? [`${JSON.stringify(unit)} grows by ${growth.toFixed(0)}`] : [];
    });
    expect(slow).toEqual([]);
  });
});

/** Readers of many lines about one thing. */
const lineOf = (at: number, evidence: number) =>
  `- [x] [[Go]] · Junior · A · [[Note ${evidence}]] ✅ 2026-11-${10 + (at % 10)}`;
const linesOf = (size: number) => Array.from({ length: size }, (_, at) => lineOf(at, at));

const many: [string, (size: number) => () => unknown][] = [
  [
    'a log with many lines about one item',
    (size) => {
      const known = events(...linesOf(size));
      return () => buildStanding(known, false);
    },
  ],
  [
    'copies with many lines about one item on one day',
    (size) => {
      const logs = ['A.md', 'B.md'].map((path, log) =>
        aLog(
          Array.from({ length: size }, (_, at) => lineOf(0, at + log)),
          path,
        ),
      );
      return () => uniteLogs(logs);
    },
  ],
  [
    'a log of many ticks',
    (size) => {
      const text = logText(...linesOf(size));
      return () => parseAssessmentLog('L.md', text);
    },
  ],
];

test.each(many)('%s is read in time that grows with the lines', (_name, prepare) => {
  expect(growthOf(prepare(1_000), prepare(1_000 * factor))).toBeLessThan(most);
});
