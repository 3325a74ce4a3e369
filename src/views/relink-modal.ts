/** Offers the skill notes for ticks whose note is gone, those with most of the ticks' texts first. */
import { prepareSimpleSearch, SuggestModal, type App } from 'obsidian';
import type { NewHome } from '../core/matrix/guard/lost-notes';
import type { SkillNote } from '../core/skill/schema';
import type { Words } from '../i18n/en';

/** The notes in their order, how many ticks there are, and what happens with the chosen one. */
export interface RelinkQuestion {
  homes: NewHome[];
  ticks: number;
  words: Words['matrix'];
  choose: (note: SkillNote) => void;
}

export class RelinkModal extends SuggestModal<NewHome> {
  constructor(
    app: App,
    private readonly question: RelinkQuestion,
  ) {
    super(app);
    this.setPlaceholder(question.words.relinkTo);
    this.emptyStateText = question.words.relinkNone;
  }

  override getSuggestions(query: string): NewHome[] {
    const { homes } = this.question;
    if (query.trim() === '') return homes;
    const matches = prepareSimpleSearch(query);
    return homes.filter(({ note: { path } }) => matches(path) !== null);
  }

  /** The path tells notes of one name apart. */
  override renderSuggestion({ note, matches }: NewHome, element: HTMLElement): void {
    const { ticks, words } = this.question;
    element.createDiv({ text: note.name });
    const found = words.relinkMatches(String(matches), String(ticks));
    element.createEl('small', { text: `${found} · ${note.path}` });
  }

  override onChooseSuggestion({ note }: NewHome): void {
    this.question.choose(note);
  }
}
