/** Asks since which day the summary is to tell what changed: a day field, and quick choices that fill it. */
import { Modal, Setting, type App } from 'obsidian';
import { addDays, isDate } from '../core/assessment/date';
import type { Words } from '../i18n/en';
import type { SinceOffers } from '../actions/summary-actions';

/** What is asked. */
export interface SinceQuestion {
  offers: SinceOffers;
  words: Words['since'];
  choose: (since: string) => void;
}

const [month, quarter, year] = [30, 91, 365];

export class SinceModal extends Modal {
  private since: string;

  constructor(
    app: App,
    private readonly question: SinceQuestion,
  ) {
    super(app);
    this.since = addDays(question.offers.today, -month);
  }

  override onOpen(): void {
    const { words, offers } = this.question;
    this.setTitle(words.title);
    let show = (_day: string): void => undefined;
    new Setting(this.contentEl).setName(words.day).addText((field) => {
      const { inputEl } = field;
      inputEl.type = 'date';
      inputEl.max = offers.today;
      inputEl.setAttribute('aria-label', words.day);
      field.setValue(this.since).onChange((day) => (this.since = day));
      inputEl.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && !event.isComposing) this.agree();
      });
      show = (day) => {
        field.setValue(day);
        inputEl.focus();
      };
    });
    const quick = new Setting(this.contentEl);
    for (const [name, day] of this.quickDays())
      quick.addButton((button) =>
        button.setButtonText(name).onClick(() => {
          this.since = day;
          show(day);
        }),
      );
    new Setting(this.contentEl).addButton((button) =>
      button
        .setButtonText(words.agree)
        .setCta()
        .onClick(() => this.agree()),
    );
  }

  private quickDays(): [name: string, day: string][] {
    const { words, offers } = this.question;
    const { today, last } = offers;
    const back: [string, number][] = [
      [words.month, month],
      [words.quarter, quarter],
      [words.year, year],
    ];
    return [
      ...(last === null ? [] : [[words.last, last] as [string, string]]),
      ...back.map(([name, days]): [string, string] => [name, addDays(today, -days)]),
    ];
  }

  /** A day that is none, or lies ahead, is not taken: the field stays open. */
  private agree(): void {
    if (!isDate(this.since) || this.since > this.question.offers.today) return;
    this.close();
    this.question.choose(this.since);
  }
}
