/** What the log says of a skill in short, read off the items of which it says anything. Knows no log. */
import { evidenceOf, isUnproved } from './evidence';
import type { ItemStanding, LevelStanding, SkillTrace } from './schema';

/** The day of the latest tick or start that still holds; null when there is none. */
function lastTickOn(logged: readonly ItemStanding[]): string | null {
  let last = '';
  for (const { confirmedOn, startedOn } of logged) {
    const day = confirmedOn ?? startedOn;
    if (day !== null && day > last) last = day;
  }
  return last || null;
}

/** Of a skill with these levels and items; null while the log says nothing of it. */
export function buildTrace<Item extends ItemStanding>(
  levels: readonly LevelStanding<Item>[],
  logged: Item[],
): SkillTrace | null {
  if (logged.length === 0) return null;
  const reached = levels.filter(({ isReached }) => isReached).at(-1);
  const highest = levels.filter(({ required }) => required.done > 0).at(-1);
  return {
    lastTickOn: lastTickOn(logged),
    evidence: evidenceOf({ logged }),
    aboveGap: highest && levels.some(({ hasGap }) => hasGap) ? highest.label : null,
    isUnproved: reached !== undefined && isUnproved({ logged }, reached),
    hasStarted: logged.some(({ kind, state }) => kind === 'project' && state === 'started'),
  };
}
