/** What a person may do, once each: the panel, the palette and the ribbon all call these. */
import { getLinkpath, Notice, type PaneType } from 'obsidian';
import { proofKey } from './core/assessment/evidence';
import type { Evidence } from './core/assessment/schema';
import type { ItemAddress, ItemState, UnattachedTick } from './core/matrix/schema';
import type { Diagnostic } from './core/diagnostic';
import type { Settings } from './core/settings';
import { isWebAddress } from './core/markdown/link';
import { fixOf, previewFix, type FixPreview } from './core/skill/fix';
import { createEvidenceActions, type EvidenceActions, type EvidenceParts } from './actions/evidence-actions';
import {
  createLostNoteActions,
  type LostNoteActionParts,
  type LostNoteActions,
} from './actions/lost-note-actions';
import { createReviewActions, type ReviewActions } from './actions/review-actions';
import {
  createSummaryActions,
  type SummaryActionParts,
  type SummaryActions,
} from './actions/summary-actions';
import { createTeamActions, type TeamActionParts, type TeamActions } from './actions/team-actions';
import { placeFault } from './vault/create-note';
import { faultText } from './vault/fault-text';
import type { LogCare } from './vault/log/log-care';
import type { LogTidy, TidyPlan } from './vault/log/log-tidy';
import { openSearch, openSettingTab } from './vault/app-doors';
import { describeSaveFault, type SettingsStore } from './vault/settings-store';
import type { StageNotes } from './vault/stage-notes';
import { mend } from './vault/mend-note';
import { createSample, insertTemplate } from './vault/template-note';
import { showNote, showSide, showTab } from './vault/show-note';
import { planLevels, writeLevels, type LevelPlan } from './vault/write-levels';
import { noteNameOf } from './core/vault-path';

/** Why a tick was not written; the panel shows it at the item, with Retry. */
export interface WriteFault {
  reason: string;
}

/** Everything the views may ask for. `pane` is what `Keymap.isModEvent` says of the click or key. */
export interface Actions
  extends EvidenceActions, ReviewActions, SummaryActions, TeamActions, LostNoteActions {
  /** Appends one line to the log (nothing when it is already so). Resolves to null, or to the fault. */
  setItemState(address: ItemAddress, state: ItemState): Promise<WriteFault | null>;
  /** What to do about the log when the panel has said that something is wrong with it. */
  restoreLog(): Promise<WriteFault | null>;
  acceptLoss(): void;
  /** Asks first; then the next tick makes a new log. */
  startFresh(): void;
  moveCopy(path: string): Promise<WriteFault | null>;
  /** Asks for an item of the tick's skill and gives it the tick. */
  reattach(tick: UnattachedTick): void;
  dismiss(tick: UnattachedTick): Promise<void>;
  /** False while this run has changed nothing that can be taken back. */
  canUndo(): boolean;
  /** Takes this run's last change back, and says what was done. */
  undoLastTick(): Promise<void>;
  /** Opens a note, at a 1-based line when one is given. */
  openNote(path: string, line: number | null, pane: PaneType | boolean): Promise<void>;
  /** Opens what a wikilink names; a missing note is created only by `createNote`. */
  openLink(linkPath: string, sourcePath: string, pane: PaneType | boolean): Promise<void>;
  createNote(linkPath: string, sourcePath: string): Promise<void>;
  /** Opens an http(s) address in the browser; any other scheme is refused. */
  openUrl(url: string): void;
  openLog(line: number | null): Promise<void>;
  /** Shows which lines of the log decide nothing any more, and moves them into its archive once a person agrees. */
  tidyLog(): Promise<void>;
  /** Opens the log at the item's last line, or at the last one that gives this evidence. */
  openInLog(address: ItemAddress, evidence?: Evidence): Promise<void>;
  openPanel(): Promise<void>;
  openMatrix(): Promise<void>;
  /** Opens a skill's note at one of its levels, and the panel with that level open. */
  openLevel(path: string, label: string, pane: PaneType | boolean): Promise<void>;
  /** Sets the stage that a person is heading for, by the path of its note; '' for none. */
  chooseStage(path: string): Promise<void>;
  /** Opens the panel at the next gap of its skill. */
  goToNextGap(): Promise<void>;
  chooseSkill(): void;
  /** Adds the empty tables of a skill to a note; to the open one when no path is given. */
  insertTemplate(path: string | null): Promise<void>;
  /** True while a note is open. */
  canInsertTemplate(): boolean;
  /** Makes an example note and opens it. */
  createSample(): Promise<void>;
  /** Shows what would come into the properties of skill notes, and writes it once a person agrees. */
  writeLevels(): Promise<void>;
  /** Opens our settings, where the words of tables are set; else says where they are. */
  openSettings(): void;
  /** Adds the note to what is never taken for a skill (a setting, not a change of the note). */
  ignoreNote(path: string): Promise<void>;
  /** Shows the edit that mends what a diagnostic says, and makes it once a person agrees. */
  mendNote(path: string, diagnostic: Diagnostic): Promise<void>;
  /** Shows the notes that bear a tag, in the core search. */
  searchTag(tag: string): void;
}

/** What the actions work with. */
export interface ActionParts
  extends
    EvidenceParts,
    TeamActionParts,
    LostNoteActionParts,
    Pick<SummaryActionParts, 'pickSince' | 'index'> {
  /** Of the interface. */
  language: string;
  care: LogCare;
  tidy: LogTidy;
  settings: SettingsStore;
  stages: StageNotes;
  /** With `.md`. */
  summaryPath: () => string;
  today: () => string;
  pluginId: string;
  /** The view types of the panel and of the matrix. */
  panelType: string;
  matrixType: string;
  /** Lets a person choose one of the skill's items for the tick and calls `choose` with it. */
  pickItem: (tick: UnattachedTick, choose: (address: ItemAddress) => void) => void;
  /** Asks before the device's copy of the log is forgotten; calls `agree` when a person agrees. */
  confirmFresh: (ticks: number, agree: () => void) => void;
  /** Shows what tidying would move and calls `agree` when a person wants it. */
  confirmTidy: (plan: TidyPlan, agree: () => void) => void;
  /** Shows what an edit would change and calls `agree` when a person wants it. */
  confirmFix: (preview: FixPreview, agree: () => void) => void;
  /** Shows which properties would be written and calls `agree` when a person wants it. */
  confirmLevels: (plan: LevelPlan, agree: () => void) => void;
}

const faultOf = (reason: string | null): WriteFault | null => (reason === null ? null : { reason });

function tell(sentence: string | null): void {
  if (sentence !== null) new Notice(sentence);
}

export function createActions(parts: ActionParts): Actions {
  const { app, words, book, log, care, settings } = parts;
  const { notices } = words;

  const openNote: Actions['openNote'] = async (path, line, pane) => {
    const file = app.vault.getFileByPath(path);
    if (!file) return void new Notice(notices.noteOpenFailed(path));
    await showNote(app, file, line, pane);
  };

  const showPanel = (where: object): Promise<void> => showSide(app, parts.panelType, where);

  const changeSettings = async (change: Partial<Settings>, done: string | null): Promise<void> => {
    try {
      await settings.change(change);
      tell(done);
    } catch (error) {
      new Notice(describeSaveFault(error, notices));
    }
  };

  return {
    ...createEvidenceActions(parts),
    ...createReviewActions(parts),
    ...createTeamActions(parts),
    ...createLostNoteActions(parts),
    ...createSummaryActions({ ...parts, openNote: (path) => openNote(path, null, false) }),
    openNote,

    async setItemState(address, state) {
      return faultOf(await log.setItemState(address, state));
    },

    restoreLog: async () => faultOf(await care.restore()),
    acceptLoss: () => care.accept(),

    startFresh: () => parts.confirmFresh(care.knownTicks(), () => void care.startFresh().then(tell)),

    moveCopy: async (path) => faultOf(await care.moveCopy(path)),

    reattach(tick) {
      parts.pickItem(tick, (address) => void care.reattach(tick, address).then(tell));
    },

    async dismiss(tick) {
      tell(await care.dismiss(tick));
    },

    canUndo: () => log.canUndo(),

    async undoLastTick() {
      tell(await log.undo());
    },

    async openLink(linkPath, sourcePath, pane) {
      if (app.metadataCache.getFirstLinkpathDest(getLinkpath(linkPath), sourcePath))
        await app.workspace.openLinkText(linkPath, sourcePath, pane);
    },

    async createNote(linkPath, sourcePath) {
      const fault = placeFault(app.vault, linkPath);
      if (fault) return void new Notice(notices.pathFaults[fault](linkPath));
      await app.workspace.openLinkText(linkPath, sourcePath, false);
    },

    openUrl(url) {
      if (isWebAddress(url)) window.open(url, '_blank', 'noopener');
      else new Notice(notices.addressRefused(url));
    },

    openSettings() {
      if (!openSettingTab(app, parts.pluginId)) new Notice(notices.settingsAt);
    },

    async tidyLog() {
      const plan = await parts.tidy.plan();
      if (typeof plan === 'string') return tell(plan);
      const { archive, lines } = plan;
      const done = notices.tidied(lines.length, noteNameOf(archive));
      parts.confirmTidy(plan, () => void parts.tidy.carryOut(plan).then((fault) => tell(fault ?? done)));
    },

    async openLog(line) {
      const path = book.chosenLogs().target;
      if (path === null) return void new Notice(notices.noLog);
      await openNote(path, line, false);
    },

    async openInLog(address, proof) {
      const key = proof && proofKey(proof);
      const says = (one: Evidence) => proofKey(one) === key;
      const lines = book.historyOf(address).filter(({ evidence }) => !key || evidence.some(says));
      const last = lines.at(-1);
      if (last) await openNote(last.log, last.line, false);
    },

    openPanel: () => showPanel({ focusWhyRow: true }),

    openMatrix: async () => void (await showTab(app, parts.matrixType)),

    async openLevel(path, label, pane) {
      const level = book.skillAt(path)?.levels.find((each) => each.label === label);
      await openNote(path, level?.line ?? null, pane);
      await showPanel({ level: label });
    },

    chooseStage: (path) => changeSettings({ currentStage: path }, null),

    goToNextGap: () => showPanel({ nextGap: true }),

    chooseSkill: () => parts.pickSkill((path) => void openNote(path, null, false)),

    canInsertTemplate: () => app.workspace.getActiveFile()?.extension === 'md',

    async insertTemplate(path) {
      const file = path === null ? app.workspace.getActiveFile() : app.vault.getFileByPath(path);
      if (file?.extension !== 'md') return;
      try {
        const isDone = await insertTemplate(app, file, parts.language);
        if (!isDone) new Notice(notices.templateRefused(file.basename));
      } catch (error) {
        new Notice(notices.noteUnwritable(file.path, faultText(error)));
      }
    },

    async createSample() {
      try {
        const { path } = await createSample(app, parts.language);
        await openNote(path, null, false);
      } catch (error) {
        new Notice(notices.sampleFailed(faultText(error)));
      }
    },

    async writeLevels() {
      const plan = await planLevels(app, book);
      if (plan.edits.length + plan.unclear.length === 0) return void new Notice(words.levels.nothing);
      parts.confirmLevels(plan, () => {
        void writeLevels(app, plan).then((failed) => {
          const { written, failed: left } = words.levels;
          const done = plan.edits.length - failed.length;
          new Notice(failed.length === 0 ? written(done) : left(failed.join(', ')));
        });
      });
    },

    ignoreNote(path) {
      const ignoredNotes = [...new Set([...settings.current.ignoredNotes, path])];
      return changeSettings({ ignoredNotes }, notices.ignored(noteNameOf(path)));
    },

    async mendNote(path, diagnostic) {
      const file = app.vault.getFileByPath(path);
      if (!file) return void new Notice(notices.noteOpenFailed(path));
      const text = await app.vault.read(file);
      const fix = fixOf(text, diagnostic);
      if (!fix) return void new Notice(notices.noFix(diagnostic.line));
      parts.confirmFix(previewFix(text, fix), () => void mend(app, file, diagnostic, fix, notices));
    },

    searchTag(tag) {
      if (!openSearch(app, `tag:#${tag}`)) new Notice(notices.searchOff);
    },
  };
}
