import * as v from 'valibot';
import { skillNoteSchema } from '../../../src/core/skill/schema';
import { faultsIn, levelsIn, readingOf, skillOf } from '../../support/notes';

const table = (...rows: string[]) =>
  ['| Level | Key skills | Criteria |', '|---|---|---|', ...rows].join('\n');

describe('levels as rows', () => {
  test('criteria are required and key skills support', () => {
    const { levels } = skillOf(table('| Junior | maps, slices | Writes a test. |'));
    expect(levels).toEqual([
      {
        label: 'Junior',
        description: '',
        criteria: [{ text: 'Writes a test.', required: true, line: 3 }],
        keySkills: [
          { text: 'maps', required: false, line: 3 },
          { text: 'slices', required: false, line: 3 },
        ],
        extra: {},
        line: 3,
      },
    ]);
  });

  test('without criteria the key skills are required, and without both the description is inferred', () => {
    const { levels } = skillOf(
      '| Level | Description | Key skills | Criteria |\n|-|-|-|-|\n| Junior | Knows a bit | maps | |\n| Senior | Knows a lot | | |',
    );
    expect(levels[0]?.keySkills).toEqual([{ text: 'maps', required: true, line: 3 }]);
    expect(levels[1]?.criteria).toEqual([{ text: 'Knows a lot', required: true, line: 4, inferred: true }]);
  });

  test('a setting makes key skills required', () => {
    const { levels } = skillOf(table('| Junior | maps | Tests. |'), {}, { keySkillsRequired: true });
    expect(levels[0]?.keySkills[0]?.required).toBe(true);
  });

  test('several criteria of one cell are several items', () => {
    expect(levelsIn(table('| Junior | | Reads code. Writes code; tests it<br>- ships it |'))).toEqual([
      'Junior: Reads code. | Writes code | tests it | ships it',
    ]);
  });

  test('commas divide criteria only by the setting', () => {
    const text = table('| Junior | | reads, writes |');
    expect(levelsIn(text)).toEqual(['Junior: reads, writes']);
    expect(levelsIn(text, { splitCriteriaAtCommas: true })).toEqual(['Junior: reads | writes']);
  });

  test('a ladder that falls is turned round, words of one’s own keep their order', () => {
    expect(levelsIn(table('| Senior | | c |', '| Middle | | b |', '| Junior | | a |'))).toEqual([
      'Junior: a',
      'Middle: b',
      'Senior: c',
    ]);
    const own = `# Levels\n${table('| Oak | | b |', '| Acorn | | a |')}`;
    expect(levelsIn(own)).toEqual(['Oak: b', 'Acorn: a']);
    expect(readingOf(own.replace('# Levels', '# Trees')).reason?.code).toBe('no-levels');
  });

  test('labels lose their marks, and a row without a label goes on with the one above', () => {
    expect(levelsIn(table('| **Junior** | | a |', '| | | b |'))).toEqual(['Junior: a | b']);
  });

  test('unknown columns are kept, a repeated header is counted', () => {
    const [level] = skillOf(
      '| Level | Criteria | Pace | Pace |\n|-|-|-|-|\n| Junior | a | slow | late |',
    ).levels;
    expect(JSON.stringify(level?.extra)).toBe('{"Pace":"slow","Pace (2)":"late"}');
    expect(Object.getPrototypeOf(level?.extra)).toBeNull();
  });

  test('a header named like a part of objects is an ordinary header', () => {
    const [level] = skillOf('| Level | Criteria | \\_\\_proto\\_\\_ |\n|-|-|-|\n| Junior | a | b |').levels;
    expect(Object.entries(level?.extra ?? {})).toEqual([['__proto__', 'b']]);
  });

  test('an unnamed long second column is the description', () => {
    const { levels } = skillOf(
      '| Level | In short |\n|-|-|\n| Junior | Writes small programs with some help |\n| Senior | Designs whole systems and explains them well |',
    );
    expect(levels.map(({ description }) => description)).toEqual([
      'Writes small programs with some help',
      'Designs whole systems and explains them well',
    ]);
    expect(readingOf('| Level | In short |\n|-|-|\n| Junior | 100 |').note).toBeNull();
  });
});

describe('levels as columns', () => {
  test('each filled cell holds criteria, grouped by the first cell of its row', () => {
    const { levels } = skillOf(
      '| Skill | Junior | Middle | Senior |\n|-|-|-|-|\n| Tests | runs them | writes them; keeps them | – |',
    );
    expect(levels.map(({ criteria }) => criteria.map(({ group, text }) => `${group}: ${text}`))).toEqual([
      ['Tests: runs them'],
      ['Tests: writes them', 'Tests: keeps them'],
      [],
    ]);
  });

  test('a table of ratings is not read', () => {
    expect(readingOf('| Skill | Junior | Middle | Senior |\n|-|-|-|-|\n| Go | 1 | 2 | 3 |').note).toBeNull();
  });

  test('sentences in such a cell stay together', () => {
    expect(levelsIn('| | Junior | Middle | Senior |\n|-|-|-|-|\n| A | One. Two | more | most |')[0]).toBe(
      'Junior: One. Two',
    );
  });
});

describe('several ladders', () => {
  test('tables whose ladders agree are one', () => {
    expect(
      levelsIn(
        `${table('| Junior | | a |', '| Senior | | b |')}\n\n${table('| Junior | | c |', '| Middle | | d |', '| Senior | | e |')}`,
      ),
    ).toEqual(['Junior: a | c', 'Middle: d', 'Senior: b | e']);
  });

  test('another ladder is reported and left unread', () => {
    const note = skillOf(
      `${table('| Junior | | a |', '| Senior | | b |')}\n\n${table('| L1 | | c |', '| L2 | | d |')}`,
    );
    expect(note.levels.map(({ label }) => label)).toEqual(['Junior', 'Senior']);
    expect(faultsIn(note)).toEqual(['ladder-differs 6']);
  });

  test('a level that stands twice is one level', () => {
    const note = skillOf(table('| Junior | | a |', '| **junior** | | b |'));
    expect(note.levels.map(({ criteria }) => criteria.length)).toEqual([2]);
    expect(faultsIn(note)).toEqual(['level-duplicate 4']);
  });
});

describe('the other tables', () => {
  const levels = table('| Junior | | a |', '| Middle | | b |');

  test('a project takes the ladder’s own label, and an unknown level is reported', () => {
    const note = skillOf(
      `${levels}\n\n| Level | Project | Technologies | Success criterion | Links |\n|-|-|-|-|-|\n| **junior** | Bot | Go, [[SQL]] | answers | [Docs](https://a.b), [[Bots]], a book |\n| Guru | Mesh | | | |\n| | Site | | | |`,
    );
    expect(note.petProjects.map(({ level, title }) => [level, title])).toEqual([
      ['Junior', 'Bot'],
      ['Guru', 'Mesh'],
      [null, 'Site'],
    ]);
    expect(note.petProjects[0]?.links).toEqual([
      { text: 'Docs', url: 'https://a.b', target: null, line: 8 },
      { text: 'Bots', url: null, target: 'Bots', line: 8 },
      { text: 'a book', url: null, target: null, line: 8 },
    ]);
    expect(faultsIn(note)).toEqual(['project-level-unknown 9', 'project-level-missing 10']);
  });

  test('a project of several levels is asked about, and a dash is no level', () => {
    const note = skillOf(
      `${levels}\n\n| Level | Project | Technologies |\n|-|-|-|\n| Junior/Middle | Bot | Go |\n| — | Site | C |`,
    );
    expect(note.petProjects.map(({ level }) => level)).toEqual(['Junior/Middle', null]);
    expect(faultsIn(note)).toEqual(['project-level-unknown 8', 'project-level-missing 9']);
  });

  test('a link leads to its note though the name of that ends with a full stop', () => {
    const note = skillOf(`${levels}\n\n| Technology | Interaction |\n|-|-|\n| [[Node.]], Go. | d |`);
    expect(note.relations[0]?.skills.map(({ label, target }) => [label, target])).toEqual([
      ['Node', 'Node.'],
      ['Go', null],
    ]);
  });

  test('relations divide at commas, and at a slash only beside a link', () => {
    const note = skillOf(
      `${levels}\n\n| Technology | Interaction |\n|-|-|\n| [[Bash]]/Shell, CI/CD | scripts |`,
    );
    expect(note.relations[0]?.skills.map(({ label, target }) => [label, target])).toEqual([
      ['Bash', 'Bash'],
      ['Shell', null],
      ['CI/CD', null],
    ]);
  });

  test('business value is known by its application and its benefit', () => {
    const note = skillOf(`${levels}\n\n| Application | Benefits |\n|-|-|\n| Reports | saves time |\n| | |`);
    expect(note.businessValue).toEqual([
      { name: 'Reports', description: '', benefits: 'saves time', recommendations: '', extra: {}, line: 8 },
    ]);
  });
});

describe('faults are read as far as it goes', () => {
  test('rows with too few and too many cells', () => {
    const note = skillOf(table('| Junior | maps |', '| Middle | maps | a | b | c |'));
    expect(faultsIn(note)).toEqual(['row-too-short 3', 'row-too-long 4']);
    expect(note.diagnostics[1]?.params).toEqual({ cells: 5, columns: 3, text: 'b | c' });
  });

  test('the name of a block below a table is no row', () => {
    expect(faultsIn(skillOf(`${table('| Junior | | a |')}\n^table-1`))).toEqual([]);
  });

  test('a table of dashes is empty', () => {
    expect(readingOf(table('| Junior | – | — |', '| Middle | - | … |')).reason?.code).toBe('levels-empty');
    expect(readingOf('| Level | Description |\n|-|-|\n| Junior | — |').reason?.code).toBe('levels-empty');
  });

  test('an unclosed fence', () => {
    expect(faultsIn(skillOf(`${table('| Junior | | a |')}\n\n~~~\n${table('| Senior | | b |')}`))).toEqual([
      'fence-unclosed 5',
    ]);
  });

  test('unreadable properties, at the line that the host names', () => {
    const text = `---\ntags: [a\n---\n${table('| Junior | | a |')}`;
    expect(faultsIn(skillOf(text, { frontmatterFaultLine: 2 }))).toEqual(['frontmatter-unreadable 2']);
    expect(faultsIn(skillOf(text))).toEqual(['frontmatter-unreadable 1']);
    expect(faultsIn(skillOf(text, { frontmatter: {} }))).toEqual([]);
    expect(faultsIn(skillOf(`---\n\n---\n${table('| Junior | | a |')}`))).toEqual([]);
  });

  test('a bare pipe in a link is the link’s, and is reported', () => {
    const note = skillOf(table('| Junior | [[SQL|queries]] | a |'));
    expect(note.levels[0]?.keySkills[0]?.text).toBe('queries');
    expect(note.diagnostics).toMatchObject([
      { code: 'pipe-in-link', line: 3, params: { link: '[[SQL|queries]]' } },
    ]);
  });

  test('a level with nothing to tick', () => {
    expect(faultsIn(skillOf(table('| Junior | | a |', '| Middle | | |')))).toEqual(['criteria-empty 4']);
  });
});

describe('the note around', () => {
  test('tags come from the properties where there are any, else from the note', () => {
    const text = table('| Junior | | a |');
    expect(skillOf(text, { tags: ['x'], frontmatter: { tags: ['#a', 'b/c'] } }).tags).toEqual(['a', 'b/c']);
    expect(skillOf(text, { tags: ['x'], frontmatter: { tag: 'a, b c' } }).tags).toEqual(['a', 'b', 'c']);
    expect(skillOf(text, { tags: ['x'], frontmatter: { tags: null } }).tags).toEqual(['x']);
    expect(skillOf(text, { frontmatter: { tags: 2024, aliases: 'Golang' } })).toMatchObject({
      tags: ['2024'],
      aliases: ['Golang'],
    });
  });

  test('sections have their lines and kinds, also after CRLF and a byte order mark', () => {
    const text = `\uFEFF# Go\r\n\r\nLevels\r\n---\r\n${table('| Junior | | a |').replaceAll('\n', '\r\n')}`;
    expect(skillOf(text).sections).toEqual([
      { heading: 'Go', depth: 1, line: 1, kind: null },
      { heading: 'Levels', depth: 2, line: 3, kind: 'levels' },
    ]);
    expect(skillOf(text).levels[0]?.line).toBe(7);
  });

  test('tables in callouts and lists are read, those in code and comments are not', () => {
    const rows = table('| Junior | | a |');
    const inside = (mark: string) => rows.replace(/^/gm, mark);
    expect(levelsIn(`> [!info] Levels\n${inside('> ')}`)).toEqual(['Junior: a']);
    expect(levelsIn(`- item\n\n${inside('  ')}`)).toEqual(['Junior: a']);
    for (const hidden of [`\`\`\`\n${rows}\n\`\`\``, `%%\n${rows}\n%%`, `<!--\n${rows}\n-->`, inside('    ')])
      expect(readingOf(hidden).reason?.code).toBe('no-levels');
  });

  test('the model is what its schema says, and its ranges give the text back', () => {
    const text = `---\na: 1\n---\n# Levels\n${table('| Junior | `x` | Runs it. Ships it |')}\n\n- item\n  more\n\ntext`;
    const reading = readingOf(text, { frontmatter: { a: 1 } });
    expect(v.parse(skillNoteSchema, reading.note)).toEqual(reading.note);
    expect(reading.ranges.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    const items = reading.ranges
      .filter(({ part }) => part === 'item')
      .map(({ start, end }) => text.slice(start, end));
    expect(items).toEqual(['x', 'Runs it.', 'Ships it']);
  });
});

test('a header that is no slip of the pen any more is asked about', () => {
  const note = skillOf('| Level | Critical assesmnt | Criteria |\n|-|-|-|\n| Junior | x | a |');
  expect(note.diagnostics).toEqual([]);
  const near = skillOf('| Уровень | Опиысанние | Критерии |\n|-|-|-|\n| Junior | x | a |');
  expect(near.diagnostics).toMatchObject([
    { code: 'column-unclear', line: 1, params: { header: 'Опиысанние', known: 'описание' } },
  ]);
});

test('brackets around a link are no link', () => {
  const note = skillOf(
    '| Level | Criteria |\n|-|-|\n| Junior | [[see [[Bash]]]] |\n| Senior | `[[a]]` and [[b]] |',
  );
  expect(note.diagnostics).toMatchObject([
    { code: 'link-nested', line: 3, params: { text: '[[see Bash]]' } },
  ]);
});
