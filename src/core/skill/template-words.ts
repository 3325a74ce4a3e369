/** Words of the template and the example note, per language; the same words are understood by the vocabulary. */

interface Part {
  heading: string;
  columns: readonly string[];
}

/** What a template is made of; the cells of the example follow the columns, without the level. */
export interface TemplateWords {
  sampleName: string;
  intro: string;
  ladder: readonly string[];
  levels: Part;
  businessValue: Part;
  projects: Part;
  relations: Part;
  sample: {
    levels: readonly (readonly string[])[];
    businessValue: readonly (readonly string[])[];
    projects: readonly (readonly string[])[];
    relations: readonly (readonly string[])[];
  };
}

const en: TemplateWords = {
  sampleName: 'Sample skill',
  intro: 'An example. Tick what you meet, change what you like, or delete the note.',
  ladder: ['Junior', 'Middle', 'Senior', 'Expert'],
  levels: { heading: 'Levels', columns: ['Level', 'Description', 'Key skills', 'Criteria'] },
  businessValue: {
    heading: 'Business value',
    columns: ['Application', 'Description', 'Benefits', 'Recommendations'],
  },
  projects: {
    heading: 'Pet projects',
    columns: ['Level', 'Project title', 'Description', 'Technologies', 'Success criterion', 'Links'],
  },
  relations: { heading: 'Related skills', columns: ['Technology', 'Interaction'] },
  sample: {
    levels: [
      ['Uses Git alone.', 'commits, branches', 'Undoes a wrong commit without losing work.'],
      [
        'Uses Git in a team.',
        'rebase, review',
        'Resolves a conflict and can say why. Keeps a branch fit for review.',
      ],
      ['Cares for the history.', 'bisect, hooks', 'Finds the commit that broke the build.'],
      [
        'Decides how a team works.',
        'release flow',
        'A team follows a release flow that this person designed.',
      ],
    ],
    businessValue: [
      ['Code review', 'Every change is read.', 'Fewer faults reach users.', 'Keep changes small.'],
    ],
    projects: [
      ['Diary in Git', 'A folder of notes with a history.', 'Git', 'A month of commits.', ''],
      ['Hook for links', 'Broken links are refused.', 'Git, Bash', 'A bad link cannot be committed.', ''],
    ],
    relations: [['Bash', 'Hooks are shell scripts.']],
  },
};

const ru: TemplateWords = {
  sampleName: 'Пример навыка',
  intro: 'Это пример. Отметьте, что выполняете, измените, что хотите, или удалите заметку.',
  ladder: ['Junior', 'Middle', 'Senior', 'Expert'],
  levels: {
    heading: 'Оценка уровня навыка',
    columns: ['Уровень', 'Описание', 'Ключевые навыки', 'Критерии оценки'],
  },
  businessValue: {
    heading: 'Бизнес-ценность',
    columns: ['Применение', 'Описание', 'Преимущества', 'Рекомендации по использованию'],
  },
  projects: {
    heading: 'Pet-project',
    columns: [
      'Уровень',
      'Название проекта',
      'Описание',
      'Технологии',
      'Критерий успеха',
      'Вспомогательные ссылки',
    ],
  },
  relations: { heading: 'Связь с другими навыками', columns: ['Технология', 'Взаимодействие'] },
  sample: {
    levels: [
      ['Ведёт свой репозиторий.', 'коммиты, ветки', 'Отменяет ошибочный коммит и не теряет работу.'],
      [
        'Работает с Git в команде.',
        'перебазирование, ревью',
        'Разрешает конфликт и объясняет выбор. Готовит ветку к ревью.',
      ],
      ['Следит за историей.', 'поиск делением, хуки', 'Находит коммит, который сломал сборку.'],
      ['Решает, как работает команда.', 'схема выпусков', 'Команда живёт по схеме выпусков этого человека.'],
    ],
    businessValue: [
      ['Ревью кода', 'Каждую правку читают.', 'Меньше ошибок у людей.', 'Делать правки небольшими.'],
    ],
    projects: [
      ['Дневник в Git', 'Папка заметок с историей.', 'Git', 'Месяц коммитов.', ''],
      ['Проверка ссылок', 'Битая ссылка не проходит.', 'Git, Bash', 'Битую ссылку нельзя закоммитить.', ''],
    ],
    relations: [['Bash', 'Хуки пишут на языке оболочки.']],
  },
};

export const templateWords = { en, ru };
