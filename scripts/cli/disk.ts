/** Reads and writes whole files so that nothing is ever half there. Knows paths of the system, no vault. */
import { randomUUID } from 'node:crypto';
import { access, constants, lstat, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isMissing } from './refusal';

/** The text of a file; null when its bytes are no UTF-8. A byte order mark stays in the text. */
export async function readText(path: string): Promise<string | null> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What stands at a path itself, a link not followed; null when nothing does. */
export async function kindAt(path: string): Promise<'file' | 'folder' | 'other' | null> {
  try {
    const found = await lstat(path);
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** True when the file still says what it said, or is still not there. */
async function isUnchanged(path: string, before: string | null): Promise<boolean> {
  const kind = await kindAt(path);
  if (kind === null || before === null) return kind === null && before === null;
  return kind === 'file' && (await readText(path)) === before;
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Puts `after` in the place of `before` (null: no file yet) in one step: a hidden file beside it, flushed, then
 * renamed over it. False, and nothing written, when the file has changed meanwhile.
 */
export async function replaceText(path: string, before: string | null, after: string): Promise<boolean> {
  const folder = dirname(path);
  if (before !== null) await access(path, constants.W_OK);
  const beside = join(folder, `.${basename(path).slice(0, 40)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(beside, 'wx');
    try {
      if (before !== null) await handle.chmod((await stat(path)).mode & 0o7777);
      await handle.writeFile(after);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!(await isUnchanged(path, before))) return false;
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
  await syncFolder(folder);
  return true;
}
