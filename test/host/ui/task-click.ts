/** A click on a task's box in the reading view changes its line in the note. */
import type * as O from 'obsidian';
import type { MarkdownPreviewView } from './reading-view';

/** The text with the task of one line done, or open again. */
export function applyTaskToggle(text: string, line: number): string {
  const lines = text.split('\n');
  const toggled = lines[line]?.replace(
    /^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[)(.)\]/,
    (_, head: string, mark: string) => {
      return `${head}${mark === ' ' ? 'x' : ' '}]`;
    },
  );
  if (toggled !== undefined) lines[line] = toggled;
  return lines.join('\n');
}

/** Makes the boxes of a reading view work. */
export function registerTaskClicks(owner: O.Component, preview: MarkdownPreviewView, app: O.App): void {
  owner.registerDomEvent(preview.containerEl, 'click', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || !target.hasClass('task-list-item-checkbox')) return;
    const info = preview.sectionInfo(target);
    if (!info || target.dataset.line === undefined) return;
    const line = info.lineStart + Number(target.dataset.line);
    void app.vault.process(preview.file, (text) => applyTaskToggle(text, line));
  });
}
