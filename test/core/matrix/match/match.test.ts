/** Which item of a note a text of the log means, after the note was edited. */
import fc from 'fast-check';
import { aSkill, standingIn, type SkillSketch } from '../../../support/builders';
import { randomRuns } from '../../../support/random-runs';

/** The items that are ticked after one tick of a text in a group, and the ticks that mean none. */
function outcome(
  sketch: SkillSketch,
  group: string,
  ...texts: string[]
): { ticked: string[]; loose: string[] } {
  const lines = texts.map((text) => `- [x] [[Go]] · ${group} · ${text} ✅ 2026-11-01`);
  const { levels, projects, applications, unattached } = standingIn(aSkill(sketch), ...lines);
  const items = [
    ...levels.flatMap(({ criteria, keySkills }) => [...criteria, ...keySkills]),
    ...projects,
    ...applications,
  ];
  return {
    ticked: items.filter(({ state }) => state === 'ticked').map(({ address }) => address.item),
    loose: unattached.map(({ item }) => item),
  };
}

const junior = (...criteria: string[]): SkillSketch => ({ levels: [['Junior', { criteria }]] });

describe('a tick finds its criterion', () => {
  const found: [string, string][] = [
    ['Пишет тесты.', 'Пишет тесты.'],
    ['пишет  ТЕСТЫ', 'Пишет тесты.'],
    ['«Ёлка»', 'елка'],
    [
      'Создает сложные скрипты для управления инфраструктурой',
      'Создаёт сложные скрипты для управления инфраструктурой.',
    ],
    [
      'Создает сложные скритпы для управления инфраструктурой.',
      'Создает сложные скрипты для управления инфраструктурой.',
    ],
    [
      'Создает сложные скрипты дял управления инфраструктурой.',
      'Создает сложные скрипты для управления инфраструктурой.',
    ],
    ['Writes a sevrice with tests', 'Writes a service with tests'],
    ['Writes a servicewith tests', 'Writes a service with tests'],
    ['Writes services, tests and docs', 'Writes docs, services and tests'],
    ['Finds a slow query', 'Finds a slow query: reads the plan'.slice(0, 18)],
  ];
  test.each(found)('%s is %s', (logged, text) => {
    expect(outcome(junior(text, 'Кормит кота'), 'Junior', logged).loose).toEqual([]);
  });
});

describe('a tick is not taken for another criterion', () => {
  const apart: [string, string][] = [
    ['Держит 2 сервиса в продакшене', 'Держит 3 сервиса в продакшене'],
    ['1 year of practice', '3 years of practice'],
    ['Can deploy alone', 'Cannot deploy alone'],
    ['Деплоит без помощи', 'Деплоит с помощью'],
    ['Работает с надёжными системами хранения', 'Работает с ненадёжными системами хранения'],
    ['Не ломает сборку проекта', 'Ломает сборку проекта'],
    ['Writes synchronous handlers in services', 'Writes asynchronous handlers in services'],
    ['Настраивает вход в систему', 'Настраивает выход из системы'],
    ['Настраивает вход пользователей', 'Настраивает выход пользователей'],
    ['Knows the C language', 'Knows the C# language'],
    ['Пишет скрипты на Bash', 'Пишет скрипты на Dash'],
    ['Serves pages over HTTP', 'Serves pages over HTTPS'],
    ['Migrates data from Oracle to Postgres', 'Migrates data from Postgres to Oracle'],
    ['Manages a team of engineers', 'Manages a budget of engineers'],
    ['Writes scripts', 'Writes simple scripts'],
    ['Writes code', 'Пишет код'],
    ['React', 'Preact'],
    ['Reads logs in production', 'Reads logs on production'],
  ];
  test.each(apart)('%s is not %s', (logged, text) => {
    expect(outcome(junior(text), 'Junior', logged)).toEqual({
      ticked: [],
      loose: [logged],
    });
    expect(outcome(junior(logged), 'Junior', text.replace('#', '\\#')).ticked).toEqual([]);
  });

  test('when two criteria are almost as near', () => {
    expect(
      outcome(
        junior('Настраивает сервер A для команды', 'Настраивает сервер B для команды'),
        'Junior',
        'Настраивает сервр для команды',
      ).ticked,
    ).toEqual([]);
    expect(
      outcome(junior('Пишет длинные тесты', 'Пишет длинные тексты'), 'Junior', 'Пишет длинные тксты').ticked,
    ).toEqual([]);
  });

  test('of another level', () => {
    const levels: SkillSketch['levels'] = [
      ['Junior', { criteria: ['A'] }],
      ['Middle', { criteria: ['B'] }],
    ];
    expect(outcome({ levels }, 'Middle', 'A')).toEqual({ ticked: [], loose: ['A'] });
  });
});

test('a line that was torn inside a letter is no slip of the pen: it is shown, and attached to nothing', () => {
  expect(outcome(junior('Reads code.'), 'Junior', 'Reads code. \uFFFD')).toEqual({
    ticked: [],
    loose: ['Reads code. \uFFFD'],
  });
});

describe('a line without a date of its own', () => {
  const note = aSkill(junior('Writes a service.', 'Reads logs'));
  const written = '- [x] [[Go]] · Junior · Reads logs ✅ 2026-11-01';
  const torn = '- [x] [[Go]] · Junior · Writes a servic';
  const whole = '- [x] [[Go]] · Junior · Writes a servic ✅ 2026-11-01';
  const readAs = (...lines: string[]) => {
    const { levels, unattached } = standingIn(note, ...lines);
    return [levels[0]?.criteria[0]?.state, unattached.map(({ item }) => item)];
  };

  test('is known by its own text, but for case, marks and blanks', () => {
    expect(readAs('- [x] [[Go]] · Junior · writes  a service')).toEqual(['ticked', []]);
  });

  test('may have been torn, and is not taken for a slip of the pen', () => {
    expect(readAs(torn)).toEqual(['open', ['Writes a servic']]);
    expect(readAs(written, torn)).toEqual(['open', ['Writes a servic']]);
    expect(readAs(whole)).toEqual(['ticked', []]);
  });

  test('means what a dated tick of the same text means', () => {
    expect(readAs(whole, torn)).toEqual(['ticked', []]);
    expect(readAs(whole, torn.replace('[x]', '[-]'))).toEqual(['open', []]);
  });

  test('can be dismissed without un-ticking the criterion that it looks like', () => {
    const ticked = '- [x] [[Go]] · Junior · Writes a service. ✅ 2026-11-02';
    const dismissed = '- [-] [[Go]] · Junior · Writes a servic ❌ 2026-11-03';
    expect(readAs(ticked, torn, dismissed)).toEqual(['ticked', []]);
  });
});

test('all lines that mean one criterion form one history, and the last decides', () => {
  const skill = standingIn(
    aSkill(junior('Writes a service with tests')),
    '- [x] [[Go]] · Junior · Writes a sevrice with tests ✅ 2026-11-01',
    '- [-] [[Go]] · Junior · Writes a service with tests ❌ 2026-11-02',
  );
  expect(skill.levels[0]?.criteria[0]?.state).toBe('open');
  expect(skill.unattached).toEqual([]);
});

describe('twins', () => {
  const projects: SkillSketch['projects'] = [
    ['Deploy', 'Junior'],
    ['Deploy', 'Middle'],
  ];

  test('are ticked by their own names, and a bare title is the first', () => {
    expect(outcome({ projects }, 'Pet project', 'Deploy (Middle)').ticked).toEqual(['Deploy (Middle)']);
    expect(outcome({ projects }, 'проект', 'deploy').ticked).toEqual(['Deploy (Junior)']);
  });

  test('a project that lost its twin is still known with its level', () => {
    expect(outcome({ projects: [['Deploy', 'Middle']] }, 'Pet project', 'Deploy (Middle)').ticked).toEqual([
      'Deploy',
    ]);
    expect(outcome({ projects: [['Deploy', 'Middle']] }, 'Pet project', 'Deploy (Junior)').ticked).toEqual(
      [],
    );
  });

  test('a counted twin is known when the marks before its number changed', () => {
    expect(outcome(junior('Writes tests', 'Writes tests'), 'Junior', 'Writes tests. (2)').ticked).toEqual([
      'Writes tests (2)',
    ]);
    expect(outcome(junior('Writes tests'), 'Junior', 'Writes tests (2)').ticked).toEqual([]);
  });
});

test('a text that was cut is known by its beginning', () => {
  const long = 'слово '.repeat(120).trim();
  const logged = `${Array.from(long).slice(0, 499).join('')}…`;
  expect(outcome(junior(`${long} и ещё`), 'Junior', logged).loose).toEqual([]);
  expect(outcome(junior(`${long} и ещё`, `${long} и другое`), 'Junior', logged).loose).toEqual([]);
});

describe('a renamed level', () => {
  const levels: SkillSketch['levels'] = [
    ['Стажёр', { criteria: ['Пишет тесты', 'Читает логи', 'Чинит сборку'] }],
    ['Мидл', { criteria: ['Пишет сервис'] }],
  ];

  test('is followed when most of its texts agree', () => {
    expect(outcome({ levels }, 'Junior', 'Пишет тесты', 'Читает логи', 'Печёт хлеб')).toEqual({
      ticked: ['Пишет тесты', 'Читает логи'],
      loose: ['Печёт хлеб'],
    });
  });

  test('is not followed when only half of them do', () => {
    expect(outcome({ levels }, 'Junior', 'Пишет тесты', 'Печёт хлеб').ticked).toEqual([]);
  });

  test('is not followed into two levels', () => {
    const twice: SkillSketch['levels'] = [
      ['A', { criteria: ['x'] }],
      ['B', { criteria: ['x'] }],
    ];
    expect(outcome({ levels: twice }, 'C', 'x').ticked).toEqual([]);
  });
});

const words = [
  'пишет',
  'скрипты',
  'тесты',
  'сервис',
  'для',
  'команды',
  'настраивает',
  'сборку',
  'writes',
  'deploys',
  'service',
  'logs',
  '2',
  '3',
  'не',
  'C',
  'C#',
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join(' '));

test('every tick is either attached or shown, and every exact text is attached to its own item', () => {
  fc.assert(
    fc.property(fc.uniqueArray(sentence, { maxLength: 6 }), sentence, (criteria, logged) => {
      const escaped = logged.replaceAll('#', '\\#');
      const { ticked, loose } = outcome(junior(...criteria), 'Junior', escaped);
      expect(ticked.length + loose.length).toBe(1);
      if (criteria.includes(logged)) expect(ticked).toEqual([logged]);
    }),
    { seed: 41, numRuns: randomRuns(20_000) },
  );
});
