/** Puts what is exported where a person finds it: on the clipboard, or as a new file beside the vault's attachments. */
import { Notice, type App } from 'obsidian';
import type { Words } from '../i18n/en';
import { faultText } from './fault-text';

/** Copies texts and saves files; what was done, and what failed, is told. */
export function createExportFiles(app: App, words: Words['matrix']) {
  return {
    async copy(text: string): Promise<void> {
      try {
        // Only the window that has the focus may write there, and that may be a pop-out.
        await activeWindow.navigator.clipboard.writeText(text);
        new Notice(words.copied);
      } catch (error) {
        new Notice(words.saveFailed(faultText(error)));
      }
    },

    async save(
      name: string,
      extension: string,
      make: () => string | Promise<string | ArrayBuffer>,
    ): Promise<void> {
      try {
        const content = await make();
        const path = await app.fileManager.getAvailablePathForAttachment(`${name}.${extension}`);
        if (typeof content === 'string') await app.vault.create(path, content);
        else await app.vault.createBinary(path, content);
        new Notice(words.saved(path));
      } catch (error) {
        new Notice(words.saveFailed(faultText(error)));
      }
    },
  };
}
