/**
 * Who is timed: our own reader, the decoding of the bytes that it is measured by, and the general parsers. Those need
 * only give their tokens or tree; the cells of the tables, which ours gives, are not asked of them.
 */
import { parser as lezer, Table } from '@lezer/markdown';
import MarkdownParser from 'markdown-it';
import { Lexer } from 'marked';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { frontmatterOf } from '../../src/core/markdown/frontmatter';
import { scanOutline } from '../../src/core/markdown/scan-outline';
import { buildSkill } from '../../src/core/matrix/build';
import { defaultSettings } from '../../src/core/settings';
import { parseSkillNote } from '../../src/core/skill/parse';
import type { BenchNote } from './bench-note';

export interface Contender {
  name: string;
  /** How much of a round's notes it gets: slow ones get fewer, and all times are taken by the byte. */
  share: number;
  /** Does the work; how much was found, so that nothing is optimised away. */
  run: (note: BenchNote) => number;
}

const decoder = new TextDecoder();

export const decode: Contender = {
  name: 'UTF-8 decode',
  share: 1,
  run: ({ bytes }) => decoder.decode(bytes).length,
};

export const scan: Contender = {
  name: 'scan',
  share: 1,
  run: ({ source: { text } }) => {
    const properties = frontmatterOf(text);
    return scanOutline(text, properties?.bodyStart, (properties?.endLine ?? 0) + 1).blocks.length;
  },
};

export const whole: Contender = {
  name: 'parseSkillNote',
  share: 1,
  run: ({ source }) => parseSkillNote(source, defaultSettings).note?.levels.length ?? 0,
};

export const build: Contender = {
  name: 'buildSkill',
  share: 1,
  run: ({ skill, events }) => (skill ? buildSkill(skill, events).levels.length : 0),
};

const markdownIt = new MarkdownParser();
const markdownItBlocks = new MarkdownParser();
markdownItBlocks.core.ruler.disable(['inline', 'text_join']);
const lezerTables = lezer.configure([Table]);

export const mdast: Contender = {
  name: 'mdast',
  share: 1 / 25,
  run: ({ source: { text } }) => {
    const tree = fromMarkdown(text, {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
    return tree.children.length;
  },
};

export const generalParsers: readonly Contender[] = [
  { name: 'marked', share: 1 / 5, run: ({ source: { text } }) => new Lexer().lex(text).length },
  {
    name: 'marked, blocks only',
    share: 1 / 5,
    run: ({ source: { text } }) => new Lexer().blockTokens(text.replace(/\r\n?/g, '\n')).length,
  },
  { name: 'markdown-it', share: 1 / 5, run: ({ source: { text } }) => markdownIt.parse(text, {}).length },
  {
    name: 'markdown-it, blocks only',
    share: 1 / 5,
    run: ({ source: { text } }) => markdownItBlocks.parse(text, {}).length,
  },
  {
    name: '@lezer/markdown, text cleaned',
    share: 1 / 5,
    run: ({ normalised }) => lezerTables.parse(normalised).length,
  },
];
