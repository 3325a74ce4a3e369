/** English, the source of all words on screen and in the summary. Words of notes are in `core/vocabulary`. */
import type { DiagnosticCode, DiagnosticParams } from '../core/diagnostic';
import type { SettingsFault } from '../core/settings';
import type { ReasonCode } from '../core/skill/reason';
import type { ColumnKey, SectionKey } from '../core/vocabulary/words';
import { formatFullDate, formatShortDate, formatNumber, joinWith } from './format';
import { pluralOf } from './plural';

const plural = pluralOf('en');

/** A sentence for each code; a code without one does not compile. */
type Sentences<Code extends string> = Record<Code, (params: DiagnosticParams) => string>;

/** What the open note reads as, counted. */
export interface PreviewCount {
  criteria: number;
  keySkills: number;
  projects: number;
  applications: number;
  relations: number;
}

export const en = {
  panel: {
    title: 'Skill panel',
    region: (name: string) => `Skill: ${name}`,
    pin: 'Pin skill',
    onlyUnticked: 'Only unticked',
    collapseAll: 'Collapse all',
    expandAll: 'Expand all',
    more: 'More',
    openLog: 'Open assessment log',
    undoTick: 'Undo last tick',
    generateSummary: 'Generate progress summary',
    ignoreNote: 'Not a skill: ignore this note',
    nextGap: 'Go to next gap',
    openLast: 'Open panel for the last skill',
    noLevel: 'No level yet',
    allReached: 'All levels reached',
    nothingRequired: 'No level has criteria',
    levels: 'Levels',
    next: 'next',
    reached: 'reached',
    gap: 'gap',
    gapBelow: (level: string) => `Gap: already ticked at ${level}`,
    gapClosed: 'Gap closed',
    toLevel: (level: string, n: number) =>
      `To ${level}: ${formatNumber(n, 'en')} ${plural(n, { one: 'criterion', other: 'criteria' })}`,
    count: (done: string, total: string) => `${done} of ${total}`,
    missingFor: (level: string) => `What is missing for ${level}`,
    makesUp: (count: string) => `What makes up ${count}`,
    rule: 'A level is reached when all its criteria and those of the levels below are ticked.',
    criteria: 'Criteria',
    keySkills: 'Key skills',
    required: 'required',
    optional: 'optional',
    fromDescription: 'From the description',
    kinds: {
      criterion: 'Criterion',
      keySkill: 'Key skill',
      project: 'Project',
      application: 'Used at work',
    },
    boxName: (kind: string, level: string | null, text: string) =>
      level === null ? `${kind}: ${text}` : `${kind}, ${level}: ${text}`,
    evidenceCount: (n: number) => `Evidence: ${n}`,
    evidence: (name: string) => `Evidence: ${name}`,
    projectLink: (name: string) => `Link: ${name}`,
    tick: 'Tick',
    removeTick: 'Remove tick',
    openInNote: 'Open in note',
    openInLog: 'Open in log',
    addEvidence: 'Add evidence…',
    tickWithEvidence: 'Tick with evidence…',
    openLink: 'Open',
    removeEvidence: 'Remove this evidence',
    copyText: 'Copy text',
    notStarted: 'not started',
    started: 'started',
    startedOn: (date: string) => `started ${date}`,
    done: 'done',
    doneOn: (date: string) => `done ${date}`,
    start: 'Start',
    startProject: (title: string) => `Start: ${title}`,
    projects: 'Projects',
    successCriterion: 'Success criterion',
    technologies: 'Technologies',
    businessValue: 'Business value',
    atWork: 'at work',
    related: 'Related skills',
    noNote: 'no note',
    unresolved: (name: string) => `${name}, no note`,
    createNote: 'Create note',
    technologyOf: (project: string) => `Technology of the project “${project}”`,
    unattached: 'Ticks without a criterion',
    unattachedReason: 'the note no longer has this criterion',
    unattachedCount: (n: number) => `Ticks without a criterion: ${n}`,
    reattach: 'Re-attach…',
    reattachTo: 'Which criterion is it now?',
    reattachNone: 'This skill has no unticked item.',
    dismiss: 'Dismiss',
    logMissing: 'Assessment log not found',
    logDamaged: 'Assessment log is damaged',
    logHasCopy: (n: number, date: string) =>
      `This device has a copy: ${n} ${plural(n, { one: 'tick', other: 'ticks' })}${date}. No ticking until it is restored.`,
    fromCopy: 'from the copy',
    restore: 'Restore',
    startFresh: 'Start fresh…',
    freshTitle: 'Start a new log',
    freshText: (n: number) =>
      `The copy of ${n} ${plural(n, { one: 'tick', other: 'ticks' })} on this device is forgotten. The next tick goes to a new log.`,
    freshAgree: 'Start fresh',
    cancel: 'Cancel',
    fix: 'Fix…',
    tidyTitle: 'Tidy assessment log',
    tidyText: (n: number, archive: string) =>
      `${n} ${plural(n, { one: 'line decides', other: 'lines decide' })} nothing any more: every item stands the same without. Moved to “${archive}”, ${plural(n, { one: 'it stays', other: 'they stay' })} part of the history.`,
    tidyMore: (n: number) => `And ${n} more.`,
    tidyAgree: 'Move to the archive',
    fixTitle: (line: number) => `Change line ${line}`,
    fixBefore: 'As it is',
    fixAfter: 'As it would be',
    fixAgree: 'Change the note',
    ticksLost: (n: number) =>
      `${n} ${plural(n, { one: 'entry is', other: 'entries are' })} no longer in the log`,
    lostWithdrawal: 'tick removed',
    ticksLostText:
      'Nothing on this device has removed them. Restoring writes them again, accepting lets them go.',
    accept: 'Accept',
    moreLost: (n: number) => `and ${n} more`,
    twoCopies: 'Two copies of the log',
    copyUnited: (name: string, n: number) =>
      `“${name}” is read together with the log: ${n} ${plural(n, { one: 'tick is', other: 'ticks are' })} only in it.`,
    moveTicks: (n: number) => `Move ${n} ${plural(n, { one: 'tick', other: 'ticks' })}`,
    show: 'Show',
    attention: 'Needs attention',
    severities: { error: 'Error', warning: 'Warning', hint: 'Hint' },
    line: (n: number) => `line ${n}`,
    noNoteOpen: 'No note is open',
    noNoteOpenDesc: 'Open a skill note or choose one.',
    chooseSkill: 'Choose skill…',
    notSkill: 'Not a skill note',
    openLine: (n: number) => `Open line ${n}`,
    noLevels: 'No levels yet',
    noLevelsDesc: 'Add tables for levels, business value and projects. Your text stays as it is.',
    insertTemplate: 'Insert template',
    tableWords: 'Table words…',
    reading: 'Reading notes',
    retry: 'Retry',
    ticked: 'Ticked.',
    tickedTo: (level: string, n: number) =>
      `Ticked. To ${level} ${formatNumber(n, 'en')} ${plural(n, { one: 'criterion', other: 'criteria' })}.`,
    tickedReached: (level: string) => `Ticked. ${level} reached.`,
    tickRemoved: 'Tick removed.',
    projectStarted: 'Started.',
  },
  evidence: {
    placeholder: 'Note or link…',
    none: 'No note fits. Paste a link or an address.',
    attach: 'attach',
    toHeading: 'heading of a note',
    another: 'choose and go on',
    kinds: {
      open: 'current note',
      project: 'finished project of this level',
      known: '',
      note: '',
      heading: '',
      address: 'as written',
    },
    proves: (n: number) => `proves ${n} more ${plural(n, { one: 'criterion', other: 'criteria' })}`,
    notLink: 'This is no note and no web address.',
    noItems: 'Nothing is left to tick.',
    tickWhich: 'Which criterion do you meet?',
    provesWhich: (name: string) => `What does “${name}” prove?`,
  },
  reading: {
    reached: 'Reached',
    gap: 'Gap',
  },
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
    tableWords: 'Table words',
    tableWordsDesc: 'Your own names for columns and sections.',
    tableColumns: 'Columns',
    tableSections: 'Sections',
    columns: {
      level: 'Level',
      description: 'Description',
      keySkills: 'Key skills',
      criteria: 'Criteria',
      skill: 'Skill, before levels as columns',
      application: 'Application',
      benefits: 'Benefits',
      recommendations: 'Recommendations',
      projectTitle: 'Project title',
      technologies: 'Technologies',
      successCriterion: 'Success criterion',
      links: 'Links',
      interaction: 'Interaction',
    } satisfies Record<Exclude<ColumnKey, 'name'>, string> as Record<string, string>,
    sections: {
      levels: 'Levels',
      businessValue: 'Business value',
      petProjects: 'Pet projects',
      relations: 'Related skills',
    } satisfies Record<SectionKey, string> as Record<string, string>,
    wordsPlaceholder: 'Words with commas between them',
    wordTaken: (word: string, by: string) => `“${word}” already stands for “${by}”.`,
    preview: 'The open note reads as',
    previewNone: 'No note is open.',
    previewOf: (name: string, levels: string, count: PreviewCount) =>
      `${name}: ${levels}. Criteria: ${count.criteria}, key skills: ${count.keySkills}, projects: ${count.projects}, applications: ${count.applications}, relations: ${count.relations}.`,
    previewNoLevels: (name: string) => `${name}: no levels yet.`,
    previewNoSkill: (name: string, reason: string) => `${name}: not a skill note. ${reason}`,
    ticks: 'Ticks',
    log: 'Log',
    logDesc: 'The note that all ticks go to. Skill notes are not changed.',
    logElsewhere: (path: string) => `Ticks go to “${path}”.`,
    logDefault: 'Skill assessment',
    person: 'Whose log this is',
    personDesc: 'Needed only when the vault has several logs.',
    personPlaceholder: 'Name',
    readingBoxes: 'Boxes in reading view',
    readingBoxesDesc: 'Show boxes in the note’s own tables.',
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
    insertTemplate: 'Insert skill template',
    createSample: 'Create sample skill note',
    openPanel: 'Open skill panel',
    generateSummary: 'Generate progress summary',
    openLog: 'Open assessment log',
    undoTick: 'Undo last tick',
    writeLevels: 'Write levels to properties',
    tidyLog: 'Tidy assessment log',
    tickCriterion: 'Tick criterion…',
    attachNote: 'Attach current note as evidence…',
    nextGap: 'Go to next gap',
    panelTitle: 'Skill panel',
    chooseSkill: 'Choose skill…',
    noSkills: 'No skill notes yet',
  },
  notices: {
    settingsAt: 'The words of tables are set in the settings of this plugin.',
    templateRefused: (name: string) =>
      `“${name}” ends inside a code block, where tables would be code. Close it first.`,
    sampleFailed: (reason: string) => `The sample note was not created: ${reason}`,
    found: (skills: number, levels: number) =>
      `${skills} skill ${plural(skills, { one: 'note', other: 'notes' })}, ${levels} ${plural(levels, { one: 'level', other: 'levels' })}.`,
    foundNone: 'No skill notes yet. A command creates a sample.',
    noFix: (line: number) => `Line ${line} cannot be mended safely. Change it by hand.`,
    fixChanged: 'The note has changed meanwhile, and nothing was written. Look at the line again.',
    fixFailed: (reason: string) => `The note was not changed: ${reason}`,
    logCreated: (name: string) => `Ticks are kept in “${name}”.`,
    undone: {
      open: (item: string) => `Tick removed: ${item}`,
      started: (item: string) => `Started again: ${item}`,
      ticked: (item: string) => `Ticked again: ${item}`,
    },
    nothingToTidy: 'The log is tidy: every older line still decides something.',
    tidied: (n: number, archive: string) =>
      `${n} ${plural(n, { one: 'line', other: 'lines' })} moved to “${archive}”.`,
    noLog: 'There is no assessment log yet. The first tick makes it.',
    tickFaults: {
      'skill-gone': () => 'Not written: the skill note is not there any more.',
      'item-gone': () => 'Not written: the note does not have this item any more.',
      'skill-unlinkable': () => 'Not written: no link can name this skill note. Rename the note.',
      'log-foreign': (path: string) =>
        `Not written: “${path}” is not an assessment log. Name another note in the settings.`,
      'archive-foreign': (path: string) =>
        `Not written: “${path}” is in the way. It is not an archive of the log.`,
      'log-of-other': (path: string) =>
        `Not written: “${path}” is the log of another person. Name another note in the settings.`,
      'log-end-unclosed': (path: string, line: number | null) =>
        `Not written: line ${line ?? 1} of “${path}” opens a code block or a comment and nothing closes it.`,
      'log-ambiguous': (path: string) =>
        `Not written: “${path}” would not read back as this tick alone. Look at its last lines.`,
      'log-lost': () => 'Not written: the log is gone or damaged. Restore it first, or start fresh.',
      'log-unavailable': () => 'Not written: the log is not available.',
    },
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
      'case-twin': (path: string) =>
        `A note or folder of the vault differs from “${path}” in capitals only. Write its name as the vault has it.`,
    },
    settingsFaults: {
      unreadable:
        'The saved settings cannot be read. The defaults are used, and nothing is saved: mend or remove “data.json” in the folder of the plugin.',
      newer:
        'The settings were saved by a newer version of the plugin. The defaults are used, and nothing is saved. Update the plugin.',
    } satisfies Record<SettingsFault, string>,
    settingsUnsaved: (reason: string) => `The setting was not saved: ${reason}`,
    summaryForeign: (path: string) =>
      `“${path}” has a text of its own and no summary markers. Name another note in the settings.`,
    addressRefused: (url: string) => `“${url}” is not a web address and was not opened.`,
    searchOff: 'The core search is turned off.',
    ignored: (name: string) => `“${name}” is not read as a skill. Settings can take this back.`,
  },
  diagnostics: {
    'frontmatter-unreadable': () =>
      'The properties cannot be read, so tags and aliases are missing. Correct the YAML at this line.',
    'fence-unclosed': () =>
      'This code block is never closed, and everything below it is code. Close it with the same marks.',
    'row-too-short': ({ cells, columns }) =>
      `This row has ${cells} of ${columns} cells; the others are read as empty. Add what is missing.`,
    'row-too-long': ({ cells, columns, text }) =>
      `This row has ${cells} cells in ${columns} columns; “${text}” is not read. Write \\| for a pipe that divides nothing.`,
    'pipe-in-link': ({ link }) =>
      `The pipe in “${link}” divides the table in some readers. Write \\| inside the link.`,
    'link-nested': ({ text }) => `The brackets in “${text}” are no link. Leave one pair around each link.`,
    'level-duplicate': ({ level, first }) =>
      `“${level}” is already at line ${first}; both are read as one level. Unite or rename them.`,
    'ladder-differs': ({ level }) =>
      `This table, from “${level}” on, has other levels than the first one and is not read. Use one ladder in a note.`,
    'criteria-empty': ({ level }) => `“${level}” has no criteria and cannot be ticked. Write at least one.`,
    'ratings-unread': ({ header }) =>
      `The cells under “${header}” are numbers or ticks, not criteria. The table is not read.`,
    'column-unclear': ({ header, known }) =>
      `The column “${header}” is not understood; is it “${known}”? Rename it or add the word in settings.`,
    'project-level-unknown': ({ project, level }) =>
      `The project “${project}” has the level “${level}”, which the note’s table does not have. Use one of its levels.`,
    'project-level-missing': ({ project }) =>
      `The project “${project}” has no level. Name one of the note’s levels.`,
    'skill-unlinked': ({ name }) =>
      `“${name}” is the name of a skill note. Make it a link to see its level here.`,
    'note-too-long': ({ limit }) =>
      `The note is longer than ${limit} characters, and the rest is not read. Divide it.`,
    'table-too-long': ({ rows, limit }) =>
      `The table has ${rows} rows, and only the first ${limit} are read. Divide it.`,
    'cell-too-long': ({ characters, limit }) =>
      `A cell has ${characters} characters, and only the first ${limit} are read. Shorten it.`,
    'log-line-unread': () => 'This line looks like a tick but cannot be read. Correct it or delete it.',
    'log-copy': ({ log, count }) =>
      `“${log}” is a second log of the same person and is read as well; lines only there: ${count}. Move them to the log.`,
    'log-copies-disagree': () =>
      'Two copies of the log say different things on one day; the tick counts. Correct the line that is wrong.',
    'log-date-ahead': ({ date }) => `The date ${date} lies ahead. Correct it if it is a slip.`,
  } satisfies Sentences<DiagnosticCode> as Sentences<DiagnosticCode>,
  reasons: {
    'no-levels': () => 'No table with levels was found.',
    'levels-empty': () => 'The table with levels is still empty.',
    'other-table': ({ a, b, line }) =>
      `The table at line ${line} with “${a}” and “${b}” describes something else than skill levels.`,
    'marked-false': () => 'The property “skill: false” says that this note is no skill.',
    'ignored-folder': ({ folder }) => `The folder “${folder}” is not read. Settings can change this.`,
    'ignored-note': () => 'This note is on the list of notes that are not read. Settings can change this.',
    'tag-missing': ({ tags }) => `Only notes with a skill tag are read (${tags}), and this one has none.`,
    'assessment-log': () => 'This note is an assessment log: the ticks are kept here.',
    'summary-note': () => 'This note is a progress summary.',
  } satisfies Sentences<ReasonCode> as Sentences<ReasonCode>,
  levels: {
    title: (n: number) => `Change ${n} ${plural(n, { one: 'note', other: 'notes' })}`,
    explained:
      'The level reached and the share of ticked criteria, in per cent, are written into the properties of these notes. Nothing else in them changes, and nothing reads them back.',
    unclear: (paths: string) => `Left alone, because their properties cannot be changed safely: ${paths}`,
    agree: 'Change the notes',
    cancel: 'Cancel',
    nothing: 'All notes say so already.',
    written: (n: number) => `${n} ${plural(n, { one: 'note', other: 'notes' })} changed.`,
    failed: (paths: string) => `Not changed: ${paths}`,
  },
  summary: {
    fullDate: (date: string) => formatFullDate(date, 'en'),
    shortDate: (date: string, today: string) => formatShortDate(date, today, 'en'),
    asOf: (date: string) => `As of ${date}.`,
    since: (date: string) => `Since ${date}`,
    nothingChanged: 'nothing has changed',
    noSkills: 'There are no skill notes yet.',
    list: (parts: string[]) => joinWith(parts, ' and '),
    levelReachedBy: (skills: string, level: string) => `${skills} — ${level}`,
    newLevels: (n: number) => `${n} ${plural(n, { one: 'skill', other: 'skills' })} reached a new level`,
    criteriaTicked: (n: number) => `${n} ${plural(n, { one: 'criterion', other: 'criteria' })} ticked`,
    keySkillsTicked: (n: number) => `${n} ${plural(n, { one: 'key skill', other: 'key skills' })} ticked`,
    projectsDone: (n: number) => `${n} ${plural(n, { one: 'project', other: 'projects' })} done`,
    projectsStarted: (n: number) => `${n} ${plural(n, { one: 'project', other: 'projects' })} started`,
    appliedAtWork: (n: number) =>
      `${n} ${plural(n, { one: 'application', other: 'applications' })} used at work`,
    ticksWithdrawn: (n: number) => `${n} ${plural(n, { one: 'tick', other: 'ticks' })} withdrawn`,
    stageReady: (stage: string, done: number, total: number) =>
      `For ${stage}, ${done} of ${total} ${plural(total, { one: 'skill is', other: 'skills are' })} ready.`,
    readySkills: (done: number, total: number) =>
      `${done} of ${total} ${plural(total, { one: 'skill', other: 'skills' })}`,
    otherStages: 'Other stages:',
    untagged: 'Without a tag',
    columns: {
      category: 'Category',
      skill: 'Skill',
      now: 'Now',
      target: 'Target',
      next: 'Next',
      toTarget: 'To target',
      toNext: 'To next level',
      evidence: 'Evidence',
    },
    noLevel: 'no level yet',
    outside: 'not in stage',
    reached: 'reached',
    allReached: 'all reached',
    criteria: (n: number) => `${n} ${plural(n, { one: 'criterion', other: 'criteria' })}`,
    none: '—',
    noEvidence: 'none',
    more: (n: number) => `and ${n} more`,
    unchanged: 'Already at target, unchanged:',
    finished: 'All levels reached, unchanged:',
    notStarted: (n: number) => `${n} ${plural(n, { one: 'skill is', other: 'skills are' })} not started.`,
    benefits: 'Benefit at work',
    unproved: 'No evidence.',
    nextSteps: 'Next steps',
    rule: 'Order: more reasons first, then fewer missing criteria, then the order of the list.',
    nothingOpen: 'No criteria are open.',
    reasons: {
      lastCriterion: 'last criterion to target',
      closesGap: 'closes a gap',
      projectStarted: (project: string) => `project “${project}” is started`,
      projectReady: (project: string) => `project “${project}” can be started`,
      usedAtWork: (application: string) => `“${application}” is used at work`,
      namedBy: (skills: string) => `needed for ${skills}`,
      farthest: (n: number) =>
        `farthest from target: ${n} ${plural(n, { one: 'criterion', other: 'criteria' })}`,
      stale: (n: number) => `no ticks for ${n} ${plural(n, { one: 'day', other: 'days' })}`,
    },
    toCheck: 'To check',
    gapIn: (skill: string, above: string, below: string) =>
      `Gap: in ${skill} a criterion of ${above} is ticked, but not all of ${below}.`,
    staleFor: 'Long without ticks:',
    days: (n: number) => `${n} ${plural(n, { one: 'day', other: 'days' })}`,
    withoutNote: 'No note:',
    withoutLevels: 'No levels:',
    unprovedLevels: 'Levels without evidence:',
    changes: {
      reached: 'Levels reached',
      lost: 'Levels no longer reached',
      criteria: 'Criteria ticked',
      keySkills: 'Key skills ticked',
      projectsDone: 'Projects done',
      projectsStarted: 'Projects started',
      atWork: 'Used at work',
      withdrawn: 'Withdrawn',
    },
    chart: { title: 'Criteria: ticked of all', axis: 'Criteria' },
    quote: (text: string) => `“${text}”`,
    closing: 'Levels are a self-assessment by the criteria of the notes, evidence for a conversation.',
  },
  cliFlags: {
    missing: (name: string) => `“${name}” is missing. Write ${name}=… after the command.`,
    flags: {
      note: 'Path of a note in the vault.',
      skill: 'Name or path of a skill.',
      group: 'Label of a level, or a word for pet projects or business value.',
      item: 'Text of the item as read.',
      evidence: 'Note, link or web address that proves it.',
      started: 'Starts a pet project.',
    },
  },
  cli: {
    about:
      'Skill Matrix reads skill notes, keeps ticks beside them in one log and writes a progress summary.',
    verbs: {
      read: 'Prints the skill of one note, or null and the reason.',
      matrix: 'Prints every skill of the vault with its level and progress.',
      check: 'Prints what is wrong in the notes; ends with 1 when something could not be read.',
      tick: 'Appends a tick to the log and prints the line.',
      untick: 'Appends a withdrawal to the log and prints the line.',
      stages: 'Prints how far you are on each career stage and what each of its skills waits for.',
      history: 'Prints what was ticked when, which levels it made and what has not been confirmed for long.',
      team: 'Prints people by skills from all logs, who can teach whom, and what hangs on one person.',
      export: 'Prints the matrix as a table, for a spreadsheet or for a note.',
      next: 'Prints what to do next for a stage, or for the next levels, with the facts that speak for it.',
      summary: 'Writes the summary note and prints its path.',
    },
    words: [
      'NOTE is a file, VAULT a folder of notes, SKILL a name or a path in the vault.',
      'GROUP is the label of a level, or a word for pet projects or business value; ITEM is its text as read.',
      'LINK is a note of the vault, a [[wikilink]] or a web address; DATE is a day such as 2026-11-22.',
    ],
    allVerbs: 'All verbs take --lang LANG (en, ru), --person NAME and --config-folder FOLDER.',
    unknownVerb: (verb: string, verbs: string) => `Unknown verb “${verb}”. Use one of: ${verbs}.`,
    missingOperand: (operand: string, usage: string) => `${operand} is missing. Write: ${usage}`,
    extraOperand: (operand: string, usage: string) =>
      `“${operand}” is one too many; put texts with blanks in quotes. Write: ${usage}`,
    unknownFlag: (flag: string) => `Unknown flag “${flag}”. “skill-matrix --help” lists the flags.`,
    foreignFlag: (flag: string, usage: string) => `“--${flag}” does not go with this verb. Write: ${usage}`,
    flagWithoutValue: (flag: string) => `“${flag}” needs a value after it.`,
    flagWithValue: (flag: string) => `“${flag}” takes no value. Leave it out.`,
    badFlag: {
      lang: (value: string) => `“${value}” is no language. Give a code such as en or ru after --lang.`,
      person: () => 'Give a name on one line, up to 100 characters, after --person.',
      'config-folder': (value: string) =>
        `“${value}” is no folder inside the vault. Give a name such as .obsidian after --config-folder.`,
      date: (value: string) => `“${value}” is no day of the calendar. Write it as 2026-11-22 after --date.`,
      since: (value: string) => `“${value}” is no day of the calendar. Write it as 2026-11-22 after --since.`,
      evidence: (value: string) =>
        `“${value}” is no link. Give a note, a [[wikilink]] or a web address after --evidence.`,
      out: (value: string) => `“${value}” is no path of a note. Give one after --out.`,
      until: (value: string) => `“${value}” is no day of the calendar. Write it as 2026-11-22 after --until.`,
      stage: () => 'Give the name or path of a stage, on one line, after --stage.',
      folder: (value: string) =>
        `“${value}” is no folder inside the vault. Give one such as Team after --folder.`,
      format: (value: string) => `“${value}” is no format. Give csv or md after --format.`,
    },
    missing: (path: string) => `“${path}” does not exist. Check the path.`,
    folderForNote: (path: string) => `“${path}” is a folder. Name one note in it, a file that ends in .md.`,
    notANote: (path: string) => `“${path}” is not a note. Name a file that ends in .md.`,
    noteForVault: (path: string) => `“${path}” is not a folder. Name the folder of the vault.`,
    notUtf8: (path: string) => `“${path}” is not UTF-8 text. Save it as UTF-8.`,
    unreadable: (path: string, code: string) => `“${path}” cannot be read (${code}). Check its permissions.`,
    unwritable: (path: string, code: string) =>
      `“${path}” cannot be written (${code}). Check the permissions of the vault.`,
    changedMeanwhile: (path: string) => `“${path}” was changed by another program just now. Try again.`,
    symbolicLink: (path: string) => `“${path}” is or lies behind a symbolic link. Choose a path without one.`,
    failed: (message: string) => `This should not have happened: ${message}. Nothing was written.`,
    settingsUnreadable: (path: string) =>
      `“${path}” holds no settings that can be read. The defaults are used; mend or remove the file.`,
    settingsNewer: (path: string) =>
      `“${path}” was saved by a newer version. The defaults are used; update this program.`,
    unknownSkill: (skill: string, nearest: string) => `There is no skill “${skill}”. Nearest: ${nearest}.`,
    noSkills: (path: string) => `“${path}” holds no skill notes. Name a folder that does.`,
    skillTwins: (skill: string, paths: string) =>
      `Several skills are named “${skill}”. Give the path of one: ${paths}.`,
    notASkill: (path: string, reason: string) => `“${path}” is not read as a skill. ${reason}`,
    unknownGroup: (group: string, path: string, groups: string) =>
      `“${path}” has no level or section “${group}”. Use one of: ${groups}.`,
    unknownItem: (item: string, path: string, group: string, nearest: string) =>
      `“${path}” has no “${item}” in “${group}”. Nearest: ${nearest}.`,
    itemTwins: (item: string, path: string, names: string) =>
      `“${path}” has several “${item}”. Use one of: ${names}.`,
    startedProjectsOnly: 'Only pet projects can be started. Leave --started out.',
    dateBeforeLast: (date: string, last: string) =>
      `${date} lies before the last line of this item, ${last}. Give that day or a later one after --date.`,
    foreignNote: (path: string) => `“${path}” exists and was not made by this program. Choose another path.`,
    noEvidenceNote: (link: string) => `There is no note “${link}” yet. The link was written all the same.`,
    futureDate: (date: string) => `${date} lies in the future. The line was written all the same.`,
    already: {
      ticked: 'It is ticked already. Nothing was written.',
      started: 'It is started already. Nothing was written.',
      withdrawn: 'It is not ticked. Nothing was written.',
    },
    summaryRefusals: {
      'foreign-note': (path: string) =>
        `“${path}” has a text of its own and no summary markers. Choose another note with --out.`,
      'several-begins': (path: string, line: number) =>
        `“${path}” has a second begin marker at line ${line}. Leave one pair of markers.`,
      'several-ends': (path: string, line: number) =>
        `“${path}” has a second end marker at line ${line}. Leave one pair of markers.`,
      'begin-without-end': (path: string, line: number) =>
        `“${path}” has a begin marker at line ${line} and no end marker after it. Add one or remove both.`,
      'end-without-begin': (path: string, line: number) =>
        `“${path}” has an end marker at line ${line} and no begin marker before it. Add one or remove both.`,
      'marker-hidden': (path: string, line: number) =>
        `“${path}” has a marker inside code, a comment or the properties at line ${line}. Move it out.`,
      'marker-not-alone': (path: string, line: number) =>
        `“${path}” has a marker with other text at line ${line}. Give the marker a line of its own.`,
    },
    unknownStage: (stage: string, nearest: string) =>
      `There is no stage “${stage}”. Mark its note with “skill-stage: true”. Nearest: ${nearest || '—'}.`,
    stageTwins: (stage: string, paths: string) =>
      `Several stages are named “${stage}”. Give the path of one: ${paths}.`,
    offered: (paths: string) =>
      `These notes look like stages: ${paths}. Mark one with “skill-stage: true”, or name it with --stage.`,
    noLevels: 'no levels',
    noNote: 'no note',
    targetFrom: {
      item: 'the item says so',
      property: 'a property of the stage says so',
      name: 'the name of the stage says so',
      lowest: 'nothing says more than the lowest level',
    },
    timeline: {
      ticked: 'ticked   ',
      confirmed: 'confirmed',
      started: 'started  ',
      withdrawn: 'withdrawn',
    },
    levelsChanged: 'Levels changed:',
    toReview: 'Not confirmed for long:',
    nameless: 'no name',
    canTeach: 'Who can teach whom:',
    onlyOne: 'Skills that only one person has:',
    noLevelYet: 'no level yet',
    columns: {
      skill: 'Skill',
      level: 'Level',
      next: 'Next',
      required: 'Required',
      supporting: 'Supporting',
      petProjects: 'Projects',
      businessValue: 'At work',
      lastTick: 'Last tick',
    },
  },
};

/** The shape every language fills. */
export type Words = typeof en;
