/** Wakes the guard and the journal when all notes are read, and keeps both in step with the vault from then on. */
import type { App, Component } from 'obsidian';
import type { AssessmentLogNote } from './assessment-log';
import type { Guard } from './guard';
import type { Journal } from './journal';
import type { SkillIndex } from '../skills/skill-index';

/** What is watched, and the component with whose end the watch ends. */
export interface WatchParts {
  app: App;
  component: Component;
  index: SkillIndex;
  guard: Guard;
  journal: Journal;
  log: AssessmentLogNote;
}

/** Nothing is judged or written before the copy is loaded and the notes are read. */
export function startWatch({ app, component, index, guard, journal, log }: WatchParts): void {
  const loaded = guard.load();
  void index
    .whenReady()
    .then(() => loaded)
    .then(() => {
      index.onChange(() => guard.check());
      index.refresh();
      guard.wake();
      return log.replay();
    });
  guard.onChange(() => index.refresh());
  component.register(() => guard.sleep());
  component.registerEvent(
    app.workspace.on('editor-change', (editor, { file }) => {
      if (!file) return;
      guard
        .heardEditor(file.path, editor.getValue(), () => app.vault.read(file))
        .catch((error: unknown) => console.error(`Skill Matrix could not read ${file.path}.`, error));
    }),
  );
  component.registerEvent(
    app.vault.on('rename', (file, oldPath) => {
      journal.move(oldPath, file.path);
      guard.move(oldPath, file.path);
    }),
  );
}
