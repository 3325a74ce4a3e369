/** Writes the progress summary into its note. What stands around our block is not ours and stays. */
import type { App } from 'obsidian';
import { addDays } from '../core/assessment/date';
import { renderSkillLink } from '../core/assessment/link';
import type { SkillStanding, Standings } from '../core/matrix/schema';
import { renderSummary, skillsWithSteps } from '../core/matrix/summary';
import { applySummary, type SummaryEdit } from '../core/matrix/summary-note';
import type { Words } from '../i18n/en';
import { createNote, placeFault } from './create-note';
import type { SkillBook } from './skill-book';

/** What writing needs besides Obsidian. */
export interface SummaryParts {
  book: SkillBook;
  /** Reads a note, so that the book has all that it says. */
  open: (path: string) => Promise<void>;
  words: Words;
  /** With `.md`. */
  path: () => string;
  today: () => string;
}

/** How far back "since the last time" reaches. */
const daysBack = 30;

/** Writes the summary. Resolves to the path of its note, or to the sentence that says why nothing was written. */
export async function writeSummary(
  app: App,
  parts: SummaryParts,
): Promise<{ path: string } | { refusal: string }> {
  const { notices } = parts.words;
  const path = parts.path();
  const fault = placeFault(app.vault, path);
  if (fault) return { refusal: notices.pathFaults[fault](path) };
  try {
    const edit = await put(app, path, await renderBlock(parts, path), parts.words.settings.summaryDefault);
    return 'refusal' in edit ? { refusal: sentence(edit, path, parts.words) } : { path };
  } catch (error) {
    return { refusal: notices.noteUnwritable(path, error instanceof Error ? error.message : String(error)) };
  }
}

/** The standings with the texts of the next steps, for which some notes are read. */
async function standingsWithSteps({ book, open }: SummaryParts): Promise<Standings> {
  const standings = book.standings();
  const full = new Map<string, SkillStanding>();
  for (const { path, missing } of skillsWithSteps(standings.skills)) {
    if (missing.every(({ text }) => text !== null)) continue;
    await open(path);
    const skill = book.skillAt(path);
    if (skill) full.set(path, skill);
  }
  return { ...standings, skills: standings.skills.map((skill) => full.get(skill.path) ?? skill) };
}

async function renderBlock(parts: SummaryParts, path: string): Promise<string> {
  const { book, words, today } = parts;
  const day = today();
  const since = addDays(day, -daysBack);
  const resolve = (link: string, fromPath: string) => book.resolve(link, fromPath);
  return renderSummary({
    now: await standingsWithSteps(parts),
    before: book.standings(addDays(since, -1)),
    since,
    today: day,
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
