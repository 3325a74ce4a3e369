/** Doors of the app that are not part of its public API: every step may be missing, and then nothing is opened. */
import type { App } from 'obsidian';

interface CorePlugin {
  openGlobalSearch?: (query: string) => void;
  options?: { folder?: unknown };
}

interface AppInside {
  internalPlugins?: { getEnabledPluginById?: (id: string) => CorePlugin | null };
  plugins?: { getPlugin?: (id: string) => { settings?: { templates_folder?: unknown } } | null };
  setting?: { open?: () => void; openTabById?: (id: string) => void };
}

/** Searches the vault; false where the core search is off. */
export function openSearch(app: App, query: string): boolean {
  const search = (app as App & AppInside).internalPlugins?.getEnabledPluginById?.('global-search');
  search?.openGlobalSearch?.(query);
  return search?.openGlobalSearch !== undefined;
}

/** The folders that the core plugin Templates and the plugin Templater are told to take templates from. */
export function templatePlaces(app: App): string[] {
  const { internalPlugins, plugins } = app as App & AppInside;
  const places = [
    internalPlugins?.getEnabledPluginById?.('templates')?.options?.folder,
    plugins?.getPlugin?.('templater-obsidian')?.settings?.templates_folder,
  ];
  return places.filter((place) => typeof place === 'string');
}

/** Opens the settings at the tab of a plugin; false where that cannot be done. */
export function openSettingTab(app: App, id: string): boolean {
  const { setting } = app as App & AppInside;
  if (!setting?.open || !setting.openTabById) return false;
  setting.open();
  setting.openTabById(id);
  return true;
}
