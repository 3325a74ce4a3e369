/**
 * Gathers what the summary speaks of, from records, in slices. Of notes it reads only those of which something is
 * printed that only they can tell. Writes nothing.
 */
import { isLoggedBy, buildSkill } from '../core/matrix/build';
import { parseMentions } from '../core/matrix/record/mentions';
import {
  namingLine,
  nextLevelGoals,
  stageGoals,
  stepTo,
  type NextStep,
} from '../core/matrix/stage/next-steps';
import { resolvingOnce } from '../core/markdown/link-resolver';
import { lacksText, recallSkill } from '../core/matrix/record/recall';
import type { SkillRecord } from '../core/matrix/record/record';
import type { SkillStanding } from '../core/matrix/schema';
import type { StageProgress } from '../core/matrix/stage/stage';
import { goalsInPieces } from '../core/matrix/stage/step-order';
import { shownSteps } from '../core/matrix/summary/summary';
import { fewSkills, isUsedAtWork, skillsInSummary } from '../core/matrix/summary/summary-scope';
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

/** The skills of the summary, now and at the end of an earlier day; those that are as they were are left out there. */
export interface GatheredSkills {
  now: SkillStanding[];
  before: SkillStanding[];
  /** Of the skills that are used at work, by path. */
  applications: ReadonlyMap<string, readonly Application[]>;
}

async function noteAt({ book, open }: SkillSource, path: string): Promise<SkillNote | null> {
  await open(path);
  return book.readingOf(path)?.note ?? null;
}

/** Where the person stands now; of a skill that its record cannot tell wholly, from its note. */
async function standingsNow(source: SkillSource, records: readonly SkillRecord[]): Promise<SkillStanding[]> {
  const { book, open, progressed } = source;
  const found: SkillStanding[] = [];
  const unclear: number[] = [];
  const visit = (record: SkillRecord) => {
    const opened = book.skillAt(record.path);
    const recalled = opened ? null : recallSkill(record, book.eventsOf(record.path));
    if (recalled && (recalled.isUnclear || lacksText(recalled))) unclear.push(found.length);
    const standing = opened ?? recalled;
    if (standing) found.push(standing);
    progressed?.(found.length, records.length);
  };
  await inSlices(records, visit);
  for (const at of unclear) {
    const path = found[at]?.path ?? '';
    await open(path);
    const skill = book.skillAt(path);
    if (skill) found[at] = skill;
  }
  return found;
}

/** Where the person stood in those skills of which the log has said anything since. */
async function standingsThen(
  source: SkillSource,
  skills: readonly SkillStanding[],
  until: string,
): Promise<SkillStanding[]> {
  const { book } = source;
  const groups = book.historyGroups();
  const found: SkillStanding[] = [];
  const unclear: string[] = [];
  const visit = ({ path }: SkillStanding) => {
    const events = groups.eventsOf(path);
    const isOld = events.every(isLoggedBy(until)) && events.length === book.eventsOf(path).length;
    const record = isOld ? null : book.totalsAt(path);
    if (!record) return;
    const recalled = recallSkill(record, events, until);
    if (recalled.isUnclear) unclear.push(path);
    else found.push(recalled);
  };
  await inSlices(skills, visit);
  for (const path of unclear) {
    const note = await noteAt(source, path);
    if (note) found.push(buildSkill(note, groups.eventsOf(path), until));
  }
  return found;
}

/** Gathers the skills that are begun or that the stage asks for; `until` is the day to look back to. */
export async function gatherSkills(
  source: SkillSource,
  asked: ReadonlySet<string>,
  until: string,
): Promise<GatheredSkills> {
  const { book } = source;
  const all = book.allSkills();
  const mayBeIn = ({ path }: SkillRecord) =>
    all.length <= fewSkills || asked.has(path) || book.eventsOf(path).length > 0;
  const now = skillsInSummary(await standingsNow(source, all.filter(mayBeIn)), asked, all.length);
  const before = await standingsThen(source, now, until);
  const applications = new Map<string, readonly Application[]>();
  for (const { path } of now.filter(isUsedAtWork)) {
    const note = await noteAt(source, path);
    if (note) applications.set(path, note.businessValue);
  }
  return { now, before, applications };
}

/** The steps that the summary shows: to the targets of the stage, or to the next levels without one. */
export async function gatherSteps(
  source: SkillSource,
  now: SkillStanding[],
  stage: StageProgress<SkillStanding> | null,
  { today, staleAfterDays }: { today: string; staleAfterDays: number },
): Promise<NextStep[]> {
  const { book, open } = source;
  const resolve = resolvingOnce((link, fromPath) => book.resolve(link, fromPath));
  const ordering = goalsInPieces<SkillStanding>({
    goals: stage ? stageGoals(stage) : nextLevelGoals({ skills: now }),
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
