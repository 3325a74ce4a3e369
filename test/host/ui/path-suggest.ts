/** Suggests paths of the vault under a text field. */
import type * as O from 'obsidian';
import { AbstractInputSuggest } from './popover-suggest';

/** Suggests whatever has a path; a chosen path goes into the field. */
abstract class PathSuggest<T extends O.TAbstractFile> extends AbstractInputSuggest<T> {
  protected abstract candidates(): T[];

  /** Called after a chosen path stands in the field. */
  onPick(callback: () => void): void {
    this.onSelect((file) => {
      this.setValue(file.path);
      callback();
      this.close();
    });
  }

  renderSuggestion(file: T, el: HTMLElement): void {
    el.setText(file.path);
  }

  protected getSuggestions(query: string): T[] {
    const wanted = query.toLowerCase();
    return this.candidates().filter(({ path }) => path.toLowerCase().includes(wanted));
  }
}

/** Suggests notes and other files. */
export class FileSuggest extends PathSuggest<O.TFile> {
  constructor(
    app: O.App,
    inputEl: HTMLInputElement,
    private readonly options: Pick<O.SettingFileControl, 'filter'>,
  ) {
    super(app, inputEl);
  }

  protected candidates(): O.TFile[] {
    const { filter = () => true } = this.options;
    return this.app.vault.getFiles().filter(filter);
  }
}

/** Suggests folders. */
export class FolderSuggest extends PathSuggest<O.TFolder> {
  constructor(
    app: O.App,
    inputEl: HTMLInputElement,
    private readonly options: Pick<O.SettingFolderControl, 'filter' | 'includeRoot'>,
  ) {
    super(app, inputEl);
  }

  protected candidates(): O.TFolder[] {
    const { filter = () => true, includeRoot = false } = this.options;
    return this.app.vault.getAllFolders(includeRoot).filter(filter);
  }
}
