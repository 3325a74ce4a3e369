/** The tab where plugins are switched on and off. */
import type * as O from 'obsidian';
import { SettingTab } from './setting-tab';

/** What the tab needs of the app's plugins; the names are those of the real, undocumented `app.plugins`. */
export interface PluginSwitches {
  readonly manifests: Readonly<Record<string, O.PluginManifest>>;
  readonly enabledPlugins: ReadonlySet<string>;
  enablePluginAndSave(id: string): Promise<unknown>;
  disablePluginAndSave(id: string): Promise<unknown>;
}

/** One row with a toggle for each installed plugin. */
export class CommunityPluginsTab extends SettingTab {
  override id = 'community-plugins';
  override name = 'Community plugins';
  override icon = 'puzzle';

  constructor(
    app: O.App,
    private readonly plugins: PluginSwitches,
  ) {
    super(app);
  }

  override getSettingDefinitions(): O.SettingDefinitionItem[] {
    const items = Object.values(this.plugins.manifests).map((manifest) => this.row(manifest));
    return [{ type: 'list', heading: 'Installed plugins', emptyState: 'No plugin is installed.', items }];
  }

  private row({ id, name, version, description }: O.PluginManifest): O.SettingDefinitionRender {
    return {
      name,
      desc: `Version ${version}. ${description}`,
      render: (setting) => {
        setting.settingEl.dataset.pluginId = id;
        setting.addToggle((toggle) =>
          toggle.setValue(this.plugins.enabledPlugins.has(id)).onChange((on) => this.turn(id, on)),
        );
      },
    };
  }

  private async turn(id: string, on: boolean): Promise<void> {
    await (on ? this.plugins.enablePluginAndSave(id) : this.plugins.disablePluginAndSave(id));
    this.update();
  }
}
