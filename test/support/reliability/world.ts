/**
 * A small world for merges: three skills of three levels with eight near-equal criteria each, and devices that tick
 * and un-tick in their own copy of one log.
 */
import { writerDate } from '../../../src/core/assessment/date';
import type { EventState } from '../../../src/core/assessment/schema';
import type { Dice } from './dice';
import { keyOf, type LogForm, type Place } from './log-form';

const verbs = 'Пишет Читает Проверяет Настраивает Объясняет Writes Reads Checks Configures Explains'.split(
  ' ',
);
const objects =
  'скрипты тесты журналы сервисы запросы правила очереди отчёты scripts tests logs services queries rules queues reports'.split(
    ' ',
  );

/** All criteria of so many skills. */
export function randomPlaces(dice: Dice, skills: number): Place[] {
  return Array.from({ length: skills }, (_, skill) =>
    ['Junior', 'Middle', 'Senior'].flatMap((group) => {
      const texts = new Set<string>();
      while (texts.size < 8) texts.add(`${dice.pick(verbs)} ${dice.pick(objects)}.`);
      return [...texts].map((item) => ({ link: `Навыки/Skill ${skill + 1}`, group, item }));
    }),
  ).flat();
}

export function dayOf(number: number): string {
  return `2026-11-${String(number).padStart(2, '0')}`;
}

/** How much a device does before it hears of the others: ticks of open items, and un-ticks of ticked ones. */
export interface Habits {
  least: number;
  most: number;
  /** Of its steps; the rest are ticks. */
  unticks: number;
}

/** One copy of the log, and what its owner believes it says: the log is written, never read. */
export class Device {
  /** Items ticked now, and items that this device spoke of. */
  readonly ticked: Set<string>;
  readonly touched = new Set<string>();
  private readonly lastOn: Map<string, string>;
  private readonly keys: Map<Place, string>;

  constructor(
    public text: string,
    private readonly places: Place[],
    private readonly form: LogForm,
    origin?: Device,
  ) {
    this.ticked = new Set(origin?.ticked);
    this.lastOn = new Map(origin?.lastOn);
    this.keys = origin?.keys ?? new Map(places.map((place) => [place, keyOf(place)]));
  }

  copy(text = this.text): Device {
    return new Device(text, this.places, this.form, this);
  }

  say(place: Place, state: EventState, today: string): void {
    const key = keyOf(place);
    const dated = writerDate(today, this.lastOn.get(key) ?? null);
    const date = 'date' in dated ? dated.date : today;
    this.text = this.form.write(this.text, place, state, date);
    this.touched.add(key);
    this.lastOn.set(key, date);
    if (state === 'ticked') this.ticked.add(key);
    else this.ticked.delete(key);
  }

  /** So many random steps on one day. */
  work(dice: Dice, { least, most, unticks }: Habits, today: string): void {
    for (let step = dice.between(least, most); step > 0; step--) {
      const isUntick = dice.chance(unticks);
      const open = this.places.filter((place) => this.ticked.has(this.keys.get(place) ?? '') === isUntick);
      if (open.length > 0) this.say(dice.pick(open), isUntick ? 'withdrawn' : 'ticked', today);
    }
  }
}

/** A device with a new log of so many earlier ticks. */
export function firstDevice(
  dice: Dice,
  places: Place[],
  ticks: number,
  form: LogForm,
  ending = '\n',
): Device {
  const device = new Device(form.empty.replaceAll('\n', ending), places, form);
  for (const place of dice.shuffled(places).slice(0, ticks))
    device.say(place, 'ticked', dayOf(dice.between(1, 9)));
  return device;
}
