/** The notes of the benchmarks are what they claim to be: repeatable, varied, and as large as a real skill note. */
import { defaultSettings } from '../../src/core/settings';
import { parseSkillNote } from '../../src/core/skill/parse';
import { sourceOf } from '../support/notes';
import { noteText } from './corpus';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const notes = seeds.map(noteText);
const share = (holds: (text: string) => boolean) => notes.filter(holds).length / notes.length;

test('one seed writes one note, and another seed another', () => {
  expect(seeds.map(noteText)).toEqual(notes);
  expect(new Set(notes).size).toBe(notes.length);
});

test('a note has about 8 KB', () => {
  const bytes = notes.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / notes.length;
  expect(Math.abs(bytes - 8_000)).toBeLessThan(800);
});

test('every note is read whole and without an error', () => {
  for (const text of notes) {
    const { note } = parseSkillNote(sourceOf(text), defaultSettings);
    expect(note?.levels.map(({ label }) => label)).toEqual(['Junior', 'Middle', 'Senior', 'Expert']);
    expect(note?.petProjects).toHaveLength(4);
    expect(note?.relations.length).toBeGreaterThan(2);
    expect(note?.businessValue.length).toBeGreaterThan(2);
    expect(note?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});

test('some notes have CRLF, some a fence with a table, most blanks at the ends of lines', () => {
  expect(Math.abs(share((text) => text.includes('\r\n')) - 0.1)).toBeLessThan(0.08);
  expect(Math.abs(share((text) => text.includes('```')) - 0.2)).toBeLessThan(0.1);
  expect(Math.abs(share((text) => / {2}\r?\n/.test(text)) - 0.9)).toBeLessThan(0.08);
});
