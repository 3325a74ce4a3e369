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
import { noteSourceOf } from '../../scripts/cli/note-source';
import { parseAssessmentLog } from '../../src/core/assessment/parse';
import { frontmatterOf } from '../../src/core/markdown/frontmatter';
import { scanOutline } from '../../src/core/markdown/scan-outline';
import { buildSkill } from '../../src/core/matrix/build';
import { defaultSettings } from '../../src/core/settings';
import { parseSkillNote } from '../../src/core/skill/parse';
import type { BenchNote } from './bench-note';
import { logFor, skillOf } from './ticks';

/** Notes made ready for one contender, so that only its own work is timed. */
export interface Load {
  notes: number;
  bytes: number;
  /** Reads the notes between two places; how much was found, so that nothing is optimised away. */
  run(from: number, to: number): number;
}

export interface Contender {
  name: string;
  load(notes: readonly BenchNote[]): Load;
}

/** `share` is how much of the notes it gets: slow ones get fewer, and all times are taken by the byte. */
export function contender<Input>(
  name: string,
  share: number,
  prepare: (note: BenchNote) => Input,
  run: (input: Input) => number,
  bytesOf: (note: BenchNote, input: Input) => number = ({ bytes }) => bytes.length,
): Contender {
  const load = (notes: readonly BenchNote[]) => {
    const own = notes.slice(0, Math.ceil(notes.length * share));
    const inputs = own.map(prepare);
    const bytes = own.reduce((sum, note, i) => sum + bytesOf(note, inputs[i] as Input), 0);
    const runAll = (from: number, to: number) => {
      let found = 0;
      for (let at = from; at < to; at++) found += run(inputs[at] as Input);
      return found;
    };
    return { notes: own.length, bytes, run: runAll };
  };
  return { name, load };
}

const textOf = ({ text }: BenchNote) => text;
const decoder = new TextDecoder();

export const decode = contender(
  'UTF-8 decode',
  1,
  ({ bytes }) => bytes,
  (bytes) => decoder.decode(bytes).length,
);

export const scan = contender('scan', 1, textOf, (text) => {
  const properties = frontmatterOf(text);
  return scanOutline(text, properties?.bodyStart, (properties?.endLine ?? 0) + 1).blocks.length;
});

/** The properties come from the host; so they do in Obsidian. */
export const whole = contender(
  'parseSkillNote',
  1,
  ({ path, text }) => noteSourceOf(path, text),
  (source) => parseSkillNote(source, defaultSettings).note?.levels.length ?? 0,
);

export const build = contender(
  'buildSkill',
  1,
  (note) => {
    const skill = skillOf(note);
    return { skill, events: parseAssessmentLog('Log.md', logFor(skill))?.events ?? [] };
  },
  ({ skill, events }) => (skill ? buildSkill(skill, events).levels.length : 0),
);

export const log = contender(
  'parseAssessmentLog',
  1,
  (note) => logFor(skillOf(note)),
  (text) => parseAssessmentLog('Log.md', text)?.events.length ?? 0,
  (_, text) => Buffer.byteLength(text),
);

export const mdast = contender('mdast', 1 / 25, textOf, (text) => {
  const extensions = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };
  return fromMarkdown(text, extensions).children.length;
});

const markdownIt = new MarkdownParser();
const markdownItBlocks = new MarkdownParser();
markdownItBlocks.core.ruler.disable(['inline', 'text_join']);
const lezerTables = lezer.configure([Table]);

/** As it is, @lezer/markdown finds no table whose lines end with blanks or CR. */
const cleaned = ({ text }: BenchNote) => text.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '');

export const generalParsers: readonly Contender[] = [
  contender('marked', 1 / 5, textOf, (text) => new Lexer().lex(text).length),
  contender(
    'marked, blocks only',
    1 / 5,
    textOf,
    (text) => new Lexer().blockTokens(text.replace(/\r\n?/g, '\n')).length,
  ),
  contender('markdown-it', 1 / 5, textOf, (text) => markdownIt.parse(text, {}).length),
  contender('markdown-it, blocks only', 1 / 5, textOf, (text) => markdownItBlocks.parse(text, {}).length),
  contender('@lezer/markdown, text cleaned', 1 / 5, cleaned, (text) => lezerTables.parse(text).length),
];

export const contenders: readonly Contender[] = [decode, scan, whole, build, ...generalParsers, mdast, log];
