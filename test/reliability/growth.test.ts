/**
 * No text makes a reader slow: what is eight times as long takes about eight times as long. Runs are compared with each
 * other in time of the processor, never with the clock.
 */
import { ConflictSorter } from '../../src/core/assessment/conflict';
import { applyEvent } from '../../src/core/assessment/edit';
import { visibleLines } from '../../src/core/assessment/lines';
import { linksOf, parseEvidence, renderEvidence } from '../../src/core/assessment/link';
import { escapeText, unescapeText } from '../../src/core/assessment/log-text';
import { parseAssessmentLog } from '../../src/core/assessment/parse';
import { splitFields, splitSlots, visibleText } from '../../src/core/assessment/slots';
import { logText as slotText, normalForm } from '../../src/core/item-key';
import { uniteLogs } from '../../src/core/assessment/unite';
import { applySummary } from '../../src/core/matrix/summary/summary-note';
import { renderWords } from '../../src/core/matrix/summary/summary-text';
import { buildStanding } from '../../src/core/matrix/history/history';
import { aLog, events, logText } from '../support/builders';

const head = '---\nskill-assessment: 1\n---\n';
const event = { state: 'ticked', link: '[[Go]]', group: 'Junior', item: 'A', date: '2026-11-22' } as const;

function sortConflicts(lines: string[]): void {
  const sorter = new ConflictSorter(() => undefined);
  for (const text of lines) sorter.take({ text });
  sorter.end();
}

/** Readers of one text. */
const readers: [string, (text: string) => unknown][] = [
  ['the log', (text) => parseAssessmentLog('L.md', head + text)],
  [
    'the properties',
    (text) => parseAssessmentLog('L.md', `---\nskill-assessment: 1\nperson: ${text}\n---\n`),
  ],
  ['the lines', (text) => visibleLines(text)],
  ['the links', (text) => linksOf(text)],
  ['the slots', (text) => splitSlots(text)],
  ['the fields', (text) => splitFields(text)],
  ['a visible text', (text) => visibleText(text)],
  ['the conflicts', (text) => sortConflicts(text.split('\n'))],
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
    '[[a|',
    '](',
    ']](',
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

/** Time of the processor, which other programs do not share. */
function microsecondsOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

const factor = 8;
/** Linear is 8, the square is 64. */
const most = 30;
/** A run that takes less tells nothing. */
const least = 2_000;
const longest = 250_000;

/** How much longer eight times as much takes; the best of some tries, because what else a process does only adds. */
function growthAt(prepare: (size: number) => () => unknown, size: number, tries: number): number {
  const [few, many] = [prepare(size), prepare(size * factor)];
  let growth = Infinity;
  for (let left = tries; left > 0 && growth > most; left--) {
    const short = Math.max(microsecondsOf(few), microsecondsOf(few));
    growth = Math.min(growth, microsecondsOf(many) / short);
  }
  return growth;
}

/**
 * How much longer eight times as much takes, from a size on that takes some time. What seems too much there is looked
 * at again from another size: a square is one at each, and where memory is collected differs.
 */
function growthOf(prepare: (size: number) => () => unknown, from: number): number {
  let size = from;
  while (size < longest && microsecondsOf(prepare(size)) < least) size *= 2;
  if (size >= longest) return factor;
  const growth = growthAt(prepare, size, 10);
  return growth > most ? Math.min(growth, growthAt(prepare, size * 1.5, 5)) : growth;
}

describe.each(readers)('%s', (_name, read) => {
  test('is read in time that grows with the text, whatever the text repeats', () => {
    const slow = units.flatMap((unit, at) => {
      if (!process.env.FULL && at % 5 !== 0) return [];
      const growth = growthOf((size) => {
        const text = unit.repeat(Math.ceil(size / unit.length));
        return () => read(text);
      }, 4_000);
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
  expect(growthOf(prepare, 500)).toBeLessThan(most);
});

test('a reader that looks through the rest of the text at each step is caught', () => {
  const squared = (text: string) => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) {
      for (let next = at; next < text.length; next++) sum += text.charCodeAt(next);
    }
    return sum;
  };
  // Compiled first: a compilation inside of the short run would hide how much longer the long one takes.
  squared('a'.repeat(2_000));
  expect(growthOf((size) => () => squared('a'.repeat(size)), 2_000)).toBeGreaterThan(most);
});
