/** Offers the unticked items of a skill for a tick that has lost its own, the most similar first. */
import { prepareSimpleSearch, SuggestModal, type App } from 'obsidian';
import { likeness } from '../core/matrix/match/likeness';
import type { ItemAddress, ItemProgress, SkillProgress, UnattachedTick } from '../core/matrix/schema';
import { groupKey } from '../core/skill/items';
import type { Words } from '../i18n/en';
import { itemsOf } from '../core/matrix/items';

/** The tick, the skill that it belongs to, and what happens with the chosen item. */
export interface ReattachQuestion {
  tick: UnattachedTick;
  skill: SkillProgress;
  words: Words['panel'];
  choose: (address: ItemAddress) => void;
}

/** What another item of the tick's own group has ahead of items of other groups. */
const ownGroup = 0.5;

/** The items that a tick may get, the likeliest first: open ones; a start needs a project. */
export function itemsFor(tick: UnattachedTick, skill: SkillProgress): ItemProgress[] {
  const fits = ({ kind, state }: ItemProgress) =>
    tick.state === 'started' ? kind === 'project' && state === 'open' : state !== 'ticked';
  const isOfGroup = ({ address }: ItemProgress) => groupKey(address.group) === groupKey(tick.group);
  const likelinessOf = (item: ItemProgress) =>
    likeness(item.text, tick.item) + (isOfGroup(item) ? ownGroup : 0);
  const isLikelier = (a: ItemProgress, b: ItemProgress) => likelinessOf(b) - likelinessOf(a);
  return itemsOf(skill).filter(fits).sort(isLikelier);
}

export class ReattachModal extends SuggestModal<ItemProgress> {
  constructor(
    app: App,
    private readonly question: ReattachQuestion,
  ) {
    super(app);
    this.setPlaceholder(question.words.reattachTo);
    this.emptyStateText = question.words.reattachNone;
  }

  override getSuggestions(query: string): ItemProgress[] {
    const { tick, skill } = this.question;
    const items = itemsFor(tick, skill);
    if (query.trim() === '') return items;
    const matches = prepareSimpleSearch(query);
    return items.filter(({ text }) => matches(text) !== null);
  }

  override renderSuggestion({ text, kind, level }: ItemProgress, element: HTMLElement): void {
    const { kinds } = this.question.words;
    element.createDiv({ text });
    element.createEl('small', { text: [kinds[kind], level].filter((part) => part !== null).join(' · ') });
  }

  override onChooseSuggestion({ address }: ItemProgress): void {
    this.question.choose(address);
  }
}
