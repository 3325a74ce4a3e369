/**
 * The fields of Tasks and Dataview at the end of a line, for the second reader: it takes the last word off, again and
 * again.
 */

export type PlainDates = { ticked?: string; started?: string; withdrawn?: string };

const states = new Map<string, keyof PlainDates>([
  ['✅', 'ticked'],
  ['❌', 'withdrawn'],
  ['🛫', 'started'],
  ['completion', 'ticked'],
  ['cancelled', 'withdrawn'],
  ['start', 'started'],
]);
const datedSigns = ['✅', '❌', '🛫', '📅', '📆', '🗓', '⏳', '⌛', '➕'];
const loneSigns = ['🔺', '⏫', '🔼', '🔽', '⏬'];
const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const consistsOf = (text: string, signs: string) => [...text].every((character) => signs.includes(character));
const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function looksLikeDate(text: string): boolean {
  const [year = '', month = '', day = '', ...more] = text.split('-');
  return (
    more.length === 0 &&
    [year, month, day].every((part, at) => part.length === (at ? 2 : 4) && consistsOf(part, digits))
  );
}

function isDay(text: string): boolean {
  if (!looksLikeDate(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const most = month === 2 && isLeap(year) ? 29 : (daysOf[month - 1] ?? 0);
  return day >= 1 && day <= most;
}

/** The text without this sign at its end, with or without its variation selector; null when it does not end so. */
function withoutSign(text: string, signs: string[]): { rest: string; sign: string } | null {
  const bare = text.endsWith('\uFE0F') ? text.slice(0, -1) : text;
  const sign = signs.find((each) => bare.endsWith(each));
  return sign === undefined ? null : { rest: bare.slice(0, -sign.length), sign };
}

interface Field {
  rest: string;
  state?: keyof PlainDates | undefined;
  date?: string;
}

function datedField(text: string): Field | null {
  const date = text.slice(-10);
  if (!looksLikeDate(date)) return null;
  const found = withoutSign(text.slice(0, -10).trimEnd(), datedSigns);
  return found && { rest: found.rest, state: states.get(found.sign), date };
}

/** `[key:: value]` or `(key:: value)`, of either closing mark. */
function inlineField(text: string): Field | null {
  if (!text.endsWith(']') && !text.endsWith(')')) return null;
  let open = text.length - 2;
  while (open >= 0 && !'[]()'.includes(text[open] ?? '')) open--;
  if (open < 0 || !'[('.includes(text[open] ?? '') || (open > 0 && text[open - 1]?.trim() !== ''))
    return null;
  const inner = text.slice(open + 1, -1);
  const colon = inner.indexOf('::');
  const key = inner.slice(0, Math.max(0, colon));
  const value = inner.slice(colon + 2);
  if (colon < 1 || key.includes(':') || key.trimStart() === '') return null;
  const state = states.get(key.trim().toLowerCase());
  return { rest: text.slice(0, open), state, date: value.trimStart().slice(0, 10) };
}

/** A last word that begins with this sign. */
function lastWord(text: string): { rest: string; word: string } {
  let start = text.length;
  while (start > 0 && text[start - 1]?.trim() !== '') start--;
  return { rest: text.slice(0, start), word: text.slice(start) };
}

function wordField(text: string): Field | null {
  const { rest, word } = lastWord(text);
  if (word.length > 1 && word.startsWith('^') && consistsOf(word.slice(1), `${latin}${digits}-`))
    return { rest };
  if (word.length > 1 && word.startsWith('#') && !word.slice(1).includes('#')) return { rest };
  return null;
}

/** `🔁 every 2 weeks`, `🏁 delete`, `🆔 a1`: a sign and only such characters behind it. */
function phraseField(text: string, sign: string, allowed: string): Field | null {
  const start = text.lastIndexOf(sign);
  if (start < 0) return null;
  let phrase = text.slice(start + sign.length);
  if (phrase.startsWith('\uFE0F')) phrase = phrase.slice(1);
  if (!consistsOf(phrase.trim(), allowed)) return null;
  return phrase.trim() === '' ? null : { rest: text.slice(0, start) };
}

function lastField(text: string): Field | null {
  const lone = withoutSign(text, loneSigns);
  return (
    datedField(text) ??
    inlineField(text) ??
    wordField(text) ??
    (lone && { rest: lone.rest }) ??
    phraseField(text, '🔁', `${latin}${digits}, !`) ??
    phraseField(text, '🏁', latin) ??
    phraseField(text, '🆔', `${latin}${digits}_, -`) ??
    phraseField(text, '⛔', `${latin}${digits}_, -`)
  );
}

/** What stands before the fields, and the latest day that they name for each state. */
export function plainFields(content: string): { rest: string; dates: PlainDates } {
  const dates: PlainDates = {};
  let rest = content.trimEnd();
  for (let field = lastField(rest); field; field = lastField(rest)) {
    const { state, date = '' } = field;
    if (state && isDay(date) && date > (dates[state] ?? '')) dates[state] = date;
    rest = field.rest.trimEnd();
  }
  return { rest, dates };
}
