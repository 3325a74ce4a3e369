/** Declares the settings page: what can be set, where it goes, and what is refused. */
import { Notice, PluginSettingTab } from 'obsidian';
import type {
  App,
  Plugin,
  Setting,
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionPage,
} from 'obsidian';
import type { Settings } from './core/settings';
import { columnKeys, sectionKeys } from './core/vocabulary/words';
import { notePath } from './core/vault-path';
import type { Words } from './i18n/en';
import { placeFault } from './vault/create-note';
import { describeOpenNote } from './vault/open-note';
import { loadPerson, savePerson } from './vault/person';
import {
  cleanFolders,
  parseSetting,
  parseTags,
  parseWords,
  renderSetting,
  takenWord,
  unusableTag,
  withWords,
} from './vault/setting-texts';
import type { DefaultNames, TextKey } from './vault/setting-texts';
import { describeSaveFault, type SettingsStore } from './vault/settings-store';

/** What the page needs besides Obsidian. */
export interface SettingsTabParts {
  store: SettingsStore;
  words: Words;
  /** Path of the log that ticks really go to; null while there is none. */
  logPath: () => string | null;
  personChanged: () => void;
}

/** A row of the folder list has its place as key: `ignoredFolders/0`. */
const folderKey = 'ignoredFolders/';
/** A row of own words has their column or section as key: `columnWords/criteria`. */
const wordsKey = 'columnWords/';
const longestName = 100;
const toggle = (key: keyof Settings, name: string, desc: string): SettingDefinition => ({
  name,
  desc,
  control: { type: 'toggle', key },
});
const isTextKey = (key: string): key is TextKey => ['skillTags', 'logPath', 'summaryPath'].includes(key);

export class SkillMatrixSettingTab extends PluginSettingTab {
  override icon = 'list-checks';
  private readonly names: DefaultNames;
  /** Rows of the folder list while the page is open; an empty row waits for its folder. */
  private folders: string[] | null = null;

  constructor(
    app: App,
    plugin: Plugin,
    private readonly parts: SettingsTabParts,
  ) {
    super(app, plugin);
    const { logDefault, summaryDefault } = parts.words.settings;
    this.names = { logPath: logDefault, summaryPath: summaryDefault };
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [this.notesGroup(), this.ticksGroup(), this.levelsGroup(), this.summaryGroup()];
  }

  override hide(): void {
    this.folders = null;
    super.hide();
  }

  override getControlValue(key: string): unknown {
    const { current } = this.parts.store;
    if (key.startsWith(folderKey)) return this.folderRows()[Number(key.slice(folderKey.length))] ?? '';
    if (key.startsWith(wordsKey)) return this.ownWords(key.slice(wordsKey.length)).join(', ');
    if (key === 'person') return loadPerson(this.app) ?? '';
    return isTextKey(key) ? renderSetting(key, current, this.names) : current[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (typeof value === 'boolean') return this.save({ [key]: value });
    if (typeof value !== 'string') return;
    if (isTextKey(key)) return this.save(parseSetting(key, value, this.names));
    if (key === 'person') {
      savePerson(this.app, value);
      return this.parts.personChanged();
    }
    if (key.startsWith(wordsKey)) return this.saveWords(key.slice(wordsKey.length), value);
    this.folderRows()[Number(key.slice(folderKey.length))] = value;
    await this.saveFolders();
  }

  private notesGroup(): SettingDefinitionGroup {
    const words = this.parts.words.settings;
    const validate = (text: string) => {
      const bad = unusableTag(parseTags(text));
      return bad === null ? undefined : words.tagFault(bad);
    };
    return {
      type: 'group',
      heading: words.notes,
      items: [
        {
          name: words.skillTags,
          desc: words.skillTagsDesc,
          control: { type: 'text', key: 'skillTags', placeholder: words.skillTagsPlaceholder, validate },
        },
        this.ignoredPage(),
        this.wordsPage(),
      ],
    };
  }

  private ignoredPage(): SettingDefinitionPage {
    const words = this.parts.words.settings;
    const { ignoredFolders, ignoredNotes } = this.parts.store.current;
    const addFolder = () => {
      this.folderRows().push('');
      this.update();
    };
    return {
      type: 'page',
      name: words.ignored,
      desc: words.ignoredDesc,
      displayValue: [...ignoredFolders, ...ignoredNotes].join(', '),
      items: [
        {
          type: 'list',
          emptyState: words.ignoredNone,
          items: this.folderRows().map((_, i) => ({
            name: words.folder(i + 1),
            control: { type: 'folder', key: `${folderKey}${i}` },
          })),
          onDelete: (i) => void this.removeFolder(i),
          addItem: { name: words.addFolder, action: addFolder },
        },
        {
          type: 'list',
          heading: words.ignoredNotes,
          emptyState: words.ignoredNotesNone,
          items: ignoredNotes.map((name) => ({ name })),
          onDelete: (i) => void this.removeNote(i),
        },
      ],
    };
  }

  private wordsPage(): SettingDefinitionPage {
    const { settings } = this.parts.words;
    const { columnWords } = this.parts.store.current;
    const rows = (keys: readonly string[], names: Record<string, string>): SettingDefinition[] =>
      keys.map((key) => ({
        name: names[key] ?? key,
        control: {
          type: 'text',
          key: wordsKey + key,
          placeholder: settings.wordsPlaceholder,
          validate: (text) => this.wordFault(key, text),
        },
      }));
    const columns = columnKeys.filter((key) => key !== 'name');
    return {
      type: 'page',
      name: settings.tableWords,
      desc: settings.tableWordsDesc,
      displayValue: Object.values(columnWords).flat().join(', '),
      items: [
        { type: 'group', items: [{ name: settings.preview, render: (row) => this.showPreview(row) }] },
        { type: 'group', heading: settings.tableColumns, items: rows(columns, settings.columns) },
        { type: 'group', heading: settings.tableSections, items: rows(sectionKeys, settings.sections) },
      ],
    };
  }

  /** Says in a row what the open note reads as, and again after each change; returns how to stop that. */
  private showPreview(row: Setting): () => void {
    const { store, words } = this.parts;
    const show = async () => {
      const text = await describeOpenNote(this.app, store.current, words);
      row.setDesc(text);
    };
    const showSoon = () => void show();
    showSoon();
    return store.onChange(showSoon);
  }

  private wordFault(key: string, text: string): string | undefined {
    const { columns, sections, wordTaken } = this.parts.words.settings;
    const taken = takenWord(this.parts.store.current.columnWords, key, parseWords(text));
    return taken ? wordTaken(taken.word, columns[taken.by] ?? sections[taken.by] ?? taken.by) : undefined;
  }

  private ownWords(key: string): readonly string[] {
    const { columnWords } = this.parts.store.current;
    return Object.hasOwn(columnWords, key) ? (columnWords[key] ?? []) : [];
  }

  private saveWords(key: string, text: string): Promise<void> {
    return this.save({ columnWords: withWords(this.parts.store.current.columnWords, key, parseWords(text)) });
  }

  private ticksGroup(): SettingDefinitionGroup {
    const words = this.parts.words.settings;
    const real = this.parts.logPath();
    const isElsewhere = real !== null && real !== notePath(String(this.getControlValue('logPath')));
    const validate = (name: string) =>
      /\p{Cc}/u.test(name) || name.length > longestName ? words.personFault : undefined;
    return {
      type: 'group',
      heading: words.ticks,
      items: [
        this.pathSetting(
          'logPath',
          words.log,
          isElsewhere ? `${words.logDesc} ${words.logElsewhere(real)}` : words.logDesc,
        ),
        {
          name: words.person,
          desc: words.personDesc,
          control: { type: 'text', key: 'person', placeholder: words.personPlaceholder, validate },
        },
        toggle('readingBoxes', words.readingBoxes, words.readingBoxesDesc),
      ],
    };
  }

  private levelsGroup(): SettingDefinitionGroup {
    const words = this.parts.words.settings;
    return {
      type: 'group',
      heading: words.levels,
      items: [
        toggle('keySkillsRequired', words.keySkillsRequired, words.keySkillsRequiredDesc),
        toggle('splitCriteriaAtCommas', words.splitAtCommas, words.splitAtCommasDesc),
      ],
    };
  }

  private summaryGroup(): SettingDefinitionGroup {
    const words = this.parts.words.settings;
    const items = [this.pathSetting('summaryPath', words.summaryNote, words.summaryNoteDesc)];
    return { type: 'group', heading: words.summary, items };
  }

  private pathSetting(key: keyof DefaultNames, name: string, desc: string): SettingDefinition {
    return { name, desc, control: { type: 'text', key, validate: (path) => this.pathFault(key, path) } };
  }

  private pathFault(key: keyof DefaultNames, path: string): string | undefined {
    const { notices, settings } = this.parts.words;
    if (path.trim() === '') return undefined;
    const fault = placeFault(this.app.vault, path);
    if (fault) return notices.pathFaults[fault](path);
    const other = this.getControlValue(key === 'logPath' ? 'summaryPath' : 'logPath');
    return notePath(path) === notePath(String(other)) ? settings.samePathFault : undefined;
  }

  private folderRows(): string[] {
    return (this.folders ??= [...this.parts.store.current.ignoredFolders]);
  }

  private async removeFolder(index: number): Promise<void> {
    this.folderRows().splice(index, 1);
    await this.saveFolders();
    this.update();
  }

  private async removeNote(index: number): Promise<void> {
    const { ignoredNotes } = this.parts.store.current;
    await this.save({ ignoredNotes: ignoredNotes.filter((_, i) => i !== index) });
    this.update();
  }

  private saveFolders(): Promise<void> {
    return this.save({ ignoredFolders: cleanFolders(this.folderRows()) });
  }

  private async save(change: Partial<Settings>): Promise<void> {
    const { notices } = this.parts.words;
    try {
      await this.parts.store.change(change);
    } catch (error) {
      new Notice(describeSaveFault(error, notices));
    }
  }
}
