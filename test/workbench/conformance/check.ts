/** One statement about Obsidian's behaviour that the stand-in must share, and how it is asked. */
import type { Plugin } from 'obsidian';

/** Rejects or throws when the statement does not hold. */
export interface Check {
  name: string;
  run(plugin: Plugin): void | Promise<void>;
}

/** Throws unless both values are the same JSON. */
export function same(seen: unknown, wanted: unknown): void {
  const [one, other] = [JSON.stringify(seen), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`${one} instead of ${other}`);
}

/** Waits until an answer is true. */
export async function become(what: string, ask: () => boolean): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (ask()) return;
    await new Promise((done) => window.setTimeout(done, 20));
  }
  throw new Error(`never became so: ${what}`);
}
