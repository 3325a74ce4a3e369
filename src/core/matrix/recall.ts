/** Tells from a record where a person stands, without its note. */
import type { LogEvent } from '../assessment/schema';
import { buildUnattached, isLoggedBy } from './build';
import { itemsOf } from './changes';
import { buildStanding } from './history';
import { buildFigures, type LevelPlan } from './levels';
import type { SkillRecord } from './record';
import type { ItemStanding, SkillStanding } from './schema';
import { itemKey, keyReader, kinds, levelUnit, requiredBit } from './shape';

function planOf({ ladder, lines, shape }: SkillRecord): LevelPlan[] {
  const plan = ladder.map((label, at) => ({ label, line: lines[at] ?? 1, criteria: 0, keySkills: 0 }));
  for (let place = 0; place < shape.length; place++) {
    const code = shape.charCodeAt(place);
    const level = plan[Math.floor(code / levelUnit) - 1];
    const kind = kinds[code % requiredBit];
    if (level && kind === 'criterion') level.criteria++;
    if (level && kind === 'keySkill') level.keySkills++;
  }
  return plan;
}

/**
 * The events of each item, those of none, and whether only the note can tell what some of those mean: a new text, or
 * one that has gone, for what a renamed group is depends on all its texts.
 */
function recallEvents(record: SkillRecord, events: readonly LogEvent[], until?: string) {
  const isCounted = isLoggedBy(until);
  const histories = Array.from(record.shape, (): LogEvent[] => []);
  const loose: LogEvent[] = [];
  const said = new Set<number>();
  const keyOf = keyReader(events);
  let isUnclear = false;
  for (const event of events) {
    const own = record.keys.indexOf(itemKey(event.group, event.item));
    const key = keyOf(event);
    const place = own === -1 ? record.learned?.get(key) : own;
    if (own === -1) said.add(key);
    if (place === undefined) isUnclear = true;
    else if (isCounted(event)) (histories[place] ?? loose).push(event);
  }
  isUnclear ||= said.size < (record.learned?.size ?? 0);
  return { histories, loose, isUnclear };
}

function recallTexts({ texts }: SkillRecord): Map<number, string> {
  const lines = texts === '' ? [] : texts.split('\n');
  return new Map(lines.map((line) => [parseInt(line, 10), line.slice(line.indexOf(' ') + 1)]));
}

/** What a record tells. */
export interface RecalledSkill extends SkillStanding {
  /** True when a line of the log says what only the note can place: it is left out until the note is read again. */
  isUnclear: boolean;
}

/** Where a person stands by these events, at the end of a day where one is given. */
export function recallSkill(record: SkillRecord, events: readonly LogEvent[], until?: string): RecalledSkill {
  const recalled = recallEvents(record, events, until);
  const texts = recallTexts(record);
  const items = recalled.histories.map((history, place): ItemStanding => {
    const code = record.shape.charCodeAt(place);
    const kind = kinds[code % requiredBit] ?? 'criterion';
    return {
      kind,
      text: texts.get(place) ?? null,
      level: record.ladder[Math.floor(code / levelUnit) - 1] ?? null,
      required: (code & requiredBit) !== 0,
      ...buildStanding(history, kind === 'project'),
      isGap: false,
    };
  });
  const { path, name, tags, aliases } = record;
  const unattached = buildUnattached(recalled.loose, path);
  const { isUnclear } = recalled;
  return { path, name, tags, aliases, ...buildFigures(planOf(record), items), unattached, isUnclear };
}

/** True when the summary needs a text of the skill that only its note has. */
export function lacksText(skill: SkillStanding): boolean {
  const spoken = itemsOf(skill).filter(({ lastOn, state }) => lastOn !== null || state !== 'open');
  return spoken.length > 0 && [...skill.missing, ...spoken].some(({ text }) => text === null);
}
