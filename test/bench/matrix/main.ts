/**
 * Measures in a real browser what the matrix of ten thousand skills costs: to open, to scroll, to filter. Prints the
 * figures beside their goals and never fails for being slow. Started by `run.mjs`.
 */
import type { Page } from 'playwright-core';
import { noteText } from '../corpus';
import { median } from '../figures';
import { renderGoals, type Goal } from '../report';
import { logOf } from '../index/vaults';
import { openBenchPage, type BenchPage } from './bench-page';

const isQuick = process.argv.includes('--quick');
const count = isQuick ? 1000 : 10_000;
const rounds = isQuick ? 3 : 7;
/** Frames of one scroll. */
const frames = 240;

/** A thousand texts, so that the bytes fit the machine, under ten thousand names. */
async function* notes(): AsyncGenerator<[string, string]> {
  for (let at = 0; at < count; at++) yield [`Skills/Skill ${at}.md`, noteText(at % 1000)];
  yield ['Log.md', await logOf(count).read()];
}

const share95 = (figures: number[]) =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length * 0.95)] ?? NaN;

/** Opens a tab anew, until its first lines are painted. */
function openTab(page: Page, command: string): Promise<void> {
  return page.evaluate(async (id) => {
    const { app } = window.workbench;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    app.workspace.detachLeavesOfType('skill-matrix-matrix');
    await frame();
    await frame();
    performance.mark('bench:open');
    await new Promise((done) => setTimeout(done));
    app.commands.executeCommandById(id);
    while (!document.querySelector('.skill-matrix-grid [data-line]')) await frame();
    await frame();
    await frame();
    performance.mark('bench:opened');
  }, command);
}

/** Scrolls by the same step in each frame, there and back. */
function scroll(page: Page, times: number): Promise<void> {
  return page.evaluate(async (most) => {
    const view = document.querySelector('.skill-matrix-matrix');
    if (!view) throw new Error('The matrix is not open.');
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let at = 0; at < most; at++) {
      await frame();
      performance.mark('bench:frame');
      view.scrollTop += at < most / 2 ? 120 : -110;
    }
    await frame();
    performance.mark('bench:scrolled');
  }, times);
}

/** Types one text into the search, and waits until what is left of the table is painted. */
function filter(page: Page, text: string): Promise<void> {
  return page.evaluate(async (value) => {
    const field = document.querySelector<HTMLInputElement>('.skill-matrix-search input');
    if (!field) throw new Error('There is no search.');
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    performance.mark('bench:filter');
    await new Promise((done) => setTimeout(done));
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await frame();
    await frame();
    performance.mark('bench:filtered');
  }, text);
}

async function measure({ page, traced }: BenchPage): Promise<Goal[]> {
  const command = 'skill-matrix:open-matrix';
  await openTab(page, command);
  await page.locator('.skill-matrix-shown', { hasText: String(count) }).waitFor();
  const opened = await traced(async () => {
    for (let round = 0; round < rounds; round++) await openTab(page, command);
  });
  const scrolled = await traced(() => scroll(page, frames));
  const filtered = await traced(async () => {
    for (let round = 0; round < rounds; round++)
      for (const text of ['1', '12', '12 ', '']) await filter(page, text);
  });
  const says = (what: string) => `matrix of ${count.toLocaleString('en')} skills: ${what}`;
  const work = scrolled.workAfter('frame');
  return [
    {
      says: says('work until the first paint, ms'),
      figure: median(opened.workAfter('open')),
      limit: 200,
      bound: 'most',
    },
    {
      says: says('work a frame while scrolling, ms, 95 of 100'),
      figure: share95(work),
      limit: 12,
      bound: 'most',
    },
    {
      says: says('frames that stay within 16 ms, of 100'),
      figure: (work.filter((each) => each < 16).length / work.length) * 100,
      limit: 95,
      bound: 'least',
    },
    {
      says: says('work of a filter, ms, 95 of 100'),
      figure: share95(filtered.workAfter('filter')),
      limit: 50,
      bound: 'most',
    },
  ];
}

async function main(): Promise<void> {
  const texts: [string, string][] = [];
  for await (const note of notes()) texts.push(note);
  const bench = await openBenchPage(texts);
  try {
    process.stdout.write(renderGoals(await measure(bench)));
  } finally {
    await bench.close();
  }
}

void main();
