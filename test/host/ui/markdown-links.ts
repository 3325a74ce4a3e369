/** The links, embeds and pictures of a note. What an embed shows is put in by whoever renders the note. */
import type * as O from 'obsidian';

const scheme = /^[a-z][a-z0-9+.-]*:/i;

/** Makes the references of one note. */
export class MarkdownLinks {
  /** Embeds of notes that were made and wait for their content. */
  readonly pendingEmbeds: { el: HTMLElement; file: O.TFile; subpath: string }[] = [];

  constructor(
    private readonly app: O.App,
    private readonly sourcePath: string,
  ) {}

  /** A Markdown link: to a note when its address has no scheme. */
  link(href: string): HTMLElement {
    if (!scheme.test(href)) return this.internal(decode(href), '');
    return createEl('a', {
      cls: 'external-link',
      href,
      attr: { target: '_blank', rel: 'noopener nofollow' },
    });
  }

  /** A wikilink, shown by its alias or its target. */
  wikilink(target: string, alias: string): HTMLElement {
    return this.internal(target, alias || displayOf(target));
  }

  /** A picture of the vault, or a frame for a note's content. */
  embed(target: string, alias: string): HTMLElement {
    const { path, subpath } = split(target);
    const file = this.app.metadataCache.getFirstLinkpathDest(path, this.sourcePath);
    const el = createSpan({ cls: 'internal-embed', attr: { src: target, alt: alias || displayOf(target) } });
    if (!file) {
      el.addClass('file-embed', 'mod-empty');
      el.setText(`“${path}” is not created yet.`);
    } else if (file.extension === 'md') {
      el.addClass('markdown-embed');
      this.pendingEmbeds.push({ el, file, subpath });
    } else this.fillFileEmbed(el, file, alias);
    return el;
  }

  /** A Markdown image: only of the vault, since the stand-in has no network. */
  image(src: string, alt: string): HTMLElement {
    if (!scheme.test(src)) return this.embed(decode(src), alt);
    const link = this.link(src);
    link.setText(alt || src);
    return link;
  }

  private internal(target: string, text: string): HTMLElement {
    const { path } = split(target);
    const isKnown =
      path === '' || this.app.metadataCache.getFirstLinkpathDest(path, this.sourcePath) !== null;
    return createEl('a', {
      cls: isKnown ? 'internal-link' : 'internal-link is-unresolved',
      href: target,
      text,
      attr: { 'data-href': target, target: '_blank', rel: 'noopener nofollow' },
    });
  }

  private fillFileEmbed(el: HTMLElement, file: O.TFile, alias: string): void {
    const isImage = /^(avif|bmp|gif|jpe?g|png|svg|webp)$/i.test(file.extension);
    el.addClass(isImage ? 'image-embed' : 'file-embed', 'is-loaded');
    if (!isImage) return el.setText(file.name);
    const img = el.createEl('img', {
      attr: { src: this.app.vault.getResourcePath(file), alt: alias || file.name },
    });
    if (/^\d+$/.test(alias)) img.width = Number(alias);
  }
}

function split(target: string): { path: string; subpath: string } {
  const at = target.search(/[#^]/);
  return at < 0 ? { path: target, subpath: '' } : { path: target.slice(0, at), subpath: target.slice(at) };
}

/** `Note#Part` is shown as `Note > Part`. */
function displayOf(target: string): string {
  return target.split('#').filter(Boolean).join(' > ');
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
