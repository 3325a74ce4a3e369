/** The list of the vault's folders and files in the left sidebar. */
import type * as O from 'obsidian';
import { debounce } from '../debounce';
import { TFolder } from '../files';
import { Keymap } from '../keymap';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import { View } from '../view';

/** The type of the view. */
export const fileExplorerType = 'file-explorer';

/** The file explorer. */
export class FileExplorerView extends View {
  override icon = 'folder-closed';
  override navigation = false;
  private readonly listEl: HTMLElement;
  private readonly opened = new Set<string>(['/']);
  private readonly redraw = debounce(() => this.draw(), 20);

  constructor(leaf: O.WorkspaceLeaf) {
    super(leaf);
    const buttons = this.containerEl.createDiv('nav-header').createDiv('nav-buttons-container');
    this.addButton(buttons, 'square-pen', 'New note', () => void this.createNote());
    this.addButton(buttons, 'chevrons-up-down', 'Expand all', () => this.openAll(true));
    this.addButton(buttons, 'chevrons-down-up', 'Collapse all', () => this.openAll(false));
    this.listEl = this.containerEl.createDiv('nav-files-container');
  }

  getViewType(): string {
    return fileExplorerType;
  }

  getDisplayText(): string {
    return 'Files';
  }

  override onload(): void {
    const { vault, workspace } = this.app;
    for (const name of ['create', 'delete', 'rename'] as const)
      this.registerEvent((vault as O.Events).on(name, () => this.redraw()));
    this.registerEvent(workspace.on('file-open', (file) => this.reveal(file)));
  }

  protected override async onOpen(): Promise<void> {
    this.reveal(this.app.workspace.getActiveFile());
    this.draw();
  }

  private addButton(parent: HTMLElement, icon: string, title: string, act: () => void): void {
    const button = parent.createEl('button', {
      cls: 'clickable-icon nav-action-button',
      attr: { 'aria-label': title, type: 'button' },
    });
    setIcon(button, icon);
    button.addEventListener('click', act);
  }

  private draw(): void {
    this.listEl.empty();
    this.drawChildren(this.app.vault.getRoot(), this.listEl.createDiv('tree-item nav-folder mod-root'));
  }

  private drawChildren(folder: O.TFolder, parentEl: HTMLElement): void {
    const listEl = parentEl.createDiv('tree-item-children nav-folder-children');
    const byName = (a: O.TAbstractFile, b: O.TAbstractFile): number =>
      Number(isFolder(b)) - Number(isFolder(a)) || a.name.localeCompare(b.name, undefined, { numeric: true });
    for (const child of [...folder.children].sort(byName)) {
      if (isFolder(child)) this.drawFolder(child, listEl);
      else this.drawFile(child as O.TFile, listEl);
    }
  }

  private drawFolder(folder: O.TFolder, parentEl: HTMLElement): void {
    const isOpen = this.opened.has(folder.path);
    const itemEl = parentEl.createDiv('tree-item nav-folder');
    itemEl.toggleClass('is-collapsed', !isOpen);
    const row = this.row(
      itemEl,
      folder,
      'nav-folder-title mod-collapsible',
      'nav-folder-title-content',
      folder.name,
    );
    row.setAttr('aria-expanded', isOpen);
    const chevron = createDiv('tree-item-icon collapse-icon nav-folder-collapse-indicator');
    setIcon(chevron, 'right-triangle');
    row.prepend(chevron);
    row.addEventListener('click', () => {
      if (!this.opened.delete(folder.path)) this.opened.add(folder.path);
      this.draw();
    });
    if (isOpen) this.drawChildren(folder, itemEl);
  }

  private drawFile(file: O.TFile, parentEl: HTMLElement): void {
    const itemEl = parentEl.createDiv('tree-item nav-file');
    const isNote = file.extension === 'md';
    const row = this.row(
      itemEl,
      file,
      'nav-file-title',
      'nav-file-title-content',
      isNote ? file.basename : file.name,
    );
    row.toggleClass('is-active', file === this.app.workspace.getActiveFile());
    const open = (evt: MouseEvent): void => {
      if (isNote) void this.app.workspace.getLeaf(Keymap.isModEvent(evt)).openFile(file);
    };
    row.addEventListener('click', open);
    row.addEventListener('auxclick', (evt) => evt.button === 1 && open(evt));
    // As text, what is dragged out of the list is the app's own address of the file.
    row.draggable = true;
    const query = `vault=${encodeURIComponent(this.app.vault.getName())}&file=${encodeURIComponent(file.path.replace(/\.md$/, ''))}`;
    row.addEventListener('dragstart', (evt) =>
      evt.dataTransfer?.setData('text/plain', `obsidian://open?${query}`),
    );
  }

  private row(
    parentEl: HTMLElement,
    file: O.TAbstractFile,
    cls: string,
    innerCls: string,
    text: string,
  ): HTMLElement {
    const row = parentEl.createDiv({
      cls: `tree-item-self is-clickable ${cls}`,
      attr: { 'data-path': file.path, tabindex: 0, role: 'button' },
    });
    row.createDiv({ cls: `tree-item-inner ${innerCls}`, text });
    row.addEventListener('keydown', (evt) => {
      if (evt.key === 'Enter') row.click();
    });
    row.addEventListener('contextmenu', (evt) => this.showMenu(evt, file));
    return row;
  }

  private showMenu(evt: MouseEvent, file: O.TAbstractFile): void {
    const menu = Menu.forEvent(evt);
    const { workspace, fileManager } = this.app;
    if (!isFolder(file)) {
      const open = (): void => void workspace.getLeaf('tab').openFile(file as O.TFile);
      menu.addItem((item) =>
        item.setTitle('Open in new tab').setIcon('file-plus').setSection('open').onClick(open),
      );
    }
    const remove = (): void => void fileManager.trashFile(file);
    menu.addItem((item) =>
      item.setTitle('Delete').setIcon('trash-2').setSection('danger').setWarning(true).onClick(remove),
    );
    workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
  }

  /** Opens the folders above a file and marks it. */
  private reveal(file: O.TFile | null): void {
    for (let folder = file?.parent; folder; folder = folder.parent) this.opened.add(folder.path);
    this.redraw();
  }

  private openAll(isOpen: boolean): void {
    this.opened.clear();
    if (isOpen) for (const { path } of this.app.vault.getAllFolders(true)) this.opened.add(path);
    this.draw();
  }

  private async createNote(): Promise<void> {
    const { vault, workspace } = this.app;
    let name = 'Untitled.md';
    for (let count = 1; vault.getAbstractFileByPath(name); count++) name = `Untitled ${count}.md`;
    const file = await vault.create(name, '');
    await workspace.getLeaf(false).openFile(file, { state: { mode: 'source' } });
  }
}

function isFolder(file: O.TAbstractFile): file is O.TFolder {
  return file instanceof TFolder;
}
