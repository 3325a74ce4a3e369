/**
 * A person's ticks in a hostile vault: what they wanted, the app that is killed and started again over the same disk
 * and device, and the recovery, in which the person presses every Restore and Retry that is offered.
 */
import type { ItemAddress, ItemState } from '../../src/core/matrix/schema';
import {
  Clock,
  logPath,
  rest,
  skillPath,
  startHostile,
  type Device,
  type HostileSession,
} from './hostile-session';
import type { KeptText } from '../../src/vault/log/guard-store';
import { tame, type HostileVault } from './hostile-vault';

export type Item = readonly [group: string, item: string];

/** Items that the person clicks, items whose ticks the device has known for long, and those of another device. */
export const mine: Item[] = [
  ['Junior', 'Reads code.'],
  ['Junior', 'Fixes a test.'],
  ['Middle', 'Writes a service.'],
];
export const known: Item[] = [
  ['Junior', 'Names a branch.'],
  ['Middle', 'Reviews a change.'],
];
export const others: Item = ['Middle', 'Plans a sprint.'];

export const marker = '---\nskill-assessment: 1\n---\n';

export function lineOf([group, item]: Item, state: 'x' | '-' = 'x'): string {
  return `- [${state}] [[Go]] · ${group} · ${item} ${state === 'x' ? '✅' : '❌'} 2026-11-21\n`;
}

/** A device that keeps everything. */
export function memoryDevice(): Device {
  const small = new Map<string, string>();
  const large = new Map<string, KeptText>();
  return {
    small: {
      load: (key) => JSON.parse(small.get(key) ?? 'null') as unknown,
      save: (key, value) => void small.set(key, JSON.stringify(value)),
    },
    large: {
      load: (key) => Promise.resolve(large.get(key) ?? null),
      save: (key, text) => {
        large.set(key, text);
        return Promise.resolve();
      },
    },
  };
}

export class HostileWorld {
  readonly clock = new Clock();
  session: HostileSession | null = null;
  /** What was last wanted of each item, by its words. */
  readonly wanted = new Map<string, ItemState>();

  constructor(
    readonly vault: HostileVault,
    private readonly device: Device,
  ) {
    vault.tell = (path, text) => this.session?.hear(path, text);
  }

  /** The app runs, over a log with ticks that the device has known for long. */
  async prepare(ticked = known, log = marker + ticked.map((item) => lineOf(item)).join('')): Promise<void> {
    this.vault.disk.set(logPath, log);
    for (const item of ticked) this.wanted.set(String(item), 'ticked');
    this.session = await startHostile(this.vault, this.device, this.clock);
    this.clock.move(5 * 60_000);
    this.session.guard.check();
    await rest();
  }

  /** A click on a box, or the command that takes the last one back. */
  click(item: Item, state: ItemState): Promise<unknown> {
    const { session, vault } = this;
    if (!session || vault.isCrashed) return Promise.resolve();
    const [group, text] = item;
    const address: ItemAddress = { path: skillPath, group, item: text };
    this.wanted.set(String(item), state);
    return session.log.setItemState(address, state);
  }

  /** Calls that hang are given up when their time has come. */
  async hurry(calls: Promise<unknown>[]): Promise<void> {
    let isDone = false;
    void Promise.all(calls).then(() => (isDone = true));
    for (let round = 0; round < 60 && !isDone && !this.vault.isCrashed; round++) {
      await rest();
      if (!isDone) this.clock.move(1000);
    }
    await rest();
  }

  async restart(): Promise<void> {
    this.vault.crash();
    this.vault.isCrashed = false;
    this.clock.silence();
    this.session = null;
    this.session = await startHostile(this.vault, this.device, this.clock);
    await rest();
    await this.hurry([this.session.log.replay()]);
  }

  /** The storm is over: the app starts once more, and a person presses every Restore and Retry that is offered. */
  async recover(): Promise<void> {
    const { vault, clock } = this;
    vault.powers = tame;
    vault.close();
    await this.restart();
    for (let round = 0; round < 2 || (round < 4 && !this.isSettled()); round++) {
      vault.tellNews(true);
      clock.move(10_000);
      await rest();
      const { session } = this;
      const status = session?.guard.status;
      if (session && (status?.fault || (status?.lost.length ?? 0) > 0))
        await this.hurry([session.care.restore()]);
      if (session) await this.hurry([session.log.replay()]);
    }
    vault.tellNews(true);
    await rest();
  }

  private isSettled(): boolean {
    const { guard, journal } = this.session ?? {};
    return guard?.status.fault === null && guard.status.lost.length === 0 && journal?.all().length === 0;
  }

  /** What is not as it was last wanted, in words. */
  losses(): string[] {
    const { session, vault } = this;
    const texts = [...vault.disk.values()].join('\n');
    const ticks = [...mine, ...known].flatMap((item) => {
      const wanted = this.wanted.get(String(item)) ?? 'open';
      const is = session?.stateOf(...item) ?? null;
      return is === wanted ? [] : [`“${item[1]}” is ${is}, wanted ${wanted}`];
    });
    const words = vault.typed.filter((word) => !texts.includes(word)).map((word) => `${word} is lost`);
    const left = session?.journal.all().length ?? 0;
    return [...ticks, ...words, ...(left > 0 ? [`${left} intents are left`] : [])];
  }

  /** The log as it lies there, for a report. */
  picture(): string {
    return [...this.vault.disk].map(([path, text]) => `${path}:\n${text}`).join('\n');
  }
}
