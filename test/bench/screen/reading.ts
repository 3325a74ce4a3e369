/**
 * Measures in a real browser what a person feels of the index: starting, reading all notes, many changes at once. Never
 * fails for being slow. Started by `run.mjs`.
 */
import type { BenchPage } from '../matrix/bench-page';
import type { Goal } from '../report';
import * as acts from './acts';
import { isQuick, most, rounds, runBench, share, skills } from './vault';

const changed = isQuick ? 500 : 5000;

async function measureIndex({ page, traced }: BenchPage): Promise<Goal[]> {
  await acts.closeFiles(page);
  const loaded = await traced(() => acts.load(page, rounds));
  const indexed = await traced(() => acts.index(page));
  const tasks = indexed.tasksAfter('index');
  let reads = NaN;
  const burst = await traced(async () => {
    reads = await acts.burst(page, changed);
  });
  const many = `${changed.toLocaleString('en')} changes at once`;
  return [
    most('onload, work in ms', share(loaded.workAfter('load'), 0.5), 5),
    most(`reading ${skills}: longest task, ms`, Math.max(...tasks), 50),
    most(`reading ${skills}: 99 of 100 tasks, ms`, share(tasks, 0.99), 16),
    most(`${many}: longest task, ms`, Math.max(...burst.tasksAfter('burst')), 50),
    most(`${many}: notes read ÷ notes changed`, reads / changed, 1),
  ];
}

void runBench(measureIndex);
