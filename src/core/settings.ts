/** What a person can set, with the defaults. Read from `data.json` by the plugin and by the command line alike. */
import * as z from 'zod/mini';

/** The saved form. Unknown keys of a newer version are kept by `z.looseObject`. */
export const settingsSchema = z.looseObject({
  version: z._default(z.literal(1), 1),
  /** Tags without `#`. Empty: a skill is known by its level table. */
  skillTags: z._default(z.array(z.string()), []),
  /** Vault paths of folders that are not read. */
  ignoredFolders: z._default(z.array(z.string()), []),
  /** Vault paths of notes that are never taken for a skill. */
  ignoredNotes: z._default(z.array(z.string()), []),
  /** A person's own words for columns and sections of notes, by the key of each. */
  columnWords: z._default(z.record(z.string(), z.array(z.string())), {}),
  /** Vault path of a new log, with or without `.md`. Empty: the default name in the interface's language. */
  logPath: z._default(z.string(), ''),
  /** Vault path of the summary, with or without `.md`. Empty: the default name in the interface's language. */
  summaryPath: z._default(z.string(), ''),
  splitCriteriaAtCommas: z._default(z.boolean(), false),
  keySkillsRequired: z._default(z.boolean(), false),
  /** Boxes in the tables of the reading view. */
  readingBoxes: z._default(z.boolean(), true),
  /** Marks levels that are reached without any evidence. */
  markUnproved: z._default(z.boolean(), true),
  /** The stage that a person is heading for: a vault path or name of its note. Empty: none is chosen. */
  currentStage: z._default(z.string(), ''),
  /** Vault paths of folders whose notes are career stages. */
  stageFolders: z._default(z.array(z.string()), []),
  /** After so many days without a tick a skill counts as stale; 0: never. */
  staleAfterDays: z._default(z.int().check(z.nonnegative()), 180),
  /** `en` or `ru`. Empty: the interface's language. */
  summaryLanguage: z._default(z.string(), ''),
  /** Sections that the summary leaves out, by their keys in `summarySections`. */
  summaryWithout: z._default(z.array(z.string()), ['changes', 'chart']),
  /** Vault path of a folder in which each log without a `person` is that of whom its note is named after. */
  teamFolder: z._default(z.string(), ''),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings of a person who has set nothing. */
export const defaultSettings: Settings = settingsSchema.parse({});

/** What was wrong with saved settings: they cannot be read, or a newer version wrote them. */
export type SettingsFault = 'unreadable' | 'newer';

/** The settings of saved data; the defaults and the fault where they cannot be used. */
export function parseSettings(data: unknown): { settings: Settings; fault: SettingsFault | null } {
  const parsed = settingsSchema.safeParse(data ?? {});
  if (parsed.success) return { settings: parsed.data, fault: null };
  const version = typeof data === 'object' && data !== null && 'version' in data ? data.version : null;
  const isNewer = typeof version === 'number' && version > defaultSettings.version;
  return { settings: defaultSettings, fault: isNewer ? 'newer' : 'unreadable' };
}
