/**
 * Writes two properties into a note, `skill-level` and `skill-progress`, and touches nothing else: comments, quotes,
 * order, line endings and all other bytes stay. They are for other programs; nothing here reads them back.
 */
import { frontmatterOf } from '../markdown/frontmatter';

/** What is written. A null level removes nothing: the property is then empty. */
export interface LevelProperties {
  level: string | null;
  /** Ticked required items of all, in whole per cent: a number that other programs can sort by. */
  progress: number;
}

/** The note's new text; or why it is left alone: its properties are in a form that no single line can change. */
export type PropertiesEdit = { text: string } | { refusal: 'properties-unclear'; line: number };

const plain = /^\p{L}[\p{L}\p{N} +_/()-]*$/u;
const keyword = /^(?:true|false|yes|no|on|off|null|y|n|~)$/i;

/** A scalar of YAML on one line; a JSON text is one in double quotes. */
function scalar(text: string): string {
  return plain.test(text) && !keyword.test(text) && !text.endsWith(' ') ? text : JSON.stringify(text);
}

/** One line of the properties: offsets of it and of the end of its text. */
interface Line {
  start: number;
  end: number;
  text: string;
}

function linesIn(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to;) {
    const at = text.slice(start, to).search(/[\r\n]/);
    const end = at < 0 ? to : start + at;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

/** `skill-level: "Junior"  # set by hand` in three parts: up to the value, the value, what stands behind it. */
const assignment = /^("[^"]*"|'[^']*'|[^\s"'#:][^\s:]*)(\s*:)(\s*)(.*)$/u;
const value = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#&*!|>{[%@`][^#]*?)?(\s+#.*|\s*)$/u;

const bare = (key: string) => key.replace(/^(["'])(.*)\1$/u, '$2');

/** The line with another value; null where the value is no plain scalar. */
function withValue(line: string, wanted: string): string | null {
  const [, key = '', colon = '', gap = '', rest = ''] = assignment.exec(line) ?? [];
  const found = value.exec(rest);
  if (!found) return null;
  const [, old = '', behind = ''] = found;
  if (old === wanted) return line;
  const space = gap === '' ? ' ' : gap;
  const comment = behind !== '' && !/^\s/.test(behind) ? ` ${behind}` : behind;
  return `${key}${colon}${wanted === '' ? gap : space}${wanted}${comment}`;
}

/** True when the value goes on in the lines below, blank ones passed over. */
function isContinued(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1).find(({ text }) => text.trim() !== '')?.text;
  return next !== undefined && /^\s+\S|^-/.test(next);
}

/** What may stand at the margin besides a blank line: a comment, `key: …` with a key in no special form, an entry. */
const marginal =
  /^(?:#|- |-$|"[^"\\]*"\s*:(?:\s|$)|'[^']*'\s*:(?:\s|$)|(?![-?] )[^\s"'#{[&*!|>%@`].*?:(?:\s|$))/u;

/** The first line that makes the properties something else than a plain list of keys; -1 when none does. */
function firstUnclear(lines: readonly Line[]): number {
  const first = lines.findIndex(({ text }) => /^[^\s#]/.test(text));
  if (/^-(?: |$)/.test(lines[first]?.text ?? '')) return first;
  return lines.findIndex(({ text }) => /^\S/.test(text) && !marginal.test(text));
}

function applyOne(text: string, name: string, wanted: string): PropertiesEdit {
  const frontmatter = frontmatterOf(text);
  const ending = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const added = `${name}: ${wanted}`.trimEnd();
  if (!frontmatter) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const block = ['---', added, '---', ''].join(ending);
    return { text: text.slice(0, start) + block + text.slice(start) };
  }
  const end = frontmatter.end - 3;
  const lines = linesIn(text, end - frontmatter.text.length, end);
  const own = lines.flatMap((line, at) => (bare(assignment.exec(line.text)?.[1] ?? '') === name ? [at] : []));
  const [at, twin] = own;
  const unclear = twin ?? firstUnclear(lines);
  if (unclear >= 0) return { refusal: 'properties-unclear', line: unclear + 2 };
  if (at === undefined) return { text: `${text.slice(0, end)}${added}${ending}${text.slice(end)}` };
  const line = lines[at];
  const changed = line && !isContinued(lines, at) ? withValue(line.text, wanted) : null;
  if (!line || changed === null) return { refusal: 'properties-unclear', line: at + 2 };
  return { text: text.slice(0, line.start) + changed + text.slice(line.end) };
}

/** The note with `skill-level: Junior` and `skill-progress: 43`; the note itself where they stand there already. */
export function applyLevelProperties(text: string, { level, progress }: LevelProperties): PropertiesEdit {
  const first = applyOne(text, 'skill-level', level === null ? '' : scalar(level));
  return 'refusal' in first ? first : applyOne(first.text, 'skill-progress', String(progress));
}
