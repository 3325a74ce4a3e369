/** The words for pet projects and business value as a group of the log: the first one of a language is written. */

export type GroupKind = 'petProjects' | 'businessValue';

export const groupWords: Record<GroupKind, Record<string, readonly string[]>> = {
  petProjects: {
    en: [
      'Pet project',
      'Pet projects',
      'Pet-project',
      'Pet-projects',
      'Side project',
      'Side projects',
      'Project',
      'Projects',
    ],
    ru: ['Pet-project', 'Пет-проект', 'Пет-проекты', 'Пет проект', 'Пет проекты', 'Проект', 'Проекты'],
    uk: ['Pet-проєкт', 'Pet-проєкти', 'Пет-проєкт', 'Пет-проєкти', 'Проєкт', 'Проєкти'],
    de: ['Übungsprojekt', 'Übungsprojekte', 'Projekt', 'Projekte'],
    fr: ['Projet personnel', 'Projets personnels', 'Projet', 'Projets'],
    es: ['Proyecto personal', 'Proyectos personales', 'Proyecto', 'Proyectos'],
    pt: ['Projeto pessoal', 'Projetos pessoais', 'Projeto', 'Projetos'],
    zh: ['练手项目', '个人项目', '项目'],
  },
  businessValue: {
    en: ['Business value', 'Business-value', 'Business values'],
    ru: ['Бизнес-ценность', 'Бизнес ценность', 'Ценность для бизнеса', 'Польза для бизнеса'],
    uk: ['Бізнес-цінність', 'Бізнес цінність', 'Цінність для бізнесу'],
    de: ['Geschäftswert', 'Geschäftlicher Nutzen'],
    fr: ['Valeur métier', 'Valeur ajoutée', 'Valeur pour l’entreprise'],
    es: ['Valor de negocio', 'Valor para el negocio'],
    pt: ['Valor de negócio', 'Valor para o negócio'],
    zh: ['业务价值', '商业价值'],
  },
};
