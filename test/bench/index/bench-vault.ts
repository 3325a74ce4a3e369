/**
 * A vault for the index in Node: files on a disk or texts in memory, and a metadata cache that is filled beforehand, as
 * Obsidian fills it. Runs the plugin's own index over it.
 */
import { readFile } from 'node:fs/promises';
import { runInThisContext } from 'node:vm';
import type { App, CachedMetadata, TFile as ObsidianFile } from 'obsidian';
import { buildLinkResolver } from '../../../src/core/markdown/link-resolver';
import { SettingsStore } from '../../../src/vault/settings-store';
import { SkillBook } from '../../../src/vault/skills/skill-book';
import { SkillIndex } from '../../../src/vault/skills/skill-index';
import { Events } from '../../host/events';
import { TFile } from '../../host/files';
import { parseMetadata } from '../../host/metadata-parse';

/** The index asks the window for its timers, and for a turn as the app gives it: after what is due. */
runInThisContext('this.window = this');
const postTask = (task: () => unknown) => new Promise((done) => void setImmediate(() => done(task())));
Object.assign(window, { scheduler: { postTask } });

export interface BenchFile {
  path: string;
  /** Reads the text anew each time. */
  read: () => Promise<string>;
  cache: CachedMetadata;
}

/** A file on the disk. */
export function fileOnDisk(path: string, place: string, text: string): BenchFile {
  return { path, read: () => readFile(place, 'utf8'), cache: parseMetadata(text) };
}

/** A note in memory, whose text is decoded each time it is read. */
export function fileInMemory(path: string, text: string, cache = parseMetadata(text)): BenchFile {
  const bytes = Buffer.from(text);
  return { path, read: () => Promise.resolve(bytes.toString('utf8')), cache };
}

const stat = { ctime: 0, mtime: 0, size: 0 };

export class BenchVault {
  readonly book: SkillBook;
  readonly index: SkillIndex;
  readonly files: TFile[];
  private readonly byPath = new Map<string, { file: TFile; note: BenchFile }>();
  private readonly cacheEvents = new Events();
  private readonly vaultEvents = new Events();

  constructor(notes: readonly BenchFile[], today = '2026-11-22') {
    const app = this.app();
    for (const note of notes)
      this.byPath.set(note.path, { file: new TFile(app.vault, note.path, stat), note });
    this.files = [...this.byPath.values()].map(({ file }) => file);
    const find = buildLinkResolver(notes.map(({ path }) => path));
    const settings = new SettingsStore({ load: () => Promise.resolve(null), save: () => Promise.resolve() });
    const surroundings = { person: () => null, newLogPath: () => 'Log.md', today: () => today };
    this.book = new SkillBook({ ...surroundings, resolve: find });
    this.index = new SkillIndex(app, settings, this.book);
  }

  /** Starts the index; resolves when all notes are read. */
  start(): Promise<void> {
    const ready = this.index.whenReady();
    this.index.load();
    return ready;
  }

  /** A note has another text, and the metadata cache says so. */
  change(path: string, text: string): void {
    const known = this.byPath.get(path);
    if (known) this.cacheEvents.trigger('changed', known.file, text, known.note.cache);
  }

  /** As far as the index asks. */
  private app(): App {
    const noteOf = (file: ObsidianFile) => this.byPath.get(file.path)?.note;
    const app = {
      vault: {
        getMarkdownFiles: () => this.files,
        getFileByPath: (path: string) => this.byPath.get(path)?.file ?? null,
        cachedRead: (file: ObsidianFile) => noteOf(file)?.read() ?? Promise.reject(new Error(file.path)),
        on: (name: string, heard: (...data: unknown[]) => void) => this.vaultEvents.on(name, heard),
      },
      metadataCache: {
        getFileCache: (file: ObsidianFile) => noteOf(file)?.cache ?? null,
        on: (name: string, heard: (...data: unknown[]) => void) => this.cacheEvents.on(name, heard),
      },
      workspace: { onLayoutReady: (ready: () => void) => ready(), getActiveFile: () => null },
    };
    return app as unknown as App;
  }
}
