/** An app for jsdom tests: notes in memory, started and ready, with the means to wait until all is quiet. */
import type * as O from 'obsidian';
import { App, type AppOptions } from './app';
import { MemoryStorage } from './memory-storage';
import { setLanguage } from './runtime';

/** How a test's app is set up. */
export interface TestAppOptions extends AppOptions {
  /** Texts by path: notes, folders as they come, and hidden files such as a plugin's `data.json`. */
  files?: Record<string, string>;
  language?: string;
  /** Called before the start, for what must be there when the notes and the layout come. */
  setUp?: (app: TestApp) => void;
  /** A storage of one's own, to start a second app over the same files. */
  storage?: MemoryStorage;
}

/** An app over files in memory. */
export class TestApp extends App {
  constructor(
    readonly storage: MemoryStorage,
    options: AppOptions,
  ) {
    super(storage, options);
  }

  /** Starts a plugin from its class, in the running app; `unloadPlugin` or `quit` ends it. */
  async loadPlugin<T extends O.Plugin>(
    pluginClass: new (app: O.App, manifest: O.PluginManifest) => T,
    manifest: Partial<O.PluginManifest> = {},
  ): Promise<T> {
    const plugin = await this.plugins.startPlugin(pluginClass, testManifest(manifest));
    return plugin;
  }

  async unloadPlugin(plugin: O.Plugin): Promise<void> {
    await this.plugins.disablePlugin(plugin.manifest.id);
  }

  /** Waits until every write is read again and told. */
  flush(): Promise<void> {
    return this.settle();
  }

  /** The text of a file as it lies in the storage. */
  textOf(path: string): string | undefined {
    return this.storage.textOf(path);
  }
}

/** A manifest with what a test does not care about. */
export function testManifest(manifest: Partial<O.PluginManifest>): O.PluginManifest {
  const id = manifest.id ?? 'test-plugin';
  return {
    id,
    name: 'Test plugin',
    author: 'Somebody',
    version: '1.0.0',
    minAppVersion: '1.0.0',
    description: 'A plugin for a test.',
    dir: `.obsidian/plugins/${id}`,
    ...manifest,
  };
}

let count = 0;

/** Starts an app over the files; its layout is ready and, unless `isCold`, its metadata is there. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const app = prepareTestApp(options);
  options.setUp?.(app);
  await app.start();
  return app;
}

/** An app that is not started yet, for plugins that must be there before the notes. */
export function prepareTestApp({
  files,
  language = 'en',
  storage,
  ...options
}: TestAppOptions = {}): TestApp {
  setLanguage(language);
  return new TestApp(storage ?? new MemoryStorage(files), { appId: `test-${++count}`, ...options });
}
