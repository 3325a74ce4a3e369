/** Where a vault's files lie, as the stand-in sees it: a folder behind a server, or memory. Reads no notes. */
import type * as O from 'obsidian';

/** Times in milliseconds, size in bytes. */
export interface FileStats {
  ctime: number;
  mtime: number;
  size: number;
}

/** A file or folder below the vault's root; paths have `/` between names and none at the ends. */
export interface StoredEntry {
  path: string;
  type: 'file' | 'folder';
  stat: FileStats;
  /** The text of a note, where the storage hands all notes over at once. */
  text?: string;
}

/** What an earlier session found in a note, and the time of writing that the note then had. */
export interface KnownNote {
  mtime: number;
  metadata: O.CachedMetadata;
}

/** Something that changed in the storage. */
export type StorageChange =
  | { kind: 'written'; path: string; stat: FileStats }
  | { kind: 'folder'; path: string }
  | { kind: 'removed'; path: string };

/** What a vault needs of its storage. Hidden files (`.trash`, the settings folder) are files like any other. */
export interface HostStorage {
  /** By path, what the app's database knows of the notes that are listed, where there is such a database. */
  readonly known?: ReadonlyMap<string, KnownNote> | undefined;
  /** Everything there is, folders before what lies in them. */
  list(): Promise<StoredEntry[]>;
  read(path: string): Promise<string>;
  readBinary(path: string): Promise<ArrayBuffer>;
  /** Writes the whole file, making its folders where they are missing, and says what lies there now. */
  write(path: string, data: string | ArrayBuffer): Promise<FileStats>;
  createFolder(path: string): Promise<void>;
  /** Moves a file or a folder with all that is in it. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all that is in it. */
  remove(path: string): Promise<void>;
  /**
   * Calls back on changes by others; gives back how to stop. A write of ours may come too, and is known by its stat; a
   * move or removal of ours must not.
   */
  watch(callback: (changes: StorageChange[]) => void): () => void;
}
