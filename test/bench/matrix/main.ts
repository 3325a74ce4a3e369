/**
 * Measures in a real browser what the matrix of ten thousand skills and a team of two hundred people cost: to open, to
 * scroll, to filter. Prints the figures beside their goals and never fails for being slow. Started by `run.mjs`.
 */
import { noteText } from '../corpus';
import { median } from '../figures';
import { renderGoals, type Goal } from '../report';
import { logOf } from '../index/vaults';
import { filter, matrix, openTab, scroll, team, untilRead, type Surface } from './acts';
import { openBenchPage, type BenchPage } from './bench-page';
import { teamNotes } from './team-vault';

const isQuick = process.argv.includes('--quick');
const count = isQuick ? 1000 : 10_000;
const [people, teamSkills] = isQuick ? [40, 100] : [200, 500];
const rounds = isQuick ? 3 : 7;
/** Frames of one scroll. */
const frames = 240;

/** A thousand texts, so that the bytes fit the machine, under ten thousand names. */
async function matrixNotes(): Promise<[string, string][]> {
  const notes = Array.from({ length: count }, (_, at): [string, string] => [
    `Skills/Skill ${at}.md`,
    noteText(at % 1000),
  ]);
  return [...notes, ['Log.md', await logOf(count).read()]];
}

const share95 = (figures: number[]) =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length * 0.95)] ?? NaN;

const most = (says: string, figure: number, limit: number): Goal => ({ says, figure, limit, bound: 'most' });

async function measureScroll(bench: BenchPage, surface: Surface, isSideways: boolean): Promise<Goal[]> {
  const scrolled = await bench.traced(() => scroll(bench.page, surface, frames, isSideways));
  const work = scrolled.workAfter('frame');
  const how = isSideways ? 'scrolling sideways' : 'scrolling';
  const smooth = (work.filter((each) => each < 16).length / work.length) * 100;
  return [
    most(`${surface.name}: work a frame while ${how}, ms, 95 of 100`, share95(work), 12),
    {
      says: `${surface.name}: frames of 16 ms while ${how}, of 100`,
      figure: smooth,
      limit: 95,
      bound: 'least',
    },
  ];
}

async function measure(bench: BenchPage, surface: Surface, isWide: boolean): Promise<Goal[]> {
  const { page, traced } = bench;
  const { name } = surface;
  await untilRead(page);
  const first = await traced(() => openTab(page, surface));
  // What is worked out behind the table comes to an end.
  await page.waitForTimeout(isQuick ? 2000 : 8000);
  const opened = await traced(async () => {
    for (let round = 0; round < rounds; round++) await openTab(page, surface);
  });
  await page.waitForTimeout(isQuick ? 1000 : 4000);
  const goals = [
    most(`${name}: work until the first paint of the first tab, ms`, median(first.workAfter('open')), 200),
    most(`${name}: work until the first paint of a later tab, ms`, median(opened.workAfter('open')), 200),
    ...(await measureScroll(bench, surface, false)),
    ...(isWide ? await measureScroll(bench, surface, true) : []),
  ];
  const filtered = await traced(async () => {
    for (let round = 0; round < rounds; round++)
      for (const text of ['1', '12', '12 ', '']) await filter(page, text);
  });
  return [
    ...goals,
    most(`${name}: work of a filter, ms, 95 of 100`, share95(filtered.workAfter('filter')), 50),
  ];
}

async function measureIn(notes: [string, string][], surface: Surface, isWide: boolean): Promise<void> {
  const bench = await openBenchPage(notes);
  try {
    process.stdout.write(renderGoals(await measure(bench, surface, isWide)));
  } finally {
    await bench.close();
  }
}

async function main(): Promise<void> {
  const skills = count.toLocaleString('en');
  await measureIn(await matrixNotes(), { ...matrix, name: `matrix of ${skills} skills` }, false);
  const name = `team of ${people} by ${teamSkills} skills`;
  await measureIn(teamNotes(people, teamSkills), { ...team, name }, true);
}

void main();
