/**
 * Every hostile text of the security tests, written for this project. What would run calls `ran()`; what would load
 * something asks `hostile.example`, which is nowhere.
 */
import { markupPayloads } from './security-markup';
import { notePayloads } from './security-notes';
import { signPayloads } from './security-signs';

/** All of them, each once. */
export const payloads: readonly string[] = [
  ...new Set([...markupPayloads, ...notePayloads, ...signPayloads]),
];

/** A tenth of some texts, spread over all kinds; all with `FULL=1`. */
export function chosenOf(texts: readonly string[], from = 0): readonly string[] {
  return process.env.FULL ? texts : texts.filter((_, at) => at % 10 === from);
}
