/** Views of one file: opening, following moves, and for texts saving after a pause. */
import type * as O from 'obsidian';
import { debounce } from './debounce';
import { TFile } from './files';
import type { Pub } from './pub';
import { ItemView } from './view';

/** Two seconds after the last change, as in the real app. */
const saveDelay = 2000;

/** A view that shows a file. */
export abstract class FileView extends ItemView implements Pub<O.FileView> {
  allowNoFile = false;
  file: O.TFile | null = null;

  getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(
      vault.on('rename', (file) => {
        if (file === this.file) void this.onRename(this.file);
      }),
    );
    this.registerEvent(
      vault.on('delete', (file) => {
        if (file === this.file) this.leaf.detach();
      }),
    );
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, _result: O.ViewStateResult): Promise<void> {
    const path = (state as { file?: unknown } | null)?.file;
    if (typeof path === 'string' && path !== this.file?.path)
      await this.loadFile(this.app.vault.getFileByPath(path));
  }

  override async close(): Promise<void> {
    await this.loadFile(null);
    await super.close();
  }

  async onLoadFile(_file: O.TFile): Promise<void> {}

  async onUnloadFile(_file: O.TFile): Promise<void> {}

  async onRename(_file: O.TFile): Promise<void> {
    this.updateHeader();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }

  private async loadFile(file: TFile | O.TFile | null): Promise<void> {
    const before = this.file;
    if (before) await this.onUnloadFile(before);
    this.file = file;
    if (file) await this.onLoadFile(file);
    this.updateHeader();
  }
}

/** A view of a file that can be changed in it. */
export abstract class EditableFileView extends FileView implements Pub<O.EditableFileView> {}

/** A view of a text file: reads it, saves it after a pause, and follows changes by others. */
export abstract class TextFileView extends EditableFileView implements Pub<O.TextFileView> {
  data = '';
  requestSave = debounce(() => void this.save(), saveDelay, true);
  /** The text that the file had when we last read or wrote it. */
  private savedText = '';

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('modify', (file) => {
        if (file instanceof TFile && file === this.file) void this.follow(file);
      }),
    );
  }

  override async onLoadFile(file: O.TFile): Promise<void> {
    this.data = this.savedText = await this.app.vault.read(file);
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: O.TFile): Promise<void> {
    await this.save(true);
  }

  async save(clear = false): Promise<void> {
    this.requestSave.cancel();
    const { file } = this;
    this.data = this.getViewData();
    const isChanged = this.data !== this.savedText;
    if (file && isChanged && this.app.vault.getFileByPath(file.path) === file) {
      this.savedText = this.data;
      await this.app.vault.modify(file, this.data);
    }
    if (clear) this.clear();
  }

  private async follow(file: TFile): Promise<void> {
    // A file that is gone by now has an event of its own.
    const text = await this.app.vault.cachedRead(file).catch(() => null);
    if (text === null || text === this.savedText || file !== this.file) return;
    this.requestSave.cancel();
    this.data = this.savedText = text;
    this.setViewData(text, false);
  }
}
