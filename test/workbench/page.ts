/**
 * The workbench's page: the stand-in for Obsidian over the server's vault, with the built plugin in it. Everything
 * that must not happen is kept in `window.workbench`, where the end-to-end tests look.
 */
import { App } from '../host/app';
import { installBuiltinPrelude } from '../host/builtin-prelude';
import { installDomPrelude } from '../host/dom-prelude';
import * as obsidian from '../host/index';
import { setMobile } from '../host/platform';
import { refusedRequests, setLanguage } from '../host/runtime';
import { startShell } from '../host/shell/app-shell';
import { HttpStorage } from './http-storage';
import { drawMermaid } from './mermaid';
import { loadPluginClass, PluginFiles } from './plugin-files';

/** What the tests and a curious person see of the page. */
export interface WorkbenchPage {
  app: App;
  /** Names that the plugin asked of the stand-in and did not get. */
  missing: Set<string>;
  /** Errors that nothing caught. */
  errors: string[];
  /** Addresses that the plugin asked for; none is ever fetched. */
  requests: string[];
  /** True when the note is open and the plugin runs. */
  isReady: boolean;
}

declare global {
  interface Window {
    workbench: WorkbenchPage;
  }
}

const configDir = '.obsidian';

function keepErrors(errors: string[]): void {
  window.addEventListener('error', ({ error, message }) => errors.push(textOf(error ?? message)));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(textOf(reason)));
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** `?lang=ru&theme=dark&mobile=1`: how the app looks, before it starts. */
function dress(query: URLSearchParams): void {
  const language = query.get('lang') ?? 'en';
  document.documentElement.lang = language;
  setLanguage(language);
  setMobile(query.has('mobile'));
  if (language === 'ar') {
    document.body.dir = 'rtl';
    document.body.addClass('mod-rtl');
  }
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = (query.get('theme') ?? (prefersDark ? 'dark' : 'light')) === 'dark';
  document.body.addClass(isDark ? 'theme-dark' : 'theme-light');
}

/** The first visit is that of a person who has just switched the plugin on; later ones find it on. */
async function start(): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  dress(query);
  const vault = await HttpStorage.open();
  const files = await PluginFiles.fetch(configDir);
  const missing = new Set<string>();
  const errors: string[] = [];
  keepErrors(errors);
  const app = new App(files.within(vault), {
    name: vault.name,
    configDir,
    loadPlugin: (manifest) => loadPluginClass(manifest, { obsidian }, missing),
  });
  window.workbench = { app, missing, errors, requests: refusedRequests, isReady: false };
  document.title = `${vault.name} - a stand-in for Obsidian`;
  startShell(app);
  await app.start();
  window.addEventListener('pagehide', () => void app.workspace.requestSaveLayout.run());
  const isFirstVisit = !app.plugins.plugins[files.id];
  const note = query.get('open');
  if (note !== null && isFirstVisit) await openNote(app, note);
  if (isFirstVisit) await app.plugins.enablePluginAndSave(files.id);
  window.workbench.isReady = true;
}

async function openNote(app: App, path: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file) await app.workspace.getLeaf().openFile(file);
}

installDomPrelude();
installBuiltinPrelude();
drawMermaid();
start().catch((error: unknown) => {
  document.body.createEl('pre', { text: `The workbench cannot start.\n\n${textOf(error)}` });
  throw error;
});
