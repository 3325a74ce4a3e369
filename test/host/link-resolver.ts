/** Which note a link means, and how a link to a note is written. Knows the vault's files, not their texts. */
import type * as O from 'obsidian';
import { splitPath } from './paths';

/** Resolves link paths among a vault's files. */
export class LinkResolver {
  private byName: Map<string, O.TFile[]> | null = null;

  constructor(private readonly vault: O.Vault) {
    const forget = (): void => {
      this.byName = null;
    };
    vault.on('create', forget);
    vault.on('delete', forget);
    vault.on('rename', forget);
  }

  /** The best file for a link path as seen from a note: an exact path, else by name with the nearest first. */
  destination(linkpath: string, sourcePath: string): O.TFile | null {
    if (linkpath === '') return this.vault.getFileByPath(sourcePath);
    const folder = splitPath(sourcePath).folder;
    if (/^\.\.?\//.test(linkpath)) return this.exact(relativeTo(folder, linkpath));
    const wanted = linkpath.replace(/^\//, '').normalize('NFC').toLowerCase();
    if (linkpath.startsWith('/')) return this.exact(wanted);
    return this.exact(wanted) ?? this.nearest(wanted, folder);
  }

  /** The shortest text that a link to this file can have. */
  linktext(file: O.TFile, omitMdExtension: boolean): string {
    const isAlone = this.named(file.name.toLowerCase()).length === 1;
    const text = isAlone ? file.name : file.path;
    return omitMdExtension && file.extension === 'md' ? text.slice(0, -'.md'.length) : text;
  }

  private exact(path: string): O.TFile | null {
    const wanted = path.toLowerCase();
    return (
      this.candidates(wanted).find(({ file, target }) => file.path.toLowerCase() === target)?.file ?? null
    );
  }

  private nearest(wanted: string, folder: string): O.TFile | null {
    const fitting = this.candidates(wanted).filter(({ file, target }) =>
      file.path.toLowerCase().endsWith(`/${target}`),
    );
    const distance = (file: O.TFile): number =>
      splitPath(file.path).folder === folder ? 0 : file.path.length;
    const files = fitting.map(({ file }) => file);
    return files.sort((a, b) => distance(a) - distance(b) || (a.path < b.path ? -1 : 1))[0] ?? null;
  }

  /** Files that bear the name of a lower-case link path, as it stands or with `.md` added. */
  private candidates(wanted: string): { file: O.TFile; target: string }[] {
    return [wanted, `${wanted}.md`].flatMap((target) =>
      this.named(splitPath(target).name).map((file) => ({ file, target })),
    );
  }

  private named(lowerCaseName: string): O.TFile[] {
    if (!this.byName) {
      this.byName = new Map();
      for (const file of this.vault.getFiles()) {
        const name = file.name.toLowerCase();
        this.byName.set(name, [...(this.byName.get(name) ?? []), file]);
      }
    }
    return this.byName.get(lowerCaseName) ?? [];
  }
}

function relativeTo(folder: string, linkpath: string): string {
  const names = folder === '' ? [] : folder.split('/');
  for (const name of linkpath.split('/'))
    if (name === '..') names.pop();
    else if (name !== '.') names.push(name);
  return names.join('/');
}
