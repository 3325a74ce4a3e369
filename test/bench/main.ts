/**
 * Measures what reading skill notes costs, in ratios taken within one run, and prints them beside the goals of the
 * README. Never fails for being slow. Started by `run.mjs`, with `--quick` for a first look; with the name of a
 * contender it is the process in which that one runs.
 */
import {
  build,
  contenders,
  decode,
  generalParsers,
  log,
  mdast,
  scan,
  whole,
  type Contender,
} from './contenders';
import { median, medianRatio } from './figures';
import { serveLane, type Extent } from './lane';
import { race, renderMachine, type Result } from './race';
import { renderFigures, renderGoals, rounded } from './report';

/** The engine goes on making the reader's code fast for two seconds and more; before, that work itself is measured. */
const extent: Extent = process.argv.includes('--quick')
  ? { rounds: 5, notesPerRound: 100, warmUpMilliseconds: 3000 }
  : { rounds: 25, notesPerRound: 400, warmUpMilliseconds: 4000 };

function render(results: ReadonlyMap<string, Result>): string {
  const of = ({ name }: Contender): Result => {
    const result = results.get(name);
    if (!result) throw new Error(`${name} was not measured.`);
    return result;
  };
  const times = (contender: Contender) => of(contender).timings.map((timing) => timing.nanosecondsPerByte);
  const ratio = (a: Contender, b: Contender) => medianRatio(times(a), times(b));
  const best = generalParsers.reduce((a, b) => (ratio(a, b) < 1 ? a : b));
  const goals = renderGoals([
    { says: 'scan ÷ UTF-8 decode', figure: ratio(scan, decode), limit: 0.6, bound: 'most' },
    { says: 'parseSkillNote ÷ decode', figure: ratio(whole, decode), limit: 2, bound: 'most' },
    { says: 'scan, times faster than mdast', figure: ratio(mdast, scan), limit: 100, bound: 'least' },
    { says: `scan, times faster than ${best.name}`, figure: ratio(best, scan), limit: 4, bound: 'least' },
    { says: 'KiB allocated a note, parseSkillNote', figure: of(whole).allocated, limit: 32, bound: 'most' },
  ]);
  const figures = [decode, scan, whole, build, ...generalParsers, mdast].map((contender) => {
    const { timings, allocated } = of(contender);
    const microseconds = median(timings.map((timing) => timing.microsecondsPerNote));
    const ratios = [decode, scan, whole].map((other) => ratio(contender, other));
    return [contender.name, microseconds, ...ratios, allocated] as const;
  });
  const headers = ['', 'µs a note', '÷ decode', '÷ scan', '÷ parseSkillNote', 'KiB a note'];
  const logSpeed = `The assessment log is read at ${rounded(1000 / median(times(log)))} MB/s.\n`;
  return `${goals}\nFor information:\n${renderFigures(headers, figures)}\n${logSpeed}`;
}

async function main(): Promise<void> {
  process.stdout.write(renderMachine(extent));
  const names = contenders.map(({ name }) => name);
  process.stdout.write(render(await race(names, extent.rounds)));
}

const own = contenders.find(({ name }) => process.argv.includes(name));
if (own) serveLane(own, extent);
else void main();
