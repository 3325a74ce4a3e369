/** Obsidian's door: builds the parts and hands each what it needs. */
import { getLanguage, Notice, Plugin } from 'obsidian';
import { createActions } from './actions';
import { buildCommands } from './commands';
import { notePath } from './core/vault-path';
import { wordsOf } from './i18n';
import { SkillMatrixSettingTab } from './settings-tab';
import { AssessmentLogNote } from './vault/assessment-log';
import { createLinkResolver } from './vault/link-destination';
import { localDay } from './core/assessment/date';
import { loadPerson } from './vault/person';
import { SettingsStore } from './vault/settings-store';
import { SkillBook } from './vault/skill-book';
import { SkillIndex } from './vault/skill-index';
import { ChooseSkillModal } from './views/choose-skill-modal';
import { PanelView, panelViewType } from './views/panel-view';

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
    const log = new AssessmentLogNote(app, {
      book,
      words: words.notices,
      person,
      newLogPath,
      today,
      now: Date.now,
    });
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
      (leaf) => new PanelView(leaf, { index, actions, words, locale: this.language }),
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
