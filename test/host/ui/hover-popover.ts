/** The preview that appears beside a link on which the pointer rests. */
import type * as O from 'obsidian';
import { Component } from '../component';
import { Keymap } from '../keymap';
import { parseLinktext } from '../paths';
import type { Pub } from '../pub';
import { reportFault } from '../report-fault';
import { MarkdownRenderer } from './markdown-renderer';
import { placeUnder } from './place';

/** The API names this type and none of its members. */
export enum PopoverState {}

/** What a link's preview is asked with. */
interface HoverLink {
  event: MouseEvent;
  source: string;
  hoverParent: O.HoverParent;
  targetEl: HTMLElement;
  linktext: string;
  sourcePath: string;
}

/** A floating box that goes when the pointer leaves both it and its link. */
export class HoverPopover extends Component implements Pub<O.HoverPopover> {
  readonly hoverEl: HTMLElement = createDiv('popover hover-popover');
  state = 0 as O.PopoverState;
  private timer = 0;

  constructor(
    private readonly parent: O.HoverParent,
    private readonly targetEl: HTMLElement | null,
    waitTime = 300,
  ) {
    super();
    this.load();
    parent.hoverPopover = this;
    this.wait(() => this.show(), waitTime);
    for (const el of [targetEl, this.hoverEl]) {
      if (!el) continue;
      this.registerDomEvent(el, 'mouseleave', () => this.wait(() => this.hide(), 200));
      this.registerDomEvent(el, 'mouseenter', () => {
        if (this.hoverEl.isConnected) window.clearTimeout(this.timer);
      });
    }
    this.registerDomEvent(document, 'keydown', () => this.hide());
  }

  hide(): void {
    window.clearTimeout(this.timer);
    this.hoverEl.remove();
    if (this.parent.hoverPopover === (this as unknown as O.HoverPopover)) this.parent.hoverPopover = null;
    this.unload();
  }

  private show(): void {
    if (!this.targetEl?.isConnected) return this.hide();
    document.body.append(this.hoverEl);
    placeUnder(this.hoverEl, this.targetEl.getBoundingClientRect(), window);
  }

  private wait(act: () => void, time: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(act, time);
  }
}

/** Shows previews for whoever asks by `hover-link` with a source that is known. */
export function startHoverPreviews(app: O.App, sources: ReadonlyMap<string, O.HoverLinkSource>): O.EventRef {
  const show = (link: HoverLink): void => {
    const source = sources.get(link.source);
    const mayShow = source && (!source.defaultMod || Keymap.isModifier(link.event, 'Mod'));
    if (mayShow && !link.hoverParent.hoverPopover) void preview(app, link).catch(reportFault);
  };
  return (app.workspace as O.Events).on('hover-link', show as (...data: unknown[]) => unknown);
}

async function preview(
  app: O.App,
  { hoverParent, targetEl, linktext, sourcePath }: HoverLink,
): Promise<void> {
  const { path } = parseLinktext(linktext);
  const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
  if (file?.extension !== 'md') return;
  const popover = new HoverPopover(hoverParent, targetEl);
  const content = popover.hoverEl
    .createDiv('markdown-embed')
    .createDiv('markdown-preview-view markdown-rendered');
  const text = await app.vault.cachedRead(file);
  await MarkdownRenderer.render(app, text, content, file.path, popover);
}
