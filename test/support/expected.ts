/**
 * Recordings: what each note of the sample vault reads as, kept as JSON beside the tests. `UPDATE_EXPECTED=1` rewrites
 * them and still fails, so that a person looks at the difference first.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** All files below a folder that end so, as sorted paths with `/`. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => path.endsWith(ending))
    .sort();
}

const isUpdating = process.env.UPDATE_EXPECTED === '1';

/** The recording of one note; null when there is none. */
function readRecording(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Compares a value with its recording; a missing one is a difference like any other. */
export function expectRecorded(file: string, value: unknown): void {
  expectRecordedText(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** Compares a text with its recording in the same way. */
export function expectRecordedText(file: string, text: string): void {
  if (isUpdating && readRecording(file) !== text) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    throw new Error(`${file} was rewritten: look at the difference, then run without UPDATE_EXPECTED.`);
  }
  expect(text).toBe(readRecording(file));
}

/** Fails for recordings of notes that are not there any more. */
export function expectNoLeftovers(folder: string, recorded: readonly string[]): void {
  const leftovers = filesBelow(folder, '.json').filter((path) => !recorded.includes(path));
  if (isUpdating) for (const path of leftovers) rmSync(join(folder, path));
  expect(leftovers).toEqual([]);
}
