/**
 * How a text stands in a line of Markdown without being read as Markdown, and how it is read back. Knows neither
 * slots nor links.
 */

const special = /[\\`*_[\]<>#~$^|]/g;
/**
 * Signs that mean something only with the next one, which gets the backslash. `<%` is no Markdown, but where Templater
 * is at work it begins a program, which would run in the log or the summary.
 */
const pairs = [/=(?==)/g, /%(?=%)/g, /:(?=:)/g, /<(?=%)/g];
/** A date that Tasks and Dataview would take for their own because of the sign before it. */
const fieldDate = /(\p{Extended_Pictographic}\uFE0F? *\d{4})-(?=\d)/gu;
const escaped = /\\([!-/:-@[-`{-~])/g;

/** A text without any of these, and most have none, stands for itself. */
const mayBeRead = /[\\`*_[\]<>#~$^|=%:\d]/;

/** `C# [x]` is `C\# \[x\]`, `a::b` is `a:\:b`, `<%` is `\<\%`. The text must be on one line. */
export function escapeText(text: string): string {
  if (!mayBeRead.test(text)) return text;
  let line = text.replace(special, '\\$&');
  for (const pair of pairs) line = line.replace(pair, '$&\\');
  return line.replace(fieldDate, '$1\\-');
}

/** Takes the backslashes away again. */
export function unescapeText(line: string): string {
  return line.includes('\\') ? line.replace(escaped, '$1') : line;
}
