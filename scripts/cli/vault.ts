/** A whole vault as values: what its notes read as, whose log it has and where the person stands. Changes nothing. */
import { parseArchive, withArchives } from '../../src/core/assessment/archive';
import { parseAssessmentLog } from '../../src/core/assessment/parse';
import type { AssessmentLog } from '../../src/core/assessment/schema';
import { chooseLogs, namedByFolder, type ChosenLogs } from '../../src/core/assessment/select';
import { buildLinkResolver, type LinkResolver } from '../../src/core/markdown/link-resolver';
import { buildMatrix, type MatrixParts } from '../../src/core/matrix/build';
import { diagnoseLogs, diagnoseOthers } from '../../src/core/matrix/record/group-events';
import type { SkillMatrix } from '../../src/core/matrix/schema';
import type { Settings } from '../../src/core/settings';
import { parseSkillNote } from '../../src/core/skill/parse';
import type { Reason } from '../../src/core/skill/reason';
import type { SkillNote } from '../../src/core/skill/schema';
import { notePath } from '../../src/core/vault-path';
import { localDay } from '../../src/core/assessment/date';
import { noteSourceOf } from './note-source';
import { Refusal } from './refusal';
import { loadSettings } from './saved-settings';
import { listNotes, readNotes, vaultRoot, type NoteFile } from './vault-folder';
import { renderDiagnostic, warn, type Call } from './verb';

export interface Vault {
  /** Where it lies on the disk. */
  root: string;
  settings: Settings;
  /** How many notes and folders could not be read. */
  unread: number;
  /** All notes that could be read. */
  files: readonly NoteFile[];
  skills: SkillNote[];
  /** Why each other note is no skill, by its path. */
  reasons: Map<string, Reason>;
  resolve: LinkResolver;
  /** Whose ticks are read and written; null for the vault's only person. */
  person: string | null;
  logs: ChosenLogs;
  /** What was moved out of the logs, of all people; for history only. */
  archives: AssessmentLog[];
  /** What the settings call a new log, with or without `.md`. */
  newLog: string;
  today: string;
}

function readSkills(files: readonly NoteFile[], settings: Settings): Pick<Vault, 'skills' | 'reasons'> {
  const skills: SkillNote[] = [];
  const reasons = new Map<string, Reason>();
  for (const { path, text } of files) {
    const { note, reason } = parseSkillNote(noteSourceOf(path, text), settings);
    if (note) skills.push(note);
    if (reason) reasons.set(path, reason);
  }
  return { skills, reasons };
}

/** Reads the vault that a call names; what cannot be read is told on standard error, and the rest goes on. */
export async function openVault(call: Call): Promise<Vault> {
  const { flags, words, io } = call;
  const configFolder = flags['config-folder'];
  const tell = (message: string) => warn(call, message);
  const root = await vaultRoot(call.operands[0] ?? '', io.cwd, words.cli);
  const { paths, unread } = await listNotes(root, configFolder, words.cli, tell);
  const settings = await loadSettings(root, configFolder, words.cli, tell);
  const files = await readNotes(root, paths, words.cli, tell);
  const archives = files.flatMap(({ path, text }) => parseArchive(path, text) ?? []);
  const folder = flags.folder ?? settings.teamFolder;
  if (flags.folder !== undefined && !paths.some((path) => path.startsWith(`${flags.folder}/`)))
    throw new Refusal(words.cli.noFolder(flags.folder));
  const logs = files.flatMap(({ path, text }) => {
    const log = parseAssessmentLog(path, text);
    return log ? [namedByFolder(log, folder)] : [];
  });
  const person = flags.person?.trim() ?? null;
  const newLog = settings.logPath || words.settings.logDefault;
  return {
    root,
    settings,
    unread: unread + paths.length - files.length,
    files,
    ...readSkills(files, settings),
    resolve: buildLinkResolver(paths),
    person,
    logs: chooseLogs(logs, { person, path: notePath(newLog) }),
    archives,
    newLog,
    today: localDay(io.now),
  };
}

/** Reads the vault for a report; what of its logs, of one person or of all, cannot be read is told on standard error. */
export async function openReport(call: Call, ofAll = false): Promise<Vault> {
  const vault = await openVault(call);
  const { logs, newLog, person, today } = vault;
  if (person !== null && logs.mine.length === 0) warn(call, call.words.cli.noLogOf(person));
  const others = ofAll ? diagnoseOthers(logs.others, notePath(newLog), today) : [];
  for (const diagnostic of [...diagnoseLogs(logs.mine, today), ...others])
    if (diagnostic.severity !== 'hint') warn(call, renderDiagnostic(diagnostic, call));
  return vault;
}

/** The logs with what was moved into their archives: for what was so on earlier days. */
export function historyLogsOf({ archives, logs: { mine } }: Vault): AssessmentLog[] {
  return mine.map((log, at) => (at === 0 ? withArchives(log, archives) : log));
}

/** Where the person of the chosen logs stands, or stood at the end of the day `until`. */
export function matrixOf(vault: Vault, until?: string): SkillMatrix {
  const { skills: notes, resolve, today } = vault;
  const parts: Omit<MatrixParts, 'logs'> = { notes, resolve, today };
  return buildMatrix(
    until === undefined
      ? { ...parts, logs: vault.logs.mine }
      : { ...parts, logs: historyLogsOf(vault), until },
  );
}
