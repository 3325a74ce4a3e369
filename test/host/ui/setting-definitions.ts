/**
 * Draws declared settings: rows on cards, groups, lists and the entries of pages. Everything is drawn once; what
 * `visible` and `disabled` say is applied by `refresh`, in place.
 */
import type * as O from 'obsidian';
import { type Setting, SettingGroup } from './setting';
import { drawControl, type ControlStore } from './setting-controls';
import { addItemButton, makeListRow } from './setting-list';
import { setIcon } from './icons';

/** The tab that the settings belong to. */
export interface DefinitionOwner extends ControlStore {
  openPage(page: O.SettingDefinitionPage): void;
}

type Flag = boolean | (() => boolean) | undefined;
type Group = O.SettingDefinitionGroup | O.SettingDefinitionList;

function isOn(flag: Flag, usual: boolean): boolean {
  return typeof flag === 'function' ? flag() : (flag ?? usual);
}

function valueOf<T>(value: T | (() => T) | undefined): T | undefined {
  return value instanceof Function ? value() : value;
}

function isGroup(item: O.SettingDefinitionItem): item is Group {
  return 'type' in item && item.type !== 'page';
}

function isList(group: Group): group is O.SettingDefinitionList {
  return group.type === 'list';
}

function isPage(item: O.SettingGroupItem): item is O.SettingDefinitionPage {
  return 'type' in item;
}

/** A fragment is used up when it is shown, so that a second drawing needs a copy. */
function copyOf(text: string | DocumentFragment): string | DocumentFragment {
  return typeof text === 'string' ? text : document.importNode(text, true);
}

/** The drawing of a tab: of its definitions, or of those of the page that is open. */
export class DefinitionDrawing {
  private refreshers: (() => void)[] = [];
  private cleanups: (() => void)[] = [];
  private readonly queries = new Map<string, string>();

  private containerEl: HTMLElement = createDiv();

  constructor(private readonly owner: DefinitionOwner) {}

  draw(items: readonly O.SettingDefinitionItem[], containerEl: HTMLElement): void {
    this.clear();
    this.containerEl = containerEl;
    let loose: SettingGroup | null = null;
    let index = 0;
    for (const item of items) {
      if (isGroup(item)) this.drawGroup(item);
      else this.drawRow(item, (loose ??= new SettingGroup(this.containerEl)), index++);
      if (isGroup(item)) loose = null;
    }
    this.refresh();
  }

  /** Asks every `visible` and `disabled` again and applies the answers. */
  refresh(): void {
    for (const refresher of this.refreshers) refresher();
  }

  clear(): void {
    for (const cleanup of this.cleanups.splice(0)) cleanup();
    this.refreshers = [];
    this.containerEl.replaceChildren();
    this.containerEl = createDiv();
  }

  private drawGroup(definition: Group): void {
    const group = new SettingGroup(this.containerEl);
    const items = definition.items ?? [];
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    if (definition.cls !== undefined) group.addClass(...definition.cls.split(' '));
    for (const button of definition.extraButtons ?? []) group.addExtraButton(button);
    if (definition.search) this.addSearch(group, definition);
    items.forEach((item, index) => this.drawRow(item, group, index, definition));
    if (isList(definition)) this.finishList(group, definition, items.length === 0);
    this.refreshers.push(() => group.groupEl.toggle(isOn(definition.visible, true)));
  }

  private finishList(group: SettingGroup, list: O.SettingDefinitionList, isEmpty: boolean): void {
    group.addClass('mod-list');
    if (isEmpty && list.emptyState !== undefined)
      group.listEl.createDiv('setting-item-empty').append(copyOf(list.emptyState));
    if (list.addItem) addItemButton(group, list.addItem);
  }

  private addSearch(group: SettingGroup, definition: Group): void {
    const key = definition.heading ?? '';
    group.addSearch((field) => {
      field.setPlaceholder(definition.search?.placeholder ?? '').setValue(this.queries.get(key) ?? '');
      field.onChange((query) => {
        this.queries.set(key, query);
        this.refresh();
      });
    });
  }

  private drawRow(item: O.SettingGroupItem, group: SettingGroup, index: number, parent?: Group): void {
    group.addSetting((setting) => {
      setting.setName(item.name);
      if (item.desc !== undefined) setting.setDesc(copyOf(item.desc));
      if (isPage(item)) this.fillPageEntry(setting, item);
      else this.fillRow(setting, item, group, index);
      if (parent && isList(parent)) makeListRow(setting, parent, index);
      this.refreshers.push(() => {
        setting.settingEl.toggle(isOn(item.visible, true) && this.isFound(item, parent));
      });
    });
  }

  private fillRow(setting: Setting, item: O.SettingDefinition, group: SettingGroup, index: number): void {
    if (item.control) {
      const { control } = item;
      drawControl(setting, control, this.owner);
      this.refreshers.push(() => void setting.setDisabled(isOn(control.disabled, false)));
    } else if (item.render) {
      const cleanup = item.render(setting, group);
      if (cleanup) this.cleanups.push(cleanup);
    } else if (item.action) {
      const { action, disabled } = item;
      makeClickable(setting, () => {
        if (!isOn(disabled, false)) action(setting.settingEl, index);
      });
      this.refreshers.push(() => void setting.setDisabled(isOn(disabled, false)));
    }
  }

  private fillPageEntry(setting: Setting, page: O.SettingDefinitionPage): void {
    setting.addDisplayValue((display) => {
      display.setValue(valueOf(page.displayValue) ?? null).setStatus(valueOf(page.status) ?? null);
    });
    makeClickable(setting, () => this.owner.openPage(page));
  }

  private isFound(item: O.SettingGroupItem, parent: Group | undefined): boolean {
    const query = this.queries.get(parent?.heading ?? '') ?? '';
    if (!parent?.search || query === '' || isPage(item)) return true;
    return !isOn(item.searchable, true) || parent.search.match(item, query);
  }
}

function makeClickable(setting: Setting, act: () => void): void {
  setting.setClass('mod-clickable');
  setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'chevron-right');
  const { settingEl } = setting;
  settingEl.setAttrs({ role: 'button', tabindex: 0 });
  settingEl.addEventListener('click', act);
  settingEl.addEventListener('keydown', (evt) => {
    if (evt.target !== settingEl || (evt.key !== 'Enter' && evt.key !== ' ')) return;
    evt.preventDefault();
    act();
  });
}
