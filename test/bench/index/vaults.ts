/** The vaults of the index's benchmarks, made of generated notes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newLog, renderEvent } from '../../../src/core/assessment/edit';
import { noteText } from '../corpus';
import { skillOf } from '../ticks';
import { fileInMemory, fileOnDisk, type BenchFile } from './bench-vault';

const placeOf = (folder: string, at: number) => join(folder, `Skill ${at}.md`);
const pathOf = (at: number) => `Skills/Skill ${at}.md`;

/** So many different texts fill a vault of any size. */
const mostTexts = 1000;

/** Writes the notes of a vault to a folder. */
export function writeVault(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < count; at++) writeFileSync(placeOf(folder, at), noteText(at));
}

/** Reads and decodes the files, sixteen at once: the least that any index must do. */
export async function readAll(folder: string, count: number): Promise<number> {
  let length = 0;
  let next = 0;
  const reader = async () => {
    while (next < count) length += (await readFile(placeOf(folder, next++), 'utf8')).length;
  };
  await Promise.all(Array.from({ length: 16 }, reader));
  return length;
}

/** Skill notes on the disk, written before. */
export function skillsOnDisk(folder: string, count: number): BenchFile[] {
  return Array.from({ length: count }, (_, at) => fileOnDisk(pathOf(at), placeOf(folder, at), noteText(at)));
}

/** Skill notes in memory. */
export function skillsInMemory(count: number): BenchFile[] {
  const known = Array.from({ length: Math.min(count, mostTexts) }, (_, at) =>
    fileInMemory(pathOf(at), noteText(at)),
  );
  return Array.from({ length: count }, (_, at) => {
    const note = known[at % mostTexts];
    if (!note) throw new Error('There are no notes.');
    return { ...note, path: pathOf(at) };
  });
}

const diary = '---\ntags: [diary]\n---\n# Monday\n\nRain, then sun.\n\n## Notes\n\n- Bread\n- Milk\n';

/** Notes that are no skills. */
export function otherNotes(count: number): BenchFile[] {
  const { read, cache } = fileInMemory('Diary.md', diary);
  return Array.from({ length: count }, (_, at) => ({
    path: `Diary/Day ${at}.md`,
    read,
    cache: { ...cache },
  }));
}

/** The log of a person who has ticked two things in each skill, a tenth of them in this month. */
export function logOf(count: number): BenchFile {
  const lines = Array.from({ length: count }, (_, at) => {
    const skill = skillOf({ path: pathOf(at), text: noteText(at % mostTexts), bytes: new Uint8Array() });
    const [level] = skill?.levels ?? [];
    const items = [...(level?.criteria ?? []), ...(level?.keySkills ?? [])].slice(0, 2);
    const date = at % 10 === 0 ? '2026-11-10' : '2026-06-01';
    const link = `[[Skills/Skill ${at}|Skill ${at}]]`;
    return items.map(({ text }) =>
      renderEvent({ state: 'ticked', link, group: level?.label ?? '', item: text, date }),
    );
  });
  return fileInMemory('Log.md', `${newLog(null)}${lines.flat().join('\n')}\n`);
}
