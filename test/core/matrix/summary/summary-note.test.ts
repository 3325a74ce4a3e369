/** Where the summary goes in its note, and which notes are left alone. */
import { applySummary } from '../../../../src/core/matrix/summary/summary-note';

const begin = '%% skill-matrix:begin %%';
const end = '%% skill-matrix:end %%';
const block = 'one\n\ntwo';

describe('the note', () => {
  const pairs: [string, string | null, string][] = [
    [
      'that does not exist gets a heading and the markers',
      null,
      `# My \\[skills\\]\n\n${begin}\n\none\n\ntwo\n\n${end}\n`,
    ],
    ['that is blank keeps its blanks', '\n', `\n# My \\[skills\\]\n\n${begin}\n\none\n\ntwo\n\n${end}\n`],
    [
      'keeps what stands outside the markers',
      `a\n${begin}\nold\n${end}\nb`,
      `a\n${begin}\n\none\n\ntwo\n\n${end}\nb`,
    ],
    [
      'keeps its line endings',
      `a\r\n${begin}\r\n${end}`,
      `a\r\n${begin}\r\n\r\none\r\n\r\ntwo\r\n\r\n${end}`,
    ],
    [
      'may begin with its marker',
      `\uFEFF${begin}  \n${end}  \n`,
      `\uFEFF${begin}  \n\none\n\ntwo\n\n${end}  \n`,
    ],
  ];
  test.each(pairs)('%s', (_name, before, after) => {
    expect(applySummary(before, block, 'My [skills]')).toEqual({ text: after });
    expect(applySummary(after, block, 'Other')).toEqual({ text: after });
  });
});

describe('a note is left alone', () => {
  const refused: [string, string, string, number][] = [
    ['without markers', 'My words', 'foreign-note', 1],
    ['with two begins', `${begin}\n${begin}\n${end}`, 'several-begins', 2],
    ['with two ends', `${begin}\n${end}\n\n${end}`, 'several-ends', 4],
    ['with a begin alone', `a\n${begin}\n`, 'begin-without-end', 2],
    ['with an end alone', `a\n${end}\n`, 'end-without-begin', 2],
    ['with the end first', `${end}\n${begin}\n`, 'end-without-begin', 1],
    ['with markers in a fence', `\`\`\`\n${begin}\n${end}\n\`\`\``, 'marker-hidden', 2],
    ['with markers in a comment', `<!--\n${begin}\n${end}\n-->`, 'marker-hidden', 2],
    ['with markers in its properties', `---\na: |\n  ${begin}\n  ${end}\n---\n`, 'marker-hidden', 3],
    ['with an end that an unclosed fence hides', `${begin}\n\`\`\`\n${end}`, 'marker-hidden', 3],
    ['with text on the line of a marker', `${begin} words\n${end}`, 'marker-not-alone', 1],
    ['with a marker in a quote', `> ${begin}\n> ${end}`, 'marker-not-alone', 1],
    ['with an indented marker', `    ${begin}\n    ${end}`, 'marker-not-alone', 1],
  ];
  test.each(refused)('%s', (_name, text, refusal, line) => {
    expect(applySummary(text, block, 'T')).toEqual({ refusal, line });
  });
});
