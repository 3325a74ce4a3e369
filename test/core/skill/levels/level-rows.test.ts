/** Levels as rows of a table whose other columns nobody knows. */
import { faultsIn, levelsIn, readingOf, row, skillOf, table } from '../../../support/notes';

test('columns of aspects are criteria in groups below a heading of levels, and no ratings', () => {
  const text =
    '| Level | Scope | Autonomy |\n|-|-|-|\n| Junior | small tasks | asks often; tells |\n| Senior | whole projects | asks rarely |\n';
  const { levels } = skillOf(`# Levels\n\n${text}`);
  expect(levels[0]?.criteria.map(({ group, text: own }) => `${group}: ${own}`)).toEqual([
    'Scope: small tasks',
    'Autonomy: asks often',
    'Autonomy: tells',
  ]);
  expect(levels[0]?.extra).toEqual({});
  expect(readingOf(text).note).toBeNull();
  const rated = '| Level | Python | SQL |\n|-|-|-|\n| Junior | 2 | 1 |\n| Senior | 5 | 4 |\n';
  expect(readingOf(`# Levels\n\n${rated}`).note).toBeNull();
});

test('aspects of people’s grades are criteria without a heading too, where their texts are long enough', () => {
  const text = (first: string, second: string, ...cells: string[]) =>
    [row('Level', first, second), '|-|-|-|', row('Junior', ...cells), row('Senior', ...cells)].join('\n');
  const aspects = text('Scope', 'Autonomy', 'small tasks in one module', 'asks often, and tells at once');
  expect(skillOf(aspects).levels[0]?.criteria).toHaveLength(2);
  expect(readingOf(aspects.replace('Junior', 'Basic').replace('Senior', 'Advanced')).note).toBeNull();
  expect(readingOf(text('Hiring manager', 'Office', 'Anna Berg', 'Berlin')).note).toBeNull();
  expect(readingOf(text('Vacation', 'Remote work', '25 days a year', 'two days a week')).note).toBeNull();
  expect(readingOf(text('Interview stages', 'Who decides', 'a call and a task', 'the lead')).note).toBeNull();
  const corner = text('Scope', 'Years', 'tasks at hand', '2').replace('Level', '');
  expect(readingOf(corner).note).toBeNull();
  expect(readingOf(`# Levels\n\n${corner}`).note).toBeNull();
  const placed = `# Levels\n\n${text('Scope', 'Autonomy', 'tasks', 'asks very often').replace('Level', '')}`;
  expect(readingOf(placed).note).toBeNull();
});

test('the only other column describes levels by fewer words below a heading of levels, also in Chinese', () => {
  const text = (...cells: string[]) =>
    `| Level | In short |\n|-|-|\n| Junior | ${cells[0]} |\n| Senior | ${cells[1]} |`;
  const english = text('asks for help', 'helps all others');
  expect(readingOf(english).note).toBeNull();
  for (const one of [english, text('常常请教别人', '常常帮助大家')])
    expect(levelsIn(`## Levels\n\n${one}`)).toHaveLength(2);
  for (const one of [text('Anna Berg', 'Boris'), text('张三', '李四')])
    expect(readingOf(`## Levels\n\n${one}`).note).toBeNull();
});

test('criteria below the same words with other remarks are criteria, below other words they are kept', () => {
  const text = (first: string, second: string) =>
    `| Level | ${first} | ${second} |\n|-|-|-|\n| Junior | asks | reads |\n| Senior | leads | tells |`;
  expect(levelsIn(text('Criteria (must)', 'Criteria (may)'))).toEqual([
    'Junior: asks | reads',
    'Senior: leads | tells',
  ]);
  const { levels } = skillOf(text('Criteria', 'How to check'));
  expect(levels[0]).toMatchObject({ criteria: [{ text: 'asks' }], extra: { 'How to check': 'reads' } });
});

test('a ladder that goes on in the next table is one, another ladder is not', () => {
  const one = (...labels: string[]) =>
    ['| Level | Criteria |', '|-|-|', ...labels.map((label) => `| ${label} | is ${label} |`)].join('\n');
  const text = [one('Junior'), one('Middle'), one('Senior', 'Lead')].join('\n\n');
  expect(levelsIn(text).map((level) => level.split(':')[0])).toEqual(['Junior', 'Middle', 'Senior', 'Lead']);
  const other = skillOf([one('Senior'), one('Junior')].join('\n\n'));
  expect(faultsIn(other)).toEqual(['ladder-differs 5']);
  expect(faultsIn(skillOf([one('Junior', 'Senior'), one('L4', 'L5')].join('\n\n')))).toEqual([
    'ladder-differs 6',
  ]);
});

test('in a note with other parts of a skill own words and aspects are levels without a heading', () => {
  const relation = '| Technology | Interaction |\n|-|-|\n| [[Bash]] | calls it |\n';
  const own = '| Level | Criteria |\n|-|-|\n| Acorn | asks |\n| Oak | leads |\n';
  const aspects = '| Level | Scope | Autonomy |\n|-|-|-|\n| Junior | tasks at hand | asks often |\n';
  for (const text of [own, aspects]) {
    expect(readingOf(text).note).toBeNull();
    expect(skillOf(`${text}\n${relation}`).levels.length).toBeGreaterThan(0);
  }
  const sure = '| Level | Criteria |\n|-|-|\n| Junior | asks |\n';
  expect(skillOf(`${own}\n${sure}\n${relation}`).levels.map(({ label }) => label)).toEqual(['Junior']);
  const grave = own.replace('Acorn', 'Low').replace('Oak', 'High');
  expect(readingOf(`${grave}\n${relation}`).note).toBeNull();
});

test('a first column of short names beside criteria holds levels straight below a heading of levels', () => {
  const own = (first: string, ...names: string[]) =>
    table([first, 'Criteria'], ...names.map((name) => [name, `does what ${name} does`]));
  const text = own('Who', 'Fledgling', 'Wanderer', 'Keeper of patterns');
  expect(readingOf(text).note).toBeNull();
  for (const heading of ['Levels', 'Levels of the knitting circle'])
    expect(levelsIn(`# ${heading}\n\n${text}`)).toHaveLength(3);
  expect(levelsIn(`# Skill levels\n\n${text.replace('Who', 'Position')}`)).toHaveLength(3);
  const named = '| Level | Criteria |\n|-|-|\n| Junior | asks |\n';
  expect(levelsIn(`# Levels\n\n${text}\n\n${named}`)).toEqual(['Junior: asks']);
  const others = [
    own('Skill', 'Bash', 'SQL'),
    own('Task', 'Bash', 'SQL'),
    own('Position', 'Cook', 'Chef'),
    own('Who', 'Knows how to cook well', 'Knows it'),
    own('Who', 'Low', 'High'),
    own('Who', 'Cook', 'Cook'),
  ];
  for (const one of others) expect(readingOf(`# Levels\n\n${one}`).note).toBeNull();
});

test('a level that is named again with another topic goes on', () => {
  const rows = [
    ['Junior', 'Pods', 'starts one'],
    ['Junior', 'Logs', 'reads them'],
    ['Middle', 'Pods', 'mends one'],
  ];
  const text = (...cells: string[][]) => table(['Level', 'Topic', 'Criteria'], ...cells);
  const note = skillOf(text(...rows));
  expect(levelsIn(text(...rows))).toEqual(['Junior: starts one | reads them', 'Middle: mends one']);
  expect(note.diagnostics).toEqual([]);
  expect(readingOf(text(...rows, ['Junior', 'Nets', 'draws one'])).note).toBeNull();
});

test('codes with mere descriptions below the note’s own name need not be levels of a skill', () => {
  const text = (...headers: string[]) =>
    `# Go levels\n\n${table(headers, ['L1', 'all software', 'any'], ['L2', 'some software', 'few'])}`;
  expect(readingOf(text('Level', 'Description', 'Applies to')).note).toBeNull();
  expect(levelsIn(text('Level', 'Criteria', 'Applies to'))).toHaveLength(2);
  expect(levelsIn(text('Level', 'Description', 'Applies to').replace('Go l', 'L'))).toHaveLength(2);
});

test('criteria that are limits are none, unless a heading or the note says that levels follow', () => {
  const limits = (first: string, ...cells: string[]) =>
    table([first, 'Criteria'], ...['1', '2', '3'].map((code, i) => [code, cells[i] ?? '']));
  const text = limits('Grade', 'up to 1000', 'до 1400', '18+');
  expect(readingOf(text).reason).toMatchObject({
    code: 'other-table',
    params: { a: 'Grade', b: 'Criteria' },
  });
  expect(readingOf(text.replace('1 ', 'Beginner ').replace('2 ', 'Expert ')).note).toBeNull();
  expect(levelsIn(`# Levels\n\n${text}`)).toHaveLength(3);
  expect(skillOf(text, { frontmatter: { skill: true } }).levels).toHaveLength(3);
  expect(levelsIn(limits('Grade', 'up to 1000', 'plays without a clock', 'teaches 2 others'))).toHaveLength(
    3,
  );
});
