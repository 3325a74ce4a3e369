/**
 * Measures in a real browser what a person feels of the index and the panel: starting, reading all notes, a tick, another
 * note, many changes at once, a long note. Prints the figures beside their goals and never fails for being slow. Started
 * by `run.mjs`.
 */
import { noteText } from '../corpus';
import { newLog } from '../../../src/core/assessment/edit';
import { openBenchPage, type BenchPage } from '../matrix/bench-page';
import { median } from '../figures';
import { renderGoals, type Goal } from '../report';
import * as acts from './acts';

const isQuick = process.argv.includes('--quick');
const count = isQuick ? 1000 : 10_000;
const changed = isQuick ? 500 : 5000;
const rounds = isQuick ? 10 : 40;
/** Rows of the long note, and frames of its scroll. */
const [rows, frames] = [10_000, 240];
/** So many different texts fill the vault. */
const mostTexts = 1000;

function longNote(): string {
  const lines = Array.from({ length: rows }, (_, at) => `| | Explains part ${at} of the protocol. | | |`);
  return ['| Skill | Junior | Middle | Senior |', '| --- | --- | --- | --- |', ...lines, ''].join('\n');
}

function* notes(): Generator<[string, string]> {
  for (let at = 0; at < count; at++) yield [`Skills/Skill ${at}.md`, noteText(at % mostTexts)];
  yield ['Skills/Long.md', longNote()];
  yield ['Diary.md', 'Rain.\n'];
  yield ['Log.md', newLog(null)];
}

function share(figures: readonly number[], part: number): number {
  return (
    [...figures].sort((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(figures.length * part))] ?? NaN
  );
}

const sum = (figures: readonly number[]) => figures.reduce((total, each) => total + each, 0);
const most = (says: string, figure: number, limit: number): Goal => ({ says, figure, limit, bound: 'most' });
const skills = `${count.toLocaleString('en')} skills`;

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

/** So often each note is visited: the middle visit counts, so that what the app clears away at one of them does not. */
const passes = 3;

/** The work of opening each note. */
async function visits(traced: BenchPage['traced'], visit: () => Promise<void>): Promise<number[]> {
  const works: number[][] = [];
  for (let pass = 0; pass < passes; pass++) works.push((await traced(visit)).workAfter('open'));
  return (works[0] ?? []).map((_, at) => median(works.map((work) => work[at] ?? NaN)));
}

async function measurePanel({ page, traced }: BenchPage): Promise<Goal[]> {
  await acts.openPanel(page);
  await acts.openNote(page, 'Skills/Skill 1.md');
  const ticks = await traced(async () => {
    for (let round = 0; round < rounds; round++) await acts.tick(page, round);
  });
  const writes = await traced(async () => {
    for (let round = 0; round < rounds; round++) await acts.write(page, 'Diary.md');
  });
  const visit = async () => {
    for (let round = 0; round < rounds; round++) await acts.openNote(page, `Skills/Skill ${10 + round}.md`);
  };
  await visit();
  const shown = await visits(traced, visit);
  await acts.closePanel(page);
  const alone = await visits(traced, visit);
  await acts.showLong(page, 'Skills/Long.md', 'Diary.md');
  const scrolled = await traced(() => acts.scroll(page, frames));
  const switched = share(
    shown.map((work, at) => work - (alone[at] ?? NaN)),
    0.95,
  );
  const ticked = share(ticks.workAfter('tick'), 0.95) - share(writes.workAfter('write'), 0.5);
  const perFrame = scrolled.workAfter('frame');
  return [
    most('tick to paint, work over the write in ms, 95 of 100', ticked, 16),
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

async function main(): Promise<void> {
  const bench = await openBenchPage(notes());
  try {
    process.stdout.write(renderGoals([...(await measureIndex(bench)), ...(await measurePanel(bench))]));
  } finally {
    await bench.close();
  }
}

void main();
