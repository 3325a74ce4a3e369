/** Tabs of the settings window. A tab with declared settings is drawn from them; any other draws itself. */
import type * as O from 'obsidian';
import type { Pub } from '../pub';
import { setIcon } from './icons';
import { DefinitionDrawing } from './setting-definitions';

/** A page of a tab that draws itself. */
export abstract class SettingPage implements Pub<O.SettingPage> {
  readonly rootEl: HTMLElement = createDiv('setting-page');
  readonly titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
  readonly containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
  title = '';

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}

/** A page drawn from declared items. */
class DeclaredPage extends SettingPage {
  override title: string;

  constructor(
    private readonly show: (containerEl: HTMLElement) => void,
    title: string,
  ) {
    super();
    this.title = title;
  }

  display(): void {
    this.show(this.containerEl);
  }
}

/** What the settings window shows for one entry of its list. */
export abstract class SettingTab implements Pub<O.SettingTab> {
  icon: O.IconName = 'settings';
  id = '';
  name = '';
  readonly containerEl: HTMLElement = createDiv('vertical-tab-content');
  settingItems: O.SettingDefinitionItem[] = [];
  private readonly drawing = new DefinitionDrawing(this);
  private page: O.SettingPage | null = null;
  private pageKey = '';
  /** Names of the open pages, outermost first. */
  private path: string[] = [];
  private isShown = false;

  constructor(public app: O.App) {}

  getSettingDefinitions(): O.SettingDefinitionItem[] {
    return [];
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.isShown && this.settingItems.length > 0) this.redraw();
  }

  /** The app's own settings, which tabs that are no plugin's read, are not modelled. */
  getControlValue(_key: string): unknown {
    return undefined;
  }

  setControlValue(_key: string, _value: unknown): void | Promise<void> {}

  refreshDomState(): void {
    this.drawing.refresh();
  }

  display(): void {}

  hide(): void {}

  /** Called by the settings window. */
  show(): void {
    this.isShown = true;
    this.path = [];
    this.update();
    if (this.settingItems.length === 0) drawItself(this);
  }

  /** Called by the settings window. */
  leave(): void {
    this.isShown = false;
    this.closePage();
    this.drawing.clear();
    this.hide();
    this.containerEl.empty();
  }

  openPage(page: O.SettingDefinitionPage): void {
    this.path.push(page.name);
    this.redraw();
  }

  /** Goes one page up. */
  closeTopPage(): void {
    this.path.pop();
    this.redraw();
  }

  /** Draws what is open; a page that draws itself is left alone as long as it stays open. */
  private redraw(): void {
    const { scrollTop } = this.containerEl;
    const definition = this.openDefinition();
    const key = this.path.join('\n');
    if (definition?.page && this.page && key === this.pageKey) return;
    this.closePage();
    this.pageKey = key;
    if (definition) this.drawPage(definition);
    else this.drawing.draw(this.settingItems, this.containerEl);
    this.containerEl.scrollTop = scrollTop;
  }

  /** The definition of the open page; pages that are gone from the definitions are left. */
  private openDefinition(): O.SettingDefinitionPage | null {
    let found: O.SettingDefinitionPage | null = null;
    let items: readonly O.SettingDefinitionItem[] = this.settingItems;
    for (const [depth, name] of this.path.entries()) {
      const next = pagesOf(items).find((page) => page.name === name);
      if (!next) {
        this.path.length = depth;
        break;
      }
      found = next;
      items = next.items ?? [];
    }
    return found;
  }

  private drawPage(definition: O.SettingDefinitionPage): void {
    const { items = [], name } = definition;
    const page = definition.page?.() ?? new DeclaredPage((el) => this.drawing.draw(items, el), name);
    this.drawing.clear();
    this.page = page;
    this.fillTitlebar(page.titlebarEl, page.title || name);
    this.containerEl.replaceChildren(page.rootEl);
    page.display();
  }

  private fillTitlebar(el: HTMLElement, title: string): void {
    el.empty();
    const back = el.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Back' } });
    setIcon(back, 'chevron-left');
    back.addEventListener('click', () => this.closeTopPage());
    el.createSpan({ cls: 'setting-page-title', text: title });
  }

  private closePage(): void {
    this.page?.hide();
    this.page?.rootEl.remove();
    this.page = null;
  }
}

/** How tabs without declared settings are shown, as older plugins have them. */
function drawItself(tab: { display(): void }): void {
  tab.display();
}

function pagesOf(items: readonly O.SettingDefinitionItem[]): O.SettingDefinitionPage[] {
  return items.flatMap((item): O.SettingDefinitionPage[] => {
    if (!('type' in item)) return [];
    return item.type === 'page' ? [item] : pagesOf(item.items ?? []);
  });
}

/** A plugin's tab: values are kept in `plugin.settings` and saved as the whole of the plugin's data. */
export abstract class PluginSettingTab extends SettingTab implements Pub<O.PluginSettingTab> {
  constructor(
    app: O.App,
    readonly plugin: O.Plugin,
  ) {
    super(app);
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = (this.plugin.settings ?? {}) as Record<string, unknown>;
    settings[key] = value;
    this.plugin.settings = settings;
    await this.plugin.saveData(settings);
  }
}
