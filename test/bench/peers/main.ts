/**
 * Compares reading a skill note with what the importers of Dataview and Datacore do to the same note, where checkouts of
 * them are given. Started by `run.mjs`, which has bundled them.
 */
import { createRequire } from 'node:module';
import { defaultSettings } from '../../../src/core/settings';
import { parseSkillNote } from '../../../src/core/skill/parse';
import { parseMetadata } from '../../host/metadata-parse';
import { noteSourceOf } from '../../../scripts/cli/note-source';
import { generatedNotes } from '../bench-note';
import { medianRatio } from '../figures';
import { renderGoals } from '../report';

/** As `bundle.mjs` hands it over: a file with an importer, or the reason why there is none. */
type Peer = { name: string } & (
  { why: string } | { file: string; importer: string; order: ('stat' | 'cache')[] }
);
type Importer = (...parts: unknown[]) => unknown;

const isQuick = process.argv.includes('--quick');
const [rounds, notesPerRound] = isQuick ? [3, 50] : [15, 200];
/** How many times faster reading a note is to be. */
const limits: Record<string, number> = { Dataview: 5, Datacore: 3 };

/** Obsidian adds these to every list, and its plugins count on them. */
function addListMethods(): void {
  const methods = {
    contains(this: unknown[], value: unknown) {
      return this.includes(value);
    },
    remove(this: unknown[], value: unknown) {
      const at = this.indexOf(value);
      if (at >= 0) this.splice(at, 1);
    },
  };
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(Array.prototype, name, { value, configurable: true });
}

/** Microseconds at work. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

function measure({ file, importer, order }: Extract<Peer, { file: string }>): number {
  const run = (createRequire(file)(file) as Record<string, Importer>)[importer];
  if (!run) throw new Error(`${file} exports no ${importer}.`);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round++) {
    const notes = generatedNotes(Math.max(0, round) * notesPerRound, notesPerRound).map(({ path, text }) => ({
      path,
      text,
      source: noteSourceOf(path, text),
      parts: { cache: parseMetadata(text), stat: { ctime: 0, mtime: 0, size: text.length } },
    }));
    const own = timeOf(() => notes.forEach(({ source }) => parseSkillNote(source, defaultSettings)));
    const other = timeOf(() => {
      for (const { path, text, parts } of notes) run(path, text, ...order.map((name) => parts[name]));
    });
    // The first round warms up.
    if (round < 0) continue;
    ours.push(own);
    theirs.push(other);
  }
  return medianRatio(theirs, ours);
}

const peers = JSON.parse(process.env['PEERS_BUNDLED'] ?? '[]') as Peer[];
addListMethods();
for (const peer of peers) {
  const says = `parseSkillNote, times faster than the importer of ${peer.name}`;
  const line =
    'why' in peer
      ? `${says}: not measured, ${peer.why}\n`
      : renderGoals([{ says, figure: measure(peer), limit: limits[peer.name] ?? 1, bound: 'least' }]);
  process.stdout.write(line);
}
