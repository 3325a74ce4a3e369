/** The class that plugins extend: all they add goes away with them. */
import type * as O from 'obsidian';
import type { App } from './app';
import { Component } from './component';
import { MarkdownPreviewRenderer } from './ui/post-processors';
import type { SettingTab } from './ui/setting-tab';

type CodeBlockHandler = Parameters<O.Plugin['registerMarkdownCodeBlockProcessor']>[1];

/** A plugin, loaded by the loader. */
export abstract class Plugin extends Component implements O.Plugin {
  settings?: unknown;

  constructor(
    readonly app: O.App,
    readonly manifest: O.PluginManifest,
  ) {
    super();
  }

  onUserEnable(): void {}

  onExternalSettingsChange?(): unknown;

  /** Loads the plugin and waits until its `onload` is through. */
  async start(): Promise<void> {
    this.load();
    await this.loading;
    const { vault } = this.app;
    const heard = (path: string): void => {
      if (path === this.dataPath) this.onExternalSettingsChange?.();
    };
    this.registerEvent((vault as O.Events).on('raw', heard as (...data: unknown[]) => unknown));
  }

  addRibbonIcon(icon: O.IconName, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const el = this.host.workspace.leftRibbon.addAction(icon, title, callback);
    this.register(() => el.remove());
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = this.host.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => el.remove());
    return el;
  }

  addCommand(command: O.Command): O.Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.host.commands.addCommand(command);
    this.register(() => this.host.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    this.host.commands.removeCommand(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(settingTab: O.PluginSettingTab): void {
    const tab = settingTab as SettingTab;
    this.host.setting.addSettingTab(tab);
    this.register(() => this.host.setting.removeSettingTab(tab));
  }

  registerView(type: string, viewCreator: O.ViewCreator): void {
    const { viewRegistry } = this.host.workspace;
    viewRegistry.registerView(type, viewCreator);
    this.register(() => viewRegistry.unregisterView(type));
  }

  registerHoverLinkSource(id: string, info: O.HoverLinkSource): void {
    const { hoverLinkSources } = this.host.workspace;
    hoverLinkSources.set(id, info);
    this.register(() => hoverLinkSources.delete(id));
  }

  registerExtensions(extensions: string[], viewType: string): void {
    const { viewRegistry } = this.host.workspace;
    viewRegistry.registerExtensions(extensions, viewType);
    this.register(() => viewRegistry.unregisterExtensions(extensions));
  }

  registerMarkdownPostProcessor(
    postProcessor: O.MarkdownPostProcessor,
    sortOrder?: number,
  ): O.MarkdownPostProcessor {
    MarkdownPreviewRenderer.registerPostProcessor(postProcessor, sortOrder);
    this.register(() => MarkdownPreviewRenderer.unregisterPostProcessor(postProcessor));
    return postProcessor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: CodeBlockHandler,
    sortOrder?: number,
  ): O.MarkdownPostProcessor {
    const processor = MarkdownPreviewRenderer.createCodeBlockPostProcessor(language, handler);
    return this.registerMarkdownPostProcessor(processor, sortOrder);
  }

  registerBasesView(viewId: string, registration: O.BasesViewRegistration): boolean {
    this.register(() => this.host.bases.unregister(viewId));
    return this.host.bases.register(viewId, registration);
  }

  registerEditorExtension(extension: Parameters<O.Plugin['registerEditorExtension']>[0]): void {
    this.keepIn(this.host.editorExtensions, extension);
    this.host.workspace.updateOptions();
  }

  registerEditorSuggest(editorSuggest: O.EditorSuggest<unknown>): void {
    this.keepIn(this.host.editorSuggests, editorSuggest);
  }

  registerObsidianProtocolHandler(action: string, handler: O.ObsidianProtocolHandler): void {
    this.host.protocolHandlers.set(action, handler);
    this.register(() => this.host.protocolHandlers.delete(action));
  }

  registerCliHandler(
    command: string,
    _description: string,
    flags: O.CliFlags | null,
    handler: O.CliHandler,
  ): void {
    const { id } = this.manifest;
    if (command !== id && !command.startsWith(`${id}:`))
      throw new Error(`The command must start with "${id}".`);
    if (this.host.cliHandlers.has(command)) throw new Error(`The command "${command}" is there already.`);
    this.host.cliHandlers.set(command, handler);
    this.host.cliFlags.set(command, flags);
    this.register(() => this.host.cliHandlers.delete(command) && this.host.cliFlags.delete(command));
  }

  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.dataPath))) return null;
    return JSON.parse(await adapter.read(this.dataPath)) as unknown;
  }

  async saveData(data: unknown): Promise<void> {
    await this.app.vault.adapter.write(this.dataPath, JSON.stringify(data, null, 2));
  }

  private get dataPath(): string {
    return `${this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`}/data.json`;
  }

  /** The app with what the API does not name. */
  private get host(): App {
    return this.app as App;
  }

  private keepIn<T>(list: T[], one: T): void {
    list.push(one);
    this.register(() => list.splice(list.indexOf(one), 1));
  }
}
