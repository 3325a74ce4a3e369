/** Notes in eight languages, in inflected and misspelt words, read alike. Written for this project. */
import { columnMatch, sectionKeyOf } from '../../../src/core/vocabulary';
import { languages } from '../../../src/core/vocabulary/languages';
import { levelsIn, skillOf, table } from '../../support/notes';

interface Sample {
  /** Level, description, key skills, criteria. */
  headers: string[];
  labels: [string, string];
  projects: string[];
  applications: string[];
  relations: string[];
  headings: [levels: string, applications: string, projects: string, relations: string];
}

const samples: Record<string, Sample> = {
  ru: {
    headers: ['Уровни', 'Краткое описание', 'Ключивые навыки', 'Критерий оценки'],
    labels: ['Стажёр', 'Ведущий'],
    projects: ['Уровень', 'Названия проекта', 'Технология', 'Критерии успеха', 'Вспомагательные ссылки'],
    applications: ['Применение', 'Преимущество', 'Рекомендация по использованию'],
    relations: ['Технологии', 'Взаимодейстие'],
    headings: [
      'Оценка уровней навыков',
      'Бизнес-ценность и польза',
      'Пет-проекты',
      'Связи с другими навыками',
    ],
  },
  en: {
    headers: ['Levels', 'Summary', 'Key skils', 'Criterion of assessment'],
    labels: ['Trainee', 'Principal'],
    projects: ['Level', 'Name of the project', 'Tech stack', 'Criterion of success', 'Helpful links'],
    applications: ['Application area', 'Benefit', 'Reccomendations'],
    relations: ['Technology', 'How they work together'],
    headings: ['2.1 Levels of skill', 'Business value', 'Pet projects', 'Related skills'],
  },
  uk: {
    headers: ['Рівень', 'Опис', 'Ключові навички', 'Критерії оцінювання'],
    labels: ['Молодший', 'Провідний'],
    projects: ['Рівень', 'Назва проєкту', 'Технології', 'Критерій успіху', 'Корисні посилання'],
    applications: ['Застосування', 'Переваги', 'Рекомендації щодо використання'],
    relations: ['Технологія', 'Взаємодія'],
    headings: ['Оцінка рівня навички', 'Бізнес-цінність', 'Навчальні проєкти', 'Зв’язок з іншими навичками'],
  },
  de: {
    headers: ['Stufen', 'Beschreibung', 'Schlüsselkompetenzen', 'Bewertungskriterium'],
    labels: ['Einsteiger', 'Expertin'],
    projects: ['Niveau', 'Projektname', 'Technologien', 'Erfolgskriterium', 'Hilfreiche Links'],
    applications: ['Anwendung', 'Vorteile', 'Empfehlungen zur Nutzung'],
    relations: ['Technologie', 'Zusammenspiel'],
    headings: ['Kompetenzstufen', 'Geschäftswert', 'Übungsprojekte', 'Verwandte Fähigkeiten'],
  },
  fr: {
    headers: ['Niveaux', 'Description', 'Compétence clé', "Critères d'évaluation"],
    labels: ['Débutante', 'Confirmé'],
    projects: ['Niveau', 'Nom du projet', 'Outils', 'Critère de réussite', 'Liens utiles'],
    applications: ["Cas d'usage", 'Avantages', 'Recommandations d’utilisation'],
    relations: ['Technologie', 'Interaction'],
    headings: ['Niveaux de compétence', 'Valeur métier', 'Projets personnels', 'Compétences liées'],
  },
  es: {
    headers: ['Nivel', 'Descripcion', 'Habilidades clave', 'Criterios de evaluacion'],
    labels: ['Principiante', 'Experta'],
    projects: ['Nivel', 'Nombre del proyecto', 'Tecnologías', 'Criterio de éxito', 'Enlaces útiles'],
    applications: ['Aplicación', 'Ventajas', 'Recomendaciones de uso'],
    relations: ['Tecnología', 'Interacción'],
    headings: [
      'Niveles de habilidad',
      'Valor de negocio',
      'Proyectos personales',
      'Habilidades relacionadas',
    ],
  },
  pt: {
    headers: ['Níveis', 'Descrição', 'Habilidades-chave', 'Critério de avaliação'],
    labels: ['Estagiária', 'Sênior'],
    projects: ['Nível', 'Nome do projeto', 'Ferramentas', 'Critério de sucesso', 'Links úteis'],
    applications: ['Aplicação', 'Vantagens', 'Recomendações de uso'],
    relations: ['Tecnologia', 'Interação'],
    headings: [
      'Avaliação do nível',
      'Valor para o negócio',
      'Projetos pessoais',
      'Relação com outras habilidades',
    ],
  },
  zh: {
    headers: ['级别', '描述', '关键技能', '评估标准'],
    labels: ['初级', '高级工程师'],
    projects: ['级别', '项目名称', '技术栈', '成功标准', '参考资料'],
    applications: ['应用场景', '优势', '使用建议'],
    relations: ['技术', '相互作用'],
    headings: ['技能等级', '业务价值', '练手项目', '相关技能'],
  },
};

test('every language that is read has a sample here', () => {
  expect(languages.map(({ code }) => code).sort()).toEqual(Object.keys(samples).sort());
});

test.each(Object.entries(samples))('a note in %s is read in all its parts', (_code, sample) => {
  const { headers, labels, projects, applications, relations } = sample;
  const note = skillOf(
    [
      table(headers, [labels[0], 'about', 'a, b', 'First.'], [labels[1], 'about', 'c', 'Second.']),
      table(applications, ['Deploy', 'fast', 'daily']),
      table(projects, [labels[0], 'Bot', 'Go', 'runs', 'book']),
      table(relations, ['Bash', 'calls it']),
    ].join('\n\n'),
  );
  expect(note.diagnostics).toEqual([]);
  expect(
    note.levels.map(({ label, description, criteria, keySkills }) => ({
      label,
      description,
      criteria: criteria.map(({ text }) => text),
      keySkills: keySkills.map(({ text }) => text),
    })),
  ).toEqual([
    { label: labels[0], description: 'about', criteria: ['First.'], keySkills: ['a', 'b'] },
    { label: labels[1], description: 'about', criteria: ['Second.'], keySkills: ['c'] },
  ]);
  expect(note.businessValue).toMatchObject([{ name: 'Deploy', benefits: 'fast', recommendations: 'daily' }]);
  expect(note.petProjects).toMatchObject([
    { level: labels[0], title: 'Bot', technologies: [{ label: 'Go' }], successCriterion: 'runs' },
  ]);
  expect(note.petProjects[0]?.links).toMatchObject([{ text: 'book' }]);
  expect(note.relations).toMatchObject([{ skills: [{ label: 'Bash' }], interaction: 'calls it' }]);
});

test.each(Object.entries(samples))('headings in %s name their parts', (_code, { headings }) => {
  expect(headings.map(sectionKeyOf)).toEqual(['levels', 'businessValue', 'petProjects', 'relations']);
});

test.each(languages)('a table of pay, severity or single tasks in $code is no skill', (language) => {
  const { columns, otherTables, tasks } = language;
  const first = (list: string) => (list.split(',')[0] ?? '').trim().replaceAll('*', '');
  const [level, about] = [first(columns.level), first(columns.description)];
  for (const word of otherTables.split(',').map(first)) {
    const text = table([level, about, word], ['Junior', 'learns', '1'], ['Senior', 'teaches', '2']);
    expect([word, levelsIn(text)]).toEqual([word, []]);
  }
  const graded = table([level, about], ['Junior', 'learns'], ['Senior', 'teaches']);
  expect(levelsIn(graded)).toHaveLength(2);
  expect(levelsIn(`# ${first(tasks)}\n\n${graded}`)).toEqual([]);
});

test('no written word names two columns, except a skill that is also a key skill', () => {
  const clashes = languages.flatMap(({ columns }) =>
    Object.values(columns)
      .flatMap((list) => list.split(',').map((phrase) => phrase.trim().replaceAll('*', '')))
      .map((phrase) => columnMatch(phrase).keys.join(' '))
      .filter((keys) => keys.includes(' ') && keys !== 'keySkills skill'),
  );
  expect(clashes).toEqual([]);
});
