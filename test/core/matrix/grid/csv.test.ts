/** Tables for spreadsheets: quoting, Cyrillic and formulas. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderCsv } from '../../../../src/core/matrix/grid/csv';

const body = (rows: string[][]) => renderCsv(rows).slice(1);

/** An own small reader of RFC 4180, so that the writer is not judged by itself. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',' || (sign === '\r' && text[at + 1] === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\r') {
        rows.push([]);
        at++;
      }
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

describe('a table for spreadsheets', () => {
  test('begins with a byte order mark and keeps Cyrillic', () => {
    expect(renderCsv([['Навык', 'Уровень']])).toBe('\uFEFFНавык,Уровень\r\n');
  });

  test('quotes commas, quotes and line ends', () => {
    expect(body([['a,b', 'say "no"', 'two\nlines', 'plain']])).toBe(
      '"a,b","say ""no""","two\nlines",plain\r\n',
    );
  });

  test.each(['=1+1', '+7', '-1', '@cmd', '\t=1', '  =1', '＝1', '\r=1'])('never lets %j run', (text) => {
    expect(readCsv(body([[text]]))).toEqual([[`'${text}`]]);
  });

  test('reads back as what was written, but for the apostrophe before a formula', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'я', ',', '"', '\n', '\r', '=', '-', ' ', ';', '\t'),
      maxLength: 6,
    });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, (rows) => {
        const read = readCsv(body(rows)).map((row) => row.map((text) => text.replace(/^'/, '')));
        expect(read).toEqual(rows);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
