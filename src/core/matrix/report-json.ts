/** Stages, steps, reviews and teams as `--json` prints them, the same at every door. Knows no words. */
import type { Grid, GridRow } from './grid/grid';
import type { NextStep } from './stage/next-steps';
import type { ReviewItem } from './history/review';
import type { StageProgress, StageSkill } from './stage/stage';
import type { Team, TeamSkill } from './team/team';

function stageSkillJson({ path, name, heading, link, target, standing, required, missing }: StageSkill) {
  return {
    path,
    name,
    heading,
    line: link.line,
    target: target && { level: target.label, source: target.source },
    standing,
    required,
    missing: missing.map(({ address, line }) => ({ group: address.group, item: address.item, line })),
  };
}

/** A stage, its figures and its skills. */
export function toStageJson(stage: StageProgress) {
  const { note, skills, ready, criteriaLeft, withoutNote, withoutLevels, boxes } = stage;
  const { path, name } = note;
  const figures = { ready, criteriaLeft, withoutNote, withoutLevels, boxes };
  return { path, name, ...figures, skills: skills.map(stageSkillJson) };
}

/** A step with its reasons, each with the place that states it. */
export function toStepJson({ skill, item, level, target, missing, reasons }: NextStep) {
  const { path, name } = skill;
  const { line } = item;
  return { path, name, level, target, item: item.address.item, line, missing: missing.length, reasons };
}

function teamSkillJson({ people }: Team, skill: TeamSkill) {
  const { path, name, tags, cells, holders, teachers, learners } = skill;
  const names = (indices: number[]) => indices.map((at) => people[at] ?? null);
  const levels = cells.flatMap((cell, at) =>
    cell ? [{ person: people[at] ?? null, level: cell.level, required: cell.required }] : [],
  );
  const sole = holders.length === 1;
  return { path, name, tags, levels, teachers: names(teachers), learners: names(learners), sole };
}

/** What waits for a review: the item, its line, when it was ticked and when confirmed last. */
export function toReviewJson({ item, days }: ReviewItem) {
  const { address, line, tickedOn, confirmedOn } = item;
  return { ...address, line, tickedOn, confirmedOn, days };
}

function gridRowJson(row: GridRow) {
  const levels = row.cells.flatMap((cell, column) => {
    if (!cell) return [];
    const { label, count, isReached, hasGap, isTarget, isUnproved } = cell;
    return [{ level: label, column, count, isReached, hasGap, isTarget, isUnproved }];
  });
  const { path, name, tags, level, goal, standing, left } = row;
  const { petProjects, businessValue, evidence, lastOn } = row;
  const counts = { petProjects, businessValue };
  return { path, name, tags, level, goal, standing, left, levels, ...counts, evidence, lastOn };
}

/** The matrix as a table: its columns, and for each skill what stands in them. */
export function toGridJson({ columns, rows }: Grid) {
  return { columns, skills: rows.map(gridRowJson) };
}

/** People by skills. */
export function toTeamJson(team: Team) {
  return { people: team.people, skills: team.skills.map((skill) => teamSkillJson(team, skill)) };
}
