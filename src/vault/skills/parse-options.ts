/** The settings that decide how notes read, and when they have changed. */
import type { ParseOptions } from '../../core/skill/note-source';
import type { SettingsStore } from '../settings-store';

/** A setting that is being typed is acted upon when typing pauses. */
const pause = 400;

export function parseOptions({ current }: SettingsStore): ParseOptions {
  const { skillTags, ignoredFolders, ignoredNotes, columnWords, splitCriteriaAtCommas, keySkillsRequired } =
    current;
  return { skillTags, ignoredFolders, ignoredNotes, columnWords, splitCriteriaAtCommas, keySkillsRequired };
}

/** What decides how notes and logs read. */
const readingOf = (settings: SettingsStore) =>
  JSON.stringify([parseOptions(settings), settings.current.teamFolder]);

/** Calls back when settings have changed: with true when notes read otherwise now. Returns how to stop that. */
export function watchOptions(settings: SettingsStore, changed: (areOptions: boolean) => void): () => void {
  let before = readingOf(settings);
  let timer: number | null = null;
  const judge = () => {
    const now = readingOf(settings);
    changed(now !== before);
    before = now;
  };
  const stopTimer = () => {
    if (timer !== null) window.clearTimeout(timer);
  };
  const stop = settings.onChange(() => {
    stopTimer();
    timer = window.setTimeout(judge, pause);
  });
  return () => {
    stop();
    stopTimer();
  };
}
