/** Puts what is exported where a person finds it: on the clipboard, or as a new file beside the vault's attachments. */
import { Notice, type App } from 'obsidian';
import type { Words } from '../i18n/en';

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Files are named after the view and the day: `Skill matrix 2026-11-22.csv`. */
export function createExportFiles(app: App, words: Words['matrix'], today: () => string) {
  return {
    async copy(text: string): Promise<void> {
      try {
        await navigator.clipboard.writeText(text);
        new Notice(words.copied);
      } catch (error) {
        new Notice(words.saveFailed(sentenceOf(error)));
      }
    },

    async save(extension: string, make: () => string | Promise<string | ArrayBuffer>): Promise<void> {
      try {
        const content = await make();
        const name = `${words.title} ${today()}.${extension}`;
        const path = await app.fileManager.getAvailablePathForAttachment(name);
        if (typeof content === 'string') await app.vault.create(path, content);
        else await app.vault.createBinary(path, content);
        new Notice(words.saved(path));
      } catch (error) {
        new Notice(words.saveFailed(sentenceOf(error)));
      }
    },
  };
}
