/** The settings window (`app.setting`): a list of tabs on the left, the open tab on the right. */
import type * as O from 'obsidian';
import { setIcon } from './icons';
import { Modal } from './modal';
import type { SettingTab } from './setting-tab';

/** The settings window. Tabs of plugins come and go with their plugins. */
export class SettingsModal extends Modal {
  activeTab: SettingTab | null = null;
  readonly settingTabs: SettingTab[] = [];
  readonly pluginTabs: SettingTab[] = [];
  private readonly headerEl: HTMLElement;
  private readonly bodyEl: HTMLElement;
  private lastTabId = '';

  constructor(app: O.App) {
    super(app);
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.contentEl.addClass('vertical-tabs-container');
    this.headerEl = this.contentEl.createDiv({ cls: 'vertical-tab-header', attr: { role: 'tablist' } });
    this.bodyEl = this.contentEl.createDiv('vertical-tab-content-container');
  }

  override onOpen(): void {
    this.drawHeader();
    this.show(this.tabById(this.lastTabId) ?? this.allTabs[0] ?? null);
  }

  override onClose(): void {
    this.show(null);
  }

  /** Adds a tab of the app itself. */
  addAppTab(tab: SettingTab): void {
    this.settingTabs.push(tab);
  }

  /** Adds a plugin's tab. Its definitions are asked for once, as for the index of the search. */
  addSettingTab(tab: SettingTab): void {
    this.pluginTabs.push(tab);
    tab.update();
    this.redraw();
  }

  /** Takes a plugin's tab away. */
  removeSettingTab(tab: SettingTab): void {
    const at = this.pluginTabs.indexOf(tab);
    if (at >= 0) this.pluginTabs.splice(at, 1);
    if (this.activeTab === tab) this.show(this.allTabs[0] ?? null);
    this.redraw();
  }

  /** Opens a tab by its id (a plugin's id); null for an unknown one. */
  openTabById(id: string): SettingTab | null {
    const tab = this.tabById(id);
    if (tab) this.show(tab);
    return tab;
  }

  private get allTabs(): SettingTab[] {
    return [...this.settingTabs, ...this.pluginTabs];
  }

  private tabById(id: string): SettingTab | null {
    return this.allTabs.find((tab) => tab.id === id) ?? null;
  }

  private show(tab: SettingTab | null): void {
    if (tab === this.activeTab) return;
    this.activeTab?.leave();
    this.activeTab = tab;
    this.bodyEl.replaceChildren();
    if (!tab) return;
    this.lastTabId = tab.id;
    this.bodyEl.append(tab.containerEl);
    tab.show();
    this.redraw();
  }

  private redraw(): void {
    if (this.containerEl.isConnected) this.drawHeader();
  }

  private drawHeader(): void {
    this.headerEl.empty();
    this.drawTabs('Options', this.settingTabs);
    const named = [...this.pluginTabs].sort((a, b) => a.name.localeCompare(b.name));
    if (named.length > 0) this.drawTabs('Community plugins', named);
  }

  private drawTabs(title: string, tabs: readonly SettingTab[]): void {
    const group = this.headerEl.createDiv('vertical-tab-header-group');
    group.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
    const items = group.createDiv('vertical-tab-header-group-items');
    for (const tab of tabs) this.drawTab(items, tab);
  }

  private drawTab(containerEl: HTMLElement, tab: SettingTab): void {
    const isActive = tab === this.activeTab;
    const item = containerEl.createDiv({
      cls: 'vertical-tab-nav-item tappable',
      attr: { role: 'tab', tabindex: 0, 'aria-selected': isActive, 'data-setting-id': tab.id },
    });
    item.toggleClass('is-active', isActive);
    setIcon(item.createDiv('vertical-tab-nav-item-icon'), tab.icon);
    item.createDiv({ cls: 'vertical-tab-nav-item-title', text: tab.name });
    item.addEventListener('click', () => this.show(tab));
    item.addEventListener('keydown', (evt) => {
      if (evt.key === 'Enter' || evt.key === ' ') this.show(tab);
    });
  }
}
