/** Declares the settings tab: its groups, where each value goes, and what is refused. */
import { Notice, PluginSettingTab } from 'obsidian';
import type {
  App,
  Plugin,
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionPage,
} from 'obsidian';
import type { Settings } from './core/settings';
import { notePath } from './core/vault-path';
import { FolderRows } from './settings/folder-rows';
import { toggle, type SettingsTabParts } from './settings/parts';
import { languageRow, sectionsPage, stageFoldersPage, stageRow, staleRow } from './settings/stage-rows';
import { suggestionsRow } from './settings/suggestions-row';
import { wordsPage } from './settings/words-page';
import { placeFault } from './vault/create-note';
import { loadPerson, savePerson } from './vault/log/person';
import {
  isTextKey,
  parseSetting,
  parseTags,
  parseWords,
  renderSetting,
  unusableTag,
  withSection,
  withWords,
} from './vault/setting-texts';
import type { DefaultNames } from './vault/setting-texts';
import { describeSaveFault } from './vault/settings-store';

const longestName = 100;

/** `columnWords/criteria` is one place of the setting `columnWords`; the key of a whole setting has no place. */
function placeOf(key: string): [name: string, place: string] {
  const [name = '', place = ''] = key.split('/');
  return [name, place];
}

export class SkillMatrixSettingTab extends PluginSettingTab {
  override icon = 'list-checks';
  private readonly names: DefaultNames;
  private readonly ignoredFolders = this.folderRows('ignoredFolders');
  private readonly stageFolders = this.folderRows('stageFolders');

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
    return [this.notesGroup(), this.ticksGroup(), this.levelsGroup(), this.stageGroup()];
  }

  override hide(): void {
    this.ignoredFolders.forget();
    this.stageFolders.forget();
    super.hide();
  }

  override getControlValue(key: string): unknown {
    const { current } = this.parts.store;
    const [name, place] = placeOf(key);
    if (name === 'person') return loadPerson(this.app) ?? '';
    if (name === 'columnWords') return this.ownWords(place).join(', ');
    if (name === 'summaryWithout') return !current.summaryWithout.includes(place);
    const folders = this.foldersOf(name);
    if (folders) return folders.rows()[Number(place)] ?? '';
    return isTextKey(name) ? renderSetting(name, current, this.names) : current[name];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { columnWords, summaryWithout } = this.parts.store.current;
    const [name, place] = placeOf(key);
    if (name === 'summaryWithout')
      return this.save({ summaryWithout: withSection(summaryWithout, place, value === true) });
    if (typeof value !== 'string') return this.save({ [name]: value });
    if (name === 'columnWords')
      return this.save({ columnWords: withWords(columnWords, place, parseWords(value)) });
    if (name === 'person') {
      savePerson(this.app, value);
      return this.parts.personChanged();
    }
    const folders = this.foldersOf(name);
    if (folders) return folders.put(Number(place), value);
    return this.save(isTextKey(name) ? parseSetting(name, value, this.names) : { [name]: value.trim() });
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
        wordsPage(this.app, this.parts),
      ],
    };
  }

  private ignoredPage(): SettingDefinitionPage {
    const words = this.parts.words.settings;
    const { ignoredFolders, ignoredNotes } = this.parts.store.current;
    return {
      type: 'page',
      name: words.ignored,
      desc: words.ignoredDesc,
      displayValue: [...ignoredFolders, ...ignoredNotes].join(', '),
      items: [
        this.ignoredFolders.define(words, words.ignoredNone),
        { type: 'group', items: [suggestionsRow(this.app, this.parts, this.ignoredFolders)] },
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

  private ownWords(key: string): readonly string[] {
    const { columnWords } = this.parts.store.current;
    return Object.hasOwn(columnWords, key) ? (columnWords[key] ?? []) : [];
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
        {
          name: words.teamFolder,
          desc: words.teamFolderDesc,
          control: { type: 'folder', key: 'teamFolder' },
        },
        toggle('readingBoxes', words.readingBoxes, words.readingBoxesDesc),
        toggle('markUnproved', words.markUnproved, words.markUnprovedDesc),
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

  private stageGroup(): SettingDefinitionGroup {
    const { app, parts } = this;
    const words = parts.words.settings;
    return {
      type: 'group',
      heading: words.stageAndSummary,
      items: [
        stageRow(app, parts),
        stageFoldersPage(parts, this.stageFolders),
        staleRow(parts),
        this.pathSetting('summaryPath', words.summaryNote, words.summaryNoteDesc),
        languageRow(parts),
        sectionsPage(parts),
      ],
    };
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

  private folderRows(key: 'ignoredFolders' | 'stageFolders'): FolderRows {
    return new FolderRows({
      key,
      saved: () => this.parts.store.current[key],
      save: (folders) => this.save({ [key]: folders }),
      redraw: () => this.update(),
    });
  }

  private foldersOf(name: string): FolderRows | null {
    if (name === 'ignoredFolders') return this.ignoredFolders;
    return name === 'stageFolders' ? this.stageFolders : null;
  }

  private async removeNote(index: number): Promise<void> {
    const { ignoredNotes } = this.parts.store.current;
    await this.save({ ignoredNotes: ignoredNotes.filter((_, i) => i !== index) });
    this.update();
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
