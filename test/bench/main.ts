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
import { median } from './figures';
import { serveLane, type Extent } from './lane';
import { race, renderMachine, type Outcome } from './race';
import { renderGoals, rounded } from './report';

/** The engine goes on making the reader's code fast for two seconds and more; before, that work itself is measured. */
const extent: Extent = process.argv.includes('--quick')
  ? { rounds: 5, notesPerRound: 100, warmUpMilliseconds: 3000 }
  : { rounds: 25, notesPerRound: 400, warmUpMilliseconds: 4000 };

function render(outcome: Outcome): string {
  const ratio = (a: Contender, b: Contender) => outcome.ratio(a, b);
  const best = generalParsers.reduce((a, b) => (ratio(a, b) < 1 ? a : b));
  const { allocated } = outcome.of(whole);
  const goals = renderGoals([
    { says: 'scan ÷ UTF-8 decode', figure: ratio(scan, decode), limit: 0.6, bound: 'most' },
    { says: 'parseSkillNote ÷ decode', figure: ratio(whole, decode), limit: 2, bound: 'most' },
    { says: 'scan, times faster than mdast', figure: ratio(mdast, scan), limit: 100, bound: 'least' },
    { says: `scan, times faster than ${best.name}`, figure: ratio(best, scan), limit: 4, bound: 'least' },
    { says: 'KiB allocated a note, parseSkillNote', figure: allocated, limit: 32, bound: 'most' },
  ]);
  const figures = outcome.render(
    [decode, scan, whole, build, ...generalParsers, mdast],
    [decode, scan, whole],
  );
  const logSpeed = rounded(1000 / median(outcome.nanosecondsPerByte(log)));
  return `${goals}\nFor information:\n${figures}\nThe assessment log is read at ${logSpeed} MB/s.\n`;
}

async function main(): Promise<void> {
  process.stdout.write(renderMachine(extent));
  process.stdout.write(render(await race(contenders, extent.rounds)));
}

const own = contenders.find(({ name }) => process.argv.includes(name));
if (own) serveLane(own, extent);
else void main();
