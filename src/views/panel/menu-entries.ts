/** The entries of the panel's own menu, under "More" and in the menu of its tab. */
import type { Actions } from '../../actions';
import type { Words } from '../../i18n/en';
import type { MenuEntry, PanelHost } from '../panel-state';

/** "Pin skill", checked while pinned. */
export function pinEntry(isPinned: boolean, host: PanelHost, words: Words['panel']): MenuEntry {
  return {
    title: words.pin,
    icon: 'pin',
    section: 'view',
    isChecked: isPinned,
    run: () => host.setPinned(!isPinned),
  };
}

/** What concerns the log, and the note at `path` when it is a skill. */
export function moreEntries(path: string | null, actions: Actions, { commands, panel }: Words): MenuEntry[] {
  const entry = (title: string, icon: string, section: string, run: () => void): MenuEntry => ({
    title,
    icon,
    section,
    run,
  });
  const undo = entry(commands.undoTick, 'undo-2', 'action', () => void actions.undoLastTick());
  const ignore = (note: string): MenuEntry =>
    entry(panel.ignoreNote, 'eye-off', 'danger', () => void actions.ignoreNote(note));
  return [
    entry(commands.openLog, 'scroll-text', 'open', () => void actions.openLog(null)),
    ...(actions.canUndo() ? [undo] : []),
    entry(commands.generateSummary, 'file-text', 'action', () => void actions.generateSummary()),
    ...(path === null ? [] : [ignore(path)]),
  ];
}
