/** The book keeps every skill up to date and rebuilds only those that a change touches. */
import { parseAssessmentLog } from '../../../src/core/assessment/parse';
import { SkillBook } from '../../../src/vault/skills/skill-book';
import { skillNoteOf } from '../../support/skill-values';

const marker = '---\nskill-assessment: 1\n---\n';
const line = (link: string, state = 'x') =>
  `- [${state}] [[${link}]] · Junior · Reads code. ${state === 'x' ? '✅' : '❌'} 2026-11-22\n`;

function bookOf({ person = null as string | null } = {}) {
  const links = new Map([
    ['Go', 'Go.md'],
    ['Bash', 'Bash.md'],
  ]);
  const book = new SkillBook({
    resolve: (link) => links.get(link) ?? null,
    person: () => person,
    newLogPath: () => 'Log.md',
    today: () => '2026-11-22',
  });
  for (const path of ['Go.md', 'Bash.md'])
    book.putNote(path, {
      note: skillNoteOf(path, { Junior: ['Reads code.'], Middle: ['Writes.'] }),
      reason: null,
    });
  const putLog = (text: string, path = 'Log.md') =>
    book.putLog(path, parseAssessmentLog(path, marker + text));
  return { book, links, putLog };
}

test('a note without a log stands before its first level', () => {
  const { book } = bookOf();
  expect(book.skillAt('Go.md')).toMatchObject({ level: null, nextLevel: 'Junior' });
  expect(book.chosenLogs().target).toBeNull();
});

test('a tick rebuilds its own skill and no other', () => {
  const { book, putLog } = bookOf();
  const before = book.skillAt('Bash.md');
  putLog(line('Go'));
  expect(book.skillAt('Go.md')).toMatchObject({ level: 'Junior', nextLevel: 'Middle' });
  expect(book.skillAt('Bash.md')).toBe(before);
  putLog(line('Go') + line('Bash'));
  expect(book.skillAt('Bash.md')).toMatchObject({ level: 'Junior' });
});

test('a note that changes keeps its ticks', () => {
  const { book, putLog } = bookOf();
  putLog(line('Go'));
  const note = skillNoteOf('Go.md', { Junior: ['Reads code.', 'Runs tests.'] });
  book.putNote('Go.md', { note, reason: null });
  expect(book.skillAt('Go.md')).toMatchObject({ level: null, required: { done: 1, total: 2 } });
});

test('a note that is no skill any more has a reason and no progress', () => {
  const { book } = bookOf();
  const reason = { code: 'no-levels' as const, line: null, params: {} };
  book.putNote('Go.md', { note: null, reason });
  expect(book.skillAt('Go.md')).toBeNull();
  expect(book.readingOf('Go.md')).toEqual({ note: null, reason });
});

test('a note that moves keeps its ticks while its links follow', () => {
  const { book, links, putLog } = bookOf();
  putLog(line('Go'));
  links.set('Go', 'Skills/Golang.md');
  book.move('Go.md', 'Skills/Golang.md');
  expect(book.skillAt('Go.md')).toBeNull();
  expect(book.skillAt('Skills/Golang.md')).toMatchObject({ name: 'Golang', level: 'Junior' });
});

test('a log that moves is still the log', () => {
  const { book, putLog } = bookOf();
  putLog(line('Go'));
  book.move('Log.md', 'Logs/Mine.md');
  expect(book.chosenLogs().target).toBe('Logs/Mine.md');
  expect(book.skillAt('Go.md')).toMatchObject({ level: 'Junior' });
});

test('without its log a skill stands where it began', () => {
  const { book, putLog } = bookOf();
  putLog(line('Go'));
  expect(book.skillAt('Go.md')?.level).toBe('Junior');
  book.remove('Log.md');
  expect(book.skillAt('Go.md')?.level).toBeNull();
});

test('the log of another person counts for nothing', () => {
  const { book, putLog } = bookOf({ person: 'Anna' });
  putLog(line('Go'));
  expect(book.skillAt('Go.md')?.level).toBeNull();
  expect(book.chosenLogs().others.map(({ path }) => path)).toEqual(['Log.md']);
});

test('the matrix holds all skills, and can look back', () => {
  const { book, putLog } = bookOf();
  putLog(line('Go'));
  const levelsAt = (until?: string) => book.standings(until).skills.map(({ path, level }) => [path, level]);
  expect(levelsAt()).toEqual([
    ['Bash.md', null],
    ['Go.md', 'Junior'],
  ]);
  expect(levelsAt('2026-11-21')).toEqual([
    ['Bash.md', null],
    ['Go.md', null],
  ]);
  expect(book.allSkills().map(({ path }) => path)).toEqual(['Bash.md', 'Go.md']);
});
