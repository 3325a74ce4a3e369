/** Levels that are no table: items of a list, and headings with bullets beneath. */
import { faultsIn, levelsIn, readingOf, skillOf } from '../../../support/notes';

describe('levels outside tables', () => {
  test('items of one list below a level heading are levels', () => {
    expect(levelsIn('# Levels\n\n- **Junior**: reads it\n- Middle: writes it\n')).toEqual([
      'Junior: reads it',
      'Middle: writes it',
    ]);
    expect(readingOf('# Notes\n\n- **Junior**: reads it\n').note).toBeNull();
  });

  test('the list of levels need not be the first below its heading, and names of blocks are not seen', () => {
    const text =
      '# Levels ^ladder\n\n- ask Ann\n- see the wiki\n\nThen:\n\n- Junior: reads it ^j\n- Middle: writes it';
    expect(levelsIn(text)).toEqual(['Junior: reads it', 'Middle: writes it']);
  });

  test('headings are levels below a level word, with their bullets as criteria', () => {
    const text = '# Levels\n## Junior\n- a\n- b\n## Middle\n- c\n';
    expect(levelsIn(text)).toEqual(['Junior: a | b', 'Middle: c']);
    expect(readingOf(text.replace('# Levels', '# Team')).note).toBeNull();
  });

  test.each([
    'Backend competency matrix',
    'Матрица компетенций DevOps',
    'Engineering career ladder',
    'Engineering ladder',
    'Competency model',
    'What each level means',
    'Модель компетенций',
    'Требования по грейдам',
    'Ступени развития',
    'Kompetenzmodell',
    '职级标准',
    'Kompetenzraster',
    '前端能力矩阵',
  ])('headings are levels below a scale of skills: %j', (heading) => {
    expect(levelsIn(`# ${heading}\n## Junior\n- a\n## Senior\n- b\n`)).toHaveLength(2);
  });

  test.each([
    'Оценка',
    'Expectations',
    'Критерии',
    'Bewertung',
    '评估标准',
    'What good looks like at each level',
    'Что ждём на каждом уровне',
  ])(
    'people’s grades are levels below %j, as headings and as bullets, and other grades are not',
    (heading) => {
      const headings = `# ${heading}\n## Junior\n- asks\n## Middle\n- does\n## Senior\n- leads\n`;
      const list = `# ${heading}\n- **Junior**: asks\n- **Middle**: does\n- **Senior**: leads\n`;
      expect(levelsIn(headings)).toEqual(['Junior: asks', 'Middle: does', 'Senior: leads']);
      expect(levelsIn(list)).toEqual(['Junior: asks', 'Middle: does', 'Senior: leads']);
      for (const text of [headings, list]) {
        const marks = text.replace('Junior', '5').replace('Middle', '4').replace('Senior', '3');
        expect(readingOf(marks).note).toBeNull();
        const degrees = text
          .replace('Junior', 'Basic')
          .replace('Middle', 'Good')
          .replace('Senior', 'Advanced');
        expect(readingOf(degrees).note).toBeNull();
      }
    },
  );

  test('headings are levels in a note that is marked as a skill', () => {
    const text = '# Junior\n- a\n# Senior\n- b\n';
    expect(readingOf(text).note).toBeNull();
    expect(skillOf(text, { frontmatter: { skill: true } }).levels).toHaveLength(2);
    expect(skillOf(text, { tags: ['skill/go'] }, { skillTags: ['skill'] }).levels).toHaveLength(2);
  });

  test('sub-bullets are grouped below their bullet', () => {
    const { levels } = skillOf('# Levels\n## Junior\n- Tests:\n  - runs\n  - reads\n');
    expect(levels[0]?.criteria.map(({ group, text }) => `${group}/${text}`)).toEqual([
      'Tests/runs',
      'Tests/reads',
    ]);
  });

  test('bold lines and lines that end with a colon name the levels of the lists beneath', () => {
    const text = '# Levels\n\n**Junior**\n- a\n- b\n\n__Middle__:\n1. c\n\nSenior:\n\n- d\n';
    expect(levelsIn(text)).toEqual(['Junior: a | b', 'Middle: c', 'Senior: d']);
    expect(readingOf(text.replace('# Levels', '# Team')).note).toBeNull();
    expect(readingOf(text.replace('# Levels', '# Support levels')).note).toBeNull();
  });

  test('a line in bold says as a heading does that levels follow', () => {
    const table = '| Level | Criteria |\n|-|-|\n| Padawan | a |\n| Jedi | b |';
    expect(levelsIn(`# Notes\n\n**Skill levels**\n\n${table}`)).toEqual(['Padawan: a', 'Jedi: b']);
    expect(readingOf(`# Notes\n\n**Guests**\n\n${table}`).note).toBeNull();
  });

  test('the name of a level ends where its bold does, whatever stands in it', () => {
    const list = '- **L1 — Starter**\n  - runs it\n- **L2 — Regular**\n  - mends it\n';
    expect(levelsIn(`# Levels\n\n${list}`)).toEqual(['L1 — Starter: runs it', 'L2 — Regular: mends it']);
    const said = '- **Level 1 - Beginner**: runs it\n- **Level 2: Expert** — mends it\n';
    expect(levelsIn(`# Levels\n\n${said}`)).toEqual([
      'Level 1 - Beginner: runs it',
      'Level 2: Expert: mends it',
    ]);
    expect(levelsIn('# Levels\n\n- **Junior — runs it**\n- **Senior — mends it**\n')).toEqual([
      'Junior: runs it',
      'Senior: mends it',
    ]);
  });

  test('the title of a callout says as a heading does that levels follow', () => {
    const text = '> [!info]- Skill levels\n> - **Junior**: reads it\n> - **Senior**: writes it\n';
    expect(levelsIn(text)).toEqual(['Junior: reads it', 'Senior: writes it']);
    expect(readingOf(text.replace('Skill levels', 'People')).note).toBeNull();
  });

  test('a name of one’s own between two known ones in a list is a level, a remark behind them is none', () => {
    const text =
      '# Levels\n\n- Novice: looks\n- **Practitioner**: does\n- Advanced: plans\n- Expert: teaches\n- Source: wiki\n';
    expect(levelsIn(text)).toEqual([
      'Novice: looks',
      'Practitioner: does',
      'Advanced: plans',
      'Expert: teaches',
    ]);
  });

  test('names of one’s own in bold are levels below a heading that says whose levels these are', () => {
    const list = '- **Padawan**: repeats\n- **Jedi**:\n  - does\n  - teaches\n';
    expect(levelsIn(`# Skill levels\n\n${list}`)).toEqual(['Padawan: repeats', 'Jedi: does | teaches']);
    const table = '| Level | Criteria |\n|-|-|\n| Junior | asks |';
    expect(levelsIn(`# Skill levels\n\n${list}\n${table}`)).toEqual(['Junior: asks']);
    for (const heading of ['# Levels', '# Game levels', '# Self-assessment'])
      expect(readingOf(`${heading}\n\n${list}`).note).toBeNull();
    expect(readingOf(`# Skill levels\n\n${list.replaceAll('*', '')}`).note).toBeNull();
  });

  test('below a bare level word so are three or more, unless it speaks of things that have levels', () => {
    const list =
      '- **Steward**: carries the table\n- **Student judge**: measures\n- **Judge**: places dogs\n';
    expect(levelsIn(`# Judging dogs\n\n## Levels\n\n${list}`)).toHaveLength(3);
    expect(readingOf(`# Game\n\n## Levels\n\n${list}`).note).toBeNull();
    expect(readingOf('# Levels\n\n- **DEBUG**: all\n- **INFO**: some\n- **Error**: few\n').note).toBeNull();
  });

  test('three names of one’s own need no bold, and what names a level or a day is no level', () => {
    const list = '- Sprout: holds two\n- Shoot: holds three\n- Tree: holds five\n';
    expect(levelsIn(`# Skill levels\n\n${list}`)).toHaveLength(3);
    expect(skillOf(`# Levels\n\n${list}`, { frontmatter: { skill: true } }).levels).toHaveLength(3);
    expect(readingOf(`# Levels\n\n${list}`).note).toBeNull();
    const state = '- Now: Middle\n- Target: Senior\n- Since: 2026-05-01\n';
    expect(readingOf(`# Skill level\n\n${state}`).note).toBeNull();
  });

  test('headings of one’s own are levels where the heading above says whose levels these are', () => {
    const headings = '## Pebble\n- falls\n- holds\n## Rock\n- reads\n## Boulder\n- plans\n';
    expect(levelsIn(`# Skill levels\n${headings}`)).toEqual([
      'Pebble: falls | holds',
      'Rock: reads',
      'Boulder: plans',
    ]);
    expect(skillOf(`# Levels\n${headings}`, { frontmatter: { skill: true } }).levels).toHaveLength(3);
    for (const other of ['# Levels', '# Climbing', '# Access levels'])
      expect(readingOf(`${other}\n${headings}`).note).toBeNull();
    for (const other of ['## Criteria', '## Pet projects', '## What I want to learn of it next'])
      expect(readingOf(`# Skill levels\n${headings}${other}\n- a\n`).note).toBeNull();
    expect(levelsIn(`# Skill levels\n${headings}\n| Level | Criteria |\n|-|-|\n| Junior | a |`)).toEqual([
      'Junior: a',
    ]);
  });

  test('in a marked note a line in bold above a list says as a heading does that levels follow', () => {
    const below = (line: string) => `# Helm\n\n${line}\n\n- Junior: runs it\n- Middle: writes it\n`;
    const marked = { frontmatter: { skill: true } };
    for (const line of ['**Levels**', '**Skill levels:**', '__Уровни владения__']) {
      expect(skillOf(below(line), marked).levels).toHaveLength(2);
      expect(readingOf(below(line)).note).toBeNull();
    }
    for (const line of ['**Team**', 'Levels of it']) expect(skillOf(below(line), marked).levels).toEqual([]);
  });

  test('a heading speaks of the levels of what the note is about, in whatever form', () => {
    const headings = '## Начальный\n- стоит\n## Продвинутый\n- едет\n';
    const path = 'Навыки/Катание на коньках.md';
    expect(skillOf(`# Уровни катания\n${headings}`, { path }).levels).toHaveLength(2);
    expect(readingOf(`# Уровни катания\n${headings}`).note).toBeNull();
    expect(readingOf(`# Уровни воды\n${headings}`, { path: 'Вода.md' }).note).toBeNull();
  });

  test('below a level word a heading between two levels is one too, and so is a slip of the pen', () => {
    const text =
      '# Levels\n## Graduate\n- asks\n## Engineer\n- does\n## Senior\n- plans\n## Expret\n- teaches\n## Notes\n- old\n';
    const names = ['Graduate: asks', 'Engineer: does', 'Senior: plans', 'Expret: teaches'];
    expect(levelsIn(text)).toEqual(names);
    const marked = text.replace('# Levels\n', '');
    const { levels } = skillOf(marked, { frontmatter: { skill: true } });
    expect(levels.map(({ label }) => label)).toEqual(['Graduate', 'Senior']);
  });

  test('a heading of one’s own before two levels is one too', () => {
    const text =
      '# Levels\n## Student\n- listens\n## Junior interpreter\n- speaks\n## Senior interpreter\n- leads\n';
    expect(levelsIn(text)[0]).toBe('Student: listens');
    expect(levelsIn(text.replace('Student', 'Success criteria'))).toHaveLength(2);
  });

  test('headings of one’s own are levels behind one that is known, where the heading above says whose levels these are', () => {
    const text = '# Skill levels\n## Apprentice\n- pins\n## Tailor\n- sews\n## Couturier\n- drapes\n';
    expect(levelsIn(text)).toEqual(['Apprentice: pins', 'Tailor: sews', 'Couturier: drapes']);
    expect(levelsIn(text.replace('Skill levels', 'Levels'))).toEqual(['Apprentice: pins']);
  });

  test('in a list, too, a name of one’s own may stand before the known ones, a remark is none', () => {
    const list = (first: string) => `# Levels\n\n- ${first}\n- Regular: cuts\n- Senior: teaches\n`;
    expect(levelsIn(list('Helper: holds'))).toHaveLength(3);
    for (const remark of ['Scale: 1-3', '**Note**: ask first'])
      expect(levelsIn(list(remark))).toEqual(['Regular: cuts', 'Senior: teaches']);
  });

  test('one name of one’s own behind two known ones is the highest level, a heading of remarks is none', () => {
    const headings = (last: string) =>
      `# Levels\n## Basic\n- pins\n## Advanced\n- sews\n## ${last}\n- drapes\n`;
    expect(levelsIn(headings('Instructor'))).toHaveLength(3);
    for (const last of ['Notes', 'Next steps', 'Links', 'Примеры'])
      expect(levelsIn(headings(last))).toEqual(['Basic: pins', 'Advanced: sews']);
    const people = headings('Calibration').replace('Basic', 'Junior').replace('Advanced', 'Senior');
    expect(levelsIn(people)).toHaveLength(2);
    expect(levelsIn(people.replace('Levels', 'Skill levels'))).toHaveLength(3);
    const list = (last: string) => `# Skill levels\n\n- Basic: pins\n- Advanced: sews\n- ${last}: drapes\n`;
    expect(levelsIn(list('Instructor'))[2]).toBe('Instructor: drapes');
    expect(levelsIn(list('Note'))).toHaveLength(2);
    expect(levelsIn(list('Instructor').replace('Skill levels', 'Levels'))).toHaveLength(2);
  });

  test('levels of which only prose tells are named as the reason, or hinted at one by one', () => {
    const text = '# Skill levels\n## Junior\n\nReads it.\n\n## Senior\n\nWrites it.\n';
    expect(readingOf(text).reason).toEqual({ code: 'levels-empty', line: 2, params: { line: 2 } });
    const marked = skillOf(text, { frontmatter: { skill: true } });
    expect(faultsIn(marked)).toEqual(['criteria-empty 2', 'criteria-empty 6']);
    expect(faultsIn(skillOf(text.replace('Reads', '- Reads')))).toEqual(['criteria-empty 6']);
  });

  test('levels of questions are none', () => {
    const text = '# Levels\n## Junior\n- What is a pod?\n## Senior\n- What is a node?\n';
    expect(readingOf(text.replace('# Levels', '# Вопросы по уровням')).note).toBeNull();
    expect(readingOf(text.replace('# Levels', '# Questions by level')).note).toBeNull();
    expect(levelsIn(text)).toHaveLength(2);
  });

  test('a name ends at its colon rather than at a dash in it', () => {
    const text = '# Levels\n\n- L3 - Designer: shows work early\n- L4 - Lead designer: asks first\n';
    expect(levelsIn(text)).toEqual(['L3 - Designer: shows work early', 'L4 - Lead designer: asks first']);
    expect(levelsIn('# Levels\n\n- Junior - draws: lines\n- Senior - leads\n')[1]).toBe('Senior: leads');
  });

  test('a heading between two levels that names another part is no level', () => {
    const text = '# Levels\n## Junior\n- asks\n## Projects\n- a bot\n## Senior\n- plans\n';
    expect(levelsIn(text)).toEqual(['Junior: asks', 'Senior: plans']);
  });

  test('a heading of one’s own in a level names a group, one of another part does not', () => {
    const text =
      '# Levels\n## Junior\n### Teamwork\n- asks\n### Key skills\n- maps\n### Links\n- a book\n## Senior\n- plans\n';
    expect(levelsIn(text)).toEqual(['Junior: asks; maps', 'Senior: plans']);
    expect(skillOf(text).levels[0]?.criteria).toMatchObject([{ group: 'Teamwork', text: 'asks' }]);
  });

  test('lists of one level are told apart by the lines above them', () => {
    const lists = '**Key skills**\n- maps\n\nYou can:\n- asks\n- reads\n\nUseful links:\n- a book\n\n';
    expect(levelsIn(`# Levels\n\n## Junior\n\n${lists}## Senior\n\n- plans\n`)).toEqual([
      'Junior: asks | reads; maps',
      'Senior: plans',
    ]);
    const titled =
      '# Levels\n\n**Junior**\n\nYou can:\n- asks\n\nKey skills:\n- maps\n\n**Senior**\n\nYou can:\n- plans\n';
    expect(levelsIn(titled)).toEqual(['Junior: asks; maps', 'Senior: plans']);
  });
});
