/** What the note, its headings and the other columns are about decides whether names of levels grade a skill. */
import { levelsIn, readingOf, skillOf, table } from '../../support/notes';

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

describe('bare levels of codes or own words', () => {
  const told = (...names: string[]) =>
    `## Levels\n\n${table(['Level', 'Description'], ...names.map((name) => [name, 'says what it is']))}`;

  test.each([
    ['Level design', '1', '2'],
    ['Self-driving cars', '0', '1'],
    ['Primary school', 'Grade 1', 'Grade 2'],
    ['Our team', 'Anna', 'Boris'],
    ['Curry', 'Mild', 'Hot'],
    ['Habits', 'Bronze', 'Silver', 'Gold'],
  ])('in a note on %j are none of a skill', (name, ...names) => {
    expect(readingOf(told(...names), { path: `a/${name}.md` }).note).toBeNull();
  });

  test('are of a skill where its name only sounds alike, or the heading says so', () => {
    for (const name of ['Design', 'Driving lessons', 'Team leadership', 'Level up your Go'])
      expect(readingOf(told('Beginner', 'Advanced'), { path: `a/${name}.md` }).note?.levels).toHaveLength(2);
    const skill = told('1', '2').replace('Levels', 'Skill levels');
    expect(readingOf(skill, { path: 'a/Level design.md' }).note?.levels).toHaveLength(2);
    expect(readingOf(told('1', '2'), { path: 'a/Team leadership.md' }).note?.levels).toHaveLength(2);
  });
});

test('codes with key skills are of technical support, and not of its lines', () => {
  const text = table(
    ['Level', 'Description', 'Key skills'],
    ['L1', 'answers', 'mail'],
    ['L2', 'finds', 'SQL'],
  );
  expect(readingOf(text, { path: 'a/Technical support.md' }).note?.levels).toHaveLength(2);
  for (const name of ['Support lines', 'Support tiers', 'Линии поддержки', 'Lignes de support'])
    expect(readingOf(text, { path: `a/${name}.md` }).note).toBeNull();
});

test('a code is explained by the level in brackets behind it', () => {
  const text = table(
    ['Level', 'Description'],
    ['A1 (Beginner)', 'greets'],
    ['B2 (Upper-intermediate)', 'argues'],
  );
  expect(levelsIn(text)).toHaveLength(2);
  expect(readingOf(text.replace('Beginner', 'red').replace('Upper-intermediate', 'blue')).note).toBeNull();
});

test('a column of times before the levels makes courses, one of years of experience does not', () => {
  const text = (header: string, ...cells: string[]) =>
    table(
      [header, 'Level', 'Criteria'],
      [cells[0] ?? '', 'Beginner', 'runs'],
      [cells[1] ?? '', 'Advanced', 'flies'],
    );
  for (const header of ['Week', 'Неделя', 'Tag', 'Mois', 'Semana', '周次'])
    expect(readingOf(text(header, '1', '2')).note).toBeNull();
  expect(readingOf(text('Time', '9:00', '18:30')).note).toBeNull();
  expect(levelsIn(text('Years', '0–2', '3+'))).toHaveLength(2);
});

test('skills in no order of their levels are listed with a rating, in order they are key skills', () => {
  const text = (...labels: string[]) =>
    table(['Level', 'Skills'], ...labels.map((label, i) => [label, `tool ${i}`]));
  expect(readingOf(text('Expert', 'Beginner', 'Expert')).reason).toMatchObject({ params: { b: 'Skills' } });
  expect(levelsIn(text('Beginner', 'Expert', 'Expert'))).toHaveLength(2);
});

test('dates before the levels make a diary', () => {
  const text = table(
    ['Date', 'Level', 'Criteria'],
    ['2026-01-10', 'Junior', 'asks'],
    ['2026-03-01', 'Middle', 'does'],
  );
  expect(readingOf(text).note).toBeNull();
});

test('levels of what the note is about are levels in any form of its name, unless the name speaks of levels', () => {
  const text = table(['Уровень', 'Описание'], ['Начальный', 'три аккорда'], ['Средний', 'все аккорды']);
  const of = (heading: string, name: string) =>
    readingOf(`## ${heading}\n\n${text}`, { path: `a/${name}.md` }).note;
  expect(of('Уровни игры на гитаре', 'Игра на гитаре')?.levels).toHaveLength(2);
  expect(of('Уровни игры на гитаре', 'Игра на пианино')).toBeNull();
  expect(of('Уровни остроты блюда', 'Уровни остроты блюд')).toBeNull();
});

test('degrees with key skills and criteria are levels without a heading', () => {
  const text = table(
    ['Уровень', 'Ключевые навыки', 'Критерии'],
    ['Базовый', 'a', 'знает'],
    ['Продвинутый', 'b', 'умеет'],
  );
  expect(levelsIn(text)).toHaveLength(2);
  expect(readingOf(text.replace('Базовый', 'Жёлудь').replace('Продвинутый', 'Дуб')).note).toBeNull();
});

test('a column of pay is kept where key skills and criteria stand beside it', () => {
  const rated = (...headers: string[]) =>
    table(
      ['Level', ...headers],
      ['Junior', '400', 'interviews', 'Asks'],
      ['Senior', '900', 'plans', 'Leads'],
    );
  expect(skillOf(rated('Rate per day', 'Key skills', 'Criteria')).levels[0]?.extra).toEqual({
    'Rate per day': '400',
  });
  expect(readingOf(rated('Rate per day', 'Description', 'Criteria')).note).toBeNull();
});

test.each([
  table(['Stufe', 'Beschreibung', 'Satz'], ['Junior', 'Berät', '85 €'], ['Senior', 'Leitet', '140 €']),
  `# Triage levels\n\n${table(['Level', 'Description', 'Waiting time'], ['1', 'now', '0'], ['2', 'soon', '10'])}`,
])('a table of rates or of how soon somebody is seen is no skill', (text) => {
  expect(readingOf(text).note).toBeNull();
});

test('beside mere descriptions a column of short texts names what has the levels, unless it tells of experience', () => {
  const described = (header: string, a: string, b: string) =>
    table(
      ['Level', 'Description', header],
      ['Beginner', 'even ground', a],
      ['Expert', 'steep and narrow', b],
    );
  for (const [header, a, b] of [
    ['Length', '800 m', '3 km'],
    ['Contact', 'Anna Berg', 'Jo Lind'],
    ['Permissões', 'ler', 'mudar'],
  ] as const)
    expect(readingOf(described(header, a, b)).reason).toMatchObject({
      code: 'other-table',
      params: { b: header },
    });
  expect(skillOf(described('Experience', '0-1 years', '5 years')).levels[0]?.extra).toEqual({
    Experience: '0-1 years',
  });
  expect(
    levelsIn(described('Example', 'turns left on a wide road', 'stops on ice within a step')),
  ).toHaveLength(2);
  expect(levelsIn(`# Skill levels\n\n${described('Length', '800 m', '3 km')}`)).toHaveLength(2);
});

test('levels beside levels tell of a rise, and names of another scale beside levels do not', () => {
  const beside = (...cells: string[]) =>
    table(
      ['Level', 'Next', 'Criteria'],
      ['Junior', cells[0] ?? '', 'asks'],
      ['Middle', cells[1] ?? '', 'leads'],
    );
  expect(readingOf(beside('Middle', 'Senior')).reason).toMatchObject({ params: { b: 'Next' } });
  expect(levelsIn(beside('Beginner', 'Advanced'))).toHaveLength(2);
});
