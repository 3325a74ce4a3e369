/** The rows about the stage that a person is heading for and about what the summary says. */
import type { App, SettingDefinition, SettingDefinitionPage } from 'obsidian';
import { summarySections } from '../core/matrix/summary/summary-words';
import { createLinkResolver } from '../vault/link-destination';
import type { FolderRows } from './folder-rows';
import { toggle, type SettingsTabParts } from './parts';

/** The chosen stage; notes that list skills as a stage does are suggested. */
export function stageRow(app: App, { words: { settings }, stages }: SettingsTabParts): SettingDefinition {
  const isNote = (name: string) => name === '' || createLinkResolver(app)(name, '') !== null;
  return {
    name: settings.currentStage,
    desc: settings.currentStageDesc,
    control: {
      type: 'file',
      key: 'currentStage',
      filter: (file) => stages.mayBeStage(file),
      validate: (name) => (isNote(name.trim()) ? undefined : settings.noSuchNote(name.trim())),
    },
  };
}

export function stageFoldersPage(
  { words: { settings } }: SettingsTabParts,
  folders: FolderRows,
): SettingDefinitionPage {
  return {
    type: 'page',
    name: settings.stageFolders,
    desc: settings.stageFoldersDesc,
    displayValue: folders.rows().join(', '),
    items: [folders.define(settings, settings.stageFoldersNone)],
  };
}

export function staleRow({ words: { settings } }: SettingsTabParts): SettingDefinition {
  const isDays = (days: number) => Number.isSafeInteger(days) && days >= 0;
  return {
    name: settings.staleAfter,
    desc: settings.staleAfterDesc,
    control: {
      type: 'number',
      key: 'staleAfterDays',
      min: 0,
      step: 1,
      validate: (days) => (isDays(days) ? undefined : settings.daysFault),
    },
  };
}

/** The languages are named in themselves, so that each finds its own. */
export function languageRow({ words: { settings } }: SettingsTabParts): SettingDefinition {
  const options = { '': settings.interfaceLanguage, en: 'English', ru: 'Русский' };
  return {
    name: settings.summaryLanguage,
    desc: settings.summaryLanguageDesc,
    control: { type: 'dropdown', key: 'summaryLanguage', options },
  };
}

/** A switch for each section of the summary. */
export function sectionsPage({ store, words: { settings, panel } }: SettingsTabParts): SettingDefinitionPage {
  const { summaryWithout } = store.current;
  const shown = summarySections.filter((section) => !summaryWithout.includes(section));
  return {
    type: 'page',
    name: settings.summarySections,
    desc: settings.summarySectionsDesc,
    displayValue: panel.count(String(shown.length), String(summarySections.length)),
    items: [
      {
        type: 'group',
        items: summarySections.map((section) =>
          toggle(`summaryWithout/${section}`, ...settings.summaryParts[section]),
        ),
      },
    ],
  };
}
