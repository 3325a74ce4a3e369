/**
 * Moves spent lines of the log into its archive once a person has seen them: the archive is written and read back
 * first, so that a crash in between leaves a line twice, which counts once, and never loses one.
 */
import {
  applyArchive,
  archivePathOf,
  linesBeyond,
  newArchive,
  parseArchive,
} from '../../core/assessment/archive';
import type { TextLine } from '../../core/assessment/lines';
import { applyCut } from '../../core/assessment/tidy';
import { findSpentLines } from '../../core/matrix/guard/tidy';
import type { SkillNote } from '../../core/skill/schema';
import type { Words } from '../../i18n/en';
import type { Guard } from './guard';
import type { LogNotes } from './log-notes';
import type { EditFault, LogWriter, NoteEdit } from './log-writer';
import type { SkillBook } from '../skills/skill-book';
import { ownLog, refused, type TickFault } from './tick-edit';

/** What tidying needs. */
export interface TidyParts {
  book: SkillBook;
  guard: Guard;
  notes: LogNotes;
  /** All skill notes as they are now. */
  readNotes: () => Promise<SkillNote[]>;
  writer: LogWriter;
  words: Words['notices'];
  person: () => string | null;
  today: () => string;
}

/** What is to be moved: whole lines, in the order of the log. */
export interface TidyPlan {
  log: string;
  archive: string;
  lines: string[];
}

/** Where to look for spent lines, by which notes. */
interface Search {
  log: string;
  text: string;
  skills: Map<string, SkillNote>;
  mayGo?: (line: string) => boolean;
}

type Edit = NoteEdit | EditFault<TickFault>;

export class LogTidy {
  constructor(private readonly parts: TidyParts) {}

  /** Resolves to what may be moved, or to the sentence that says why nothing can be. Writes nothing. */
  async plan(): Promise<TidyPlan | string> {
    const { book, guard, notes, words } = this.parts;
    const log = book.chosenLogs().target;
    if (log === null) return words.noLog;
    if (guard.isLogLost) return words.tickFaults['log-lost']();
    const text = await notes.read(log).catch(() => null);
    if (text === null) return words.tickFaults['log-unavailable']();
    const lines = this.spentIn({ log, text, skills: await this.skills() }).map((line) => line.text);
    return lines.length === 0 ? words.nothingToTidy : { log, archive: archivePathOf(log), lines };
  }

  /** Resolves to null, or to the sentence that says why the log was left alone. */
  async carryOut(plan: TidyPlan): Promise<string | null> {
    const { words, writer } = this.parts;
    const { archive, log } = plan;
    const archived = await writer.write<NoteEdit, TickFault>(() => ({
      path: archive,
      edit: (text) => this.archived(text, plan),
      create: () => this.archived(newArchive(this.parts.person()), plan),
    }));
    if ('fault' in archived) return words.tickFaults[archived.fault](archive, archived.line);
    const skills = await this.skills();
    let tidied: string | null = null;
    const edit = (text: string): Edit => {
      if (text === tidied) return { text };
      const done = this.cut(text, plan, skills);
      if ('text' in done) tidied = done.text;
      return done;
    };
    const written = await writer.write<NoteEdit, TickFault>(() => ({
      path: log,
      edit,
      create: () => refused('log-unavailable'),
    }));
    return 'fault' in written ? words.tickFaults[written.fault](log, written.line) : null;
  }

  private async skills(): Promise<Map<string, SkillNote>> {
    return new Map((await this.parts.readNotes()).map((note) => [note.path, note]));
  }

  private spentIn({ log, text, skills, mayGo }: Search): TextLine[] {
    const { book, today } = this.parts;
    return findSpentLines({
      path: log,
      text,
      otherLogs: book.chosenLogs().mine.filter(({ path }) => path !== log),
      noteAt: (path) => skills.get(path) ?? null,
      resolve: (link, from) => book.resolve(link, from),
      today: today(),
      mayGo,
    });
  }

  /** The archive with the lines, each of which reads there as a tick. */
  private archived(text: string, { archive, lines }: TidyPlan): Edit {
    const before = parseArchive(archive, text);
    if (!before) return refused('archive-foreign');
    if (before.person !== this.parts.person()) return refused('log-of-other');
    if (before.unclosedAt !== null) return refused('log-end-unclosed', before.unclosedAt);
    const whole = applyArchive(text, lines);
    const added = linesBeyond(lines, text).length;
    const after = parseArchive(archive, whole);
    return after?.events.length === before.events.length + added ? { text: whole } : refused('log-ambiguous');
  }

  /** The log without those of the lines that are still spent in it. */
  private cut(text: string, { log, lines }: TidyPlan, skills: Map<string, SkillNote>): Edit {
    const { book, person } = this.parts;
    const now = ownLog(text, { logPath: log, person: person(), readLog: book.readLog });
    if ('fault' in now) return now;
    const planned = new Set(lines);
    const spent = this.spentIn({ log, text, skills, mayGo: (line) => planned.has(line) });
    const texts = spent.map((line) => line.text);
    const isArchived = linesBeyond(texts, lines.join('\n')).length === 0;
    return isArchived ? { text: applyCut(text, spent) } : refused('log-ambiguous');
  }
}
