/**
 * How a text stands in a line of Markdown without being read as Markdown, and how it is read back. Knows neither
 * slots nor links.
 */

const special = /[\\`*_[\]<>#~$^|]/g;
/** The second sign of a pair that means something only as a pair, and each one after it. */
const pairs = [/=(?==)/g, /%(?=%)/g, /:(?=:)/g];
/** A date that Tasks and Dataview would take for their own because of the sign before it. */
const fieldDate = /(\p{Extended_Pictographic}\uFE0F? *\d{4})-(?=\d)/gu;
const escaped = /\\([!-/:-@[-`{-~])/g;

/** `C# [x]` is `C\# \[x\]`, `a::b` is `a:\:b`. The text must be on one line. */
export function escapeText(text: string): string {
  let line = text.replace(special, '\\$&');
  for (const pair of pairs) line = line.replace(pair, '$&\\');
  return line.replace(fieldDate, '$1\\-');
}

/** Takes the backslashes away again. */
export function unescapeText(line: string): string {
  return line.includes('\\') ? line.replace(escaped, '$1') : line;
}
