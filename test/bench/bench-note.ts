/** The notes that are read: generated ones, each known by its seed, and those of the sample vault. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noteText } from './corpus';

export interface BenchNote {
  path: string;
  bytes: Uint8Array;
  /** Decoded from the bytes, as from a disk: put together by hand it would lie in memory in another form. */
  text: string;
}

function benchNote(path: string, bytes: Uint8Array): BenchNote {
  return { path, bytes, text: new TextDecoder().decode(bytes) };
}

/** The notes of so many seeds, from the first on. */
export function generatedNotes(first: number, count: number): BenchNote[] {
  return Array.from({ length: count }, (_, i) =>
    benchNote(`Skills/Skill ${first + i}.md`, new TextEncoder().encode(noteText(first + i))),
  );
}

/** The notes of the sample vault; the project's folder is the current one. */
export function sampleNotes(): BenchNote[] {
  const vault = join('test', 'sample-vault');
  return readdirSync(vault, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => benchNote(path, new Uint8Array(readFileSync(join(vault, path)))));
}
