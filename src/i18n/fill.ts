/** What a language must fill: every word of English, and every placeholder of each. The compiler alone judges it. */
import type { Terminal, Words } from './en';

/**
 * Cannot be met where a function takes fewer placeholders than its English one; `unknown`, which asks nothing,
 * elsewhere.
 */
type Filled<Source, Given> = Source extends (...placeholders: infer Wanted) => string
  ? Given extends (...placeholders: infer Taken) => string
    ? Wanted extends [] | [object]
      ? unknown
      : Taken['length'] extends Wanted['length']
        ? unknown
        : `takes too few placeholders`
    : unknown
  : Source extends readonly unknown[]
    ? unknown
    : Source extends object
      ? { [Key in keyof Source & keyof Given]: Filled<Source[Key], Given[Key]> }
      : unknown;

/** Another language; one that lacks a word or passes over a placeholder does not compile. */
export function fill<const Given extends Words>(words: Given & Filled<Words, Given>): Words {
  return words;
}

/** The same for the words of the terminal. */
export function fillTerminal<const Given extends Terminal>(words: Given & Filled<Terminal, Given>): Terminal {
  return words;
}
