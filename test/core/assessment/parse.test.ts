/** What the tolerant reader makes of the lines that people, sync and other plugins leave in a log. */
import { parseAssessmentLog } from '../../../src/core/assessment/parse';
import type { LogEvent } from '../../../src/core/assessment/schema';
import { aLog, events, logText } from '../../support/builders';

const plain = { state: 'ticked', link: 'Go', group: 'Junior', item: 'Fixes a test.', date: '2026-11-22' };
const only = (...lines: string[]): LogEvent | undefined => {
  const found = events(...lines);
  expect(found).toHaveLength(1);
  return found[0];
};

describe('a log', () => {
  test('is a note marked as one', () => {
    for (const marked of [
      'skill-assessment: 1',
      'skill-assessment: "1"',
      "person: A\nskill-assessment: '1' # mine",
    ]) {
      expect(parseAssessmentLog('L.md', `---\n${marked}\n---\n`)).not.toBeNull();
    }
    for (const other of [
      '',
      '---\nskill-assessment: 2\n---\n',
      '---\ntags: a\n---\nskill-assessment: 1',
      '---\nskill-assessment: 1',
    ]) {
      expect(parseAssessmentLog('L.md', other)).toBeNull();
    }
  });

  const people: [string, string | null][] = [
    ['person: Анна', 'Анна'],
    ['person: "A \\"B\\" #1" # me', 'A "B" #1'],
    ["person: 'O''Neil'", "O'Neil"],
    ['person: Anna B # me', 'Anna B'],
    ['person:', null],
    ['person: null', null],
    ['person: ""', null],
    ['personal: Anna', null],
  ];
  test.each(people)('with %s belongs to %s', (line, person) => {
    expect(parseAssessmentLog('L.md', `---\nskill-assessment: 1\n${line}\n---\n`)?.person).toBe(person);
  });

  test('says at which line each event stands, whatever the line endings', () => {
    const lines = [
      '---',
      'skill-assessment: 1',
      '---',
      '',
      '- [x] [[Go]] · Junior · A ✅ 2026-11-22',
      '- [x] [[Go]] · Junior · B',
    ];
    for (const ending of ['\n', '\r\n', '\r']) {
      const log = parseAssessmentLog('L.md', `\uFEFF${lines.join(ending)}`);
      expect(log?.events.map(({ item, line }) => [item, line])).toEqual([
        ['A', 5],
        ['B', 6],
      ]);
    }
  });
});

describe('a line of a log', () => {
  const forms = [
    '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-22',
    '* [X] [[Go]] · Junior · Fixes a test. ✅ 2026-11-22',
    '+ [x] [[Go|The Go language]] · Junior · Fixes a test. ✅ 2026-11-22',
    '1. [x] [[Go.md]] · Junior · Fixes a test. ✅ 2026-11-22',
    '12) [x] [[Go#Levels]] · Junior · Fixes a test. ✅ 2026-11-22',
    '\t  - [xx] [Go](Go.md) · Junior · Fixes a test. ✅ 2026-11-22',
    '> > - [x] [Go](<Go.md>) · Junior · Fixes a test. ✅ 2026-11-22',
    '-   [x]  #done  [[Go]]  ·  Junior · Fixes a test. ✅ 2026-11-22  ',
    '- [x] [[Go]] · Junior · Fixes a test. 🔼 ✅ 2026-11-22 ^abc-1',
    '- [x] [[Go]] · Junior · Fixes a test. 🔁 every 2 weeks 🏁 delete ✅ 2026-11-22 #log #a/b',
    '- [x] [[Go]] · Junior · Fixes a test. 🆔 abc ⛔ a, b 📅 2026-11-30 ✅\uFE0F 2026-11-22',
    '- [x] [[Go]] · Junior · Fixes a test. [completion:: 2026-11-22] (why:: because)',
    '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-20 ✅ 2026-11-22',
    '- [x] [[Go]] · Junior · Fixes a test. 🛫 2026-11-23 ✅ 2026-11-22',
    '- [x] [[Go]] · Junior · Fixes a test. 🛫 2026-11-22',
  ];
  test.each(forms)('such as %s is read', (line) => expect(only(line)).toMatchObject(plain));

  const statuses: [string, LogEvent['state']][] = [
    ['[x]', 'ticked'],
    ['[X]', 'ticked'],
    ['[/]', 'started'],
    ['[-]', 'withdrawn'],
    ['[ ]', 'withdrawn'],
    ['[?]', 'withdrawn'],
  ];
  test.each(statuses)('with %s says %s', (box, state) => {
    expect(only(`- ${box} [[Go]] · Junior · A ✅ 2026-11-22`)?.state).toBe(state);
  });

  test('names the note of a Markdown link by its decoded path', () => {
    expect(only('- [x] [C\\#](Lang/C%23.md) · Junior · A ✅ 2026-11-22')?.link).toBe('Lang/C#');
    expect(only('- [x] [A](%E0%A4%A.md) · Junior · A ✅ 2026-11-22')?.link).toBe('%E0%A4%A');
  });

  test('reads escaped text as it was', () => {
    const found = only('- [x] [[Go]] · L1 \\# · \\[a\\] \\| b=\\=c :\\: \\`d\\` ✅ 2026-11-22');
    expect(found).toMatchObject({ group: 'L1 #', item: '[a] | b==c :: `d`' });
  });

  test('shows the links of a text by their names', () => {
    expect(only('- [x] [[Go]] · Junior · Knows [[Bash|the shell]] and [Vim](v.md) ✅ 2026-11-22')?.item).toBe(
      'Knows the shell and Vim',
    );
  });

  test('takes words with a dot between blanks as one text', () => {
    expect(only('- [x] [[Go]] · Junior · a · b · [[P]] · ignored ✅ 2026-11-22')).toMatchObject({
      item: 'a, b',
      evidence: [{ text: 'P' }],
    });
  });

  test('with a date that no calendar has, has no date', () => {
    expect(only('- [x] [[Go]] · Junior · A ✅ 2026-02-30')).toMatchObject({ item: 'A', date: null });
  });

  test('below a heading with a link speaks of that skill', () => {
    expect(
      events(
        '# [[Go]]',
        '- [x] Junior · A ✅ 2026-11-22',
        '- [x] [[Bash]] · Junior · B',
        '# Other',
        '- [x] Junior · C',
      ),
    ).toMatchObject([
      { link: 'Go', group: 'Junior', item: 'A' },
      { link: 'Bash', item: 'B' },
    ]);
  });
});

describe('evidence', () => {
  const evidenceOf = (slots: string) => only(`- [x] [[Go]] · Junior · A · ${slots} ✅ 2026-11-22`);

  test('is a link a slot, of either kind', () => {
    expect(
      evidenceOf('[[Deploy · 2026|Deploy]] · [a \\[b\\]](https://x.org/a_(b)) · https://y.org/z?q=1')
        ?.evidence,
    ).toEqual([
      { text: 'Deploy', target: 'Deploy · 2026', url: null },
      { text: 'a [b]', target: null, url: 'https://x.org/a_(b)' },
      { text: 'https://y.org/z?q=1', target: null, url: 'https://y.org/z?q=1' },
    ]);
  });

  test('keeps what points inside a note', () => {
    expect(evidenceOf('[[Deploy#Result|R]]')?.evidence).toEqual([
      { text: 'R', target: 'Deploy#Result', url: null },
    ]);
  });

  test('that is struck out is withdrawn', () => {
    expect(evidenceOf('[[A]] · ~~[[B]]~~ · ~~[c](https://c.org)~~')).toMatchObject({
      evidence: [{ text: 'A' }],
      withdrawnEvidence: [{ target: 'B' }, { url: 'https://c.org' }],
    });
  });

  test('of another scheme names nothing that can be opened', () => {
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'obsidian://open',
      'file:///etc/passwd',
    ]) {
      expect(evidenceOf(`[x](${address})`)?.evidence).toEqual([{ text: 'x', target: null, url: null }]);
    }
  });
});

describe('what is no event', () => {
  const prose = [
    'Words about [[Go]].',
    '- [x] buy milk',
    '- [x] call about [[Go]]',
    '- [[Go]] is nice',
    '- [1](Go.md) · a',
    '| [[Go]] | a |',
    '',
  ];
  test.each(prose)('%s is prose', (line) => expect(aLog([line])).toMatchObject({ events: [], unread: [] }));

  const damaged = [
    '- [x] [[Go]] · Junior ✅ 2026-11-22',
    '- [x] [[Go]] · Junior ·  ✅ 2026-11-22',
    '- [x [[Go]] · Junior · A ✅ 2026-11-22',
    '- [x-] [[Go]] · Junior · A ✅ 2026-11-22',
    '- [x] [Go]] · Junior · A ✅ 2026-11-22',
    '- [x] [[Go]] · Junior · A ✅ 20- [x] [[Go]] · Junior · B ✅ 2026-11-22',
    `- [x] [[Go]] · Junior · ${'a'.repeat(20_001)} ✅ 2026-11-22`,
  ];
  test.each(damaged)('%.60s is reported as unread', (line) =>
    expect(aLog([line])).toMatchObject({ events: [], unread: [4] }),
  );
});

describe('hidden parts', () => {
  const tick = '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-22';
  const hidden: [string, string[]][] = [
    ['a fence', ['```', tick, '```']],
    ['a longer fence', ['````md', '```', tick, '````']],
    ['a fence of tildes in a quote', ['> ~~~', `> ${tick}`, '> ~~~']],
    ['a fence in a list', ['- a', '  ```', `  ${tick}`, '  ```']],
    ['an Obsidian comment', ['%% x', tick, 'y %%']],
    ['an HTML comment', ['<!--', tick, '-->']],
    ['a formula', ['$$', tick, '$$']],
    ['raw HTML', ['<pre>', tick, '</pre>']],
  ];
  test.each(hidden)('%s is not read, and what follows is', (_name, lines) => {
    expect(only(...lines, tick)?.line).toBe(4 + lines.length);
    expect(aLog(lines).unclosedAt).toBeNull();
  });

  const visible: [string, string[]][] = [
    ['a comment on one line', ['%% a %%', tick]],
    ['an HTML comment on one line', ['<!-- a -->', tick]],
    ['a fence that ends with its quote', ['> ```', tick]],
    ['a fence that ends with its list item', ['- a', '  ```', '  code', tick]],
    ['a code span of three marks', ['```a``` b', tick]],
    ['a price', ['$5 and $$6$$', tick]],
  ];
  test.each(visible)('%s hides nothing', (_name, lines) => {
    expect(aLog(lines)).toMatchObject({ events: [plain], unclosedAt: null });
  });

  test('an unclosed fence hides the rest and is named by its line', () => {
    expect(aLog([tick, '```', tick])).toMatchObject({ events: [{ line: 4 }], unclosedAt: 5 });
  });

  test('unclosed properties are no properties', () => {
    expect(parseAssessmentLog('L.md', logText(tick).replace('---\n- ', '- '))).toBeNull();
  });
});

describe('git conflicts', () => {
  const tick = (item: string) => `- [x] [[Go]] · Junior · ${item} ✅ 2026-11-22`;
  const sides = (...lines: string[]) => events(...lines).map(({ item, side }) => [item, side ?? null]);

  test('both sides are read, each event knowing its own', () => {
    expect(sides('<<<<<<< HEAD', tick('A'), '=======', tick('B'), '>>>>>>> branch', tick('C'))).toEqual([
      ['A', 'ours'],
      ['B', 'theirs'],
      ['C', null],
    ]);
  });

  test('the common base of the diff3 style is not read', () => {
    expect(
      sides('<<<<<<< HEAD', tick('A'), '||||||| 1a2b', tick('O'), '=======', tick('B'), '>>>>>>> b'),
    ).toEqual([
      ['A', 'ours'],
      ['B', 'theirs'],
    ]);
  });

  test('a conflict that is not whole is read as if its marks were prose', () => {
    expect(sides('<<<<<<< HEAD', tick('A'), '=======', tick('B'))).toEqual([
      ['A', null],
      ['B', null],
    ]);
    expect(sides(tick('A'), '=======', tick('B'), '>>>>>>> b', '||||||| x')).toEqual([
      ['A', null],
      ['B', null],
    ]);
  });

  test('a second beginning starts the conflict anew', () => {
    expect(sides('<<<<<<< a', tick('A'), '<<<<<<< b', tick('B'), '=======', '>>>>>>> c')).toEqual([
      ['A', null],
      ['B', 'ours'],
    ]);
  });
});
