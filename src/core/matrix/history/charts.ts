/**
 * What the charts show, from the dates of the ticks that stand today: shares by category, ticks by week, levels by
 * month. A tick that was taken back is nowhere in them. Knows no words and no screen.
 */
import { addDays } from '../../assessment/date';
import { labelForm } from '../../skill/levels/ladder';
import { itemsOf } from '../items';
import type { GridTarget } from '../grid/grid';
import { byCodePoint } from '../order';
import type { ItemStanding, SkillStanding } from '../schema';

/** A skill as the charts need it. All dates are `YYYY-MM-DD`; null is an open criterion. */
export interface ChartSkill {
  path: string;
  tags: string[];
  /** For each level with required items, lowest first, since when each of them is ticked. */
  levels: { label: string; tickedOn: (string | null)[] }[];
  /** Since when each ticked item, required or not, is ticked. */
  ticks: string[];
}

/** One category of the radar: criteria up to the target, or all criteria without a stage. */
export interface RadarAxis {
  tag: string;
  total: number;
  /** Ticked now, and on the earlier day that was asked for. */
  done: number;
  before: number;
}

/** A number at a day: the ticks of the week that begins there, or the levels reached by then. */
export interface DayFigure {
  day: string;
  value: number;
}

const isTicked = ({ state }: ItemStanding) => state === 'ticked';

/** Takes the dates out of a skill. A tick without a date counts from ever. */
export function chartSkillOf(skill: SkillStanding): ChartSkill {
  const since = (item: ItemStanding) => (isTicked(item) ? (item.tickedOn ?? '') : null);
  const levels = skill.levels.map(({ label, criteria, keySkills }) => ({
    label,
    tickedOn: [...criteria, ...keySkills].filter(({ required }) => required).map(since),
  }));
  return {
    path: skill.path,
    tags: skill.tags,
    levels: levels.filter(({ tickedOn }) => tickedOn.length > 0),
    ticks: itemsOf(skill).flatMap((item) =>
      isTicked(item) && item.tickedOn !== null ? [item.tickedOn] : [],
    ),
  };
}

/** Since when each criterion up to the level is ticked; all criteria without one, none where the ladder lacks it. */
function criteriaUpTo({ levels }: ChartSkill, label: string | null): (string | null)[] {
  const form = label === null ? null : labelForm(label);
  const end = form === null ? levels.length : levels.findIndex((each) => labelForm(each.label) === form) + 1;
  return levels.slice(0, end).flatMap(({ tickedOn }) => tickedOn);
}

/** The axes by the order of the alphabet. With the targets of a stage, only its skills count, up to their targets. */
export function buildRadar(skills: ChartSkill[], targets: GridTarget[] | null, before: string): RadarAxis[] {
  const goals = targets && new Map(targets.map(({ path, level }) => [path, level]));
  const axes = new Map<string, RadarAxis>();
  for (const skill of skills) {
    const goal = goals ? goals.get(skill.path) : null;
    if (goal === undefined || (goals && goal === null)) continue;
    const dates = criteriaUpTo(skill, goal);
    for (const tag of new Set(skill.tags.map((each) => each.toLowerCase()))) {
      const axis = axes.get(tag) ?? {
        tag: skill.tags.find((each) => each.toLowerCase() === tag) ?? tag,
        total: 0,
        done: 0,
        before: 0,
      };
      axis.total += dates.length;
      axis.done += dates.filter((date) => date !== null).length;
      axis.before += dates.filter((date) => date !== null && date <= before).length;
      axes.set(tag, axis);
    }
  }
  const filled = [...axes].filter(([, { total }]) => total > 0);
  return filled.sort(([a], [b]) => byCodePoint(a, b)).map(([, axis]) => axis);
}

/** Days since 1970-01-01, a Thursday. */
const dayNumber = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
/** The Monday of a day's week. */
const mondayOf = (day: string) => addDays(day, -((((dayNumber(day) + 3) % 7) + 7) % 7));

/** How many items were ticked in each of the last `count` weeks, the oldest first; weeks begin on Monday. */
export function buildWeeks(skills: ChartSkill[], today: string, count: number): DayFigure[] {
  const first = addDays(mondayOf(today), -7 * (count - 1));
  const weeks = Array.from({ length: count }, (_week, at) => ({ day: addDays(first, 7 * at), value: 0 }));
  for (const { ticks } of skills)
    for (const day of ticks) {
      const week = weeks[Math.floor((dayNumber(day) - dayNumber(first)) / 7)];
      if (week && day <= today) week.value++;
    }
  return weeks;
}

/** Since when each reached level of a skill is reached: the latest date of its criteria and those below it. */
function reachedOn({ levels }: ChartSkill): string[] {
  const days: string[] = [];
  let latest = '';
  for (const { tickedOn } of levels) {
    for (const day of tickedOn) {
      if (day === null) return days;
      if (day > latest) latest = day;
    }
    days.push(latest);
  }
  return days;
}

/** How many levels were reached by the first day of each of the last `months` months, and by today. */
export function buildGrowth(skills: ChartSkill[], today: string, months: number): DayFigure[] {
  const days = skills.flatMap(reachedOn).sort(byCodePoint);
  const [year = 0, month = 0] = today.split('-').map(Number);
  const firstDays = Array.from({ length: months }, (_month, at) =>
    new Date(Date.UTC(year, month - months + at, 1)).toISOString().slice(0, 10),
  );
  return [...firstDays, today].map((day) => ({
    day,
    value: days.filter((reached) => reached <= day).length,
  }));
}
