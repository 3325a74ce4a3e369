/** Makes the edit that a person has agreed to in a skill note, when it still is the right one. */
import { Notice, type App, type TFile } from 'obsidian';
import type { Diagnostic } from '../core/diagnostic';
import { applyFix, fixOf, isSameFix, type Fix } from '../core/skill/fix';
import type { Words } from '../i18n/en';
import { faultText } from './fault-text';

/** Makes an edit if it is still the right one: the note may have changed while a person was looking. */
export async function mend(
  app: App,
  file: TFile,
  diagnostic: Diagnostic,
  fix: Fix,
  notices: Words['notices'],
): Promise<void> {
  let isMade = false;
  try {
    await app.vault.process(file, (now) => {
      const again = fixOf(now, diagnostic);
      isMade = again !== null && isSameFix(again, fix);
      return isMade ? applyFix(now, fix) : now;
    });
    if (!isMade) new Notice(notices.fixChanged);
  } catch (error) {
    new Notice(notices.fixFailed(faultText(error)));
  }
}
