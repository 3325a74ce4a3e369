/** Evidence as values: which two are one, and which note or heading a link proves with. Knows no text of a log. */
import type { LinkResolver } from '../markdown/link-resolver';
import type { Evidence } from './schema';
import { withoutEnding } from '../vault-path';

/** Links that a line is to add to an item, and those that it is to take back. */
export interface EvidenceChange {
  added: Evidence[];
  removed: Evidence[];
}

/** The note, the place in it or the address that a proof names; one that names none goes by its text. */
export function evidenceKey({ text, target, url }: Evidence): string {
  return JSON.stringify(url === null && target === null ? [text] : [url, target]);
}

/**
 * What two equal proofs have in common: what they name, and at a place inside a note their text as well, for two
 * projects may stand below one heading.
 */
export function proofKey(evidence: Evidence): string {
  const isInside = evidence.target?.includes('#') === true;
  return JSON.stringify([evidenceKey(evidence), isInside ? evidence.text : '']);
}

/** What of a change is still to be done for an item with these proofs. */
export function changeLeft(has: readonly Evidence[], { added, removed }: EvidenceChange): EvidenceChange {
  const there = new Set(has.map(proofKey));
  const fresh = new Map(added.map((one) => [proofKey(one), one]));
  return {
    added: [...fresh].flatMap(([key, one]) => (there.has(key) ? [] : [one])),
    removed: removed.filter((one) => there.has(proofKey(one))),
  };
}

/** What of a heading a link or the line around it cannot bear. Obsidian finds a heading whatever its signs are. */
const unlinkable = /(?:[#^[\]|\\`$<\s]|%%|==|::|~~)+/gu;

/** The note at `path`, or a heading of it, as evidence in the note at `fromPath`; null when no link can mean it. */
export function evidenceTo(
  path: string,
  heading: string | null,
  fromPath: string,
  resolve: LinkResolver,
): Evidence | null {
  const bare = withoutEnding(path);
  const link = [bare, `/${bare}`].find((one) => resolve(one, fromPath) === path);
  if (link === undefined) return null;
  const name = bare.slice(bare.lastIndexOf('/') + 1);
  const place = heading?.replace(unlinkable, ' ').trim() ?? '';
  if (place === '') return { text: name, target: link, url: null };
  return { text: `${name}, ${place}`, target: `${link}#${place}`, url: null };
}
