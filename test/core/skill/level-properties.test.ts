/** Two properties come into a note, and no other byte changes. */
import fc from 'fast-check';
import { parse } from 'yaml';
import { frontmatterOf } from '../../../src/core/markdown/frontmatter';
import { applyLevelProperties } from '../../../src/core/skill/level-properties';
import { randomRuns } from '../../support/random-runs';

const edit = (text: string, level: string | null = 'Junior', progress = 43) => {
  const edited = applyLevelProperties(text, { level, progress });
  return 'text' in edited ? edited.text : edited;
};

test.each([
  ['no properties', '# Go\n', '---\nskill-level: Junior\nskill-progress: 43\n---\n# Go\n'],
  ['no text at all', '', '---\nskill-level: Junior\nskill-progress: 43\n---\n'],
  [
    'properties of its own',
    '---\ntags: [a] # mine\nx: "y"\n---\n',
    '---\ntags: [a] # mine\nx: "y"\nskill-level: Junior\nskill-progress: 43\n---\n',
  ],
  [
    'older values, a comment and quotes around a key',
    '---\nskill-progress:   10   # of 100\n"skill-level": \'Middle\'\ntags:\n  - a\n---\n',
    '---\nskill-progress:   43   # of 100\n"skill-level": Junior\ntags:\n  - a\n---\n',
  ],
  [
    'an empty property',
    '---\nskill-level:\nskill-progress: 43\n---\n',
    '---\nskill-level: Junior\nskill-progress: 43\n---\n',
  ],
  [
    'Windows line endings',
    '---\r\na: 1\r\n---\r\nx',
    '---\r\na: 1\r\nskill-level: Junior\r\nskill-progress: 43\r\n---\r\nx',
  ],
  ['a byte order mark', '\uFEFF# Go\n', '\uFEFF---\nskill-level: Junior\nskill-progress: 43\n---\n# Go\n'],
  [
    'empty properties and a rule below',
    '---\n---\n---\nx',
    '---\nskill-level: Junior\nskill-progress: 43\n---\n---\nx',
  ],
  [
    'the same words inside of other properties',
    '---\nmeta:\n  skill-level: x\nnotes: |\n  skill-progress: 1\n\n  end\n---\n',
    '---\nmeta:\n  skill-level: x\nnotes: |\n  skill-progress: 1\n\n  end\nskill-level: Junior\nskill-progress: 43\n---\n',
  ],
  [
    'keys of several words, colons in them, entries at the margin and a comment at the end',
    '---\ndue date: 2026\na:b: 1\ntags:\n- x\n# end\n---\n',
    '---\ndue date: 2026\na:b: 1\ntags:\n- x\n# end\nskill-level: Junior\nskill-progress: 43\n---\n',
  ],
  [
    'blanks behind the lines and no end of the last one',
    '---\nskill-level : Middle  \n--- ',
    '---\nskill-level : Junior  \nskill-progress: 43\n--- ',
  ],
])('a note with %s', (_case, before, after) => {
  expect(edit(before)).toBe(after);
  expect(edit(after)).toBe(after);
});

test('no level is an empty property, and an old one goes', () => {
  expect(edit('', null, 0)).toBe('---\nskill-level:\nskill-progress: 0\n---\n');
  expect(edit('---\nskill-level: Middle # x\n---\n', null, 0)).toBe(
    '---\nskill-level:  # x\nskill-progress: 0\n---\n',
  );
});

test.each([
  ['a list as the value', '---\nskill-level:\n  - Junior\n---\n', 2],
  ['a block of text as the value', '---\na: 1\nskill-level: >\n  Junior\n---\n', 3],
  ['an anchor', '---\nskill-level: &x Junior\n---\n', 2],
  ['the property twice', '---\nskill-level: a\nskill-level: b\n---\n', 3],
  ['properties in braces', '---\n{ skill-level: a }\n---\n', 2],
  ['a value that goes on below a blank line', '---\nskill-level: Old\n\n  more\n---\n', 2],
  ['a list in place of properties', '---\n# mine\n- a\n- b\n---\n', 3],
  ['a sentence in place of properties', '---\njust text\n---\n', 2],
  ['a key in YAML’s long form', '---\na: 1\n? skill-level\n: x\n---\n', 3],
  ['a key with an escaped letter', '---\n"skill\\u002dlevel": a\n---\n', 2],
  ['a tag of YAML', '---\nskill-level: !!str Old\n---\n', 2],
])('%s is left alone', (_case, text, line) => {
  expect(edit(text)).toEqual({ refusal: 'properties-unclear', line });
});

const label = fc.oneof(
  fc.constantFrom(
    'Junior',
    'Middle+',
    'C#',
    'yes',
    'null',
    'a: b',
    '- x',
    '"q"',
    "it's",
    'L1 (new)',
    '3',
    '#1',
    'х ',
    '%',
    '…',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text)),
);
const value = fc.constantFrom(
  '1',
  '"two"',
  "'three' # why",
  '[a, b]',
  '',
  'plain text',
  '2026-11-22',
  '\n  - a\n  - b',
);
const property = fc
  .tuple(fc.constantFrom('tags', 'aliases', 'due', '"q k"', 'нота'), value)
  .map(([key, held]) => `${key}: ${held}`);

test('whatever the properties and the label are, YAML reads the two values and all else as before', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(property, { selector: (line) => line.split(':')[0], maxLength: 4 }),
      label,
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom('\n', '\r\n'),
      (lines, level, progress, ending) => {
        const before = ['---', ...lines, '---', 'Text: skill-level: x', '']
          .join('\n')
          .replaceAll('\n', ending);
        const after = edit(before, level, progress);
        if (typeof after !== 'string') throw new Error('refused');
        const yaml = (text: string) =>
          (parse(frontmatterOf(text)?.text ?? '') ?? {}) as Record<string, unknown>;
        expect(yaml(after)).toEqual({ ...yaml(before), 'skill-level': level, 'skill-progress': progress });
        const own = /^skill-(?:level|progress):.*(?:\r\n|\n)/gm;
        expect(after.replace(own, '')).toBe(before);
        expect(edit(after, level, progress)).toBe(after);
      },
    ),
    { seed: 77, numRuns: randomRuns(5_000) },
  );
});
