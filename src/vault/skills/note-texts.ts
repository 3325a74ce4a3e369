/** Fetches the texts of notes, and remembers which could not be had. Knows nothing of what they say. */
import type { App, TFile } from 'obsidian';
import { inTwoTries } from '../in-time';
import { ReadingQueue } from './reading-queue';

export class NoteTexts {
  private readonly missing = new Set<TFile>();

  constructor(private readonly app: App) {}

  /** The text of a note; null when it cannot be had, or not in time, twice. Never rejects. */
  async read(file: TFile): Promise<string | null> {
    const { vault } = this.app;
    try {
      const text = await inTwoTries(() => vault.cachedRead(file));
      this.missing.delete(file);
      return text;
    } catch (error) {
      console.error(`Skill Matrix could not read ${file.path}.`, error);
      if (vault.getFileByPath(file.path) === file) this.missing.add(file);
      return null;
    }
  }

  /** Reads notes in slices, and hands over the texts that can be had. */
  async readAll(files: readonly TFile[], take: (file: TFile, text: string) => void): Promise<void> {
    const load = (file: TFile) => this.read(file);
    await new ReadingQueue<TFile, string>({ load, take, progressed: () => undefined }).add(files);
  }

  isMissing(file: TFile): boolean {
    return this.missing.has(file);
  }

  /** The note is to be asked anew, it has a new text, or it is gone. */
  forget(path: string): void {
    for (const file of this.missing) if (file.path === path) this.missing.delete(file);
  }

  /** Paths of the notes whose texts could not be had. */
  missingPaths(): string[] {
    return [...this.missing].map(({ path }) => path);
  }
}
