import {
  columnMatch,
  doubtsIn,
  groupKindOf,
  groupWord,
  namesOtherLevels,
  sectionKeyOf,
} from '../../src/core/vocabulary';

test.each([
  ['Уровень', 'level'],
  ['Описание', 'description'],
  ['Ключевые навыки', 'keySkills'],
  ['Критерии оценки', 'criteria'],
  ['Критерий оценки', 'criteria'],
  ['Критерии  оценки:', 'criteria'],
  ['Применение', 'application'],
  ['Преимущества', 'benefits'],
  ['Рекомендации по использованию', 'recommendations'],
  ['Название проекта', 'projectTitle'],
  ['Технология', 'technologies'],
  ['Технологии', 'technologies'],
  ['Критерий успеха', 'successCriterion'],
  ['Вспомогательные ссылки', 'links'],
  ['Вспомагательные ссылки', 'links'],
  ['Взаимодействие', 'interaction'],
  ['Взаимодейстие', 'interaction'],
  ['Навык', 'skill'],
  ['**Level**', 'level'],
  ['Desciption', 'description'],
  ['Key Skills', 'keySkills'],
  ['Assessment criteria', 'criteria'],
  ['Reccomendations', 'recommendations'],
])('the column %j is known', (header, key) => {
  expect(columnMatch(header).keys).toEqual([key]);
});

test.each(['', 'Дата', 'Date', 'Notes', 'SLA', 'Статус'])('the column %j is not known', (header) => {
  expect(columnMatch(header).keys).toEqual([]);
});

test.each([
  ['Оценка уровня навыка', 'levels'],
  ['3. Levels', 'levels'],
  ['Бизнес-ценность и использование в работе', 'businessValue'],
  ['Pet-project', 'petProjects'],
  ['Связь с другими навыками', 'relations'],
  ['Related skills', 'relations'],
  ['Severity levels', null],
  ['Уровни логирования', null],
  ['Ресурсы, форумы', null],
])('the heading %j names %s', (heading, kind) => {
  expect(sectionKeyOf(heading)).toBe(kind);
});

test.each([
  ['Severity', 'otherTables'],
  ['Зарплаты', 'otherTables'],
  ['Day rate', 'otherTables'],
  ['Уровни поддержки', 'otherTopics'],
  ['Лабораторная 3', 'tasks'],
])('the words %j tell of something else', (words, doubt) => {
  expect(doubtsIn(words)).toEqual([doubt]);
});

test.each(['Criteria', 'Ключевые навыки', 'Логика', 'Notes'])(
  'the words %j tell of nothing else',
  (words) => {
    expect(doubtsIn(words)).toEqual([]);
  },
);

test('groups of the log are written in one word and read in any', () => {
  expect([groupWord('petProjects', 'ru'), groupWord('businessValue', 'ru')]).toEqual([
    'Pet-project',
    'Бизнес-ценность',
  ]);
  expect([groupWord('petProjects', 'en'), groupWord('businessValue', 'fi')]).toEqual([
    'Pet project',
    'Business value',
  ]);
  expect(['pet-projects', 'Пет-проект', 'Pet-project'].map(groupKindOf)).toEqual(
    Array(3).fill('petProjects'),
  );
  expect(groupKindOf('Бизнес-ценность')).toBe('businessValue');
  expect(groupKindOf('Junior')).toBeNull();
});

test.each([
  'Levels of knowledge',
  'My levels',
  'Level definitions',
  'Levels and expectations',
  'Описание уровней навыка',
  'Рівні та критерії',
  'Fähigkeitsniveaus',
  'Erfahrungsstufen',
  'Grille de niveaux',
  'Niveles de conocimiento',
  'Níveis de senioridade',
  '能力等级标准',
])('the heading %j speaks of levels of a skill, whatever the order of its words', (heading) => {
  expect([sectionKeyOf(heading), namesOtherLevels(heading)]).toEqual(['levels', false]);
});

test.each([
  'Access levels',
  'Support levels',
  'Levels of noise',
  'Уровни доступа',
  'Рівень води',
  'Sicherheitsstufen',
  'Niveaux de risque',
  'Niveles de agua',
  'Níveis de acesso',
  '噪音等级',
])('the heading %j speaks of levels of something else', (heading) => {
  expect([sectionKeyOf(heading), namesOtherLevels(heading)]).toEqual([null, true]);
});

test.each(['Access control', 'Support', 'Security skill levels', 'Levels', 'Water'])(
  'the heading %j speaks of no other levels',
  (heading) => {
    expect(namesOtherLevels(heading)).toBe(false);
  },
);

test.each([
  ['Level / Grade', ['level']],
  ['Criteria and expectations', ['criteria']],
  ['Критерии/требования', ['criteria']],
  ['My level', ['level']],
  ['Description or criteria', ['description', 'criteria']],
  ['Pros and cons', ['benefits']],
  ['This and that', []],
])('the column %j of several names is known by those of them that are', (header, keys) => {
  expect(columnMatch(header).keys).toEqual(keys);
});
