/** The palette's door: what each command is called and which action it starts. */
import type { Command } from 'obsidian';
import type { Actions } from './actions';
import type { Words } from './i18n/en';

/** A command that is offered only while it can do something. */
function when(isPossible: () => boolean, run: () => void): (isChecking: boolean) => boolean {
  return (isChecking) => {
    const can = isPossible();
    if (can && !isChecking) run();
    return can;
  };
}

/** All commands of the plugin. Ids are stable, because hotkeys hang on them; none has a hotkey by default. */
export function buildCommands(actions: Actions, words: Words['commands']): Command[] {
  return [
    { id: 'open-matrix', name: words.openMatrix, callback: () => void actions.openMatrix() },
    { id: 'review-stale-ticks', name: words.review, callback: () => void actions.openReview() },
    {
      id: 'open-team',
      name: words.openTeam,
      checkCallback: when(
        () => actions.canOpenTeam(),
        () => void actions.openTeam(),
      ),
    },
    { id: 'open-skill-panel', name: words.openPanel, callback: () => void actions.openPanel() },
    {
      id: 'generate-progress-summary',
      name: words.generateSummary,
      callback: () => void actions.generateSummary(),
    },
    {
      id: 'generate-progress-summary-since',
      name: words.generateSummarySince,
      callback: () => actions.generateSummarySince(),
    },
    {
      id: 'tick-criterion',
      name: words.tickCriterion,
      checkCallback: when(
        () => actions.canTickCriterion(),
        () => actions.tickCriterion(),
      ),
    },
    {
      id: 'undo-last-tick',
      name: words.undoTick,
      checkCallback: when(
        () => actions.canUndo(),
        () => void actions.undoLastTick(),
      ),
    },
    {
      id: 'attach-current-note',
      name: words.attachNote,
      checkCallback: when(
        () => actions.canAttachNote(),
        () => actions.attachOpenNote(),
      ),
    },
    {
      id: 'insert-skill-template',
      name: words.insertTemplate,
      checkCallback: when(
        () => actions.canInsertTemplate(),
        () => void actions.insertTemplate(null),
      ),
    },
    { id: 'create-sample-note', name: words.createSample, callback: () => void actions.createSample() },
    { id: 'go-to-next-gap', name: words.nextGap, callback: () => void actions.goToNextGap() },
    { id: 'open-assessment-log', name: words.openLog, callback: () => void actions.openLog(null) },
    { id: 'write-levels-to-properties', name: words.writeLevels, callback: () => void actions.writeLevels() },
    { id: 'tidy-assessment-log', name: words.tidyLog, callback: () => void actions.tidyLog() },
  ];
}
