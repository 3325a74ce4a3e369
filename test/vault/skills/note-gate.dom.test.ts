/**
 * Which notes are read at all is judged by the metadata cache alone. Whatever the parser takes for a skill must pass:
 * a note that is held back is a skill that nobody sees.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { defaultSettings } from '../../../src/core/settings';
import { parseSkillNote } from '../../../src/core/skill/parse';
import { mayBeSkill, propertiesOf, tagsOf } from '../../../src/vault/skills/note-kind';
import { parseMetadata } from '../../host/metadata-parse';
import { mutatedNote, noteText } from '../../support/arbitraries-notes';
import { randomRuns } from '../../support/random-runs';

const sampleVault = join(__dirname, '../../sample-vault');

function judge(path: string, text: string) {
  const cache = parseMetadata(text);
  const source = { path, text, tags: tagsOf(cache), frontmatter: propertiesOf(cache) };
  const isSkill = parseSkillNote(source, defaultSettings).note !== null;
  return { isSkill, passes: mayBeSkill(cache, path, defaultSettings) };
}

/** What a skill would be missed by, as text that can be pasted into a note. */
function holdsBack(text: string): string | null {
  const { isSkill, passes } = judge('Note.md', text);
  return isSkill && !passes ? text : null;
}

test('no generated note that is a skill is held back', () => {
  fc.assert(
    fc.property(noteText, (text) => expect(holdsBack(text)).toBeNull()),
    { numRuns: randomRuns(20_000), seed: 5 },
  );
});

test('no mutated note that is a skill is held back', () => {
  fc.assert(
    fc.property(mutatedNote, (text) => expect(holdsBack(text)).toBeNull()),
    { numRuns: randomRuns(20_000), seed: 6 },
  );
});

test('a table behind a block of HTML whose lines end in a lone CR is not held back', () => {
  const text = '</div>\r| a | b |\r\r\n| Level | Key skills |\n| --- | --- |\r\n| Junior | Reads it |\n';
  expect(judge('Note.md', text)).toEqual({ isSkill: true, passes: true });
});

test('a heading of levels with a slip and a comment that nobody sees is not held back', () => {
  const text = '# Levels\ud800 %%%e%%\n- Мидл: Пишет Пишет [c](d)';
  expect(judge('Note.md', text)).toEqual({ isSkill: true, passes: true });
});

test('all skills of the sample vault pass, and what has neither table nor level words is never read', () => {
  const paths = readdirSync(sampleVault, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  const judged = paths.map((path) => judge(path, readFileSync(join(sampleVault, path), 'utf8')));
  const skills = judged.filter(({ isSkill }) => isSkill);
  const others = judged.filter(({ isSkill }) => !isSkill);
  expect(skills.length).toBeGreaterThan(20);
  expect(skills.filter(({ passes }) => !passes)).toEqual([]);
  expect(others.filter(({ passes }) => !passes).length).toBeGreaterThan(9);
});
