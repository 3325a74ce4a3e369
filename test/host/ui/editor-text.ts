/** The text of an editor and the caret in it: lines, positions, changes, undo. Does not know whether it is on screen. */
import { history, isolateHistory, redo, undo } from '@codemirror/commands';
import {
  EditorSelection,
  EditorState,
  type ChangeSpec,
  type Extension,
  type TransactionSpec,
} from '@codemirror/state';
import type * as O from 'obsidian';

/** What an editor can be asked that needs no screen. */
export abstract class EditorText {
  abstract get state(): EditorState;
  abstract dispatch(spec: TransactionSpec): void;

  getDoc(): this {
    return this;
  }

  getValue(): string {
    return this.state.doc.toString();
  }

  /** Changes only what differs, so that caret and scroll stay where they are. */
  setValue(content: string): void {
    const change = differenceOf(this.getValue(), content);
    if (change) this.change(change);
  }

  getLine(line: number): string {
    return this.state.doc.line(line + 1).text;
  }

  setLine(n: number, text: string): void {
    const { from, to } = this.state.doc.line(n + 1);
    this.change({ from, to, insert: text });
  }

  lineCount(): number {
    return this.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getRange(from: O.EditorPosition, to: O.EditorPosition): string {
    return this.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  getSelection(): string {
    const { from, to } = this.state.selection.main;
    return this.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return this.state.selection.ranges.some((range) => !range.empty);
  }

  replaceSelection(replacement: string): void {
    this.dispatch(this.state.replaceSelection(replacement));
  }

  replaceRange(replacement: string, from: O.EditorPosition, to = from): void {
    this.change(this.changeOf({ from, to, text: replacement }));
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): O.EditorPosition {
    return this.offsetToPos(this.state.selection.main[side]);
  }

  listSelections(): O.EditorSelection[] {
    return this.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(pos: O.EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: O.EditorPosition, head = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: O.EditorSelectionOrCaret[], main = 0): void {
    const all = ranges.map(({ anchor, head = anchor }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)),
    );
    this.dispatch({ selection: EditorSelection.create(all, main) });
  }

  undo(): void {
    undo({ state: this.state, dispatch: (change) => this.dispatch(change) });
  }

  redo(): void {
    redo({ state: this.state, dispatch: (change) => this.dispatch(change) });
  }

  /** Makes all changes at once: one step to undo. */
  transaction({ replaceSelection, changes = [], selections, selection }: O.EditorTransaction): void {
    if (replaceSelection !== undefined) this.replaceSelection(replaceSelection);
    if (changes.length > 0) this.change(changes.map((change) => this.changeOf(change)));
    const wanted = selections ?? (selection ? [selection] : []);
    if (wanted.length > 0)
      this.setSelections(wanted.map(({ from, to = from }) => ({ anchor: from, head: to })));
  }

  wordAt(pos: O.EditorPosition): O.EditorRange | null {
    const word = this.state.wordAt(this.posToOffset(pos));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset({ line, ch }: O.EditorPosition): number {
    const { doc } = this.state;
    if (line < 0) return 0;
    if (line >= doc.lines) return doc.length;
    const { from, to } = doc.line(line + 1);
    return Math.min(from + Math.max(0, ch), to);
  }

  offsetToPos(offset: number): O.EditorPosition {
    const { from, number } = this.state.doc.lineAt(Math.max(0, Math.min(offset, this.state.doc.length)));
    return { line: number - 1, ch: offset - from };
  }

  processLines<T>(
    read: (line: number, lineText: string) => T | null,
    write: (line: number, lineText: string, value: T | null) => O.EditorChange | void,
    ignoreEmpty = true,
  ): void {
    const changes: O.EditorChange[] = [];
    for (let line = 0; line < this.lineCount(); line++) {
      const text = this.getLine(line);
      if (ignoreEmpty && text.trim() === '') continue;
      const change = write(line, text, read(line, text));
      if (change) changes.push(change);
    }
    this.transaction({ changes });
  }

  /** A change that is one step to undo, however soon the next one comes. */
  private change(changes: ChangeSpec): void {
    this.dispatch({ changes, annotations: isolateHistory.of('full') });
  }

  private changeOf({ from, to = from, text }: O.EditorChange): ChangeSpec {
    return { from: this.posToOffset(from), to: this.posToOffset(to), insert: text };
  }
}

/** What every editor's state is made of. */
export const textExtensions: Extension = [history(), EditorState.allowMultipleSelections.of(true)];

/** The one stretch in which two texts differ; null when they are equal. */
function differenceOf(before: string, after: string): { from: number; to: number; insert: string } | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}
