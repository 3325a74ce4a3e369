/** The style sheet as the directory and right-to-left readers need it: nothing leaks out, nothing knows left or right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sheet = readFileSync(join(__dirname, '../styles.css'), 'utf8');

/** The sheet without its comments. */
const bare = (css: string) => css.replace(/\/\*[^]*?\*\//gu, '');

/** The selectors of all rules. */
function selectorsOf(css: string): string[] {
  const heads = [...bare(css).matchAll(/([^{};]+)\{/gu)].map(([, head]) => (head ?? '').trim());
  return heads.filter((head) => !/^(?:@|from$|to$|\d+%$)/u.test(head));
}

/** What no style sheet of a plugin may hold, by what it is. */
const forbidden: Record<string, RegExp> = {
  'a side of the screen': /(?:margin|padding|border|inset)-(?:left|right)|[\s;{](?:left|right|float)\s*:/u,
  'text at a side': /text-align:\s*(?:left|right)/u,
  'a place of the window': /position:\s*fixed/u,
  'what old browsers half know': /display:\s*contents|:has\(|@layer|@scope/u,
  'a colour of ours': /#[\da-f]{3,8}\b|(?:rgb|hsl)a?\(/iu,
  'a variable of before 1.13': /--[\w-]+-(?:rgb|hsl)\b/u,
  force: /!\s*important|z-index/u,
  'text too faint to be read': /[\s;{]color:\s*var\(--text-faint\)/u,
};

const faultsOf = (css: string) =>
  Object.entries(forbidden).flatMap(([what, pattern]) => (pattern.test(bare(css)) ? [what] : []));

test('every rule lies below a class of ours', () => {
  const selectors = selectorsOf(sheet);
  expect(selectors.length).toBeGreaterThan(200);
  expect(selectors.filter((selector) => !selector.includes('.skill-matrix-'))).toEqual([]);
});

test('it holds no side, no force, no colour of its own and nothing that old browsers lack', () => {
  expect(faultsOf(sheet)).toEqual([]);
});

/** Mixed colours without a plain one before them, for browsers that cannot mix; a variable is lost there altogether. */
function unmixed(css: string): string[] {
  const sure = bare(css).replace(/@supports[^{]*\{[^{}]*\{[^{}]*\}\s*\}/gu, '');
  const blocks = [...sure.matchAll(/\{([^{}]*)\}/gu)].map(([, block = '']) => block.trim().split(/;\s*/u));
  return blocks.flatMap((lines) =>
    lines.filter((line, at) => {
      const property = line.slice(0, line.indexOf(':') + 1);
      return line.includes('color-mix(') && (line.startsWith('--') || !lines[at - 1]?.startsWith(property));
    }),
  );
}

test('where colours are mixed a plain one stands before', () => {
  expect(unmixed('.a { color: red; color: color-mix(in srgb, red, blue); }')).toEqual([]);
  expect(unmixed('.a { color: color-mix(in srgb, red, blue); }')).toHaveLength(1);
  expect(unmixed('.a { --a: red; --a: color-mix(in srgb, red, blue); }')).toHaveLength(1);
  expect(unmixed(sheet)).toEqual([]);
});

test.each([
  ['.a { margin-left: 1px; }', 'a side of the screen'],
  ['.a { left: 1px; }', 'a side of the screen'],
  ['.a { text-align: right; }', 'text at a side'],
  ['.a { position: fixed; }', 'a place of the window'],
  ['.a:has(b) { top: 0; }', 'what old browsers half know'],
  ['.a { background: #fff; }', 'a colour of ours'],
  ['.a { color: rgba(var(--mono-rgb-100), 0.1); }', 'a colour of ours'],
  ['.a { color: var(--color-red-rgb); }', 'a variable of before 1.13'],
  ['.a { top: 0 !important; }', 'force'],
  ['.a { color: var(--text-faint); }', 'text too faint to be read'],
])('%s would be found', (css, what) => {
  expect(faultsOf(css)).toContain(what);
});
