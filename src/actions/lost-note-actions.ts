/** What a person may do about ticks whose note is gone: choose the note that they belong to now, or dismiss them. */
import { Notice } from 'obsidian';
import { rankHomes, type LostNote, type NewHome } from '../core/matrix/guard/lost-notes';
import type { SkillNote } from '../core/skill/schema';
import type { Settled } from '../vault/log/log-writer';
import type { LostNoteCare } from '../vault/log/lost-note-care';

/** `announce` hears what was done; a fault is told in a notice. */
export interface LostNoteActions {
  /** Asks which note the ticks belong to now, and gives them to it. */
  relink(lost: LostNote, announce: (sentence: string) => void): Promise<void>;
  dismissLost(lost: LostNote, announce: (sentence: string) => void): Promise<void>;
}

/** What they work with. */
export interface LostNoteActionParts {
  lostNotes: LostNoteCare;
  /** All skill notes, read again. */
  readNotes: () => Promise<SkillNote[]>;
  /** Lets a person choose one of the notes. */
  pickHome: (homes: NewHome[], ticks: number, choose: (note: SkillNote) => void) => void;
}

export function createLostNoteActions(parts: LostNoteActionParts): LostNoteActions {
  const tell = ({ isDone, sentence }: Settled, announce: (sentence: string) => void): void => {
    if (isDone) announce(sentence);
    else new Notice(sentence);
  };
  const settle = async (lost: LostNote, note: SkillNote | null, announce: (sentence: string) => void) =>
    tell(await parts.lostNotes.settle(lost, note), announce);
  return {
    async relink(lost, announce) {
      const homes = rankHomes(await parts.readNotes(), lost);
      parts.pickHome(homes, lost.ticks.length, (note) => void settle(lost, note, announce));
    },
    dismissLost: (lost, announce) => settle(lost, null, announce),
  };
}
