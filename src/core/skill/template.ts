/**
 * The empty tables of a skill note and a filled example, in the language of the note, and where they go in a note that
 * has a text already. What stands there stays as it is.
 */
import { bodyOf, outlineOf } from './scan-note';
import { templateWords, type TemplateWords } from './template-words';

/** `insert` goes in at `at`, the end of the text. */
export interface TemplateEdit {
  at: number;
  insert: string;
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${headers.map((_, i) => cells[i] ?? '').join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

const wordsIn = (language: string): TemplateWords =>
  templateWords[language === 'ru' || language === 'uk' ? 'ru' : 'en'];

/** The empty tables, `## Levels` first; Russian for Russian and Ukrainian, else English. */
export function renderTemplate(language: string): string {
  const { levels, businessValue, projects, relations, ladder } = wordsIn(language);
  const named = ladder.map((label) => [label]);
  const parts = [
    [levels.heading, table(levels.columns, named)],
    [businessValue.heading, table(businessValue.columns, [[]])],
    [projects.heading, table(projects.columns, named)],
    [relations.heading, table(relations.columns, [[]])],
  ];
  return `${parts.map(([heading, body]) => `## ${heading}\n\n${body}`).join('\n\n')}\n`;
}

/** A whole example note that a person can read, tick and throw away. */
export function renderSample(language: string): string {
  const { intro, levels, businessValue, projects, relations, ladder, sample } = wordsIn(language);
  const parts = [
    [
      levels.heading,
      table(
        levels.columns,
        sample.levels.map((row, i) => [ladder[i] ?? '', ...row]),
      ),
    ],
    [businessValue.heading, table(businessValue.columns, sample.businessValue)],
    [
      projects.heading,
      table(
        projects.columns,
        sample.projects.map((row, i) => [ladder[i] ?? '', ...row]),
      ),
    ],
    [relations.heading, table(relations.columns, sample.relations)],
  ];
  return `${intro}\n\n${parts.map(([heading, body]) => `## ${heading}\n\n${body}`).join('\n\n')}\n`;
}

/** The name of the example note, without `.md`. */
export function sampleName(language: string): string {
  return wordsIn(language).sampleName;
}

/**
 * Where the tables go: behind all that stands in the note, with a blank line between, so that no line above them
 * becomes a heading. Null where the note ends inside a code block, which would swallow them.
 */
export function templateEdit(text: string, template: string): TemplateEdit | null {
  if (outlineOf(text, bodyOf(text)).unclosedFences.length > 0) return null;
  const ending = /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
  const rest = text.replace(/^\uFEFF/u, '');
  const last = /(?:\r\n|\n|\r)?[ \t]*$/u.exec(rest)?.[0] ?? '';
  const isBlank = rest.trim() === '';
  const hasBlankLine = isBlank || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)[ \t]*$/u.test(rest);
  const gap = hasBlankLine ? '' : /[\n\r]/u.test(last) ? ending : ending + ending;
  return { at: text.length, insert: gap + template.replaceAll('\n', ending) };
}
