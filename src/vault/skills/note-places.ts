/** Where in a note its things to tick stand, by the settings in force. Remembers the note that was asked for last. */
import type { App } from 'obsidian';
import { buildItemPlaces, type ItemPlaces } from '../../core/skill/item-places';
import type { Settings } from '../../core/settings';
import { noteSourceOf } from './note-kind';
import type { SettingsStore } from '../settings-store';

export class NotePlaces {
  private last: { path: string; text: string; settings: Settings; places: ItemPlaces | null } | null = null;

  constructor(
    private readonly app: App,
    private readonly settings: SettingsStore,
  ) {}

  /** The places in a text of the note at `path`; null when it is no skill. */
  in(path: string, text: string): ItemPlaces | null {
    const settings = this.settings.current;
    const { last } = this;
    if (last?.path === path && last.text === text && last.settings === settings) return last.places;
    const file = this.app.vault.getFileByPath(path);
    const cache = file && this.app.metadataCache.getFileCache(file);
    const source = noteSourceOf(path, text, cache);
    const places = buildItemPlaces(source, settings);
    this.last = { path, text, settings, places };
    return places;
  }

  /** The saved text of a note; null where there is none. */
  async textOf(path: string): Promise<string | null> {
    const file = this.app.vault.getFileByPath(path);
    return file && this.app.vault.cachedRead(file);
  }
}
