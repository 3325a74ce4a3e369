/** Notes as the contenders get them: all that a host would hand over is made ready, so that only the work is timed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noteSourceOf } from '../../scripts/cli/note-source';
import { renderEvent } from '../../src/core/assessment/edit';
import { parseAssessmentLog } from '../../src/core/assessment/parse';
import type { LogEvent } from '../../src/core/assessment/schema';
import { defaultSettings } from '../../src/core/settings';
import { tickableItems } from '../../src/core/skill/items';
import { parseSkillNote, type NoteSource } from '../../src/core/skill/parse';
import type { SkillNote } from '../../src/core/skill/schema';
import { noteText } from './corpus';

export interface BenchNote {
  bytes: Uint8Array;
  source: NoteSource;
  /** Without blanks at the ends of lines and without CR, as @lezer/markdown needs it to find tables. */
  normalised: string;
  /** What it reads as; null when it is no skill. */
  skill: SkillNote | null;
  /** Lines that tick every third of its items, and what they say. */
  ticks: string[];
  events: LogEvent[];
}

/** The log that holds `ticks`. */
export function logOf(ticks: readonly string[]): string {
  return `---\nskill-assessment: 1\n---\n${ticks.join('\n')}\n`;
}

function ticksFor(skill: SkillNote): string[] {
  return tickableItems(skill)
    .filter((_, at) => at % 3 === 0)
    .map(({ group, name }, at) =>
      renderEvent({
        state: 'ticked',
        link: `[[${skill.path.replace(/\.md$/u, '')}|${skill.name}]]`,
        group,
        item: name,
        date: `2026-11-${String((at % 28) + 1).padStart(2, '0')}`,
      }),
    );
}

/**
 * The text comes out of its bytes, as from a disk: built by hand it would lie in memory in another form. What has been
 * read is kept as a copy: the engine would learn that readings last, and lay those that are timed among lasting values.
 */
function benchNote(path: string, written: Uint8Array): BenchNote {
  const text = new TextDecoder().decode(written);
  const source = noteSourceOf(path, text);
  const skill = parseSkillNote(source, defaultSettings).note;
  const ticks = skill === null ? [] : ticksFor(skill);
  return {
    bytes: written,
    source,
    normalised: text.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, ''),
    skill: structuredClone(skill),
    ticks,
    events: structuredClone(parseAssessmentLog('Log.md', logOf(ticks))?.events ?? []),
  };
}

/** The generated note of a seed. It must read as a skill, or the figures would mean nothing. */
export function generatedNote(seed: number): BenchNote {
  const note = benchNote(`Skills/Skill ${seed}.md`, new TextEncoder().encode(noteText(seed)));
  const { levels, businessValue, petProjects, relations } = note.skill ?? {};
  const parts = [levels, businessValue, petProjects, relations];
  if (parts.some((part) => (part?.length ?? 0) < 3)) throw new Error(`Note ${seed} is not read whole.`);
  return note;
}

/** The notes of the sample vault; paths are relative to the project. */
export function sampleNotes(): BenchNote[] {
  const vault = join('test', 'sample-vault');
  return readdirSync(vault, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => benchNote(path, new Uint8Array(readFileSync(join(vault, path)))));
}
