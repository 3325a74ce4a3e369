/**
 * Keeps the guard's copies on this device, in IndexedDB and, while they are small, in local storage too. Either may be
 * missing, full or dumb: the newest whole copy counts, and without any the guard begins anew.
 */
import { guardInPieces, parseGuard, renderGuard, type SavedGuard } from '../../core/assessment/guard-copy';
import type { DeviceStore } from './journal';
import { inTime, type Alarm } from '../in-time';
import { breathe, inPieces } from '../skills/slices';

/** A text, or the pieces of a long one. */
export type KeptText = string | readonly string[];

/** Texts by key that outlast the run; both calls may fail or never answer. */
export interface TextStore {
  load(key: string): Promise<unknown>;
  save(key: string, text: KeptText): Promise<void>;
}

const key = 'skill-matrix-guard';
/** More characters are too much for local storage, which all plugins share. */
const smallCopy = 200_000;
/** No entry takes fewer. */
const shortestEntry = 100;
/** Milliseconds in which a store must answer at the start. */
const patience = 2000;
/** Milliseconds after which the database follows local storage: what is drawn goes first, and one write serves it all. */
const calm = 200;

export class GuardStore {
  private count = 0;
  /** The newest that the database does not have yet: as a text, or what is still to be made one. */
  private unsaved: string | SavedGuard | null = null;
  private isSaving = false;

  constructor(
    private readonly device: DeviceStore,
    private readonly texts: TextStore | null,
    private readonly alarm: Alarm,
  ) {}

  /** The newest whole copy; null when there is none. */
  async load(): Promise<SavedGuard | null> {
    const kept = [this.fromDevice(), await this.fromTexts()].map((text) => parseGuard(text));
    const [newest] = kept.filter((each) => each !== null).sort((a, b) => b.count - a.count);
    this.count = newest?.count ?? 0;
    return newest ?? null;
  }

  /** Keeps the copies: in local storage at once; in the database soon, or at once what is kept nowhere else. */
  save(copies: SavedGuard['copies']): void {
    const saved: SavedGuard = { version: 1, count: ++this.count, copies };
    const isLong = copies.some(({ entries }) => entries.length > smallCopy / shortestEntry);
    const text = isLong ? null : renderGuard(saved);
    this.unsaved = text ?? saved;
    const isKept = this.saveOnDevice(text !== null && text.length <= smallCopy ? text : null);
    if (isKept) this.alarm(calm, () => void this.saveTexts());
    else void this.saveTexts();
  }

  /** True when local storage holds the text now. */
  private saveOnDevice(text: string | null): boolean {
    try {
      this.device.save(key, text);
      return text !== null;
    } catch (error) {
      console.error('Skill Matrix could not keep its copy of the log in local storage.', error);
      return false;
    }
  }

  private async saveTexts(): Promise<void> {
    const { texts } = this;
    if (!texts || this.isSaving) return;
    this.isSaving = true;
    for (let newest = this.unsaved; newest !== null; newest = this.unsaved) {
      this.unsaved = null;
      try {
        await texts.save(key, typeof newest === 'string' ? newest : await renderLong(newest));
      } catch (error) {
        console.error('Skill Matrix could not keep its copy of the log in the database.', error);
      }
    }
    this.isSaving = false;
  }

  private fromDevice(): unknown {
    try {
      return this.device.load(key);
    } catch (error) {
      console.error('Skill Matrix could not read its copy of the log in local storage.', error);
      return null;
    }
  }

  private async fromTexts(): Promise<unknown> {
    try {
      const kept = this.texts && (await inTime(this.texts.load(key), patience, this.alarm));
      return Array.isArray(kept) ? kept.join('') : kept;
    } catch (error) {
      console.error('Skill Matrix could not read its copy of the log in the database.', error);
      return null;
    }
  }
}

/** The pieces of a long copy, made in slices from the next turn on: the work that led to it has taken this one. */
async function renderLong(saved: SavedGuard): Promise<string[]> {
  await breathe();
  return inPieces(guardInPieces(saved));
}

const table = 'texts';

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database gave no reason.'));
  });
}

function openDatabase(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(table);
  return answerOf(request);
}

/** A database of this device under a name of its own; null where the app has none. */
export function createDatabase(factory: IDBFactory | undefined, name: string): TextStore | null {
  if (!factory) return null;
  const inTable = async <T>(
    mode: IDBTransactionMode,
    ask: (texts: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    const database = await openDatabase(factory, name);
    try {
      return await answerOf(ask(database.transaction(table, mode).objectStore(table)));
    } finally {
      database.close();
    }
  };
  return {
    load: (id) => inTable<unknown>('readonly', (texts) => texts.get(id) as IDBRequest<unknown>),
    save: async (id, text) => void (await inTable('readwrite', (texts) => texts.put(text, id))),
  };
}
