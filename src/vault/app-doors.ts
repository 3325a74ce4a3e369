/** Doors of the app that are not part of its public API: every step may be missing, and then nothing is opened. */
import type { App } from 'obsidian';

interface AppInside {
  internalPlugins?: {
    getEnabledPluginById?: (id: string) => { openGlobalSearch?: (query: string) => void } | null;
  };
  setting?: { open?: () => void; openTabById?: (id: string) => void };
}

/** Searches the vault; false where the core search is off. */
export function openSearch(app: App, query: string): boolean {
  const search = (app as App & AppInside).internalPlugins?.getEnabledPluginById?.('global-search');
  search?.openGlobalSearch?.(query);
  return search?.openGlobalSearch !== undefined;
}

/** Opens the settings at the tab of a plugin; false where that cannot be done. */
export function openSettingTab(app: App, id: string): boolean {
  const { setting } = app as App & AppInside;
  if (!setting?.open || !setting.openTabById) return false;
  setting.open();
  setting.openTabById(id);
  return true;
}
