/**
 * Moves a view of the workbench into a window of its own, as the app does: the scripts stay those of the main window,
 * document, styles and events are the other's. What the app gives to the classes of a window is given to these too.
 */
import type { Page } from 'playwright-core';
import type { Session } from './workbench';

/** The page of the new window. */
export async function popOut({ page }: Session, viewType: string): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await page.evaluate((type) => {
    const [leaf] = window.workbench.app.workspace.getLeavesOfType(type);
    const other = window.open('about:blank', '', 'width=400,height=700') as typeof window | null;
    if (!leaf || !other) throw new Error('No window was opened.');
    for (const name of [
      'EventTarget',
      'Node',
      'Element',
      'HTMLElement',
      'Document',
      'Event',
      'UIEvent',
    ] as const) {
      const [from, to] = [window[name].prototype, other[name].prototype];
      for (const [key, member] of Object.entries(Object.getOwnPropertyDescriptors(from)))
        if (!(key in to)) Object.defineProperty(to, key, member);
    }
    const sheets = [...document.styleSheets].map((sheet) =>
      [...sheet.cssRules].map((rule) => rule.cssText).join('\n'),
    );
    const style = other.document.createElement('style');
    style.textContent = sheets.join('\n');
    other.document.head.append(style);
    other.document.body.className = document.body.className;
    other.document.body.append(leaf.view.containerEl);
    leaf.view.onResize();
  }, viewType);
  return opened;
}
