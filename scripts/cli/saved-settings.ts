/** The settings that the plugin saved in a vault. Read only: the command line never writes them. */
import { join } from 'node:path';
import { defaultSettings, parseSettings, type Settings } from '../../src/core/settings';
import type { TerminalWords } from '../../src/i18n/terminal';
import { readText } from './disk';
import { isMissing } from './refusal';
import type { Warn } from './vault-folder';

/** Saved settings, else the defaults; what cannot be used is told. */
export async function loadSettings(
  root: string,
  configFolder: string,
  words: TerminalWords['cli'],
  warn: Warn,
): Promise<Settings> {
  const path = `${configFolder}/plugins/skill-matrix/data.json`;
  try {
    const text = await readText(join(root, path));
    const { settings, fault } = parseSettings(JSON.parse(text ?? ''));
    if (fault === 'newer') warn(words.settingsNewer(path));
    if (fault === 'unreadable') warn(words.settingsUnreadable(path));
    return settings;
  } catch (error) {
    if (!isMissing(error)) warn(words.settingsUnreadable(path));
    return defaultSettings;
  }
}
