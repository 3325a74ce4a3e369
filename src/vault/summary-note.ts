/** Writes the progress summary into its note. What stands around our block is not ours and stays. */
import type { App } from 'obsidian';
import { addDays } from '../core/assessment/date';
import { renderSkillLink } from '../core/assessment/link';
import { summaryInPieces } from '../core/matrix/summary/summary';
import { applySummary, type SummaryEdit } from '../core/matrix/summary/summary-note';
import { summarySections } from '../core/matrix/summary/summary-words';
import type { StageNote } from '../core/stage/schema';
import { datedPath } from '../core/vault-path';
import { wordsOf } from '../i18n';
import type { Words } from '../i18n/en';
import { createNote, placeFault } from './create-note';
import { faultText } from './fault-text';
import { inTwoTries } from './in-time';
import { createLogNotes } from './log/log-notes';
import type { SettingsStore } from './settings-store';
import { breathe, inPieces } from './skills/slices';
import type { StageNotes } from './stage-notes';
import { gatherSkills, gatherSteps, type SkillSource } from './summary-skills';

/** What writing needs besides Obsidian. */
export interface SummaryParts extends SkillSource {
  stages: StageNotes;
  settings: SettingsStore;
  /** Of the interface. */
  words: Words;
  /** With `.md`; `{{date}}` in it is the day. */
  path: () => string;
  today: () => string;
  wish?: SummaryWish;
}

/** What may be asked of one summary beside what the settings say. */
export interface SummaryWish {
  /** The first day of what counts as new; a month back without it. */
  since?: string | undefined;
  /** The stage that it speaks of, in place of the chosen one. */
  stage?: StageNote | undefined;
  /** The note that it is written to, with `.md`; `{{date}}` in it is the day. */
  path?: string | undefined;
  language?: string | undefined;
}

/** How far back "since the last time" reaches. */
const daysBack = 30;

/** Writes the summary. Resolves to the path of its note, or to the sentence that says why nothing was written. */
export async function writeSummary(
  app: App,
  parts: SummaryParts,
): Promise<{ path: string } | { refusal: string }> {
  const { notices } = parts.words;
  const path = datedPath(parts.wish?.path ?? parts.path(), parts.today());
  const fault = placeFault(app.vault, path);
  if (fault) return { refusal: notices.pathFaults[fault](path) };
  try {
    const language = parts.wish?.language ?? parts.settings.current.summaryLanguage;
    const words = language === '' ? parts.words : wordsOf(language);
    const block = await renderBlock(parts, words, path);
    const edit = await put(app, path, block, words.settings.summaryDefault);
    return 'refusal' in edit ? { refusal: sentence(edit, path, parts.words) } : { path };
  } catch (error) {
    return { refusal: notices.noteUnwritable(path, faultText(error)) };
  }
}

async function renderBlock(parts: SummaryParts, words: Words, path: string): Promise<string> {
  const { book, stages, settings } = parts;
  const { staleAfterDays, markUnproved, summaryWithout } = settings.current;
  const today = parts.today();
  const since = parts.wish?.since ?? addDays(today, -daysBack);
  const resolve = (link: string, fromPath: string) => book.resolve(link, fromPath);
  const note = parts.wish?.stage ?? stages.currentNote();
  const others = stages.stages().filter((each) => each.note.path !== note?.path);
  const asked = note ? stages.progressOf(note).skills.flatMap((skill) => skill.path ?? []) : [];
  const gathered = await gatherSkills(parts, new Set(asked), addDays(since, -1));
  await breathe();
  const { skills, changes, atWork, applications } = gathered;
  const stage = note && stages.progressOf(note);
  const steps = await gatherSteps(parts, skills, stage, { today, staleAfterDays });
  const rendering = summaryInPieces({
    skills,
    changes,
    atWork,
    applicationsOf: (skill) => applications.get(skill) ?? [],
    since,
    today,
    skillCount: book.allSkills().length,
    stage,
    otherStages: others,
    steps,
    staleAfterDays,
    markUnproved,
    without: new Set(summarySections.filter((section) => summaryWithout.includes(section))),
    words: words.summary,
    linkTo: (skill) => renderSkillLink(skill, path, resolve),
  });
  return inPieces(rendering);
}

async function put(app: App, path: string, block: string, title: string): Promise<SummaryEdit> {
  const file = app.vault.getFileByPath(path);
  if (!file) {
    const first = applySummary(null, block, title);
    if ('text' in first) await createNote(app.vault, path, first.text);
    return first;
  }
  const text = await inTwoTries(() => app.vault.read(file));
  let edit = applySummary(text, block, title);
  if ('refusal' in edit || edit.text === text) return edit;
  // Through the editor where the note is open: what is being typed around the block is not on disk yet.
  await createLogNotes(app).change(path, (latest) => {
    edit = applySummary(latest, block, title);
    return 'text' in edit ? edit.text : latest;
  });
  return edit;
}

function sentence(
  { refusal, line }: { refusal: keyof Words['cli']['summaryRefusals']; line: number },
  path: string,
  words: Words,
): string {
  return refusal === 'foreign-note'
    ? words.notices.summaryForeign(path)
    : words.cli.summaryRefusals[refusal](path, line);
}
