/**
 * Measures in a real browser what a person feels of the panel in a large vault: a tick, another note, a long note. Never
 * fails for being slow. Started by `run.mjs`.
 */
import { median } from '../figures';
import type { BenchPage } from '../matrix/bench-page';
import type { Goal } from '../report';
import * as acts from './acts';
import { most, rounds, rows, runBench, share } from './vault';

/** Frames of the long note's scroll. */
const frames = 240;

const sum = (figures: readonly number[]) => figures.reduce((total, each) => total + each, 0);

/** So often each note is visited: the middle visit counts, so that what the app clears away at one of them does not. */
const passes = 3;

/** The work of opening each note. */
async function visits(traced: BenchPage['traced'], visit: () => Promise<void>): Promise<number[]> {
  const works: number[][] = [];
  for (let pass = 0; pass < passes; pass++) works.push((await traced(visit)).workAfter('open'));
  return (works[0] ?? []).map((_, at) => median(works.map((work) => work[at] ?? NaN)));
}

async function measurePanel({ page, traced, tidied }: BenchPage): Promise<Goal[]> {
  await acts.closeFiles(page);
  await acts.index(page);
  await acts.openPanel(page);
  await acts.openNote(page, 'Skills/Skill 1.md');
  // In turns, so that what else the machine does falls on both; in the pauses between them the engine would begin to go
  // through the whole vault of the stand-in, and end it in one of the two.
  const ticks = await traced(async () => {
    for (let round = 0; round < rounds; round++) {
      await tidied();
      await acts.tick(page, round);
      await tidied();
      await acts.write(page, 'Diary.md');
    }
  });
  const visit = async () => {
    for (let round = 0; round < rounds; round++) await acts.openNote(page, `Skills/Skill ${10 + round}.md`);
  };
  const shown = await visits(traced, visit);
  await acts.closePanel(page);
  const alone = await visits(traced, visit);
  await acts.showLong(page, 'Skills/Long.md', 'Diary.md');
  const scrolled = await traced(() => acts.scroll(page, frames));
  const switched = share(
    shown.map((work, at) => work - (alone[at] ?? NaN)),
    0.95,
  );
  const written = share(ticks.workAfter('write'), 0.5);
  const ticked = (part: number) => share(ticks.workAfter('tick'), part) - written;
  const perFrame = scrolled.workAfter('frame');
  return [
    most('tick to paint, work over the write in ms, 95 of 100', ticked(0.95), 16),
    most('tick to paint, work over the write in ms, the middle one', ticked(0.5), 16),
    most(
      'another note to painted panel, work over that of the same note alone in ms, 95 of 100 notes',
      switched,
      16,
    ),
    most(
      `${rows.toLocaleString('en')} rows: work a frame while scrolling, ms, 95 of 100`,
      share(perFrame, 0.95),
      16,
    ),
    most(
      `${rows.toLocaleString('en')} rows: work of a whole scroll, ms a frame`,
      sum(perFrame) / perFrame.length,
      8,
    ),
  ];
}

void runBench(measurePanel);
