/** The row that offers folders of templates to ignore. They are looked for when it is drawn; none is set by itself. */
import type { App, Setting, SettingDefinition } from 'obsidian';
import { templateFolders } from '../vault/template-folders';
import type { FolderRows } from './folder-rows';
import type { SettingsTabParts } from './parts';

export function suggestionsRow(app: App, parts: SettingsTabParts, ignored: FolderRows): SettingDefinition {
  const { store, skills, words } = parts;
  const { suggestions, suggestionsDesc, suggestionsNone, ignoreFolder } = words.settings;
  const offer = async (row: Setting, isGone: () => boolean) => {
    const paths = new Set(skills().map(({ path }) => path));
    const folders = await templateFolders(app, store.current, paths);
    if (isGone()) return;
    row.setDesc(folders.length === 0 ? suggestionsNone : suggestionsDesc);
    for (const folder of folders)
      row.addButton((button) =>
        button.setButtonText(ignoreFolder(folder)).onClick(() => void ignored.add(folder)),
      );
  };
  return {
    name: suggestions,
    render: (row) => {
      let isGone = false;
      void offer(row, () => isGone);
      return () => {
        isGone = true;
      };
    },
  };
}
