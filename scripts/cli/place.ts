/** Where a note of ours may be written, and how it gets there without leaving the vault. */
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkNotePath, isCaseTwin } from '../../src/core/vault-path';
import type { TerminalWords } from '../../src/i18n/terminal';
import { kindAt, readText, replaceText } from './disk';
import { Refusal, systemCode } from './refusal';

/** What stands where a note is to be written. */
export interface Place {
  /** Path in the vault. */
  path: string;
  /** On the disk. */
  file: string;
  /** Its text by now; null when there is no such note yet. */
  before: string | null;
}

/** `a/b/c.md` gives `a`, `a/b`, `a/b/c.md`. */
function stepsTo(path: string): string[] {
  const names = path.split('/');
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

/** Refuses a path where no note of ours may be made: outside the vault, hidden, not for every device. */
export function checkPath(path: string, configFolder: string, words: TerminalWords): void {
  const fault = checkNotePath(path, configFolder);
  if (fault !== null) throw new Refusal(words.notices.pathFaults[fault](path));
}

/** True for a new name that differs from one beside it in capitals only: some systems take the two for one. */
async function hasTwin(root: string, path: string): Promise<boolean> {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/') + 1));
  // A folder that cannot be listed is spoken of when it is written to.
  const names = await readdir(join(root, folder)).catch(() => []);
  return names.some((name) => isCaseTwin(path, folder + name));
}

/** Looks at a place in the vault; refuses one behind a link, or with a folder for a note or a note for a folder. */
export async function placeAt(root: string, path: string, words: TerminalWords): Promise<Place> {
  const file = join(root, path);
  for (const step of stepsTo(path)) {
    const kind = await kindAt(join(root, step));
    if (kind === null) {
      if (await hasTwin(root, step)) throw new Refusal(words.notices.pathFaults['case-twin'](path));
      return { path, file, before: null };
    }
    if (kind === 'other') throw new Refusal(words.cli.symbolicLink(step));
    if ((kind === 'file') !== (step === path)) throw new Refusal(words.cli.foreignNote(step));
  }
  try {
    const before = await readText(file);
    if (before === null) throw new Refusal(words.cli.notUtf8(path));
    return { path, file, before };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(words.cli.unreadable(path, systemCode(error)));
  }
}

/** Writes the note as a whole or not at all. */
export async function writeNote(
  { path, file, before }: Place,
  after: string,
  words: TerminalWords,
): Promise<void> {
  let isWritten: boolean;
  try {
    await mkdir(dirname(file), { recursive: true });
    isWritten = await replaceText(file, before, after);
  } catch (error) {
    if (systemCode(error) === '') throw error;
    throw new Refusal(words.cli.unwritable(path, systemCode(error)));
  }
  if (!isWritten) throw new Refusal(words.cli.changedMeanwhile(path));
}
