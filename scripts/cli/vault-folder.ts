/** A folder of notes on the disk: where it is, which notes it holds and what they say. Changes nothing. */
import { access, constants, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { TerminalWords } from '../../src/i18n/terminal';
import { readText } from './disk';
import { isMissing, Refusal, systemCode } from './refusal';
import { isNotePath } from '../../src/core/vault-path';

/** A note's file: its path in the vault, `/` between folders, and its text. */
export interface NoteFile {
  path: string;
  text: string;
}

/** Tells what could not be read, and lets the rest go on. */
export type Warn = (message: string) => void;

async function isFolder(path: string, shown: string, words: TerminalWords['cli']): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new Refusal(isMissing(error) ? words.missing(shown) : words.unreadable(shown, systemCode(error)));
  }
}

/** The folder of a vault that a person named, with links in its path followed. */
export async function vaultRoot(operand: string, cwd: string, words: TerminalWords['cli']): Promise<string> {
  const path = resolve(cwd, operand);
  if (!(await isFolder(path, operand, words))) throw new Refusal(words.noteForVault(operand));
  try {
    await access(path, constants.R_OK | constants.X_OK);
  } catch (error) {
    throw new Refusal(words.unreadable(operand, systemCode(error)));
  }
  return realpath(path);
}

/** The file of a note that a person named. */
export async function noteFile(operand: string, cwd: string, words: TerminalWords['cli']): Promise<string> {
  const path = resolve(cwd, operand);
  if (await isFolder(path, operand, words)) throw new Refusal(words.folderForNote(operand));
  if (!isNotePath(path)) throw new Refusal(words.notANote(operand));
  return path;
}

async function hasFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** The nearest folder above a note that has a configuration folder, else the note's own. */
export async function rootAbove(note: string, configFolder: string): Promise<string> {
  const own = dirname(note);
  for (let folder = own; ; folder = dirname(folder)) {
    if (await hasFolder(join(folder, configFolder))) return folder;
    if (folder === dirname(folder)) return own;
  }
}

/**
 * The vault paths of all notes, and how many folders could not be read. Hidden folders are passed over, and so are
 * symbolic links: they lead out of the vault, or to a note that is found anyway.
 */
export async function listNotes(
  root: string,
  configFolder: string,
  words: TerminalWords['cli'],
  warn: Warn,
): Promise<{ paths: string[]; unread: number }> {
  const found: string[] = [];
  let unread = 0;
  const enter = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.') || path === configFolder) continue;
      if (entry.isFile() && isNotePath(path)) found.push(path);
      if (entry.isDirectory()) await walk(path);
    }
  };
  const walk = (folder: string): Promise<void> =>
    enter(folder).catch((error: unknown) => {
      unread++;
      warn(words.unreadable(folder, systemCode(error)));
    });
  await walk('');
  return { paths: found, unread };
}

const atOnce = 32;

/** The texts of the notes; one that cannot be read is told and left out. */
export async function readNotes(
  root: string,
  paths: readonly string[],
  words: TerminalWords['cli'],
  warn: Warn,
): Promise<NoteFile[]> {
  const read = async (path: string): Promise<NoteFile[]> => {
    try {
      const text = await readText(join(root, path));
      if (text !== null) return [{ path, text }];
      warn(words.notUtf8(path));
    } catch (error) {
      warn(words.unreadable(path, systemCode(error)));
    }
    return [];
  };
  const files: NoteFile[] = [];
  for (let at = 0; at < paths.length; at += atOnce)
    files.push(...(await Promise.all(paths.slice(at, at + atOnce).map(read))).flat());
  return files;
}
