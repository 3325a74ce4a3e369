/** The commands of the palette: who offers which, and whether it can run now. */
import type * as O from 'obsidian';
import { Platform } from './platform';

/** All commands by their whole id. */
export class Commands {
  readonly commands: Record<string, O.Command> = {};

  private readonly keys = new Map<string, O.KeymapEventHandler[]>();

  constructor(private readonly app: O.App) {}

  addCommand(command: O.Command): void {
    this.commands[command.id] = command;
    const handlers = (command.hotkeys ?? []).map(({ modifiers, key }) =>
      this.app.scope.register(modifiers, key, () => !this.executeCommand(command)),
    );
    this.keys.set(command.id, handlers);
  }

  removeCommand(id: string): void {
    for (const handler of this.keys.get(id) ?? []) this.app.scope.unregister(handler);
    this.keys.delete(id);
    delete this.commands[id];
  }

  findCommand(id: string): O.Command | undefined {
    return this.commands[id];
  }

  /** The commands that can run where the person is now. */
  listCommands(): O.Command[] {
    return Object.values(this.commands).filter((command) => this.canRun(command));
  }

  executeCommandById(id: string): boolean {
    const command = this.findCommand(id);
    return command !== undefined && this.executeCommand(command);
  }

  /** Runs a command if it can run now, and says whether it did. */
  executeCommand(command: O.Command): boolean {
    if (!this.canRun(command)) return false;
    const info = this.app.workspace.activeEditor;
    if (info?.editor && command.editorCheckCallback) command.editorCheckCallback(false, info.editor, info);
    else if (info?.editor && command.editorCallback) command.editorCallback(info.editor, info);
    else if (command.checkCallback) command.checkCallback(false);
    else command.callback?.();
    return true;
  }

  /** The forms with an editor come before those without, as in the real app. */
  private canRun(command: O.Command): boolean {
    if (command.mobileOnly && !Platform.isMobile) return false;
    const info = this.app.workspace.activeEditor;
    if (command.editorCheckCallback)
      return !!info?.editor && command.editorCheckCallback(true, info.editor, info) === true;
    if (command.editorCallback) return !!info?.editor;
    return command.checkCallback ? command.checkCallback(true) === true : command.callback !== undefined;
  }
}
