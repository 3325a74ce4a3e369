/**
 * Reads an assessment log, tolerantly: what people, sync and other plugins make of its lines is still read, and what
 * looks like a tick but is none is reported. Goes on from an earlier reading where a log begins as it did then. Knows
 * the grammar, not the skills: slots are returned as text.
 */
import { frontmatterOf } from '../markdown/frontmatter';
import { ConflictSorter, type ConflictPlace } from './conflict';
import { bodyPlace, LineScan, type ScanPlace, type TextLine } from './lines';
import { readLogProperties, type LogKind } from './properties';
import { linkedNote, readLine } from './read-line';
import type { AssessmentLog, LogEvent } from './schema';

/** A place between two lines, with what was read up to it: a reading may go on from there. */
interface Mark {
  place: ScanPlace;
  headingLink: string | null;
  dateAbove: string | null;
  /** How many there were. */
  events: number;
  unread: number;
}

/** A log, and where a later text that begins alike need not be read again. */
export interface LogReading {
  log: AssessmentLog;
  text: string;
  /** In the order of the text. */
  marks: Mark[];
}

const heading = /^\s{0,3}#{1,6}\s/;
const conflictStart = '<<<<<<<';
/** An append goes on from the last mark, an undo from the one before; a hand edit seldom from an earlier one. */
const mostMarks = 4;

/** The start of the last line, which an append may still change; a lone CR may yet become a CRLF. */
function lastLineStart(text: string): number {
  const start = text.lastIndexOf('\n') + 1;
  return start + text.slice(start, -1).lastIndexOf('\r') + 1;
}

/** Reads the lines below a mark. */
class LogScan {
  readonly events: LogEvent[];
  readonly unread: number[];
  private headingLink: string | null;
  private dateAbove: string | null;
  private readonly lines: LineScan;
  private readonly conflicts = new ConflictSorter<TextLine>((line, place) => this.read(line, place));

  constructor(
    private readonly path: string,
    private readonly text: string,
    from: Mark,
    before: AssessmentLog | null,
  ) {
    this.events = before?.events.slice(0, from.events) ?? [];
    this.unread = before?.unread.slice(0, from.unread) ?? [];
    this.headingLink = from.headingLink;
    this.dateAbove = from.dateAbove;
    this.lines = new LineScan(text, from.place);
  }

  /** Reads to the end. `mark` is the last place behind which alone an append can change what was read. */
  run(): { unclosedAt: number | null; mark: Mark | null } {
    const lastLine = lastLineStart(this.text);
    let mark: Mark | null = null;
    for (;;) {
      if (!this.conflicts.isOpen && this.mayMark(lastLine)) mark = this.markHere();
      const line = this.lines.next();
      if (line === null) break;
      if (line !== 'hidden') this.conflicts.take(line);
    }
    this.conflicts.end();
    return { unclosedAt: this.lines.hiddenEnd()?.line ?? null, mark };
  }

  /** The lines of an open conflict are read again when it goes on. */
  private mayMark(lastLine: number): boolean {
    const { start } = this.lines;
    return start === lastLine || this.text.startsWith(conflictStart, start);
  }

  private markHere(): Mark {
    const { dateAbove, events, headingLink, lines, unread } = this;
    return { place: lines.place(), headingLink, dateAbove, events: events.length, unread: unread.length };
  }

  /** An undated line takes the date above it. */
  private read({ text, line }: TextLine, place: ConflictPlace): void {
    if (heading.test(text)) this.headingLink = linkedNote(text);
    if (place === 'neither') return;
    const reading = readLine(text, this.headingLink);
    if (reading === 'unread') this.unread.push(line);
    if (typeof reading === 'string') return;
    this.dateAbove = reading.date ?? this.dateAbove;
    const { state, link, group, item, evidence, withdrawnEvidence } = reading;
    const event: LogEvent = {
      state,
      link,
      group,
      item,
      evidence,
      withdrawnEvidence,
      date: this.dateAbove,
      log: this.path,
      line,
    };
    if (reading.date === null) event.isUndated = true;
    if (place !== null) event.side = place;
    this.events.push(event);
  }
}

/** The marks of the earlier text that hold for this one too. */
function sharedMarks(text: string, before: LogReading | null): Mark[] {
  const marks = before?.marks ?? [];
  const isShared = ({ place: { start } }: Mark) =>
    before !== null &&
    start <= text.length &&
    text.slice(start - 1, start + 1) !== '\r\n' &&
    text.slice(0, start) === before.text.slice(0, start);
  return marks.slice(0, marks.findLastIndex(isShared) + 1);
}

/**
 * Reads a marked note; null for a note without the property. What it shares with `before`, a reading of the same note,
 * is not read again: the result is the same as without it.
 */
export function readLog(
  path: string,
  text: string,
  before: LogReading | null = null,
  kind: LogKind = 'skill-assessment',
): LogReading | null {
  if (before?.text === text) return before;
  const properties = readLogProperties(frontmatterOf(text)?.text ?? '', kind);
  if (!properties) return null;
  const marks = sharedMarks(text, before);
  const beginning = { place: bodyPlace(text), headingLink: null, dateAbove: null, events: 0, unread: 0 };
  const scan = new LogScan(path, text, marks.at(-1) ?? beginning, before?.log ?? null);
  const { unclosedAt, mark } = scan.run();
  const { events, unread } = scan;
  const log = { path, person: properties.person, events, unread, unclosedAt };
  return { log, text, marks: [...marks, ...(mark ? [mark] : [])].slice(-mostMarks) };
}

/**
 * What a marked note says; null for a note without `skill-assessment: 1`. Reads lines such as
 * `- [x] [[Skills/Go|Go]] · Junior · Fixes a test. · [[Report]] ✅ 2026-11-22`.
 */
export function parseAssessmentLog(path: string, text: string): AssessmentLog | null {
  return readLog(path, text)?.log ?? null;
}
