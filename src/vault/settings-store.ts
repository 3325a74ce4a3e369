/**
 * The settings in force and their one way to disk. A file that cannot be read, or that a newer version wrote, is
 * never saved over behind a person's back. Knows no settings page.
 */
import { defaultSettings, parseSettings, type Settings, type SettingsFault } from '../core/settings';
import type { Words } from '../i18n/en';
import { faultText } from './fault-text';

/** Where the settings lie: `loadData` and `saveData` of the plugin. */
export interface SettingsFile {
  load(): Promise<unknown>;
  save(data: unknown): Promise<void>;
}

/** Holds the settings and tells who listens when they change. */
export class SettingsStore {
  current: Settings = defaultSettings;
  private readonly listeners = new Set<() => void>();
  private saving: Promise<unknown> = Promise.resolve();

  constructor(private readonly file: SettingsFile) {}

  /** Reads the file, at the start and when another device or program has changed it. */
  async load(): Promise<SettingsFault | null> {
    const { settings, fault } = await this.read();
    this.apply(settings);
    return fault;
  }

  /** Saves a person's change beside whatever the file says by now; throws when the file may not be written. */
  change(change: Partial<Settings>): Promise<void> {
    const saved = this.saving.then(() => this.save(change));
    this.saving = saved.catch(() => undefined);
    return saved;
  }

  /** Calls back after each change; returns how to stop that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async save(change: Partial<Settings>): Promise<void> {
    const { settings, fault } = await this.read();
    if (fault !== null) throw new KeptSettingsError(fault);
    const next = { ...settings, ...change };
    await this.file.save(next);
    this.apply(next);
  }

  private async read(): Promise<ReturnType<typeof parseSettings>> {
    try {
      return parseSettings(await this.file.load());
    } catch {
      return { settings: defaultSettings, fault: 'unreadable' };
    }
  }

  private apply(settings: Settings): void {
    this.current = settings;
    for (const listener of this.listeners) listener();
  }
}

/** The file says what this version cannot read: it stays as it is until a person mends it, removes it or updates. */
export class KeptSettingsError extends Error {
  constructor(readonly fault: SettingsFault) {
    super(fault);
  }
}

/** Why a change was not saved, as one sentence. */
export function describeSaveFault(
  error: unknown,
  { settingsFaults, settingsUnsaved }: Words['notices'],
): string {
  if (error instanceof KeptSettingsError) return settingsFaults[error.fault];
  return settingsUnsaved(faultText(error));
}
