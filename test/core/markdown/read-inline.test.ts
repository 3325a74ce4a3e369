import fc from 'fast-check';
import { readInline, sourceSpan } from '../../../src/core/markdown/read-inline';
import { randomRuns } from '../../support/random-runs';
import { hold } from '../../support/reliability/figure';

test.each([
  ['plain text', 'Reads logs', 'Reads logs'],
  ['blanks', ' a  b\tc ', 'a b c'],
  ['strong', '**Junior**', 'Junior'],
  ['nested emphasis', '***a* b** _c_', 'a b c'],
  ['words with underscores', 'snake_case_name', 'snake_case_name'],
  ['lone marks', '2 * 3 ** 4 ~ =', '2 * 3 ** 4 ~ ='],
  ['strike and highlight', '~~old~~ ==new==', 'old new'],
  ['code', '`a | b` and ``c ` d``', 'a | b and c ` d'],
  ['code with an escaped pipe', '`a \\| b`', 'a | b'],
  ['code holds no marks', '`**a** <b> [[c]]`', '**a** <b> [[c]]'],
  ['unclosed code', '`a b', '`a b'],
  ['escapes', '\\*a\\* \\| \\[b\\]', '*a* | [b]'],
  ['a wikilink', '[[Bash]]', 'Bash'],
  ['a wikilink with an alias', '[[Bash|the shell]]', 'the shell'],
  ['a wikilink in a table', '[[Bash\\|the shell]]', 'the shell'],
  ['a wikilink with a heading', '[[Bash#Loops]]', 'Bash#Loops'],
  ['a Markdown link', '[**Docs**](https://a.b "t")', 'Docs'],
  ['a link without text', 'a [](https://a.b)', 'a'],
  ['brackets', '[a] and [b', '[a] and [b'],
  ['an address', '<https://a.b/c>', 'https://a.b/c'],
  ['an embed', 'a ![[b.png]] c', 'a c'],
  ['an image', 'a ![b](c.png) d', 'a d'],
  ['tags of HTML', '<b>a</b> <i class="x">b</i><!-- c -->', 'a b'],
  ['what is no tag', 'a < b > c <container_id>', 'a < b > c <container_id>'],
  ['line breaks', 'a<br>b<br/>c', 'a b c'],
  ['comments', 'a %%b%% c', 'a c'],
  ['references', '&lt;a&gt; &amp; &#124; &nope;', '<a> & | &nope;'],
  ['hashtags stay', 'issue #12 and C#', 'issue #12 and C#'],
])('%s', (_name, source, text) => {
  expect(readInline(source).text).toBe(text);
});

test('links say where they lead', () => {
  const { within, links } = readInline(
    '[[A#b|c]], [d](e%20f.md#g), [h](https://i.j), https://k.l/m. <n@o.p>',
  );
  expect(links.map(({ start, end, target, url }) => [within.slice(start, end), target ?? url])).toEqual([
    ['c', 'A'],
    ['d', 'e f'],
    ['h', 'https://i.j'],
    ['https://k.l/m', 'https://k.l/m'],
    ['n@o.p', 'mailto:n@o.p'],
  ]);
});

test('a character knows its source', () => {
  const source = '**a** [[b|cd]]';
  const inline = readInline(source);
  expect(inline.text).toBe('a cd');
  expect([0, 1, 2, 3].map((i) => source[sourceSpan(inline, i, i + 1)[0]])).toEqual(['a', ' ', 'c', 'd']);
});

test('any text reads as one line whose source lies in order inside it', () => {
  const unit = fc.constantFrom(
    ...'ab *_~=`[]()!|\\<>&;%#:/.\n\t\u00a0ёЯ😀',
    '[[',
    ']]',
    '<br>',
    '](',
    'https://',
    '**',
    '`',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (source) => {
      const inline = readInline(source);
      const { start, text } = inline;
      hold(!/[\n\t]|^ | $| {2}/.test(text), () => `is no line: ${JSON.stringify(text)}`);
      let last = 0;
      for (let at = start; at < start + text.length; at++) {
        const [from, to] = sourceSpan(inline, at, at + 1);
        hold(last <= from && from <= to, () => `${from} to ${to} does not lie behind ${last}`);
        last = from;
      }
      hold(last <= source.length, () => `${last} lies behind the end`);
    }),
    { seed: 5, numRuns: randomRuns(100_000) },
  );
});

test.each(['*a ', '[', '[[', '`', '``a`', '<a ', '![', '_a*', '](a', '<!--', '&a', '%%', '~~', '<a b="'])(
  'a cell of many %j is read at once, however long the note behind it is',
  (mark) => {
    const cell = mark.repeat(2_000 / mark.length);
    const note = cell + ' '.repeat(4_000_000);
    const start = performance.now();
    for (let i = 0; i < 20; i++) readInline(note, 0, cell.length);
    expect(performance.now() - start).toBeLessThan(1_000);
  },
);
