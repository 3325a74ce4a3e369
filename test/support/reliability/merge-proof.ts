/** What a merge of offline work must keep: no tick that a device made is lost, and none is there that nobody made. */
import type { Dice } from './dice';
import { appendedLines, keyOf, type LogForm, type Place } from './log-form';
import { dayOf, firstDevice, randomPlaces, type Device, type Habits } from './world';

/** How much the devices do, and what the log looks like. */
export interface Scenario {
  name: string;
  skills: number;
  earlier: number;
  /** One for each device. */
  habits: Habits[];
  ending: string;
  /** What a person wrote below the ticks. */
  tail: string;
}

const few: Habits = { least: 1, most: 4, unticks: 0 };
const some: Habits = { least: 1, most: 4, unticks: 0.25 };
const plain = { skills: 3, earlier: 12, ending: '\n', tail: '' };

export const scenarios: Scenario[] = [
  { ...plain, name: 'ticks', habits: [few, few] },
  { ...plain, name: 'ticks and un-ticks', habits: [some, some] },
  {
    ...plain,
    name: 'prose at the end',
    habits: [some, some],
    tail: '\n## Plan\n\nWords about [[Навыки/Skill 1]].\n',
  },
  { ...plain, name: 'no final newline', habits: [some, some], tail: '\nTo be continued' },
  { ...plain, name: 'Windows line endings', habits: [some, some], ending: '\r\n' },
  { ...plain, name: 'a log without a tick', earlier: 0, habits: [some, some] },
];

export const bulk: Scenario = {
  ...plain,
  name: 'bulk',
  skills: 12,
  earlier: 60,
  habits: [
    { least: 20, most: 20, unticks: 0.25 },
    { least: 40, most: 40, unticks: 0.25 },
  ],
};

/** One base and what each device made of it. */
export interface OfflineWork {
  form: LogForm;
  places: Place[];
  base: Device;
  devices: Device[];
}

/** The scenarios in turn, for so many devices. */
export function scenarioOf(at: number, devices: 2 | 3): Scenario {
  const scenario = scenarios[at % scenarios.length] as Scenario;
  return {
    ...scenario,
    habits: Array.from({ length: devices }, (_, of) => scenario.habits[of % 2] as Habits),
  };
}

export function offlineWork(
  dice: Dice,
  { skills, earlier, habits, ending, tail }: Scenario,
  form = appendedLines,
): OfflineWork {
  const places = randomPlaces(dice, skills);
  const first = firstDevice(dice, places, earlier, form, ending);
  const base = first.copy(first.text + tail.replaceAll('\n', ending));
  const devices = habits.map((habit) => {
    const device = base.copy();
    device.work(dice, habit, dayOf(dice.between(10, 12)));
    return device;
  });
  return { form, places, base, devices };
}

/** What must hold for one item: ticked, not ticked, or either where devices said opposite things. */
type Verdict = boolean | 'either';

function verdictOf(key: string, { base, devices }: OfflineWork): Verdict {
  const said = new Set(
    devices.filter(({ touched }) => touched.has(key)).map(({ ticked }) => ticked.has(key)),
  );
  if (said.size === 0) return base.ticked.has(key);
  return said.size > 1 ? 'either' : said.has(true);
}

/** How far a merge may let an un-tick wait: inside an open conflict an un-ticked item still reads as ticked. */
export type Patience = 'none' | 'conflict';

/** What the merge lost or invented; null when it did neither. */
export function mergeFault(work: OfflineWork, merged: string, patience: Patience = 'none'): string | null {
  const reading = work.form.read(merged);
  if (!reading) return 'is no log any more';
  const places = new Set(work.places.map(keyOf));
  const stranger = [...reading.known].find((key) => !places.has(key));
  if (stranger !== undefined) return `speaks of an item that is none: ${stranger}`;
  for (const key of places) {
    const verdict = verdictOf(key, work);
    const isTicked = reading.ticked.has(key);
    if (verdict === true && !isTicked) return `lost ${key}`;
    const mayWait =
      patience === 'conflict' && [work.base, ...work.devices].some(({ ticked }) => ticked.has(key));
    if (verdict === false && isTicked && !mayWait) return `invented ${key}`;
  }
  return reading.unread.length === 0 ? null : `has lines that cannot be read: ${reading.unread.join(', ')}`;
}

/** Throws what a merge lost or invented, with all that is needed to see it again. */
export function proveMerge(work: OfflineWork, merged: string, patience: Patience = 'none'): void {
  const fault = mergeFault(work, merged, patience);
  if (fault === null) return;
  const texts = { base: work.base.text, devices: work.devices.map(({ text }) => text), merged };
  throw new Error(`the merge ${fault}\n${JSON.stringify(texts, null, 1)}`);
}
