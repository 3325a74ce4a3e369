/**
 * The whole plugin in the stand-in host, killed and started again over one disk and one device, in time that only
 * passes when it is told to. A person is played by clicks in the panel and words in the editor of the log.
 */
import type * as O from 'obsidian';
import manifest from '../../manifest.json';
import SkillMatrixPlugin from '../../src/main';
import { App } from '../host/app';
import { define } from '../host/define';
import type { MemoryStorage } from '../host/memory-storage';
import type { HostStorage } from '../host/storage';
import { appWithCalls, type HostCalls } from './host-calls';
import { memoryDatabase } from './memory-database';
import { panelOf } from './plugin-in-host';

export const skillPath = 'Skills/Go.md';
export const logPath = 'Skill assessment.md';

/** The disk as one run sees it: when that is over, its calls answer and change nothing. */
function whileAlive(storage: MemoryStorage, isOver: () => boolean): HostStorage {
  const lastly = <T>(run: () => Promise<T>, otherwise: T): Promise<T> =>
    isOver() ? Promise.resolve(otherwise) : run();
  return {
    list: () => storage.list(),
    read: (path) => lastly(() => storage.read(path), ''),
    readBinary: (path) => storage.readBinary(path),
    write: (path, data) => lastly(() => storage.write(path, data), { ctime: 0, mtime: 0, size: 0 }),
    createFolder: (path) => lastly(() => storage.createFolder(path), undefined),
    rename: (from, to) => lastly(() => storage.rename(from, to), undefined),
    remove: (path) => lastly(() => storage.remove(path), undefined),
    watch: (callback) =>
      storage.watch((changes) => {
        if (!isOver()) callback(changes);
      }),
  };
}

/** Lets everything run that waits for nothing but its turn. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve();
}

/** Lets time pass, in small steps at first: what happens at once should come in its order. */
export async function wait(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds;) {
    const step = Math.min(milliseconds - passed, passed < 100 ? 10 : passed < 13_000 ? 250 : 10_000);
    await rest();
    jest.advanceTimersByTime(step);
    await rest();
    passed += step;
  }
}

/** No timer of the run rings any more; the clock goes on. */
function silence(): void {
  const now = Date.now();
  jest.clearAllTimers();
  jest.setSystemTime(now);
}

let runs = 0;

export class PluginRun {
  app: App | null = null;
  private readonly id = `hostile-${++runs}`;
  private readonly texts = new Map<string, unknown>();
  private isOver = { now: true };

  constructor(
    readonly storage: MemoryStorage,
    readonly calls: HostCalls,
  ) {
    storage.writeOutside('.obsidian/community-plugins.json', JSON.stringify([manifest.id]));
    storage.writeOutside('.obsidian/plugins/skill-matrix/manifest.json', JSON.stringify(manifest));
  }

  /** Starts the app, with the panel pinned to the skill. */
  async start(): Promise<void> {
    const over = (this.isOver = { now: false });
    const { calls, texts } = this;
    const isOver = () => over.now;
    define<object>(window, { indexedDB: memoryDatabase(texts, calls, isOver) });
    class Plugin extends SkillMatrixPlugin {
      constructor(app: O.App, own: O.PluginManifest) {
        super(appWithCalls(app, calls, isOver), own);
      }
    }
    const app = new App(whileAlive(this.storage, isOver), {
      appId: this.id,
      loadPlugin: () => Promise.resolve(Plugin),
    });
    this.app = app;
    const shown = app.start().then(async () => {
      const leaf = await app.workspace.ensureSideLeaf('skill-matrix-panel', 'right', { reveal: true });
      await leaf.setViewState({ type: 'skill-matrix-panel', state: { pinned: skillPath } });
    });
    await wait(300);
    await shown;
  }

  /** The app dies: what it still does reaches neither disk nor device. */
  die(): void {
    this.isOver.now = true;
    this.calls.release();
  }

  get isDead(): boolean {
    return this.isOver.now;
  }

  /** The app is gone from one moment to the next; what it had not written is lost. */
  async kill(): Promise<void> {
    const { app } = this;
    this.app = null;
    this.die();
    silence();
    const left = app?.leave();
    await wait(50);
    await left;
    silence();
    this.storage.removeOutside('.obsidian/workspace.json');
    document.body.empty();
  }

  /** Clicks on the box of a criterion. Gives what it then stands for; null where it takes no click. */
  click(item: string): 'ticked' | 'open' | null {
    const box = this.box(item);
    if (this.isDead || !box || box.getAttribute('aria-disabled') === 'true') return null;
    const wanted = box.checked ? 'open' : 'ticked';
    box.click();
    return wanted;
  }

  /** What the panel shows of a criterion; null where it shows none. */
  stateOf(item: string): 'ticked' | 'open' | null {
    const box = this.box(item);
    return box && (box.checked ? 'ticked' : 'open');
  }

  /** Presses every button of this name; gives how many there are. */
  press(name: string): number {
    const buttons = [...(this.panel()?.querySelectorAll('button') ?? [])];
    const named = buttons.filter((button) => button.textContent.trim() === name);
    for (const button of named) button.click();
    return named.length;
  }

  /** What the panel warns of. */
  warnings(): string[] {
    const alerts = [...(this.panel()?.querySelectorAll('[role=alert]') ?? [])];
    return [...alerts, ...document.querySelectorAll('.notice')].map(({ textContent }) => textContent);
  }

  panel(): HTMLElement | null {
    return this.app && panelOf(this.app);
  }

  /** The editor that shows a note; null where there is none. */
  editorOf(path: string): O.Editor | null {
    const leaves = this.app?.workspace.getLeavesOfType('markdown') ?? [];
    const views = leaves.map(({ view }) => view as O.MarkdownView);
    return views.find(({ file }) => file?.path === path)?.editor ?? null;
  }

  /** Opens a note to write in it. */
  async open(path: string): Promise<void> {
    const file = this.app?.vault.getFileByPath(path);
    if (!file) return;
    const opened = this.app?.workspace.getLeaf('tab').openFile(file, { state: { mode: 'source' } });
    await wait(20);
    await opened;
  }

  /** Types at the end of a note that is open; false where it is not. */
  type(path: string, word: string): boolean {
    const editor = this.editorOf(path);
    if (!editor) return false;
    const text = editor.getValue();
    editor.replaceRange(`${text.endsWith('\n') ? '' : '\n'}${word}\n`, editor.offsetToPos(text.length));
    return true;
  }

  private box(item: string): HTMLInputElement | null {
    const boxes = [...(this.panel()?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
    return boxes.find((box) => box.getAttribute('aria-label')?.includes(item)) ?? null;
  }
}
