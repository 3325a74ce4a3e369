/**
 * Lets contenders run in turns, each in a lane of its own, and says what came of them, on what machine and how many
 * notes.
 */
import { cpus } from 'node:os';
import { sampleNotes } from './bench-note';
import { Dice } from './dice';
import { median, medianRatio } from './figures';
import { Lane, type Extent, type Timing } from './lane';
import { renderFigures } from './report';

/** Who runs, known by its name. */
interface Named {
  name: string;
}

/** What was measured of a contender. */
interface Result {
  timings: Timing[];
  /** KiB a note. */
  allocated: number;
}

/** Interleaved and in mixed order, so that a busy machine slows all alike. */
async function measure(lanes: readonly Lane[], rounds: number): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  for (const lane of lanes) {
    await lane.warmUp();
    results.set(lane.name, { timings: [], allocated: NaN });
  }
  for (let round = 0; round < rounds; round++) {
    for (const lane of new Dice(round).shuffled(lanes))
      results.get(lane.name)?.timings.push(await lane.time(round));
  }
  for (const lane of lanes) {
    const result = results.get(lane.name);
    if (result) result.allocated = await lane.allocation();
  }
  return results;
}

/** What came of a race. */
export class Outcome {
  constructor(private readonly results: ReadonlyMap<string, Result>) {}

  of({ name }: Named): Result {
    const result = this.results.get(name);
    if (!result) throw new Error(`${name} was not measured.`);
    return result;
  }

  /** By the byte: slow contenders get fewer notes. */
  nanosecondsPerByte(contender: Named): number[] {
    return this.of(contender).timings.map((timing) => timing.nanosecondsPerByte);
  }

  /** How many times as long as `b` the contender `a` took. */
  ratio(a: Named, b: Named): number {
    return medianRatio(this.nanosecondsPerByte(a), this.nanosecondsPerByte(b));
  }

  /** The figures of the contenders, each beside those of `others`. */
  render(contenders: readonly Named[], others: readonly Named[]): string {
    const figures = contenders.map((contender) => {
      const { timings, allocated } = this.of(contender);
      const microseconds = median(timings.map((timing) => timing.microsecondsPerNote));
      const ratios = others.map((other) => this.ratio(contender, other));
      return [contender.name, microseconds, ...ratios, allocated] as const;
    });
    const beside = others.map(({ name }) => `÷ ${name}`);
    return renderFigures(['', 'µs a note', ...beside, 'KiB a note'], figures);
  }
}

/** Runs so many rounds. */
export async function race(contenders: readonly Named[], rounds: number): Promise<Outcome> {
  const lanes = contenders.map(({ name }) => new Lane(name));
  try {
    return new Outcome(await measure(lanes, rounds));
  } finally {
    for (const lane of lanes) lane.close();
  }
}

/** Two lines that stand above the figures. */
export function renderMachine(extent: Extent): string {
  const cores = cpus();
  const notes = extent.rounds * extent.notesPerRound;
  const read = `${notes} generated notes and ${sampleNotes().length} of the sample vault`;
  const machine = `Node ${process.versions.node}, ${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores`;
  return `${read}; medians of ${extent.rounds} rounds\n${machine}\n\n`;
}
