/** What a person may do with proofs: choose an item to tick, attach what proves it, take a proof back. */
import { Notice, type App, type TFile } from 'obsidian';
import type { EvidenceChange } from '../core/assessment/evidence';
import type { Evidence } from '../core/assessment/schema';
import type { ItemAddress, ItemProgress } from '../core/matrix/schema';
import { usefulItems } from '../core/matrix/stage/useful-items';
import type { Words } from '../i18n/en';
import type { AssessmentLogNote } from '../vault/log/assessment-log';
import {
  evidenceDropped,
  evidenceOfNote,
  offersFor,
  projectItems,
  projectOffers,
  type EvidenceOffer,
  type EvidencePlace,
} from '../vault/evidence-notes';
import type { SkillBook } from '../vault/skills/skill-book';
import { itemAt } from '../vault/log/tick-edit';
import { itemsOf } from '../core/matrix/items';

/** The actions on proofs. */
export interface EvidenceActions {
  /** Asks what proves an item and attaches it; an open item is ticked by it. */
  addEvidence(address: ItemAddress): void;
  /** The finished projects that may prove an item and do not yet, as links to where the note describes them. */
  projectsFor(address: ItemAddress): Evidence[];
  /** Attaches one proof to an item; an open item is ticked by it. */
  attachEvidence(address: ItemAddress, evidence: Evidence): Promise<void>;
  /** True for a finished project that some item of its level could be proven by. */
  canUseProject(address: ItemAddress): boolean;
  /** Asks for items of its level that a finished project proves. */
  useProject(address: ItemAddress): void;
  /** Attaches what was dropped on an item: text of a link, of a note or of an address. */
  dropEvidence(address: ItemAddress, text: string): Promise<void>;
  /** Takes one proof back, by a later line of the log. */
  removeEvidence(address: ItemAddress, evidence: Evidence): Promise<void>;
  /** True when the open note is a skill with levels. */
  canTickCriterion(): boolean;
  /** Asks for items of the open note and ticks them. */
  tickCriterion(): void;
  /** True when a note is open that may prove something. */
  canAttachNote(): boolean;
  /** Asks for items that the open note proves. */
  attachOpenNote(): void;
}

/** What they work with. */
export interface EvidenceParts {
  app: App;
  words: Words;
  book: SkillBook;
  /** Reads a note, so that the book has all that it says. */
  open: (path: string) => Promise<void>;
  log: AssessmentLogNote;
  /** Lets a person choose a skill and calls `open` with its path; those at the paths of `first` are offered first. */
  pickSkill: (open: (path: string) => void, first?: readonly string[]) => void;
  /** Lets a person choose items, one or several. */
  pickItems: (placeholder: string, items: ItemProgress[], choose: (item: ItemProgress) => void) => void;
  /** Lets a person choose what proves an item; `ticks` says that choosing ticks it as well. */
  pickEvidence: (question: {
    offers: (query: string) => EvidenceOffer[];
    ticks: boolean;
    choose: (evidence: Evidence) => void;
  }) => void;
}

function tell(sentence: string | null): void {
  if (sentence !== null) new Notice(sentence);
}

export function createEvidenceActions(parts: EvidenceParts): EvidenceActions {
  const { app, book, log, words } = parts;
  const prove = async (address: ItemAddress, change: EvidenceChange): Promise<void> =>
    tell(await log.changeEvidence(address, change));
  const attach = (address: ItemAddress, evidence: Evidence): void =>
    void prove(address, { added: [evidence], removed: [] });
  const place = (): EvidencePlace => ({ app, book, logPath: log.logPath() });
  const openSkill = () => book.skillAt(app.workspace.getActiveFile()?.path ?? '');
  const provingNote = (): TFile | null => {
    const file = app.workspace.getActiveFile();
    return file?.extension === 'md' && !book.hasLog(file.path) ? file : null;
  };

  return {
    addEvidence(address) {
      const skill = book.skillAt(address.path);
      parts.pickEvidence({
        offers: offersFor(place(), address),
        ticks: skill !== null && itemAt(skill, address)?.state === 'open',
        choose: (evidence) => attach(address, evidence),
      });
    },

    projectsFor: (address) => projectOffers(place(), address),

    attachEvidence: (address, evidence) => prove(address, { added: [evidence], removed: [] }),

    canUseProject: (address) => projectItems(place(), address) !== null,

    useProject(address) {
      const found = projectItems(place(), address);
      if (!found) return;
      const { evidence, items } = found;
      parts.pickItems(words.evidence.provesWhich(address.item), items, (item) =>
        attach(item.address, evidence),
      );
    },

    async dropEvidence(address, text) {
      const added = evidenceDropped(place(), text);
      if (added.length > 0) await prove(address, { added, removed: [] });
      else new Notice(words.evidence.notLink);
    },

    removeEvidence: (address, evidence) => prove(address, { added: [], removed: [evidence] }),

    canTickCriterion: () => openSkill() !== null,

    tickCriterion() {
      const skill = openSkill();
      if (!skill) return;
      parts.pickItems(words.evidence.tickWhich, usefulItems(skill), ({ address }) => {
        void log.setItemState(address, 'ticked').then(tell);
      });
    },

    canAttachNote: () => provingNote() !== null,

    attachOpenNote() {
      const file = provingNote();
      const evidence = file && evidenceOfNote(place(), file.path);
      if (!file || !evidence) return;
      const links = Object.keys(app.metadataCache.resolvedLinks[file.path] ?? {});
      const askWhich = async (path: string): Promise<void> => {
        await parts.open(path);
        const skill = book.skillAt(path);
        if (!skill) return;
        const ticked = itemsOf(skill).filter(({ state }) => state === 'ticked');
        const items = [...usefulItems(skill), ...ticked];
        parts.pickItems(words.evidence.provesWhich(file.basename), items, ({ address }) =>
          attach(address, evidence),
        );
      };
      parts.pickSkill((path) => void askWhich(path), links);
    },
  };
}
