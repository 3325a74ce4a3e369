/**
 * Gathers what the summary speaks of, from records, in slices. Of notes it reads only those of which something is
 * printed that only they can tell. Writes nothing.
 */
import { isLoggedBy, buildSkill } from '../core/matrix/build';
import { buildChange, type SkillChange } from '../core/matrix/history/changes';
import { parseMentions } from '../core/matrix/record/mentions';
import {
  namingLine,
  nextLevelGoals,
  stageGoals,
  stepTo,
  type NextStep,
} from '../core/matrix/stage/next-steps';
import { resolvingOnce } from '../core/markdown/link-resolver';
import { recallSkill } from '../core/matrix/record/recall';
import type { SkillRecord } from '../core/matrix/record/record';
import type { SkillStanding, SkillTotals } from '../core/matrix/schema';
import type { StageProgress } from '../core/matrix/stage/stage';
import { goalsInPieces } from '../core/matrix/stage/step-order';
import { shownSteps } from '../core/matrix/summary/summary';
import { isUsedAtWork, skillsInSummary } from '../core/matrix/summary/summary-scope';
import type { Application, SkillNote } from '../core/skill/schema';
import type { SkillBook } from './skills/skill-book';
import { inPieces, inSlices } from './skills/slices';

/** What gathering needs. */
export interface SkillSource {
  book: SkillBook;
  /** Reads a note, so that the book has all that it says. */
  open: (path: string) => Promise<void>;
  /** Hears how many of the skills are gathered. */
  progressed?: (done: number, total: number) => void;
}

/** What the summary says of the skills that are begun or that the stage asks for. */
export interface GatheredSkills {
  skills: readonly SkillRecord[];
  /** What changed since the day that was asked for. */
  changes: SkillChange[];
  atWork: SkillStanding[];
  /** Of the skills that are used at work, by path. */
  applications: ReadonlyMap<string, readonly Application[]>;
}

async function noteAt({ book, open }: SkillSource, path: string): Promise<SkillNote | null> {
  await open(path);
  return book.readingOf(path)?.note ?? null;
}

/** All skills; of those whose records cannot tell all, the notes are read first. */
async function allClear({ book, open }: SkillSource): Promise<readonly SkillRecord[]> {
  for (const { path, isUnclear } of book.allSkills()) if (isUnclear) await open(path);
  return book.allSkills();
}

/** What changed in those skills of which the log has said anything after a day, in their order. */
async function changesSince(
  source: SkillSource,
  skills: readonly SkillRecord[],
  until: string,
): Promise<SkillChange[]> {
  const { book, progressed } = source;
  const groups = book.historyGroups();
  const isOld = isLoggedBy(until);
  const found: (SkillChange | null)[] = [];
  const unclear: [at: number, record: SkillRecord][] = [];
  let done = 0;
  await inSlices(skills, (record) => {
    progressed?.(++done, skills.length);
    const events = groups.eventsOf(record.path);
    if (events.every(isOld) && events.length === book.eventsOf(record.path).length) return;
    const before = recallSkill(record, events, until);
    if (before.isUnclear) unclear.push([found.length, record]);
    found.push(before.isUnclear ? null : buildChange(book.standingOf(record), before));
  });
  for (const [at, record] of unclear) {
    const note = await noteAt(source, record.path);
    const before = note && buildSkill(note, groups.eventsOf(record.path), until);
    found[at] = before && buildChange(book.standingOf(record), before);
  }
  return found.filter((change) => change !== null);
}

/** Gathers the skills that are begun or that the stage asks for; `until` is the day to look back to. */
export async function gatherSkills(
  source: SkillSource,
  asked: ReadonlySet<string>,
  until: string,
): Promise<GatheredSkills> {
  const { book } = source;
  const skills = skillsInSummary(await allClear(source), asked);
  const changes = await changesSince(source, skills, until);
  const atWork = skills.filter(isUsedAtWork);
  const applications = new Map<string, readonly Application[]>();
  for (const { path } of atWork) {
    const note = await noteAt(source, path);
    if (note) applications.set(path, note.businessValue);
  }
  return { skills, changes, atWork: atWork.map((record) => book.standingOf(record)), applications };
}

/** The steps that the summary shows: to the targets of the stage, or to the next levels without one. */
export async function gatherSteps(
  source: SkillSource,
  skills: readonly SkillTotals[],
  stage: StageProgress<SkillStanding> | null,
  { today, staleAfterDays }: { today: string; staleAfterDays: number },
): Promise<NextStep[]> {
  const { book, open } = source;
  const resolve = resolvingOnce((link, fromPath) => book.resolve(link, fromPath));
  const ordering = goalsInPieces<SkillTotals>({
    goals: stage ? stageGoals(stage) : nextLevelGoals(skills),
    standingOf: ({ path }) => book.standingAt(path),
    mentionsOf: ({ path }) => parseMentions(book.totalsAt(path)?.mentions ?? ''),
    levelAt: (path) => book.totalsAt(path)?.level ?? null,
    resolve,
    today,
    staleAfterDays,
  });
  const goals = await inPieces(ordering);
  const steps: NextStep[] = [];
  for (const goal of goals.slice(0, shownSteps)) {
    await open(goal.skill.path);
    const skill = book.skillAt(goal.skill.path);
    const lineOf = namingLine((path) => book.readingOf(path)?.note ?? null, resolve);
    const step = skill && stepTo(goal, skill, lineOf);
    if (step) steps.push(step);
  }
  return steps;
}
