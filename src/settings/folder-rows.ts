/** A list of folders while it is edited: a row for each, and an empty one that waits for its folder. Saves no file. */
import type { SettingDefinitionList } from 'obsidian';
import type { Words } from '../i18n/en';
import { cleanFolders } from '../vault/setting-texts';

/** Where the folders are kept, and how the page is drawn again. */
export interface FolderKeeper {
  /** The setting; a row has its place behind it as key: `ignoredFolders/0`. */
  key: 'ignoredFolders' | 'stageFolders';
  saved: () => readonly string[];
  save: (folders: string[]) => Promise<void>;
  redraw: () => void;
}

export class FolderRows {
  private edited: string[] | null = null;

  constructor(private readonly keeper: FolderKeeper) {}

  /** The rows as they stand in the fields. */
  rows(): string[] {
    return (this.edited ??= [...this.keeper.saved()]);
  }

  /** Takes what is typed into a row. */
  put(index: number, folder: string): Promise<void> {
    this.rows()[index] = folder;
    return this.save();
  }

  /** Adds a folder in a row of its own. */
  async add(folder: string): Promise<void> {
    this.rows().push(folder);
    await this.save();
    this.keeper.redraw();
  }

  /** Drops rows that are still empty: the page is left. */
  forget(): void {
    this.edited = null;
  }

  define(words: Words['settings'], emptyState: string): SettingDefinitionList {
    const { key, redraw } = this.keeper;
    const addRow = () => {
      this.rows().push('');
      redraw();
    };
    return {
      type: 'list',
      emptyState,
      items: this.rows().map((_, i) => ({
        name: words.folder(i + 1),
        control: { type: 'folder', key: `${key}/${i}` },
      })),
      onDelete: (i) => void this.remove(i),
      addItem: { name: words.addFolder, action: addRow },
    };
  }

  private async remove(index: number): Promise<void> {
    this.rows().splice(index, 1);
    await this.save();
    this.keeper.redraw();
  }

  private save(): Promise<void> {
    return this.keeper.save(cleanFolders(this.rows()));
  }
}
