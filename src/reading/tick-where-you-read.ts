/**
 * Lets a person tick in the reading view: the door through which rendered notes come. Live Preview is left alone: its
 * tables belong to the editor, which takes what is drawn into them for the author's text.
 */
import { MarkdownView, Notice, type App, type Plugin } from 'obsidian';
import type { Actions } from '../actions';
import type { Words } from '../i18n/en';
import type { NotePlaces } from '../vault/skills/note-places';
import type { SettingsStore } from '../vault/settings-store';
import type { SkillIndex } from '../vault/skills/skill-index';
import type { ReadingTools, SectionPlace } from './reading-tools';
import { SectionBoxes } from './section-boxes';

/** What the boxes work with. */
export interface ReadingParts {
  app: App;
  index: SkillIndex;
  settings: SettingsStore;
  places: NotePlaces;
  actions: Actions;
  words: Words;
  locale: string;
}

const foreign = '.internal-embed, .markdown-embed, .popover';

function isInReadingView(app: App, el: HTMLElement, path: string): boolean {
  return app.workspace
    .getLeavesOfType('markdown')
    .some(
      ({ view }) =>
        view instanceof MarkdownView && view.file?.path === path && view.previewMode.containerEl.contains(el),
    );
}

function placeOf(app: App, el: HTMLElement, path: string): SectionPlace {
  if (el.closest(foreign)) return 'static';
  if (el.closest('.cm-editor')) return 'none';
  // A section is often finished before it is put on the page; then only its lines are known, and are looked at later.
  return !el.isConnected || isInReadingView(app, el, path) ? 'live' : 'static';
}

function toolsOf({ app, index, settings, places, actions, words, locale }: ReadingParts): ReadingTools {
  return {
    words,
    locale,
    isOn: () => settings.current.readingBoxes,
    placeOf: (el, path) => placeOf(app, el, path),
    placesIn: (path, text) => places.in(path, text),
    open: (path) => index.open(path),
    isSkill: (path) => index.totalsAt(path) !== null,
    skillAt: (path) => index.skillAt(path),
    onChange(listener) {
      const stops = [index.onChange(listener), settings.onChange(listener)];
      return () => stops.forEach((stop) => stop());
    },
    async setItemState(address, state) {
      const fault = await actions.setItemState(address, state);
      if (fault) new Notice(fault.reason);
    },
  };
}

/** Renders anew what stood on screen before we came. */
function renderOpenNotes(app: App, sections: ReadonlySet<SectionBoxes>): void {
  for (const { view } of app.workspace.getLeavesOfType('markdown')) {
    if (!(view instanceof MarkdownView)) continue;
    const { containerEl } = view.previewMode;
    const isKnown = [...sections].some((section) => containerEl.contains(section.containerEl));
    if (!isKnown && containerEl.querySelector('table, li')) view.previewMode.rerender(true);
  }
}

/** Puts boxes into all rendered notes, those on screen included; when the plugin goes, the boxes go with it. */
export function startReadingBoxes(plugin: Plugin, parts: ReadingParts): void {
  const tools = toolsOf(parts);
  const sections = new Set<SectionBoxes>();
  plugin.registerMarkdownPostProcessor(async (el, context) => {
    if (!el.querySelector('table, li')) return;
    const hasLines = context.getSectionInfo(el) !== null;
    const text = hasLines ? null : await parts.places.textOf(context.sourcePath);
    if (!hasLines && text === null) return;
    const section = new SectionBoxes(el, context, tools, text);
    sections.add(section);
    section.register(() => sections.delete(section));
    context.addChild(section);
  });
  plugin.register(() => [...sections].forEach((section) => section.unload()));
  parts.app.workspace.onLayoutReady(() => renderOpenNotes(parts.app, sections));
}
