/** The app's own views of files: notes. Registered like those of plugins. */
import type * as O from 'obsidian';
import type { App } from '../app';
import { startHoverPreviews } from './hover-popover';
import { MarkdownView } from './markdown-view';

/** Teaches an app to show notes, and to preview the links in them. */
export function registerNoteViews(app: App): void {
  const { workspace } = app;
  workspace.viewRegistry.registerView('markdown', (leaf) => new MarkdownView(leaf) as unknown as O.View);
  workspace.viewRegistry.registerExtensions(['md'], 'markdown');
  workspace.hoverLinkSources.set('preview', { display: 'Reading view', defaultMod: false });
  startHoverPreviews(app, workspace.hoverLinkSources);
}
