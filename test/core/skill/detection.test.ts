import type { ParseOptions } from '../../../src/core/skill/parse';
import { levelsIn, readingOf } from '../../support/notes';

const skill = '| Level | Criteria |\n|-|-|\n| Junior | reads it |\n';

test.each([
  ['an assessment log', { frontmatter: { 'skill-assessment': 1 } }, {}, 'assessment-log'],
  ['an archive of ticks', { frontmatter: { 'skill-assessment-archive': 2025 } }, {}, 'assessment-log'],
  ['skill: false', { frontmatter: { skill: false } }, {}, 'marked-false'],
  ['an ignored folder', {}, { ignoredFolders: ['Skills/'] }, 'ignored-folder'],
  ['an ignored note', {}, { ignoredNotes: ['Skills/Go.md'] }, 'ignored-note'],
  ['a missing tag', { tags: ['other'] }, { skillTags: ['skill'] }, 'tag-missing'],
] as const)('%s is no skill', (_name, source, options, code) => {
  const more = { ...source, tags: [...('tags' in source ? source.tags : [])] };
  const settings = structuredClone(options) as Partial<ParseOptions>;
  expect(readingOf(skill, more, settings)).toMatchObject({ note: null, reason: { code } });
});

test('a summary note is no skill, a note that only speaks of one is', () => {
  expect(readingOf(`%% skill-matrix:begin %%\n${skill}`).reason?.code).toBe('summary-note');
  expect(readingOf(`${skill}\nWrite \`%% skill-matrix:begin %%\`.`).reason).toBeNull();
});

test('skill: false names its line and wins over a tag', () => {
  const text = `---\ntags: [skill]\nskill: false\n---\n${skill}`;
  const reading = readingOf(
    text,
    { tags: ['skill'], frontmatter: { skill: false } },
    { skillTags: ['skill'] },
  );
  expect(reading.reason).toMatchObject({ code: 'marked-false', line: 3 });
});

test('a mark may be written as a text, and properties of remarks alone are no fault', () => {
  const own = '| Level | Criteria |\n|-|-|\n| Acorn | reads it |\n';
  expect(readingOf(own, { frontmatter: { skill: 'TRUE' } }).note?.levels).toHaveLength(1);
  expect(readingOf(own, { frontmatter: { skill: 'Yes ' } }).note?.levels).toHaveLength(1);
  expect(readingOf(`---\n# later\n---\n${skill}`).note?.diagnostics).toEqual([]);
  expect(readingOf(`---\n# later\ntext\n---\n${skill}`).note?.diagnostics).toMatchObject([{ line: 1 }]);
});

test('a nested tag counts, in any case, and a like-sounding one does not', () => {
  const options = { skillTags: ['#Skill'] };
  expect(readingOf(skill, { tags: ['SKILL/go'] }, options).note).not.toBeNull();
  expect(readingOf(skill, { tags: ['skills'] }, options).note).toBeNull();
});

test('a marked note without levels has a note with no levels yet', () => {
  const reading = readingOf('# Go\n', { tags: ['skill'] }, { skillTags: ['skill'] });
  expect(reading.reason).toBeNull();
  expect(reading.note?.levels).toEqual([]);
});

test('an empty level table says so, at its line', () => {
  const text = '\n| Level | Criteria |\n|-|-|\n| Junior | |\n';
  expect(readingOf(text).reason).toMatchObject({ code: 'levels-empty', line: 2 });
});

describe('false friends', () => {
  test.each([
    ['severity', '| Level | Description | Response |\n|-|-|-|\n| Critical | all is down | at once |'],
    ['SLA', '| Уровень | Критерии | SLA |\n|-|-|-|\n| CRITICAL | нет связи | 1 час |'],
    [
      'support lines',
      '| Level | Description |\n|-|-|\n| L1 | first answer to a customer who calls |\n| L2 | engineers |',
    ],
    ['log levels', '| Level | Description |\n|-|-|\n| DEBUG | details |\n| INFO | usual events |'],
    ['day rates', '| Level | Day rate |\n|-|-|\n| Junior | 300 € |\n| Senior | 700 € |'],
    [
      'day rates with words',
      '| Level | Rate | Description |\n|-|-|-|\n| Junior | 300 € | new |\n| Senior | 700 € | old |',
    ],
    [
      'salaries',
      '| Грейд | Зарплата | Требования |\n|-|-|-|\n| Junior | 100 | знает язык |\n| Senior | 300 | знает всё |',
    ],
    ['RACI', '| Task | Junior | Middle | Senior |\n|-|-|-|-|\n| Deploy | I | R | A |'],
    ['maturity', '# Maturity model\n\n| Level | Criteria |\n|-|-|\n| 1 | ad hoc |\n| 2 | managed |'],
    [
      'job titles',
      '| Level | Title | Description |\n|-|-|-|\n| Junior | Engineer | writes code |\n| Senior | Architect | draws |',
    ],
    [
      'a rubric',
      '| Criteria | Beginner | Intermediate | Advanced |\n|-|-|-|-|\n| Essay | weak | fair | strong |',
    ],
    [
      'skills with a rating',
      '| Skill | Level | Description |\n|-|-|-|\n| Go | Junior | at work |\n| SQL | Senior | at home |',
    ],
    [
      'levels of complexity',
      '| Уровень | Описание |\n|-|-|\n| Простой | один шаг |\n| Сложный | много шагов |',
    ],
    [
      'degrees without a heading',
      '| Уровень | Критерии |\n|-|-|\n| Базовый | знает |\n| Продвинутый | умеет |',
    ],
    ['salaries by city', '| | Junior | Middle | Senior |\n|-|-|-|-|\n| Berlin | 50k | 70k | 90k |'],
    ['a roster', '| Name | Level |\n|-|-|\n| Ann | Junior |\n| Bob | Senior |'],
  ])('%s', (_name, text) => {
    expect(readingOf(text).note).toBeNull();
  });

  test('degrees below a level heading are levels', () => {
    expect(
      levelsIn('## Уровни\n\n| Уровень | Критерии |\n|-|-|\n| Базовый | знает |\n| Продвинутый | умеет |'),
    ).toEqual(['Базовый: знает', 'Продвинутый: умеет']);
  });

  test('bare codes need a column of criteria, a heading or a mark', () => {
    const text = '| Level | Description |\n|-|-|\n| L1 | reads |\n| L2 | writes |';
    expect(readingOf(text).note).toBeNull();
    expect(readingOf(text, { frontmatter: { skill: true } }).note?.levels).toHaveLength(2);
    expect(levelsIn(`# Levels\n${text}`)).toHaveLength(2);
    expect(levelsIn(text.replace('Description', 'Criteria'))).toHaveLength(2);
  });

  test('a mark decides in doubtful cases', () => {
    const text = '| Level | Title | Criteria |\n|-|-|-|\n| Junior | Engineer | writes code |';
    expect(readingOf(text).reason).toMatchObject({ code: 'other-table', params: { a: 'Level', b: 'Title' } });
    expect(readingOf(text, { frontmatter: { skill: true } }).note?.levels).toHaveLength(1);
  });
});

test('a header of own words between two levels is a level of the ladder, a known column there is none', () => {
  const ladder = (between: string) =>
    levelsIn(
      `| Навык | Стажёр | Младший специалист | ${between} | Старший специалист |\n| - | - | - | - | - |\n` +
        '| Пайка | Паяет провод. | Паяет плату. | Паяет корпус. | Учит паять. |\n',
    );
  const below = ['Стажёр: Паяет провод.', 'Младший специалист: Паяет плату.'];
  const above = ['Старший специалист: Учит паять.'];
  expect(ladder('Специалист')).toEqual([...below, 'Специалист: Паяет корпус.', ...above]);
  expect(ladder('Описание')).toEqual([...below, ...above]);
});

describe('levels as columns', () => {
  const columns = (...headers: string[]) =>
    levelsIn(`| ${headers.join(' | ')} |\n|-|-|-|-|\n| Code | a a | b b | c c |\n`);

  test('may be those of one role, whose bare name is a level too', () => {
    expect(columns('', 'Engineer', 'Senior Engineer', 'Staff Engineer')).toEqual([
      'Engineer: a a',
      'Senior Engineer: b b',
      'Staff Engineer: c c',
    ]);
    expect(columns('', 'Staff Engineer', 'Senior Engineer', 'Engineer')[0]).toBe('Engineer: c c');
    expect(columns('Topic', 'Engineer (L1)', 'Senior Engineer (L2)', 'Staff Engineer (L3)')).toHaveLength(3);
    expect(columns('', 'Engineer', 'Senior Baker', 'Staff Cook')).toEqual([]);
  });

  test('end with a name of one’s own where it names the role of the others', () => {
    const last = (name: string) =>
      levelsIn(
        `| Skill | PM | Senior PM | Lead PM | ${name} |\n|-|-|-|-|-|\n| Code | a a | b b | c c | d d |\n`,
      );
    expect(last('Group PM')).toHaveLength(4);
    expect(last('Notes')).toHaveLength(3);
  });

  test.each(['Area ↓ / Level →', 'Skill / Level', 'Навык \\\\ Уровень', 'Competency/Level', 'Level'])(
    'may have %j in their corner',
    (corner) => {
      expect(columns(corner, 'Junior', 'Middle', 'Senior')).toHaveLength(3);
    },
  );

  test.each(['№', 'Категория', 'Team', ''])('are divided by skills behind a column %j', (header) => {
    const text = `| ${header} | Навык | Junior | Middle | Senior |\n|-|-|-|-|-|\n| 1 | SQL | a a | b b | c c |\n`;
    expect(levelsIn(text)).toEqual(['Junior: a a', 'Middle: b b', 'Senior: c c']);
  });

  test('hold no criteria where their cells are nothing but addresses', () => {
    const cells = (...texts: string[]) =>
      levelsIn(`| Topic | Junior | Middle | Senior |\n|-|-|-|-|\n| Go | ${texts.join(' | ')} |\n`);
    expect(cells('[Tour](https://a.b)', 'https://c.d', '<https://e.f>')).toEqual([]);
    expect(cells('Reads [Tour](https://a.b)', '[[Loops]]', 'Knows https://e.f')).toHaveLength(3);
  });

  test('may all be misspelt', () => {
    expect(columns('Topic', 'Beginer', 'Intermidiate', 'Advansed')).toHaveLength(3);
  });
});

test.each(['Clinical stage', 'Ebene', 'Кто'])(
  'sure names in a first column %j are levels above criteria',
  (header) => {
    expect(
      levelsIn(
        `| ${header} | Description | Criteria |\n|-|-|-|\n| Novice | a | asks |\n| Expert | b | leads |`,
      ),
    ).toEqual(['Novice: asks', 'Expert: leads']);
  },
);

test('a ditto mark goes on with the level above', () => {
  const rows = ['| Junior | asks |', '| ″ | reads |', '| Senior | plans |', '| -"- | teaches |'];
  expect(levelsIn(['| Level | Criteria |', '|-|-|', ...rows].join('\n'))).toEqual([
    'Junior: asks | reads',
    'Senior: plans | teaches',
  ]);
});

test('in a marked note own words with a description are levels where nothing else names any', () => {
  const own = '| Level | Description |\n|-|-|\n| Deckhand | ties knots |\n| Bosun | splices rope |\n';
  const sure = '| Level | Criteria |\n|-|-|\n| Junior | asks |\n';
  const marked = (text: string) => readingOf(text, { frontmatter: { skill: true } }).note;
  expect(readingOf(own).note).toBeNull();
  expect(marked(own)?.levels.map(({ label }) => label)).toEqual(['Deckhand', 'Bosun']);
  expect(marked(`${own}\n${sure}`)).toMatchObject({ levels: [{ label: 'Junior' }], diagnostics: [] });
  expect(marked(own.replace('Deckhand', 'DEBUG').replace('Bosun', 'INFO'))?.levels).toEqual([]);
});

describe('a heading of levels that names a skill', () => {
  const own = '| Level | Criteria |\n|-|-|\n| Finder | finds bugs |\n| Hunter | hunts bugs |\n';

  test.each([
    'Levels of testing skill',
    'Niveles de dominio de la herramienta',
    'Уровни владения инструментом',
    'Competency levels: backend',
    'Рівні володіння мовою',
    'Kompetenzstufen im Schweißen',
    'Niveaux de maîtrise du four',
    'Níveis de domínio do violão',
    '测试技能等级',
    'Dreyfus levels',
    'Skill progression',
  ])('may have words of its own: %j', (heading) => {
    expect(levelsIn(`# ${heading}\n\n${own}`)).toHaveLength(2);
  });

  test.each(['Levels in our kitchen', 'Levels of weaving', 'Уровни на кухне', 'Stufen unserer Küche'])(
    'may begin with levels where criteria stand below: %j',
    (heading) => {
      expect(levelsIn(`# ${heading}\n\n${own}`)).toHaveLength(2);
      expect(readingOf(`# ${heading}\n\n${own.replace('Criteria', 'Description')}`).note).toBeNull();
    },
  );

  test.each([
    'Skill levels in the team',
    'Skill levels and salary',
    'Levels of our river',
    'Уровни навыков команды',
  ])('is none with words for people and pay, or without a skill: %j', (heading) => {
    expect(readingOf(`# ${heading}\n\n${own}`).note).toBeNull();
  });
});
