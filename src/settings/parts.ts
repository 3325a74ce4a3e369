/** What the pages of the settings tab are built from, and the one kind of row that several of them have. */
import type { SettingDefinition } from 'obsidian';
import type { SkillRecord } from '../core/matrix/record/record';
import type { Words } from '../i18n/en';
import type { SettingsStore } from '../vault/settings-store';
import type { StageNotes } from '../vault/stage-notes';

/** What the tab needs besides Obsidian. */
export interface SettingsTabParts {
  store: SettingsStore;
  words: Words;
  /** The language of the interface, e.g. `ru`. */
  locale: string;
  stages: StageNotes;
  skills: () => readonly SkillRecord[];
  /** Path of the log that ticks really go to; null while there is none. */
  logPath: () => string | null;
  personChanged: () => void;
}

/** A switch; its key is a setting, or a setting and a place in it: `summaryWithout/chart`. */
export function toggle(key: string, name: string, desc: string): SettingDefinition {
  return { name, desc, control: { type: 'toggle', key } };
}
