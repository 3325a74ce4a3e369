/** Reads logs again and again as they grow: only what is new in a text is read. Knows no files. */
import { readLog, type LogReading } from './parse';
import type { AssessmentLog } from './schema';

/** Reads the text of the note at a path; null for a note that is no log. */
export type ReadLog = (path: string, text: string) => AssessmentLog | null;

/** A vault has a log and perhaps a copy; those of other people are read once. */
const mostReadings = 4;

export class LogReader {
  private readonly readings = new Map<string, LogReading>();

  /** As `parseAssessmentLog`; equal texts of a note give the same value. */
  readonly read: ReadLog = (path, text) => {
    const reading = readLog(path, text, this.readings.get(path) ?? null);
    this.readings.delete(path);
    if (reading) this.readings.set(path, reading);
    const [oldest] = this.readings.keys();
    if (this.readings.size > mostReadings && oldest !== undefined) this.readings.delete(oldest);
    return reading?.log ?? null;
  };
}
