/** What a declared list adds to its rows: a handle to drag, a button that deletes, and a way to add one. */
import type * as O from 'obsidian';
import { Platform } from '../platform';
import { setIcon } from './icons';
import { Setting, type SettingGroup } from './setting';

/** Gives a row of a list what the list declares. */
export function makeListRow(setting: Setting, list: O.SettingDefinitionList, index: number): void {
  const { onDelete, onReorder } = list;
  if (onDelete) {
    setting.addExtraButton((button) =>
      button
        .setIcon('trash-2')
        .setTooltip('Delete')
        .onClick(() => onDelete(index)),
    );
    setting.settingEl.tabIndex = 0;
    setting.settingEl.addEventListener('keydown', (evt) => {
      if (evt.target === setting.settingEl && ['Delete', 'Backspace'].includes(evt.key)) onDelete(index);
    });
  }
  if (onReorder) makeDraggable(setting, index, onReorder);
}

function makeDraggable(setting: Setting, index: number, onReorder: (from: number, to: number) => void): void {
  const { settingEl } = setting;
  const handle = createDiv('setting-item-drag-handle');
  setIcon(handle, 'grip-vertical');
  settingEl.prepend(handle);
  settingEl.draggable = true;
  settingEl.addEventListener('dragstart', (evt) => evt.dataTransfer?.setData('text/plain', String(index)));
  settingEl.addEventListener('dragover', (evt) => evt.preventDefault());
  settingEl.addEventListener('drop', (evt) => {
    evt.preventDefault();
    const from = Number(evt.dataTransfer?.getData('text/plain'));
    if (Number.isInteger(from) && from !== index) onReorder(from, index);
  });
}

/** The way to add an entry: a button in the list's head, on a phone a row below the list. */
export function addItemButton(group: SettingGroup, { name, action }: O.SettingDefinitionAddItem): void {
  if (Platform.isMobile) {
    const row = new Setting(group.listEl).setName(`+ ${name}`).setClass('mod-clickable').settingEl;
    row.setAttrs({ role: 'button', tabindex: 0 });
    row.addEventListener('click', () => action(row));
    return;
  }
  group.addExtraButton((button) =>
    button
      .setIcon('plus')
      .setTooltip(name)
      .onClick(() => action(button.extraSettingsEl)),
  );
}
