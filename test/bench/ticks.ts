/** Logs for the notes of the benchmarks: every third item is ticked. */
import { noteSourceOf } from '../../scripts/cli/note-source';
import { newLog, renderEvent } from '../../src/core/assessment/edit';
import { defaultSettings } from '../../src/core/settings';
import { tickableItems } from '../../src/core/skill/items';
import { parseSkillNote } from '../../src/core/skill/parse';
import type { SkillNote } from '../../src/core/skill/schema';
import type { BenchNote } from './bench-note';

/** What a note reads as; null when it is no skill. */
export function skillOf({ path, text }: BenchNote): SkillNote | null {
  return parseSkillNote(noteSourceOf(path, text), defaultSettings).note;
}

/** The log of a person who has ticked every third item of the note. */
export function logFor(skill: SkillNote | null): string {
  const items = skill ? tickableItems(skill).filter((_, at) => at % 3 === 0) : [];
  const link = `[[${skill?.path.replace(/\.md$/u, '')}|${skill?.name}]]`;
  const lines = items.map(({ group, name }, at) => {
    const date = `2026-11-${String((at % 28) + 1).padStart(2, '0')}`;
    return renderEvent({ state: 'ticked', link, group, item: name, date });
  });
  return newLog(null) + lines.map((line) => `${line}\n`).join('');
}
