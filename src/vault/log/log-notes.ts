/**
 * The notes of the vault as the write path sees them: a text is changed in the editor that shows it, else on disk.
 * Knows no ticks.
 */
import { MarkdownView, type App, type Editor, type TFile } from 'obsidian';
import { createNote } from '../create-note';

/** What the write path asks of the vault. Every promise may fail, and may never answer. */
export interface LogNotes {
  has(path: string): boolean;
  /** The text on disk. */
  read(path: string): Promise<string>;
  /** Makes of the text of this moment what `edit` makes of it; the same text means that nothing is written. */
  change(path: string, edit: (text: string) => string): Promise<void>;
  create(path: string, text: string): Promise<void>;
}

function editingView({ workspace }: App, file: TFile): MarkdownView | null {
  const isEditing = (view: unknown): view is MarkdownView =>
    view instanceof MarkdownView && view.file === file && view.getMode() === 'source';
  return (
    workspace
      .getLeavesOfType('markdown')
      .map(({ view }) => view)
      .find(isEditing) ?? null
  );
}

/** How many characters two texts share from their beginning. */
function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** How many characters two texts share at their ends, behind those that they share from their beginning. */
function sharedEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

/** One transaction from the first difference to the last: the caret, the selection and the undo history stay. */
function changeInEditor(editor: Editor, edit: (text: string) => string): void {
  const before = editor.getValue();
  const after = edit(before);
  if (after === before) return;
  const start = sharedStart(before, after);
  const end = sharedEnd(before, after, start);
  const change = {
    from: editor.offsetToPos(start),
    to: editor.offsetToPos(before.length - end),
    text: after.slice(start, after.length - end),
  };
  editor.transaction({ changes: [change] }, 'skill-matrix');
}

/** The vault's notes. An editor may be ahead of the disk: what is typed there must survive. */
export function createLogNotes(app: App): LogNotes {
  const { vault } = app;
  const fileAt = (path: string): TFile => {
    const file = vault.getFileByPath(path);
    if (!file) throw new Error(`There is no note ${path}.`);
    return file;
  };
  return {
    has: (path) => vault.getFileByPath(path) !== null,
    read: async (path) => vault.read(fileAt(path)),
    async change(path, edit) {
      const file = fileAt(path);
      const view = editingView(app, file);
      if (!view) return void (await vault.process(file, edit));
      changeInEditor(view.editor, edit);
      await view.save();
    },
    async create(path, text) {
      await createNote(vault, path, text);
    },
  };
}
