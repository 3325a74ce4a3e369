/** The few core plugins that plugins reach for, by their undocumented names. */

/** The core search: remembers what was searched for, and tells whoever shows it. */
export class GlobalSearch {
  readonly queries: string[] = [];
  onSearch: (query: string) => void = () => undefined;

  openGlobalSearch(query: string): void {
    this.queries.push(query);
    this.onSearch(query);
  }
}

interface InternalPlugin {
  enabled: boolean;
  instance: object;
}

/** Core plugins by id; only the search is there. */
export class InternalPlugins {
  readonly search = new GlobalSearch();
  readonly plugins: Record<string, InternalPlugin> = {
    'global-search': { enabled: true, instance: this.search },
  };

  getPluginById(id: string): InternalPlugin | null {
    return this.plugins[id] ?? null;
  }

  getEnabledPluginById(id: string): object | null {
    const plugin = this.getPluginById(id);
    return plugin?.enabled ? plugin.instance : null;
  }
}
