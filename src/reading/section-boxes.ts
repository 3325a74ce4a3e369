/**
 * The boxes of one rendered section of a skill note: drawn over the author's own table, kept in step with the log, and
 * taken away without a trace. Decides each time anew whether a person may tick there.
 */
import { MarkdownRenderChild, setIcon, type MarkdownPostProcessorContext } from 'obsidian';
import { boxName, nameDelay } from '../views/panel/box-name';
import type { ItemProgress, LevelProgress, SkillProgress } from '../core/matrix/schema';
import type { ItemPlaces } from '../core/skill/item-places';
import { itemsOf } from '../core/matrix/items';
import { findMarks, type FoundMark } from './find-marks';
import type { ReadingTools } from './reading-tools';
import { glueBefore, unglue } from './rendered-text';

interface Box {
  input: HTMLInputElement;
  glue: HTMLElement;
  group: string;
  name: string;
  /** What it was last made to say, so that it is told only what is new. */
  says: string;
}

interface LevelMark {
  el: HTMLElement;
  label: string;
}

/** Where a section stands in its note; null where nobody can say. */
type Lines = { lineStart: number; lineEnd: number } | null;

/** By what the marks of a section were found. */
interface Ground {
  places: ItemPlaces;
  lines: string;
  text: string | null;
}

const slotsOf = (group: string, item: string): string => `${group}\n${item}`;

const isSameGround = (a: Ground, b: Ground | null): boolean =>
  b !== null && a.places === b.places && a.lines === b.lines && a.text === b.text;

type Context = Pick<MarkdownPostProcessorContext, 'sourcePath' | 'getSectionInfo'>;

export class SectionBoxes extends MarkdownRenderChild {
  private boxes: Box[] = [];
  private marks: LevelMark[] = [];
  /** What was drawn, so that it is drawn anew only when the note has changed around it. */
  private drawn = '';
  /** By what that was found: while it is the same, nothing is looked for. */
  private ground: Ground | null = null;
  /** Boxes whose tick is on its way into the log. */
  private readonly busy = new Set<HTMLInputElement>();

  /** `text` is the note as it is saved, for sections of which nobody can say where they stand. */
  constructor(
    containerEl: HTMLElement,
    private readonly context: Context,
    private readonly tools: ReadingTools,
    private readonly text: string | null,
  ) {
    super(containerEl);
  }

  override onload(): void {
    this.registerDomEvent(this.containerEl, 'change', (event) => this.ask(event));
    this.register(this.tools.onChange(() => this.refresh()));
    void this.tools.open(this.context.sourcePath);
    this.refresh();
    // The section may come to stand in an embed or a popover only now.
    const timer = window.setTimeout(() => this.refresh());
    this.register(() => window.clearTimeout(timer));
  }

  override onunload(): void {
    this.clear();
  }

  private refresh(): void {
    const { sourcePath } = this.context;
    const place = this.tools.placeOf(this.containerEl, sourcePath);
    const isWanted = place !== 'none' && this.tools.isOn();
    const skill = isWanted ? this.tools.skillAt(sourcePath) : null;
    const info = this.context.getSectionInfo(this.containerEl);
    const text = info?.text ?? this.text;
    // A skill that was laid aside meanwhile keeps its boxes as they are.
    if (isWanted && !skill && this.tools.isSkill(sourcePath)) return;
    const places = skill && text !== null ? this.tools.placesIn(sourcePath, text) : null;
    if (!skill || !places) return this.clear();
    const lines = place === 'live' ? info : null;
    this.draw(places, lines);
    this.show(skill, lines !== null);
  }

  private draw(places: ItemPlaces, lines: Lines): void {
    const isWhole = this.boxes.every(({ input }) => this.containerEl.contains(input));
    const ground = { places, lines: JSON.stringify(lines), text: this.containerEl.textContent };
    if (isWhole && isSameGround(ground, this.ground)) return;
    const found = findMarks(this.containerEl, places, lines);
    const plan = JSON.stringify(found.map(({ mark }) => mark));
    if (plan !== this.drawn || !isWhole) {
      this.clear();
      this.drawn = plan;
      for (const { element, mark } of found) this.drawCell(element, mark);
    }
    this.ground = ground;
  }

  private drawCell(element: HTMLElement, { items, level }: FoundMark['mark']): void {
    for (const { offset, group, name } of items) {
      const input = createEl('input', { cls: 'skill-matrix-checkbox', type: 'checkbox' });
      const glue = glueBefore(element, offset, input);
      if (glue) this.boxes.push({ input, glue, group, name, says: '' });
    }
    if (level !== null) this.marks.push({ el: element.createSpan('skill-matrix-level-mark'), label: level });
  }

  /** Shows what the log says, in the boxes that stand there. */
  private show(skill: SkillProgress, isLive: boolean): void {
    const items = new Map(
      itemsOf(skill).map((item) => [slotsOf(item.address.group, item.address.item), item]),
    );
    for (const box of this.boxes) {
      const item = items.get(slotsOf(box.group, box.name));
      if (item) this.showItem(box, item, isLive);
      else box.input.disabled = true;
    }
    for (const { el, label } of this.marks)
      this.showLevel(
        el,
        skill.levels.find((level) => level.label === label),
      );
  }

  private showItem(box: Box, item: ItemProgress, isLive: boolean): void {
    const { words, locale } = this.tools;
    const { input } = box;
    const isStarted = item.state === 'started';
    const isSupporting = item.kind === 'keySkill' && !item.required;
    const isBusy = this.busy.has(input);
    const name = boxName(item, words.panel, locale);
    input.checked = item.state === 'ticked';
    input.indeterminate = isStarted;
    input.disabled = !isLive;
    const says = [name, isStarted, isSupporting, isBusy].join('\n');
    if (says === box.says) return;
    box.says = says;
    input.toggleClass('is-supporting', isSupporting);
    input.setAttr('aria-label', name);
    input.setAttr('data-tooltip-delay', nameDelay);
    input.setAttr('aria-checked', isStarted ? 'mixed' : null);
    input.setAttr('aria-busy', isBusy ? true : null);
  }

  private showLevel(el: HTMLElement, level: LevelProgress | undefined): void {
    const { reading } = this.tools.words;
    const [icon, name] = level?.isReached
      ? ['circle-check', reading.reached]
      : level?.hasGap
        ? ['circle-dashed', reading.gap]
        : [null, null];
    if (el.getAttr('aria-label') === name) return;
    el.empty();
    el.toggleClass('is-reached', level?.isReached ?? false);
    el.setAttr('role', name === null ? null : 'img');
    el.setAttr('aria-label', name);
    if (icon !== null) setIcon(el, icon);
  }

  /** A box follows the log: it takes its old look again and waits. */
  private ask(event: Event): void {
    const box = this.boxes.find(({ input }) => input === event.target);
    if (!box) return;
    const { input, group, name } = box;
    const { sourcePath } = this.context;
    const wanted = input.checked ? 'ticked' : 'open';
    this.busy.add(input);
    this.refresh();
    if (input.disabled) return void this.busy.delete(input);
    void this.tools.setItemState({ path: sourcePath, group, item: name }, wanted).then(() => {
      this.busy.delete(input);
      this.refresh();
    });
  }

  private clear(): void {
    for (const { glue, input } of this.boxes) unglue(glue, input);
    for (const { el } of this.marks) el.remove();
    this.boxes = [];
    this.marks = [];
    this.drawn = '';
    this.ground = null;
  }
}
