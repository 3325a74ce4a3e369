/** Puts what the texts of notes say into the book, whole or as a sketch. Fetches nothing. */
import type { CachedMetadata, TFile } from 'obsidian';
import { parseArchive } from '../../core/assessment/archive';
import type { NoteSource, ParseOptions } from '../../core/skill/note-source';
import { parseSkillNote, parseSkillSketch, readInPieces } from '../../core/skill/parse';
import { mayBeLog, noteSourceOf } from './note-kind';
import { parseOptions } from './parse-options';
import type { SettingsStore } from '../settings-store';
import type { SkillBook } from './skill-book';

/** Longer texts are read in pieces: a table of ten thousand rows would hold the app up. */
const longText = 60_000;

export class NoteTaker {
  constructor(
    private readonly book: SkillBook,
    private readonly settings: SettingsStore,
    private readonly cacheOf: (file: TFile) => CachedMetadata | null,
  ) {}

  /** True for a text that is better taken in pieces. */
  isLong(text: string): boolean {
    return text.length > longText;
  }

  /** `isOpen`: somebody looks at the note, and all that it says is kept. */
  take(file: TFile, text: string, isOpen = false): void {
    const [source, options] = this.begin(file, text);
    if (this.book.wantsAll(file.path, isOpen))
      this.book.putNote(file.path, parseSkillNote(source, options), isOpen);
    else this.book.putSketch(file.path, parseSkillSketch(source, options));
  }

  /** The same with stops in between; what the book knows changes at the end. */
  *takeInPieces(file: TFile, text: string, isOpen = false): Generator<void, void> {
    const [source, options] = this.begin(file, text);
    const isWhole = this.book.wantsAll(file.path, isOpen, true);
    const reading = yield* readInPieces(source, options, !isWhole);
    yield;
    if (isWhole) this.book.putNote(file.path, reading, isOpen);
    // Meanwhile the log may have spoken of the note.
    else if (this.book.wantsAll(file.path, isOpen, true)) this.take(file, text, isOpen);
    else this.book.putSketch(file.path, reading.note);
  }

  /** Takes what the text says as a log or an archive; then it is read as a skill. */
  private begin(file: TFile, text: string): [NoteSource, ParseOptions] {
    const { path } = file;
    const cache = this.cacheOf(file);
    const isLog = mayBeLog(cache);
    this.book.putLog(path, isLog ? this.book.readLog(path, text) : null);
    this.book.putArchive(path, isLog ? parseArchive(path, text) : null);
    return [noteSourceOf(path, text, cache), parseOptions(this.settings)];
  }
}
