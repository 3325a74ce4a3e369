/** The palette's door: what each command is called and which action it starts. */
import type { Command } from 'obsidian';
import type { Actions } from './actions';
import type { Words } from './i18n/en';

/** All commands of the plugin. Ids are stable, because hotkeys hang on them; none has a hotkey by default. */
export function buildCommands(actions: Actions, words: Words['commands']): Command[] {
  return [
    { id: 'open-skill-panel', name: words.openPanel, callback: () => void actions.openPanel() },
    {
      id: 'generate-progress-summary',
      name: words.generateSummary,
      callback: () => void actions.generateSummary(),
    },
    {
      id: 'undo-last-tick',
      name: words.undoTick,
      checkCallback: (isChecking) => {
        const isPossible = actions.canUndo();
        if (isPossible && !isChecking) void actions.undoLastTick();
        return isPossible;
      },
    },
    { id: 'go-to-next-gap', name: words.nextGap, callback: () => void actions.goToNextGap() },
    { id: 'open-assessment-log', name: words.openLog, callback: () => void actions.openLog(null) },
    { id: 'tidy-assessment-log', name: words.tidyLog, callback: () => void actions.tidyLog() },
  ];
}
