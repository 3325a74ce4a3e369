/** The items of a list as the metadata cache gives them: place, task mark, block id, parent. */
import type { SyntaxNode } from '@lezer/common';
import type * as O from 'obsidian';
import type { NoteText } from './metadata-text';

/** All items of a list, inner lists included, in the order of their lines. */
export function readList(list: SyntaxNode, note: NoteText): O.ListItemCache[] {
  const firstLine = note.locate(list.from).line;
  return itemsOf(list, note, -(firstLine || 1));
}

function itemsOf(list: SyntaxNode, note: NoteText, parent: number): O.ListItemCache[] {
  return list.getChildren('ListItem').flatMap((item) => {
    const own = readItem(item, note, parent);
    const inner = innerLists(item).flatMap((one) => itemsOf(one, note, own.position.start.line));
    return [own, ...inner];
  });
}

function innerLists(item: SyntaxNode): SyntaxNode[] {
  return [...item.getChildren('BulletList'), ...item.getChildren('OrderedList')].sort(
    (a, b) => a.from - b.from,
  );
}

/** An item reaches to its first inner list; its task mark is whatever single character stands in `[ ]`. */
function readItem(item: SyntaxNode, note: NoteText, parent: number): O.ListItemCache {
  const inner = innerLists(item)[0]?.from ?? item.to;
  const source = note.clean.slice(item.from, inner).trimEnd();
  const mark = item.getChild('ListMark');
  const body = note.clean.slice(mark?.to ?? item.from, item.from + source.length).trimStart();
  const task = /^\[(.)\](?:\s|$)/su.exec(body)?.[1];
  const id = /(?:^|\s)\^([A-Za-z0-9-]+)$/.exec(body.split('\n')[0] ?? '')?.[1];
  const cache: O.ListItemCache = { position: note.position(item.from, item.from + source.length), parent };
  if (task !== undefined) cache.task = task;
  if (id !== undefined) cache.id = id;
  return cache;
}
