import { isFalling, isHighestFirst, ladderOf } from '../../../../src/core/skill/levels/ladder';
import { levelNameOf } from '../../../../src/core/skill/levels/level-name';

test.each([
  ['Junior', ['Trainee', 'Junior', 'Middle', 'Senior', 'Lead', 'Staff', 'Principal', 'Expert']],
  ['Intern', ['Intern', 'Associate', 'Junior', 'Medior', 'Senior']],
  ['Russian', ['Стажёр', 'Джуниор', 'Мидл', 'Сеньор', 'Ведущий', 'Эксперт']],
  ['Russian, older words', ['Младший', 'Средний', 'Старший', 'Ведущий', 'Главный']],
  ['Portuguese', ['Estagiário', 'Júnior', 'Pleno', 'Sênior', 'Especialista']],
  ['French', ['Débutant', 'Confirmé', 'Senior', 'Expert']],
  ['Spanish', ['Becario', 'Junior', 'Semi-Senior', 'Senior', 'Líder']],
  ['German', ['Praktikant', 'Einsteiger', 'Medior', 'Senior', 'Experte']],
  ['proficiency', ['Beginner', 'Intermediate', 'Advanced', 'Expert']],
  ['Dreyfus', ['Novice', 'Advanced Beginner', 'Competent', 'Proficient', 'Expert']],
  ['L codes', ['L1', 'L2', 'L3', 'L4', 'L5', 'L6']],
  ['IC codes', ['IC1', 'IC2', 'IC3']],
  ['P codes', ['P1', 'P2', 'P5']],
  ['numbers', ['1', '2', '3', '4', '5']],
  ['CEFR', ['A1', 'A2', 'B1', 'B2', 'C1', 'C2']],
  ['signs', ['Junior', 'Junior+', 'Middle-', 'Middle', 'Middle+', 'Senior']],
  ['marks before', ['1 - Débutant', '2 - Confirmé', '3 - Senior']],
  ['codes before', ['L1. Junior', 'L2. Middle', 'L3. Senior']],
  ['remarks after', ['Junior (L1-L2)', 'Middle (L3)', 'Senior (L5-L6)']],
  ['words around', ['QA junior', 'QA semi-senior advance', 'QA senior']],
  ['German school', ['Unterstufe', 'Mittelstufe', 'Oberstufe']],
  ['Ukrainian school', ['Початковий', 'Середній', 'Достатній', 'Високий']],
  ['emphasis and case', ['**JUNIOR**', '_middle_', '🚀 Senior']],
  ['Chinese', ['实习', '初级', '中级', '高级', '专家']],
  ['Ukrainian', ['Стажер', 'Джуніор', 'Мідл', 'Сеньйор']],
  ['steps within a level', ['Junior I', 'Junior II', 'Middle 1', 'Middle 2', 'Senior']],
  ['Roman numbers', ['I', 'II', 'III', 'IV', 'V']],
  ['Roman numbers with a word', ['Level I', 'Level II', 'Level IX']],
  ['tags', ['#junior', '#middle', '#senior']],
  ['ranges', ['Junior–Middle', 'Middle-Senior', 'Senior/Lead']],
  ['years behind a colon', ['Junior: 0-2 years', 'Middle: 2-4 years', 'Senior: 4+ years']],
  ['CEFR with its names', ['A1 Breakthrough', 'A2 Waystage', 'B1 Threshold']],
  ['roles with a number', ['Software Engineer I', 'Software Engineer II', 'Software Engineer III']],
  ['Russian craft', ['Ученик', 'Подмастерье', 'Мастер']],
  ['Russian grades', ['Начальный', 'Базовый', 'Продвинутый', 'Экспертный']],
  ['practice', ['Awareness', 'Working', 'Practitioner', 'Expert']],
  ['codes with a hyphen', ['ic-1', 'ic-2', 'ic-3']],
  ['a scale from nothing', ['0 – не проявлен', '1 – базовый', '2 – уверенный', '3 – экспертный']],
  ['codes with names of one’s own', ['Level 1 — Sapling', 'Level 2: Oak', 'Level 3 - Forest']],
  ['Spanish, from the start', ['Iniciación', 'Intermedio', 'Avanzado']],
  ['short names with a full stop', ['Jr. Developer', 'Mid Developer', 'Sr. Developer']],
  ['an office with levels of its own', ['Analyst', 'Senior Analyst', 'Lead Analyst']],
  ['freshers', ['Fresher', 'Junior', 'Middle']],
  ['offices', ['Associate', 'Specialist', 'Manager', 'Director']],
  ['a role among its own levels', ['Junior Engineer', 'Engineer', 'Senior Engineer', 'Staff Engineer']],
  ['a Russian role among its own', ['Младший инженер', 'Инженер', 'Старший инженер', 'Ведущий инженер']],
  ['numbered roles below named ones', ['Engineer I', 'Engineer II', 'Senior Engineer', 'Staff Engineer']],
  ['German craft', ['Azubi', 'Geselle', 'Meister']],
  ['a craft', ['Apprentice', 'Baker', 'Senior Baker', 'Head Baker']],
  ['slips of the pen in every name', ['Junoir', 'Midle', 'Senoir']],
  ['Russian slips in every name', ['Джуниро', 'Мидлл', 'Сенеор']],
  ['slips of the pen among others', ['Junior', 'Midlle', 'Seinor', 'Lead', 'Expert']],
])('%s rises', (_name, labels) => {
  const ranks = ladderOf(labels)?.ranks ?? [];
  expect(ranks).toHaveLength(labels.length);
  expect(isFalling([...labels].reverse())).toBe(true);
  expect(isFalling(labels)).toBe(false);
});

test.each(['Critical', 'High', 'DEBUG', 'Gold', 'Итого', '', '—', 'Oak', 'Простой'])(
  '%j is no known level',
  (label) => {
    expect(levelNameOf(label)).toBeNull();
  },
);

test('a role is a level only among its own levels, and a slip only among others that make a ladder', () => {
  for (const labels of [
    ['Engineer', 'Senior Baker', 'Staff Baker'],
    ['Engineer', 'Remote Engineer', 'Engineer on call'],
    ['Junoir', 'Senoir', 'Midle'],
    ['Junoir', 'Senoir', 'Oak'],
  ])
    expect([labels, ladderOf(labels)]).toEqual([labels, null]);
});

test('a ladder falls as a whole where two of its names have one rank', () => {
  const rising = ['QA junior', 'QA semi-senior', 'QA semi-senior advance', 'QA senior'];
  expect(isHighestFirst([...rising].reverse())).toBe(true);
  expect(isHighestFirst(rising)).toBe(false);
  expect(isHighestFirst(['Middle', 'QA middle'])).toBe(false);
});

test('Middle and Middle- stand apart, bare codes prove nothing', () => {
  const [middle, less] = [levelNameOf('Middle'), levelNameOf('Middle-')];
  expect(middle?.ranks.get('seniority')).toBeGreaterThan(less?.ranks.get('seniority') ?? Infinity);
  expect(levelNameOf('L3')).toMatchObject({ isCode: true, isProof: false });
  expect(levelNameOf('Junior SRE Tools')).toMatchObject({ isCode: false, isProof: true });
});
