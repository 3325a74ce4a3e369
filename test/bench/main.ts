/**
 * Measures what reading skill notes costs, in ratios taken within one run, and prints them beside the goals of the
 * README. Never fails for being slow. Started by `run.mjs`, with `--quick` for a first look.
 */
import { cpus } from 'node:os';
import { parseAssessmentLog } from '../../src/core/assessment/parse';
import { generatedNote, logOf, sampleNotes, type BenchNote } from './bench-note';
import { build, decode, generalParsers, mdast, scan, whole, type Contender } from './contenders';
import { renderFigures, renderGoals, rounded } from './report';
import { kibAllocated, median, ratio, timesOf, warmUp, type Job, type Times } from './rounds';

const isQuick = process.argv.includes('--quick');
const rounds = isQuick ? 5 : 25;
const notesPerRound = isQuick ? 100 : 400;
const millisecondsOfWarmUp = isQuick ? 300 : 1500;
const timed = [decode, scan, whole, build, ...generalParsers, mdast];
const samples = sampleNotes();

/** Every round has notes of its own, and its share of the sample vault. */
function notesOf(round: number): BenchNote[] {
  const first = round * notesPerRound;
  const generated = Array.from({ length: notesPerRound }, (_, i) => generatedNote(first + i));
  return [...generated, ...samples.filter((_, i) => i % rounds === round)];
}

function sum<T>(values: readonly T[], count: (value: T) => number): number {
  return values.reduce((all, value) => all + count(value), 0);
}

function jobFor({ name, share, run }: Contender, notes: readonly BenchNote[]): Job {
  const own = notes.slice(0, Math.ceil(notes.length * share));
  const bytes = sum(own, (note) => note.bytes.length);
  return { name, notes: own.length, bytes, run: () => sum(own, run) };
}

function logJob(notes: readonly BenchNote[]): Job {
  const log = logOf(notes.flatMap(({ ticks }) => ticks));
  return {
    name: 'log',
    notes: 1,
    bytes: Buffer.byteLength(log),
    run: () => parseAssessmentLog('Log.md', log)?.events.length ?? 0,
  };
}

function jobsOf(round: number): Job[] {
  const notes = notesOf(round);
  return [...timed.map((contender) => jobFor(contender, notes)), logJob(notes)];
}

warmUp(jobsOf(0), millisecondsOfWarmUp);
const times = timesOf(rounds, jobsOf);

function timesFor(name: string): Times {
  const found = times.get(name);
  if (!found) throw new Error(`${name} was not timed.`);
  return found;
}

const of = ({ name }: Contender) => timesFor(name);
const isFaster = (a: Contender, b: Contender) => (ratio(of(a), of(b)) < 1 ? a : b);
const best = generalParsers.reduce(isFaster);

function renderMachine(): string {
  const cores = cpus();
  return `Node ${process.versions.node}, ${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores\n`;
}

const measured = Array.from({ length: 100 }, (_, seed) => generatedNote(seed));
const allocated = (contender: Contender) => kibAllocated(measured, contender.run);

const count = rounds * notesPerRound;
process.stdout.write(
  `${count} generated notes and ${samples.length} of the sample vault; medians of ${rounds} rounds\n${renderMachine()}\n`,
);
process.stdout.write(
  renderGoals([
    { says: 'scan ÷ UTF-8 decode', figure: ratio(of(scan), of(decode)), limit: 0.6, bound: 'most' },
    { says: 'parseSkillNote ÷ decode', figure: ratio(of(whole), of(decode)), limit: 2, bound: 'most' },
    { says: 'scan, times faster than mdast', figure: ratio(of(mdast), of(scan)), limit: 100, bound: 'least' },
    {
      says: `scan, times faster than ${best.name}`,
      figure: ratio(of(best), of(scan)),
      limit: 4,
      bound: 'least',
    },
    { says: 'KiB allocated a note, parseSkillNote', figure: allocated(whole), limit: 32, bound: 'most' },
  ]),
);
process.stdout.write('\nFor information:\n');
process.stdout.write(
  renderFigures(
    ['', 'µs a note', '÷ decode', '÷ scan', '÷ parseSkillNote', 'KiB a note'],
    timed.map((contender) => {
      const own = of(contender);
      const ratios = [decode, scan, whole].map((other) => ratio(own, of(other)));
      return [contender.name, median(own.microsecondsPerNote), ...ratios, allocated(contender)];
    }),
  ),
);
const megabytes = 1000 / median(timesFor('log').nanosecondsPerByte);
process.stdout.write(`\nThe assessment log is read at ${rounded(megabytes)} MB/s.\n`);
