/** A panel on an empty page, for tests: draws states, records what it asks for and finds things as a person would. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { Actions, WriteFault } from '../../src/actions';
import type { Evidence } from '../../src/core/assessment/schema';
import type { ItemAddress, ItemState } from '../../src/core/matrix/schema';
import { wordsOf } from '../../src/i18n/index';
import { Panel, type PanelProps } from '../../src/views/panel';
import type { MenuEntry, PanelHost, PanelState } from '../../src/views/panel-state';

/** One call of an action or of the host, by name, with its arguments. */
export type Call = [name: string, ...values: unknown[]];

/** What the log answers to a tick: nothing yet, its consent or a fault. */
type Answer = (address: ItemAddress, state: ItemState) => Promise<WriteFault | null>;

export class PanelStage {
  readonly root = document.createElement('div');
  readonly calls: Call[] = [];
  readonly words;
  answer: Answer = () => Promise.resolve(null);
  menu: MenuEntry[] = [];
  /** The link that the menu is of. */
  menuLink: string | null = null;
  lastSkill: string | null = null;
  missing = new Set<string>();
  canUndo = false;
  /** The finished projects that may prove any item. */
  projects: Evidence[] = [];
  canUseProject = false;
  /** What the log answers to anything else that is written. */
  fault: WriteFault | null = null;

  constructor(
    state: PanelState,
    private readonly language = 'en',
    /** What the device remembers of an earlier panel. */
    public memory: unknown = null,
  ) {
    this.words = wordsOf(language);
    document.body.replaceChildren(this.root);
    this.draw(state);
  }

  draw(state: PanelState, asked: Pick<PanelProps, 'timesShown' | 'wish'> = {}): void {
    void act(() => {
      const props = { state, actions: this.actions(), host: this.host(), words: this.words, ...asked };
      render(<Panel {...props} />, this.root);
    });
  }

  close(): void {
    void act(() => render(null, this.root));
  }

  /** The calls of one action, without its name. */
  callsOf(name: string): unknown[][] {
    return this.calls.filter(([called]) => called === name).map(([, ...values]) => values);
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  texts(selector: string): string[] {
    return this.all(selector).map((element) => textOf(element));
  }

  /** The box whose name begins so. */
  box(name: string): HTMLInputElement {
    return this.find<HTMLInputElement>('input[type=checkbox]', (box) => nameOf(box).startsWith(name), name);
  }

  /** The button or link of this name. */
  control(name: string): HTMLElement {
    return this.find('button, a', (element) => nameOf(element) === name, name);
  }

  /** The head of a level or section, by its label. */
  head(label: string): HTMLElement {
    const isIt = (head: HTMLElement): boolean => textOf(head.querySelector('.skill-matrix-label')) === label;
    return this.find('.skill-matrix-head', isIt, label);
  }

  /** The list row that holds this text. */
  row(text: string): HTMLElement {
    return this.find('li', (row) => textOf(row).includes(text), text);
  }

  click(element: HTMLElement): void {
    void act(() => element.click());
  }

  /** Clicks and lets the answers come in. */
  async clickAndWait(element: HTMLElement): Promise<void> {
    await act(async () => {
      element.click();
      await Promise.resolve();
    });
  }

  focus(element: HTMLElement): void {
    void act(() => element.focus());
  }

  /** Presses a key where the focus is; gives the event, to see whether it was taken. */
  press(key: string, modifiers: KeyboardEventInit = {}): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers });
    void act(() => void document.activeElement?.dispatchEvent(event));
    return event;
  }

  /** Name or text of what has the focus. */
  focused(): string {
    const element = document.activeElement;
    return element instanceof HTMLElement && element !== document.body ? nameOf(element) : '';
  }

  private find<E extends HTMLElement>(selector: string, isIt: (element: E) => boolean, what: string): E {
    const found = [...this.root.querySelectorAll<E>(selector)].find(isIt);
    if (!found) throw new Error(`The panel has no “${what}”: ${this.root.textContent}`);
    return found;
  }

  private record(name: string, ...values: unknown[]): void {
    this.calls.push([name, ...values]);
  }

  private actions(): Actions {
    const done =
      (name: string) =>
      (...values: unknown[]): Promise<void> => {
        this.record(name, ...values);
        return Promise.resolve();
      };
    const answering =
      (name: string) =>
      (...values: unknown[]): Promise<WriteFault | null> => {
        this.record(name, ...values);
        return Promise.resolve(this.fault);
      };
    return {
      setItemState: (address, state) => {
        this.record('setItemState', address, state);
        return this.answer(address, state);
      },
      restoreLog: answering('restoreLog'),
      tidyLog: () => Promise.resolve(this.record('tidyLog')),
      acceptLoss: () => this.record('acceptLoss'),
      startFresh: () => this.record('startFresh'),
      moveCopy: answering('moveCopy'),
      reattach: (tick) => this.record('reattach', tick),
      dismiss: done('dismiss'),
      canUndo: () => this.canUndo,
      undoLastTick: done('undoLastTick'),
      openNote: done('openNote'),
      openLink: done('openLink'),
      createNote: done('createNote'),
      openUrl: (url) => this.record('openUrl', url),
      openLog: done('openLog'),
      openInLog: done('openInLog'),
      projectsFor: () => this.projects,
      attachEvidence: done('attachEvidence'),
      canUseProject: () => this.canUseProject,
      useProject: (address) => this.record('useProject', address),
      addEvidence: (address) => this.record('addEvidence', address),
      removeEvidence: done('removeEvidence'),
      dropEvidence: done('dropEvidence'),
      openPanel: done('openPanel'),
      openMatrix: done('openMatrix'),
      openLevel: done('openLevel'),
      chooseStage: done('chooseStage'),
      goToNextGap: done('goToNextGap'),
      chooseSkill: () => this.record('chooseSkill'),
      generateSummary: done('generateSummary'),
      generateSummarySince: () => this.record('generateSummarySince'),
      writeLevels: done('writeLevels'),
      openSettings: () => this.record('openSettings'),
      ignoreNote: done('ignoreNote'),
      mendNote: done('mendNote'),
      searchTag: (tag) => this.record('searchTag', tag),
      summarize: () => Promise.resolve({ path: '' }),
      insertTemplate: done('insertTemplate'),
      canInsertTemplate: () => true,
      createSample: done('createSample'),
      canTickCriterion: () => true,
      tickCriterion: () => this.record('tickCriterion'),
      canAttachNote: () => true,
      attachOpenNote: () => this.record('attachOpenNote'),
      confirmItem: (address) => {
        this.record('confirmItem', address);
        return Promise.resolve(this.fault === null);
      },
      canOpenTeam: () => true,
      openTeam: done('openTeam'),
      openPlace: done('openPlace'),
      openReview: done('openReview'),
      confirmPlace: () => Promise.resolve(true),
      relink: done('relink'),
      dismissLost: done('dismissLost'),
    };
  }

  private host(): PanelHost {
    return {
      setIcon: (element, id) => {
        element.dataset.icon = id;
      },
      showMenu: (_event, entries, link) => {
        this.menu = entries;
        this.menuLink = link?.linkPath ?? null;
      },
      hoverLink: (_event, _target, { linkPath, sourcePath }) =>
        this.record('hoverLink', linkPath, sourcePath),
      dragLink: (_event, { linkPath, sourcePath }) => this.record('dragLink', linkPath, sourcePath),
      lastSkill: () => this.lastSkill,
      pinLast: () => this.record('pinLast'),
      memory: { load: () => this.memory, save: (value) => (this.memory = value) },
      paneOf: (event) => (event.ctrlKey || ('button' in event && event.button === 1) ? 'tab' : false),
      isResolved: (linkPath) => !this.missing.has(linkPath),
      readAgain: (path) => this.record('readAgain', path),
      setPinned: (isPinned) => this.record('setPinned', isPinned),
      locale: this.language,
      today: () => '2026-11-22',
    };
  }
}

/** Visible text on one line, with no-break spaces as plain ones. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** The accessible name of a control: its label, else its text. */
export function nameOf(element: Element): string {
  return element.getAttribute('aria-label')?.replace(/\s+/gu, ' ') ?? textOf(element);
}
