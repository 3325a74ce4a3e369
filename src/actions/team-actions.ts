/** What a person may do about the team: look at it, where more than one person keeps a log. */
import type { App } from 'obsidian';
import { showTab } from '../vault/show-note';
import type { TeamNotes } from '../vault/team-notes';

/** The actions on the team. */
export interface TeamActions {
  /** True when logs of more than one person lie in the vault. */
  canOpenTeam(): boolean;
  openTeam(): Promise<void>;
}

/** What they work with. */
export interface TeamActionParts {
  app: App;
  team: TeamNotes;
  /** The view type of the team. */
  teamType: string;
}

export function createTeamActions({ app, team, teamType }: TeamActionParts): TeamActions {
  return {
    canOpenTeam: () => team.people().length > 1,
    openTeam: async () => void (await showTab(app, teamType)),
  };
}
