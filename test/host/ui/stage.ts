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
