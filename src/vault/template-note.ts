/**
 * Puts the tables of a skill into a note and makes an example note. An open note is changed as by typing, in one step.
 */
import { MarkdownView, type App, type TFile } from 'obsidian';
import { languageOfText } from '../core/skill/language';
import { renderSample, renderTemplate, sampleName, templateEdit } from '../core/skill/template';
import { createNote } from './create-note';

/** The view in which a note is open; null where it is in none. */
function viewOf(app: App, file: TFile): MarkdownView | null {
  const leaves = app.workspace.getLeavesOfType('markdown');
  const views = leaves.flatMap(({ view }) => (view instanceof MarkdownView ? [view] : []));
  return views.find((view) => view.file === file) ?? null;
}

/** The language of a note with words in it, else that of the interface. */
function languageOfNote(text: string, name: string, fallback: string): string {
  const words = `${text.replace(/^---[^]*?\n---/u, '')} ${name}`;
  return text.trim() !== '' && /\p{L}{3}/u.test(words) ? languageOfText(words) : fallback;
}

/** Adds the tables at the end of a note. Resolves to false where the note ends in an open code block. */
export async function insertTemplate(app: App, file: TFile, language: string): Promise<boolean> {
  const editFor = (text: string) =>
    templateEdit(text, renderTemplate(languageOfNote(text, file.basename, language)));
  const view = viewOf(app, file);
  if (view) {
    const { editor } = view;
    const edit = editFor(editor.getValue());
    if (edit) editor.replaceRange(edit.insert, editor.offsetToPos(edit.at));
    // At once: until the app has saved it, the panel would go on offering the template.
    await view.save();
    return edit !== null;
  }
  let isDone = false;
  await app.vault.process(file, (text) => {
    const edit = editFor(text);
    isDone = edit !== null;
    return edit ? text + edit.insert : text;
  });
  return isDone;
}

/** Makes the example where new notes go, under a name that is free. Resolves to the new note. */
export async function createSample(app: App, language: string): Promise<TFile> {
  const name = sampleName(language);
  const folder = app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? '', `${name}.md`);
  const place = folder.isRoot() ? '' : `${folder.path}/`;
  const isTaken = (path: string) => app.vault.getAbstractFileByPath(path) !== null;
  let path = `${place}${name}.md`;
  for (let n = 2; isTaken(path); n++) path = `${place}${name} ${n}.md`;
  return createNote(app.vault, path, renderSample(language));
}
