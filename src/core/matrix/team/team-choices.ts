/**
 * What a person has chosen to see of the team: which skills, in which order. Read from a saved view, where anything may
 * stand.
 */
import { fieldsOf } from '../grid/grid-choices';
import { byCodePoint } from '../order';
import type { TeamSkill } from './team';

/** Which skills: begun by anybody, had by one person alone, teachable, or all. */
export const teamShows = ['begun', 'sole', 'taught', 'all'] as const;
export const teamOrders = ['name', 'fewest', 'most'] as const;

export interface TeamChoices {
  /** Part of the name of a skill; letter case does not matter. */
  text: string;
  /** A tag, with those nested below it; null: all. */
  tag: string | null;
  show: (typeof teamShows)[number];
  order: (typeof teamOrders)[number];
}

/** The choices of a person who has chosen nothing. */
export const noTeamChoices: TeamChoices = { text: '', tag: null, show: 'begun', order: 'name' };

/** The choices of a saved view, `{"show":"sole"}`; the default in place of anything else. */
export function parseTeamChoices(state: unknown): TeamChoices {
  const { text, tag, show, order } = fieldsOf(state);
  return {
    text: typeof text === 'string' ? text : noTeamChoices.text,
    tag: typeof tag === 'string' ? tag : null,
    show: teamShows.find((each) => each === show) ?? noTeamChoices.show,
    order: teamOrders.find((each) => each === order) ?? noTeamChoices.order,
  };
}

const isShown: Record<TeamChoices['show'], (skill: TeamSkill) => boolean> = {
  begun: ({ cells }) => cells.some((cell) => cell !== null),
  sole: ({ holders }) => holders.length === 1,
  taught: ({ learners }) => learners.length > 0,
  all: () => true,
};

const comparisons: Record<TeamChoices['order'], (a: TeamSkill, b: TeamSkill) => number> = {
  name: () => 0,
  fewest: (a, b) => a.holders.length - b.holders.length,
  most: (a, b) => b.holders.length - a.holders.length,
};

const isUnder = (tag: string, above: string) => tag === above || tag.startsWith(`${above}/`);

/** The skills that are to be seen, in the order that was chosen; equals go by name. */
export function chooseTeamSkills(skills: readonly TeamSkill[], choices: TeamChoices): TeamSkill[] {
  const text = choices.text.trim().toLowerCase();
  const tag = choices.tag?.toLowerCase() ?? null;
  return skills
    .filter(isShown[choices.show])
    .filter(({ name }) => text === '' || name.toLowerCase().includes(text))
    .filter(({ tags }) => tag === null || tags.some((each) => isUnder(each.toLowerCase(), tag)))
    .sort((a, b) => byCodePoint(a.name.toLowerCase(), b.name.toLowerCase()))
    .sort(comparisons[choices.order]);
}

/** The tags of all skills in the order of the alphabet, each once. */
export function teamTags(skills: readonly TeamSkill[]): string[] {
  const tags = new Map(skills.flatMap((skill) => skill.tags.map((tag) => [tag.toLowerCase(), tag])));
  return [...tags].sort(([a], [b]) => byCodePoint(a, b)).map(([, tag]) => tag);
}
