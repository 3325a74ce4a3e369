/**
 * Makes what a command prints safe for a terminal: names and texts of notes may hold signs that colour, move or
 * rename things there, or that turn the order of letters around.
 */
import type { Io } from './io';

/** Control characters but those that end a line, line separators, and marks that override the direction of writing. */
const unprintable = /(?!\r?\n)[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** `\u001b` in place of the sign itself: the form that means the same within JSON. */
export function terminalText(text: string): string {
  return text.replace(unprintable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same streams, with all that is written made safe. */
export function terminalSafe(io: Io): Io {
  const safe = (stream: Io['stdout']) => ({ write: (text: string) => stream.write(terminalText(text)) });
  return { ...io, stdout: safe(io.stdout), stderr: safe(io.stderr) };
}
