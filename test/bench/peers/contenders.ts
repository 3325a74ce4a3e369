/**
 * What Dataview and Datacore do to a note, in the order in which they do it, as contenders beside our own reader. Knows
 * how their parts are called, and that Obsidian has parsed the note for them before.
 */
import { createRequire } from 'node:module';
import type * as O from 'obsidian';
import { parseMetadata } from '../../host/metadata-parse';
import type { BenchNote } from '../bench-note';
import { contender, type Contender } from '../contenders';

/** What a plugin has of a note before it imports it: Obsidian gives it all three. */
interface Given {
  path: string;
  contents: string;
  stat: O.FileStats;
  metadata: O.CachedMetadata;
}

type Page = object;
type SameLink = (link: unknown) => unknown;

interface Dataview {
  parsePage: (path: string, contents: string, stat: O.FileStats, metadata: O.CachedMetadata) => Page;
  Transferable: { transferable(page: Page): object; value(answer: object): Page };
  PageMetadata: { canonicalize(page: Page, normalizer: SameLink): Page };
}

interface Datacore {
  markdownImport: (path: string, contents: string, metadata: O.CachedMetadata, stat: O.FileStats) => Page;
  MarkdownPage: { from(page: Page, normalizer: SameLink): Page };
}

/** Two ways through the parts of a peer. */
interface Importer {
  alone: (note: Given) => Page;
  whole: (note: Given) => Page;
}

/**
 * What a message to a worker or from it costs: `postMessage` has one thread write it as a structured clone and the other
 * read it. Both are work of the processor whichever thread does it, so one process can do it. That the threads wait for
 * each other, and that they work at the same time, is left out.
 */
const posted = structuredClone;

/** Where a link leads both ask Obsidian; that is its work, and not charged to them. */
const sameLink: SameLink = (link) => link;

/** Up to the value that goes into the index: the index and the plugin's own store on the disk are left out. */
const importers: Record<string, (parts: unknown) => Importer> = {
  Dataview: (parts) => {
    const { parsePage, Transferable, PageMetadata } = parts as Dataview;
    const alone = ({ path, contents, stat, metadata }: Given) => parsePage(path, contents, stat, metadata);
    const whole = (note: Given) => {
      const page = alone(posted(note));
      const answer = posted({ path: note.path, result: Transferable.transferable(page) });
      return PageMetadata.canonicalize(Transferable.value(answer.result), sameLink);
    };
    return { alone, whole };
  },
  Datacore: (parts) => {
    const { markdownImport, MarkdownPage } = parts as Datacore;
    const alone = ({ path, contents, stat, metadata }: Given) =>
      markdownImport(path, contents, metadata, stat);
    const whole = (note: Given) => {
      const page = alone(posted({ type: 'markdown', ...note }));
      const answer = posted({ type: 'markdown', result: page });
      return MarkdownPage.from(answer.result, sameLink);
    };
    return { alone, whole };
  },
};

/** Obsidian adds these to every list, and its plugins count on them. */
function addListMethods(): void {
  const methods = {
    contains(this: unknown[], value: unknown) {
      return this.includes(value);
    },
    remove(this: unknown[], value: unknown) {
      const at = this.indexOf(value);
      if (at >= 0) this.splice(at, 1);
    },
  };
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(Array.prototype, name, { value, configurable: true });
}

function givenOf({ path, text, bytes }: BenchNote): Given {
  const stat = { ctime: 0, mtime: 0, size: bytes.length };
  return { path, contents: text, stat, metadata: parseMetadata(text) };
}

/** The peer of this name reading notes in one of its two ways, by the parts in a bundled file; loaded where it runs. */
export function peerContender(name: string, peer: string, way: keyof Importer, file: string): Contender {
  const load = (notes: readonly BenchNote[]) => {
    const importer = importers[peer];
    if (!importer) throw new Error(`Nobody knows how ${peer} imports a note.`);
    addListMethods();
    const run = importer(createRequire(file)(file))[way];
    return contender(name, 1, givenOf, (note) => Object.keys(run(note)).length).load(notes);
  };
  return { name, load };
}
