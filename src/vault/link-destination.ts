/** Which note a link means, as Obsidian itself answers. */
import { getLinkpath, type App } from 'obsidian';
import type { LinkResolver } from '../core/markdown/link-resolver';

/** Asks the app. A name that itself holds `#` (`C#`) is tried whole before what points inside a note is cut off. */
export function createLinkResolver({ metadataCache }: App): LinkResolver {
  return (link, fromPath) => {
    const file =
      metadataCache.getFirstLinkpathDest(link, fromPath) ??
      metadataCache.getFirstLinkpathDest(getLinkpath(link), fromPath);
    return file?.path ?? null;
  };
}
