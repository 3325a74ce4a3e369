/**
 * The view of a note: reading view and source. A new tab opens in reading view, as with the app's setting for it;
 * live preview is not modelled.
 */
import type * as O from 'obsidian';
import { resolveSubpath } from '../cache-lookups';
import { TextFileView } from '../file-view';
import { Platform } from '../platform';
import { Editor } from './editor';
import { setIcon } from './icons';
import { registerLinkEvents } from './link-events';
import { Menu } from './menu';
import { MarkdownPreviewView } from './reading-view';
import { registerTaskClicks } from './task-click';
import { setTooltip } from './tooltip';

interface EphemeralState {
  focus?: boolean;
  line?: number;
  scroll?: number;
  subpath?: string;
}

/** A note on screen. */
export class MarkdownView extends TextFileView implements O.MarkdownFileInfo {
  override icon = 'file-text';
  hoverPopover: O.HoverPopover | null = null;
  readonly editor: O.Editor;
  readonly previewMode: MarkdownPreviewView;
  private readonly source: Editor;
  private readonly sourceEl: HTMLElement;
  private readonly readingEl: HTMLElement;
  private readonly modeButton: HTMLElement;
  private mode: O.MarkdownViewModeType = 'preview';
  private isFilling = false;

  constructor(leaf: O.WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv(
      'markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width',
    );
    this.readingEl = this.contentEl.createDiv('markdown-reading-view');
    this.source = new Editor(this.sourceEl, () => this.edited());
    this.editor = this.source;
    this.previewMode = this.addChild(new MarkdownPreviewView(this, this.readingEl));
    this.previewMode.containerEl.addClass('is-readable-line-width');
    this.addAction('ellipsis-vertical', 'More options', (evt) => this.showMore(evt));
    this.modeButton = this.addAction('pencil', 'Edit', () =>
      this.showMode(this.mode === 'source' ? 'preview' : 'source'),
    );
    this.showMode('preview');
  }

  get currentMode(): O.MarkdownSubView {
    return this.mode === 'preview' ? this.previewMode : this.sourceMode;
  }

  override onload(): void {
    super.onload();
    const { app } = this;
    registerLinkEvents(this, this.readingEl, {
      app,
      hoverParent: this,
      sourcePath: () => this.file?.path ?? '',
    });
    registerTaskClicks(this, this.previewMode, app);
    const links = app.metadataCache.on('resolved', () => this.previewMode.refreshLinks());
    this.registerEvent(links);
    this.register(() => this.source.destroy());
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): O.MarkdownViewModeType {
    return this.mode;
  }

  getViewData(): string {
    return this.source.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    this.isFilling = true;
    if (clear) this.source.reset(data);
    else this.source.setValue(data);
    this.isFilling = false;
    if (this.mode === 'preview' && this.file) this.previewMode.set(data, clear);
  }

  clear(): void {
    this.isFilling = true;
    this.source.reset('');
    this.isFilling = false;
    this.previewMode.clear();
  }

  /** Searching in a note is not modelled. */
  showSearch(): void {}

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: this.mode === 'source' };
  }

  override async setState(state: unknown, result: O.ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const { mode } = state as { mode?: unknown };
    if (mode === 'source' || mode === 'preview') this.showMode(mode);
  }

  override getEphemeralState(): Record<string, unknown> {
    return { scroll: this.currentMode.getScroll() };
  }

  override setEphemeralState(state: unknown): void {
    const { focus, line, scroll, subpath } = state as EphemeralState;
    if (focus) this.focus();
    const target = line ?? (subpath === undefined ? undefined : this.lineOf(subpath));
    if (target !== undefined) this.goToLine(target);
    else if (scroll !== undefined) this.currentMode.applyScroll(scroll);
  }

  override onPaneMenu(menu: O.Menu, source: string): void {
    super.onPaneMenu(menu, source);
    if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
  }

  override updateHeader(): void {
    super.updateHeader();
    const folder = this.file?.parent;
    if (!folder || folder.path === '/') return;
    const parents = createSpan({ cls: 'view-header-title-parent', text: folder.path.split('/').join(' / ') });
    this.titleEl.prepend(parents, createSpan({ cls: 'view-header-breadcrumb-separator', text: ' / ' }));
  }

  private readonly sourceMode: O.MarkdownSubView = {
    get: () => this.source.getValue(),
    set: (data) => this.source.setValue(data),
    getScroll: () => this.source.topLine(),
    applyScroll: (line) => this.source.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }),
  };

  private showMode(mode: O.MarkdownViewModeType): void {
    this.mode = mode;
    const isReading = mode === 'preview';
    this.containerEl.dataset.mode = mode;
    this.readingEl.toggle(isReading);
    this.sourceEl.toggle(!isReading);
    setIcon(this.modeButton, isReading ? 'pencil' : 'book-open');
    setTooltip(this.modeButton, isReading ? 'Edit' : 'Read');
    if (isReading && this.file) this.previewMode.set(this.getViewData(), false);
    if (!isReading) this.source.refresh();
  }

  private edited(): void {
    if (this.isFilling) return;
    this.data = this.getViewData();
    this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
    if (this.mode === 'preview') this.previewMode.set(this.data, false);
  }

  private focus(): void {
    const holdsFocus = this.contentEl.contains(document.activeElement);
    if (holdsFocus) return;
    if (this.mode === 'source') this.source.focus();
    else if (!Platform.isMobile) this.previewMode.containerEl.focus({ preventScroll: true });
  }

  private goToLine(line: number): void {
    if (this.mode === 'preview') return this.previewMode.flashLine(line);
    const at = { line, ch: 0 };
    this.source.setCursor(at);
    this.source.scrollIntoView({ from: at, to: at }, true);
  }

  private lineOf(subpath: string): number | undefined {
    const cache = this.file && this.app.metadataCache.getFileCache(this.file);
    return cache ? resolveSubpath(cache, subpath)?.start.line : undefined;
  }

  private showMore(evt: MouseEvent): void {
    const menu = new Menu();
    this.onPaneMenu(menu, 'more-options');
    menu.showAtMouseEvent(evt);
  }
}
