/**
 * The fixture of the end-to-end tests: each test gets a fresh copy of the sample vault, a server and a browser context
 * of its own, and fails on any fault that the page, the plugin or the stand-in met. Knows no tests.
 */
import { cpSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startServer, type Workbench } from '../workbench/server';
import { PageFaults } from './page-faults';

/** What `e2e-setup.mjs` hands over. */
interface Setup {
  browser: { path: string; env: Record<string, string>; args: string[] };
  page: string;
  plugin: string;
  conformance: string;
}

/** How the page of a test looks. */
export interface Look {
  /** Arabic turns the interface around; the words are then English. */
  lang?: 'ru' | 'en' | 'ar';
  theme?: 'light' | 'dark';
  mobile?: boolean;
  width?: number;
  height?: number;
  /** Pixels of a picture for each of the page. */
  scale?: number;
  /** Vault path of the note that is opened. */
  open?: string;
  /** Other notes in place of the sample vault's, by path. */
  files?: Record<string, string>;
  /** The folder of another built plugin. */
  plugin?: string;
  /** Scripts that run before the page's own; its policy would forbid them later. */
  scripts?: string[];
}

/** One open workbench: the page, and the vault's folder on disk beside it. */
export interface Session {
  page: Page;
  vault: string;
  read(path: string): Promise<string>;
  /** Writes as another program would. */
  write(path: string, text: string): Promise<void>;
  /** Saves a picture of the page for a person to look at. */
  picture(name: string): Promise<void>;
  /** Where the picture of a part of the page goes. */
  pathOfPicture(name: string): string;
  /** The test fails when there are any at its end. */
  faults: PageFaults;
  /** Opens the palette with its key and runs the command that the typed words find. */
  run(command: string): Promise<void>;
  /** Opens the same vault in a browser of its own, as another device would. */
  another(): Promise<Session>;
  /** Loads the page anew, as F5 does, and waits until it is ready. */
  reload(): Promise<void>;
}

const testLimit = 30_000;
const stepLimit = 8000;
const root = join(__dirname, '../..');
const setup = JSON.parse(process.env.WORKBENCH ?? 'null') as Setup;

/** The folder of the plugin that questions the stand-in. */
export const conformancePlugin = setup?.conformance;
const now = new Date('2026-11-22T12:00:00');

/** Registers the hooks of a test file and gives back how a test opens its workbench. */
export function useWorkbench(): (look?: Look) => Promise<Session> {
  let browser: Browser;
  const ends: (() => Promise<unknown>)[] = [];
  const watches: PageFaults[] = [];

  jest.setTimeout(testLimit);
  beforeAll(async () => {
    const { path, env, args } = setup.browser;
    browser = await chromium.launch({ executablePath: path, env: { ...cleanEnvironment(), ...env }, args });
  });
  afterEach(async () => {
    const found = await Promise.all(watches.splice(0).map((faults) => faults.all()));
    for (const end of ends.splice(0).reverse()) await end();
    expect(found.flat()).toEqual([]);
  });
  afterAll(() => browser.close());

  return async (look = {}) => {
    const folder = await mkdtemp(join(tmpdir(), 'skill-matrix-e2e-'));
    ends.push(() => rm(folder, { recursive: true, force: true }));
    const server = await serveCopy(folder, look);
    ends.push(() => server.close());
    const openPage = async (): Promise<Session> => {
      const context = await newContext(browser, look);
      const page = await context.newPage();
      ends.push(() => context.close());
      for (const content of look.scripts ?? []) await page.addInitScript({ content });
      const faults = new PageFaults(page, server.address);
      await page.goto(`${server.address}/?${queryOf(look)}`);
      await untilReady(page);
      watches.push(faults);
      return { ...sessionOf(page, server.vault, faults), another: openPage };
    };
    return openPage();
  };
}

function cleanEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

async function serveCopy(folder: string, { files, plugin = setup.plugin }: Look): Promise<Workbench> {
  const [vault, memory] = [join(folder, 'Vault'), join(folder, 'memory')];
  await mkdir(memory);
  // Four times as cheap as one by one, and nothing else waits here.
  if (!files) cpSync(join(root, 'test/sample-vault'), vault, { recursive: true });
  for (const [path, text] of Object.entries(files ?? {})) await place(join(vault, path), text);
  return startServer({ vault, memory, page: setup.page, plugin });
}

async function place(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The clock starts at one moment and then runs, so that dates on screen and in the log are always the same. */
async function newContext(
  browser: Browser,
  { lang = 'ru', width = 1280, height = 800, scale = 1, mobile = false }: Look,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: lang,
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    hasTouch: mobile,
  });
  context.setDefaultTimeout(stepLimit);
  await context.clock.install({ time: now });
  return context;
}

function queryOf({ lang = 'ru', theme = 'light', mobile = false, open }: Look): URLSearchParams {
  return new URLSearchParams({
    lang,
    theme,
    ...(mobile && { mobile: '1' }),
    ...(open !== undefined && { open }),
  });
}

async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.workbench?.isReady === true);
}

function pathOfPicture(name: string): string {
  return join(root, '.cache/screenshots', `${name}.png`);
}

function sessionOf(page: Page, vault: string, faults: PageFaults): Omit<Session, 'another'> {
  return {
    page,
    vault,
    faults,
    run: async (command) => {
      await page.keyboard.press('Control+P');
      // Into its field, wherever the focus goes meanwhile: what the command before began may still be moving it.
      const field = page.locator('.prompt-input').last();
      await field.fill(command);
      await field.press('Enter');
    },
    reload: async () => {
      await faults.keep();
      await page.reload();
      await untilReady(page);
    },
    read: (path) => readFile(join(vault, path), 'utf8'),
    write: (path, text) => place(join(vault, path), text),
    picture: async (name) => {
      await page.screenshot({ path: pathOfPicture(name), animations: 'disabled' });
    },
    pathOfPicture,
  };
}
