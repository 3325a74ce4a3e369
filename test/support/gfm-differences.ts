/**
 * Where our scanner differs from micromark with its table extension on purpose: the whole list, each with its reason.
 * A difference that none of these explains is a fault.
 */
import type { Outline, Table } from '../../src/core/markdown/outline';

export interface Difference {
  name: string;
  reason: string;
  /** True for a text in which this difference can show. */
  appliesTo(text: string, outline: Outline): boolean;
}

/** Blanks, quote marks and list marks before a line's own text. */
const prefix = String.raw`[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+[ \t>]*)*`;
const loneTagBelowText = new RegExp(
  String.raw`[^ \t\r\n][^\r\n]*(?:\r\n|\r|\n)${prefix}</?[A-Za-z][^\r\n]*>[ \t]*(?:[\r\n]|$)`,
);
const hiddenLine = new RegExp(String.raw`(?:^|[\r\n])${prefix}(?:%%|\$\$)`);

function tablesOf(outline: Outline): Table[] {
  return outline.blocks.filter((block) => block.kind === 'table');
}

export const differences: Difference[] = [
  {
    name: 'bare pipe in a wikilink',
    reason: 'Obsidian’s `[[note|alias]]` is one link to its author; it is read whole and gets a diagnostic.',
    appliesTo: (text) => /\[\[[^[\]\r\n]*\|/.test(text),
  },
  {
    name: 'comments and formulas',
    reason: 'Obsidian hides what stands between lines of `%%` and draws what stands between lines of `$$`.',
    appliesTo: (text) => hiddenLine.test(text),
  },
  {
    name: 'table right below a table in a quote or list',
    reason: 'CommonMark ends the quote there, so the lines are a table; micromark takes them for text.',
    appliesTo: (_text, outline) =>
      tablesOf(outline).some((table, i, all) => {
        const above = all[i - 1];
        const last = above?.rows.at(-1)?.line ?? (above?.header.line ?? 0) + 1;
        return above !== undefined && above.nesting > 0 && table.header.line === last + 1;
      }),
  },
  {
    name: 'lone HTML tag inside a paragraph',
    reason:
      'CommonMark lets it interrupt no paragraph; micromark does where the line is lazy or would head a table.',
    appliesTo: (text) => loneTagBelowText.test(text),
  },
  {
    name: 'more than 60 blocks in each other',
    reason: 'Deeper marks are text, so that reading stays linear.',
    appliesTo: (text) => /(?:[>*+-][ \t]*|\d{1,9}[.)][ \t]*){60}/.test(text),
  },
];
