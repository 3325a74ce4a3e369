/** The command palette and the quick switcher. */
import type * as O from 'obsidian';
import type { App } from '../app';
import { Keymap } from '../keymap';
import { FuzzySuggestModal } from '../ui/suggest-modal';

/** Every command that can run now, found by its name. */
export class CommandPalette extends FuzzySuggestModal<O.Command> {
  constructor(private readonly host: App) {
    super(host);
    this.setPlaceholder('Select a command…');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getItems(): O.Command[] {
    return this.host.commands.listCommands();
  }

  getItemText(command: O.Command): string {
    return command.name;
  }

  onChooseItem(command: O.Command): void {
    this.host.commands.executeCommand(command);
  }
}

/** Every note, the last opened first; a name that is not there yet makes a note. */
export class QuickSwitcher extends FuzzySuggestModal<O.TFile> {
  constructor(private readonly host: App) {
    super(host);
    this.setPlaceholder('Find a note…');
  }

  getItems(): O.TFile[] {
    const { vault, workspace } = this.host;
    const recent = workspace.getLastOpenFiles().flatMap((path) => vault.getFileByPath(path) ?? []);
    const rest = vault.getMarkdownFiles().filter((file) => !recent.some(({ path }) => path === file.path));
    return [...recent, ...rest];
  }

  getItemText(file: O.TFile): string {
    return file.path.replace(/\.md$/, '');
  }

  onChooseItem(file: O.TFile, evt: MouseEvent | KeyboardEvent): void {
    void this.host.workspace.getLeaf(Keymap.isModEvent(evt)).openFile(file);
  }
}
