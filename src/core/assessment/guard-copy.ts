/**
 * What a device remembers of a log, so that a lost tick is noticed: as a value, and as a text with a checksum. Knows
 * neither where it is kept nor how it is compared.
 */
import * as v from 'valibot';
import { atOnce } from '../at-once';
import { checksum } from './checksum';

const evidenceSchema = v.object({
  text: v.string(),
  target: v.nullable(v.string()),
  url: v.nullable(v.string()),
});

const entrySchema = v.object({
  /** What the line says. */
  event: v.object({
    state: v.picklist(['ticked', 'started', 'withdrawn']),
    link: v.string(),
    group: v.string(),
    item: v.string(),
    evidence: v.array(evidenceSchema),
    withdrawnEvidence: v.array(evidenceSchema),
    date: v.nullable(v.string()),
    isUndated: v.exactOptional(v.literal(true)),
  }),
  /** The note that its link meant when last seen, by its present path; null when it meant none. */
  path: v.nullable(v.string()),
  /** The time in milliseconds from which its absence is a loss. */
  from: v.number(),
  /** True when this device wrote it. */
  isOwn: v.boolean(),
});

const copySchema = v.object({
  person: v.nullable(v.string()),
  /** Path of the log that was written to when it was last seen whole. */
  log: v.string(),
  entries: v.array(entrySchema),
});

const savedSchema = v.object({
  version: v.literal(1),
  /** Rises with each saving: of two copies the higher one is the newer. */
  count: v.number(),
  copies: v.array(copySchema),
});

/** One line that was seen in a log. */
export type GuardEntry = v.InferOutput<typeof entrySchema>;
/** What is remembered of one person's log. */
export type GuardCopy = v.InferOutput<typeof copySchema>;
/** All that a device has kept for one vault. */
export type SavedGuard = v.InferOutput<typeof savedSchema>;

/** So many entries are written without a stop. */
const entriesAtOnce = 64;

/** The text that is kept: `1a2b3c {…}`. */
export function renderGuard(saved: SavedGuard): string {
  return atOnce(guardInPieces(saved)).join('');
}

/** The pieces of that text, made in pieces: a long text is kept as them, and never made in one. */
export function* guardInPieces(saved: SavedGuard): Generator<void, string[]> {
  const pieces: string[] = [];
  let sum = 0;
  const add = (piece: string) => {
    pieces.push(piece);
    sum = checksum(piece, sum);
  };
  add(JSON.stringify({ ...saved, copies: [] }).slice(0, -2));
  for (const [place, { entries, ...copy }] of saved.copies.entries()) {
    add((place === 0 ? '' : ',') + JSON.stringify({ ...copy, entries: [] }).slice(0, -2));
    for (let at = 0; at < entries.length; at += entriesAtOnce) {
      add((at === 0 ? '' : ',') + JSON.stringify(entries.slice(at, at + entriesAtOnce)).slice(1, -1));
      yield;
    }
    add(']}');
  }
  add(']}');
  return [`${sum.toString(16)} `, ...pieces];
}

/** What was kept; null for a text that is torn, altered or of another version, and for anything else. */
export function parseGuard(kept: unknown): SavedGuard | null {
  if (typeof kept !== 'string') return null;
  const blank = kept.indexOf(' ');
  const body = kept.slice(blank + 1);
  if (kept.slice(0, Math.max(0, blank)) !== checksum(body).toString(16)) return null;
  const read = v.safeParse(savedSchema, parsed(body));
  return read.success ? read.output : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
