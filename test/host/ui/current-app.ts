/** The running app for those few classes that Obsidian builds without handing them one: menus and old helpers. */
import type * as O from 'obsidian';

declare global {
  interface Window {
    /** Set by the app itself, as in Obsidian. */
    app?: O.App;
  }
}

/** The app of this window; undefined in a test that has none. */
export function currentApp(): O.App | undefined {
  return window.app;
}
