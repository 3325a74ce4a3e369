/** A workbench over generated notes in a real browser, for benchmarks. Knows nothing of what is measured. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startServer } from '../../workbench/server';
import { categories, Trace } from './trace';

/** What `e2e-setup.mjs` hands over. */
interface Setup {
  browser: { path: string; env: Record<string, string>; args: string[] };
  page: string;
  plugin: string;
}

/** How long a vault of ten thousand notes may take to be read. */
const patience = 300_000;

export interface BenchPage {
  page: Page;
  /** Traces what the page does meanwhile. */
  traced: (run: () => Promise<void>) => Promise<Trace>;
  /** Clears away now what the page no longer needs, so that this falls on nothing that is measured. */
  tidied: () => Promise<void>;
  close: () => Promise<void>;
}

function environment(own: Record<string, string>): Record<string, string> {
  const given = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(given), ...own };
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, timezoneId: 'UTC' });
  page.setDefaultTimeout(patience);
  await page.goto(`${address}/?lang=en&theme=light`);
  await page.waitForFunction(() => window.workbench?.isReady === true);
  return page;
}

/** Writes the notes (texts by path), serves them and waits until the plugin runs. */
export async function openBenchPage(notes: Iterable<[path: string, text: string]>): Promise<BenchPage> {
  const setup = JSON.parse(process.env['WORKBENCH'] ?? 'null') as Setup;
  const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-bench-vault-'));
  const [vault, memory] = [join(folder, 'Vault'), join(folder, 'memory')];
  mkdirSync(memory);
  for (const [path, text] of notes) {
    mkdirSync(dirname(join(vault, path)), { recursive: true });
    writeFileSync(join(vault, path), text);
  }
  const server = await startServer({ vault, memory, page: setup.page, plugin: setup.plugin });
  const { path, env, args } = setup.browser;
  const browser = await chromium.launch({ executablePath: path, env: environment(env), args });
  const page = await openPage(browser, server.address);
  const session = await page.context().newCDPSession(page);
  const tidied = async () => void (await session.send('HeapProfiler.collectGarbage'));
  return {
    page,
    tidied,
    traced: async (run) => {
      // What the stand-in left when it read ten thousand notes is not to be cleared away in between.
      await tidied();
      await browser.startTracing(page, { categories });
      await run();
      return new Trace((await browser.stopTracing()).toString('utf8'));
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
