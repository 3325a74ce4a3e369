/** The summary of some notes after some lines, with whatever else a test wants to say. */
import { addDays } from '../../src/core/assessment/date';
import { renderSkillLink } from '../../src/core/assessment/link';
import { buildChanges } from '../../src/core/matrix/history/changes';
import { buildLinkResolver } from '../../src/core/markdown/link-resolver';
import { buildNextSteps, nextLevelGoals, stageGoals } from '../../src/core/matrix/stage/next-steps';
import { renderSummary } from '../../src/core/matrix/summary/summary';
import type { SummaryParts } from '../../src/core/matrix/summary/summary-parts';
import { isUsedAtWork, skillsInSummary } from '../../src/core/matrix/summary/summary-scope';
import type { SkillNote } from '../../src/core/skill/schema';
import { wordsOf } from '../../src/i18n';
import { aMatrix } from './builders';
import { aStage, stepGroundOf } from './stages';

export const since = '2026-10-23';
export const today = '2026-11-22';

/** What a summary is asked for besides notes and lines; without a stage the steps lead to the next levels. */
export interface SummarySketch {
  language?: string;
  /** The lines of the chosen stage, `Engineer.md`. */
  stage?: string[];
  parts?: Partial<SummaryParts>;
}

export function summaryOf(
  notes: SkillNote[],
  lines: string[] = [],
  { language = 'en', stage: asked, parts = {} }: SummarySketch = {},
): string {
  const all = aMatrix(notes, lines, { today });
  const stage = asked ? aStage(all, asked) : null;
  const paths = new Set(stage?.skills.flatMap(({ path }) => path ?? []));
  const now = { ...all, skills: skillsInSummary(all.skills, paths) };
  const goals = stage ? stageGoals(stage) : nextLevelGoals(now.skills);
  const resolve = buildLinkResolver([...notes.map(({ path }) => path), 'Engineer.md']);
  const applications = new Map(notes.map(({ path, businessValue }) => [path, businessValue]));
  const before = aMatrix(notes, lines, { today, until: addDays(since, -1) });
  return renderSummary({
    skills: now.skills,
    changes: buildChanges(now, before),
    atWork: now.skills.filter(isUsedAtWork),
    applicationsOf: (path) => applications.get(path) ?? [],
    since,
    today,
    skillCount: all.skills.length,
    stage,
    otherStages: [],
    steps: buildNextSteps({ goals, ...stepGroundOf(all), today, staleAfterDays: 180 }),
    staleAfterDays: 180,
    markUnproved: true,
    without: new Set(['changes', 'chart']),
    words: wordsOf(language).summary,
    linkTo: (path) => renderSkillLink(path, 'Skill progress.md', resolve),
    ...parts,
  });
}
