/** The words of the terminal: all others, and what only the terminal says. Not for the plugin, which has no terminal. */
import { terminal as en, type Terminal, type Words } from './en';
import { inLanguage, wordsOf } from './index';
import { terminal as ru } from './ru';

/** The words of the terminal of one language. */
export type TerminalWords = Words & { cli: Terminal };

/** The words of the terminal of a language. */
export function terminalWordsOf(language: string): TerminalWords {
  const words = wordsOf(language);
  return { ...words, cli: { ...words.cli, ...inLanguage(language, { en, ru }) } };
}
