/**
 * One moment at which the app dies while a person ticks: at an await of the write path, at a call of the device's store,
 * or after any byte of a text that is being written. Everything else goes well.
 */
import type { ItemState } from '../../src/core/matrix/schema';
import { HostileVault, tame } from './hostile-vault';
import { HostileWorld, known, lineOf, marker, memoryDevice, mine, type Item } from './hostile-world';
import type { Device } from './hostile-session';
import { Dice } from './reliability/dice';

/** The moments of one story are numbered: those of the first run of it that dies nowhere. */
class DyingVault extends HostileVault {
  /** Moments that have passed. */
  passed = 0;
  /** The moment at which the app dies; Infinity for a run that lives. */
  diesAt = Infinity;

  /** A moment at which nothing is written. */
  moment(): void {
    if (++this.passed === this.diesAt) this.crash();
  }

  /** Dies with so many bytes on disk as the moment lies within the text. */
  protected override torn(text: string): string | null {
    const bytes = Buffer.from(text);
    const first = this.passed + 1;
    this.passed += bytes.length;
    const isWithin = this.diesAt >= first && this.diesAt <= this.passed;
    return isWithin ? bytes.subarray(0, this.diesAt - first).toString() : null;
  }
}

/** A device after each of whose calls the app may die. Before the first, a click has not been made yet. */
function dyingDevice(vault: DyingVault): Device {
  const { small, large } = memoryDevice();
  const unlessDead = (run: () => void): void => {
    if (vault.isCrashed) return;
    run();
    vault.moment();
  };
  return {
    small: {
      load: (key) => small.load(key),
      save: (key, value) => unlessDead(() => small.save(key, value)),
    },
    large: large && {
      load: (key) => large.load(key),
      save: (key, text) => {
        unlessDead(() => void large.save(key, text));
        return Promise.resolve();
      },
    },
  };
}

/** What a person does, and the log in which they do it. */
interface Story {
  ticked: Item[];
  log: string;
  clicks: [item: Item, state: ItemState, pause: number][];
}

/** A log with ticks of a person, line endings and prose of any kind, and clicks that append and cut off. */
export function randomStory(dice: Dice): Story {
  const ticked = [...known, ...mine.filter(() => dice.chance(0.2))];
  const open = mine.filter((item) => !ticked.includes(item) && dice.chance(0.2));
  const lines = dice
    .shuffled([...ticked.map((item) => lineOf(item)), ...open.map((item) => lineOf(item, '-'))])
    .join('');
  const prose = dice.pick(['', '', '\n## Plan\n\nОтдохнуть.\n', 'To be continued']);
  const log = marker + lines + prose;
  const clicks = dice.several(1, 3, (): Story['clicks'][number] => [
    dice.pick(mine),
    dice.pick(['ticked', 'ticked', 'open']),
    dice.pick([0, 500, 11_000, 61_000]),
  ]);
  return { ticked, log: dice.chance(0.3) ? log.replaceAll('\n', '\r\n') : log, clicks };
}

/** Plays the story to the moment, and the recovery; gives what was lost, and how many moments have passed. */
export async function dieAt(story: Story, diesAt: number): Promise<{ losses: string[]; moments: number }> {
  const vault = new DyingVault(new Dice('crash', 0));
  const world = new HostileWorld(vault, dyingDevice(vault));
  await world.prepare(story.ticked, story.log);
  vault.passed = 0;
  vault.diesAt = diesAt;
  vault.powers = { ...tame, meddles: 1 };
  vault.meddle = () => vault.moment();
  for (const [item, state, pause] of story.clicks) {
    await world.hurry([world.click(item, state)]);
    vault.tellNews(true);
    world.clock.move(pause);
  }
  const moments = vault.passed;
  vault.diesAt = Infinity;
  await world.recover();
  return { losses: world.losses(), moments };
}
