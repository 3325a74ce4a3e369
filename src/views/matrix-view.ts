/** The matrix's place in Obsidian: a tab of its own, which remembers what a person has chosen to see. */
import { debounce, ItemView, Scope, type App } from 'obsidian';
import type { HoverParent, HoverPopover, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { h, render } from 'preact';
import type { Actions } from '../actions';
import { addDays } from '../core/assessment/date';
import { chartSkillOf } from '../core/matrix/history/charts';
import { buildChanges } from '../core/matrix/history/changes';
import { gridSkillOf } from '../core/matrix/grid/grid-skill';
import type { SkillRecord } from '../core/matrix/record/record';
import type { SkillStanding } from '../core/matrix/schema';
import type { SkillBook } from '../vault/skills/skill-book';
import type { SkillIndex } from '../vault/skills/skill-index';
import type { StageNotes } from '../vault/stage-notes';
import type { GridGroup } from '../core/matrix/grid/grid-order';
import type { Words } from '../i18n/en';
import { breathe, inSlices } from '../vault/skills/slices';
import {
  buildMatrixFigures,
  buildMatrixState,
  LazySkill,
  type MatrixSource,
  type TakenSkill,
} from './build-matrix-state';
import { parseMatrixChoices, type MatrixChoices } from '../core/matrix/grid/grid-choices';
import { Matrix } from './matrix';
import type { ExportFiles, MatrixFigures, MatrixState, StageChoice } from './matrix-state';
import { matrixMenu } from './matrix-menu';
import { groupingOf } from './matrix/grouping';
import { createDrawingHost, onFront } from './panel-host-view';

export const matrixViewType = 'skill-matrix-matrix';

/** What the matrix needs besides Obsidian. */
export interface MatrixParts {
  app: App;
  index: SkillIndex;
  book: SkillBook;
  stages: StageNotes;
  actions: Actions;
  files: ExportFiles;
  staleAfterDays: () => number;
  marksUnproved: () => boolean;
  words: Words;
  locale: string;
  today: () => string;
}

/** What was taken of each skill, for as long as its record stays the same. */
const taken = new WeakMap<SkillRecord, TakenSkill>();

function takeOnce(record: SkillRecord, standing: (record: SkillRecord) => SkillStanding): TakenSkill {
  const made = taken.get(record) ?? new LazySkill(record, standing);
  taken.set(record, made);
  return made;
}

/** The state of now. */
function createSource({ index, book, stages, ...parts }: MatrixParts): MatrixSource {
  const standing = (record: SkillRecord): SkillStanding => book.standingOf(record);
  return {
    skills: () => book.allSkills().map((record) => takeOnce(record, standing)),
    reading() {
      const { phase, done, total } = index.progress();
      return phase === 'ready' ? null : { done, total };
    },
    stages: () => stages.stages(),
    chosenStage: () => stages.chosenPath(),
    nextSteps() {
      const stage = stages.current();
      return stage ? stages.nextSteps(stage) : [];
    },
    staleAfterDays: parts.staleAfterDays,
    marksUnproved: parts.marksUnproved,
    changes: ({ since, until }) => buildChanges(book.standings(until), book.standings(addDays(since, -1))),
    strays: () => book.strays(),
    day: null,
    today: parts.today,
  };
}

/** The notes as they are now, with the ticks of a past day: nothing is to be done about them any more. */
function createPastSource(parts: MatrixParts, day: string): MatrixSource {
  const { book, stages } = parts;
  const standings = new Map(book.standings(day).skills.map((skill) => [skill.path, skill]));
  const skills = [...standings.values()].map((skill) => ({
    grid: gridSkillOf(skill),
    chart: chartSkillOf(skill),
    ticks: [],
  }));
  return {
    ...createSource(parts),
    skills: () => skills,
    stages: () => stages.stages((path) => standings.get(path) ?? null),
    nextSteps: () => [],
    strays: () => [],
    day,
    today: () => day,
  };
}

export class MatrixView extends ItemView implements HoverParent {
  override navigation = true;
  override icon = 'layout-grid';
  hoverPopover: HoverPopover | null = null;
  private choices: MatrixChoices = parseMatrixChoices(null);
  private candidates: StageChoice[] = [];
  /** How often the review was asked for by command. */
  private reviews = 0;
  private state: MatrixState | null = null;
  private figures: MatrixFigures | null = null;
  /** The state whose figures are worked out now, or are. */
  private figured: MatrixState | null = null;
  /** The past day that is shown; null for now. Forgotten with the view, so that none is taken for now. */
  private day: string | null = null;
  /** What is shown of the vault; null once it is out of date. */
  private source: MatrixSource | null = null;
  private readonly host;
  private readonly offer = debounce(() => void this.findCandidates(), 1000, true);

  constructor(
    leaf: WorkspaceLeaf,
    private readonly parts: MatrixParts,
  ) {
    super(leaf);
    this.host = createDrawingHost(this, parts.locale);
  }

  override getViewType(): string {
    return matrixViewType;
  }

  override getDisplayText(): string {
    return this.parts.words.matrix.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.choices };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.choices = parseMatrixChoices(state);
    this.draw();
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (typeof state !== 'object' || state === null || !('review' in state)) return;
    this.reviews++;
    this.draw();
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('skill-matrix-view');
    this.scope = new Scope(this.app.scope);
    this.scope.register(['Mod'], 'f', () => this.goToSearch());
    this.register(this.parts.index.onChange(() => this.refresh()));
    this.register(this.parts.stages.onChange(() => this.refresh()));
    onFront(this, () => {
      if (this.state === null) this.draw();
    });
    this.refresh();
  }

  protected override async onClose(): Promise<void> {
    this.offer.cancel();
    this.figured = null;
    render(null, this.contentEl);
  }

  /** The search may lie behind the button of the filters, or be absent while there are no skills. */
  private goToSearch(): boolean {
    const field = this.contentEl.querySelector<HTMLInputElement>('.skill-matrix-search input');
    field?.focus();
    field?.select();
    return field === null;
  }

  /** What is shown is out of date; a tab that nobody sees waits until it is shown. */
  private refresh(): void {
    this.state = null;
    this.source = null;
    this.offer();
    this.draw();
  }

  private showDay(day: string | null): void {
    this.day = day;
    this.refresh();
  }

  private createSource(): MatrixSource {
    const { day, parts } = this;
    return day === null ? createSource(parts) : createPastSource(parts, day);
  }

  private async findCandidates(): Promise<void> {
    const found = (await this.parts.stages.candidates()).map(({ path, name }) => ({ path, name }));
    if (JSON.stringify(found) === JSON.stringify(this.candidates)) return;
    this.candidates = found;
    this.state = null;
    this.draw();
  }

  private draw(): void {
    if (!this.contentEl.isShown() && this.state === null && this.contentEl.hasChildNodes()) return;
    const source = (this.source ??= this.createSource());
    this.state ??= buildMatrixState(source, this.candidates);
    const { state, figures, host } = this;
    if (this.figured !== state) void this.followFigures(state, source);
    const { actions, words } = this.parts;
    const choose = (choices: MatrixChoices): void => this.choose(choices);
    const showMenu = (event: MouseEvent, groups: GridGroup[]): void =>
      host.showMenu(event, this.menu(state, groups));
    render(
      h(Matrix, {
        state,
        figures,
        choices: this.choices,
        choose,
        showDay: (day) => this.showDay(day),
        showMenu,
        reviews: this.reviews,
        actions,
        host,
        words,
      }),
      this.contentEl,
    );
  }

  /** Works charts and review out behind the table, which does not wait for them. */
  private async followFigures(state: MatrixState, source: MatrixSource): Promise<void> {
    this.figured = state;
    const isWanted = () => this.figured === state;
    const skills = source.skills();
    await inSlices(skills, ({ chart }) => chart, isWanted);
    if (!isWanted()) return;
    const figures = await buildMatrixFigures(skills, state, source, breathe);
    if (!isWanted()) return;
    this.figures = figures;
    this.draw();
  }

  private choose(choices: MatrixChoices): void {
    this.choices = choices;
    this.app.workspace.requestSaveLayout();
    this.draw();
  }

  private menu(state: MatrixState, groups: GridGroup[]) {
    const { files, words, locale, today } = this.parts;
    const grouping = groupingOf(this.choices, words.matrix);
    const day = state.day ?? today();
    return matrixMenu({ state, groups, ...grouping, files, words, locale, day, root: this.contentEl });
  }
}
