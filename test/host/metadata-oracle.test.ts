/** The stand-in's sections beside those of an independent Markdown parser, over the sample vault. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parseMetadata } from './metadata-parse';

/** What the other parser calls otherwise, or does not know. */
const plain: Record<string, string> = {
  callout: 'blockquote',
  comment: 'paragraph',
  footnoteDefinition: 'definition',
};

const vault = join(__dirname, '../sample-vault');
const notes = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.md'),
);

function sectionsOf(text: string): string[] {
  const sections = parseMetadata(text).sections ?? [];
  return sections.map(
    ({ type, position }) => `${plain[type] ?? type} ${position.start.line}-${position.end.line}`,
  );
}

function oracleSectionsOf(text: string): string[] {
  const tree = fromMarkdown(text, {
    extensions: [gfmTable(), frontmatter()],
    mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown()],
  });
  return tree.children.map(
    ({ type, position }) => `${type} ${(position?.start.line ?? 0) - 1}-${(position?.end.line ?? 0) - 1}`,
  );
}

test('there are notes to compare', () => {
  expect(notes.length).toBeGreaterThan(5);
});

test.each(notes)('%s has the same sections for both', (name) => {
  const text = readFileSync(join(vault, name), 'utf8');
  expect(sectionsOf(text)).toEqual(oracleSectionsOf(text));
});
