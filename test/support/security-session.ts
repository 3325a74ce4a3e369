/** The plugin in the stand-in host with one hostile text everywhere, and what a person would do there, step by step. */
import markdownIt from 'markdown-it';
import { Component, MarkdownRenderer } from 'obsidian';
import { newLog } from '../../src/core/assessment/edit';
import { parseAssessmentLog } from '../../src/core/assessment/parse';
import { en } from '../../src/i18n/en';
import { savePerson } from '../../src/vault/log/person';
import { panelOf, startSession, type Session } from './plugin-in-host';
import { faultsOfPage } from './security-dom';
import { hostileVault, type HostileVault } from './security-vault';
import { HostileWatch } from './security-watch';
import { until } from './until';

/** A note of ours by now. */
export interface WrittenNote {
  path: string;
  text: string;
}

/** Everything of ours that lies over the page. */
const overlays =
  '.modal-container, .prompt, .menu, .notice-container, .popover, .suggestion-container, .tooltip';
/** Of things of one kind, so many are asked, spread over all. */
const fewOfMany = 6;
const summary = 'Skill progress.md';
const words = en.panel;
function few<T>(many: T[]): T[] {
  const step = Math.max(1, Math.floor(many.length / fewOfMany));
  return many.filter((_, at) => at % step === 0);
}

/** Readers of Markdown differ in blanks and in signs that nobody sees. */
const plain = (text: string) => text.replace(/[\s\p{Cc}\uFFFD]+/gu, ' ').trim();
/** `&lt;` in a text is drawn as the character that it names, which is text as well. */
const namedCharacter = /&#?\w+;/;
const moment = () => new Promise((done) => setTimeout(done));

export class HostileSession {
  private constructor(
    private readonly session: Session,
    private readonly panel: HTMLElement,
    private readonly vault: HostileVault,
    private readonly watch: HostileWatch,
  ) {}

  /** Opens the note beside its panel, with all that is folded there open. */
  static async open(payload: string): Promise<HostileSession> {
    const vault = hostileVault(payload);
    const watch = new HostileWatch();
    const session = await startSession(vault.files);
    savePerson(session.app, '');
    await session.open(vault.note);
    const panel = panelOf(session.app);
    if (!panel) throw new Error('There is no panel.');
    const shown = () => panel.querySelector('.skill-matrix-levels')?.textContent ?? panel.textContent;
    await until(shown, (text) => text.includes('Junior'));
    const hostile = new HostileSession(session, panel, vault, watch);
    await hostile.unfold();
    return hostile;
  }

  /** What is on screen and must not be, and what has happened and must not have. */
  faults(): string[] {
    const shown = [this.panel, ...document.querySelectorAll(overlays)];
    return [...shown.flatMap((root) => faultsOfPage(root)), ...this.watch.faults];
  }

  /** Opens every dialog and menu that the panel offers; each is judged while it is open. */
  async askEverything(): Promise<void> {
    for (const button of few(this.buttons(words.fix, words.reattach, words.more))) {
      button.click();
      await this.judgeOverlay();
    }
    for (const row of few([...this.panel.querySelectorAll('li')])) {
      row.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
      await this.judgeOverlay();
    }
  }

  /** Clicks every link that is no web address; those open what they name, or offer to make it. */
  async clickLinks(): Promise<void> {
    for (const link of this.panel.querySelectorAll<HTMLElement>('.skill-matrix-link, .skill-matrix-chip')) {
      if (/^https?:/i.test(link.getAttribute('href') ?? '')) continue;
      link.click();
      await this.judgeOverlay();
    }
    await this.session.open(this.vault.note);
    await until(
      () => this.panel.querySelector('h2')?.textContent ?? '',
      (name) => name.startsWith('Hostile'),
    );
    await this.unfold();
  }

  /** Ticks boxes of every kind. Gives what the log has got since, or nothing where it refused the ticks in words. */
  async tick(): Promise<WrittenNote> {
    const path = this.vault.log;
    const added = () => this.session.read(path)?.slice(this.vault.files[path]?.length) ?? '';
    const boxes = [...this.panel.querySelectorAll<HTMLInputElement>('input[type=checkbox]:not(:checked)')];
    for (const box of few(boxes)) box.click();
    await until(() => added() !== '' || this.panel.textContent.includes('Not written'), Boolean);
    await this.session.app.settle();
    return { path, text: added() };
  }

  /** Runs the command, and gives the note that it has written. */
  async summarise(): Promise<WrittenNote> {
    this.session.app.commands.executeCommandById('skill-matrix:generate-progress-summary');
    const text = await until(
      () => this.session.read(summary) ?? '',
      (now) => now.includes(':end %%'),
      3000,
    );
    return { path: summary, text };
  }

  /** Opens the settings at our page, and each page below it. */
  openSettings(): void {
    const { setting } = this.session.app;
    setting.open();
    setting.openTabById('skill-matrix');
    for (const name of [en.settings.ignored, en.settings.tableWords]) {
      setting.openTabById('skill-matrix');
      const rows = [...document.querySelectorAll<HTMLElement>('.modal .setting-item')];
      rows.find((row) => row.querySelector('.setting-item-name')?.textContent === name)?.click();
      const faults = this.faults();
      if (faults.length > 0) throw new Error(faults.join('\n'));
    }
  }

  /** What two readers of Markdown make of a note: the stand-in's, and one that lets all HTML through. */
  async draw(note: WrittenNote): Promise<Element[]> {
    const body = note.text.replace(/^%%.*%%$/gm, '');
    const html = markdownIt({ html: true, linkify: true }).render(body);
    return [await this.drawOurs(note), new DOMParser().parseFromString(html, 'text/html').body];
  }

  /** The lines of a log whose item does not read, drawn, as the text that it is. */
  async unreadable(log: WrittenNote): Promise<string[]> {
    const drawn = [...(await this.drawOurs(log)).querySelectorAll('li')].map(({ textContent }) =>
      plain(textContent),
    );
    const events = parseAssessmentLog('', newLog(null) + log.text)?.events ?? [];
    if (log.text !== '' && (events.length === 0 || events.length !== drawn.length))
      return [`${events.length} lines, ${drawn.length} drawn`];
    return events
      .map(({ item }) => plain(item))
      .filter((item, at) => drawn[at]?.includes(item) !== true && !namedCharacter.test(item));
  }

  private async drawOurs({ path, text }: WrittenNote): Promise<Element> {
    const root = document.createElement('div');
    const owner = new Component();
    await MarkdownRenderer.render(this.session.app, text, root, path, owner);
    owner.unload();
    return root;
  }

  private buttons(...labels: string[]): HTMLElement[] {
    const nameOf = (button: HTMLElement) => button.getAttribute('aria-label') ?? button.textContent;
    return [...this.panel.querySelectorAll<HTMLElement>('button')].filter((button) =>
      labels.some((label) => nameOf(button).startsWith(label)),
    );
  }

  private async judgeOverlay(): Promise<void> {
    await moment();
    const faults = this.faults();
    if (faults.length > 0) throw new Error(faults.join('\n'));
    for (const open of document.querySelectorAll('.modal-container, .prompt, .menu')) open.remove();
  }

  private async unfold(): Promise<void> {
    for (let times = 0; times < 3; times++) {
      for (const head of this.panel.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) head.click();
      await moment();
    }
  }
}
