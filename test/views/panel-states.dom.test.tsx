import { act } from 'preact/test-utils';
import type { Reason } from '../../src/core/skill/reason';
import type { PanelState } from '../../src/views/panel-state';
import { buildSkill, skillState } from '../support/panel-states';
import { english, englishRelated, russian, russianRelated } from '../support/panel-samples';
import { PanelStage } from '../support/panel-stage';

let stage: PanelStage;
afterEach(() => stage.close());

const show = (state: PanelState, language = 'en'): void => {
  stage = new PanelStage(state, language);
};

const notSkill = (code: Reason['code'], line: number | null, params: Reason['params'] = {}): PanelState => ({
  kind: 'not-skill',
  path: 'Notes/Incidents.md',
  name: 'Incidents',
  reason: { code, line, params },
});

test('without a note the panel says so and offers to choose a skill', () => {
  show({ kind: 'no-note' }, 'ru');
  expect(stage.texts('.skill-matrix-empty p')).toEqual([
    'Заметка не открыта',
    'Откройте заметку о навыке или выберите её из списка.',
  ]);
  stage.click(stage.control('Выбрать навык…'));
  expect(stage.callsOf('chooseSkill')).toEqual([[]]);
});

test('without a skill in the vault the panel says what one is and offers an example', () => {
  show({ kind: 'no-note', isEmpty: true }, 'ru');
  expect(stage.texts('.skill-matrix-empty p')[0]).toBe('Заметок о навыках пока нет');
  stage.click(stage.control('Создать пример'));
  expect(stage.callsOf('createSample')).toEqual([[]]);
});

test('a note without levels offers the example while no note of the vault is a skill', () => {
  const reason = { code: 'no-levels' as const, line: null, params: {} };
  show({ kind: 'not-skill', path: 'Diary.md', name: 'Diary', reason, isEmpty: true });
  stage.click(stage.control('Create sample note'));
  expect(stage.callsOf('createSample')).toEqual([[]]);
  stage.draw({ kind: 'not-skill', path: 'Diary.md', name: 'Diary', reason });
  expect(stage.texts('button').includes('Create sample note')).toBe(false);
});

test('reading shows how far it is, in figures and for screen readers', () => {
  show({ kind: 'indexing', done: 412, total: 1319 });
  const bar = stage.all('[role=progressbar]')[0];
  const values = ['valuemin', 'valuenow', 'valuemax', 'valuetext'].map((name) =>
    bar?.getAttribute(`aria-${name}`),
  );
  expect(values).toEqual(['0', '412', '1319', '412 of 1,319']);
  expect(stage.texts('.skill-matrix-empty p')).toEqual(['Reading notes', '412 of 1,319']);
});

test('reading one note alone counts nothing', () => {
  show({ kind: 'indexing', done: 0, total: 0 });
  expect(stage.texts('.skill-matrix-empty p')).toEqual(['Reading notes']);
  expect(stage.all('[role=progressbar]')[0]?.getAttribute('aria-valuenow')).toBe(null);
});

test('a note that is no skill says why and opens the line that decided', () => {
  show(notSkill('other-table', 14, { a: 'Level', b: 'SLA', line: 14 }));
  const reason = stage.words.reasons['other-table']({ a: 'Level', b: 'SLA', line: 14 });
  expect(stage.texts('h2')).toEqual(['Incidents']);
  expect(stage.texts('.skill-matrix-empty p')).toEqual(['Not a skill note', reason]);
  stage.click(stage.control('Open line 14'));
  expect(stage.callsOf('openNote')).toEqual([['Notes/Incidents.md', 14, false]]);
});

test('without a line that decided there is no button that opens one', () => {
  show(notSkill('no-levels', null));
  expect(stage.texts('.skill-matrix-empty button')).toEqual(['Table words…']);
});

test.each(['assessment-log', 'summary-note'] as const)('a note of ours (%s) says what it is', (code) => {
  show(notSkill(code, null));
  expect(stage.texts('.skill-matrix-empty p')).toEqual([stage.words.reasons[code]({})]);
  expect(stage.texts('.skill-matrix-empty button')).toEqual(['Choose skill…']);
});

test('a note that cannot be read says so and is asked again on a click', () => {
  show({ kind: 'unreadable', path: 'Skills/Go.md', name: 'Go' }, 'ru');
  expect(stage.texts('h2, .skill-matrix-empty-title')).toEqual(['Go', 'Заметка не читается']);
  stage.click(stage.control('Повторить'));
  expect(stage.callsOf('readAgain')).toEqual([['Skills/Go.md']]);
});

test('a tagged note without tables says that it has no levels yet', () => {
  show({ kind: 'no-levels', path: 'Debian.md', name: 'Debian', note: null });
  expect(stage.texts('h2, .skill-matrix-empty p')).toEqual([
    'Debian',
    'No levels yet',
    'Add tables for levels, business value and projects. Your text stays as it is.',
  ]);
});

test('the menu opens the log, takes the last tick back, writes the summary and takes the note out of the skills', () => {
  show(skillState(buildSkill(english)));
  stage.canUndo = true;
  stage.click(stage.control('More'));
  expect(stage.menu.map(({ title }) => title)).toEqual([
    'Open assessment log',
    'Undo last tick',
    'Generate progress summary',
    'Not a skill: ignore this note',
  ]);
  void act(() => stage.menu.forEach((entry) => entry.run()));
  expect(stage.calls).toEqual([
    ['openLog', null],
    ['undoLastTick'],
    ['generateSummary'],
    ['ignoreNote', 'Skills/Ansible.md'],
  ]);
});

test('undo is in the menu once there is something to take back', () => {
  show(skillState(buildSkill(english)));
  const undo = () => {
    stage.click(stage.control('More'));
    return stage.menu.some(({ title }) => title === 'Undo last tick');
  };
  expect(undo()).toBe(false);
  stage.canUndo = true;
  expect(undo()).toBe(true);
});

test('the name opens the note, a tag its search', () => {
  show(skillState(buildSkill(english)));
  stage.click(stage.control('Ansible'));
  stage.click(stage.control('#linux/configuration'));
  expect(stage.calls).toEqual([
    ['openNote', 'Skills/Ansible.md', null, false],
    ['searchTag', 'linux/configuration'],
  ]);
});

test('links open notes and web addresses', () => {
  show(skillState(buildSkill(russian), russianRelated), 'ru');
  stage.click(stage.head('Связанные навыки'));
  stage.click(stage.head('Проекты'));
  stage.click(stage.control('Bash'));
  stage.click(stage.control('Ссылка: Документация Boto3'));
  stage.click(stage.control('Подтверждение: Бот метрик'));
  expect(stage.calls).toEqual([
    ['openLink', 'Bash', 'Навыки/Python.md', false],
    ['openUrl', 'https://example.org/boto3'],
    ['openLink', 'Бот метрик', 'Навыки/Python.md', false],
  ]);
});

test('a missing note is created only when its menu is asked to', () => {
  show(skillState(buildSkill(russian), russianRelated), 'ru');
  stage.click(stage.head('Связанные навыки'));
  stage.click(stage.control('Terraform, нет заметки'));
  expect(stage.calls).toEqual([]);
  expect(stage.menu.map(({ title }) => title)).toEqual(['Открыть в заметке', 'Создать заметку']);
  void act(() => stage.menu[1]?.run());
  expect(stage.calls).toEqual([['createNote', 'Terraform', 'Навыки/Python.md']]);
});

test('a link under the pointer offers its preview', () => {
  show(skillState(buildSkill(english), englishRelated));
  stage.click(stage.head('Related skills'));
  void act(() => void stage.control('Docker').dispatchEvent(new MouseEvent('mouseover', { bubbles: true })));
  expect(stage.calls).toEqual([['hoverLink', 'Docker', 'Skills/Ansible.md']]);
});

test('what needs attention is listed by gravity and leads to its line', () => {
  const diagnostics = [
    { code: 'criteria-empty', severity: 'hint', line: 3, params: { level: 'Middle' } },
    { code: 'row-too-short', severity: 'warning', line: 46, params: { cells: 3, columns: 4 } },
    { code: 'ladder-differs', severity: 'error', line: 60, params: { level: 'L1' } },
  ] as const;
  show(skillState(buildSkill({ ...english, diagnostics: [...diagnostics] })));
  stage.click(stage.head('Needs attention'));
  const rows = stage.texts('.skill-matrix-attention');
  expect(rows.map((row) => /(?:Error|Warning|Hint) · line \d+$/u.exec(row)?.[0])).toEqual([
    'Error · line 60',
    'Warning · line 46',
    'Hint · line 3',
  ]);
  expect(rows[1]).toContain(stage.words.diagnostics['row-too-short']({ cells: 3, columns: 4 }));
  stage.click(stage.all('.skill-matrix-attention')[1] as HTMLElement);
  expect(stage.callsOf('openNote')).toEqual([['Skills/Ansible.md', 46, false]]);
  expect(stage.texts('.skill-matrix-fix')).toEqual(['Fix…']);
  stage.click(stage.all('.skill-matrix-fix button')[0] as HTMLElement);
  expect(stage.callsOf('mendNote')).toEqual([['Skills/Ansible.md', diagnostics[1]]]);
});

test('our own log offers the skill that was shown last, and keeps it', () => {
  show({ kind: 'no-note' });
  stage.lastSkill = 'Skills/Ansible.md';
  const reason = { code: 'assessment-log' as const, line: null, params: {} };
  stage.draw({ kind: 'not-skill', path: 'Skill assessment.md', name: 'Skill assessment', reason });
  stage.click(stage.control('Open panel for the last skill'));
  expect(stage.calls).toEqual([['pinLast']]);
});

test('the name and a link can be previewed, dragged and have the menu of links', () => {
  show(skillState(buildSkill(russian), russianRelated), 'ru');
  stage.click(stage.head('Связанные навыки'));
  const [name, bash] = [stage.control('Python'), stage.control('Bash')];
  for (const link of [name, bash])
    for (const type of ['mouseover', 'dragstart', 'contextmenu'])
      link.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
  expect(stage.calls.map((call) => call.slice(0, 2))).toEqual([
    ['hoverLink', 'Навыки/Python.md'],
    ['dragLink', 'Навыки/Python.md'],
    ['hoverLink', 'Bash'],
    ['dragLink', 'Bash'],
  ]);
  expect(stage.menuLink).toBe('Bash');
});

test('the next gap opens its level and gets the focus, and after the last comes the first', () => {
  const criteria = [{ text: 'One' }, { text: 'Two' }];
  const levels = [
    { label: 'Junior', criteria: [{ text: 'Zero' }] },
    { label: 'Middle', criteria },
    { label: 'Senior', criteria: [{ text: 'Three', on: '2026-01-02' }] },
  ];
  show(skillState(buildSkill({ ...english, levels })));
  const gaps = [1, 2, 3, 4].map(() => {
    stage.draw(skillState(buildSkill({ ...english, levels })), { wish: { kind: 'gap' } });
    return stage.focused().replace('Criterion, ', '');
  });
  expect(gaps).toEqual(['Junior: Zero', 'Middle: One', 'Middle: Two', 'Junior: Zero']);
});

test('a note whose tables are other ones leads to the words of tables', () => {
  show(notSkill('no-levels', null));
  stage.click(stage.control('Table words…'));
  expect(stage.calls).toEqual([['openSettings']]);
  stage.draw(notSkill('marked-false', 2));
  expect(stage.texts('button').filter((text) => text === 'Table words…')).toEqual([]);
});

test('a career stage says what it is and leads back to the skill that was shown last', () => {
  show({ kind: 'stage', path: 'Career/Engineer.md', name: 'Engineer' });
  expect(stage.texts('h2')).toEqual(['Engineer']);
  expect(stage.texts('.skill-matrix-empty p')).toEqual([stage.words.panel.stageNote]);
  expect(stage.texts('.skill-matrix-empty button')).toEqual(['Choose skill…']);
  stage.lastSkill = 'Go.md';
  stage.draw({ kind: 'stage', path: 'Career/Engineer.md', name: 'Engineer' });
  stage.click(stage.control('Open panel for the last skill'));
  expect(stage.callsOf('pinLast')).toEqual([[]]);
});

test.each(['ignored-folder', 'ignored-note', 'tag-missing'] as const)(
  'a note that a setting keeps out (%s) leads to the settings',
  (code) => {
    show(notSkill(code, null, { folder: 'Old', tags: 'skill' }));
    stage.click(stage.control('Open settings'));
    expect(stage.callsOf('openSettings')).toEqual([[]]);
  },
);

test('another note takes no focus that was on a button of the one before', () => {
  show({ kind: 'no-note' });
  stage.focus(stage.control('Choose skill…'));
  stage.draw(skillState(buildSkill(english)));
  expect(document.activeElement).toBe(document.body);
});

test('a note that is read again by the keyboard gets the focus when it is read, however long that takes', () => {
  const skill = buildSkill(english);
  const reading = { kind: 'indexing', path: skill.path, done: 0, total: 1 } as const;
  show({ kind: 'unreadable', path: skill.path, name: skill.name });
  stage.focus(stage.control('Retry'));
  stage.draw(reading);
  stage.draw({ ...reading, done: 1 });
  stage.draw(skillState(skill));
  expect(document.activeElement?.className).toContain('skill-matrix-why-row');
});

test('a template that is inserted by the keyboard leaves the focus on the skill that it has made', () => {
  const skill = buildSkill(english);
  show({ kind: 'no-levels', path: skill.path, name: skill.name, note: null });
  stage.focus(stage.control('Insert template'));
  stage.draw(skillState(skill));
  expect(document.activeElement?.className).toContain('skill-matrix-why-row');
});
