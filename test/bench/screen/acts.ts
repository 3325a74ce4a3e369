/**
 * What is done on the page while it is measured. Each act sets a mark, lets the task end in which it stands, does its
 * work until that is painted, and sets the next mark. Knows no figures.
 */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Resolves when a frame is painted before which `isDone` was true. Set by `preparePaint`. */
    painted: (isDone?: () => boolean) => Promise<void>;
  }
}

const pluginId = 'skill-matrix';
const panelType = 'skill-matrix-panel';

/** Closes what is not ours and costs as much: the list of all files. */
export function closeFiles(page: Page): Promise<void> {
  return page.evaluate(() => window.workbench.app.workspace.detachLeavesOfType('file-explorer'));
}

/** Teaches the page to tell when it has painted: with the task that follows the frame, and not a frame later. */
export function preparePaint(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.painted = (isDone = () => true) =>
      new Promise((painted) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => painted();
        const look = () =>
          requestAnimationFrame(() => {
            if (isDone()) port2.postMessage(null);
            else look();
          });
        look();
      });
  });
}

/** Starts the plugin as the app does before it shows its layout, so many times; at last it runs again. */
export function load(page: Page, times: number): Promise<void> {
  return page.evaluate(
    async ([id, panel, rounds]) => {
      const { plugins, workspace } = window.workbench.app;
      const running = plugins.plugins[id];
      if (!running) throw new Error('The plugin does not run.');
      const { manifest } = running;
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const turn = () => new Promise((done) => setTimeout(done));
      const pluginClass = running.constructor as new (...parts: unknown[]) => NonNullable<typeof running>;
      class Measured extends pluginClass {
        override async onload(): Promise<void> {
          for (let frames = 0; frames < 3; frames++) await frame();
          performance.mark('bench:load');
          await turn();
          await super.onload();
          await turn();
          performance.mark('bench:loaded');
        }
      }
      workspace.detachLeavesOfType(panel);
      await plugins.disablePlugin(id);
      workspace.layoutReady = false;
      for (let round = 0; round < rounds; round++) {
        await plugins.startPlugin(Measured, manifest);
        await plugins.disablePlugin(id);
      }
      workspace.layoutReady = true;
      await plugins.startPlugin(pluginClass, manifest);
    },
    [pluginId, panelType, times] as const,
  );
}

/** Shows the panel, which the welcome of a first start has opened and a bench may have closed. */
export function openPanel(page: Page): Promise<void> {
  return page.evaluate(async (type) => {
    await window.workbench.app.workspace.ensureSideLeaf(type, 'right', { active: false, reveal: true });
  }, panelType);
}

/** Starts the plugin anew and waits until it has read all notes. */
export function index(page: Page): Promise<void> {
  return page.evaluate(async (id) => {
    const { plugins } = window.workbench.app;
    const running = plugins.plugins[id];
    if (!running) throw new Error('The plugin does not run.');
    const pluginClass = running.constructor as new (...parts: unknown[]) => NonNullable<typeof running>;
    await plugins.disablePlugin(id);
    performance.mark('bench:index');
    await new Promise((done) => setTimeout(done));
    const plugin = await plugins.startPlugin(pluginClass, running.manifest);
    const parts = Reflect.get(plugin, 'children') as { progress?: () => { phase: string } }[];
    const isRead = () => parts.some((part) => part.progress?.().phase === 'ready');
    while (!isRead()) await new Promise((done) => setTimeout(done, 50));
    performance.mark('bench:indexed');
  }, pluginId);
}

/** Tells the plugin of so many changed notes at once; resolves to how many of them it had read when it was done. */
export function burst(page: Page, changed: number): Promise<number> {
  return page.evaluate(
    async ([id, most]) => {
      const { metadataCache, plugins, vault } = window.workbench.app;
      const files = vault
        .getMarkdownFiles()
        .filter(({ path }) => path.startsWith('Skills/Skill '))
        .slice(0, most);
      const texts = await Promise.all(files.map((file) => vault.cachedRead(file)));
      const parts = Reflect.get(plugins.plugins[id] ?? {}, 'children') as {
        progress?: () => { phase: string };
      }[];
      const index = parts.find((part) => part.progress);
      const read = vault.cachedRead.bind(vault);
      let reads = 0;
      vault.cachedRead = (file) => {
        reads++;
        return read(file);
      };
      performance.mark('bench:burst');
      await new Promise((done) => setTimeout(done));
      files.forEach((file, at) => {
        const text = (texts[at] ?? '').replace('Junior', 'Junior+');
        metadataCache.trigger('changed', file, text, metadataCache.getFileCache(file));
      });
      do await new Promise((done) => setTimeout(done, 50));
      while (index?.progress?.().phase !== 'ready');
      performance.mark('bench:settled');
      vault.cachedRead = read;
      return reads;
    },
    [pluginId, changed] as const,
  );
}

/** Opens a note, and waits until its text, the boxes in it and the panel beside it are painted. */
export function openNote(page: Page, path: string): Promise<void> {
  return page.evaluate(
    async ([to, panel]) => {
      const { vault, workspace } = window.workbench.app;
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const file = vault.getFileByPath(to);
      if (!file) throw new Error(`There is no ${to}.`);
      const name = file.basename;
      const leaf = workspace.getLeaf();
      const isShown = () =>
        leaf.view.containerEl.querySelector('.skill-matrix-checkbox') !== null &&
        (document.querySelector(`.${panel}`)?.textContent?.includes(name) ?? true);
      await frame();
      performance.mark('bench:open');
      await new Promise((done) => setTimeout(done));
      await leaf.openFile(file);
      await window.painted(isShown);
      performance.mark('bench:opened');
      // What the app does after that belongs to no later note.
      await new Promise((done) => setTimeout(done, 50));
    },
    [path, panelType] as const,
  );
}

/** Adds a line to a note that is open nowhere, as a tick does to the log, and waits until that is written. */
export function write(page: Page, path: string): Promise<void> {
  return page.evaluate(async (to) => {
    const { metadataCache, vault } = window.workbench.app;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const file = vault.getFileByPath(to);
    if (!file) throw new Error(`There is no ${to}.`);
    await frame();
    performance.mark('bench:write');
    await new Promise((done) => setTimeout(done));
    const isKnown = new Promise((done) => {
      const heard = metadataCache.on('changed', () => {
        metadataCache.offref(heard);
        done(null);
      });
    });
    await vault.process(
      file,
      (text) => `${text}- [x] [[Skills/Skill 1|Skill 1]] · Junior · Writes. ✅ 2026-11-22\n`,
    );
    await isKnown;
    await window.painted();
    performance.mark('bench:written');
    await new Promise((done) => setTimeout(done, 300));
  }, path);
}

/** Clicks a box in the panel and waits until that is painted and written. */
export function tick(page: Page, at: number): Promise<void> {
  return page.evaluate(
    async ([number, panel]) => {
      const { metadataCache } = window.workbench.app;
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const boxes = document.querySelectorAll<HTMLInputElement>(
        `.${panel} .skill-matrix-item input[type=checkbox]`,
      );
      const box = boxes[number % boxes.length];
      if (!box) throw new Error('The panel shows no box.');
      const wanted = !box.checked;
      await frame();
      performance.mark('bench:tick');
      await new Promise((done) => setTimeout(done));
      // Until the line is on the disk of a large vault hundreds of milliseconds may pass: to look again and again counts.
      const isHeard = new Promise((done) => {
        const heard = metadataCache.on('changed', () => {
          metadataCache.offref(heard);
          done(null);
        });
      });
      box.click();
      await isHeard;
      await window.painted(() => !box.isConnected || box.checked === wanted);
      performance.mark('bench:ticked');
      // So long after a write the plugin looks at it again; that belongs to no later tick.
      await new Promise((done) => setTimeout(done, 2000));
    },
    [at, panelType] as const,
  );
}

export function closePanel(page: Page): Promise<void> {
  return page.evaluate((panel) => window.workbench.app.workspace.detachLeavesOfType(panel), panelType);
}

/** Shows a long note in the panel while another is open. */
export function showLong(page: Page, path: string, other: string): Promise<void> {
  return page.evaluate(
    async ([type, pinned, open]) => {
      const { vault, workspace } = window.workbench.app;
      const file = vault.getFileByPath(open);
      if (file) await workspace.getLeaf().openFile(file);
      const leaf = await workspace.ensureSideLeaf(type, 'right', { active: false, reveal: true });
      await leaf.setViewState({ type, state: { pinned } });
      while (!document.querySelector(`.${type} .skill-matrix-item`))
        await new Promise((done) => requestAnimationFrame(done));
    },
    [panelType, path, other] as const,
  );
}

/** Scrolls the panel by the same step in each frame, there and back. */
export function scroll(page: Page, times: number): Promise<void> {
  return page.evaluate(
    async ([most, panel]) => {
      const content = document.querySelector(`.${panel} .skill-matrix-content`);
      if (!content) throw new Error('There is no panel.');
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      for (let at = 0; at < most; at++) {
        await frame();
        performance.mark('bench:frame');
        content.scrollTop += at < most / 2 ? 120 : -110;
      }
      await frame();
      performance.mark('bench:scrolled');
    },
    [times, panelType] as const,
  );
}
