/** Tables as a note has them: whatever stands in a cell, it stays in its cell and stays words. */
import fc from 'fast-check';
import { markdownTable } from 'markdown-table';
import { renderTable, renderWords } from '../../../../src/core/matrix/summary/summary-text';
import { gfmCells } from '../../../support/gfm-oracle';

const parts = ['|', '\\', '`', '``', '\n', '\r\n', ' ', '*', '_', '[', ']', '<b>', '&amp;', '#', '~~', '$'];
const words = ['a', 'я', '1.', '-', '- [ ]', '===', '---', '%%', '::', '^a', '![', '](x)', ':-', '\u00a0'];
const text = fc.array(fc.constantFrom(...parts, ...words), { maxLength: 8 }).map((all) => all.join(''));
const rows = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
  );

const onOneLine = (cell: string) => cell.replace(/\s+/gu, ' ').trim();

test('to the reference reader of GFM each cell holds the words that were put there, and nothing else', () => {
  fc.assert(
    fc.property(rows, (table) => {
      const written = renderTable(table.map((row) => row.map(renderWords)));
      expect(gfmCells(written)).toEqual(table.map((row) => row.map(onOneLine)));
    }),
    { numRuns: 1500, seed: 11 },
  );
});

test('a long table, which is drawn in pieces, is the table that the package markdown-table draws', () => {
  const row = (at: number) => [`Skill ${at}`, at % 7 === 0 ? 'a | b' : '', '—'.repeat(at % 90)];
  const table = [['Skill', 'Level', 'Left'], ...Array.from({ length: 450 }, (_, at) => row(at))];
  expect(renderTable(table)).toBe(
    markdownTable(table.map((cells) => cells.map((cell) => cell.replace('|', '\\|')))),
  );
});

test.each(['a | b', 'a \\| b', '`a | b`', '``|``', 'a\nb', 'a\r\n| b |', '\\', '| --- |', 'C:\\x|y'])(
  '%j stays in its cell',
  (cell) => {
    const written = renderTable([
      ['Skill', 'Level'],
      [renderWords(cell), renderWords('next')],
    ]);
    expect(gfmCells(written)).toEqual([
      ['Skill', 'Level'],
      [onOneLine(cell), 'next'],
    ]);
  },
);
