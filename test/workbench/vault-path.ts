/**
 * Which paths of a vault the workbench may touch: none outside the folder, not even through a link, and of the
 * hidden ones only the trash, a plugin's settings and what the app remembers for itself. Knows nothing of requests.
 */
import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';

/** Why a request on the vault was refused: a sentence for a person and the status of the answer. */
export class VaultFault extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 409,
    message: string,
  ) {
    super(message);
  }
}

const settingsOfPlugin = /^\.obsidian\/plugins\/[a-z0-9-]+\/data\.json$/;
const wayToSettings = /^\.obsidian(\/plugins(\/[a-z0-9-]+)?)?$/;
const memoryOfApp = /^\.obsidian\/(app|appearance|community-plugins|workspace|workspace-mobile)\.json$/;
const trash = '.trash';

/** True for the layout and the like. A real Obsidian may own these files, so the workbench keeps its own elsewhere. */
export function isMemoryOfApp(path: unknown): boolean {
  return typeof path === 'string' && memoryOfApp.test(path);
}

/** True when a path names something of the vault that the app may touch: `Skills/Python.md`, not `../x`, `.git`. */
export function isVaultPath(path: unknown): path is string {
  if (typeof path !== 'string' || path === '' || path.includes('\0') || path.includes('\\')) return false;
  const names = path.split('/');
  if (names.some((name) => name === '' || name === '.' || name === '..')) return false;
  if (settingsOfPlugin.test(path) || isMemoryOfApp(path)) return true;
  const shown = names[0] === trash ? names.slice(1) : names;
  return !shown.some((name) => name.startsWith('.'));
}

/** True for what a listing of the vault shows: all that may be touched there, and the folders on the way to it. */
export function isListed(path: string): boolean {
  return (isVaultPath(path) && !isMemoryOfApp(path)) || wayToSettings.test(path);
}

/** The real place on disk of a vault path; its last part may not exist yet. Throws a fault when it leads outside. */
export async function placeOf(root: string, path: unknown): Promise<string> {
  if (!isVaultPath(path)) throw new VaultFault(403, `Not a path of this vault: ${JSON.stringify(path)}`);
  const place = await realPlace(join(root, path));
  const way = relative(await realpath(root), place);
  if (way === '' || way === '..' || way.startsWith(`..${sep}`)) {
    throw new VaultFault(403, `This path leads out of the vault: ${path}`);
  }
  return place;
}

/** Follows links as far as the path exists. A link to nothing is refused: writing would follow it anywhere. */
async function realPlace(place: string): Promise<string> {
  try {
    return await realpath(place);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  if (await isLink(place)) throw new VaultFault(403, `This link leads nowhere: ${basename(place)}`);
  return join(await realPlace(dirname(place)), basename(place));
}

async function isLink(place: string): Promise<boolean> {
  try {
    return (await lstat(place)).isSymbolicLink();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** True for the error of a file or folder that is not there. */
export function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
