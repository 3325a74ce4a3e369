/** How names, labels and proofs stand in the summary: each safe for its place, each name a link. Knows no sections. */
import { renderEvidence } from '../../assessment/link';
import type { Evidence } from '../../assessment/schema';
import { isWebAddress } from '../../markdown/link';
import { renderWords, sayingOnce } from './summary-text';
import type { SummaryWords } from './summary-words';

/** A list longer than this is cut, and the rest is counted. */
const mostNames = 12;
const mostProofs = 3;

/**
 * A proof as a link. One that leads neither to a note nor to the web, such as `file:…`, is plain words, and so is one
 * whose name is markup to readers that know no wikilinks.
 */
function renderProof(proof: Evidence): string {
  const { text, target, url } = proof;
  const isSafe = url === null ? !/[<>[\]]|^\/\//.test(`${target} ${text}`) : isWebAddress(url);
  return isSafe ? renderEvidence(proof) : renderWords(text);
}

export class SummaryInk {
  private readonly label = sayingOnce(renderWords);

  constructor(
    readonly words: SummaryWords,
    private readonly linkTo: (path: string) => string | null,
  ) {}

  /** A note as a link; as plain words where no link can name it. */
  note({ path, name }: { path: string | null; name: string }): string {
    return (path === null ? null : this.linkTo(path)) ?? renderWords(name);
  }

  level(label: string | null): string {
    return label === null ? this.words.noLevel : this.label(label);
  }

  quote(text: string): string {
    return this.words.quote(renderWords(text));
  }

  /** `A, B and 3 more`; `say` gives the Markdown of a part that is shown. */
  list<Part>(parts: readonly Part[], say: (part: Part) => string, most = mostNames): string {
    const shown = parts.slice(0, most).map(say).join(', ');
    return parts.length <= most ? shown : `${shown} ${this.words.more(parts.length - most)}`;
  }

  /** Links to evidence; empty when there is none. */
  proofs(evidence: readonly Evidence[]): string {
    return this.list(evidence, renderProof, mostProofs);
  }

  /** A text of a note as a sentence. */
  sentence(text: string): string {
    const words = text.trim().replace(/[\s.;,]+$/u, '');
    return words === '' ? '' : `${renderWords(words)}${/[!?…]$/u.test(words) ? '' : '.'}`;
  }
}

/** `last criterion to target` as the beginning of a sentence. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
