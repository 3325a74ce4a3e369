/** The table examples of the GFM specification, where the suite lies beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInline } from '../../../src/core/markdown/read-inline';
import { scanOutline } from '../../../src/core/markdown/scan-outline';

const suite = join(process.env.SHARED ?? '../shared', 'suites/gfm-spec-tables.txt');
const isThere = existsSync(suite);
if (!isThere) process.stdout.write(`Skipped: ${suite} is not there, so the GFM examples are not read.\n`);

const example = /^`{32} example table\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$/gm;
const examples = isThere
  ? [...readFileSync(suite, 'utf8').matchAll(example)].map(
      ([, source = '', html = ''], i) => [i + 1, source, html] as const,
    )
  : [];

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();

/** The rows of the tables in the expected HTML. */
function rowsOfHtml(html: string): string[][] {
  return [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => plain(cell)),
  );
}

/** Our rows as they would be drawn: short ones filled, long ones cut. */
function rowsOfOurs(source: string): string[][] {
  return scanOutline(source).blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    return [block.header, ...block.rows].map(({ cells }) =>
      Array.from(
        { length: block.columns },
        (_, i) => readInline(source, cells[i * 2] ?? 0, cells[i * 2 + 1] ?? 0).text,
      ),
    );
  });
}

(isThere ? describe : describe.skip)('the GFM specification', () => {
  test('has eight table examples', () => {
    expect(examples).toHaveLength(8);
  });

  test.each(examples)('example %i is read cell by cell', (_number, source, html) => {
    expect(rowsOfOurs(source)).toEqual(rowsOfHtml(html));
  });
});
