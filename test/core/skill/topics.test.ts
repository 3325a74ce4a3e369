/** What the note, its headings and the other columns are about decides whether names of levels grade a skill. */
import { levelsIn, readingOf, skillOf } from '../../support/notes';

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const table = (headers: string[], ...rows: string[][]) =>
  [row(...headers), row(...headers.map(() => '-')), ...rows.map((cells) => row(...cells))].join('\n');
const sure = table(['Level', 'Criteria'], ['Junior', 'asks'], ['Senior', 'answers']);

test('bare levels are those of what the note or the heading above is about', () => {
  const text = table(
    ['Level', 'Description'],
    ['1', 'calm all over the land'],
    ['2', 'watch the sky at night'],
  );
  for (const topic of ['DEFCON', 'Air quality'])
    expect(readingOf(`# ${topic}\n\n## Levels\n\n${text}`).note).toBeNull();
  expect(levelsIn(`# Facilitation\n\n## Levels\n\n${text}`)).toHaveLength(2);
  expect(levelsIn(`# Air quality\n\n## Skill levels\n\n${text}`)).toHaveLength(2);
});

test('a heading that says so in another form is believed in a note whose name speaks of other things', () => {
  const text = table(['Level', 'Description'], ['Low', 'waits to be told'], ['High', 'tells the others']);
  for (const heading of ['Уровни владения навыком', 'Levels of mastery'])
    expect(skillOf(`## ${heading}\n\n${text}`, { path: 'Headings.md' }).levels).toHaveLength(2);
  expect(readingOf(`## Levels\n\n${text}`, { path: 'Headings.md' }).note).toBeNull();
});

test('degrees of other things are no levels, degrees of mastery are', () => {
  const text = (header: string) => table([header, 'Признаки'], ['I', 'краснота'], ['II', 'пузыри']);
  expect(readingOf(text('Степень')).note).toBeNull();
  expect(levelsIn(text('Степень владения'))).toHaveLength(2);
});

test('key skills of lines of support are none of a skill', () => {
  const text = table(['Level', 'Description', 'Skills'], ['L1', 'answers', 'calm'], ['L2', 'mends', 'SQL']);
  for (const topic of ['Support lines', 'Линии поддержки'])
    expect(readingOf(`# ${topic}\n\n${text}`).note).toBeNull();
  expect(levelsIn(`# Data lines\n\n${text}`)).toHaveLength(2);
});

test('questions with answers are no levels, questions alone are kept', () => {
  const rows = (...more: string[]) => [
    ['Junior', 'SQL', 'What is a join?', ...more],
    ['Senior', 'SQL', 'What is a plan?', ...more],
  ];
  expect(readingOf(table(['Level', 'Key skills', 'Question', 'Answer'], ...rows('a'))).note).toBeNull();
  expect(levelsIn(table(['Level', 'Key skills', 'Question'], ...rows()))).toHaveLength(2);
});

test('people’s grades with key skills and criteria are a skill even in a note of exams', () => {
  const full = table(['Level', 'Key skills', 'Criteria'], ['Junior', 'a', 'asks'], ['Senior', 'b', 'leads']);
  for (const topic of ['Provas', 'Exam coaching', 'Экзамены']) {
    expect(skillOf(`# ${topic}\n\n${full}`, { path: `${topic}.md` }).levels).toHaveLength(2);
    expect(readingOf(`# ${topic}\n\n${sure}`, { path: `${topic}.md` }).note).toBeNull();
    expect(readingOf(`## ${topic}\n\n${full}`).note).toBeNull();
  }
});

test('marks are levels below a heading that says that they are of a skill', () => {
  const text = table(['Балл', 'Индикаторы'], ['1', 'хвалит за дело'], ['2', 'знает, что движет каждым']);
  expect(levelsIn(`## Шкала оценки навыка\n\n${text}`)).toHaveLength(2);
  expect(readingOf(`## Оценки\n\n${text}`).note).toBeNull();
});
