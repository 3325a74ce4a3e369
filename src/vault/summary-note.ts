/** Writes the progress summary into its note. What stands around our block is not ours and stays. */
import type { App } from 'obsidian';
import { addDays } from '../core/assessment/date';
import { renderSkillLink } from '../core/assessment/link';
import { buildNextSteps, nextLevelGoals, stageGoals } from '../core/matrix/next-steps';
import { buildStage, buildStageGround } from '../core/matrix/stage';
import { renderSummary } from '../core/matrix/summary';
import { applySummary, type SummaryEdit } from '../core/matrix/summary-note';
import { skillsInSummary } from '../core/matrix/summary-scope';
import { summarySections } from '../core/matrix/summary-words';
import type { SkillNote } from '../core/skill/schema';
import { datedPath } from '../core/vault-path';
import { wordsOf } from '../i18n';
import type { Words } from '../i18n/en';
import { createNote, placeFault } from './create-note';
import type { SettingsStore } from './settings-store';
import type { SkillBook } from './skill-book';
import type { StageNotes } from './stage-notes';

/** What writing needs besides Obsidian. */
export interface SummaryParts {
  book: SkillBook;
  /** Reads a note, so that the book has all that it says. */
  open: (path: string) => Promise<void>;
  stages: StageNotes;
  settings: SettingsStore;
  /** Of the interface. */
  words: Words;
  /** With `.md`; `{{date}}` in it is the day. */
  path: () => string;
  today: () => string;
  /** The first day of what counts as new; a month back without it. */
  since?: string;
}

/** How far back "since the last time" reaches. */
const daysBack = 30;

/** Writes the summary. Resolves to the path of its note, or to the sentence that says why nothing was written. */
export async function writeSummary(
  app: App,
  parts: SummaryParts,
): Promise<{ path: string } | { refusal: string }> {
  const { notices } = parts.words;
  const path = datedPath(parts.path(), parts.today());
  const fault = placeFault(app.vault, path);
  if (fault) return { refusal: notices.pathFaults[fault](path) };
  try {
    const { summaryLanguage } = parts.settings.current;
    const words = summaryLanguage === '' ? parts.words : wordsOf(summaryLanguage);
    const block = await renderBlock(parts, words, path);
    const edit = await put(app, path, block, words.settings.summaryDefault);
    return 'refusal' in edit ? { refusal: sentence(edit, path, parts.words) } : { path };
  } catch (error) {
    return { refusal: notices.noteUnwritable(path, error instanceof Error ? error.message : String(error)) };
  }
}

/** The notes of the skills that the summary speaks of; all others need not be read. */
async function readSkills({ book, open }: SummaryParts, asked: ReadonlySet<string>): Promise<SkillNote[]> {
  const notes: SkillNote[] = [];
  for (const { path } of skillsInSummary(book.standings().skills, asked)) {
    await open(path);
    const note = book.readingOf(path)?.note;
    if (note) notes.push(note);
  }
  return notes;
}

async function renderBlock(parts: SummaryParts, words: Words, path: string): Promise<string> {
  const { book, stages, settings } = parts;
  const { staleAfterDays, markUnproved, summaryWithout } = settings.current;
  const today = parts.today();
  const since = parts.since ?? addDays(today, -daysBack);
  const resolve = (link: string, fromPath: string) => book.resolve(link, fromPath);
  const note = stages.currentNote();
  const others = stages.stages();
  const asked = others.find((stage) => stage.note === note)?.skills.flatMap((skill) => skill.path ?? []);
  const notes = await readSkills(parts, new Set(asked));
  const now = book.matrixOf(notes);
  const ground = buildStageGround(now.skills, resolve, new Set(others.map((stage) => stage.note.path)));
  const stage = note && buildStage(note, ground);
  const levelAt = (skill: string) => book.totalsAt(skill)?.level ?? null;
  const goals = stage ? stageGoals(stage) : nextLevelGoals(now);
  return renderSummary({
    now,
    before: book.matrixOf(notes, addDays(since, -1)),
    since,
    today,
    skillCount: book.allSkills().length,
    stage,
    otherStages: others.filter((each) => each.note !== note),
    steps: buildNextSteps({ goals, levelAt, resolve, today, staleAfterDays }),
    staleAfterDays,
    markUnproved,
    without: new Set(summarySections.filter((section) => summaryWithout.includes(section))),
    words: words.summary,
    linkTo: (skill) => renderSkillLink(skill, path, resolve),
  });
}

async function put(app: App, path: string, block: string, title: string): Promise<SummaryEdit> {
  const file = app.vault.getFileByPath(path);
  if (!file) {
    const first = applySummary(null, block, title);
    if ('text' in first) await createNote(app.vault, path, first.text);
    return first;
  }
  const text = await app.vault.read(file);
  let edit = applySummary(text, block, title);
  if ('refusal' in edit || edit.text === text) return edit;
  await app.vault.process(file, (latest) => {
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
