/** Times jobs side by side: in many short rounds and in mixed order, so that a busy machine slows them all alike. */
import { runInThisContext } from 'node:vm';
import { Dice } from './dice';

/** Node's own collector of garbage; there because `run.mjs` asks for it. */
const collect = runInThisContext('gc') as (options: { type: 'minor' }) => void;

/** One contender's work of one round. */
export interface Job {
  name: string;
  /** How many notes it reads, and of how many bytes. */
  notes: number;
  bytes: number;
  /** Does the work; how much was found. */
  run(): number;
}

/** What one contender took, round by round. */
export interface Times {
  nanosecondsPerByte: number[];
  microsecondsPerNote: number[];
}

/** The middle of the figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

/** How many times the time of `b` the time of `a` is, for the same number of bytes. */
export function ratio(a: Times, b: Times): number {
  return median(a.nanosecondsPerByte.map((time, round) => time / (b.nanosecondsPerByte[round] ?? NaN)));
}

/** Time that this process was at work, in microseconds; what else the machine does meanwhile does not count. */
function timeOf(job: Job): number {
  const start = process.cpuUsage();
  const found = job.run();
  const { user, system } = process.cpuUsage(start);
  if (found === 0) throw new Error(`${job.name} found nothing.`);
  return user + system;
}

/** Runs each job until the engine has had time to make its code as fast as it will be. */
export function warmUp(jobs: readonly Job[], milliseconds: number): void {
  for (const job of jobs) for (let spent = 0; spent < milliseconds * 1000;) spent += timeOf(job);
}

/**
 * Times of each contender. Only the young part of the heap is cleared in between: after a whole collection the engine
 * forgets what it knew of values that no longer live, and runs slow code for a while.
 */
export function timesOf(rounds: number, jobsOf: (round: number) => Job[]): Map<string, Times> {
  const times = new Map<string, Times>();
  for (let round = 0; round < rounds; round++) {
    for (const job of new Dice(round).shuffled(jobsOf(round))) {
      collect({ type: 'minor' });
      const taken = timeOf(job);
      const own = times.get(job.name) ?? { nanosecondsPerByte: [], microsecondsPerNote: [] };
      own.nanosecondsPerByte.push((taken * 1000) / job.bytes);
      own.microsecondsPerNote.push(taken / job.notes);
      times.set(job.name, own);
    }
  }
  return times;
}

/** KiB that `run` allocates for one of the values, in the middle of all. */
export function kibAllocated<T>(values: readonly T[], run: (value: T) => number): number {
  const figures = values.map((value) => {
    collect({ type: 'minor' });
    const before = process.memoryUsage().heapUsed;
    run(value);
    return (process.memoryUsage().heapUsed - before) / 1024;
  });
  return median(figures);
}
