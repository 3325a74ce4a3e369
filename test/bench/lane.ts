/**
 * A contender in a process of its own: what the engine learns from one, and the garbage that one leaves, must not slow
 * another. The lanes run one at a time.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { runInThisContext } from 'node:vm';
import { generatedNotes, sampleNotes, type BenchNote } from './bench-note';
import type { Contender, Load } from './contenders';
import { median } from './figures';

/** How much is measured. */
export interface Extent {
  rounds: number;
  notesPerRound: number;
  warmUpMilliseconds: number;
}

type Question = { ask: 'warm up' } | { ask: 'time'; round: number } | { ask: 'allocation' };

/** How often a round's notes are read; the first time they still come from far memory. */
const passes = 3;

/**
 * While a lane waits for its turn, the engine may collect the whole heap and throw fast code away with it. So long the
 * lane works on the notes of its warm-up before each round, until that code is there again.
 */
const returnMilliseconds = 250;

/** What one round took. */
export interface Timing {
  nanosecondsPerByte: number;
  microsecondsPerNote: number;
}

/** The parent's end of a lane. */
export class Lane {
  private readonly child: ChildProcess;

  constructor(readonly name: string) {
    const file = process.argv[1] ?? '';
    this.child = fork(file, [...process.argv.slice(2), name], {
      execArgv: ['--expose-gc', '--no-memory-reducer'],
    });
  }

  warmUp(): Promise<number> {
    return this.ask<number>({ ask: 'warm up' });
  }

  time(round: number): Promise<Timing> {
    return this.ask<Timing>({ ask: 'time', round });
  }

  /** KiB that it allocates for a note. */
  allocation(): Promise<number> {
    return this.ask<number>({ ask: 'allocation' });
  }

  close(): void {
    if (this.child.connected) this.child.disconnect();
  }

  private ask<Answer>(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const fail = () => reject(new Error(`${this.name} broke off.`));
      this.child.once('exit', fail);
      this.child.once('message', (answer) => {
        this.child.off('exit', fail);
        resolve(answer as Answer);
      });
      this.child.send(question);
    });
  }
}

/** Microseconds that this process was at work; what else the machine does meanwhile does not count. */
function timeOf(load: Load): number {
  const start = process.cpuUsage();
  const found = load.run(0, load.notes);
  const { user, system } = process.cpuUsage(start);
  if (found === 0) throw new Error('Nothing was found.');
  return user + system;
}

/**
 * Collects the young part of the heap: twice, for then what has just been made ready counts as old and costs no more
 * while the time is taken. After a collection of the whole heap the engine runs slow code for a while.
 */
function collectYoung(): void {
  const collect = runInThisContext('gc') as (options: { type: 'minor' }) => void;
  collect({ type: 'minor' });
  collect({ type: 'minor' });
}

/** The child's end: answers what the parent asks. */
export function serveLane(contender: Contender, { rounds, notesPerRound, warmUpMilliseconds }: Extent): void {
  const samples = sampleNotes();
  /** Every round has notes of its own, and its share of the sample vault. */
  const notesOf = (round: number): BenchNote[] => [
    ...generatedNotes(round * notesPerRound, notesPerRound),
    ...samples.filter((_, i) => i % rounds === round),
  ];

  /** On all samples, so that no rare note meets code that was made fast without it. */
  const common = contender.load([...generatedNotes(0, notesPerRound), ...samples]);
  const work = (milliseconds: number): number => {
    let spent = 0;
    while (spent < milliseconds * 1000) spent += timeOf(common);
    return spent;
  };
  const time = (round: number): Timing => {
    const load = contender.load(notesOf(round));
    work(returnMilliseconds);
    collectYoung();
    const taken = median(Array.from({ length: passes }, () => timeOf(load)));
    return { nanosecondsPerByte: (taken * 1000) / load.bytes, microsecondsPerNote: taken / load.notes };
  };
  const allocation = () => {
    const load = contender.load(generatedNotes(0, notesPerRound));
    const figures = Array.from({ length: load.notes }, (_, at) => {
      collectYoung();
      const before = process.memoryUsage().heapUsed;
      load.run(at, at + 1);
      return (process.memoryUsage().heapUsed - before) / 1024;
    });
    return median(figures);
  };

  process.on('message', (question: Question) => {
    if (question.ask === 'warm up') process.send?.(work(warmUpMilliseconds));
    else if (question.ask === 'time') process.send?.(time(question.round));
    else process.send?.(allocation());
  });
}
