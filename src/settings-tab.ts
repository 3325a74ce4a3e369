/** Declares the settings page: what can be set, how text becomes a value and back, and what is refused. */
import { normalizePath, Notice, PluginSettingTab } from 'obsidian';
import type {
  App,
  Plugin,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionPage,
} from 'obsidian';
import { checkNotePath, notePath } from './core/vault-path';
import type { Words } from './i18n/en';
import { loadPerson, savePerson } from './vault/person';
import { NewerSettingsError, type SettingsStore } from './vault/settings-store';

/** What the page needs besides Obsidian. */
export interface SettingsTabParts {
  store: SettingsStore;
  words: Words;
  /** Path of the log that ticks really go to; null while there is none. */
  logPath(): string | null;
  personChanged(): void;
}

const folderKey = 'ignoredFolders/';
const longestName = 100;
const notInTags = /[\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]/u;

/** `#skill, craft/wood` gives `skill` and `craft/wood`. */
export function parseTags(text: string): string[] {
  const tags = text.split(/[\s,;]+/u).map((tag) => tag.replace(/^#|\/$/gu, ''));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

function cleanFolders(folders: string[]): string[] {
  const clean = folders.map((folder) => normalizePath(folder.trim()).replace(/^\/$/, ''));
  return [...new Set(clean.filter((folder) => folder !== ''))];
}

export class SkillMatrixSettingTab extends PluginSettingTab {
  override icon = 'list-checks';
  /** Rows of the folder list while the page is open; an empty row waits for its folder. */
  private folders: string[] | null = null;

  constructor(
    app: App,
    plugin: Plugin,
    private readonly parts: SettingsTabParts,
  ) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [this.notes(), this.ticks(), this.levels(), this.summary()];
  }

  override hide(): void {
    this.folders = null;
    super.hide();
  }

  override getControlValue(key: string): unknown {
    const { current } = this.parts.store;
    const words = this.parts.words.settings;
    if (key.startsWith(folderKey)) return this.folderRows()[Number(key.slice(folderKey.length))] ?? '';
    if (key === 'skillTags') return current.skillTags.join(', ');
    if (key === 'logPath') return current.logPath || words.logDefault;
    if (key === 'summaryPath') return current.summaryPath || words.summaryDefault;
    if (key === 'person') return loadPerson(this.app) ?? '';
    return current[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const words = this.parts.words.settings;
    if (typeof value === 'boolean') return this.save({ [key]: value });
    if (typeof value !== 'string') return;
    if (key.startsWith(folderKey)) {
      this.folderRows()[Number(key.slice(folderKey.length))] = value;
      return this.save({ ignoredFolders: cleanFolders(this.folderRows()) });
    }
    if (key === 'skillTags') return this.save({ skillTags: parseTags(value) });
    if (key === 'logPath')
      return this.save({ logPath: value.trim() === words.logDefault ? '' : value.trim() });
    if (key === 'summaryPath')
      return this.save({ summaryPath: value.trim() === words.summaryDefault ? '' : value.trim() });
    savePerson(this.app, value);
    this.parts.personChanged();
  }

  private async save(change: Parameters<SettingsStore['change']>[0]): Promise<void> {
    const { notices } = this.parts.words;
    try {
      await this.parts.store.change(change);
    } catch (error) {
      const isNewer = error instanceof NewerSettingsError;
      new Notice(isNewer ? notices.settingsNewer : notices.settingsUnsaved(String(error)));
    }
  }

  private notes(): SettingDefinitionGroup {
    const words = this.parts.words.settings;
    const skillTags: SettingDefinitionItem = {
      name: words.skillTags,
      desc: words.skillTagsDesc,
      control: {
        type: 'text',
        key: 'skillTags',
        placeholder: words.skillTagsPlaceholder,
        validate: (text) => {
          const bad = parseTags(text).find((tag) => notInTags.test(tag) || /^\d+$/.test(tag));
          if (bad !== undefined) return words.tagFault(bad);
        },
      },
    };
    return { type: 'group', heading: words.notes, items: [skillTags, this.ignored()] };
  }

  private ignored(): SettingDefinitionPage {
    const words = this.parts.words.settings;
    const { ignoredFolders, ignoredNotes } = this.parts.store.current;
    const rows = this.folderRows();
    return {
      type: 'page',
      name: words.ignored,
      desc: words.ignoredDesc,
      displayValue: () => [...ignoredFolders, ...ignoredNotes].join(', '),
      items: [
        {
          type: 'list',
          emptyState: words.ignoredNone,
          items: rows.map((_, i) => ({
            name: words.folder(i + 1),
            control: { type: 'folder', key: `${folderKey}${i}` },
          })),
          onDelete: (i) => void this.removeFolder(i),
          addItem: {
            name: words.addFolder,
            action: () => {
              rows.push('');
              this.update();
            },
          },
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

  private ticks(): SettingDefinitionGroup {
    const words = this.parts.words.settings;
    const { logPath } = this.parts.store.current;
    const real = this.parts.logPath();
    const isElsewhere = real !== null && real !== notePath(logPath || words.logDefault);
    return {
      type: 'group',
      heading: words.ticks,
      items: [
        {
          name: words.log,
          desc: isElsewhere ? `${words.logDesc} ${words.logElsewhere(real)}` : words.logDesc,
          control: { type: 'text', key: 'logPath', validate: (path) => this.pathFault(path, 'summaryPath') },
        },
        {
          name: words.person,
          desc: words.personDesc,
          control: {
            type: 'text',
            key: 'person',
            placeholder: words.personPlaceholder,
            validate: (name) => {
              if (/\p{Cc}/u.test(name) || name.length > longestName) return words.personFault;
            },
          },
        },
      ],
    };
  }

  private levels(): SettingDefinitionGroup {
    const words = this.parts.words.settings;
    return {
      type: 'group',
      heading: words.levels,
      items: [
        {
          name: words.keySkillsRequired,
          desc: words.keySkillsRequiredDesc,
          control: { type: 'toggle', key: 'keySkillsRequired' },
        },
        {
          name: words.splitAtCommas,
          desc: words.splitAtCommasDesc,
          control: { type: 'toggle', key: 'splitCriteriaAtCommas' },
        },
      ],
    };
  }

  private summary(): SettingDefinitionGroup {
    const words = this.parts.words.settings;
    return {
      type: 'group',
      heading: words.summary,
      items: [
        {
          name: words.summaryNote,
          desc: words.summaryNoteDesc,
          control: { type: 'text', key: 'summaryPath', validate: (path) => this.pathFault(path, 'logPath') },
        },
      ],
    };
  }

  private pathFault(path: string, otherKey: 'logPath' | 'summaryPath'): string | undefined {
    const { notices, settings } = this.parts.words;
    if (path.trim() === '') return undefined;
    const fault = checkNotePath(path, this.app.vault.configDir);
    if (fault) return notices.pathFaults[fault](path);
    return notePath(path) === notePath(String(this.getControlValue(otherKey)))
      ? settings.samePathFault
      : undefined;
  }

  private folderRows(): string[] {
    return (this.folders ??= [...this.parts.store.current.ignoredFolders]);
  }

  private async removeFolder(index: number): Promise<void> {
    this.folderRows().splice(index, 1);
    await this.save({ ignoredFolders: cleanFolders(this.folderRows()) });
    this.update();
  }

  private async removeNote(index: number): Promise<void> {
    const { ignoredNotes } = this.parts.store.current;
    await this.save({ ignoredNotes: ignoredNotes.filter((_, i) => i !== index) });
    this.update();
  }
}
