/** Random skill notes: sound ones made of parts, and mutated ones. Written for this project. */
import fc from 'fast-check';
import { markdown } from './arbitraries-markdown';

const words = [
  'Пишет',
  'тесты',
  'Reads',
  'logs',
  'C#',
  'и т.д.',
  '[[Bash]]',
  '[[Go|go]]',
  '`a|b`',
  '**да**',
  '1.',
  '2)',
  '—',
  'x',
  '5',
  '✅',
  '<br>',
  ';',
  ',',
  '.',
  '(',
  ')',
  '«',
  '»',
  '/',
  '😀',
  '',
  '\\|',
  'https://a.b',
  '[c](d)',
  '%%e%%',
  '&lt;',
  '- ',
  'Senior',
];
const cell = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(' '));
const label = fc.constantFrom(
  'Junior',
  '**Middle**',
  'Senior',
  'Expert',
  'L1',
  'L2',
  'Стажёр',
  'Мидл',
  '1',
  'Oak',
  '',
  'Critical',
);
const header = fc.constantFrom(
  'Уровень',
  'Level',
  'Описание',
  'Ключевые навыки',
  'Критерии оценки',
  'Criteria',
  'Применение',
  'Преимущества',
  'Название проекта',
  'Технологии',
  'Технология',
  'Взаимодействие',
  'Ссылки',
  'SLA',
  '',
  'Навык',
  'Junior',
  'Middle',
  'Senior',
  '__proto__',
  'Описнаие',
  'constructor',
);
const heading = fc.constantFrom(
  '# Levels',
  '## Уровни',
  '## Junior',
  '### Senior',
  '# Pet-project',
  '## Связь с другими навыками',
  'Levels\n---',
  '#',
  '## Критерии',
);

const table = fc
  .record({
    headers: fc.array(header, { minLength: 1, maxLength: 6 }),
    rows: fc.array(fc.tuple(label, fc.array(cell, { maxLength: 6 })), { maxLength: 5 }),
  })
  .map(({ headers, rows }) => {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [
      line(headers),
      line(headers.map(() => '---')),
      ...rows.map(([first, rest]) => line([first, ...rest])),
    ].join('\n');
  });
const bullets = fc
  .array(fc.tuple(fc.constantFrom('- ', '  - ', '1. ', '* [ ] '), label, cell), { maxLength: 4 })
  .map((items) => items.map(([mark, name, text]) => `${mark}${name}: ${text}`).join('\n'));
const properties = fc.constantFrom(
  '',
  '',
  '---\ntags: [a]\n---\n',
  '---\nskill: true\n---\n---\n',
  '---\na: [\n',
);

/** A note of headings, tables, lists and any Markdown between them. */
export const noteText: fc.Arbitrary<string> = fc
  .tuple(
    properties,
    fc.array(fc.oneof(heading, table, table, bullets, markdown), { maxLength: 6 }),
    fc.constantFrom('\n', '\n\n', '\r\n'),
  )
  .map(([head, parts, gap]) => head + parts.join(gap));

const edit = fc.tuple(
  fc.nat(),
  fc.nat(12),
  fc.constantFrom(
    '',
    '|',
    '\n',
    '`',
    '```\n',
    '[[',
    ']]',
    '%%',
    '\\',
    '\r',
    '\t',
    '> ',
    '\u0000',
    '\ud800',
    '\ufeff',
    '<',
    '~~~\n',
    '---\n',
  ),
);

/** A note with some stretches cut out and others put in. */
export const mutatedNote: fc.Arbitrary<string> = fc
  .tuple(noteText, fc.array(edit, { maxLength: 4 }))
  .map(([text, edits]) =>
    edits.reduce((current, [position, length, inserted]) => {
      const at = current.length === 0 ? 0 : position % current.length;
      return current.slice(0, at) + inserted + current.slice(at + length);
    }, text),
  );
