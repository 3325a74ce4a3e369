/**
 * The editor of a note: CodeMirror where the page can lay text out. Where it cannot (jsdom), the text is all there is,
 * and what needs a screen does nothing.
 */
import * as commands from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import * as language from '@codemirror/language';
import { EditorState, type Extension, type TransactionSpec } from '@codemirror/state';
import { type Command, EditorView, keymap } from '@codemirror/view';
import type * as O from 'obsidian';
import type { Pub } from '../pub';
import { markdownLooks } from './editor-looks';
import { EditorText, textExtensions } from './editor-text';

const commandOf: Record<O.EditorCommandName, Command> = {
  goUp: commands.cursorLineUp,
  goDown: commands.cursorLineDown,
  goLeft: commands.cursorCharLeft,
  goRight: commands.cursorCharRight,
  goStart: commands.cursorDocStart,
  goEnd: commands.cursorDocEnd,
  goWordLeft: commands.cursorGroupLeft,
  goWordRight: commands.cursorGroupRight,
  indentMore: commands.indentMore,
  indentLess: commands.indentLess,
  newlineAndIndent: commands.insertNewlineAndIndent,
  swapLineUp: commands.moveLineUp,
  swapLineDown: commands.moveLineDown,
  deleteLine: commands.deleteLine,
  toggleFold: language.toggleFold,
  foldAll: language.foldAll,
  unfoldAll: language.unfoldAll,
};

const looks: Extension = [
  EditorView.lineWrapping,
  markdown(),
  markdownLooks,
  keymap.of([...commands.defaultKeymap, ...commands.historyKeymap]),
];

/** The editor of one note. */
export class Editor extends EditorText implements Pub<O.Editor> {
  readonly cm: EditorView | null = null;
  private plain = EditorState.create({ extensions: textExtensions });
  private readonly listener = EditorView.updateListener.of((update) => {
    if (update.docChanged) this.onChange();
  });

  /** `onChange` hears every change of the text. */
  constructor(
    parentEl: HTMLElement,
    private readonly onChange: () => void,
  ) {
    super();
    if (typeof Range.prototype.getClientRects === 'function') this.cm = new EditorView({ parent: parentEl });
    this.reset('');
  }

  /** Takes the text of another note: what was done before cannot be undone. */
  reset(doc: string): void {
    const extensions = [textExtensions, this.cm ? [looks, this.listener] : []];
    const state = EditorState.create({ doc, extensions });
    if (this.cm) this.cm.setState(state);
    else this.plain = state;
  }

  override get state(): EditorState {
    return this.cm?.state ?? this.plain;
  }

  override dispatch(spec: TransactionSpec): void {
    if (this.cm) return this.cm.dispatch(spec);
    const change = this.plain.update(spec);
    this.plain = change.state;
    if (change.docChanged) this.onChange();
  }

  refresh(): void {
    this.cm?.requestMeasure();
  }

  focus(): void {
    this.cm?.focus();
  }

  blur(): void {
    this.cm?.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm?.hasFocus ?? false;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm?.scrollDOM.scrollTop ?? 0, left: this.cm?.scrollDOM.scrollLeft ?? 0 };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    const { left, top } = this.getScrollInfo();
    this.cm?.scrollDOM.scrollTo(x ?? left, y ?? top);
  }

  /** The first line on screen. */
  topLine(): number {
    if (!this.cm) return 0;
    return this.offsetToPos(this.cm.lineBlockAtHeight(this.cm.scrollDOM.scrollTop).from).line;
  }

  scrollIntoView({ from }: O.EditorRange, center = false): void {
    const effects = EditorView.scrollIntoView(this.posToOffset(from), { y: center ? 'center' : 'nearest' });
    if (this.cm) this.dispatch({ effects });
  }

  exec(command: O.EditorCommandName): void {
    if (this.cm) commandOf[command](this.cm);
  }

  destroy(): void {
    this.cm?.destroy();
  }
}
