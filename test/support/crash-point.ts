/**
 * Every moment at which the app may die while a person ticks: at an await of the write path, at a call of the device's
 * store, and after any byte of a text that is being written. Everything else goes well. The story is told once; what
 * each moment would leave is kept, and the recovery is played from there.
 */
import type { ItemState } from '../../src/core/matrix/schema';
import type { KeptText } from '../../src/vault/log/guard-store';
import { HostileVault, tame } from './hostile-vault';
import { HostileWorld, known, lineOf, marker, mine, type Item } from './hostile-world';
import type { Device } from './hostile-session';
import { Dice } from './reliability/dice';

/** What is left when the app dies. */
interface Remains {
  disk: ReadonlyMap<string, string>;
  small: ReadonlyMap<string, string>;
  large: ReadonlyMap<string, KeptText>;
  wanted: ReadonlyMap<string, ItemState>;
  /** The clock. */
  now: number;
}

/** A vault that tells of each moment: `disk` is what would lie there. */
class WatchedVault extends HostileVault {
  onMoment: (disk: ReadonlyMap<string, string>) => void = () => undefined;

  /** A text is written byte by byte. */
  protected override torn(text: string, path: string): string | null {
    const bytes = Buffer.from(text);
    for (let length = 0; length < bytes.length; length++)
      this.onMoment(new Map(this.disk).set(path, bytes.subarray(0, length).toString()));
    return null;
  }
}

/** A device over these maps; `saved` is called after each text that it keeps. */
function deviceOf(small: Map<string, string>, large: Map<string, KeptText>, saved: () => void): Device {
  return {
    small: {
      load: (key) => JSON.parse(small.get(key) ?? 'null') as unknown,
      save: (key, value) => {
        small.set(key, JSON.stringify(value));
        saved();
      },
    },
    large: {
      load: (key) => Promise.resolve(large.get(key) ?? null),
      save: (key, text) => {
        large.set(key, text);
        saved();
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

/** Tells the story to its end: what was lost by then, and what each moment on the way would have left. */
export async function tell(story: Story): Promise<{ losses: string[]; moments: Remains[] }> {
  const vault = new WatchedVault(new Dice('crash', 0));
  const [small, large] = [new Map<string, string>(), new Map<string, KeptText>()];
  const moments: Remains[] = [];
  const keep = (disk: ReadonlyMap<string, string>) => vault.onMoment(disk);
  const world = new HostileWorld(
    vault,
    deviceOf(small, large, () => keep(new Map(vault.disk))),
  );
  await world.prepare(story.ticked, story.log);
  vault.onMoment = (disk) =>
    moments.push({
      disk,
      small: new Map(small),
      large: new Map(large),
      wanted: new Map(world.wanted),
      now: world.clock.now,
    });
  vault.powers = { ...tame, meddles: 1 };
  vault.meddle = () => keep(new Map(vault.disk));
  for (const [item, state, pause] of story.clicks) {
    await world.hurry([world.click(item, state)]);
    vault.tellNews(true);
    world.clock.move(pause);
  }
  vault.onMoment = () => undefined;
  await world.recover();
  return { losses: world.losses(), moments };
}

/** Starts the app over what is left, with a person who presses all that is offered; gives what is lost then. */
export async function revive({ disk, small, large, wanted, now }: Remains): Promise<string[]> {
  const vault = new HostileVault(new Dice('crash', 0));
  for (const [path, text] of disk) vault.disk.set(path, text);
  const world = new HostileWorld(
    vault,
    deviceOf(new Map(small), new Map(large), () => undefined),
  );
  for (const [item, state] of wanted) world.wanted.set(item, state);
  world.clock.now = now;
  await world.recover();
  return world.losses();
}
