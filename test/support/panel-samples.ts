/** Two skills as people write them, Russian and English, with everything the panel can show. Data only. */
import type { SkillSpec } from './panel-states';
import { buildRelated, note, web } from './panel-states';

/** Junior reached, Middle next and a gap, one project done and one started. */
export const russian: SkillSpec = {
  name: 'Python',
  path: 'Навыки/Python.md',
  tags: ['scripting'],
  levels: [
    {
      label: 'Junior',
      description: 'Знает основы языка и пишет небольшие программы.',
      criteria: [{ text: 'Пишет скрипты для своих повседневных задач.', on: '2026-09-02' }],
      keySkills: [
        { text: 'Чтение и запись файлов', on: '2026-09-02' },
        { text: 'регулярные выражения', on: '2026-09-10' },
      ],
    },
    {
      label: 'Middle',
      description: 'Уверенно пишет программы, с которыми работает вся команда.',
      criteria: [{ text: 'Поддерживает пакет, которым пользуются коллеги.' }],
      keySkills: [
        { text: 'Запросы к API', on: '2026-10-12' },
        { text: 'написание тестов для сетевого кода', on: '2026-11-02', evidence: [note('Бот метрик')] },
      ],
    },
    {
      label: 'Senior',
      description: 'Проектирует службы, которые работают без присмотра и растут вместе с нагрузкой.',
      criteria: [
        {
          text: 'Отвечает за службу в промышленной среде.',
          on: '2026-11-09',
          evidence: [note('Разбор инцидента 5 ноября'), web('git: 9b1c2e7', 'https://example.org/9b1c2e7')],
        },
      ],
      keySkills: [{ text: 'Асинхронный код' }, { text: 'поиск узких мест' }],
    },
    {
      label: 'Expert',
      description: 'Задаёт правила, по которым пишут другие.',
      criteria: [{ text: 'Учит коллег и проверяет их решения.' }],
      keySkills: [{ text: 'Расширения на C' }],
    },
  ],
  projects: [
    { text: 'Выкладка приложения', level: 'Junior', on: '2026-10-03' },
    {
      text: 'Учёт серверов',
      level: 'Middle',
      started: '2026-11-08',
      description: 'Скрипты собирают сведения о серверах в облаке и складывают их в базу.',
      successCriterion: 'Сервер появляется в базе сам и сам из неё уходит.',
      technologies: [
        { label: 'Python', target: null, line: 30 },
        { label: 'Boto3', target: 'Boto3', line: 30 },
      ],
      links: [
        { text: 'Скрипты облака', url: null, target: 'Скрипты облака', line: 30 },
        { text: 'Документация Boto3', url: 'https://example.org/boto3', target: null, line: 30 },
      ],
    },
    { text: 'Сбор метрик', level: 'Senior' },
    { text: 'Площадка для скриптов команды', level: 'Expert' },
  ],
  applications: [
    { text: 'Рутинные задачи', on: '2026-10-20', benefits: 'Меньше ручной работы и ошибок.' },
    {
      text: 'Управление облаком',
      benefits: 'Ресурсы создаются быстро.',
      recommendations: 'Хранить скрипты вместе с описанием серверов.',
    },
    { text: 'Отчёты', benefits: 'Сбои видны раньше пользователей.' },
  ],
  unattached: [{ item: 'Пишет скрипты для резервного копирования', group: 'Junior', date: '2026-03-03' }],
  diagnostics: [
    { code: 'row-too-short', severity: 'warning', line: 46, params: { cells: 3, columns: 4 } },
    { code: 'project-level-unknown', severity: 'warning', line: 19, params: { level: 'Lead' } },
  ],
};

/** No level yet, one criterion of several, categories with a slash. */
export const english: SkillSpec = {
  name: 'Ansible',
  path: 'Skills/Ansible.md',
  tags: ['automation', 'linux/configuration'],
  levels: [
    {
      label: 'Junior',
      description: 'Runs playbooks that others wrote and reads their output.',
      criteria: [
        { text: 'Runs a playbook against a test host.', on: '2025-12-09' },
        { text: 'Writes a role with variables and handlers.' },
      ],
      keySkills: [
        { text: 'Inventory files', on: '2026-11-09' },
        { text: 'modules for packages and services' },
      ],
    },
    { label: 'Middle', criteria: [{ text: 'Splits a site into roles.' }] },
    { label: 'Senior', criteria: [{ text: 'Tests roles in containers.' }] },
  ],
  projects: [{ text: 'Home server from one playbook', level: 'Junior' }],
  applications: [{ text: 'Same state on every server', benefits: 'A broken server is rebuilt in minutes.' }],
};

export const russianRelated = [
  buildRelated('Bash', { level: 'Middle', interaction: 'Оболочка запускает скрипты по расписанию.' }),
  buildRelated('Prometheus', { level: 'Junior', project: 'Сбор метрик' }),
  buildRelated('Terraform', {
    path: null,
    isSkill: false,
    interaction: 'Описывает облако, в котором работают скрипты.',
  }),
  buildRelated('Kubernetes', { path: null, isSkill: false, interaction: 'Скрипты следят за кластером.' }),
];

export const englishRelated = [
  buildRelated('Docker', { level: 'Junior', interaction: 'Builds the hosts that tests run on.' }),
  buildRelated('Jinja', { path: null, isSkill: false, interaction: 'Templates of settings.' }),
];
