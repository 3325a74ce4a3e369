/** Offers what may prove an item and hands over what is chosen. */
import { SuggestModal, type App } from 'obsidian';
import type { Evidence } from '../core/assessment/schema';
import type { Words } from '../i18n/en';
import type { EvidenceOffer } from '../vault/evidence-notes';

/** What is asked. */
export interface EvidenceQuestion {
  words: Words['evidence'];
  offers: (query: string) => EvidenceOffer[];
  /** True when choosing ticks the item as well. */
  ticks: boolean;
  choose: (evidence: Evidence) => void;
}

/** What a name leaves open of its place: the folder of a note, the whole of what is called otherwise. */
function placeBeside(text: string, place: string): string {
  if (place === text) return '';
  return place.endsWith(`/${text}`) ? place.slice(0, -text.length - 1) : place;
}

export class EvidenceModal extends SuggestModal<EvidenceOffer> {
  constructor(
    app: App,
    private readonly question: EvidenceQuestion,
  ) {
    super(app);
    const { words, ticks } = question;
    this.setPlaceholder(words.placeholder);
    this.emptyStateText = words.none;
    this.setInstructions([
      { command: '↑↓', purpose: words.select },
      { command: '↵', purpose: ticks ? words.attachTicks : words.attach },
      { command: '#', purpose: words.toHeading },
      { command: 'esc', purpose: words.close },
    ]);
  }

  override getSuggestions(query: string): EvidenceOffer[] {
    return this.question.offers(query);
  }

  override renderSuggestion({ evidence, kind, proves }: EvidenceOffer, element: HTMLElement): void {
    const { words } = this.question;
    const { text, target, url } = evidence;
    const remark = proves > 0 ? words.proves(proves) : words.kinds[kind];
    const said = [remark, placeBeside(text, target ?? url ?? '')].filter(Boolean).join(' · ');
    element.addClass('mod-complex');
    element.createDiv({ cls: 'suggestion-content', text });
    element
      .createDiv('suggestion-aux skill-matrix-remark')
      .createSpan({ cls: 'suggestion-note', text: said });
  }

  override onChooseSuggestion({ evidence }: EvidenceOffer): void {
    this.question.choose(evidence);
  }
}
