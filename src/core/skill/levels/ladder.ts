/** Reads the names of levels beside each other: which ladder they make and how it runs. Knows no tables. */
import { normalForm } from '../../item-key';
import { once, remembering } from '../../vocabulary/remembering';
import { formOf, levelNameOf, levelSlipOf, roleAmong, type LevelName } from './level-name';

/**
 * The ladder that was asked about last, of which several questions are asked in turn, and its labels as one line each.
 */
let asked: { labels: readonly string[]; lines: string } = { labels: [], lines: '' };

function linesOf(labels: readonly string[]): string {
  let same = labels.length === asked.labels.length ? 0 : -1;
  while (same !== -1 && same < labels.length) same = labels[same] === asked.labels[same] ? same + 1 : -1;
  if (same === -1) asked = { labels: [...labels], lines: labels.join('\n') };
  return asked.lines;
}

/** A function of the labels of a ladder that asks `compute` once for each ladder: a vault has few. */
function ofLadder<Answer>(
  compute: (labels: readonly string[]) => Answer,
): (labels: readonly string[]) => Answer {
  const answerTo = remembering((lines) => compute(lines.split('\n')));
  const toNone = once(() => compute([]));
  return (labels) => (labels.length === 0 ? toNone() : answerTo(linesOf(labels)));
}

/**
 * The labels of levels. Made by a plain loop: what the engine makes of a mapped list, once its code is fast, is of another
 * kind than before, and throws away the fast code of all who were given such lists.
 */
export function labelsOf(levels: readonly { label: string }[]): string[] {
  const labels = new Array<string>(levels.length);
  let at = 0;
  for (const { label } of levels) labels[at++] = label;
  return labels;
}

/** The form in which labels of one ladder are compared. */
export const labelForm: (label: string) => string = remembering(normalForm);

/** The labels of a ladder by their forms. */
export const labelsByForm: (labels: readonly string[]) => ReadonlyMap<string, string> = ofLadder(
  (labels) => new Map(labels.map((label) => [labelForm(label), label])),
);

/** The longest ladder of which every name may be misspelt. */
const longestLadder = 12;

/**
 * What is known of the labels of one ladder, each beside the others: a role without a level has its place among those
 * with one. A slip of the pen is forgiven where most are known, or where all are known or slips and rise or fall.
 */
export const namesIn: (labels: readonly string[]) => readonly (LevelName | null)[] = ofLadder((labels) => {
  const forms = labels.length > longestLadder ? [] : labels.map(formOf);
  const names = labels.map((label) => {
    const name = levelNameOf(label);
    return name?.isProof ? name : (roleAmong(label, forms) ?? name);
  });
  const known = names.filter((name) => name !== null).length;
  if (known === labels.length) return names;
  const series = known === 0 ? seriesIn(labels) : null;
  if (series) return series;
  const isMost = known * 2 > labels.length;
  if (!isMost && labels.length > longestLadder) return names;
  const forgiven: (LevelName | null)[] = [];
  for (const [i, name] of names.entries()) {
    forgiven.push(name ?? levelSlipOf(labels[i] ?? ''));
    if (!isMost && forgiven[i] === null) return names;
  }
  return isMost || isMonotone(sharedRanks(forgiven)?.ranks ?? []) ? forgiven : names;
});

/** A role of one's own with a number, `MLE 1`, `QA II`. */
const numbered = /^(\p{Lu}{2,5})[ -]?(\d|I{1,3}|IV|V)$/u;
const shortestSeries = 3;

/** The codes of one role with numbers, `MLE 1`, `MLE 2`, `MLE 3`; null where there are fewer than three. */
function seriesIn(labels: readonly string[]): (LevelName | null)[] | null {
  const parts = labels.map((label) => numbered.exec(label));
  const [, role = ''] = parts.find((part) => part !== null) ?? [];
  const names = parts.map((part, i) => {
    const ranks = new Map([[`codes:${role}`, i]]);
    return part?.[1] === role ? { ranks, isCode: true, isProof: false } : null;
  });
  return names.filter((name) => name !== null).length < shortestSeries ? null : names;
}

/** True for two ranks or more, each higher than the one before or each lower. */
function isMonotone(ranks: readonly number[]): boolean {
  const steps = ranks.slice(1).map((rank, i) => Math.sign(rank - (ranks[i] ?? 0)));
  return steps.length > 0 && steps[0] !== 0 && steps.every((step) => step === steps[0]);
}

/**
 * True when names of levels show by themselves that they grade a skill: most belong to families that only skills use,
 * or all are known and one does.
 */
export const provesSkill: (labels: readonly string[]) => boolean = ofLadder((labels) => {
  const names = namesIn(labels);
  const proofs = names.filter((name) => name?.isProof).length;
  const areKnown = names.every((name) => name !== null && !name.isCode);
  return proofs * 2 > names.length || (areKnown && proofs > 0);
});

/** True when most of the names grade people and nothing but people: `Junior`, `Ведущий`, and not `Beginner`. */
export const gradesPeople: (labels: readonly string[]) => boolean = ofLadder((labels) => {
  const grades = (name: LevelName | null) =>
    name?.isProof === true && name.ranks.has('seniority') && !name.ranks.has('proficiency');
  return namesIn(labels).filter(grades).length * 2 > labels.length;
});

/** A ladder of one known family, with the ranks of its levels there. */
interface Ladder {
  family: string;
  ranks: readonly number[];
}

function sharedRanks(names: readonly (LevelName | null)[]): Ladder | null {
  for (const family of names[0]?.ranks.keys() ?? []) {
    const ranks = names.map((name) => name?.ranks.get(family));
    if (ranks.every((rank) => rank !== undefined)) return { family, ranks };
  }
  return null;
}

/** The first family that knows all the labels, with their ranks there; null when none does. */
export const ladderOf: (labels: readonly string[]) => Ladder | null = ofLadder((labels) =>
  sharedRanks(namesIn(labels)),
);

/** True when the labels are of one ranked family and each is lower than the one before. */
export function isFalling(labels: readonly string[]): boolean {
  const ladder = labels.length > 1 ? ladderOf(labels) : null;
  return ladder !== null && ladder.ranks.every((rank, i) => i === 0 || rank < (ladder.ranks[i - 1] ?? 0));
}

/**
 * True when no label is higher than the one before and the last is lower than the first: `Senior`, `QA middle`,
 * `Middle`.
 */
export const isHighestFirst: (labels: readonly string[]) => boolean = ofLadder((labels) => {
  const ranks = ladderOf(labels)?.ranks ?? [];
  const falls = ranks.every((rank, i) => i === 0 || rank <= (ranks[i - 1] ?? 0));
  return falls && (ranks.at(-1) ?? 0) < (ranks[0] ?? 0);
});

/** True when each label is higher than the one before, or when they are words of one's own that differ. */
export function isRising(labels: readonly string[]): boolean {
  const ladder = ladderOf(labels);
  if (ladder) return ladder.ranks.every((rank, i) => i === 0 || rank > (ladder.ranks[i - 1] ?? 0));
  return areDistinct(labels);
}

/** True when known levels go up and down again, `Expert`, `Beginner`, `Expert`, as those of many things do. */
export function isShuffled(labels: readonly string[]): boolean {
  const ranks = ladderOf(labels)?.ranks ?? [];
  const goes = (sign: number) => ranks.some((rank, i) => Math.sign(rank - (ranks[i - 1] ?? rank)) === sign);
  return goes(1) && goes(-1);
}

/** True when no two labels are one name. */
export const areDistinct: (labels: readonly string[]) => boolean = ofLadder(
  (labels) => new Set(labels.map(labelForm)).size === labels.length,
);
