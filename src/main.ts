/** Obsidian's door: builds the parts and hands each what it needs. */
import { getLanguage, Notice, Plugin } from 'obsidian';
import { createActions } from './actions';
import { buildCommands } from './commands';
import { notePath } from './core/vault-path';
import { wordsOf } from './i18n';
import { SkillMatrixSettingTab } from './settings-tab';
import { localDay } from './core/assessment/date';
import { AssessmentLogNote } from './vault/assessment-log';
import { Journal } from './vault/journal';
import { createLinkResolver } from './vault/link-destination';
import { createLogNotes } from './vault/log-notes';
import { LogWriter, type Alarm } from './vault/log-writer';
import { loadPerson } from './vault/person';
import { SettingsStore } from './vault/settings-store';
import { SkillBook } from './vault/skill-book';
import { SkillIndex } from './vault/skill-index';
import { ChooseSkillModal } from './views/choose-skill-modal';
import { PanelView, panelViewType } from './views/panel-view';

const alarm: Alarm = (milliseconds, ring) => {
  const timer = window.setTimeout(ring, milliseconds);
  return () => window.clearTimeout(timer);
};

function reportFailure(path: string, error: unknown): void {
  console.error(`Skill Matrix could not write ${path}.`, error);
}

export default class SkillMatrixPlugin extends Plugin {
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

    const book = new SkillBook({ resolve: createLinkResolver(app), person, newLogPath, today });
    const index = this.addChild(new SkillIndex(app, store, book));
    const journal = new Journal({
      load: (key) => app.loadLocalStorage(key) as unknown,
      save: (key, value) => app.saveLocalStorage(key, value),
    });
    const log = new AssessmentLogNote({
      book,
      journal,
      writer: new LogWriter(createLogNotes(app), alarm, reportFailure),
      words: words.notices,
      person,
      newLogPath,
      configFolder: app.vault.configDir,
      today,
      now: Date.now,
      announce: (sentence) => void new Notice(sentence),
    });
    this.registerEvent(app.vault.on('rename', (file, oldPath) => journal.move(oldPath, file.path)));
    index.onceReady(() => void log.replay());
    const actions = createActions({
      app,
      words,
      book,
      log,
      settings: store,
      summaryPath,
      today,
      panelType: panelViewType,
      pickSkill: (open) => new ChooseSkillModal(app, book.allSkills(), words.commands, open).open(),
    });

    this.registerView(
      panelViewType,
      (leaf) => new PanelView(leaf, { index, journal, actions, words, locale: this.language }),
    );
    this.registerHoverLinkSource(panelViewType, { display: this.manifest.name, defaultMod: true });
    this.addRibbonIcon('list-checks', words.commands.openPanel, () => void actions.openPanel());
    for (const command of buildCommands(actions, words.commands)) this.addCommand(command);
    const logPath = () => book.chosenLogs().target;
    const personChanged = () => index.refresh();
    this.addSettingTab(new SkillMatrixSettingTab(app, this, { store, words, logPath, personChanged }));
  }

  override onUserEnable(): void {
    void this.app.workspace.ensureSideLeaf(panelViewType, 'right', { active: true, reveal: true });
  }

  override async onExternalSettingsChange(): Promise<void> {
    const fault = await this.store.load();
    if (fault === 'newer') new Notice(this.words.notices.settingsNewer);
    if (fault === 'unreadable') new Notice(this.words.notices.settingsUnreadable);
  }
}
