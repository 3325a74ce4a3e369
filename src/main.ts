/** Obsidian's door: builds the parts and hands each what it needs. */
import { getLanguage, Notice, Plugin, type App } from 'obsidian';
import { createActions } from './actions';
import { registerCliHandlers } from './cli-handlers';
import { buildCommands } from './commands';
import { notePath } from './core/vault-path';
import { wordsOf } from './i18n';
import { SkillMatrixSettingTab } from './settings-tab';
import { localDay } from './core/assessment/date';
import { AssessmentLogNote } from './vault/log/assessment-log';
import { placeFault } from './vault/create-note';
import { createExportFiles } from './vault/export-files';
import { Guard } from './vault/log/guard';
import { createDatabase, GuardStore } from './vault/log/guard-store';
import { windowAlarm as alarm } from './vault/in-time';
import { Journal, type DeviceStore } from './vault/log/journal';
import { createLinkResolver } from './vault/link-destination';
import { LogCare } from './vault/log/log-care';
import { LostNoteCare } from './vault/log/lost-note-care';
import { LogTidy } from './vault/log/log-tidy';
import { createLogNotes } from './vault/log/log-notes';
import { LogWriter } from './vault/log/log-writer';
import { startWatch } from './vault/log/log-watch';
import { loadPerson } from './vault/log/person';
import { SettingsStore } from './vault/settings-store';
import { startReadingBoxes } from './reading/tick-where-you-read';
import { NotePlaces } from './vault/skills/note-places';
import { SkillBook } from './vault/skills/skill-book';
import { SkillIndex } from './vault/skills/skill-index';
import { StageNotes } from './vault/stage-notes';
import { TeamNotes } from './vault/team-notes';
import { ChooseSkillModal } from './views/choose-skill-modal';
import { EvidenceModal } from './views/evidence-modal';
import { FixModal } from './views/fix-modal';
import { FreshLogModal } from './views/fresh-log-modal';
import { ItemModal } from './views/item-modal';
import { ReattachModal } from './views/reattach-modal';
import { RelinkModal } from './views/relink-modal';
import { WriteLevelsModal } from './views/write-levels-modal';
import { SinceModal } from './views/since-modal';
import { TidyModal } from './views/tidy-modal';
import { BasesMatrixView, basesViewType } from './views/bases-matrix-view';
import { MatrixView, matrixViewType } from './views/matrix-view';
import { PanelView, panelViewType } from './views/panel-view';
import { TeamView, teamViewType } from './views/team-view';

/** Tells this vault from the device's others; the app's own id where it gives one. */
function vaultId(app: App & { appId?: unknown }): string {
  return typeof app.appId === 'string' ? app.appId : app.vault.getName();
}

function reportFailure(error: unknown): void {
  console.error('Skill Matrix could not write the log.', error);
}

/** Says on this device that the plugin has shown itself. */
const welcomeKey = 'skill-matrix-welcomed';

export default class SkillMatrixPlugin extends Plugin {
  /** Calls back with the numbers of skills and levels once all notes are read. */
  private whenRead: (tell: (skills: number, levels: number) => void) => void = () => undefined;
  private readonly language = getLanguage();
  private readonly words = wordsOf(this.language);
  private readonly store = new SettingsStore({
    load: () => this.loadData(),
    save: (data) => this.saveData(data),
  });

  override async onload(): Promise<void> {
    await this.onExternalSettingsChange();
    const { app, words, store } = this;
    const today = () => localDay(new Date());
    const person = () => loadPerson(app);
    const newLogPath = () => notePath(store.current.logPath || words.settings.logDefault);
    const summaryPath = () => notePath(store.current.summaryPath || words.settings.summaryDefault);

    const device: DeviceStore = {
      load: (key) => app.loadLocalStorage(key) as unknown,
      save: (key, value) => app.saveLocalStorage(key, value),
    };
    const notes = createLogNotes(app);
    const hasNote = (path: string) => notes.has(path);
    const book = new SkillBook({
      resolve: createLinkResolver(app),
      person,
      newLogPath,
      today,
      teamFolder: () => store.current.teamFolder,
      spare: (mine) => guard.spare(mine),
    });
    const guard: Guard = new Guard({
      book,
      store: new GuardStore(device, createDatabase(window.indexedDB, `skill-matrix-${vaultId(app)}`), alarm),
      person,
      now: Date.now,
      alarm,
      hasNote,
    });
    const index = this.addChild(new SkillIndex(app, store, book));
    const open = (path: string) => index.open(path);
    const readNotes = () => index.readNotes();
    const stages = this.addChild(new StageNotes(app, store, book, open, today));
    const team = this.addChild(new TeamNotes(app, index, book));
    this.register(index.onChange(() => stages.follow()));
    const journal = new Journal(device);
    const writer = new LogWriter(notes, alarm, reportFailure);
    const log = new AssessmentLogNote({
      book,
      open,
      journal,
      guard,
      writer,
      hasNote,
      words: words.notices,
      person,
      newLogPath,
      placeFault: (path) => placeFault(app.vault, path),
      today,
      now: Date.now,
      announce: (sentence) => void new Notice(sentence),
      report: reportFailure,
    });
    const tickFaults = words.notices.tickFaults;
    const care = new LogCare({
      book,
      open,
      guard,
      log,
      notes,
      writer,
      words: tickFaults,
      person,
      newLogPath,
      today,
      now: Date.now,
    });
    startWatch({ app, component: this, index, guard, journal, log });
    this.whenRead = (tell) =>
      void index.whenReady().then(() => {
        const skills = book.allSkills();
        tell(
          skills.length,
          skills.reduce((sum, { ladder }) => sum + ladder.length, 0),
        );
      });
    const actions = createActions({
      app,
      language: this.language,
      words,
      book,
      open,
      log,
      care,
      tidy: new LogTidy({ book, guard, notes, writer, words: words.notices, readNotes, person, today }),
      index,
      lostNotes: new LostNoteCare({ book, guard, log, writer, words: words.notices, person, today }),
      readNotes,
      pickHome: (homes, ticks, choose) =>
        new RelinkModal(app, { homes, ticks, words: words.matrix, choose }).open(),
      settings: store,
      stages,
      summaryPath,
      today,
      pluginId: this.manifest.id,
      panelType: panelViewType,
      matrixType: matrixViewType,
      teamType: teamViewType,
      team,
      pickItem: (tick, choose) => {
        const path = tick.path ?? '';
        void open(path).then(() => {
          const skill = book.skillAt(path);
          if (skill) new ReattachModal(app, { tick, skill, words: words.panel, choose }).open();
        });
      },
      confirmFresh: (ticks, agree) => new FreshLogModal(app, { ticks, words: words.panel, agree }).open(),
      confirmTidy: ({ archive, lines }, agree) =>
        new TidyModal(app, { lines, archive, words: words.panel, agree }).open(),
      confirmLevels: (plan, agree) => new WriteLevelsModal(app, { plan, words: words.levels, agree }).open(),
      confirmFix: (preview, agree) => new FixModal(app, { preview, words: words.panel, agree }).open(),
      pickSkill: (open, first) =>
        new ChooseSkillModal(app, book.allSkills(), words.commands, open, first).open(),
      pickItems: (placeholder, items, choose) =>
        new ItemModal(app, { placeholder, items, choose, words }).open(),
      pickSince: (offers, choose) => new SinceModal(app, { offers, words: words.since, choose }).open(),
      pickEvidence: (question) => new EvidenceModal(app, { ...question, words: words.evidence }).open(),
    });

    const marksUnproved = () => store.current.markUnproved;
    this.registerView(
      panelViewType,
      (leaf) =>
        new PanelView(leaf, {
          index,
          stages,
          journal,
          guard,
          actions,
          marksUnproved,
          words,
          locale: this.language,
        }),
    );
    const files = createExportFiles(app, words.matrix);
    const locale = this.language;
    const rules = { staleAfterDays: () => store.current.staleAfterDays, marksUnproved };
    const matrixParts = { app, index, book, stages, actions, files, ...rules, words, locale, today };
    this.registerView(matrixViewType, (leaf) => new MatrixView(leaf, matrixParts));
    const teamParts = { app, team, actions, files, words, locale, today };
    this.registerView(teamViewType, (leaf) => new TeamView(leaf, teamParts));
    this.registerBasesView(basesViewType, {
      name: words.matrix.title,
      icon: 'layout-grid',
      factory: (controller, containerEl) => new BasesMatrixView(controller, containerEl, matrixParts),
    });
    for (const source of [panelViewType, matrixViewType, teamViewType, basesViewType])
      this.registerHoverLinkSource(source, { display: this.manifest.name, defaultMod: true });
    this.registerEvent(
      app.workspace.on('file-menu', (menu, { path }) => {
        if (!index.totalsAt(path)) return;
        const open = () => void actions.openNote(path, null, false).then(() => actions.openPanel());
        menu.addItem((item) =>
          item.setTitle(words.commands.openPanel).setIcon('list-checks').setSection('view').onClick(open),
        );
      }),
    );
    this.addRibbonIcon('list-checks', words.commands.openPanel, () => void actions.openPanel());
    for (const command of buildCommands(actions, words.commands)) this.addCommand(command);
    const places = new NotePlaces(app, store);

    startReadingBoxes(this, { app, index, settings: store, places, actions, words, locale });
    const textOf = async (path: string) => (await places.textOf(path)) ?? '';
    const ground = { index, book, stages, settings: store, words, newLogPath, today };
    registerCliHandlers(this, { ...ground, log, actions, textOf });
    const logPath = () => book.chosenLogs().target;
    const personChanged = () => index.refresh();
    const skills = () => book.allSkills();
    this.addSettingTab(
      new SkillMatrixSettingTab(app, this, { store, words, locale, stages, skills, logPath, personChanged }),
    );
  }

  /** Switched on for the first time on this device, it shows its panel and says what it found; never again. */
  override onUserEnable(): void {
    const { app, words } = this;
    if (app.loadLocalStorage(welcomeKey) !== null) return;
    app.saveLocalStorage(welcomeKey, true);
    const panel = app.workspace.ensureSideLeaf(panelViewType, 'right', { active: true, reveal: true });
    this.whenRead((skills, levels) => {
      // Of a vault without skills the panel itself says what to do.
      if (skills === 0) return;
      void panel.then((leaf) => leaf.setEphemeralState({ found: words.notices.found(skills, levels) }));
    });
  }

  override async onExternalSettingsChange(): Promise<void> {
    const fault = await this.store.load();
    if (fault !== null) new Notice(this.words.notices.settingsFaults[fault]);
  }
}
