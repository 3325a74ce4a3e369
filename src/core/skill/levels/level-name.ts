/** Reads the name of a level: which families know it and how high it stands there. Knows no other names beside it. */
import { lookedUp, parsePhrase, slipsIn, wordsIn } from '../../vocabulary/fuzzy';
import {
  codePrefixes,
  ladderFamilies,
  languageScale,
  levelWords,
  namesOf,
} from '../../vocabulary/ladder-words';
import { wordForm } from '../../vocabulary/letters';
import { once, remembering } from '../../vocabulary/remembering';

/** What is known of the name of a level. */
export interface LevelName {
  /** Rank by family; `codes:l` for `L1`, `scale` for `A1`. */
  ranks: ReadonlyMap<string, number>;
  /** A bare code or number, which alone proves nothing. */
  isCode: boolean;
  /** True when the name belongs to a family that only skills use. */
  isProof: boolean;
}

const ranksByName = new Map<string, Map<string, number>>();
const proofs = new Set<string>();
for (const [family, isProof] of ladderFamilies) {
  if (isProof) proofs.add(family);
  for (const { name, rank } of namesOf(family)) {
    const form = wordForm(name);
    const ranks = ranksByName.get(form) ?? new Map<string, number>();
    ranksByName.set(form, ranks.set(family, rank));
  }
}
const silentWords = new Set(levelWords.map(wordForm));
const prefixes = new Set(codePrefixes.map(wordForm));
const code = /^(?:(\p{L}+)[ -]?)?(\d{1,2}) ?(\p{L}*)$/u;
const hanDigits = '零一二三四五六七八九';
/** `三级` as `3级`. */
const hanNumeral = /^第?([一二三四五六七八九])(?=[级級等])/u;
const leadingMark = /^[([]?(?:\p{L}{0,2}\d{1,2}|[ivx]{1,4})[)\]]?\s*[.):\-–—|/]?\s+(?=\p{L})/u;
const modifier = /\s*(\++|[-–−]+)$/u;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const lastRoman = new RegExp(`^(?:(.+) )?(${romans.join('|')})(?: (\\p{L}+))?$`, 'u');
/** A step within a level: `Middle II`, `Junior 2`. */
const step = /\p{L}\S* (\d)$/u;

/** `middle ii`, `ii` and `ii уровень` with a digit. */
function inDigits(form: string): string {
  const [, before, roman = '', after] = lastRoman.exec(form) ?? [];
  if (roman === '') return form;
  return [before, String(romans.indexOf(roman) + 1), after].filter((part) => part !== undefined).join(' ');
}

function codeRanks(form: string): Map<string, number> | null {
  const scale = languageScale.indexOf(form);
  if (scale !== -1) return new Map([['scale', scale]]);
  const found = code.exec(form.replace(hanNumeral, (_all, sign: string) => `${hanDigits.indexOf(sign)}`));
  if (!found) return null;
  const [, before = '', number, after = ''] = found;
  if (!prefixes.has(before) || (after !== '' && !silentWords.has(after))) return null;
  return new Map([[`codes:${before}`, Number(number)]]);
}

const scaleWithName = /^([abc][12])(?: \p{L}+){1,2}$/u;
const roleWithNumber = /^(?:\p{L}+ ){1,2}((?:engineer|developer) \d)$/u;
const codeWithName = /^((?:l|ic|\p{L}{3,})[ -]?\d{1,2})\s*[:.—–-]\s*\p{L}/u;

/**
 * `A1 Breakthrough`, `Software Engineer II` and `Level 1 — Sapling` by their codes; other words before a number are
 * things.
 */
function namedCode(form: string): LevelName | null {
  const [, bare = ''] =
    scaleWithName.exec(form) ?? roleWithNumber.exec(form) ?? codeWithName.exec(form) ?? [];
  const ranks = codeRanks(bare);
  return ranks && { ranks, isCode: true, isProof: false };
}

function shifted(ranks: ReadonlyMap<string, number>, by: number): ReadonlyMap<string, number> {
  return by === 0 ? ranks : new Map([...ranks].map(([family, rank]) => [family, rank + by]));
}

/** Ranks of the first known name among a few words: of `semi-senior` in `QA semi-senior advance`. */
function ranksAmong(form: string, between = /[\s/,.:–—]+/u): ReadonlyMap<string, number> | null {
  const words = form.split(between).filter((word) => word !== '' && !silentWords.has(word));
  if (words.length > 4) return null;
  for (let size = Math.min(words.length, 3); size > 0; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const candidate = words.slice(at, at + size).join(' ');
      const stripped = candidate.replace(modifier, '');
      const ranks = ranksByName.get(candidate) ?? ranksByName.get(stripped);
      if (ranks) return ranks;
    }
  }
  const han = /\p{Script=Han}/u.test(form)
    ? [...ranksByName.keys()].filter((name) => form.startsWith(name))
    : [];
  const longest = han.sort((a, b) => b.length - a.length)[0];
  if (longest !== undefined) return ranksByName.get(longest) ?? null;
  return form.includes('-') && !between.test('-') ? ranksAmong(form, /[\s/,.:–—-]+/u) : null;
}

/** True for names below the top that grade anything, `Basic`, `Medium`, `Продвинутый`, whatever family they are in. */
function isCommon(ranks: ReadonlyMap<string, number>): boolean {
  return (ranks.get('degree') ?? Infinity) < 4;
}

/** True for the ranks of a name that only skills use. */
function provesAlone(ranks: ReadonlyMap<string, number>): boolean {
  return !isCommon(ranks) && [...ranks.keys()].some((family) => proofs.has(family));
}

/** `+` lifts a name a little, `-` lowers it: `Junior+` stands between Junior and Middle; a step lifts it less. */
function shiftOf(form: string): number {
  const within = step.exec(form)?.[1];
  if (within !== undefined) return Number(within) * 0.01;
  const marks = modifier.exec(form)?.[1] ?? '';
  return marks.startsWith('+') ? marks.length * 0.1 : marks.length * -0.1;
}

/** The form of a name without remarks in brackets. */
export function formOf(label: string): string {
  return wordForm(label.replace(/[([][^()[\]]*[)\]]/gu, ' ')) || wordForm(label);
}

const remark = /[([]([^()[\]]+)[)\]]/u;

/** A bare code, or the level that a remark behind it names: `A1 (Beginner)`. */
function explained(ranks: ReadonlyMap<string, number>, label: string): LevelName {
  const named = readLevelName(remark.exec(label)?.[1] ?? '');
  if (!named?.isProof) return { ranks, isCode: true, isProof: false };
  return { ranks: new Map([...ranks, ...named.ranks]), isCode: false, isProof: true };
}

function readLevelName(label: string): LevelName | null {
  const written = formOf(label);
  if (written === '' || written.length > 60) return null;
  const form = inDigits(written.replace(/^#+(?=\p{L})/u, ''));
  const bare = codeRanks(form);
  if (bare) return explained(bare, label);
  const unmarked = form.replace(leadingMark, '');
  const ranks = ranksByName.get(unmarked) ?? ranksAmong(unmarked);
  if (!ranks) return namedCode(form);
  return { ranks: shifted(ranks, shiftOf(unmarked)), isCode: false, isProof: provesAlone(ranks) };
}

/** What is known of a level's name: `**Junior+**`, `L3. Senior`, `1 - Débutant`, `IC4`; null for words of one's own. */
export const levelNameOf: (label: string) => LevelName | null = remembering(readLevelName);

/** True for a text that is the name of a level and nothing else, `Advanced`: below the name of another it rates. */
export const isLevelWord: (text: string) => boolean = remembering((text) => ranksByName.has(wordForm(text)));

/** What names that are equally near say alike. */
function inCommon(names: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const [first, ...others] = names;
  const isShared = ([family, rank]: [string, number]) => others.every((ranks) => ranks.get(family) === rank);
  return new Map([...(first ?? [])].filter(isShared));
}

const phrases = once(() => [...ranksByName].map(([name, ranks]) => ({ phrase: parsePhrase(name), ranks })));

/** The level whose name a word is a slip of: `Senior` for `Seinor`. */
export const levelSlipOf = remembering((label): LevelName | null => {
  const words = lookedUp(wordsIn(label));
  let fewest = Infinity;
  let near: ReadonlyMap<string, number>[] = [];
  for (const { phrase, ranks } of phrases()) {
    const slips = slipsIn(words, phrase) ?? Infinity;
    if (slips < fewest) near = [];
    if (slips < Infinity && slips <= fewest) near.push(ranks);
    fewest = Math.min(fewest, slips);
  }
  const ranks = inCommon(near);
  return ranks.size === 0 ? null : { ranks, isCode: false, isProof: provesAlone(ranks) };
});

/** True for a name that is a slip of a level's: beside known levels `Midle` is one of them. */
export function isLevelSlip(label: string): boolean {
  return levelSlipOf(label) !== null;
}

/** Where a role stands among its own levels: `Engineer` between `Junior engineer` and `Middle engineer`. */
const rankOfRole = 1.9;

/** The level of a role that other labels name with a level: of `Engineer` or `Engineer II` beside `Senior engineer`. */
export function roleAmong(label: string, forms: readonly string[]): LevelName | null {
  const form = inDigits(formOf(label));
  const role = form.replace(/ \d$/u, '');
  const isGraded = forms.some((other) => {
    const level = other.startsWith(`${role} `)
      ? other.slice(role.length + 1)
      : other.endsWith(` ${role}`)
        ? other.slice(0, -role.length - 1)
        : '';
    return ranksByName.get(level)?.has('seniority') === true;
  });
  const ranks = new Map([['seniority', rankOfRole + shiftOf(form)]]);
  return isGraded ? { ranks, isCode: false, isProof: false } : null;
}
