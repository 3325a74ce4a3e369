/** Russian. */
import type { Words } from './en';
import { formatFullDate, formatShortDate, formatNumber, joinWith } from './format';
import { pluralOf } from './plural';

const plural = pluralOf('ru');

function criteria(n: number): string {
  return plural(n, { one: 'критерий', few: 'критерия', other: 'критериев' });
}

function ticks(n: number): string {
  return plural(n, { one: 'отметка', few: 'отметки', other: 'отметок' });
}

export const ru: Words = {
  panel: {
    title: 'Панель навыка',
    region: (name) => `Навык: ${name}`,
    pin: 'Закрепить навык',
    onlyUnticked: 'Только неотмеченное',
    collapseAll: 'Свернуть всё',
    expandAll: 'Развернуть всё',
    more: 'Ещё',
    openLog: 'Открыть журнал отметок',
    undoTick: 'Отменить последнюю отметку',
    generateSummary: 'Составить сводку',
    ignoreNote: 'Это не навык: не читать заметку',
    nextGap: 'К следующему пропуску',
    openLast: 'Открыть панель последнего навыка',
    noLevel: 'Уровня пока нет',
    allReached: 'Все уровни достигнуты',
    nothingRequired: 'На уровнях нет критериев',
    levels: 'Уровни',
    next: 'следующий',
    reached: 'достигнут',
    gap: 'пропуск',
    gapBelow: (level) => `Пропуск: на ${level} уже отмечено`,
    gapClosed: 'Пропуск закрыт',
    toLevel: (level, n) => `До ${level}: ${formatNumber(n, 'ru')}\u00a0${criteria(n)}`,
    count: (done, total) => `${done} из ${total}`,
    missingFor: (level) => `Чего не хватает до ${level}`,
    makesUp: (count) => `Из чего сложилось ${count}`,
    rule: 'Уровень достигнут, когда отмечены все его критерии и критерии уровней ниже.',
    criteria: 'Критерии',
    keySkills: 'Ключевые навыки',
    required: 'обязательные',
    optional: 'по желанию',
    fromDescription: 'Из описания',
    kinds: {
      criterion: 'Критерий',
      keySkill: 'Ключевой навык',
      project: 'Проект',
      application: 'Использую в работе',
    },
    boxName: (kind, level, text) => (level === null ? `${kind}: ${text}` : `${kind}, ${level}: ${text}`),
    evidenceCount: (n) => `Подтверждений: ${n}`,
    evidence: (name) => `Подтверждение: ${name}`,
    projectLink: (name) => `Ссылка: ${name}`,
    tick: 'Отметить',
    removeTick: 'Снять отметку',
    openInNote: 'Открыть в заметке',
    copyText: 'Копировать текст',
    notStarted: 'не начат',
    started: 'начат',
    startedOn: (date) => `начат ${date}`,
    done: 'готов',
    doneOn: (date) => `готов ${date}`,
    start: 'Начать',
    startProject: (title) => `Начать: ${title}`,
    projects: 'Проекты',
    successCriterion: 'Критерий успеха',
    technologies: 'Технологии',
    businessValue: 'Бизнес-ценность',
    atWork: 'на работе',
    related: 'Связанные навыки',
    noNote: 'нет заметки',
    unresolved: (name) => `${name}, нет заметки`,
    createNote: 'Создать заметку',
    technologyOf: (project) => `Технология проекта «${project}»`,
    unattached: 'Отметки без критерия',
    unattachedReason: 'в заметке такого критерия больше нет',
    unattachedCount: (n) => `Отметки без критерия: ${n}`,
    reattach: 'Привязать…',
    reattachTo: 'Какой это теперь критерий?',
    reattachNone: 'В этом навыке нет неотмеченных пунктов.',
    dismiss: 'Убрать',
    logMissing: 'Журнал отметок не найден',
    logDamaged: 'Журнал отметок повреждён',
    logHasCopy: (n, date) =>
      `На этом устройстве есть копия: ${n}\u00a0${ticks(n)}${date}. До восстановления отмечать нельзя.`,
    fromCopy: 'по копии',
    restore: 'Восстановить',
    startFresh: 'Начать заново…',
    freshTitle: 'Новый журнал',
    freshText: (n) =>
      `Копия на этом устройстве (${n}\u00a0${ticks(n)}) будет забыта. Следующая отметка попадёт в новый журнал.`,
    freshAgree: 'Начать заново',
    cancel: 'Отмена',
    fix: 'Исправить…',
    tidyTitle: 'Навести порядок в журнале',
    tidyText: (n, archive) =>
      `${n}\u00a0${plural(n, { one: 'строка больше ничего не решает', few: 'строки больше ничего не решают', other: 'строк больше ничего не решают' })}: без них всё остаётся как есть. Они перейдут в «${archive}» и останутся в истории.`,
    tidyMore: (n) => `И ещё ${n}.`,
    tidyAgree: 'Перенести в архив',
    fixTitle: (line) => `Изменить строку ${line}`,
    fixBefore: 'Сейчас',
    fixAfter: 'Станет',
    fixAgree: 'Изменить заметку',
    ticksLost: (n) =>
      plural(n, {
        one: `Из журнала пропала ${n}\u00a0запись`,
        few: `Из журнала пропали ${n}\u00a0записи`,
        other: `Из журнала пропало ${n}\u00a0записей`,
      }),
    lostWithdrawal: 'отметка снята',
    ticksLostText:
      'На этом устройстве их никто не убирал. «Восстановить» запишет их снова, «Принять»\u00a0— отпустит.',
    accept: 'Принять',
    moreLost: (n) => `и ещё ${n}`,
    twoCopies: 'Две копии журнала',
    copyUnited: (name, n) =>
      `«${name}» прочитана вместе с журналом: ${n}\u00a0${plural(n, { one: 'отметка есть', few: 'отметки есть', other: 'отметок есть' })} только в ней.`,
    moveTicks: (n) =>
      `Перенести ${n}\u00a0${plural(n, { one: 'отметку', few: 'отметки', other: 'отметок' })}`,
    show: 'Показать',
    attention: 'Требует внимания',
    severities: { error: 'Ошибка', warning: 'Предупреждение', hint: 'Подсказка' },
    line: (n) => `строка\u00a0${n}`,
    noNoteOpen: 'Заметка не открыта',
    noNoteOpenDesc: 'Откройте заметку о навыке или выберите её из списка.',
    chooseSkill: 'Выбрать навык…',
    notSkill: 'Это не заметка о навыке',
    openLine: (n) => `Открыть строку\u00a0${n}`,
    noLevels: 'Уровней пока нет',
    noLevelsDesc: 'Добавьте таблицы уровней, бизнес-ценности и проектов. Текст заметки не изменится.',
    reading: 'Читаю заметки',
    retry: 'Повторить',
    ticked: 'Отмечено.',
    tickedTo: (level, n) => `Отмечено. До ${level} ${formatNumber(n, 'ru')}\u00a0${criteria(n)}.`,
    tickedReached: (level) => `Отмечено. Достигнут ${level}.`,
    tickRemoved: 'Отметка снята.',
    projectStarted: 'Проект начат.',
  },
  reading: {
    reached: 'Достигнут',
    gap: 'Пропуск',
  },
  settings: {
    notes: 'Заметки',
    skillTags: 'Теги навыков',
    skillTagsDesc: 'Пусто — навык узнаётся по таблице уровней. С тегами читаются только заметки с ними.',
    skillTagsPlaceholder: 'навык, skill',
    ignored: 'Пропускать папки',
    ignoredDesc: 'Заметки из этих папок не читаются.',
    ignoredNone: 'Ни одна папка не пропускается.',
    addFolder: 'Добавить папку',
    folder: (n) => `Папка ${n}`,
    ignoredNotes: 'Пропускать заметки',
    ignoredNotesNone: 'Ни одна заметка не пропускается.',
    tableWords: 'Слова таблиц',
    tableWordsDesc: 'Ваши названия столбцов и разделов.',
    tableColumns: 'Столбцы',
    tableSections: 'Разделы',
    columns: {
      level: 'Уровень',
      description: 'Описание',
      keySkills: 'Ключевые навыки',
      criteria: 'Критерии',
      skill: 'Навык, перед столбцами уровней',
      application: 'Применение',
      benefits: 'Преимущества',
      recommendations: 'Рекомендации',
      projectTitle: 'Название проекта',
      technologies: 'Технологии',
      successCriterion: 'Критерий успеха',
      links: 'Ссылки',
      interaction: 'Взаимодействие',
    },
    sections: {
      levels: 'Уровни',
      businessValue: 'Бизнес-ценность',
      petProjects: 'Проекты',
      relations: 'Связанные навыки',
    },
    wordsPlaceholder: 'Слова через запятую',
    wordTaken: (word, by) => `«${word}» уже значит «${by}».`,
    preview: 'Открытая заметка читается так',
    previewNone: 'Заметка не открыта.',
    previewOf: (name, levels, count) =>
      `${name}: ${levels}. Критерии: ${count.criteria}, ключевые навыки: ${count.keySkills}, проекты: ${count.projects}, применения: ${count.applications}, связи: ${count.relations}.`,
    previewNoLevels: (name) => `${name}: уровней пока нет.`,
    previewNoSkill: (name, reason) => `${name}: это не заметка о навыке. ${reason}`,
    ticks: 'Отметки',
    log: 'Журнал',
    logDesc: 'Заметка, в которую пишутся все отметки. Заметки о навыках не изменяются.',
    logElsewhere: (path) => `Отметки идут в «${path}».`,
    logDefault: 'Оценка навыков',
    person: 'Чей это журнал',
    personDesc: 'Имя нужно, если в хранилище несколько журналов.',
    personPlaceholder: 'Имя',
    readingBoxes: 'Флажки в режиме чтения',
    readingBoxesDesc: 'Показывать флажки прямо в таблицах заметки.',
    levels: 'Уровни',
    keySkillsRequired: 'Ключевые навыки обязательны',
    keySkillsRequiredDesc: 'Уровень не достигнут, пока не отмечены и они.',
    splitAtCommas: 'Делить критерии по запятым',
    splitAtCommasDesc: 'Иначе одно предложение — один критерий.',
    summary: 'Сводка',
    summaryNote: 'Заметка сводки',
    summaryNoteDesc: 'Обновляется только блок между метками плагина.',
    summaryDefault: 'Сводка по навыкам',
    tagFault: (tag) =>
      `«${tag}» не может быть тегом. Пишите буквы, цифры, «-», «_» и «/», теги разделяйте запятыми.`,
    samePathFault: 'Журнал и сводка должны быть разными заметками.',
    personFault: 'Имя пишется в одну строку, не длиннее 100 знаков.',
  },
  commands: {
    openPanel: 'Открыть панель навыка',
    generateSummary: 'Составить сводку',
    openLog: 'Открыть журнал отметок',
    undoTick: 'Отменить последнюю отметку',
    nextGap: 'К следующему пропуску',
    tidyLog: 'Навести порядок в журнале',
    panelTitle: 'Панель навыка',
    chooseSkill: 'Выбрать навык…',
    noSkills: 'Заметок о навыках пока нет',
  },
  notices: {
    noFix: (line) => `Строку ${line} нельзя исправить без риска. Измените её сами.`,
    fixChanged: 'Заметка тем временем изменилась, ничего не записано. Посмотрите на строку ещё раз.',
    fixFailed: (reason) => `Заметка не изменена: ${reason}`,
    logCreated: (name) => `Отметки хранятся в заметке «${name}».`,
    undone: {
      open: (item) => `Отметка снята: ${item}`,
      started: (item) => `Снова начат: ${item}`,
      ticked: (item) => `Снова отмечено: ${item}`,
    },
    nothingToTidy: 'В журнале порядок: каждая прежняя строка ещё что-то решает.',
    tidied: (n, archive) =>
      `В «${archive}» ${plural(n, { one: 'перенесена', few: 'перенесены', other: 'перенесено' })} ${n}\u00a0${plural(n, { one: 'строка', few: 'строки', other: 'строк' })}.`,
    noLog: 'Журнала отметок пока нет. Его создаст первая отметка.',
    tickFaults: {
      'skill-gone': () => 'Не записано: заметки о навыке больше нет.',
      'item-gone': () => 'Не записано: в заметке больше нет такого пункта.',
      'skill-unlinkable': () => 'Не записано: на эту заметку нельзя сослаться. Переименуйте её.',
      'log-foreign': (path) =>
        `Не записано: «${path}» — не журнал отметок. Укажите в настройках другую заметку.`,
      'archive-foreign': (path) => `Не записано: место занято, «${path}» — не архив журнала.`,
      'log-of-other': (path) =>
        `Не записано: «${path}» — журнал другого человека. Укажите в настройках другую заметку.`,
      'log-end-unclosed': (path, line) =>
        `Не записано: строка ${line ?? 1} в «${path}» открывает блок кода или комментарий, и он не закрыт.`,
      'log-ambiguous': (path) =>
        `Не записано: «${path}» прочитался бы иначе, чем с одной этой отметкой. Посмотрите его последние строки.`,
      'log-lost': () =>
        'Не записано: журнал не найден или повреждён. Сначала восстановите его или начните заново.',
      'log-unavailable': () => 'Не записано: журнал недоступен.',
    },
    noteUnwritable: (path, reason) => `«${path}» не записана: ${reason}`,
    noteOpenFailed: (path) => `«${path}» не открывается.`,
    pathFaults: {
      empty: () => 'Путь не называет заметку.',
      outside: (path) => `«${path}» лежит вне хранилища. Укажите путь внутри него.`,
      hidden: (path) => `«${path}» лежит в скрытой папке. Выберите другую папку.`,
      reserved: (path) =>
        `В «${path}» есть знак или имя, которое хранит не каждое устройство. Выберите другое имя.`,
      'too-long': () => 'Путь длиннее 300 знаков. Выберите путь короче.',
      'not-markdown': (path) => `«${path}» — не заметка. Уберите расширение или напишите «.md».`,
      'case-twin': (path) =>
        `Заметка или папка хранилища отличается от «${path}» только регистром букв. Напишите имя, как в хранилище.`,
    },
    settingsFaults: {
      unreadable:
        'Сохранённые настройки не читаются. Действуют настройки по умолчанию, новое не сохраняется: исправьте или удалите «data.json» в папке плагина.',
      newer:
        'Настройки сохранены более новой версией плагина. Действуют настройки по умолчанию, новое не сохраняется. Обновите плагин.',
    },
    settingsUnsaved: (reason) => `Настройка не сохранена: ${reason}`,
    summaryForeign: (path) =>
      `В «${path}» есть свой текст и нет меток сводки. Укажите в настройках другую заметку.`,
    addressRefused: (url) => `«${url}» — не веб-адрес и не открыт.`,
    searchOff: 'Встроенный поиск выключен.',
    ignored: (name) => `«${name}» больше не читается как навык. Вернуть можно в настройках.`,
  },
  diagnostics: {
    'frontmatter-unreadable': () =>
      'Свойства заметки не читаются, поэтому теги и псевдонимы потеряны. Исправьте YAML в этой строке.',
    'fence-unclosed': () => 'Блок кода не закрыт, и всё ниже считается кодом. Закройте его теми же знаками.',
    'row-too-short': ({ cells, columns }) =>
      `Ячеек в строке\u00a0— ${cells} из ${columns}, остальные считаются пустыми. Допишите недостающие.`,
    'row-too-long': ({ cells, columns, text }) =>
      `Ячеек в строке\u00a0— ${cells}, а столбцов\u00a0— ${columns}; «${text}» не читается. Если черта ничего не делит, пишите \\|.`,
    'pipe-in-link': ({ link }) =>
      `Черта внутри «${link}» может разделить ячейку. В ссылке внутри таблицы пишите \\|.`,
    'link-nested': ({ text }) =>
      `Скобки в «${text}» не образуют ссылку. Оставьте вокруг каждой ссылки одну пару.`,
    'level-duplicate': ({ level, first }) =>
      `«${level}» уже есть в строке ${first}; оба прочитаны как один уровень. Объедините или переименуйте их.`,
    'ladder-differs': ({ level }) =>
      `В этой таблице, начиная с «${level}», другие уровни, чем в первой, и она не читается. Оставьте в заметке одну шкалу.`,
    'criteria-empty': ({ level }) =>
      `У уровня «${level}» нет критериев, отметить нечего. Запишите хотя бы один.`,
    'ratings-unread': ({ header }) =>
      `Под «${header}» стоят числа или галочки, а не критерии. Таблица не читается.`,
    'column-unclear': ({ header, known }) =>
      `Столбец «${header}» непонятен; это «${known}»? Переименуйте его или добавьте слово в настройках.`,
    'project-level-unknown': ({ project, level }) =>
      `У проекта «${project}» указан уровень «${level}», которого нет в таблице уровней. Возьмите уровень из неё.`,
    'project-level-missing': ({ project }) =>
      `У проекта «${project}» не указан уровень. Возьмите уровень из таблицы уровней.`,
    'skill-unlinked': ({ name }) =>
      `«${name}»\u00a0— это заметка о навыке. Сделайте ссылку, и здесь будет виден её уровень.`,
    'note-too-long': ({ limit }) => `Заметка длиннее ${limit} знаков, остаток не читается. Разделите её.`,
    'table-too-long': ({ rows, limit }) =>
      `Строк в таблице\u00a0— ${rows}, читаются только первые ${limit}. Разделите её.`,
    'cell-too-long': ({ characters, limit }) =>
      `Знаков в ячейке\u00a0— ${characters}, читаются только первые ${limit}. Сократите её.`,
    'log-line-unread': () => 'Строка похожа на отметку, но не читается. Исправьте её или удалите.',
    'log-copy': ({ log, count }) =>
      `«${log}»\u00a0— второй журнал того же человека, он тоже читается; строк только в нём: ${count}. Перенесите их в журнал.`,
    'log-copies-disagree': () =>
      'Две копии журнала за один день расходятся; считается отметка. Исправьте неверную строку.',
    'log-date-ahead': ({ date }) => `Дата ${date} ещё не наступила. Исправьте её, если это опечатка.`,
  },
  reasons: {
    'no-levels': () => 'Таблицы с уровнями не найдено.',
    'levels-empty': () => 'Таблица уровней пока пуста.',
    'other-table': ({ a, b, line }) =>
      `Таблица в строке ${line} с «${a}» и «${b}» описывает не уровни навыка, а что-то другое.`,
    'marked-false': () => 'Свойство «skill: false» говорит, что это не навык.',
    'ignored-folder': ({ folder }) => `Папка «${folder}» не читается. Изменить это можно в настройках.`,
    'ignored-note': () => 'Заметка в списке тех, что не читаются. Изменить это можно в настройках.',
    'tag-missing': ({ tags }) => `Читаются только заметки с тегом навыка (${tags}), а здесь его нет.`,
    'assessment-log': () => 'Это журнал: здесь хранятся отметки.',
    'summary-note': () => 'Это сводка по навыкам.',
  },
  summary: {
    fullDate: (date) => formatFullDate(date, 'ru'),
    shortDate: (date, today) => formatShortDate(date, today, 'ru'),
    asOf: (date) => `На ${date}.`,
    since: (date) => `С ${date}`,
    nothingChanged: 'без изменений',
    noSkills: 'Заметок о навыках пока нет.',
    list: (parts) => joinWith(parts, ' и '),
    levelReachedBy: (skills, level) => `${skills}\u00a0— ${level}`,
    newLevels: (n) => `новый уровень у\u00a0${n}\u00a0${plural(n, { one: 'навыка', other: 'навыков' })}`,
    criteriaTicked: (n) => `${plural(n, { one: 'отмечен', other: 'отмечено' })} ${n}\u00a0${criteria(n)}`,
    keySkillsTicked: (n) =>
      `${plural(n, { one: 'отмечен', other: 'отмечено' })} ${n}\u00a0${plural(n, { one: 'ключевой навык', few: 'ключевых навыка', other: 'ключевых навыков' })}`,
    projectsDone: (n) =>
      `${plural(n, { one: 'завершён', other: 'завершено' })} ${n}\u00a0${plural(n, { one: 'проект', few: 'проекта', other: 'проектов' })}`,
    projectsStarted: (n) =>
      `${plural(n, { one: 'начат', other: 'начато' })} ${n}\u00a0${plural(n, { one: 'проект', few: 'проекта', other: 'проектов' })}`,
    appliedAtWork: (n) =>
      `на работе ${n}\u00a0${plural(n, { one: 'новое применение', few: 'новых применения', other: 'новых применений' })}`,
    ticksWithdrawn: (n) =>
      `${plural(n, { one: 'снята', other: 'снято' })} ${n}\u00a0${plural(n, { one: 'отметка', few: 'отметки', other: 'отметок' })}`,
    stageReady: (stage, done, total) =>
      `До стадии ${stage} готово ${done}\u00a0из ${total}\u00a0${plural(total, { one: 'навыка', other: 'навыков' })}.`,
    readySkills: (done, total) =>
      `${done}\u00a0из ${total}\u00a0${plural(total, { one: 'навыка', other: 'навыков' })}`,
    otherStages: 'Другие стадии:',
    untagged: 'Без тега',
    columns: {
      category: 'Категория',
      skill: 'Навык',
      now: 'Сейчас',
      target: 'Цель',
      next: 'Следующий',
      toTarget: 'До цели',
      toNext: 'До следующего',
      evidence: 'Подтверждения',
    },
    noLevel: 'уровня пока нет',
    outside: 'вне стадии',
    reached: 'достигнута',
    allReached: 'все достигнуты',
    criteria: (n) => `${n}\u00a0${criteria(n)}`,
    none: '—',
    noEvidence: 'нет',
    more: (n) => `и ещё ${n}`,
    unchanged: 'Уже на цели без изменений:',
    finished: 'Все уровни достигнуты, без изменений:',
    notStarted: (n) =>
      `Не ${plural(n, { one: 'начат', other: 'начаты' })} ${n}\u00a0${plural(n, { one: 'навык', few: 'навыка', other: 'навыков' })}.`,
    benefits: 'Польза для работы',
    unproved: 'Без подтверждения.',
    nextSteps: 'Следующие шаги',
    rule: 'Порядок: сначала то, за что говорит больше доводов, затем то, где меньше критериев до цели, затем как в списке.',
    nothingOpen: 'Открытых критериев нет.',
    reasons: {
      lastCriterion: 'последний критерий до цели',
      closesGap: 'закроет пропуск',
      projectStarted: (project) => `проект «${project}» уже начат`,
      projectReady: (project) => `проект «${project}» можно начинать`,
      usedAtWork: (application) => `«${application}» применяется на работе`,
      namedBy: (skills) => `нужен для ${skills}`,
      farthest: (n) => `дальше всего от цели: ${n}\u00a0${criteria(n)}`,
      stale: (n) => `отметок не было ${n}\u00a0${plural(n, { one: 'день', few: 'дня', other: 'дней' })}`,
    },
    toCheck: 'Что проверить',
    gapIn: (skill, above, below) =>
      `Пропуск: у ${skill} отмечен критерий ${above}, но не все критерии ${below}.`,
    staleFor: 'Давно без отметок:',
    days: (n) => `${n}\u00a0${plural(n, { one: 'день', few: 'дня', other: 'дней' })}`,
    withoutNote: 'Нет заметки:',
    withoutLevels: 'Уровней нет:',
    unprovedLevels: 'Уровни без подтверждения:',
    changes: {
      reached: 'Достигнуты уровни',
      lost: 'Больше не достигнуты уровни',
      criteria: 'Отмечены критерии',
      keySkills: 'Отмечены ключевые навыки',
      projectsDone: 'Завершены проекты',
      projectsStarted: 'Начаты проекты',
      atWork: 'Применяется на работе',
      withdrawn: 'Сняты отметки',
    },
    chart: { title: 'Критерии: отмечено из всех', axis: 'Критерии' },
    quote: (text) => `«${text}»`,
    closing: 'Уровни\u00a0— самооценка по критериям заметок, материал для разговора.',
  },
  cli: {
    about: 'Skill Matrix читает заметки о навыках, хранит отметки рядом в одном журнале и пишет сводку.',
    verbs: {
      read: 'Печатает навык одной заметки или null и причину.',
      matrix: 'Печатает все навыки хранилища с уровнем и прогрессом.',
      check: 'Печатает, что не так в заметках; код 1, если что-то не прочитано.',
      tick: 'Дописывает отметку в журнал и печатает строку.',
      untick: 'Дописывает снятие отметки в журнал и печатает строку.',
      stages: 'Печатает, насколько вы готовы к каждой стадии и чего ждёт каждый её навык.',
      next: 'Печатает следующие шаги к стадии или к следующим уровням и доводы за каждый.',
      summary: 'Пишет заметку сводки и печатает её путь.',
    },
    words: [
      'NOTE — файл, VAULT — папка с заметками, SKILL — имя или путь в хранилище.',
      'GROUP — название уровня либо слово для проектов или бизнес-ценности; ITEM — текст пункта, как он прочитан.',
      'LINK — заметка хранилища, [[викиссылка]] или веб-адрес; DATE — день вида 2026-11-22.',
    ],
    allVerbs: 'Все команды понимают --lang LANG (en, ru), --person NAME и --config-folder FOLDER.',
    unknownVerb: (verb, verbs) => `Неизвестная команда «${verb}». Есть: ${verbs}.`,
    missingOperand: (operand, usage) => `Не хватает ${operand}. Напишите: ${usage}`,
    extraOperand: (operand, usage) =>
      `«${operand}» — лишнее; текст с пробелами берите в кавычки. Напишите: ${usage}`,
    unknownFlag: (flag) => `Неизвестный ключ «${flag}». Список ключей: skill-matrix --help.`,
    foreignFlag: (flag, usage) => `«--${flag}» не подходит к этой команде. Напишите: ${usage}`,
    flagWithoutValue: (flag) => `После «${flag}» нужно значение.`,
    flagWithValue: (flag) => `«${flag}» пишется без значения.`,
    badFlag: {
      lang: (value) => `«${value}» — не язык. Укажите после --lang код: en или ru.`,
      person: () => 'Укажите после --person имя в одну строку, не длиннее 100 знаков.',
      'config-folder': (value) =>
        `«${value}» — не папка внутри хранилища. Укажите после --config-folder имя вида .obsidian.`,
      date: (value) => `«${value}» — нет такого дня. Укажите после --date день вида 2026-11-22.`,
      since: (value) => `«${value}» — нет такого дня. Укажите после --since день вида 2026-11-22.`,
      evidence: (value) =>
        `«${value}» — не ссылка. Укажите после --evidence заметку, [[викиссылку]] или веб-адрес.`,
      out: (value) => `«${value}» — не путь заметки. Укажите путь после --out.`,
      until: (value) => `«${value}» — нет такого дня. Укажите после --until день вида 2026-11-22.`,
      stage: () => 'Укажите после --stage имя или путь стадии в одну строку.',
      folder: (value) => `«${value}» — не папка внутри хранилища. Укажите после --folder имя вида Team.`,
      format: (value) => `«${value}» — неизвестный формат. Укажите после --format csv или md.`,
    },
    missing: (path) => `«${path}» не существует. Проверьте путь.`,
    folderForNote: (path) => `«${path}» — папка. Укажите одну заметку в ней, файл с «.md» на конце.`,
    notANote: (path) => `«${path}» — не заметка. Укажите файл с «.md» на конце.`,
    noteForVault: (path) => `«${path}» — не папка. Укажите папку хранилища.`,
    notUtf8: (path) => `«${path}» — не текст в UTF-8. Сохраните файл в UTF-8.`,
    unreadable: (path, code) => `«${path}» не читается (${code}). Проверьте права доступа.`,
    unwritable: (path, code) => `«${path}» не записать (${code}). Проверьте права на хранилище.`,
    changedMeanwhile: (path) => `«${path}» только что изменила другая программа. Повторите.`,
    symbolicLink: (path) => `«${path}» — символическая ссылка или лежит за ней. Выберите путь без неё.`,
    failed: (message) => `Этого не должно было случиться: ${message}. Ничего не записано.`,
    settingsUnreadable: (path) =>
      `В «${path}» нет читаемых настроек. Действуют настройки по умолчанию; исправьте или удалите файл.`,
    settingsNewer: (path) =>
      `«${path}» сохранён более новой версией. Действуют настройки по умолчанию; обновите программу.`,
    unknownSkill: (skill, nearest) => `Навыка «${skill}» нет. Похожие: ${nearest}.`,
    noSkills: (path) => `В «${path}» нет заметок о навыках. Укажите папку, где они есть.`,
    skillTwins: (skill, paths) => `Навыков «${skill}» несколько. Укажите путь одного: ${paths}.`,
    notASkill: (path, reason) => `«${path}» не читается как навык. ${reason}`,
    unknownGroup: (group, path, groups) => `В «${path}» нет уровня или раздела «${group}». Есть: ${groups}.`,
    unknownItem: (item, path, group, nearest) =>
      `В «${path}» нет пункта «${item}» в «${group}». Похожие: ${nearest}.`,
    itemTwins: (item, path, names) => `В «${path}» несколько пунктов «${item}». Укажите один: ${names}.`,
    startedProjectsOnly: 'Начать можно только проект. Уберите --started.',
    dateBeforeLast: (date, last) =>
      `${date} раньше последней строки этого пункта, ${last}. Укажите после --date этот день или более поздний.`,
    foreignNote: (path) => `«${path}» уже есть, и создала её не эта программа. Выберите другой путь.`,
    noEvidenceNote: (link) => `Заметки «${link}» пока нет. Ссылка всё равно записана.`,
    futureDate: (date) => `${date} — день в будущем. Строка всё равно записана.`,
    already: {
      ticked: 'Уже отмечено. Ничего не записано.',
      started: 'Уже начато. Ничего не записано.',
      withdrawn: 'Не отмечено. Ничего не записано.',
    },
    summaryRefusals: {
      'foreign-note': (path) =>
        `В «${path}» есть свой текст и нет меток сводки. Выберите другую заметку ключом --out.`,
      'several-begins': (path, line) =>
        `В «${path}» вторая начальная метка, строка ${line}. Оставьте одну пару меток.`,
      'several-ends': (path, line) =>
        `В «${path}» вторая конечная метка, строка ${line}. Оставьте одну пару меток.`,
      'begin-without-end': (path, line) =>
        `В «${path}» у начальной метки в строке ${line} нет конечной. Добавьте её или уберите обе.`,
      'end-without-begin': (path, line) =>
        `В «${path}» у конечной метки в строке ${line} нет начальной. Добавьте её или уберите обе.`,
      'marker-hidden': (path, line) =>
        `В «${path}» метка внутри кода, комментария или свойств, строка ${line}. Вынесите её.`,
      'marker-not-alone': (path, line) =>
        `В «${path}» рядом с меткой есть текст, строка ${line}. Оставьте метку на отдельной строке.`,
    },
    unknownStage: (stage, nearest) =>
      `Стадии «${stage}» нет. Отметьте её заметку свойством «skill-stage: true». Похожие: ${nearest || '—'}.`,
    stageTwins: (stage, paths) => `Стадий «${stage}» несколько. Укажите путь одной: ${paths}.`,
    offered: (paths) =>
      `Похожи на стадии: ${paths}. Отметьте заметку свойством «skill-stage: true» или назовите её в --stage.`,
    noLevels: 'уровней нет',
    noNote: 'нет заметки',
    targetFrom: {
      item: 'указано в пункте',
      property: 'указано в свойстве skill-level',
      name: 'следует из имени стадии',
      lowest: 'уровень не назван, взят нижний',
    },
    noLevelYet: 'уровня пока нет',
    columns: {
      skill: 'Навык',
      level: 'Уровень',
      next: 'Следующий',
      required: 'Обязательные',
      supporting: 'По желанию',
      petProjects: 'Проекты',
      businessValue: 'На работе',
    },
  },
};
