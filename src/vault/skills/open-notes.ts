/** The notes of which everything is kept: those that are held, and those that were put last. Knows no files. */
import type { SkillProgress } from '../../core/matrix/schema';
import type { Reason } from '../../core/skill/reason';
import type { SkillNote } from '../../core/skill/schema';

/** What a note read as. A tagged note without levels has a note and no levels in it. */
export interface Reading {
  note: SkillNote | null;
  reason: Reason | null;
}

/** A note of which everything is kept; `skill` is null when it is none with levels. */
export interface OpenNote {
  reading: Reading;
  skill: SkillProgress | null;
}

export class OpenNotes {
  private readonly notes = new Map<string, OpenNote>();
  private held: ReadonlySet<string> = new Set();

  /** `most`: of how many notes everything is kept beside those that are held. */
  constructor(private readonly most: number) {}

  get(path: string): OpenNote | null {
    return this.notes.get(path) ?? null;
  }

  /** Keeps these notes, once they are put, until others are held. */
  hold(paths: Iterable<string>): void {
    this.held = new Set(paths);
  }

  /** True for a note that is open, or is to be. */
  wants(path: string): boolean {
    return this.held.has(path) || this.notes.has(path);
  }

  /** True for a note that would stay without another having to go. */
  hasRoomFor(path: string): boolean {
    return this.wants(path) || this.notes.size < this.most;
  }

  /** Where that is too much, the note that was put longest ago goes. */
  put(path: string, note: OpenNote): void {
    this.notes.delete(path);
    this.notes.set(path, note);
    if (this.notes.size <= this.most + this.held.size) return;
    this.delete([...this.notes.keys()].find((each) => !this.held.has(each)) ?? '');
  }

  delete(path: string): void {
    this.notes.delete(path);
  }
}
