/** What is measured of the index, each in a process of its own: a start is cold only once. */
import { runInThisContext } from 'node:vm';
import { addDays } from '../../../src/core/assessment/date';
import { renderSkillLink } from '../../../src/core/assessment/link';
import { summaryInPieces } from '../../../src/core/matrix/summary/summary';
import { wordsOf } from '../../../src/i18n';
import { inPieces } from '../../../src/vault/skills/slices';
import { gatherSkills, gatherSteps } from '../../../src/vault/summary-skills';
import { noteText } from '../corpus';
import { median } from '../figures';
import { BenchVault } from './bench-vault';
import { measureGuard } from './guard-job';
import { measureLog } from './log-job';
import { longestPiece } from './longest-piece';
import { logOf, otherNotes, readAll, skillsInMemory, skillsOnDisk } from './vaults';

/** What a job found: milliseconds of work unless its name says otherwise. */
export type Finding = Record<string, number>;

/** Milliseconds that this process was at work, waiting apart. */
async function worked(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Bytes that are in use after all garbage is gone. */
function heap(): number {
  const collect = runInThisContext('gc') as () => void;
  for (let pass = 0; pass < 4; pass++) collect();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

const turn = (milliseconds = 0) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));

async function indexed(vault: BenchVault, skills: number): Promise<Finding> {
  const work = await worked(() => vault.start());
  if (vault.book.allSkills().length !== skills) throw new Error('Not all skills were found.');
  return { work };
}

/** A note with one criterion more, as an edit leaves it. */
const edited = (at: number) => noteText(at).replace('Junior', 'Junior+');

async function change(count: number): Promise<Finding> {
  const vault = new BenchVault(skillsInMemory(count));
  await vault.start();
  const times: number[] = [];
  for (let at = 0; at < 500; at++) {
    const text = edited(at % count);
    times.push(await worked(() => vault.change(`Skills/Skill ${at % count}.md`, text)));
    await turn(20);
  }
  return { work: median(times) };
}

async function burst(count: number): Promise<Finding> {
  const vault = new BenchVault(skillsInMemory(count));
  await vault.start();
  let told = 0;
  vault.index.onChange(() => told++);
  const changed = Math.min(5000, count);
  const texts = Array.from({ length: 1000 }, (_, i) => edited(i));
  const at = performance.now();
  const heard = await worked(() => {
    for (let i = 0; i < changed; i++) vault.change(`Skills/Skill ${i}.md`, texts[i % 1000] ?? '');
  });
  while (vault.index.progress().phase !== 'ready') await turn(5);
  return { heard, total: performance.now() - at, told };
}

/** As the plugin writes it: from records, with the notes of which something is printed that only they can tell. */
async function renderWhole({ book, index }: BenchVault): Promise<string> {
  const [today, since] = ['2026-11-22', '2026-10-23'];
  const source = { book, open: (path: string) => index.open(path) };
  const staleAfterDays = 180;
  const { skills, changes, atWork, applications } = await gatherSkills(source, new Set(), addDays(since, -1));
  const resolve = (link: string, from: string) => book.resolve(link, from);
  const steps = await gatherSteps(source, skills, null, { today, staleAfterDays });
  const rendering = summaryInPieces({
    skills,
    changes,
    atWork,
    applicationsOf: (path) => applications.get(path) ?? [],
    since,
    today,
    skillCount: book.allSkills().length,
    stage: null,
    otherStages: [],
    steps,
    staleAfterDays,
    markUnproved: true,
    without: new Set(['chart']),
    words: wordsOf('en').summary,
    linkTo: (path) => renderSkillLink(path, 'Summary.md', resolve),
  });
  return inPieces(rendering);
}

async function begunSkills(count: number): Promise<BenchVault> {
  const vault = new BenchVault([logOf(count), ...skillsInMemory(count)]);
  await vault.start();
  return vault;
}

async function summaryPieces(count: number): Promise<Finding> {
  const vault = await begunSkills(count);
  return { longest: await longestPiece(() => renderWhole(vault)) };
}

/** Milliseconds until the text is there, as a person waits for it: for the first of a process, and for those after it. */
async function summary(count: number): Promise<Finding> {
  const vault = await begunSkills(count);
  const times: number[] = [];
  for (let round = 0; round < 4; round++) {
    const start = performance.now();
    await renderWhole(vault);
    times.push(performance.now() - start);
  }
  const [first = NaN, ...later] = times;
  return { first, later: median(later) };
}

async function memory(count: number): Promise<Finding> {
  const vault = new BenchVault(skillsInMemory(count));
  const before = heap();
  await vault.start();
  await turn(50);
  const after = heap();
  const edits = Math.min(10_000, count);
  const edit = async () => {
    for (let at = 0; at < edits; at++) {
      vault.change(`Skills/Skill ${at}.md`, edited(at % 1000));
      if (at % 100 === 99) await turn(20);
    }
    while (vault.index.progress().phase !== 'ready') await turn(5);
    await turn(50);
  };
  await edit();
  const once = heap();
  await edit();
  const twice = heap();
  return { perSkill: (after - before) / count / 1024, growth: (twice - once) / count / 1024 };
}

/** What is kept of the skills and of a log with two ticks for each. */
async function memoryWithLog(count: number): Promise<Finding> {
  const vault = new BenchVault([logOf(count), ...skillsInMemory(count)]);
  const before = heap();
  await vault.start();
  await turn(50);
  return { perSkill: (heap() - before) / count / 1024 };
}

/** The jobs by name; `folder` holds the notes on the disk. */
export const jobs: Record<string, (count: number, folder: string) => Promise<Finding>> = {
  floor: async (count, folder) => ({ work: await worked(() => readAll(folder, count)) }),
  cold: (count, folder) => indexed(new BenchVault(skillsOnDisk(folder, count)), count),
  inMemory: (count) => indexed(new BenchVault(skillsInMemory(count)), count),
  /** A hundredth of the notes are skills. */
  mixed: (count) => {
    const skills = count / 100;
    return indexed(new BenchVault([...skillsInMemory(skills), ...otherNotes(count - skills)]), skills);
  },
  change,
  burst,
  summary,
  summaryPieces,
  memory,
  memoryWithLog,
  log: (lines) => Promise.resolve(measureLog(lines)),
  guard: measureGuard,
};
