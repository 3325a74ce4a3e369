/** Tables that use names of levels for something else are no skills, and skills whose topic sounds like one are. */
import { levelsIn, readingOf, skillOf, table } from '../../support/notes';

const levels = (...labels: string[]) =>
  table(['Level', 'Description'], ...labels.map((label) => [label, `what ${label} says`]));
const sure = table(['Level', 'Criteria'], ['Junior', 'asks'], ['Senior', 'answers']);
const codes = table(['Level', 'Criteria'], ['L1', 'takes the call'], ['L2', 'opens the case']);

describe('are no skills, even below a level heading', () => {
  test.each([
    ['log levels', levels('DEBUG', 'INFO', 'ERROR')],
    ['alerts', levels('INFO', 'WARNING', 'CRITICAL')],
    ['severity', levels('Критический', 'Высокий', 'Средний', 'Низкий')],
    ['SEV codes', levels('SEV1', 'SEV2')],
    ['trails', levels('Leicht', 'Schwer')],
    ['maturity', levels('Initial', 'Managed', 'Defined', 'Optimizing')],
    ['sums in a list', '- Junior: 100 000 ₽\n- Senior: от 300 тыс. ₽'],
  ])('%s', (_name, text) => {
    expect(readingOf(`## Levels\n\n${text}`).note).toBeNull();
  });
});

test('a mark makes levels of any names', () => {
  const text = `## Levels\n\n${levels('Low', 'High')}`;
  expect(readingOf(text).note).toBeNull();
  expect(readingOf(text, { frontmatter: { skill: true } }).note?.levels).toHaveLength(2);
});

test('a heading that names skills makes levels of low and high', () => {
  const text = `## Skill levels\n\n${levels('Low', 'Medium', 'High')}`;
  expect(levelsIn(text)).toHaveLength(3);
  expect(readingOf(text.replace('Skill levels', 'Access levels')).note).toBeNull();
});

describe('are no skills by the company they keep', () => {
  test.each([
    ['people', table(['Name', 'Level', 'Key skills'], ['Anna', 'Senior', 'Go'], ['Boris', 'Junior', 'SQL'])],
    ['vacancies', table(['Вакансия', 'Грейд', 'Требования'], ['Аналитик', 'Middle', 'SQL'])],
    [
      'courses',
      table(['Course', 'Level', 'Description'], ['Oil', 'Advanced', 'a'], ['Ink', 'Beginner', 'b']),
    ],
    [
      'skills behind their level',
      table(
        ['Level', 'Skill', 'Evidence'],
        ['Middle', 'Go', 'a'],
        ['Junior', 'SQL', 'b'],
        ['Middle', 'C', 'c'],
      ),
    ],
    ['skills rated and described', table(['Уровень', 'Навык', 'Описание'], ['Senior', 'Go', 'с 2015 года'])],
    [
      'levels rated by levels',
      table(
        ['Skill', 'Junior', 'Middle', 'Senior'],
        ['Go', 'Basic', 'Good', 'Expert'],
        ['SQL', 'none', 'Basic', '–'],
      ),
    ],
    [
      'times',
      table(['Time', 'Level', 'Description'], ['9:00', 'Beginner', 'slow'], ['18:30', 'Advanced', 'fast']),
    ],
    ['headings', `## Levels\n\n${levels('H1', 'H2', 'H3')}`],
    [
      'RACI in words',
      table(
        ['Skill', 'Junior', 'Middle', 'Senior'],
        ['Deploy', 'Responsible', 'Accountable', 'Informed'],
        ['Review', 'отвечает', 'утверждает', 'R/A'],
      ),
    ],
    [
      'pay by level',
      table(
        ['', 'Junior', 'Middle', 'Senior'],
        ['Зарплата', '100–150 тыс.', '200 тыс. ₽', 'от 300 тыс.'],
        ['Отпуск', '28 дней', '28 дней', '35 дней'],
      ),
    ],
    ['limits', table(['', 'Débutant', 'Confirmé', 'Expert'], ['Vent', '15 km/h', '20 km/h', '30 km/h'])],
    ['marks', `# Зачёт\n\n${table(['Оценка', 'Критерии'], ['5', 'всё решено'], ['4', 'одна ошибка'])}`],
    [
      'a lab',
      `## Критерии оценки\n\n${table(['Уровень', 'Критерии'], ['Базовый', 'работает'], ['Средний', 'есть тесты'], ['Продвинутый', 'есть отчёт'])}`,
    ],
    ['severity below its title', `**Severity levels:**\n\n${codes}`],
    ['support lines', `# Support desk\n\n## Levels\n\n${codes}`],
    ['maturity below its title', `# Data maturity\n\n## Levels\n\n${levels('1', '2', '3')}`],
  ])('%s', (_name, text) => {
    expect(readingOf(text).note).toBeNull();
  });

  test('support lines known by the name of the note', () => {
    const text = `## Levels\n\n${codes}`;
    expect(readingOf(text, { path: 'a/Support lines.md' }).note).toBeNull();
    expect(readingOf(text, { path: 'a/Go.md' }).note?.levels).toHaveLength(2);
  });
});

describe('the levels of a heading that says whose they are', () => {
  const sureNames = table(
    ['Level', 'Criteria'],
    ['Basic', 'signs'],
    ['Advanced', 'learns'],
    ['Expert', 'passes'],
  );

  test.each([
    'Access levels',
    'Уровни доступа',
    'Уровни сервиса',
    'Supportstufen',
    'Níveis de acesso',
    '权限等级',
  ])('are none of a skill under %j, though only skills have such names', (heading) => {
    expect(readingOf(`# ${heading}\n\n${sureNames}`).note).toBeNull();
    expect(readingOf(`# ${heading}\n\n${codes}`).note).toBeNull();
  });

  test.each(['Incident response', 'Риски', 'Priority management', 'Salary negotiation'])(
    'are of the skill %j where they grade people, without a column of criteria too',
    (name) => {
      expect(readingOf(levels('Junior', 'Senior'), { path: `a/${name}.md` }).note?.levels).toHaveLength(2);
    },
  );

  test('are none where Chinese names grade questions as well as people', () => {
    const text = table(['等级', '标准'], ['初级', '十分钟'], ['高级', '一小时']);
    expect(readingOf(`# 难度等级\n\n${text}`).note).toBeNull();
    expect(levelsIn(`# 编程\n\n${text}`)).toHaveLength(2);
  });

  test('are of a skill with a topic like another where the heading does not say more', () => {
    const text = levels('Beginner', 'Advanced');
    expect(readingOf(text, { path: 'a/Risk management.md' }).note?.levels).toHaveLength(2);
    expect(readingOf(text, { path: 'a/Risk levels.md' }).note).toBeNull();
  });

  test('with codes, criteria and key skills are of a skill whatever the topic', () => {
    const text = table(
      ['Level', 'Key skills', 'Criteria'],
      ['L1', 'mail', 'answers'],
      ['L2', 'logs', 'finds'],
    );
    expect(readingOf(text, { path: 'a/Technical support.md' }).note?.levels).toHaveLength(2);
  });
});

describe('are skills', () => {
  test.each(['Incident response', 'Technical support', 'Risk management', 'Логирование', 'Access control'])(
    'with sure names under the heading %j',
    (heading) => {
      expect(levelsIn(`# ${heading}\n\n${sure}`)).toEqual(['Junior: asks', 'Senior: answers']);
      const columns = table(['Skill', 'Junior', 'Middle', 'Senior'], ['Calls', 'a a', 'b b', 'c c']);
      expect(levelsIn(`# ${heading}\n\n${columns}`)).toHaveLength(3);
    },
  );

  test.each(['Weight', 'Priority', 'Impact', 'Риск', 'Ответственность'])(
    'with sure names, criteria and a column %j beside them, which is kept',
    (header) => {
      const note = skillOf(table(['Level', 'Criteria', header], ['Junior', 'asks', '3']));
      expect(note.levels[0]?.extra).toEqual({ [header]: '3' });
    },
  );

  test('with codes where the heading says that they are of a skill', () => {
    expect(levelsIn(`# Technical support\n\n## Skill levels\n\n${codes}`)).toHaveLength(2);
  });

  test.each(['#', '№', '', 'Row'])('with a column %j of numbers before the levels', (header) => {
    expect(levelsIn(table([header, 'Level', 'Criteria'], ['1', 'Junior', 'asks']))).toEqual(['Junior: asks']);
  });

  test.each(['Skills', 'Навыки', 'Компетенции', '技能'])('with levels as columns after %j', (header) => {
    const columns = table([header, 'Junior', 'Middle', 'Senior'], ['Calls', 'a a', 'b b', 'c c']);
    expect(skillOf(columns).levels[0]?.criteria).toMatchObject([{ text: 'a a', group: 'Calls' }]);
  });
});

test.each(['技术支持', '数据成熟度', '访问权限'])(
  'Chinese words tell of something else wherever they stand in %j',
  (name) => {
    const text = `## 级别\n\n${table(['级别', '说明'], ['L1', '接电话'], ['L2', '找原因'])}`;
    expect(readingOf(text, { path: `a/${name}.md` }).note).toBeNull();
    expect(readingOf(text, { path: 'a/编程.md' }).note?.levels).toHaveLength(2);
  },
);

test('a heading that names a skill is believed below any topic', () => {
  const text = table(['Level', 'Criteria'], ['Beginner', 'asks'], ['Expert', 'leads']);
  for (const topic of ['Maturity assessment', 'Экзамены', 'Provas']) {
    expect(readingOf(`# ${topic}\n\n${text}`).note).toBeNull();
    expect(levelsIn(`# ${topic}\n\n## Skill levels\n\n${text}`)).toHaveLength(2);
  }
});

describe('a column of works straight after the levels', () => {
  test.each([
    'Book',
    'Badge',
    'Certificate',
    'Курс',
    'Buch',
    'Cours',
    'Libro',
    'Livro',
    'Сертифікат',
    '书籍',
    'Упражнение',
  ])('“%s” has the levels itself', (header) => {
    for (const beside of ['Description', 'Requirements']) {
      const text = table(['Level', header, beside], ['Beginner', 'One', 'a'], ['Expert', 'Two', 'b']);
      expect(readingOf(text).reason).toMatchObject({ code: 'other-table', params: { b: header } });
    }
  });

  test('is kept beside criteria and key skills, below a level heading and in a marked note', () => {
    const text = table(
      ['Level', 'Course', 'Criteria'],
      ['Junior', 'One', 'asks'],
      ['Senior', 'Two', 'answers'],
    );
    const skills = table(['Level', 'Course', 'Key skills', 'Criteria'], ['Junior', 'One', 'a', 'asks']);
    expect(readingOf(text).note).toBeNull();
    const notes = [
      skillOf(skills),
      skillOf(`## Levels\n\n${text}`),
      skillOf(text, { frontmatter: { skill: true } }),
    ];
    for (const { levels: found } of notes) expect(found[0]?.extra).toEqual({ Course: 'One' });
  });
});

test.each([
  'DevOps maturity',
  'Зрелость процессов',
  'Reifegrade',
  'Niveaux de maturité',
  'Madurez',
  '成熟度',
])('columns of a model of maturity, %j, are no levels of a skill, those of people are', (heading) => {
  const columns = (...names: string[]) =>
    `# ${heading}\n\n${table(['Area', ...names], ['Build', 'a a', 'b b', 'c c'])}`;
  expect(readingOf(columns('Beginner', 'Intermediate', 'Advanced')).note).toBeNull();
  expect(levelsIn(columns('Junior', 'Middle', 'Senior'))).toHaveLength(3);
});

test.each([
  ['Public', 'Internal', 'Secret'],
  ['Открытый', 'Конфиденциально', 'Секретно'],
  ['Gast', 'Administrator', 'Leitung'],
  ['Jaune', 'Orange', 'Rouge'],
  ['公开', '内部', '机密'],
])('%s and what follows are no levels of a skill below a bare level word', (...names) => {
  const text = `## Levels\n\n${table(['Level', 'Description'], ...names.map((name) => [name, 'may read']))}`;
  expect(readingOf(text).note).toBeNull();
});

test('a set-aside table says where it stands and what it has', () => {
  const ratings = table(['Skill', 'Junior', 'Middle', 'Senior'], ['Go', '1', '2', '3']);
  expect(readingOf(`\n${ratings}`).reason).toEqual({
    code: 'other-table',
    line: 2,
    params: { a: 'Skill', b: 'Junior', line: 2 },
  });
  const rates = table(['Level', 'Day rate'], ['Junior', '300']);
  expect(readingOf(rates).reason).toMatchObject({ params: { a: 'Level', b: 'Day rate' } });
});

test.each([
  'SLA',
  'Severity',
  'Критичность',
  'Schweregrad',
  'Sévérité',
  'Severidad',
  'Severidade',
  'Критичність',
  '严重程度',
])('a table with a column %j is said to be about severity', (header) => {
  const { reason } = readingOf(table(['Level', header], ['Junior', '4 h'], ['Senior', '1 h']));
  expect(reason).toMatchObject({ code: 'severity-table', params: { a: 'Level', b: header } });
});
