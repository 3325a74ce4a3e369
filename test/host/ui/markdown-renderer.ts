/** Renders Markdown into an element: blocks straight into it, then post processors, then what embeds show. */
import type * as O from 'obsidian';
import { Component } from '../component';
import type { Pub } from '../pub';
import { currentApp } from './current-app';
import { MarkdownLinks } from './markdown-links';
import { parseSections, type MarkdownSection } from './markdown-sections';
import { MarkdownWriter } from './markdown-writer';
import { postProcess } from './post-processors';

const deepestEmbed = 4;

/** A part of a rendered note with a lifetime. */
export class MarkdownRenderChild extends Component implements Pub<O.MarkdownRenderChild> {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

/** What rendering needs to know beside the text. */
export interface RenderPlace {
  app: O.App;
  sourcePath: string;
  /** Lives as long as what is rendered. */
  owner: O.Component;
  frontmatter?: unknown;
  /** How many embeds lie around this text. */
  depth?: number;
  getSectionInfo?(el: HTMLElement): O.MarkdownSectionInformation | null;
}

/** Renders sections into an element and lets the post processors at it. */
export async function renderSections(
  sections: readonly MarkdownSection[],
  el: HTMLElement,
  place: RenderPlace,
): Promise<void> {
  const { app, sourcePath, owner } = place;
  const links = new MarkdownLinks(app, sourcePath);
  for (const section of sections) new MarkdownWriter(links, section.lineStart).write(section.tokens, el);
  await postProcess(el, {
    docId: sourcePath,
    sourcePath,
    frontmatter: place.frontmatter,
    addChild: (child) => void owner.addChild(child),
    getSectionInfo: (inner) => place.getSectionInfo?.(inner) ?? null,
  });
  await Promise.all(links.pendingEmbeds.map((embed) => fillEmbed(embed, place)));
}

async function fillEmbed(
  { el, file, subpath }: MarkdownLinks['pendingEmbeds'][number],
  place: RenderPlace,
): Promise<void> {
  const depth = (place.depth ?? 0) + 1;
  if (depth > deepestEmbed) return el.setText(file.basename);
  const text = partOf(await place.app.vault.cachedRead(file), subpath);
  const content = el.createDiv('markdown-embed-content').createDiv('markdown-preview-view markdown-rendered');
  await renderSections(parseSections(text), content, {
    ...place,
    sourcePath: file.path,
    depth,
    getSectionInfo: () => null,
  });
  el.addClass('is-loaded');
}

/** The part of a note below a heading (`#Levels`), up to the next heading of the same depth or above. */
function partOf(text: string, subpath: string): string {
  if (!subpath.startsWith('#')) return text;
  const wanted = subpath
    .slice(subpath.lastIndexOf('#') + 1)
    .trim()
    .toLowerCase();
  const lines = text.split('\n');
  const headings = parseSections(text).filter((section) => /^h[1-6]$/.test(section.tag));
  const at = headings.findIndex(
    ({ lineStart }) => lines[lineStart]?.replace(/^#+/, '').trim().toLowerCase() === wanted,
  );
  const start = headings[at];
  if (!start) return text;
  const end = headings.slice(at + 1).find(({ tag }) => tag <= start.tag);
  return lines.slice(start.lineStart, end?.lineStart).join('\n');
}

/** Renders Markdown outside of notes as well: panels, modals, popovers. */
export abstract class MarkdownRenderer extends MarkdownRenderChild implements Pub<O.MarkdownRenderer> {
  hoverPopover: O.HoverPopover | null = null;

  constructor(
    readonly app: O.App,
    containerEl: HTMLElement,
  ) {
    super(containerEl);
  }

  abstract get file(): O.TFile;

  static async render(
    app: O.App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: O.Component,
  ): Promise<void> {
    await renderSections(parseSections(markdown), el, { app, sourcePath, owner: component });
  }

  static async renderMarkdown(
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: O.Component,
  ): Promise<void> {
    const app = currentApp();
    if (!app) throw new Error('No app is running: use MarkdownRenderer.render.');
    await MarkdownRenderer.render(app, markdown, el, sourcePath, component);
  }
}
