/** What a person can set, with the defaults. Read from `data.json` by the plugin and by the command line alike. */
import * as v from 'valibot';

const words = v.array(v.string());

/** Lists of words by key. Not `v.record`, which drops keys such as `constructor`: what was saved is to be shown. */
const wordLists = v.custom<Record<string, string[]>>(
  (data) =>
    typeof data === 'object' &&
    data !== null &&
    !Array.isArray(data) &&
    Object.values(data).every((list) => v.is(words, list)),
);

/** The saved form. Unknown keys of a newer version are kept by `v.looseObject`, which would take a list as well. */
export const settingsSchema = v.pipe(
  v.unknown(),
  v.check((data) => !Array.isArray(data)),
  v.looseObject({
    version: v.optional(v.literal(1), 1),
    /** Tags without `#`. Empty: a skill is known by its level table. */
    skillTags: v.optional(words, () => []),
    /** Vault paths of folders that are not read. */
    ignoredFolders: v.optional(words, () => []),
    /** Vault paths of notes that are never taken for a skill. */
    ignoredNotes: v.optional(words, () => []),
    /** A person's own words for columns and sections of notes, by the key of each. */
    columnWords: v.optional(wordLists, () => ({})),
    /** Vault path of a new log, with or without `.md`. Empty: the default name in the interface's language. */
    logPath: v.optional(v.string(), ''),
    /** Vault path of the summary, with or without `.md`. Empty: the default name in the interface's language. */
    summaryPath: v.optional(v.string(), ''),
    splitCriteriaAtCommas: v.optional(v.boolean(), false),
    keySkillsRequired: v.optional(v.boolean(), false),
    /** Boxes in the tables of the reading view. */
    readingBoxes: v.optional(v.boolean(), true),
    /** Marks levels that are reached without any evidence. */
    markUnproved: v.optional(v.boolean(), true),
    /** The stage that a person is heading for: a vault path or name of its note. Empty: none is chosen. */
    currentStage: v.optional(v.string(), ''),
    /** Vault paths of folders whose notes are career stages. */
    stageFolders: v.optional(words, () => []),
    /** After so many days without a tick a skill counts as stale; 0: never. */
    staleAfterDays: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 180),
    /** `en` or `ru`. Empty: the interface's language. */
    summaryLanguage: v.optional(v.string(), ''),
    /** Sections that the summary leaves out, by their keys in `summarySections`. */
    summaryWithout: v.optional(words, () => ['changes', 'chart']),
    /** Vault path of a folder in which each log without a `person` is that of whom its note is named after. */
    teamFolder: v.optional(v.string(), ''),
  }),
);

export type Settings = v.InferOutput<typeof settingsSchema>;

/** The settings of a person who has set nothing. */
export const defaultSettings: Settings = v.parse(settingsSchema, {});

/** What was wrong with saved settings: they cannot be read, or a newer version wrote them. */
export type SettingsFault = 'unreadable' | 'newer';

/** The settings of saved data; the defaults and the fault where they cannot be used. */
export function parseSettings(data: unknown): { settings: Settings; fault: SettingsFault | null } {
  const parsed = v.safeParse(settingsSchema, data ?? {});
  if (parsed.success) return { settings: parsed.output, fault: null };
  const version = typeof data === 'object' && data !== null && 'version' in data ? data.version : null;
  const isNewer = typeof version === 'number' && version > defaultSettings.version;
  return { settings: defaultSettings, fault: isNewer ? 'newer' : 'unreadable' };
}
