/** Slips of the pen in headers and in the names of levels. */
import { columnMatch } from '../../../../src/core/vocabulary';
import { skillOf } from '../../../support/notes';

test.each(['Kye skills', 'Skills required'])('a header “%s” names key skills', (header) => {
  const { levels } = skillOf(
    `| Level | ${header} |\n|---|---|\n| Junior | maps, slices |\n| Middle | tests |`,
  );
  expect(levels.map(({ keySkills }) => keySkills.length)).toEqual([2, 1]);
});

test('key skills may stand in several columns', () => {
  const { levels } = skillOf(
    '| Уровень | Знания | Умения | Критерии |\n|-|-|-|-|\n| Junior | карта, компас | ходит | Дошёл. |',
  );
  expect(levels[0]?.keySkills.map(({ text }) => text)).toEqual(['карта', 'компас', 'ходит']);
  expect(levels[0]?.extra).toEqual({});
});

const rows = (...lines: string[]) =>
  ['| Level | Key skills | Criteria |', '|---|---|---|', ...lines].join('\n');

test('blanks of no width at the ends of a level’s name go', () => {
  const { levels } = skillOf(
    rows('| Junior\u200B | maps | Writes a test. |', '| \u200B**Middle** | slices | Reads a log. |'),
  );
  expect(levels.map(({ label }) => label)).toEqual(['Junior', 'Middle']);
});

test.each(['Team', 'Примечания', 'Bemerkung', 'Temps', 'Avaliação', 'Product', 'Priority'])(
  'a column “%s” is no slip of another',
  (header) => {
    expect(columnMatch(header)).toMatchObject({ keys: [], names: [] });
  },
);

test('remarks and recommendations make no business value of levels', () => {
  const { levels } = skillOf(
    '| Уровень | Критерии | Примечания | Рекомендации |\n|-|-|-|-|\n| Junior | ходит | легко | пробуй |',
  );
  expect(levels[0]?.extra).toEqual({ Примечания: 'легко', Рекомендации: 'пробуй' });
});

test('beside two known levels a header is one too when it is a slip of its name', () => {
  const { levels } = skillOf(
    '| Skill | Junior | Midle | Senior |\n|-|-|-|-|\n| Go | reads | writes | plans |',
  );
  expect(levels.map(({ label }) => label)).toEqual(['Junior', 'Midle', 'Senior']);
});

test.each(['Навыки и инструменты', 'Key skills / tools'])('“%s” are key skills beside levels', (header) => {
  const text = `| Level | ${header} | Criteria |\n|-|-|-|\n| Junior | asks, Helm | does |\n| ^^ | Git | sees |\n`;
  const { levels, diagnostics } = skillOf(text);
  expect(levels.map(({ keySkills }) => keySkills.map((skill) => skill.text))).toEqual([
    ['asks', 'Helm', 'Git'],
  ]);
  expect(diagnostics).toEqual([]);
});
