/** Finds the vault's plugins, loads them and lets them go. Does not know where a plugin's program comes from. */
import type * as O from 'obsidian';
import { createElement } from './dom-create';
import type { Plugin } from './plugin';
import { reportFault } from './report-fault';

/** A plugin's class, as its `main.js` exports it. */
export type PluginClass = new (app: O.App, manifest: O.PluginManifest) => O.Plugin;

/** Gives the class of a plugin of the vault. */
export type LoadPlugin = (manifest: O.PluginManifest) => Promise<PluginClass>;

/** The plugins of one vault; the names are those of the real, undocumented `app.plugins`. */
export class Plugins {
  readonly manifests: Record<string, O.PluginManifest> = {};
  readonly plugins: Record<string, O.Plugin> = {};
  readonly enabledPlugins = new Set<string>();
  private readonly styles = new Map<string, HTMLElement>();

  constructor(
    private readonly app: O.App,
    private readonly load: LoadPlugin,
  ) {}

  /** Loads the plugins that are switched on in the vault; one that fails does not keep the app from starting. */
  async initialize(): Promise<void> {
    await this.loadManifests();
    for (const id of (await this.readJson<string[]>(this.listPath)) ?? [])
      if (this.manifests[id]) await this.enablePlugin(id).catch(reportFault);
  }

  async loadManifests(): Promise<void> {
    const { folders } = await this.app.vault.adapter.list(this.folder);
    for (const dir of folders) {
      const manifest = await this.readJson<O.PluginManifest>(`${dir}/manifest.json`);
      if (manifest) this.manifests[manifest.id] = { ...manifest, dir };
    }
  }

  getPlugin(id: string): O.Plugin | null {
    return this.plugins[id] ?? null;
  }

  async enablePlugin(id: string): Promise<void> {
    const manifest = this.manifests[id];
    if (!manifest) throw new Error(`There is no plugin "${id}".`);
    if (!this.plugins[id]) await this.startPlugin(await this.load(manifest), manifest);
  }

  /** Switches a plugin on for good, as a person does in the settings. */
  async enablePluginAndSave(id: string): Promise<void> {
    await this.enablePlugin(id);
    this.plugins[id]?.onUserEnable();
    await this.saveList();
  }

  /** Starts a plugin from its class. One that fails is let go again, and the failure is thrown on. */
  async startPlugin<T extends O.Plugin>(
    pluginClass: new (app: O.App, manifest: O.PluginManifest) => T,
    manifest: O.PluginManifest,
  ): Promise<T> {
    const plugin = new pluginClass(this.app, manifest);
    this.manifests[manifest.id] = manifest;
    this.plugins[manifest.id] = plugin;
    this.enabledPlugins.add(manifest.id);
    try {
      await this.addStyles(manifest);
      await (plugin as O.Plugin as Plugin).start();
    } catch (error) {
      await this.disablePlugin(manifest.id);
      throw error;
    }
    return plugin;
  }

  async disablePlugin(id: string): Promise<void> {
    this.plugins[id]?.unload();
    delete this.plugins[id];
    this.enabledPlugins.delete(id);
    this.styles.get(id)?.remove();
    this.styles.delete(id);
  }

  /** Switches a plugin off for good. */
  async disablePluginAndSave(id: string): Promise<void> {
    await this.disablePlugin(id);
    await this.saveList();
  }

  private get folder(): string {
    return `${this.app.vault.configDir}/plugins`;
  }

  private get listPath(): string {
    return `${this.app.vault.configDir}/community-plugins.json`;
  }

  private async saveList(): Promise<void> {
    const list = JSON.stringify([...this.enabledPlugins], null, 2);
    await this.app.vault.adapter.write(this.listPath, list);
  }

  private async addStyles({ id, dir }: O.PluginManifest): Promise<void> {
    const path = `${dir ?? ''}/styles.css`;
    if (!dir || !(await this.app.vault.adapter.exists(path))) return;
    const text = await this.app.vault.adapter.read(path);
    this.styles.set(id, createElement('style', { text, attr: { 'data-plugin': id }, parent: document.head }));
  }

  private async readJson<T>(path: string): Promise<T | null> {
    const { adapter } = this.app.vault;
    return (await adapter.exists(path)) ? (JSON.parse(await adapter.read(path)) as T) : null;
  }
}
