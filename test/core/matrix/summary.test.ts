/** What the summary says, and that a text of a note never breaks it. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { renderSkillLink } from '../../../src/core/assessment/link';
import { addDays } from '../../../src/core/assessment/date';
import { buildLinkResolver } from '../../../src/core/markdown/link-resolver';
import { renderSummary } from '../../../src/core/matrix/summary';
import { applySummary } from '../../../src/core/matrix/summary-note';
import type { SkillNote } from '../../../src/core/skill/schema';
import { wordsOf } from '../../../src/i18n';
import { aMatrix, aSkill } from '../../support/builders';
import { randomRuns } from '../../support/random-runs';

const since = '2026-10-23';
const today = '2026-11-22';

function summaryOf(notes: SkillNote[], lines: string[] = [], language = 'en'): string {
  const resolve = buildLinkResolver(notes.map(({ path }) => path));
  return renderSummary({
    now: aMatrix(notes, lines, { today }),
    before: aMatrix(notes, lines, { today, until: addDays(since, -1) }),
    since,
    today,
    words: wordsOf(language).summary,
    linkTo: (path) => renderSkillLink(path, 'Skill progress.md', resolve),
  });
}

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

test('a summary says where each skill stands, what changed and what is next', () => {
  expect(summaryOf(notes, lines))
    .toBe(`As of 22\u00a0November\u00a02026. **Since 23\u00a0October\u00a02026:** [[Навыки/Python|Python]] — Junior, 1 criterion ticked, 1 key skill ticked, 1 project done, 1 project started, 1 application used at work, 1 tick withdrawn.

## Skills

| Category      | Skill                     | Now          | Next   | Criteria | Projects |
| ------------- | ------------------------- | ------------ | ------ | -------- | -------- |
| scripting     | [[Навыки/Python\\|Python]] | Junior       | Middle | 1 of 3   | 1 of 2   |
| Shell         | [[Rust]]                  | no level yet | Junior | 0 of 2   | —        |
| Without a tag | [[Go]]                    | no level yet | Junior | 0 of 2   | —        |

All levels reached, unchanged: [[Bash]].

## Levels

| Level        | Skills |
| ------------ | ------ |
| Middle       | 1      |
| Junior       | 1      |
| no level yet | 2      |

## Since 23\u00a0October\u00a02026

- Levels reached: [[Навыки/Python|Python]]: no level yet → Junior
- Levels no longer reached: [[Go]]: Junior → no level yet
- Criteria ticked: [[Навыки/Python|Python]] 1
- Key skills ticked: [[Навыки/Python|Python]] 1
- Projects done: [[Навыки/Python|Python]] “Деплой”
- Projects started: [[Навыки/Python|Python]] “Бот”
- Used at work: [[Навыки/Python|Python]] “Отчёты”
- Withdrawn: [[Go]] “Fixes a test.”

## Next steps

1. [[Навыки/Python|Python]] → Middle
   - “Покрывает тестами.”
   - “Пишет пакет.”
2. [[Go]] → Junior: “Fixes a test.”
3. [[Rust]] → Junior: “Fixes a test.”

*Levels are a self-assessment by the criteria of the notes, evidence for a conversation.*`);
});

test('in Russian numbers and nouns agree', () => {
  const [lead] = summaryOf(notes, lines, 'ru').split('\n');
  expect(lead).toBe(
    'На 22\u00a0ноября\u00a02026. **С 23\u00a0октября\u00a02026:** [[Навыки/Python|Python]]\u00a0— Junior, отмечен 1\u00a0критерий, ' +
      'отмечен 1\u00a0ключевой навык, завершён 1\u00a0проект, начат 1\u00a0проект, на работе 1\u00a0новое применение, снята 1\u00a0отметка.',
  );
});

test('without changes it says so, and has no list of changes', () => {
  const text = summaryOf(notes, lines.slice(5, 8));
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

test('of many skills only those in progress have rows and steps of their own', () => {
  const many = Array.from({ length: 130 }, (_, at) =>
    aSkill({ path: `S${String(at).padStart(3, '0')}.md`, tags: [`t${at % 3}`] }),
  );
  const ticks = many
    .slice(0, 5)
    .map(({ name }) => `- [x] [[${name}]] · Junior · Fixes a test. ✅ 2026-09-01`);
  const text = summaryOf(many, ticks);
  expect(text.match(/^\|.*\[\[S/gm)).toHaveLength(5);
  expect(text.match(/^\d+\. /gm)).toHaveLength(20);
  expect(text).toContain('110 more skills not started.');
  expect(text.split('\n').length).toBeLessThan(90);
});

test('many new levels are counted in the first paragraph', () => {
  const many = Array.from({ length: 7 }, (_, at) => aSkill({ path: `S${at}.md` }));
  const ticks = many.map(({ name }) => `- [x] [[${name}]] · Junior · Fixes a test. ✅ 2026-11-01`);
  expect(summaryOf(many, ticks)).toContain('7 skills reached a new level, 7 criteria ticked.');
});

test('levels of different ladders are counted in one order, highest first', () => {
  const ladder = (path: string, ...labels: string[]) =>
    aSkill({ path, levels: labels.map((label) => [label, { criteria: [label] }]) });
  const mixed = [
    ladder('A.md', 'Junior', 'Middle', 'Senior'),
    ladder('B.md', 'Trainee', 'Junior'),
    ladder('C.md', 'Bronze'),
  ];
  const ticks = [
    '- [x] [[A]] · Junior · Junior ✅ 2026-09-01',
    '- [x] [[B]] · Trainee · Trainee ✅ 2026-09-01',
    '- [x] [[C]] · Bronze · Bronze ✅ 2026-09-01',
  ];
  const [, totals = ''] = summaryOf(mixed, ticks).split('## Levels');
  expect([...totals.split('##')[0]!.matchAll(/^\| (\w+) +\| 1/gm)].map(([, label]) => label)).toEqual([
    'Bronze',
    'Junior',
    'Trainee',
  ]);
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
      const text = summaryOf([note], [], 'ru');
      const tree = fromMarkdown(text, {
        extensions: [gfmTable()],
        mdastExtensions: [gfmTableFromMarkdown()],
      });
      expect(project?.text).toBe(fill(title));
      expect(tree.children.map(({ type }) => type)).toEqual([
        ...['paragraph', 'heading', 'table', 'heading', 'table', 'heading', 'list', 'paragraph'],
      ]);
      const step = textOf(tree.children[6]);
      expect(step).toBe(`Go → ${onOneLine(fill(label))}: «${onOneLine(fill(criterion))}»`);
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
