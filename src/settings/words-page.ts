/** The page of a person's own words for columns and sections, with what the open note reads as by them. */
import type { App, Setting, SettingDefinition, SettingDefinitionPage } from 'obsidian';
import { knownNames } from '../core/vocabulary/known-names';
import { columnKeys, sectionKeys, type ColumnKey, type SectionKey } from '../core/vocabulary/words';
import { describeOpenNote } from '../vault/skills/open-note';
import { parseWords, takenWord } from '../vault/setting-texts';
import type { SettingsTabParts } from './parts';

/** Says in a row what the open note reads as, and again after each change; returns how to stop that. */
function showPreview(row: Setting, app: App, { store, words }: SettingsTabParts): () => void {
  const show = async () => {
    const text = await describeOpenNote(app, store.current, words);
    row.setDesc(text);
  };
  const showSoon = () => void show();
  showSoon();
  return store.onChange(showSoon);
}

/** Why words cannot stand for a column or section, or undefined. A saved key that is neither is named as it is. */
function wordFault(key: string, text: string, { store, words }: SettingsTabParts): string | undefined {
  const { columns, sections, wordTaken } = words.settings;
  const taken = takenWord(store.current.columnWords, key, parseWords(text));
  if (!taken) return undefined;
  const names = [columns, sections].find((each) => Object.hasOwn(each, taken.by));
  return wordTaken(taken.word, names?.[taken.by] ?? taken.by);
}

export function wordsPage(app: App, parts: SettingsTabParts): SettingDefinitionPage {
  const { settings } = parts.words;
  const rows = (
    keys: readonly (ColumnKey | SectionKey)[],
    names: Record<string, string>,
  ): SettingDefinition[] =>
    keys.map((key) => ({
      name: names[key] ?? key,
      desc: settings.knownWords(knownNames(key, parts.locale).join(', ')),
      control: {
        type: 'text',
        key: `columnWords/${key}`,
        placeholder: settings.wordsPlaceholder,
        validate: (text) => wordFault(key, text, parts),
      },
    }));
  const columns = columnKeys.filter((key) => key !== 'name');
  return {
    type: 'page',
    name: settings.tableWords,
    desc: settings.tableWordsDesc,
    displayValue: Object.values(parts.store.current.columnWords).flat().join(', '),
    items: [
      { type: 'group', items: [{ name: settings.preview, render: (row) => showPreview(row, app, parts) }] },
      { type: 'group', heading: settings.tableColumns, items: rows(columns, settings.columns) },
      { type: 'group', heading: settings.tableSections, items: rows(sectionKeys, settings.sections) },
    ],
  };
}
