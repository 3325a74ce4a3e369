/**
 * The plugin under test as the stand-in finds it: its built files, wherever they lie, appear in the vault's plugin
 * folder, and its program comes as a script of the page. Writing to them is refused, as it would be by their build.
 */
import type { PluginManifest } from 'obsidian';
import type { PluginClass } from '../host/plugins';
import { runModule, type ModuleFunction } from '../host/plugin-module';
import type { HostStorage, StoredEntry } from '../host/storage';

declare global {
  interface Window {
    /** Called by the plugin's script with its id and its program. */
    define?: (id: string, run: ModuleFunction) => void;
  }
}

const shown = ['manifest.json', 'styles.css'];

/** The built plugin that the server gives. */
export class PluginFiles {
  private constructor(
    readonly id: string,
    private readonly texts: ReadonlyMap<string, string>,
  ) {}

  static async fetch(configDir: string): Promise<PluginFiles> {
    const texts = await Promise.all(shown.map(async (name) => (await fetch(`plugin/${name}`)).text()));
    const { id } = JSON.parse(texts[0] ?? '') as PluginManifest;
    return new PluginFiles(
      id,
      new Map(shown.map((name, at) => [`${configDir}/plugins/${id}/${name}`, texts[at] ?? ''])),
    );
  }

  /** The vault with these files in it. */
  within(vault: HostStorage): HostStorage {
    const read = (path: string): Promise<string> => {
      const text = this.texts.get(path);
      return text === undefined ? vault.read(path) : Promise.resolve(text);
    };
    return {
      known: vault.known,
      list: async () => [
        ...(await vault.list()).filter(({ path }) => !this.texts.has(path)),
        ...this.entries(),
      ],
      read,
      readBinary: (path) => vault.readBinary(path),
      write: (path, data) => vault.write(path, data),
      createFolder: (path) => vault.createFolder(path),
      rename: (from, to) => vault.rename(from, to),
      remove: (path) => vault.remove(path),
      watch: (callback) => vault.watch(callback),
    };
  }

  private entries(): StoredEntry[] {
    const folders = [...this.texts.keys()].flatMap((path) => {
      const names = path.split('/').slice(0, -1);
      return names.map((_, depth) => names.slice(0, depth + 1).join('/'));
    });
    const stat = { ctime: 0, mtime: 0, size: 0 };
    return [
      ...[...new Set(folders)].map((path) => ({ path, type: 'folder' as const, stat })),
      ...[...this.texts].map(([path, text]) => ({ path, type: 'file' as const, stat, text })),
    ];
  }
}

/** Runs the plugin's program anew, so that a plugin rebuilt meanwhile is the one that starts. */
export async function loadPluginClass(
  manifest: PluginManifest,
  modules: Readonly<Record<string, object>>,
  missing: Set<string>,
): Promise<PluginClass> {
  const exports = runModule(await programOf(manifest.id), modules, missing);
  const { default: pluginClass } = exports as { default?: PluginClass };
  if (!pluginClass) throw new Error(`The plugin "${manifest.id}" exports no class.`);
  return pluginClass;
}

const programs = new Map<string, ModuleFunction>();
let scripts = 0;

function programOf(id: string): Promise<ModuleFunction> {
  window.define = (defined, run) => void programs.set(defined, run);
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = `plugin/main.js?${(scripts += 1)}`;
    script.addEventListener('error', () => failed(new Error(`The program of "${id}" does not load.`)));
    script.addEventListener('load', () => {
      script.remove();
      const run = programs.get(id);
      if (run) done(run);
      else failed(new Error(`The program loaded is not that of "${id}".`));
    });
    document.head.append(script);
  });
}
