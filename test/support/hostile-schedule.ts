/**
 * One schedule of a hostile vault: a person ticks and types while everything goes wrong, the app is killed and started
 * again, the person presses Restore; then every tick must be as it was last wanted, and no typed word be lost.
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
import { HostileVault, tame, type Powers } from './hostile-vault';
import type { Dice } from './reliability/dice';

/** Ticks of this device, ticks that it has known for long, and items of another device. */
const mine: [group: string, item: string][] = [
  ['Junior', 'Reads code.'],
  ['Junior', 'Fixes a test.'],
  ['Middle', 'Writes a service.'],
];
const known: [group: string, item: string][] = [
  ['Junior', 'Names a branch.'],
  ['Middle', 'Reviews a change.'],
];
const others: [group: string, item: string] = ['Middle', 'Plans a sprint.'];

const marker = '---\nskill-assessment: 1\n---\n';
const lineOf = ([group, item]: [string, string], state: 'x' | '-' = 'x') =>
  `- [${state}] [[Go]] · ${group} · ${item} ${state === 'x' ? '✅' : '❌'} 2026-11-21\n`;

/** How a schedule is played. */
export interface ScheduleOptions {
  powers: Powers;
  /** What the device keeps: everything, or nothing of the guard's. */
  device?: (kept: Device) => Device;
}

function memory(): Device {
  const small = new Map<string, string>();
  const large = new Map<string, string>();
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

export class Schedule {
  private readonly clock = new Clock();
  private readonly device: Device;
  private readonly vault: HostileVault;
  private session: HostileSession | null = null;
  /** What was last wanted of each item, and what the log itself must say of those known for long. */
  private readonly wanted = new Map<string, ItemState>();

  constructor(
    private readonly dice: Dice,
    private readonly options: ScheduleOptions,
  ) {
    this.vault = new HostileVault(dice, (path, text) => this.session?.hear(path, text));
    this.device = (options.device ?? ((kept) => kept))(memory());
    this.vault.meddle = () => this.meddle();
  }

  /** Plays it; resolves to what was lost, in words. */
  async play(): Promise<string[]> {
    await this.prepare();
    for (let left = this.dice.between(1, 4); left > 0; left--) await this.act();
    await this.recover();
    return this.losses();
  }

  private async prepare(): Promise<void> {
    this.vault.disk.set(logPath, marker + known.map((item) => lineOf(item)).join(''));
    for (const item of known) this.wanted.set(String(item), 'ticked');
    this.session = await startHostile(this.vault, this.device, this.clock);
    this.clock.move(5 * 60_000);
    this.session.guard.check();
    await rest();
  }

  private async act(): Promise<void> {
    this.vault.powers = this.options.powers;
    const { dice } = this;
    if (dice.chance(0.2)) this.meddle();
    if (this.vault.isCrashed) await this.restart();
    const clicks = dice.several(1, 3, () => this.click());
    await rest();
    await this.hurry(clicks);
    if (dice.chance(0.5)) this.vault.tellNews();
    if (dice.chance(0.3)) this.clock.move(dice.pick([500, 11_000, 61_000, 301_000]));
    await rest();
    if (this.vault.isCrashed || dice.chance(0.1)) await this.restart();
  }

  /** A click on a box, or the command that takes the last one back. */
  private click(): Promise<unknown> {
    const { dice, session, vault } = this;
    if (!session || vault.isCrashed) return Promise.resolve();
    const item = dice.pick(mine);
    const [group, text] = item;
    const address: ItemAddress = { path: skillPath, group, item: text };
    const state: ItemState = dice.chance(0.7) ? 'ticked' : 'open';
    this.wanted.set(String(item), state);
    return session.log.setItemState(address, state);
  }

  /** Calls that hang are given up when their time has come. */
  private async hurry(calls: Promise<unknown>[]): Promise<void> {
    let isDone = false;
    void Promise.all(calls).then(() => (isDone = true));
    for (let round = 0; round < 60 && !isDone && !this.vault.isCrashed; round++) {
      await rest();
      if (!isDone) this.clock.move(1000);
    }
    await rest();
  }

  private meddle(): void {
    const { dice, vault } = this;
    const [path] = [...vault.disk.keys()];
    if (path === undefined) return;
    const harm: (() => void)[] = [
      () => vault.type(path),
      () => vault.type(path),
      () => vault.save(),
      () => vault.close(),
      () => vault.sync(path, lineOf(others, dice.pick(['x', '-']))),
      () => vault.tellNews(),
      () => vault.spoil(path, (text) => text.slice(0, dice.below(text.length + 1))),
      () => vault.spoil(path, (text) => this.withoutLines(text)),
      () => vault.remove(path),
      () => vault.rename(path, dice.pick(['Logs/Mine.md', logPath])),
      () => vault.crash(),
    ];
    dice.pick(harm)();
  }

  private withoutLines(text: string): string {
    const lines = text.split('\n');
    return lines.filter((line) => !line.startsWith('- ') || this.dice.chance(0.5)).join('\n');
  }

  private async restart(): Promise<void> {
    this.vault.crash();
    this.vault.isCrashed = false;
    this.clock.silence();
    this.session = null;
    this.session = await startHostile(this.vault, this.device, this.clock);
    await rest();
    await this.hurry([this.session.log.replay()]);
  }

  /** The storm is over: the app starts once more, and a person presses every Restore and Retry that is offered. */
  private async recover(): Promise<void> {
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

  private losses(): string[] {
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
