/** The whole plugin in the stand-in host, over a vault in memory, for tests in jsdom. */
import type * as O from 'obsidian';
import manifest from '../../manifest.json';
import SkillMatrixPlugin from '../../src/main';
import { App } from '../host/app';
import { MemoryStorage } from '../host/memory-storage';
import { until } from './until';

/** A running plugin and the vault it works on. */
export interface Session {
  app: App;
  storage: MemoryStorage;
  /** The text of a note on disk; undefined where there is none. */
  read: (path: string) => string | undefined;
  open: (path: string) => Promise<void>;
  /** What the panel shows, as text. */
  panelText: () => string;
  /** Waits until the panel's text holds this. */
  shows: (text: string) => Promise<string>;
}

const folder = '.obsidian/plugins/skill-matrix';
let sessions = 0;
const running: App[] = [];

/** Starts the app with the plugin switched on and the panel in the right sidebar. */
export async function startSession(files: Record<string, string>): Promise<Session> {
  const storage = new MemoryStorage({
    ...files,
    [`${folder}/manifest.json`]: JSON.stringify(manifest),
    '.obsidian/community-plugins.json': JSON.stringify([manifest.id]),
  });
  const app = new App(storage, {
    appId: `test-${++sessions}`,
    loadPlugin: () => Promise.resolve(SkillMatrixPlugin),
  });
  running.push(app);
  await app.start();
  await app.workspace.ensureSideLeaf('skill-matrix-panel', 'right', { reveal: true });
  const panelText = () => panelOf(app)?.textContent ?? '';
  return {
    app,
    storage,
    read: (path) => storage.textOf(path),
    panelText,
    shows: (text) => until(panelText, (shown) => shown.includes(text), 3000),
    async open(path) {
      const file = app.vault.getFileByPath(path);
      if (!file) throw new Error(`There is no note ${path}.`);
      await app.workspace.getLeaf(false).openFile(file);
    },
  };
}

/** Ends what this test file has started; for `afterEach`. */
export async function endSessions(): Promise<void> {
  for (const app of running.splice(0)) await app.quit();
  document.body.empty();
}

/** The panel's content; null where there is no panel. */
export function panelOf(app: O.App): HTMLElement | null {
  const view = app.workspace.getLeavesOfType('skill-matrix-panel')[0]?.view as O.ItemView | undefined;
  return view?.contentEl ?? null;
}
