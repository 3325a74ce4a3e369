/** What a person does with a long table, as a page does it frame by frame, with a mark before and after each act. */
import type { Page } from 'playwright-core';

/** A view with a long table. */
export interface Surface {
  /** How the figures call it. */
  name: string;
  command: string;
  viewType: string;
  /** What scrolls, and a line of the table. */
  scroller: string;
  line: string;
}

/** The matrix. */
export const matrix: Omit<Surface, 'name'> = {
  command: 'skill-matrix:open-matrix',
  viewType: 'skill-matrix-matrix',
  scroller: '.skill-matrix-matrix',
  line: '.skill-matrix-grid [data-line]',
};

/** The team, whose table has a box of its own. */
export const team: Omit<Surface, 'name'> = {
  command: 'skill-matrix:open-team',
  viewType: 'skill-matrix-team',
  scroller: '.skill-matrix-team-box',
  line: '.skill-matrix-team tbody [data-line]',
};

/** Waits until the plugin has read all notes, before anything of it was opened. */
export function untilRead(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const plugin = window.workbench.app.plugins.plugins['skill-matrix'] as unknown as {
      whenRead: (tell: () => void) => void;
    };
    await new Promise<void>((done) => plugin.whenRead(done));
  });
}

/** Opens a tab anew, until its first lines are painted. */
export function openTab(page: Page, surface: Surface): Promise<void> {
  return page.evaluate(async ({ command, viewType, line }) => {
    const { app } = window.workbench;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    app.workspace.detachLeavesOfType(viewType);
    await frame();
    await frame();
    performance.mark('bench:open');
    await new Promise((done) => setTimeout(done));
    app.commands.executeCommandById(command);
    while (!document.querySelector(line)) await frame();
    await frame();
    await frame();
    performance.mark('bench:opened');
  }, surface);
}

/** Scrolls by the same step in each frame, there and back. */
export function scroll(page: Page, { scroller }: Surface, frames: number, isSideways = false): Promise<void> {
  return page.evaluate(
    async ([selector, most, sideways]) => {
      const view = document.querySelector(selector);
      if (!view) throw new Error('The table is not open.');
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      for (let at = 0; at < most; at++) {
        await frame();
        performance.mark('bench:frame');
        const step = at < most / 2 ? 120 : -110;
        if (sideways) view.scrollLeft += step;
        else view.scrollTop += step;
      }
      await frame();
      performance.mark('bench:scrolled');
    },
    [scroller, frames, isSideways] as const,
  );
}

/** Types one text into the search, and waits until what is left of the table is painted. */
export function filter(page: Page, text: string): Promise<void> {
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
