/** The least that dialogs and menus need of an app, for the tests of this folder: keys, and nothing else. */
import type * as O from 'obsidian';
import { Keymap, Scope } from '../keymap';

/** Sets up an app that hears keys; the part of it that dialogs use. */
export function stageApp(): O.App {
  const scope = new Scope();
  const keymap = new Keymap(scope);
  keymap.listenTo(window);
  const app = { scope, keymap } as unknown as O.App;
  window.app = app;
  return app;
}

/** Presses a key where the focus is. */
export function press(key: string, init: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  (document.activeElement ?? document.body).dispatchEvent(event);
}

/** The texts of all elements that fit a selector. */
export function texts(selector: string): string[] {
  return Array.from(document.querySelectorAll(selector), (el) => el.textContent ?? '');
}

/** An app whose vault holds these notes, as far as rendering asks for them. */
export function stageVault(notes: Record<string, string>): O.App {
  const files = Object.keys(notes).map((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return { path, name, basename: name.replace(/\.\w+$/, ''), extension: name.replace(/^.*\./, '') };
  });
  const find = (link: string) =>
    files.find((file) => [file.path, file.name, file.basename].includes(link)) ?? null;
  return Object.assign(stageApp(), {
    metadataCache: { getFirstLinkpathDest: find, getFileCache: () => null },
    vault: {
      cachedRead: async ({ path }: O.TFile) => notes[path] ?? '',
      getResourcePath: ({ path }: O.TFile) => `/vault/${path}`,
    },
  });
}
