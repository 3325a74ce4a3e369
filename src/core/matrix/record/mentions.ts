/** Which links of a skill note name other skills, and how a record holds them. Knows no notes behind the links. */
import type { SkillNote } from '../../skill/schema';
import type { SkillSketch } from '../../skill/sketch';
import { ownText } from './pool';

/** A link path that a skill note names, and the place of the project that needs it; null where none does. */
export interface Mention {
  target: string;
  project: number | null;
}

/** The link paths of relations, and of the technologies and links of projects, in the order of the note. */
export function mentionsIn({ relations, petProjects }: SkillNote): (Mention & { line: number })[] {
  const of = (refs: readonly { target: string | null; line: number }[], project: number | null) =>
    refs.flatMap(({ target, line }) => (target === null ? [] : [{ target, project, line }]));
  return [
    ...relations.flatMap(({ skills }) => of(skills, null)),
    ...petProjects.flatMap(({ technologies, links }, at) => [...of(technologies, at), ...of(links, null)]),
  ];
}

/** A line for each thing that a note names: `0 Docker` for a technology of its first project, ` Docker` for others. */
export function renderMentions({ relations, petProjects }: SkillSketch): string {
  const lines: string[] = [];
  /** By target, the last project that needs it; null where none does. */
  const named = new Map<string, number | null>();
  let at = 0;
  for (const { technologies } of petProjects) {
    for (const { target } of technologies)
      if (target !== null && named.get(target) !== at) {
        named.set(target, at);
        lines.push(`${at} ${target}`);
      }
    at++;
  }
  for (const { skills } of relations) addOthers(lines, named, skills);
  for (const { links } of petProjects) addOthers(lines, named, links);
  return lines.length === 0 ? '' : ownText(lines.join('\n'));
}

/** Adds what nothing before has named. */
function addOthers(
  lines: string[],
  named: Map<string, number | null>,
  names: readonly { target: string | null }[],
): void {
  for (const { target } of names) {
    if (target === null || named.has(target)) continue;
    named.set(target, null);
    lines.push(` ${target}`);
  }
}

/** What `renderMentions` has written. */
export function parseMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length;) {
    const gap = text.indexOf(' ', at);
    const next = text.indexOf('\n', gap);
    const end = next < 0 ? text.length : next;
    mentions.push({
      target: text.slice(gap + 1, end),
      project: gap === at ? null : Number(text.slice(at, gap)),
    });
    at = end + 1;
  }
  return mentions;
}
