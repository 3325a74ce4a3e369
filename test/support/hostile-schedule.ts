/**
 * One schedule of a hostile vault: a person ticks and types while everything goes wrong, the app is killed and started
 * again, the person presses Restore; then every tick must be as it was last wanted, and no typed word be lost.
 */
import { logPath, rest, type Device } from './hostile-session';
import { HostileVault, type Powers } from './hostile-vault';
import { HostileWorld, lineOf, memoryDevice, mine, others } from './hostile-world';
import type { Dice } from './reliability/dice';

/** How a schedule is played. */
export interface ScheduleOptions {
  powers: Powers;
  /** What the device keeps: everything, or nothing of the guard's. */
  device?: (kept: Device) => Device;
}

export class Schedule {
  private readonly world: HostileWorld;
  private readonly vault: HostileVault;

  constructor(
    private readonly dice: Dice,
    private readonly options: ScheduleOptions,
  ) {
    this.vault = new HostileVault(dice);
    this.world = new HostileWorld(this.vault, (options.device ?? ((kept) => kept))(memoryDevice()));
    this.vault.meddle = () => this.meddle();
  }

  /** Plays it; resolves to what was lost, in words. */
  async play(): Promise<string[]> {
    await this.world.prepare();
    for (let left = this.dice.between(1, 4); left > 0; left--) await this.act();
    await this.world.recover();
    return this.world.losses();
  }

  picture(): string {
    return this.world.picture();
  }

  private async act(): Promise<void> {
    this.vault.powers = this.options.powers;
    const { dice, world } = this;
    if (dice.chance(0.2)) this.meddle();
    if (this.vault.isCrashed) await world.restart();
    const clicks = dice.several(1, 3, () => this.click());
    await rest();
    await world.hurry(clicks);
    if (dice.chance(0.5)) this.vault.tellNews();
    if (dice.chance(0.3)) world.clock.move(dice.pick([500, 11_000, 61_000, 301_000]));
    await rest();
    if (this.vault.isCrashed || dice.chance(0.1)) await world.restart();
  }

  private click(): Promise<unknown> {
    const item = this.dice.pick(mine);
    return this.world.click(item, this.dice.chance(0.7) ? 'ticked' : 'open');
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
}
