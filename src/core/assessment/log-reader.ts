/** Reads logs again and again as they grow: only what is new in a text is read. Knows no files. */
import { readLog, type LogReading } from './parse';
import type { AssessmentLog } from './schema';
import { namedByFolder } from './select';

/** Reads the text of the note at a path; null for a note that is no log. */
export type ReadLog = (path: string, text: string) => AssessmentLog | null;

/** A vault has a log and perhaps a copy; those of other people are read once. */
const mostReadings = 4;

export class LogReader {
  private readonly readings = new Map<string, LogReading>();
  private readonly named = new WeakMap<AssessmentLog, AssessmentLog>();

  /** `teamFolder` tells in which folder a log without a name is that of whom its note is named after. */
  constructor(private readonly teamFolder: () => string = () => '') {}

  /** As `parseAssessmentLog`, with the person; equal texts of a note give the same value. */
  readonly read: ReadLog = (path, text) => {
    const reading = readLog(path, text, this.readings.get(path) ?? null);
    this.readings.delete(path);
    if (reading) this.readings.set(path, reading);
    const [oldest] = this.readings.keys();
    if (this.readings.size > mostReadings && oldest !== undefined) this.readings.delete(oldest);
    return reading ? this.withPerson(reading.log) : null;
  };

  private withPerson(log: AssessmentLog): AssessmentLog {
    const own = namedByFolder(log, this.teamFolder());
    const known = this.named.get(log);
    if (known?.person === own.person) return known;
    if (own !== log) this.named.set(log, own);
    return own;
  }
}
