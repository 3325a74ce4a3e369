/** What one tick appends to a log, and what an undo cuts off again. */
import fc from 'fast-check';
import {
  applyEvent,
  applyUndo,
  newLog,
  renderEvent,
  type LogEdit,
  type NewEvent,
} from '../../../src/core/assessment/edit';
import { parseAssessmentLog } from '../../../src/core/assessment/parse';
import { logText as slotText } from '../../../src/core/item-key';
import { logText } from '../../support/builders';
import { randomRuns } from '../../support/random-runs';

const runs = randomRuns(30_000);
const tick: NewEvent = {
  state: 'ticked',
  link: '[[Go]]',
  group: 'Junior',
  item: 'Fixes a test.',
  date: '2026-11-22',
};
const line = '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-22';

function appended(edit: LogEdit): Extract<LogEdit, { text: string }> {
  if ('refusal' in edit) throw new Error(edit.refusal);
  return edit;
}

describe('a line', () => {
  const lines: [string, Partial<NewEvent>, string][] = [
    ['a tick', {}, line],
    ['a start', { state: 'started' }, '- [/] [[Go]] · Junior · Fixes a test. 🛫 2026-11-22'],
    ['a withdrawal', { state: 'withdrawn' }, '- [-] [[Go]] · Junior · Fixes a test. ❌ 2026-11-22'],
    [
      'evidence',
      {
        evidence: [
          { text: 'Deploy 2026-10', target: 'Deploy 2026-10', url: null },
          { text: 'R [1]', target: null, url: 'https://x.org/a b_(c)' },
        ],
        withdrawnEvidence: [{ text: 'old', target: 'Notes/Old', url: null }],
      },
      '- [x] [[Go]] · Junior · Fixes a test. · [[Deploy 2026-10]] · [R \\[1\\]](https://x.org/a%20b_%28c%29) · ~~[[Notes/Old|old]]~~ ✅ 2026-11-22',
    ],
    [
      'every special sign',
      { group: 'C#', item: '\\ ` * _ [ ] < > # ~ $ ^ | == %% ::: · a' },
      '- [x] [[Go]] · C\\# · \\\\ \\` \\* \\_ \\[ \\] \\< \\> \\# \\~ \\$ \\^ \\| =\\= %\\% :\\:\\:, a ✅ 2026-11-22',
    ],
    [
      'a date of its own',
      { item: 'By 📅 2026-01-01' },
      '- [x] [[Go]] · Junior · By 📅 2026\\-01-01 ✅ 2026-11-22',
    ],
    ['an end like a field', { item: 'Urgent 🔼' }, '- [x] [[Go]] · Junior · Urgent 🔼 · ✅ 2026-11-22'],
  ];
  test.each(lines)('with %s', (_name, event, expected) =>
    expect(renderEvent({ ...tick, ...event })).toBe(expected),
  );
});

describe('appending', () => {
  const head = '---\nskill-assessment: 1\n---\n';
  const endings: [string, string, string][] = [
    ['nothing', '', `${line}\n`],
    ['a new log', head, `${head}${line}\n`],
    ['a list', `${head}- a\n`, `${head}- a\n${line}\n`],
    ['a nested list', `${head}- a\n  1) b\n`, `${head}- a\n  1) b\n${line}\n`],
    ['blank lines', `${head}a\n\n\n`, `${head}a\n\n\n${line}\n`],
    ['a paragraph', `${head}a\n`, `${head}a\n\n${line}\n`],
    ['a table', `${head}| a |\n| - |\n`, `${head}| a |\n| - |\n\n${line}\n`],
    ['a quote', `${head}> - a\n`, `${head}> - a\n\n${line}\n`],
    ['a closed fence', `${head}\`\`\`\n\`\`\`\n`, `${head}\`\`\`\n\`\`\`\n\n${line}\n`],
    ['no line ending', `${head}- a`, `${head}- a\n${line}`],
    ['a paragraph without line ending', `${head}a`, `${head}a\n\n${line}`],
    ['properties without line ending', head.trimEnd(), `${head}${line}`],
    ['CRLF', '- a\r\n', `- a\r\n${line}\r\n`],
    ['lone CR', '- a\r', `- a\r${line}\r`],
    ['mixed line endings', '- a\n- b\r\n', `- a\n- b\r\n${line}\r\n`],
    ['a byte order mark', '\uFEFF', `\uFEFF${line}\n`],
    ['a line separator, which ends no line', '- a\u2028', `- a\u2028\n${line}`],
  ];
  test.each(endings)('after %s', (_name, before, after) =>
    expect(appended(applyEvent(before, tick)).text).toBe(after),
  );

  const open: [string, string, 'ends-in-fence' | 'ends-in-comment'][] = [
    ['a fence', '- a\n```\nb\n', 'ends-in-fence'],
    ['a fence of tildes', '- a\n~~~~\n~~~\n', 'ends-in-fence'],
    ['an Obsidian comment', '- a\n%%\n- b\n', 'ends-in-comment'],
    ['an HTML comment', '- a\n<!-- b\n', 'ends-in-comment'],
    ['a formula', '- a\n$$\nb\n', 'ends-in-comment'],
    ['raw HTML', '- a\n<script>\nb\n', 'ends-in-comment'],
  ];
  test.each(open)('inside %s is refused, and the line that opens it is named', (_name, text, refusal) => {
    expect(applyEvent(text, tick)).toEqual({ refusal, at: 2 });
  });

  test('makes a log that says whose it is', () => {
    expect(newLog(null)).toBe(head);
    for (const person of ['Анна', 'A "B" \\ # : \' {', '- x']) {
      expect(parseAssessmentLog('L.md', newLog(person))?.person).toBe(person);
    }
  });
});

describe('an undo', () => {
  test('gives back the text before the tick, whatever its end', () => {
    for (const before of ['', '- a\n', '- a', 'a\r\n', '\uFEFF', 'a\n\n']) {
      const edit = appended(applyEvent(before, tick));
      expect(applyUndo(edit.text, edit.suffix)).toBe(before);
    }
  });

  test('is refused when the line is not the last any more, or was changed', () => {
    const { text, suffix } = appended(applyEvent('- a\n', tick));
    for (const later of [`${text}\n`, `${text}- b\n`, text.trimEnd(), text.replace('test', 'Test')]) {
      expect(applyUndo(later, suffix)).toBeNull();
    }
    expect(applyUndo(text, '')).toBeNull();
  });
});

const pieces = fc.constantFrom(
  ...[
    'a',
    'Б',
    'ё',
    ' ',
    '  ',
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
  ],
  ...[
    '<!--',
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
    '❌',
    '🛫 2026-01-01',
  ],
  ...[
    '📅 2026-01-01',
    '2026-11-22',
    '🔼',
    '🔁 every day',
    '🆔 a1',
    '[k:: v]',
    '(k:: v)',
    '😀',
    '👩‍💻',
    '\uFE0F',
    '\u0301',
    '\u00a0',
    '…',
    '&amp;',
  ],
  ...['\n', '\t', '\u2028', 'https://x.org', '[[Go]]', '![[x]]', '=======', '~~[[A]]~~', '1.', '🏁 x', ' #a'],
);
const wild = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 590, maxLength: 600 }),
);
/** What the model holds: visible text, never blank. */
const text = wild.filter((each) => slotText(each) !== '');
const noteName = fc.constantFrom(
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
);
const evidence = fc.oneof(
  noteName.map((name) => ({ text: name, target: name, url: null })),
  fc.tuple(noteName, text).map(([target, label]) => ({ text: slotText(label), target, url: null })),
  text.map((label) => ({ text: slotText(label), target: null, url: 'https://x.org/a_b?c=d#e' })),
);
const newEvent: fc.Arbitrary<NewEvent> = fc.record({
  state: fc.constantFrom('ticked', 'started', 'withdrawn'),
  link: fc.constant('[[Skills/Go|Go]]'),
  group: text,
  item: text,
  evidence: fc.array(evidence, { maxLength: 2 }),
  withdrawnEvidence: fc.array(evidence, { maxLength: 1 }),
  date: fc.constantFrom('2026-11-22', '2024-02-29'),
});

describe('any text', () => {
  test('comes through the log as it is, with its evidence', () => {
    fc.assert(
      fc.property(newEvent, (event) => {
        const log = parseAssessmentLog('L.md', appended(applyEvent(newLog(null), event)).text);
        const { state, date, evidence: proofs, withdrawnEvidence } = event;
        expect(log?.unread).toEqual([]);
        expect(log?.events).toEqual([
          {
            state,
            link: 'Skills/Go',
            group: slotText(event.group),
            item: slotText(event.item),
            evidence: proofs,
            withdrawnEvidence,
            date,
            log: 'L.md',
            line: 4,
          },
        ]);
      }),
      { seed: 11, numRuns: runs },
    );
  });
});

const endOfLog = fc.array(
  fc.oneof(
    pieces,
    fc.constantFrom(
      '\n',
      '\r\n',
      '\n',
      '- a',
      '> q',
      '| a | b |',
      '```\n',
      '~~~',
      '%%',
      '<!--',
      '-->',
      '$$',
      '    code',
      '<div>',
      '---',
      line,
    ),
  ),
  { maxLength: 16 },
);

describe('any log', () => {
  test('keeps every byte when a line is appended, reads as one event more, and undoes exactly', () => {
    fc.assert(
      fc.property(endOfLog, newEvent, (parts, event) => {
        const before = logText(parts.join(''));
        const edit = applyEvent(before, event);
        if ('refusal' in edit) return;
        expect(edit.text.startsWith(before)).toBe(true);
        expect(edit.text.slice(before.length)).toBe(edit.suffix);
        expect(edit.suffix.trim()).toBe(edit.line);
        const eventsBefore = parseAssessmentLog('L.md', before)?.events ?? [];
        const eventsAfter = parseAssessmentLog('L.md', edit.text)?.events ?? [];
        expect(eventsAfter.slice(0, -1)).toEqual(eventsBefore);
        expect(eventsAfter.at(-1)).toMatchObject({
          group: slotText(event.group),
          item: slotText(event.item),
        });
        expect(applyUndo(edit.text, edit.suffix)).toBe(before);
      }),
      { seed: 12, numRuns: runs },
    );
  });
});
