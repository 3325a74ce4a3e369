/** Headers that no list of words holds, read by the noun that leads them. */
import { columnMatch } from '../../../src/core/vocabulary';
import { levelsIn } from '../../support/notes';

describe('a header is read by the noun that leads it', () => {
  test.each([
    ['Technical skills', 'keySkills'],
    ['Хард-скиллы', 'keySkills'],
    ['Необхідні навички', 'keySkills'],
    ['Fachkenntnisse', 'keySkills'],
    ['Savoirs de base', 'keySkills'],
    ['Habilidades técnicas', 'keySkills'],
    ['Критерии перехода', 'criteria'],
    ['Признаки уровня', 'criteria'],
    ['Показатели владения', 'criteria'],
    ['Aufstiegskriterien', 'criteria'],
    ['Comportements observables', 'criteria'],
    ['Critérios mínimos', 'criteria'],
    ['行为标准', 'criteria'],
    ['Learning outcomes', 'successCriterion'],
    ['Short description', 'description'],
    ['Подготовленность группы', null],
    ['Уровень подготовленности', 'level'],
    ['Level of practice', 'level'],
    ['Level of risk', null],
    ['Evidence of competence', 'criteria'],
    ['Skills needed', 'keySkills'],
    ['Что должен уметь', 'criteria'],
    ['Владеть', 'keySkills'],
    ['Ce qu’il faut savoir faire', 'criteria'],
    ['How they interact', 'interaction'],
    ['Уровень знаний', 'level'],
    ['Das kann ich', 'criteria'],
    ['Lo que sé hacer', 'criteria'],
    ['Що я можу', 'criteria'],
    ['Related skill', 'technologies'],
    ['Verwandte Technologien', 'technologies'],
    ['Nivel de experiencia', 'level'],
  ])('“%s”', (header, key) => {
    expect(columnMatch(header).keys).toEqual(key === null ? [] : [key]);
  });
});

test('a header that is known as a whole is not read by its noun', () => {
  expect(columnMatch('Success criteria').keys).toEqual(['successCriterion']);
  expect(columnMatch('Sucess criteria').keys).toEqual(['successCriterion']);
});

test('a noun leads no header that raises a doubt, is a part of another word or stands alone', () => {
  for (const header of [
    'Salary criteria',
    'Access requirements',
    'Support skills',
    'Overkills',
    'Skills gap',
  ])
    expect(columnMatch(header).keys).toEqual([]);
  const access = '| Level | Access requirements |\n|-|-|\n| Basic | signs |\n| Expert | is asked twice |';
  expect(levelsIn(access)).toEqual([]);
});

test('columns that one noun leads are all key skills', () => {
  const text =
    '| Level | Hard skills | Soft skills |\n|-|-|-|\n| Junior | SQL, HTTP | asks |\n| Senior | gRPC | tells |';
  expect(levelsIn(text)).toEqual(['Junior: ; SQL | HTTP | asks', 'Senior: ; gRPC | tells']);
});
