/** Lets contenders run in turns, each in a lane of its own, and says on what machine and on how many notes. */
import { cpus } from 'node:os';
import { sampleNotes } from './bench-note';
import { Dice } from './dice';
import { Lane, type Extent, type Timing } from './lane';

/** What was measured of a contender. */
export interface Result {
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

/** What comes of each contender, by its name. */
export async function race(names: readonly string[], rounds: number): Promise<Map<string, Result>> {
  const lanes = names.map((name) => new Lane(name));
  try {
    return await measure(lanes, rounds);
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
