/** Finds folders of templates, which a person may want to ignore: their tables are no skills. Sets nothing. */
import type { App, TFile } from 'obsidian';
import type { Settings } from '../core/settings';
import { parseSkillNote } from '../core/skill/parse';
import { templatePlaces } from './app-doors';
import { mayBeSkill, noteSourceOf } from './skills/note-kind';
import { cleanFolders } from './setting-texts';

/** `A/B/Note.md` lies in `A/B` and in `A`. */
function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, i) => names.slice(0, names.length - i).join('/'));
}

/** True for a note with tables of levels and nothing in them. */
async function isEmptySkill(app: App, file: TFile, settings: Settings): Promise<boolean> {
  const text = await app.vault.cachedRead(file);
  const cache = app.metadataCache.getFileCache(file);
  const source = noteSourceOf(file.path, text, cache);
  const { note, reason } = parseSkillNote(source, settings);
  if (!note) return reason?.code === 'levels-empty';
  return note.levels.length === 0 && note.sections.some(({ kind }) => kind === 'levels');
}

/** Folders in which every note is an empty skill. Only where each may be one are notes read. */
async function emptyFolders(app: App, settings: Settings, skills: ReadonlySet<string>): Promise<string[]> {
  const files = app.vault.getMarkdownFiles();
  const mayBeEmpty = (file: TFile) =>
    !skills.has(file.path) && mayBeSkill(app.metadataCache.getFileCache(file), file.path, settings);
  const candidates = files.filter(mayBeEmpty);
  const known = new Set(candidates);
  const others = new Set(files.filter((file) => !known.has(file)).flatMap(({ path }) => foldersOf(path)));
  const folders = new Set(candidates.flatMap(({ path }) => foldersOf(path).slice(0, 1)));
  const found: string[] = [];
  for (const folder of folders) {
    if (others.has(folder)) continue;
    const inside = candidates.filter(({ path }) => path.startsWith(`${folder}/`));
    const judged = await Promise.all(inside.map((file) => isEmptySkill(app, file, settings)));
    if (judged.every(Boolean)) found.push(folder);
  }
  return found;
}

/**
 * Those that template plugins name and those of empty tables only, without what is ignored already and the root.
 * `skills` are the paths of notes that are known to have levels.
 */
export async function templateFolders(
  app: App,
  settings: Settings,
  skills: ReadonlySet<string>,
): Promise<string[]> {
  const isIgnored = (folder: string) =>
    settings.ignoredFolders.some((each) => `${folder}/`.startsWith(`${each}/`));
  const empty = await emptyFolders(app, settings, skills);
  return cleanFolders([...templatePlaces(app), ...empty]).filter(
    (folder) => app.vault.getFolderByPath(folder) !== null && !isIgnored(folder),
  );
}
