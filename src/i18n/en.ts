/** English, the source of all words on screen and in the summary. Words of notes are in `core/vocabulary`. */

export const en = {
  panel: {},
  settings: {
    notes: 'Notes',
    skillTags: 'Skill tags',
    skillTagsDesc:
      'Empty: a skill is known by its level table. With tags, only notes that bear one are read.',
    skillTagsPlaceholder: 'Skill, competency',
    ignored: 'Ignored folders',
    ignoredDesc: 'Notes in these folders are not read.',
    ignoredNone: 'No folder is ignored.',
    addFolder: 'Add folder',
    folder: (n: number) => `Folder ${n}`,
    ignoredNotes: 'Ignored notes',
    ignoredNotesNone: 'No note is ignored.',
    ticks: 'Ticks',
    log: 'Log',
    logDesc: 'The note that all ticks go to. Skill notes are not changed.',
    logElsewhere: (path: string) => `Ticks go to “${path}”.`,
    logDefault: 'Skill assessment',
    person: 'Whose log this is',
    personDesc: 'Needed only when the vault has several logs.',
    personPlaceholder: 'Name',
    levels: 'Levels',
    keySkillsRequired: 'Key skills are required',
    keySkillsRequiredDesc: 'A level waits for them as well.',
    splitAtCommas: 'Split criteria at commas',
    splitAtCommasDesc: 'Otherwise one sentence is one criterion.',
    summary: 'Summary',
    summaryNote: 'Summary note',
    summaryNoteDesc: 'Only the block between the plugin’s markers is updated.',
    summaryDefault: 'Skill progress',
    tagFault: (tag: string) =>
      `“${tag}” cannot be a tag. Use letters, digits, “-”, “_” and “/”, and divide tags by commas.`,
    samePathFault: 'The log and the summary must be two different notes.',
    personFault: 'Use a name on one line, up to 100 characters.',
  },
  commands: {
    openPanel: 'Open skill panel',
    generateSummary: 'Generate progress summary',
    openLog: 'Open assessment log',
    panelTitle: 'Skill panel',
    chooseSkill: 'Choose skill…',
    noSkills: 'No skill notes yet',
  },
  notices: {
    logCreated: (name: string) => `Ticks are kept in “${name}”.`,
    noLog: 'There is no assessment log yet. The first tick makes it.',
    logUnavailable: 'Not written: the log is not available.',
    logForeign: (path: string) =>
      `Not written: “${path}” is not an assessment log. Name another note in the settings.`,
    logOfOther: (path: string) =>
      `Not written: “${path}” is the log of another person. Name another note in the settings.`,
    logAmbiguous: 'Not written: the log would not read back as this tick alone.',
    skillGone: 'Not written: the skill note is not there any more.',
    skillUnlinkable: (path: string) => `Not written: no link can name “${path}”. Rename the note.`,
    itemGone: 'Not written: the note does not have this item any more.',
    noteUnwritable: (path: string, reason: string) => `“${path}” could not be written: ${reason}`,
    noteOpenFailed: (path: string) => `“${path}” could not be opened.`,
    pathFaults: {
      empty: () => 'The path names no note.',
      outside: (path: string) => `“${path}” lies outside the vault. Give a path inside it.`,
      hidden: (path: string) => `“${path}” lies in a hidden folder. Choose another folder.`,
      reserved: (path: string) =>
        `“${path}” has a character or a name that not every device can store. Choose another name.`,
      'too-long': () => 'The path is longer than 300 characters. Choose a shorter one.',
      'not-markdown': (path: string) => `“${path}” is not a note. Leave the extension out or use “.md”.`,
    },
    settingsUnreadable:
      'The saved settings cannot be read. The defaults are used, and the file stays as it is until you change a setting.',
    settingsNewer:
      'The settings were saved by a newer version of the plugin. The defaults are used, and the file stays as it is. Update the plugin.',
    settingsUnsaved: (reason: string) => `The setting was not saved: ${reason}`,
    ignored: (name: string) => `“${name}” is not read as a skill. Settings can take this back.`,
  },
  diagnostics: {},
  reasons: {},
  summary: {},
  cli: {},
};

/** The shape every language fills. */
export type Words = typeof en;
