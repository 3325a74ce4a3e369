/** What the team view can show, as plain values: `team-view.ts` builds one, `team.tsx` draws it. */
import type { TeamSkill } from '../core/matrix/team/team';

/** One column. */
export interface TeamColumn {
  /** As shown: the name, or the words for a log without one. */
  name: string;
  /** Path of their log. */
  log: string;
  /** True for the reader, where their log bears a name. */
  isMe: boolean;
}

export interface TeamState {
  /** True while the notes are read for the first time. */
  isReading: boolean;
  people: TeamColumn[];
  skills: TeamSkill[];
}
