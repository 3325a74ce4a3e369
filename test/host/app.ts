/** The stand-in's app: it builds the parts, starts them in the order that plugins must cope with, and ends them. */
import type * as O from 'obsidian';
import { BasesRegistry } from './bases';
import { Commands } from './commands';
import { FileManager } from './file-manager';
import { InternalPlugins } from './internal-plugins';
import { Keymap, Scope } from './keymap';
import { MetadataCache } from './metadata-cache';
import { Plugins, type LoadPlugin } from './plugins';
import { SecretStorage } from './secret-storage';
import type { HostStorage } from './storage';
import { Tasks } from './tasks';
import { CommunityPluginsTab } from './ui/community-plugins-tab';
import { registerNoteViews } from './ui/note-views';
import { SettingsModal } from './ui/settings-modal';
import { Vault, type VaultOptions } from './vault';
import { Workspace } from './workspace';

/** How an app is set up. */
export interface AppOptions extends VaultOptions {
  /** Tells the local storage of one vault from another's. */
  appId?: string;
  /** With a cold start every note comes as `changed`; a warm one, the usual, finds the caches there. */
  isCold?: boolean;
  loadPlugin?: LoadPlugin;
}

const noPlugins: LoadPlugin = ({ id }) => Promise.reject(new Error(`Nobody can load the plugin "${id}".`));

/** One app over one vault. Nothing happens before `start`. */
export class App implements O.App {
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly commands = new Commands(this);
  readonly plugins: Plugins;
  readonly setting: SettingsModal;
  readonly internalPlugins = new InternalPlugins();
  readonly secretStorage = new SecretStorage();
  readonly renderContext: O.RenderContext = { hoverPopover: null };
  readonly bases = new BasesRegistry();
  readonly protocolHandlers = new Map<string, O.ObsidianProtocolHandler>();
  readonly cliHandlers = new Map<string, O.CliHandler>();
  readonly cliFlags = new Map<string, O.CliFlags | null>();
  readonly editorExtensions: unknown[] = [];
  readonly editorSuggests: O.EditorSuggest<unknown>[] = [];
  readonly containerEl = createDiv('app-container');
  readonly statusBarEl = createDiv('status-bar');
  lastEvent: O.UserEvent | null = null;
  private readonly endings: (() => void)[] = [];

  constructor(
    storage: HostStorage,
    private readonly options: AppOptions = {},
  ) {
    this.vault = new Vault(storage, options);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this.vault, this.metadataCache);
    this.workspace = new Workspace(this);
    this.plugins = new Plugins(this, options.loadPlugin ?? noPlugins);
    this.setting = new SettingsModal(this);
    registerNoteViews(this);
    this.setting.addAppTab(new CommunityPluginsTab(this, this.plugins));
    this.containerEl.createDiv('horizontal-main-container').append(this.workspace.containerEl);
    this.containerEl.append(this.statusBarEl);
  }

  /** Shows the app and starts its parts: plugins before notes, notes before the layout. */
  async start(): Promise<void> {
    window.app = this;
    document.body.append(this.containerEl);
    this.listen();
    await this.vault.open();
    await this.plugins.initialize();
    this.vault.load();
    await this.metadataCache.start(!this.options.isCold, this.vault.adapter.storage.known);
    await this.workspace.start();
  }

  /** Resolves when every write is read again, told and saved, and nobody has answered it with another write. */
  async settle(): Promise<void> {
    do {
      await this.vault.idle();
      await this.metadataCache.idle();
      await this.workspace.settle();
    } while (!this.vault.isIdle || !this.metadataCache.isIdle);
  }

  /** Ends the app as closing its window does. */
  async quit(): Promise<void> {
    const tasks = new Tasks();
    this.workspace.trigger('quit', tasks);
    await tasks.promise();
    await this.settle();
    await this.leave();
    await this.vault.idle();
  }

  /** Leaves the page as it is found when the app is killed: nothing that was still to come is waited for. */
  async leave(): Promise<void> {
    await this.workspace.end();
    for (const id of Object.keys(this.plugins.plugins)) await this.plugins.disablePlugin(id);
    for (const end of this.endings.splice(0)) end();
    this.vault.close();
    this.containerEl.remove();
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  /** Switches between the light and the dark theme. */
  setDarkMode(isDark: boolean): void {
    document.body.toggleClass('theme-dark', isDark);
    document.body.toggleClass('theme-light', !isDark);
    this.workspace.trigger('css-change');
  }

  loadLocalStorage(key: string): unknown {
    const text = window.localStorage.getItem(this.storageKey(key));
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) window.localStorage.removeItem(this.storageKey(key));
    else window.localStorage.setItem(this.storageKey(key), JSON.stringify(data));
  }

  private storageKey(key: string): string {
    return `${this.options.appId ?? this.vault.getName()}-${key}`;
  }

  private listen(): void {
    const remember = (event: Event): void => {
      this.lastEvent = event as O.UserEvent;
    };
    const resized = (): void => {
      this.workspace.iterateAllLeaves((leaf) => leaf.onResize());
      this.workspace.trigger('resize');
    };
    for (const type of ['mousedown', 'keydown', 'touchstart']) this.hear(type, remember);
    this.hear('resize', resized);
    this.keymap.scopeOfView = () => this.workspace.activeScope;
    this.endings.push(this.keymap.listenTo(window));
  }

  private hear(type: string, listener: (event: Event) => void): void {
    window.addEventListener(type, listener, true);
    this.endings.push(() => window.removeEventListener(type, listener, true));
  }
}
