/** Each safe edit removes its diagnostic, leaves all others, and changes only its slice. */
import { severities, type Diagnostic, type DiagnosticCode } from '../../../src/core/diagnostic';
import { applyFix, fixOf, mayBeFixed } from '../../../src/core/skill/fix';
import { SkillNames } from '../../../src/core/skill/skill-names';
import { allDiagnostics, unlinkedSkills } from '../../../src/core/skill/unlinked';
import { readingOf, skillOf } from '../../support/notes';

const names = new SkillNames([
  skillOf('| Level | Criteria |\n|-|-|\n| Junior | pipes |\n', {
    path: 'Bash.md',
    frontmatter: { aliases: ['Shell'] },
  }),
]);

function diagnosticsOf(text: string): Diagnostic[] {
  const { note } = readingOf(text);
  return note ? allDiagnostics(note, names) : [];
}

const levels =
  '| Level | Criteria | Key skills |\n|-|-|-|\n| Junior | asks | a |\n| Senior | answers | b |\n';
const relation = (cell: string) => `${levels}\n| Technology | Interaction |\n|-|-|\n| ${cell} | calls it |\n`;
const project = (level: string) => `${levels}\n| Level | Project |\n|-|-|\n| ${level} | Bot |\n`;

const mended: [DiagnosticCode, name: string, before: string, after: string][] = [
  ['pipe-in-link', 'a bare pipe', '| [[Bash|sh]] |', '| [[Bash\\|sh]] |'],
  [
    'pipe-in-link',
    'the same twice',
    '| [[B|s]], [[B|s]] and [[C\\|c]] |',
    '| [[B\\|s]], [[B\\|s]] and [[C\\|c]] |',
  ],
  ['link-nested', 'brackets around a link', '| [see [[Bash]]] now |', '| see [[Bash]] now |'],
  ['link-nested', 'brackets twice in a cell', '| [see [[B]]], [or [[C]]] |', '| see [[B]], or [[C]] |'],
  ['link-nested', 'a third pair', '| (a) [[[Bash]]] |', '| (a) [[Bash]] |'],
].map(([code, name, before, after]) => [
  code as DiagnosticCode,
  name ?? '',
  relation((before ?? '').slice(2, -2)),
  relation((after ?? '').slice(2, -2)),
]);
mended.push(
  ['row-too-short', 'a closed row', levels + '| Lead | leads |\n', levels + '| Lead | leads | |\n'],
  ['row-too-short', 'an open row', levels + '| Lead', levels + '| Lead | | |'],
  ['row-too-long', 'empty cells', levels + '| Lead | leads | c | | |\n', levels + '| Lead | leads | c |\n'],
  [
    'column-unclear',
    'a header that is nearly known',
    '| Level | Criteria | Reqomendatiosn |\r\n|-|-|-|\r\n| Junior | a | b |',
    '| Level | Criteria | Recommendations |\r\n|-|-|-|\r\n| Junior | a | b |',
  ],
  ['project-level-unknown', 'a slip', project('**Senoir**'), project('Senior')],
  [
    'link-nested',
    'the same in two cells',
    levels + '| Lead | [see [[B]]] | [see [[B]]] |\n',
    levels + '| Lead | see [[B]] | see [[B]] |\n',
  ],
  [
    'project-level-unknown',
    'a slip that is the title too',
    `${levels}\n| Project | Level | Links |\n|-|-|-|\n| Senoir | Senoir | Senoir |\n`,
    `${levels}\n| Project | Level | Links |\n|-|-|-|\n| Senoir | Senior | Senoir |\n`,
  ],
  [
    'skill-unlinked',
    'a name that stands in the title too',
    `${levels}\n| Level | Project | Technologies |\n|-|-|-|\n| Junior | Bash bot | Go, Bash |\n`,
    `${levels}\n| Level | Project | Technologies |\n|-|-|-|\n| Junior | Bash bot | Go, [[Bash]] |\n`,
  ],
  ['skill-unlinked', 'a name', relation('Python, Bash, Go'), relation('Python, [[Bash]], Go')],
  [
    'skill-unlinked',
    'an alias',
    relation('Shellfish/[[Go]], shell'),
    relation('Shellfish/[[Go]], [[Bash\\|shell]]'),
  ],
  ['fence-unclosed', 'a fence', levels + '\n~~~~sql\nselect', levels + '\n~~~~sql\nselect\n~~~~\n'],
  [
    'fence-unclosed',
    'a fence in the last item of a list',
    levels + '\n- a\n\n  ```\n  b',
    levels + '\n- a\n\n  ```\n  b\n  ```\n',
  ],
  [
    'row-too-long',
    'several empty cells',
    levels + '| Lead | leads | c || | |\n',
    levels + '| Lead | leads | c |\n',
  ],
);

test.each(mended)('%s: %s', (code, _name, before, after) => {
  const found = diagnosticsOf(before);
  const fault = found.find((one) => one.code === code);
  if (!fault) throw new Error(`no ${code} among ${JSON.stringify(found)}`);
  const fix = fixOf(before, fault);
  expect(mayBeFixed(fault)).toBe(true);
  expect(fix && applyFix(before, fix)).toBe(after);
  expect(diagnosticsOf(after)).toEqual(found.filter((one) => one !== fault));
});

const left: [DiagnosticCode, name: string, text: string][] = [
  ['row-too-long', 'cells that say something', levels + '| Lead | leads | c | d |\n'],
  [
    'column-unclear',
    'a header that is nearly two',
    '| Level | Criteria | Skils |\n|-|-|-|\n| Junior | a | b |\n',
  ],
  [
    'column-unclear',
    'a header that stands twice',
    '| Level | Criteria | Reqomendatiosn | Reqomendatiosn |\n|-|-|-|-|\n| Junior | a | b | c |\n',
  ],
  ['project-level-unknown', 'a word of its own', project('Oak')],
  ['link-nested', 'a link with an address', relation('[see [[Bash]]](https://a.b)')],
  ['fence-unclosed', 'a fence in a quote', '> ```\n> code\n>\n' + levels],
  ['fence-unclosed', 'a fence in a list with text below', levels + '\n- a\n\n  ```\n  b\n\nAfter.\n'],
  ['level-duplicate', 'a level twice', levels + '| Junior | again | c |\n'],
  ['criteria-empty', 'no criteria', levels + '| Lead | | |\n'],
  ['project-level-missing', 'no level', project('')],
];

test.each(left)('%s with %s is left to a person', (code, _name, text) => {
  const fault = diagnosticsOf(text).find((one) => one.code === code);
  if (fault) expect(fixOf(text, fault)).toBeNull();
  else if (code !== 'fence-unclosed') throw new Error(`no ${code} in ${JSON.stringify(diagnosticsOf(text))}`);
});

const forPeople: DiagnosticCode[] = [
  'frontmatter-unreadable',
  'level-duplicate',
  'ladder-differs',
  'criteria-empty',
  'ratings-unread',
  'project-level-missing',
  'note-too-long',
  'table-too-long',
  'cell-too-long',
  'log-line-unread',
  'log-copy',
  'log-copies-disagree',
  'log-date-ahead',
];

test('each code has a safe edit here or is named as one that only a person can mend', () => {
  const known = new Set([...mended.map(([code]) => code), ...forPeople]);
  expect(Object.keys(severities).filter((code) => !known.has(code as DiagnosticCode))).toEqual([]);
});

test('a text that has changed since gets no edit', () => {
  const before = relation('[[Bash|sh]]');
  const [fault] = diagnosticsOf(before);
  expect(fault && fixOf(before.replace('[[Bash|sh]]', 'sh'), fault)).toBeNull();
  expect(fault && fixOf('', fault)).toBeNull();
});

describe('a plain name of another skill', () => {
  const hintsIn = (cell: string) =>
    unlinkedSkills(skillOf(relation(cell)), names).map(({ params }) => params['text']);

  test('is told, also by its alias and in another form', () => {
    expect(hintsIn('bash, Shell, Go')).toEqual(['bash', 'Shell']);
  });

  test('is not told where it is a link, a part of a name or the note itself', () => {
    expect(hintsIn('[[Bash]], Bash 5, [[Go|Bash]]')).toEqual([]);
    const own = skillOf(relation('Bash'), { path: 'Bash.md' });
    expect(unlinkedSkills(own, names)).toEqual([]);
  });

  test('is not told where it is a word for a column', () => {
    const odd = new SkillNames([skillOf(levels, { path: 'Technologies.md' })]);
    expect(unlinkedSkills(skillOf(relation('Technologies')), odd)).toEqual([]);
  });
});
