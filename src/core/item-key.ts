/**
 * How one item is known in two notes: in the skill note that states it and in the log that ticks it.
 * Knows texts only, no notes. Rules: README, "How a tick finds its criterion".
 */

const pairs: Record<string, string> = {
  '«': '»',
  '“': '”',
  '„': '“',
  '‘': '’',
  '"': '"',
  "'": "'",
  '(': ')',
  '[': ']',
  '{': '}',
};
/** Blanks, emphasis, closing marks and emoji with their modifiers. */
const edge = /^(?:[\s*_~=`.,;:!?…•]|\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u200D)$/u;

/** Offset before the character that ends at `end`. */
function previous(text: string, end: number): number {
  const isPair = end > 1 && (text.codePointAt(end - 2) ?? 0) > 0xffff;
  return end - (isPair ? 2 : 1);
}

/** The letters of most notes: they are told from edges without a search. */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0x430 && code <= 0x44f);
}

function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isPlainLetter(text.charCodeAt(start))) {
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    if (!edge.test(character)) break;
    start += character.length;
  }
  while (end > start && !isPlainLetter(text.charCodeAt(end - 1))) {
    const before = previous(text, end);
    if (!edge.test(text.slice(before, end))) break;
    end = before;
  }
  return text.slice(start, end);
}

/** `«…»` without its marks, when the first mark is closed by the last character and not before. */
function withoutPair(text: string): string {
  const open = text.charAt(0);
  const close = pairs[open];
  if (text.length < 2 || close === undefined || !text.endsWith(close)) return text;
  let depth = 0;
  for (let i = 0; i < text.length - 1; i++) {
    const character = text.charAt(i);
    if (character === close && (open !== close || i > 0)) depth--;
    else if (character === open) depth++;
    if (depth <= 0) return text;
  }
  return text.slice(1, -1);
}

/** Blanks that are not one space already, so that most texts are left alone. */
const looseBlanks = /\s{2,}|[^\S ]/g;

function collapsed(text: string): string {
  return text.replace(looseBlanks, ' ').trim();
}

/** Words that are their own normal form, as most are once they are in lower case. */
const plainWords = /^[a-zа-я]+(?: [a-zа-я]+)*$/;

/**
 * The normal form of a text, for comparing only: `**Ёлка  зелёная.**` is `елка зеленая`, `C#` stays `c#`.
 * NFKC, lower case, ё as е, blanks collapsed; blanks, emphasis, emoji, paired quotes and brackets and
 * `. , ; : ! ? … •` go at the ends. A text that would become empty is kept.
 */
export function normalForm(text: string): string {
  const lower = text.toLowerCase();
  if (plainWords.test(lower)) return lower;
  const folded = collapsed(text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е'));
  let form = withoutEdges(folded);
  for (let inner = withoutPair(form); inner !== form; inner = withoutPair(form)) form = withoutEdges(inner);
  return form === '' ? folded : form;
}

const longest = 500;
const longestLevel = 100;

/** `text`, cut to `limit` code points with `…` as the last of them. */
function capped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = Array.from(text);
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join('')}…`;
}

function onOneLine(text: string): string {
  return collapsed(text).replace(/(?:^| )·(?= |$)/gu, ',');
}

/** The form in which the log holds a text: on one line, ` · ` as `, `, cut to 500 code points. */
export function logText(text: string): string {
  return capped(onOneLine(text), longest);
}

/** True when `logged` is cut short and `text` begins with what is left of it. */
export function isCutFrom(logged: string, text: string): boolean {
  if (!logged.endsWith('…') || Array.from(logged).length !== longest) return false;
  return onOneLine(text).startsWith(logged.slice(0, -1));
}

/** One item of a group, in the order in which twins are counted. */
export interface NamedItem {
  text: string;
  /** What tells projects of one title apart; null for anything else. */
  level: string | null;
}

/** Names that are given out within one group; no two of them share a normal form. */
class FreeNames {
  private readonly taken: Set<string>;
  private readonly next = new Map<string, number>();

  constructor(ownKeys: string[]) {
    this.taken = new Set(ownKeys);
  }

  /** Takes a name when it is free. */
  take(name: string): boolean {
    const key = normalForm(name);
    return !this.taken.has(key) && this.taken.add(key).has(key);
  }

  /** Takes the first free name of `text (2)`, `text (3)`, … */
  takeCounted(text: string, suffix: string): string {
    const series = normalForm(logText(text)) + suffix;
    for (let n = this.next.get(series) ?? 2; ; n++) {
      this.next.set(series, n + 1);
      const name = suffixed(text, `${suffix} (${n})`);
      if (this.take(name)) return name;
    }
  }
}

function suffixed(text: string, suffix: string): string {
  return capped(onOneLine(text), longest - Array.from(suffix).length) + suffix;
}

/**
 * The log texts of a group's items. Twins (items of one normal form) get a suffix: `Deploy (Junior)` for projects,
 * ` (2)`, ` (3)` for the second and third of others. A suffix that would give some item's own text is skipped.
 */
export function logNames(items: NamedItem[]): string[] {
  const texts = items.map((item) => logText(item.text));
  const keys = texts.map(normalForm);
  const firsts = new Map<string, number>();
  const shared = new Set<string>();
  keys.forEach((key, at) => (firsts.has(key) ? shared.add(key) : firsts.set(key, at)));
  const names = new FreeNames(keys);
  return items.map(({ text, level }, at) => {
    const key = keys[at] ?? '';
    if (!shared.has(key) || (level === null && firsts.get(key) === at)) return texts[at] ?? '';
    if (level === null) return names.takeCounted(text, '');
    const suffix = levelSuffix(level);
    const name = suffixed(text, suffix);
    return names.take(name) ? name : names.takeCounted(text, suffix);
  });
}

function levelSuffix(level: string): string {
  return ` (${capped(onOneLine(level), longestLevel)})`;
}

/** The name that a project has where another shares its title: `Deploy (Junior)`. */
export function nameWithLevel(title: string, level: string): string {
  return suffixed(title, levelSuffix(level));
}
