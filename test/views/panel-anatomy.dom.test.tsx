import { buildRelated, buildSkill, skillState } from '../support/panel-states';
import { english, englishRelated, russian, russianRelated } from '../support/panel-samples';
import { nameOf, PanelStage, textOf } from '../support/panel-stage';

let stage: PanelStage;
afterEach(() => stage.close());

function showRussian(): PanelStage {
  stage = new PanelStage(skillState(buildSkill(russian), russianRelated), 'ru');
  stage.missing.add('Boto3');
  return stage;
}

function showEnglish(): PanelStage {
  stage = new PanelStage(skillState(buildSkill(english), englishRelated), 'en');
  return stage;
}

test('the region is named by the skill, and headings tell the order of the panel', () => {
  showRussian();
  const region = stage.all('[role=region]')[0];
  expect(textOf(document.getElementById(region?.getAttribute('aria-labelledby') ?? ''))).toBe(
    'Навык: Python',
  );
  expect(stage.all('h2, h3, h4').map((head) => `${head.tagName} ${textOf(head)}`)).toEqual([
    'H2 Python',
    'H3 Уровни',
    'H4 Juniorне подтверждёндостигнут4 из 4',
    'H4 Middleследующийпропуск2 из 4',
    'H4 Senior1 из 4',
    'H4 Expert0 из 3',
    'H3 Отметки без критерия1',
    'H3 Проекты1 из 4',
    'H3 Бизнес-ценностьна работе 1 из 3',
    'H3 Связанные навыки4',
    'H3 Требует внимания2',
  ]);
});

test('the next level opens and everything else is closed', () => {
  showRussian();
  const open = stage.all('.skill-matrix-head[aria-expanded=true]');
  expect(open.map((head) => textOf(head.querySelector('.skill-matrix-label')))).toEqual(['Middle']);
  expect(stage.all('.skill-matrix-why')).toEqual([]);
});

test('the header says the level, the next one and what is missing', () => {
  showRussian();
  expect(textOf(stage.all('.skill-matrix-step')[0] ?? null)).toBe('Junior, следующий Middle');
  expect(textOf(stage.all('.skill-matrix-why-row')[0] ?? null)).toBe('До Middle: 1 критерий2 из 4');
  showEnglish();
  expect(textOf(stage.all('.skill-matrix-step')[0] ?? null)).toBe('No level yet, next Junior');
  expect(textOf(stage.all('.skill-matrix-why-row')[0] ?? null)).toBe('To Junior: 1 criterion2 of 5');
});

test('the ladder bar says in words what it shows', () => {
  showRussian();
  expect(stage.all('[role=img]').map(nameOf)).toEqual([
    'Junior 4 из 4, достигнут; Middle 2 из 4, следующий, пропуск; Senior 1 из 4; Expert 0 из 3',
  ]);
  const fills = stage.all('.skill-matrix-fill').map((fill) => fill.getAttribute('style'));
  expect(fills.map((style) => /([\d.]+)%/u.exec(style ?? '')?.[1])).toEqual(['100', '50', '25', '0']);
});

test('at the top level there is no arrow, and all levels are counted', () => {
  const levels = russian.levels.map((level) => ({
    ...level,
    criteria: (level.criteria ?? []).map((item) => ({ ...item, on: '2026-11-01' })),
  }));
  stage = new PanelStage(skillState(buildSkill({ ...russian, levels })), 'ru');
  expect(textOf(stage.all('.skill-matrix-step')[0] ?? null)).toBe('Expert');
  expect(textOf(stage.all('.skill-matrix-why-row')[0] ?? null)).toBe('Все уровни достигнуты9 из 15');
  stage.click(stage.all('.skill-matrix-why-row')[0] as HTMLElement);
  expect(stage.texts('.skill-matrix-why h3')).toEqual(['Из чего сложилось 9 из 15']);
});

test('the why region lists what is missing, the parts of the count and the rule', () => {
  showRussian();
  const row = stage.all('.skill-matrix-why-row')[0] as HTMLElement;
  stage.click(row);
  const region = stage.all('.skill-matrix-why')[0];
  expect(region?.getAttribute('role')).toBe('region');
  expect(region?.getAttribute('aria-labelledby')).toBe(row.id);
  expect(row.getAttribute('aria-controls')).toBe(region?.id);
  expect(stage.texts('.skill-matrix-why h3')).toEqual([
    'Чего не хватает до Middle',
    'Из чего сложилось 2 из 4',
  ]);
  expect(stage.texts('.skill-matrix-why li')).toEqual(['Поддерживает пакет, которым пользуются коллеги.']);
  expect(stage.texts('.skill-matrix-part')).toEqual([
    'Критерии0 из 1',
    'Ключевые навыки2 из 2',
    'Проекты0 из 1, начат',
  ]);
  expect(stage.texts('.skill-matrix-rule')).toEqual([stage.words.panel.rule]);
});

test('a box names its kind, level and text, its date and its evidence', () => {
  showRussian();
  expect(stage.all('input').map(nameOf)).toEqual([
    'Критерий, Middle: Поддерживает пакет, которым пользуются коллеги.',
    'Ключевой навык, Middle: Запросы к API, 12 октября 2026',
    'Ключевой навык, Middle: написание тестов для сетевого кода, 2 ноября 2026, Подтверждений: 1',
  ]);
});

test('what is required lies on a card and says so, what is optional does not', () => {
  showRussian();
  expect(stage.texts('.skill-matrix-group-head')).toEqual([
    'Критерии · обязательные0 из 1',
    'Ключевые навыки · по желанию2 из 2',
    'Проекты · по желанию0 из 1',
  ]);
  const [criteria, keySkills] = stage.all('ul[role=list]');
  expect(criteria?.classList.contains('skill-matrix-card')).toBe(true);
  expect(keySkills?.classList.contains('skill-matrix-card')).toBe(false);
  expect(textOf(document.getElementById(criteria?.getAttribute('aria-labelledby') ?? ''))).toBe('Критерии');
});

test('a gap says above what it lies, and its box is described by that line', () => {
  showRussian();
  const box = stage.box('Критерий, Middle');
  const line = document.getElementById(box.getAttribute('aria-describedby') ?? '');
  expect(textOf(line)).toBe('Пропуск: на Senior уже отмечено');
});

test('an inferred criterion says where it comes from, and a new first cell becomes a subhead', () => {
  const levels = [
    {
      label: 'Junior',
      criteria: [
        { text: 'Reads logs', subhead: 'Operation' },
        { text: 'Restarts services', subhead: 'Operation' },
        { text: 'Writes tests', subhead: 'Code', inferred: true },
      ],
    },
  ];
  stage = new PanelStage(skillState(buildSkill({ name: 'Linux', levels })));
  expect(stage.texts('.skill-matrix-subhead')).toEqual(['Operation', 'Code']);
  expect(stage.texts('.skill-matrix-remark')).toEqual(['From the description']);
});

test('a project has three looks, its state in words, and its details when opened', () => {
  showRussian();
  stage.click(stage.head('Проекты'));
  expect(stage.texts('.skill-matrix-project .skill-matrix-below')[0]).toBe('Junior · готов 3 окт');
  const started = stage.box('Проект, Middle: Учёт серверов');
  expect(started.getAttribute('aria-checked')).toBe('mixed');
  expect(started.indeterminate).toBe(true);
  expect(nameOf(started)).toBe('Проект, Middle: Учёт серверов, начат 8 ноября 2026');
  expect(stage.box('Проект, Junior').checked).toBe(true);
  expect(textOf(stage.row('Учёт серверов'))).toBe(
    'Учёт серверовMiddle · начат 8 ноябСкрипты собирают сведения о серверах в облаке и складывают их в базу.' +
      'Критерий успехаСервер появляется в базе сам и сам из неё уходит.' +
      'ТехнологииPython, Boto3Скрипты облакаДокументация Boto3',
  );
});

test('an application shows what it brings and what is advised', () => {
  showRussian();
  stage.click(stage.head('Бизнес-ценность'));
  expect(textOf(stage.row('Управление облаком'))).toBe(
    'Управление облакомРесурсы создаются быстро.Хранить скрипты вместе с описанием серверов.',
  );
  expect(nameOf(stage.box('Использую в работе: Рутинные задачи'))).toContain('20 октября 2026');
});

test('related skills show the level there, or in words that there is none', () => {
  const related = [
    ...russianRelated.slice(0, 3),
    buildRelated('Git'),
    buildRelated('Заметки', { isSkill: false }),
    buildRelated('Shell', { path: null, isSkill: false }),
  ];
  stage = new PanelStage(skillState(buildSkill(russian), related), 'ru');
  stage.click(stage.head('Связанные навыки'));
  expect(stage.texts('.skill-matrix-related')).toEqual([
    'BashMiddleОболочка запускает скрипты по расписанию.',
    'PrometheusJuniorТехнология проекта «Сбор метрик»',
    'Terraformнет заметкиОписывает облако, в котором работают скрипты.',
    'GitУровня пока нет',
    'Заметки',
    'Shellнет заметки',
  ]);
  expect(nameOf(stage.row('Terraform').querySelector('a') as Element)).toBe('Terraform, нет заметки');
});

test('a lost tick stays in sight with its level and date', () => {
  showRussian();
  stage.click(stage.head('Отметки без критерия'));
  expect(stage.texts('.skill-matrix-unattached')).toEqual([
    'Пишет скрипты для резервного копированияJunior · 3 мар · в заметке такого критерия больше нетПривязать…Убрать',
  ]);
});

test('a section with nothing to show is absent', () => {
  const levels = [{ label: 'Junior', criteria: [{ text: 'Reads logs' }] }];
  stage = new PanelStage(skillState(buildSkill({ name: 'Linux', levels })));
  expect(stage.all('.skill-matrix-section')).toEqual([]);
});

test("the author's text is text, whatever it holds", () => {
  const evil = '<img src=x onerror=alert(1)> & <b>bold</b>';
  const levels = [{ label: evil, description: evil, criteria: [{ text: evil }] }];
  const skill = buildSkill({
    name: evil,
    tags: [evil],
    levels,
    projects: [{ text: evil, level: evil, description: evil }],
  });
  stage = new PanelStage(skillState(skill, [buildRelated(evil, { interaction: evil })]));
  for (const head of stage.all('.skill-matrix-section .skill-matrix-head')) stage.click(head);
  expect(stage.all('img, b, script')).toEqual([]);
  expect(stage.texts('.skill-matrix-item-text')).toEqual([evil, evil]);
});

test('text of the note has its own direction and the language of its letters', () => {
  showRussian();
  const text = stage.all('.skill-matrix-item-text')[0];
  expect([text?.getAttribute('dir'), text?.getAttribute('lang')]).toEqual(['auto', 'ru']);
  expect(stage.all('.skill-matrix-name a')[0]?.getAttribute('lang')).toBe('en');
});

test('every list is named by the head that it stands under', () => {
  showRussian();
  const heads = stage.all('.skill-matrix-section .skill-matrix-head');
  for (const head of heads) if (head.getAttribute('aria-expanded') === 'false') stage.click(head);
  for (const row of stage.all('.skill-matrix-why-row')) stage.click(row);
  const namesOf = (list: Element) =>
    textOf(document.getElementById(list.getAttribute('aria-labelledby') ?? ''));
  expect(stage.all('ul[role=list]').map(namesOf)).toEqual([
    'Чего не хватает до Middle',
    'Критерии',
    'Ключевые навыки',
    'Отметки без критерия',
    'Проекты',
    'Бизнес-ценность',
    'Связанные навыки',
    'Требует внимания',
  ]);
});

test('of many paperclips each says which item it is for', () => {
  showRussian();
  const [clip] = stage.all('.skill-matrix-paperclip');
  const text = document.getElementById(clip?.getAttribute('aria-describedby') ?? '');
  expect(textOf(text)).toBe('Поддерживает пакет, которым пользуются коллеги.');
});
