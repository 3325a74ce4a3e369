/** The skill panel as a person finds it on the page: by the names that are on screen and read out. */
import type { Locator } from 'playwright-core';
import { wordsOf } from '../../src/i18n';
import type { Session } from './workbench';

/** The panel of one session, in one language. */
export class PanelPage {
  readonly root: Locator;
  private readonly words;

  constructor(
    private readonly session: Session,
    lang = 'ru',
  ) {
    this.root = session.page.locator('.skill-matrix-panel');
    this.words = wordsOf(lang).panel;
  }

  /** The head of a level or section, by its label. */
  head(label: string): Locator {
    return this.root
      .locator('.skill-matrix-head')
      .filter({ has: this.session.page.getByText(label, { exact: true }) });
  }

  /** The labels of the levels, from the top. */
  levels(): Promise<string[]> {
    return this.root.locator('.skill-matrix-level .skill-matrix-heading .skill-matrix-label').allInnerTexts();
  }

  /** The box of a criterion, by level and text; its name may go on with date and evidence. */
  criterion(level: string, text: string): Locator {
    return this.box(this.words.boxName(this.words.kinds.criterion, level, text));
  }

  box(name: string): Locator {
    return this.root.getByRole('checkbox', { name });
  }

  /** The header's answer, `Junior → Middle`; without `to` there is no next level. */
  step(from: string | null, to?: string): Locator {
    const level = from ?? this.words.noLevel;
    const text = to === undefined ? level : `${level}\\s*, ${this.words.next} ${to}`;
    return this.root.locator('.skill-matrix-step', { hasText: new RegExp(`^${text}$`) });
  }

  /** The row that says what is missing, and opens why. */
  get why(): Locator {
    return this.root.locator('.skill-matrix-why-row');
  }

  text(text: string): Locator {
    return this.root.getByText(text, { exact: true });
  }

  /** What is wider inside than it is; chips and the word behind a level are cut on purpose, or for readers alone. */
  cutOff(): Promise<string[]> {
    return this.root.evaluate((panel) =>
      [panel, ...panel.querySelectorAll(':not(input)')]
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map((element) => element.getAttribute('class') ?? element.tagName)
        .filter((name) => !/skill-matrix-(hidden|chip-text|mark-word|level-word)/.test(name)),
    );
  }
}
