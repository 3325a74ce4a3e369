/** What the summary says, and that a text of a note never breaks it. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { applySummary } from '../../../../src/core/matrix/summary/summary-note';
import { aMatrix, aSkill } from '../../../support/builders';
import { randomRuns } from '../../../support/random-runs';
import { summaryOf } from '../../../support/summaries';

const python = aSkill({
  path: 'Навыки/Python.md',
  tags: ['scripting'],
  levels: [
    ['Junior', { criteria: ['Пишет скрипт.'], keySkills: ['API'] }],
    ['Middle', { criteria: ['Покрывает тестами.', 'Пишет пакет.'] }],
  ],
  projects: [
    ['Деплой', 'Junior'],
    ['Бот', 'Middle'],
  ],
  applications: ['Отчёты'],
});
const notes = [
  python,
  aSkill({ path: 'Bash.md', tags: ['scripting', 'shell'] }),
  aSkill({ path: 'Go.md' }),
  aSkill({ path: 'Rust.md', tags: ['Shell'] }),
];
const lines = [
  '- [x] [[Навыки/Python|Python]] · Junior · Пишет скрипт. ✅ 2026-11-02',
  '- [x] [[Навыки/Python|Python]] · Junior · API ✅ 2026-11-02',
  '- [x] [[Навыки/Python|Python]] · Pet-project · Деплой ✅ 2026-11-03',
  '- [/] [[Навыки/Python|Python]] · Pet-project · Бот 🛫 2026-11-04',
  '- [x] [[Навыки/Python|Python]] · Бизнес-ценность · Отчёты ✅ 2026-11-05',
  '- [x] [[Bash]] · Junior · Fixes a test. ✅ 2026-09-01',
  '- [x] [[Bash]] · Middle · Writes a service. ✅ 2026-09-02',
  '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-09-03',
  '- [-] [[Go]] · Junior · Fixes a test. ❌ 2026-11-06',
];

const all = { parts: { without: new Set<never>() } };

test('a summary says what changed, where each skill stands, what is used, what is next and what to check', () => {
  expect(summaryOf(notes, lines, all))
    .toBe(`As of 22\u00a0November\u00a02026. **Since 23\u00a0October\u00a02026:** [[Навыки/Python|Python]] — now Junior, [[Go]] — no longer Junior, 1 criterion ticked, 1 key skill ticked, 1 project done, 1 project started, 1 application used at work, 1 tick withdrawn.

| Category      | Skill                     | Now           | Next   | To next level | Evidence |
| ------------- | ------------------------- | ------------- | ------ | ------------- | -------- |
| scripting     | [[Навыки/Python\\|Python]] | Junior, 2\u00a0Nov | Middle | 2 criteria    | none     |
| Shell         | [[Rust]]                  | no level yet  | Junior | 1 criterion   | none     |
| Without a tag | [[Go]]                    | no level yet  | Junior | 1 criterion   | none     |

All levels reached, unchanged: [[Bash]].

\`\`\`mermaid
xychart-beta
    title "Criteria: ticked of all"
    x-axis ["scripting", "shell", "Without a tag"]
    y-axis "Criteria" 0 --> 5
    bar [5, 4, 2]
    bar [3, 2, 0]
\`\`\`

## Since 23\u00a0October\u00a02026

- Levels reached: [[Навыки/Python|Python]]: no level yet → Junior
- Levels no longer reached: [[Go]]: Junior → no level yet
- Criteria ticked: [[Навыки/Python|Python]] “Пишет скрипт.”
- Key skills ticked: [[Навыки/Python|Python]] “API”
- Projects done: [[Навыки/Python|Python]] “Деплой”
- Projects started: [[Навыки/Python|Python]] “Бот”
- Used at work: [[Навыки/Python|Python]] “Отчёты”
- Withdrawn: [[Go]] “Fixes a test.”

## Benefit at work

- **Отчёты** ([[Навыки/Python|Python]]). No evidence.

## Next steps

1. [[Навыки/Python|Python]] → Middle: “Покрывает тестами”. Project “Бот” is started; “Отчёты” is used at work; farthest from target: 2 criteria.
2. [[Go]] → Junior: “Fixes a test”. Last criterion to target.
3. [[Rust]] → Junior: “Fixes a test”. Last criterion to target.

Order: more reasons first, then fewer missing criteria, then the order of the list.

## To check

- No evidence at the level itself: [[Bash]] (Middle), [[Навыки/Python|Python]] (Junior).

*Levels are a self-assessment by the criteria of the notes, evidence for a conversation.*`);
});

test('with a stage it tells how far that is, and shows its skills and what changed', () => {
  const proof = '- [x] [[Навыки/Python|Python]] · Junior · Пишет скрипт. · [[Деплой]] ✅ 2026-11-07';
  const stage = ['- [[Python]] Middle', '- [[Bash]]', '- [[Zabbix]]', '- [[Rust]]'];
  expect(summaryOf(notes, [...lines, proof], { stage })).toMatch(
    new RegExp(
      [
        String.raw`1 tick withdrawn\. For \[\[Engineer\]\], 1 of 4 skills are ready\.`,
        String.raw`\| Category +\| Skill +\| Now +\| Target \| To target +\| Evidence +\|`,
        String.raw`\| scripting +\| \S+ +\| Junior, 2\u00a0Nov \| Middle \| 2 criteria +\| \[\[Деплой\]\] \|`,
        String.raw`\| Shell +\| \[\[Rust\]\] +\| no level yet +\| Junior \| 1 criterion +\| none +\|`,
        String.raw`\| Without a tag +\| \[\[Go\]\] +\| no level yet +\| — +\| not in stage \| none +\|`,
        String.raw`Already at target, unchanged: \[\[Bash\]\]\.`,
        String.raw`- No note: Zabbix\.`,
      ].join(String.raw`[\s\S]*`),
    ),
  );
});

test('gaps and stale skills are to be checked, the longest without ticks first', () => {
  const old = [
    '- [x] [[Bash]] · Middle · Writes a service. ✅ 2026-01-01',
    '- [x] [[Go]] · Junior · Fixes a test. ✅ 2025-12-31',
  ];
  const checks = summaryOf(notes, old).split('## To check')[1];
  expect(checks).toContain('- Gap: in [[Bash]] a criterion of Middle is ticked, but not all of Junior.');
  expect(checks).toContain('- Long without ticks: [[Go]], 326 days, [[Bash]], 325 days.');
  expect(summaryOf(notes, old, { parts: { staleAfterDays: 0 } })).not.toContain('Long without ticks');
});

test('any section can be left out, and the lead stays', () => {
  const without = new Set(['table', 'businessValue', 'steps', 'check', 'changes', 'chart'] as const);
  expect(summaryOf(notes, lines, { parts: { without } }).split('\n\n')).toHaveLength(2);
});

test('in Russian numbers and nouns agree', () => {
  const [lead] = summaryOf(notes, lines, { language: 'ru', stage: ['- [[Bash]]'] }).split('\n');
  expect(lead).toBe(
    'На 22\u00a0ноября\u00a02026. **С 23\u00a0октября\u00a02026:** [[Навыки/Python|Python]]\u00a0— теперь Junior, [[Go]]\u00a0— больше не Junior, отмечен 1\u00a0критерий, ' +
      'отмечен 1\u00a0ключевой навык, завершён 1\u00a0проект, начат 1\u00a0проект, 1\u00a0новое применение на работе, снята 1\u00a0отметка. ' +
      'До стадии [[Engineer]] готово 1\u00a0из 1\u00a0навыка.',
  );
});

test('without changes it says so, and has no list of changes', () => {
  const text = summaryOf(notes, lines.slice(5, 8), all);
  expect(text).toContain('**Since 23\u00a0October\u00a02026:** nothing has changed.');
  expect(text).not.toContain('## Since');
});

test('without notes it says so', () => {
  expect(summaryOf([])).toBe(
    'As of 22\u00a0November\u00a02026. There are no skill notes yet.\n\n' +
      '*Levels are a self-assessment by the criteria of the notes, evidence for a conversation.*',
  );
});

test('when all is reached, nothing is open', () => {
  const text = summaryOf([aSkill({ path: 'Bash.md' })], lines);
  expect(text).toContain('## Next steps\n\nNo criteria are open.');
  expect(text).not.toContain('Category');
});

test('of many skills only those in progress have rows, and three have steps', () => {
  const many = Array.from({ length: 130 }, (_, at) =>
    aSkill({ path: `S${String(at).padStart(3, '0')}.md`, tags: [`t${at % 3}`] }),
  );
  const ticks = many
    .slice(0, 5)
    .map(({ name }) => `- [x] [[${name}]] · Junior · Fixes a test. ✅ 2026-09-01`);
  const text = summaryOf(many, ticks);
  expect(text.match(/^\|.*\[\[S/gm)).toHaveLength(5);
  expect(text.match(/^\d+\. /gm)).toHaveLength(3);
  expect(text).toContain('125 skills are not started.');
  expect(text.split('\n').length).toBeLessThan(40);
});

test('many new levels are counted in the first paragraph', () => {
  const many = Array.from({ length: 7 }, (_, at) => aSkill({ path: `S${at}.md` }));
  const ticks = many.map(({ name }) => `- [x] [[${name}]] · Junior · Fixes a test. ✅ 2026-11-01`);
  expect(summaryOf(many, ticks)).toContain('7 skills reached a new level, 7 criteria ticked.');
});

const hostile = fc.oneof(
  fc.constantFrom(
    ...[
      'a | b',
      '[[x]]',
      '![[x]]',
      '[a](b)',
      '`= 1`',
      '```dataviewjs',
      '%% skill-matrix:end %%',
      '%%',
      '#tag',
      '$= x',
      '$$',
      '==a==',
    ],
    ...[
      '<img src=x onerror=alert(1)>',
      '<!--',
      '&lt;b&gt;',
      '**b**',
      '_i_',
      '~~s~~',
      '^id',
      '- [ ] a',
      '1. a',
      '> q',
      '# h',
      '---',
      '\\',
      '\\|',
    ],
    ...['a\nb', 'a\u2028b', '::', '[k:: v]', '📅 2026-01-01', '{{x}}', '<% x %>', '[^1]', '***', 'x\\'],
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);

/** What a reader sees of a part of the summary; our own link is shown by its name. */
function textOf(node: Nodes | undefined): string {
  if (!node) return '';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value.replace(/^\[\[(.*?)\]\]/, '$1') : '';
}

const onOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

test('whatever a note says, the summary keeps its shape and shows the words', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (label, criterion, title, tag) => {
      const fill = (text: string) => (text.trim() === '' ? 'x' : text);
      const note = aSkill({
        tags: [fill(tag)],
        levels: [
          [fill(label), { criteria: [fill(criterion)] }],
          ['Top', { criteria: ['Done.'] }],
        ],
        projects: [[fill(title), null]],
      });
      const [project] = aMatrix([note]).skills[0]!.projects;
      const text = summaryOf([note], [], { language: 'ru' });
      const tree = fromMarkdown(text, {
        extensions: [gfmTable()],
        mdastExtensions: [gfmTableFromMarkdown()],
      });
      expect(project?.text).toBe(fill(title));
      expect(tree.children.map(({ type }) => type)).toEqual([
        ...['paragraph', 'table', 'heading', 'list', 'paragraph', 'paragraph'],
      ]);
      const step = textOf(tree.children[3]);
      const asked = onOneLine(fill(criterion).replace(/\.$/, ''));
      expect(step).toBe(`Go → ${onOneLine(fill(label))}: «${asked}». Последний критерий до цели.`);
      const json = JSON.stringify(tree);
      for (const type of ['html', 'link', 'image', 'inlineCode', 'code', 'thematicBreak']) {
        expect(json).not.toContain(`"type":"${type}"`);
      }
      const note2 = applySummary(null, text, 'T');
      expect('text' in note2 && applySummary(note2.text, text, 'T')).toEqual(note2);
    }),
    { seed: 31, numRuns: randomRuns(5_000) },
  );
});
