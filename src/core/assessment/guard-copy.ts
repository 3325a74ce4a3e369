/**
 * What a device remembers of a log, so that a lost tick is noticed: as a value, and as a text with a checksum. Knows
 * neither where it is kept nor how it is compared.
 */
import * as z from 'zod/mini';
import { checksum } from './checksum';

const evidenceSchema = z.object({
  text: z.string(),
  target: z.nullable(z.string()),
  url: z.nullable(z.string()),
});

const entrySchema = z.object({
  /** What the line says. */
  event: z.object({
    state: z.enum(['ticked', 'started', 'withdrawn']),
    link: z.string(),
    group: z.string(),
    item: z.string(),
    evidence: z.array(evidenceSchema),
    withdrawnEvidence: z.array(evidenceSchema),
    date: z.nullable(z.string()),
  }),
  /** The note that its link meant when last seen, by its present path; null when it meant none. */
  path: z.nullable(z.string()),
  /** The time in milliseconds from which its absence is a loss. */
  from: z.number(),
  /** True when this device wrote it. */
  isOwn: z.boolean(),
});

const copySchema = z.object({
  person: z.nullable(z.string()),
  /** Path of the log that was written to when it was last seen whole. */
  log: z.string(),
  entries: z.array(entrySchema),
});

const savedSchema = z.object({
  version: z.literal(1),
  /** Rises with each saving: of two copies the higher one is the newer. */
  count: z.number(),
  copies: z.array(copySchema),
});

/** One line that was seen in a log. */
export type GuardEntry = z.infer<typeof entrySchema>;
/** What is remembered of one person's log. */
export type GuardCopy = z.infer<typeof copySchema>;
/** All that a device has kept for one vault. */
export type SavedGuard = z.infer<typeof savedSchema>;

/** The text that is kept: `1a2b3c {…}`. */
export function renderGuard(saved: SavedGuard): string {
  const body = JSON.stringify(saved);
  return `${checksum(body).toString(16)} ${body}`;
}

/** What was kept; null for a text that is torn, altered or of another version, and for anything else. */
export function parseGuard(kept: unknown): SavedGuard | null {
  if (typeof kept !== 'string') return null;
  const blank = kept.indexOf(' ');
  const body = kept.slice(blank + 1);
  if (kept.slice(0, Math.max(0, blank)) !== checksum(body).toString(16)) return null;
  const read = savedSchema.safeParse(parsed(body));
  return read.success ? read.data : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
