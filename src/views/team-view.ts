/** The team's place in Obsidian: a tab of its own, which remembers what a person has chosen to see. */
import { ItemView, type App, type HoverParent, type HoverPopover, type ViewStateResult } from 'obsidian';
import type { WorkspaceLeaf } from 'obsidian';
import { h, render } from 'preact';
import type { Actions } from '../actions';
import { parseTeamChoices, type TeamChoices } from '../core/matrix/team/team-choices';
import type { Words } from '../i18n/en';
import type { TeamNotes } from '../vault/team-notes';
import type { ExportFiles } from './matrix-state';
import { createDrawingHost, onFront } from './panel-host-view';
import { TeamTable } from './team';
import { teamMenu } from './team-menu';
import type { TeamState } from './team-state';

export const teamViewType = 'skill-matrix-team';

/** What the view needs besides Obsidian. */
export interface TeamParts {
  app: App;
  team: TeamNotes;
  actions: Actions;
  files: ExportFiles;
  words: Words;
  locale: string;
  today: () => string;
}

export class TeamView extends ItemView implements HoverParent {
  override navigation = true;
  override icon = 'users';
  hoverPopover: HoverPopover | null = null;
  private choices: TeamChoices = parseTeamChoices(null);
  private state: TeamState | null = null;
  private readonly host;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly parts: TeamParts,
  ) {
    super(leaf);
    this.host = createDrawingHost(this, parts.locale);
  }

  override getViewType(): string {
    return teamViewType;
  }

  override getDisplayText(): string {
    return this.parts.words.team.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.choices };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.choices = parseTeamChoices(state);
    this.draw();
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('skill-matrix-view');
    this.register(this.parts.team.watch(() => this.refresh()));
    onFront(this, () => {
      if (this.state === null) this.draw();
    });
    this.draw();
  }

  protected override async onClose(): Promise<void> {
    render(null, this.contentEl);
  }

  /** What is shown is out of date; a tab that nobody sees waits until it is shown. */
  private refresh(): void {
    this.state = null;
    this.draw();
  }

  private buildState(): TeamState {
    const { team, words } = this.parts;
    const known = new Map(team.people().map((person) => [person.name, person]));
    const { people, skills } = team.current() ?? { people: [...known.keys()], skills: [] };
    const columns = people.map((person) => {
      const { log = '', isMe = false } = known.get(person) ?? {};
      return {
        name: person ?? (isMe ? words.team.myself : words.team.nameless),
        log,
        isMe: isMe && person !== null,
      };
    });
    return { isReading: team.isReading, people: columns, skills };
  }

  private draw(): void {
    if (!this.contentEl.isShown() && this.state === null && this.contentEl.hasChildNodes()) return;
    const state = (this.state ??= this.buildState());
    const { choices, host } = this;
    const { actions, files, words, locale, today } = this.parts;
    render(
      h(TeamTable, {
        ...{ state, choices, actions, host, words },
        choose: (chosen) => this.choose(chosen),
        showMenu: (event, skills) =>
          host.showMenu(event, teamMenu({ state, skills, files, words, locale, today: today() })),
      }),
      this.contentEl,
    );
  }

  private choose(choices: TeamChoices): void {
    this.choices = choices;
    this.app.workspace.requestSaveLayout();
    this.draw();
  }
}
