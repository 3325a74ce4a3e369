/**
 * What a person wants ticked and the log does not hold yet, kept on this device: written before the log is touched,
 * taken out when the log is read back. Knows no log.
 */
import * as v from 'valibot';
import type { EvidenceChange } from '../../core/assessment/evidence';
import type { ItemAddress, ItemState } from '../../core/matrix/schema';

/** Small values of this device, by key: `loadLocalStorage` and `saveLocalStorage` of the app. Both may throw. */
export interface DeviceStore {
  load(key: string): unknown;
  save(key: string, value: unknown): void;
}

/** One wanted state of one item. */
export interface Intent {
  address: ItemAddress;
  state: ItemState;
  /** Proofs that the same line adds or takes back. */
  evidence?: EvidenceChange | undefined;
  /** The item is ticked already, and is to be confirmed by a line more, or is not to be after all. */
  confirmation?: 'give' | 'take' | undefined;
  /** The local day on which it was wanted. */
  day: string;
  /** Whose log it is meant for. */
  person: string | null;
  /** Why the log refused it; null while it is on its way. */
  reason: string | null;
}

const key = 'skill-matrix-journal';

const proofs = v.array(
  v.object({ text: v.string(), target: v.nullable(v.string()), url: v.nullable(v.string()) }),
);
const journalSchema = v.array(
  v.object({
    address: v.object({ path: v.string(), group: v.string(), item: v.string() }),
    state: v.picklist(['open', 'started', 'ticked']),
    evidence: v.optional(v.object({ added: proofs, removed: proofs })),
    confirmation: v.optional(v.picklist(['give', 'take'])),
    day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
    person: v.nullable(v.string()),
    reason: v.nullable(v.string()),
  }),
);

/** An item as a key. */
export const keyOf = ({ path, group, item }: ItemAddress) => JSON.stringify([path, group, item]);

/**
 * The intents of this device: one an item, the last one wanted. Without a working store they last for this run. Another
 * window may keep its own in the same store: each changes there what is its own.
 */
export class Journal {
  private readonly intents = new Map<string, Intent>();
  /** Those that this window has put there; the others it found. */
  private readonly own = new Set<string>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly store: DeviceStore) {
    for (const intent of this.load() ?? []) this.intents.set(keyOf(intent.address), intent);
  }

  all(): Intent[] {
    return [...this.intents.values()];
  }

  /** Keeps an intent; an earlier one for the same item is no longer wanted. */
  put(intent: Intent): void {
    const id = keyOf(intent.address);
    this.intents.delete(id);
    this.intents.set(id, intent);
    this.own.add(id);
    this.save();
  }

  /** What is wanted of an item; null when nothing is. */
  of(address: ItemAddress): Intent | null {
    return this.intents.get(keyOf(address)) ?? null;
  }

  /** True while nothing else is wanted of the item. */
  isWanted(intent: Intent): boolean {
    return this.intents.get(keyOf(intent.address)) === intent;
  }

  /** The log holds what was wanted. */
  settle(intent: Intent): void {
    if (!this.isWanted(intent)) return;
    this.intents.delete(keyOf(intent.address));
    this.save([keyOf(intent.address)]);
  }

  /** The log has refused it: it stays until it is wanted no more. */
  refuse(intent: Intent, reason: string): void {
    if (this.isWanted(intent)) this.put({ ...intent, reason });
  }

  /** A note was renamed: what was wanted of it is wanted under its new path. */
  move(before: string, after: string): void {
    const moved = this.all().filter(({ address }) => address.path === before);
    if (moved.length === 0) return;
    for (const intent of moved) {
      this.intents.delete(keyOf(intent.address));
      const address = { ...intent.address, path: after };
      this.intents.set(keyOf(address), { ...intent, address });
      this.own.add(keyOf(address));
    }
    this.save(moved.map(({ address }) => keyOf(address)));
  }

  /** Calls back after each change; returns how to stop that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Null when nothing whole is kept. */
  private load(): Intent[] | null {
    try {
      const saved = v.safeParse(journalSchema, this.store.load(key));
      return saved.success ? saved.output : null;
    } catch (error) {
      console.error('Skill Matrix could not read its journal.', error);
      return null;
    }
  }

  /** What another window has put there stays, and what it has settled is wanted no more; `gone` was settled here. */
  private save(gone: string[] = []): void {
    const kept = this.load();
    const others = new Map(kept?.map((intent) => [keyOf(intent.address), intent]));
    for (const id of gone) others.delete(id);
    for (const id of this.intents.keys())
      if (kept && !this.own.has(id) && !others.has(id)) this.intents.delete(id);
    for (const id of gone) this.own.delete(id);
    const intents = [...new Map([...others, ...this.intents]).values()];
    try {
      this.store.save(key, intents);
    } catch (error) {
      console.error('Skill Matrix could not keep its journal.', error);
    }
    for (const listener of this.listeners) listener();
  }
}
