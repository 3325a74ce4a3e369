/** A note as it is read: one wrapper a section. A section whose text did not change is kept, as in the app. */
import type * as O from 'obsidian';
import { Component } from '../component';
import { getLinkpath } from '../paths';
import type { Pub } from '../pub';
import { MarkdownRenderer, renderSections } from './markdown-renderer';
import { parseSections, type MarkdownSection } from './markdown-sections';

interface Drawn {
  source: string;
  section: MarkdownSection;
  el: HTMLElement;
  /** Lifetime of what post processors added. */
  owner: Component;
  /** Null until the section is rendered for the first time. */
  ready: Promise<void> | null;
}

/** The reading view of a note. */
export class MarkdownPreviewView extends MarkdownRenderer implements Pub<O.MarkdownPreviewView> {
  readonly sizerEl: HTMLElement;
  private text = '';
  private drawn: Drawn[] = [];

  constructor(
    private readonly view: O.MarkdownFileInfo,
    parentEl: HTMLElement,
  ) {
    const containerEl = parentEl.createDiv({
      cls: 'markdown-preview-view markdown-rendered',
      attr: { tabindex: -1 },
    });
    super(view.app, containerEl);
    this.sizerEl = containerEl.createDiv('markdown-preview-sizer markdown-preview-section');
  }

  get file(): O.TFile {
    const { file } = this.view;
    if (!file) throw new Error('The reading view has no file.');
    return file;
  }

  get(): string {
    return this.text;
  }

  set(data: string, clear: boolean): void {
    if (clear) this.clear();
    this.text = data;
    this.redraw();
  }

  clear(): void {
    this.text = '';
    for (const drawn of this.drawn.splice(0)) drop(this, drawn);
  }

  rerender(full = false): void {
    this.set(this.text, full);
  }

  /** Asks again which links lead to a note. */
  refreshLinks(): void {
    const path = this.view.file?.path ?? '';
    for (const link of this.sizerEl.findAll('a.internal-link')) {
      if (link.closest('.internal-embed')) continue;
      const linkpath = getLinkpath(link.dataset.href ?? '');
      const target = linkpath === '' || this.app.metadataCache.getFirstLinkpathDest(linkpath, path);
      link.toggleClass('is-unresolved', !target);
    }
  }

  /** Resolves when everything on screen is rendered. */
  async settled(): Promise<void> {
    for (const { ready } of this.drawn) await ready;
  }

  getScroll(): number {
    const top = this.containerEl.getBoundingClientRect().top;
    const first = this.drawn.find(({ el }) => el.getBoundingClientRect().bottom > top);
    return first?.section.lineStart ?? 0;
  }

  applyScroll(scroll: number): void {
    if (scroll <= 0) this.containerEl.scrollTop = 0;
    else this.elementAt(scroll)?.scrollIntoView?.({ block: 'start' });
  }

  /** Brings a line into view and marks it for a moment. */
  flashLine(line: number): void {
    const el = this.elementAt(line);
    if (!el) return;
    el.scrollIntoView?.({ block: 'center' });
    el.addClass('is-flashing');
    window.setTimeout(() => el.removeClass('is-flashing'), 1500);
  }

  /** The section that an element belongs to, with its lines as they are now. */
  sectionInfo(inner: HTMLElement): O.MarkdownSectionInformation | null {
    const drawn = this.drawn.find(({ el }) => el.contains(inner));
    if (!drawn || inner.closest('.internal-embed')) return null;
    const { lineStart, lineEnd } = drawn.section;
    return { text: this.text, lineStart, lineEnd };
  }

  /** The smallest element known to hold a line: a table's row, a list's item, else the section. */
  private elementAt(line: number): HTMLElement | null {
    const drawn = this.drawn.filter(({ section }) => section.lineStart <= line).at(-1);
    if (!drawn) return null;
    const within = line - drawn.section.lineStart;
    if (drawn.section.tag === 'table') return drawn.el.findAll('tr')[Math.max(0, within - 1)] ?? drawn.el;
    return drawn.el.querySelector<HTMLElement>(`li[data-line="${within}"]`) ?? drawn.el;
  }

  private redraw(): void {
    const lines = this.text.split('\n');
    const kept = bySource(this.drawn);
    this.drawn = parseSections(this.text).map((section) => {
      const source = lines.slice(section.lineStart, section.lineEnd + 1).join('\n');
      const old = kept.get(source)?.shift();
      return old ? Object.assign(old, { section }) : this.prepare(section, source);
    });
    for (const drawn of [...kept.values()].flat()) drop(this, drawn);
    this.sizerEl.setChildrenInPlace(this.drawn.map(({ el }) => el));
    for (const drawn of this.drawn) drawn.ready ??= this.fill(drawn);
  }

  private prepare(section: MarkdownSection, source: string): Drawn {
    const owner = this.addChild(new Component());
    return { source, section, owner, el: createDiv(`el-${section.tag}`), ready: null };
  }

  private async fill({ section, el, owner }: Drawn): Promise<void> {
    const { app } = this;
    const frontmatter = app.metadataCache.getFileCache(this.file)?.frontmatter;
    const getSectionInfo = (inner: HTMLElement): O.MarkdownSectionInformation | null =>
      this.sectionInfo(inner);
    await renderSections([section], el, {
      app,
      sourcePath: this.file.path,
      owner,
      frontmatter,
      getSectionInfo,
    });
  }
}

function bySource(drawn: readonly Drawn[]): Map<string, Drawn[]> {
  const groups = new Map<string, Drawn[]>();
  for (const one of drawn) groups.set(one.source, [...(groups.get(one.source) ?? []), one]);
  return groups;
}

function drop(parent: Component, { el, owner }: Drawn): void {
  parent.removeChild(owner);
  el.remove();
}
