/** Changes of notes that mind more than one of them: properties, links to what moved, the bin. */
import type * as O from 'obsidian';
import { TFile, TFolder } from './files';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from './frontmatter';
import { parseMetadata } from './metadata-parse';
import { getLinkpath, normalizePath, parseLinktext, splitPath } from './paths';

/** The file manager of one vault. */
export class FileManager implements O.FileManager {
  constructor(
    private readonly vault: O.Vault,
    private readonly metadataCache: O.MetadataCache,
  ) {}

  /** New notes go to the vault's root, as they do until somebody changes that setting. */
  getNewFileParent(_sourcePath: string, _newFilePath?: string): O.TFolder {
    return this.vault.getRoot();
  }

  /** Moves a file or folder, and writes anew the links that would no longer lead to it. */
  async renameFile(file: O.TAbstractFile, newPath: string): Promise<void> {
    const links = this.linksTo(filesBelow(file));
    await this.vault.rename(file, newPath);
    for (const [source, targets] of links)
      await this.vault.process(source, (text) => this.relink(text, source, targets));
  }

  async promptForDeletion(file: O.TAbstractFile): Promise<boolean> {
    await this.trashFile(file);
    return true;
  }

  trashFile(file: O.TAbstractFile): Promise<void> {
    return this.vault.adapter.trashSystem(file.path).then(() => undefined);
  }

  generateMarkdownLink(file: O.TFile, sourcePath: string, subpath = '', alias = ''): string {
    const text = this.metadataCache.fileToLinktext(file, sourcePath) + subpath;
    const embed = file.extension === 'md' ? '' : '!';
    return `${embed}[[${alias && alias !== text ? `${text}|${alias}` : text}]]`;
  }

  /** Rewrites the properties through a value that the callback changes; the text below them stays byte for byte. */
  async processFrontMatter(file: O.TFile, fn: (frontmatter: Record<string, unknown>) => void): Promise<void> {
    await this.vault.process(file, (text) => {
      const info = getFrontMatterInfo(text);
      const properties = (info.exists && parseYaml(info.frontmatter)) || {};
      const before = JSON.stringify(properties);
      fn(properties as Record<string, unknown>);
      if (JSON.stringify(properties) === before) return text;
      const body = text.slice(info.contentStart);
      return Object.keys(properties).length === 0 ? body : `---\n${stringifyYaml(properties)}---\n${body}`;
    });
  }

  async getAvailablePathForAttachment(filename: string, _sourcePath?: string): Promise<string> {
    const { basename, extension } = splitPath(normalizePath(filename));
    for (let count = 0; ; count++) {
      const path = `${count === 0 ? basename : `${basename} ${count}`}.${extension}`;
      if (!this.vault.getAbstractFileByPath(path)) return path;
    }
  }

  /** For each note, which of its link paths lead to one of the files now. */
  private linksTo(files: Set<O.TFile>): Map<O.TFile, Map<string, O.TFile>> {
    const found = new Map<O.TFile, Map<string, O.TFile>>();
    for (const source of this.vault.getMarkdownFiles())
      for (const { link } of referencesOf(this.metadataCache.getFileCache(source))) {
        const target = this.metadataCache.getFirstLinkpathDest(getLinkpath(link), source.path);
        if (!target || !files.has(target)) continue;
        const targets = found.get(source) ?? new Map<string, O.TFile>();
        found.set(source, targets.set(getLinkpath(link), target));
      }
    return found;
  }

  private relink(text: string, source: O.TFile, targets: Map<string, O.TFile>): string {
    const references = referencesOf(parseMetadata(text));
    const byPlace = references.sort((a, b) => b.position.start.offset - a.position.start.offset);
    return byPlace.reduce((result, reference) => {
      const { path, subpath } = parseLinktext(reference.link);
      const target = targets.get(path);
      if (!target || this.metadataCache.getFirstLinkpathDest(path, source.path) === target) return result;
      const linktext = this.metadataCache.fileToLinktext(target, source.path);
      const { start, end } = reference.position;
      return (
        result.slice(0, start.offset) + rewritten(reference, linktext + subpath) + result.slice(end.offset)
      );
    }, text);
  }
}

function filesBelow(file: O.TAbstractFile): Set<O.TFile> {
  if (file instanceof TFile) return new Set([file]);
  const children = file instanceof TFolder ? file.children : [];
  return new Set(children.flatMap((child) => [...filesBelow(child)]));
}

function referencesOf(cache: O.CachedMetadata | null): O.ReferenceCache[] {
  return [...(cache?.links ?? []), ...(cache?.embeds ?? [])];
}

/** The same link with another target: alias, embedding mark and kind of link stay. */
function rewritten({ original, displayText }: O.ReferenceCache, linktext: string): string {
  if (!/^!?\[\[/.test(original)) return original.replace(/\]\([^()]*\)$/, `](${encodeURI(linktext)}.md)`);
  const open = original.startsWith('!') ? '![[' : '[[';
  const bar = /\\?\|/.exec(original)?.[0];
  return `${open}${linktext}${bar ? `${bar}${displayText ?? ''}` : ''}]]`;
}
