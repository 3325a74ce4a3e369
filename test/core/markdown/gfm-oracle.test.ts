/** Our scanner against GFM's reference reader on random documents. */
import fc from 'fast-check';
import { markdown } from '../../support/arbitraries-markdown';
import { differences } from '../../support/gfm-differences';
import { frontmatterOf } from '../../../src/core/markdown/frontmatter';
import { gfmFindings, hasGfmProperties, ourFindings, outlineOf } from '../../support/gfm-oracle';
import { randomRuns } from '../../support/random-runs';

test('random documents read as GFM reads them, but for the named differences', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(markdown, (text) => {
      const outline = outlineOf(text);
      const [ours, theirs] = [ourFindings(text, outline), gfmFindings(text)];
      if (ours.join('\n') === theirs.join('\n')) return;
      const named = differences.find((difference) => difference.appliesTo(text, outline));
      if (named === undefined) expect(ours).toEqual(theirs);
      else seen.set(named.name, (seen.get(named.name) ?? 0) + 1);
    }),
    { seed: 3, numRuns: randomRuns(100_000) },
  );
  const explained = [...seen.values()].reduce((sum, count) => sum + count, 0);
  expect(explained).toBeLessThan(randomRuns(100_000) / 100);
});

test.each([
  ['a backslash at the end of a line escapes nothing', '1. [a]:\n\\\n    code\n     ---\n| a | b |'],
])('a document that random ones led to reads as GFM reads it: %s', (_name, text) => {
  expect(ourFindings(text, outlineOf(text))).toEqual(gfmFindings(text));
});

test.each([
  ['bare pipe in a wikilink', '| [[a|b]] |\n|---|'],
  ['comments and formulas', '%%\n| a |\n|---|\n%%'],
  ['table right below a table in a quote or list', '> | a |\n> |---|\nb | c\n--|--'],
  ['lone HTML tag inside a paragraph', '> a\n<b>\nc\n==='],
  ['lone HTML tag inside a paragraph', 'a\n\f\n</script>\n|-|'],
  ['more than 60 blocks in each other', `${'>'.repeat(70)} | a |\n${'>'.repeat(70)} |---|`],
])('the named difference “%s” is real', (name, text) => {
  const outline = outlineOf(text);
  expect(ourFindings(text, outline)).not.toEqual(gfmFindings(text));
  expect(
    differences.filter((difference) => difference.appliesTo(text, outline)).map((one) => one.name),
  ).toContain(name);
});

test('a difference names itself and its reason', () => {
  expect(new Set(differences.map(({ name }) => name)).size).toBe(differences.length);
  for (const { reason } of differences) expect(reason).toMatch(/^\p{L}.+\.$/u);
});

test('properties are where the reference reader finds them', () => {
  const fences = fc.constantFrom('---', '--- ', '---\t', '----', ' ---', 'a: 1', '', '--');
  const notes = fc.tuple(fc.array(fences, { maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\r'));
  fc.assert(
    fc.property(notes, ([lines, ending]) => {
      const text = ['---', ...lines].join(ending);
      expect(frontmatterOf(text) !== null).toBe(hasGfmProperties(text));
    }),
    { seed: 4, numRuns: randomRuns(5_000) },
  );
});
