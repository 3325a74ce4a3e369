/** Reads and writes whole files so that nothing is ever half there. Knows paths of the system, no vault. */
import {
  access,
  constants,
  lstat,
  open,
  readFile,
  rename,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isMissing, systemCode } from './refusal';

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

/** How long a write may take; what an older one left behind belongs to a program that died. */
const patience = 60_000;

/** Makes a file that must not be there yet; null while another write is under way. */
async function openNew(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'wx');
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
  const madeAt = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  );
  if (Date.now() - madeAt < patience) return null;
  await rm(path, { force: true });
  return open(path, 'wx');
}

async function fill(handle: FileHandle, text: string, mode: number | null): Promise<void> {
  try {
    if (mode !== null) await handle.chmod(mode);
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Puts `after` in the place of `before` (null: no file yet) in one step: a hidden file beside it, flushed, then
 * renamed over it. That file has one name for all, so that of two writes at once only one goes through. False, and
 * nothing written, when the file has changed meanwhile.
 */
export async function replaceText(path: string, before: string | null, after: string): Promise<boolean> {
  if (before !== null) await access(path, constants.W_OK);
  const mode = before === null ? null : (await stat(path)).mode & 0o7777;
  const beside = join(dirname(path), `.${basename(path).slice(0, 60)}.skill-matrix.tmp`);
  const handle = await openNew(beside);
  if (!handle) return false;
  try {
    await fill(handle, after, mode);
    if (!(await isUnchanged(path, before))) {
      await rm(beside);
      return false;
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
  return true;
}
