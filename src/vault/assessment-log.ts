/**
 * The one way a tick gets into the log: one after another, always against the text of that moment, and read back
 * afterwards. Makes the log when a person's first tick needs one. What a tick looks like is decided in `tick-edit`.
 */
import { MarkdownView, Notice, type App, type TFile } from 'obsidian';
import type { ItemAddress, ItemState } from '../core/matrix/schema';
import { checkNotePath } from '../core/vault-path';
import type { Words } from '../i18n/en';
import { createNote } from './create-note';
import type { SkillBook } from './skill-book';
import { applyTick, renderFirstTick, type TickEdit, type TickFault, type TickRequest } from './tick-edit';

/** What writing needs besides Obsidian. */
export interface LogParts {
  book: SkillBook;
  words: Words['notices'];
  person: () => string | null;
  /** Where a new log would be made, with `.md`. */
  newLogPath: () => string;
  today: () => string;
  /** Milliseconds, for the time in which an un-tick takes its line back. */
  now: () => number;
}

/** An un-tick within this time cuts its line off again. */
const undoTime = 60_000;

interface Appended {
  suffix: string;
  at: number;
}

const keyOf = ({ path, group, item }: ItemAddress) => JSON.stringify([path, group, item]);
const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');

export class AssessmentLogNote {
  private queue: Promise<unknown> = Promise.resolve();
  /** What this run has appended, by item. */
  private readonly appended = new Map<string, Appended>();

  constructor(
    private readonly app: App,
    private readonly parts: LogParts,
  ) {}

  /** Resolves to null, or to the sentence that says why nothing was written. */
  setItemState(address: ItemAddress, state: ItemState): Promise<string | null> {
    const written = this.queue.then(() => this.write(address, state));
    this.queue = written;
    return written;
  }

  /** Never rejects: the next tick waits for this one. */
  private async write(address: ItemAddress, state: ItemState): Promise<string | null> {
    const { book, words, newLogPath } = this.parts;
    const logPath = book.chosenLogs().target ?? newLogPath();
    try {
      const request = this.requestFor(address, state, logPath);
      if (!request) return words.tickFaults['skill-gone']();
      const file = this.app.vault.getFileByPath(logPath);
      return file ? await this.edit(file, request) : await this.create(request);
    } catch (error) {
      console.error(`Skill Matrix could not write ${logPath}.`, error);
      return words.tickFaults['log-unavailable']();
    }
  }

  private requestFor(address: ItemAddress, state: ItemState, logPath: string): TickRequest | null {
    const { book, now, person, today } = this.parts;
    const note = book.readingOf(address.path)?.note;
    if (!note) return null;
    const appended = this.appended.get(keyOf(address));
    const isRecent = appended !== undefined && now() - appended.at <= undoTime;
    return {
      address,
      state,
      note,
      logPath,
      person: person(),
      otherLogs: book.chosenLogs().mine.filter(({ path }) => path !== logPath),
      resolve: (link, fromPath) => book.resolve(link, fromPath),
      today: today(),
      undoable: isRecent ? appended.suffix : null,
    };
  }

  private async create(request: TickRequest): Promise<string | null> {
    const { words } = this.parts;
    const { logPath } = request;
    const fault = checkNotePath(logPath, this.app.vault.configDir);
    if (fault) return words.pathFaults[fault](logPath);
    const first = renderFirstTick(request);
    if ('fault' in first) return this.sentence(first, logPath);
    const file = await createNote(this.app.vault, logPath, first.text);
    new Notice(words.logCreated(baseName(logPath)));
    return this.confirm(file, first, request);
  }

  private async edit(file: TFile, request: TickRequest): Promise<string | null> {
    const view = this.editingView(file);
    const edit = view ? await this.editInView(view, request) : await this.editOnDisk(file, request);
    return 'fault' in edit ? this.sentence(edit, file.path) : this.confirm(file, edit, request);
  }

  private async editOnDisk(file: TFile, request: TickRequest): Promise<TickEdit> {
    let edit: TickEdit = { fault: 'log-unavailable', line: null };
    await this.app.vault.process(file, (text) => {
      edit = applyTick(text, request);
      return 'fault' in edit ? text : edit.text;
    });
    return edit;
  }

  /** An editor may be ahead of the disk: what is typed there must survive, with caret and undo. */
  private async editInView(view: MarkdownView, request: TickRequest): Promise<TickEdit> {
    const { editor } = view;
    const text = editor.getValue();
    const edit = applyTick(text, request);
    if ('fault' in edit || edit.text === text) return edit;
    const kept = Math.min(text.length, edit.text.length);
    const change = {
      from: editor.offsetToPos(kept),
      to: editor.offsetToPos(text.length),
      text: edit.text.slice(kept),
    };
    editor.transaction({ changes: [change] }, 'skill-matrix');
    await view.save();
    return edit;
  }

  private editingView(file: TFile): MarkdownView | null {
    const views = this.app.workspace.getLeavesOfType('markdown').map(({ view }) => view);
    const isEditing = (view: unknown): view is MarkdownView =>
      view instanceof MarkdownView && view.file === file && view.getMode() === 'source';
    return views.find(isEditing) ?? null;
  }

  /** Reads back what was appended, and remembers it for a quick un-tick. */
  private async confirm(
    file: TFile,
    { suffix }: Exclude<TickEdit, { fault: TickFault }>,
    { address }: TickRequest,
  ): Promise<string | null> {
    const key = keyOf(address);
    if (suffix === null) return null;
    const text = await this.app.vault.read(file);
    if (!text.replaceAll('\r\n', '\n').includes(suffix.replaceAll('\r\n', '\n').trim()))
      return this.parts.words.tickFaults['log-unavailable']();
    this.appended.set(key, { suffix, at: this.parts.now() });
    return null;
  }

  private sentence({ fault, line }: { fault: TickFault; line: number | null }, path: string): string {
    return this.parts.words.tickFaults[fault](path, line);
  }
}
