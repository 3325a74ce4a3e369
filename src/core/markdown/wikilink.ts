/** Reads `[[target#part|alias]]`. Knows its text, not whether the note exists. */
import { BACKSLASH, OPEN_BRACKET, PIPE } from './characters';

export interface Wikilink {
  /** Offset after the closing brackets. */
  end: number;
  /** Link path, without heading or block; empty for a link into the same note. */
  path: string;
  /** Offsets of what a reader sees: the alias, else the target as written. */
  textStart: number;
  textEnd: number;
}

/** The wikilink whose `[[` is at `at`: `[[Bash|sh]]`, in a table `[[Bash\|sh]]`; null when there is none. */
export function wikilinkAt(text: string, at: number, end: number): Wikilink | null {
  if (text.charCodeAt(at) !== OPEN_BRACKET || text.charCodeAt(at + 1) !== OPEN_BRACKET) return null;
  const close = text.indexOf(']]', at + 2);
  if (close === -1 || close + 2 > end || close === at + 2) return null;
  let pipe = -1;
  for (let i = at + 2; i < close; i++) {
    const code = text.charCodeAt(i);
    if (code === OPEN_BRACKET || code === 10 || code === 13) return null;
    if (code === PIPE && pipe === -1) pipe = i;
  }
  const targetEnd = pipe === -1 ? close : text.charCodeAt(pipe - 1) === BACKSLASH ? pipe - 1 : pipe;
  const target = text.slice(at + 2, targetEnd).trim();
  const heading = target.indexOf('#');
  const hasAlias = pipe !== -1 && text.slice(pipe + 1, close).trim() !== '';
  return {
    end: close + 2,
    path: (heading === -1 ? target : target.slice(0, heading)).trim(),
    textStart: hasAlias ? pipe + 1 : at + 2,
    textEnd: hasAlias ? close : targetEnd,
  };
}
