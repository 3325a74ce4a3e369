/**
 * The vault that the benchmarks of the screen open, and how they print what they find. Knows nothing of what is
 * measured.
 */
import { newLog } from '../../../src/core/assessment/edit';
import { noteText } from '../corpus';
import { openBenchPage, type BenchPage } from '../matrix/bench-page';
import { renderGoals, type Goal } from '../report';
import { preparePaint } from './acts';

/** A first look only. */
export const isQuick = process.argv.includes('--quick');
const count = isQuick ? 1000 : 10_000;
/** How often each thing is done. */
export const rounds = isQuick ? 10 : 40;
/** Rows of the long note. */
export const rows = 10_000;
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

/** The figure below which so large a part of them lies. */
export function share(figures: readonly number[], part: number): number {
  return (
    [...figures].sort((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(figures.length * part))] ?? NaN
  );
}

/** A figure that is to stay at or below its limit. */
export const most = (says: string, figure: number, limit: number): Goal => ({
  says,
  figure,
  limit,
  bound: 'most',
});

/** How many skills there are, in words. */
export const skills = `${count.toLocaleString('en')} skills`;

/** Opens the vault, measures, and prints the figures beside their goals. */
export async function runBench(measure: (bench: BenchPage) => Promise<Goal[]>): Promise<void> {
  const bench = await openBenchPage(notes());
  try {
    await preparePaint(bench.page);
    process.stdout.write(renderGoals(await measure(bench)));
  } finally {
    await bench.close();
  }
}
