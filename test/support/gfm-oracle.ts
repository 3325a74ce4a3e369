/** What GFM's reference reader finds in a text, and what ours finds, in one form: headings, tables and list items. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { frontmatterOf } from '../../src/core/markdown/frontmatter';
import type { Outline, Row } from '../../src/core/markdown/outline';
import { scanOutline } from '../../src/core/markdown/scan-outline';

interface TreeNode {
  type: string;
  depth?: number;
  value?: string;
  children?: TreeNode[];
  position: { start: { line: number; offset: number }; end: { offset: number } };
}

/** `heading 2 ending at 17`, `item at line 3`, `table 4: a | b / c | d`. */
export type Finding = string;

const byteOrderMark = '\uFEFF';

function treeOf(text: string, withProperties: boolean): TreeNode {
  return fromMarkdown(text, {
    extensions: withProperties ? [gfmTable(), frontmatter()] : [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown()],
  }) as unknown as TreeNode;
}

/** True when the reference reader finds properties at the top. */
export function hasGfmProperties(text: string): boolean {
  return treeOf(text, true).children?.[0]?.type === 'yaml';
}

/**
 * GFM's findings. It drops a byte order mark, so offsets behind one are shifted back; its search for properties that are
 * never closed disturbs the lines below, so it looks for them only where there are any.
 */
export function gfmFindings(text: string): Finding[] {
  const shift = text.startsWith(byteOrderMark) ? 1 : 0;
  const tree = treeOf(text, frontmatterOf(text) !== null);
  const found: Finding[] = [];
  const cellText = (cell: TreeNode) => {
    const [first, last] = [cell.children?.[0], cell.children?.at(-1)];
    return first && last
      ? text.slice(first.position.start.offset + shift, last.position.end.offset + shift)
      : '';
  };
  const visit = (node: TreeNode) => {
    const { start, end } = node.position;
    if (node.type === 'heading') {
      const last = text.slice(0, end.offset + shift).replace(/[ \t]+$/, '').length;
      found.push(`heading ${node.depth} ending at ${last}`);
    } else if (node.type === 'listItem') found.push(`item at line ${start.line}`);
    else if (node.type === 'table') {
      const rows = (node.children ?? []).map((row) => (row.children ?? []).map(cellText).join(' | '));
      found.push(`table ${start.line}: ${rows.join(' / ')}`);
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return found;
}

/** Our outline of a whole note. */
export function outlineOf(text: string): Outline {
  const properties = frontmatterOf(text);
  const start = properties?.bodyStart ?? (text.startsWith(byteOrderMark) ? 1 : 0);
  return scanOutline(text, start, (properties?.endLine ?? 0) + 1);
}

/** Our findings, in the same form. */
export function ourFindings(text: string, outline: Outline): Finding[] {
  const rowText = ({ cells }: Row) => {
    const texts: string[] = [];
    for (let i = 0; i < cells.length; i += 2) texts.push(text.slice(cells[i], cells[i + 1]));
    return texts.join(' | ');
  };
  return outline.blocks.map((block) => {
    if (block.kind === 'heading') return `heading ${block.depth} ending at ${block.end}`;
    if (block.kind === 'item') return `item at line ${block.line}`;
    return `table ${block.header.line}: ${[block.header, ...block.rows].map(rowText).join(' / ')}`;
  });
}

/** What stands in a cell, sign by sign; `<emphasis>` and the like for what is read as more than words. */
function wordsIn(cell: TreeNode): string {
  return (cell.children ?? []).map(({ type, value }) => (type === 'text' ? value : `<${type}>`)).join('');
}

/** The cells of the one table that a text is to GFM; null when it is anything else, or more. */
export function gfmCells(text: string): string[][] | null {
  const blocks = treeOf(text, false).children ?? [];
  const [table] = blocks;
  if (blocks.length !== 1 || table?.type !== 'table') return null;
  return (table.children ?? []).map((row) => (row.children ?? []).map(wordsIn));
}
