/** A vault in which many people keep a log each, over the same skills: of each third skill they have ticked a third. */
import { newLog, renderEvent } from '../../../src/core/assessment/edit';
import { tickableItems } from '../../../src/core/skill/items';
import { noteText } from '../corpus';
import { skillOf } from '../ticks';

/** The lines of one person about one skill. */
function linesOf(at: number): string[] {
  const path = `Skills/Skill ${at}.md`;
  const skill = skillOf({ path, text: noteText(at), bytes: new Uint8Array() });
  const items = skill ? tickableItems(skill).filter((_, place) => place % 3 === 0) : [];
  const link = `[[Skills/Skill ${at}|Skill ${at}]]`;
  return items.map(({ group, name }) =>
    renderEvent({ state: 'ticked', link, group, item: name, date: '2026-06-01' }),
  );
}

/** All notes of the vault, texts by path; each log names its person. */
export function teamNotes(people: number, skills: number): [string, string][] {
  const lines = Array.from({ length: skills }, (_, at) => linesOf(at));
  const notes = lines.map((_, at): [string, string] => [`Skills/Skill ${at}.md`, noteText(at)]);
  const logs = Array.from({ length: people }, (_, person): [string, string] => {
    const own = lines.filter((_each, at) => (at + person) % 3 === 0).flat();
    const name = `Person ${String(person).padStart(3, '0')}`;
    return [`Team/${name}.md`, `${newLog(name)}${own.join('\n')}\n`];
  });
  return [...notes, ...logs];
}
