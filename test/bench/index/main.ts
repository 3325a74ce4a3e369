/**
 * Measures the index over ten thousand notes and prints the figures beside their goals. Never fails for being slow.
 * Started by `run.mjs`; with the name of a job it is the process in which that one runs.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../figures';
import { renderGoals } from '../report';
import { jobs, type Finding } from './jobs';
import { writeVault } from './vaults';

const isQuick = process.argv.includes('--quick');
const [many, most, rounds] = isQuick ? [2000, 10_000, 1] : [10_000, 100_000, 3];

/** Lines of a log of a long life, and of one of a few years. */
const [logLines, usualLines] = [100_000, 3000];

/** Runs a job in a process of its own. */
function run(job: string, count: number, folder = ''): Finding {
  const file = process.argv[1] ?? '';
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=6144', file, job, String(count), folder],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(`${job} broke off.`);
  return JSON.parse(stdout) as Finding;
}

const figure = (finding: Finding, name: string) => finding[name] ?? NaN;

function measure(folder: string): string {
  writeVault(folder, many);
  const [floors, colds]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    floors.push(figure(run('floor', many, folder), 'work'));
    colds.push(figure(run('cold', many, folder), 'work'));
  }
  const middle = (job: string, count: number) =>
    median(Array.from({ length: rounds }, () => figure(run(job, count), 'work')));
  const few = most / 100;
  const thousand = middle('inMemory', few);
  const mixed = middle('mixed', most);
  const all = figure(run('inMemory', most), 'work');
  const exponent = Math.log(all / thousand) / Math.log(100);
  const change = run('change', Math.min(many, 2000));
  const burst = run('burst', many);
  const summaries = Array.from({ length: rounds }, () => run('summary', many));
  // Other work of the machine makes a person wait too, but is not the summary's: the run that had least of it counts.
  const waited = (name: string) => Math.min(...summaries.map((found) => figure(found, name)));
  const pieces = run('summaryPieces', many);
  const memory = run('memory', many);
  const withLog = run('memoryWithLog', many);
  const log = run('log', logLines);
  const guards = [usualLines, logLines].map((lines) => ({ lines, found: run('guard', lines) }));
  const notes = (count: number) => count.toLocaleString('en');
  const limit = 1.3 * thousand + 0.1 * (most - few);
  return renderGoals([
    {
      says: `cold index of ${notes(many)} skill notes ÷ read + decode`,
      figure: median(colds) / median(floors),
      limit: 2,
      bound: 'most',
    },
    {
      says: `${notes(most)} notes, ${notes(few)} of them skills ÷ (1.3 × those alone + 0.1 ms × the rest)`,
      figure: mixed / limit,
      limit: 1,
      bound: 'most',
    },
    {
      says: `growth from ${notes(few)} to ${notes(most)} skill notes, exponent`,
      figure: exponent,
      limit: 1.1,
      bound: 'most',
    },
    { says: 'one changed note, ms until it counts', figure: figure(change, 'work'), limit: 1, bound: 'most' },
    {
      says: `${notes(Math.min(5000, many))} changes at once, ms in one piece`,
      figure: figure(burst, 'heard'),
      limit: 50,
      bound: 'most',
    },
    {
      says: `summary of ${notes(many)} skills, ms to wait, the first time, least of ${rounds}`,
      figure: waited('first'),
      limit: 300,
      bound: 'most',
    },
    {
      says: `summary of ${notes(many)} skills, ms to wait, later, least of ${rounds}`,
      figure: waited('later'),
      limit: 300,
      bound: 'most',
    },
    {
      says: `summary of ${notes(many)} skills, the first time: ms in one piece`,
      figure: figure(pieces, 'longest'),
      limit: 50,
      bound: 'most',
    },
    {
      says: 'memory kept with two ticks of each skill, KiB a skill',
      figure: figure(withLog, 'perSkill'),
      limit: 2,
      bound: 'most',
    },
    { says: 'memory kept, KiB a skill', figure: figure(memory, 'perSkill'), limit: 2, bound: 'most' },
    {
      says: `log of ${notes(logLines)} lines: one line more, read ÷ the whole, read`,
      figure: figure(log, 'more') / figure(log, 'whole'),
      limit: 0.1,
      bound: 'most',
    },
    {
      says: `log of ${notes(logLines)} lines: a tick written, read back and read, ms`,
      figure: figure(log, 'tick') + figure(log, 'again') + figure(log, 'more'),
      limit: 50,
      bound: 'most',
    },
    {
      says: `log of ${notes(logLines)} lines: copies of it that one line more takes`,
      figure: figure(log, 'copied'),
      limit: 1.5,
      bound: 'most',
    },
    {
      says: `memory grown by ${notes(many)} edits, KiB a skill`,
      figure: figure(memory, 'growth'),
      limit: 0.05,
      bound: 'most',
    },
    ...guards.map(({ lines, found }) => ({
      says: `log of ${notes(lines)} lines: what is remembered of it compared and kept after a tick, ms in one piece`,
      figure: Math.max(figure(found, 'heard'), figure(found, 'checked')),
      limit: 50,
      bound: 'most' as const,
    })),
  ]);
}

async function main(): Promise<void> {
  const [name = '', count = '0', folder = ''] = process.argv.slice(2);
  const job = jobs[name];
  if (job) {
    process.stdout.write(JSON.stringify(await job(Number(count), folder)));
    process.exit();
  }
  const own = mkdtempSync(join(tmpdir(), 'skill-matrix-index-'));
  try {
    process.stdout.write(measure(own));
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

void main();
