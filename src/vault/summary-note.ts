/** Writes the progress summary into its note. What stands around our block is not ours and stays. */
import type { App } from 'obsidian';
import { addDays } from '../core/assessment/date';
import { renderSkillLink } from '../core/assessment/link';
import { renderSummary } from '../core/matrix/summary';
import { applySummary, type SummaryEdit } from '../core/matrix/summary-note';
import type { Words } from '../i18n/en';
import { createNote, placeFault } from './create-note';
import type { SkillBook } from './skill-book';

/** What writing needs besides Obsidian. */
export interface SummaryParts {
  book: SkillBook;
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
    const edit = await put(app, path, renderBlock(parts, path), parts.words.settings.summaryDefault);
    return 'refusal' in edit ? { refusal: sentence(edit, path, parts.words) } : { path };
  } catch (error) {
    return { refusal: notices.noteUnwritable(path, error instanceof Error ? error.message : String(error)) };
  }
}

function renderBlock({ book, words, today }: SummaryParts, path: string): string {
  const day = today();
  const since = addDays(day, -daysBack);
  const resolve = (link: string, fromPath: string) => book.resolve(link, fromPath);
  return renderSummary({
    now: book.matrix(),
    before: book.matrix(addDays(since, -1)),
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
