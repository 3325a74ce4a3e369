/**
 * A small world for merges: three skills of three levels with eight near-equal criteria each, and devices that tick
 * and un-tick in their own copy of one log.
 */
import { writerDate } from '../../../src/core/assessment/date';
import { applyEvent, newLog } from '../../../src/core/assessment/edit';
import { parseAssessmentLog } from '../../../src/core/assessment/parse';
import type { EventState } from '../../../src/core/assessment/schema';
import { uniteLogs } from '../../../src/core/assessment/unite';
import { buildStanding, type Standing } from '../../../src/core/matrix/history';
import type { Dice } from './dice';

const verbs = 'Пишет Читает Проверяет Настраивает Объясняет Writes Reads Checks Configures Explains'.split(
  ' ',
);
const objects =
  'скрипты тесты журналы сервисы запросы правила очереди отчёты scripts tests logs services queries rules queues reports'.split(
    ' ',
  );

/** What can be ticked: link, group and text as the log has them. */
export interface Place {
  link: string;
  group: string;
  item: string;
}

export const keyOf = ({ link, group, item }: Place): string => `${link} · ${group} · ${item}`;

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

/** Where every item of a log stands; null when the text is no log any more. */
export function standingsOf(text: string): Map<string, Standing> | null {
  const log = parseAssessmentLog('Log.md', text);
  if (!log) return null;
  const histories = new Map<string, typeof log.events>();
  for (const event of uniteLogs([log]).events) {
    const key = keyOf(event);
    histories.set(key, [...(histories.get(key) ?? []), event]);
  }
  return new Map([...histories].map(([key, events]) => [key, buildStanding(events, false)]));
}

/** The keys of all items that a log shows as ticked. */
export function tickedIn(text: string): Set<string> {
  const standings = [...(standingsOf(text) ?? [])];
  return new Set(standings.filter(([, { state }]) => state === 'ticked').map(([key]) => key));
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

  constructor(
    public text: string,
    private readonly places: Place[],
    origin?: Device,
  ) {
    this.ticked = new Set(origin?.ticked);
    this.lastOn = new Map(origin?.lastOn);
  }

  copy(text = this.text): Device {
    return new Device(text, this.places, this);
  }

  say(place: Place, state: EventState, today: string): void {
    const { link, group, item } = place;
    const key = keyOf(place);
    const dated = writerDate(today, this.lastOn.get(key) ?? null);
    const date = 'date' in dated ? dated.date : today;
    const edit = applyEvent(this.text, { state, link: `[[${link}|${link.slice(7)}]]`, group, item, date });
    if ('refusal' in edit) throw new Error(`refused: ${edit.refusal}`);
    this.text = edit.text;
    this.touched.add(key);
    this.lastOn.set(key, date);
    if (state === 'ticked') this.ticked.add(key);
    else this.ticked.delete(key);
  }

  /** So many random steps on one day. */
  work(dice: Dice, { least, most, unticks }: Habits, today: string): void {
    for (let step = dice.between(least, most); step > 0; step--) {
      const isUntick = dice.chance(unticks);
      const open = this.places.filter((place) => this.ticked.has(keyOf(place)) === isUntick);
      if (open.length > 0) this.say(dice.pick(open), isUntick ? 'withdrawn' : 'ticked', today);
    }
  }
}

/** A device with a new log of so many earlier ticks. */
export function firstDevice(dice: Dice, places: Place[], ticks: number, ending: string): Device {
  const device = new Device(newLog(null).replaceAll('\n', ending), places);
  for (const place of dice.shuffled(places).slice(0, ticks))
    device.say(place, 'ticked', dayOf(dice.between(1, 9)));
  return device;
}
