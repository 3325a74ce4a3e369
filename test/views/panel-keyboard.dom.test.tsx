import { act } from 'preact/test-utils';
import { buildSkill, skillState } from '../support/panel-states';
import { english, englishRelated, russian } from '../support/panel-samples';
import { nameOf, PanelStage } from '../support/panel-stage';

let stage: PanelStage;
beforeEach(() => {
  stage = new PanelStage(skillState(buildSkill(english), englishRelated));
});
afterEach(() => stage.close());

const startAt = (label: string): void => stage.focus(stage.head(label));

test('Tab finds one stop in the toolbar and one in the rows', () => {
  const stops = stage
    .all('.skill-matrix-toolbar button, .skill-matrix-rows *')
    .filter((it) => it.tabIndex === 0);
  expect(stops.map(nameOf)).toEqual(['Pin skill', 'Juniornext2 of 5']);
});

test('arrows go through the toolbar, round its ends', () => {
  stage.focus(stage.control('Pin skill'));
  const right = Array<string>(5).fill('ArrowRight');
  const seen = [...right, 'ArrowLeft', 'Home', 'End'].map((key) => {
    stage.press(key);
    return stage.focused();
  });
  const toTheEnd = ['Only unticked', 'Collapse all', 'Open matrix', 'More'];
  expect(seen).toEqual([...toTheEnd, 'Pin skill', 'More', 'Pin skill', 'More']);
  expect(stage.all('.skill-matrix-toolbar button').map((button) => button.tabIndex)).toEqual([
    -1, -1, -1, -1, 0,
  ]);
});

test('up and down go from row to row, Home and End to the ends', () => {
  startAt('Junior');
  const seen = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp'].map((key) => {
    stage.press(key);
    return stage.focused();
  });
  const first = 'Criterion, Junior: Runs a playbook against a test host. 9 December 2025';
  expect(seen).toEqual([
    first,
    'Criterion, Junior: Writes a role with variables and handlers.',
    first,
    'Related skills2',
    'Related skills2',
    'Juniornext2 of 5',
    'Juniornext2 of 5',
  ]);
});

test('the stop that Tab finds is the row that was last in focus', () => {
  startAt('Middle');
  const stops = stage.all('.skill-matrix-rows *').filter((it) => it.tabIndex === 0);
  expect(stops.map(nameOf)).toEqual(['Middle0 of 1']);
});

test('right opens a level, left closes it', () => {
  startAt('Middle');
  stage.press('ArrowRight');
  expect(stage.head('Middle').getAttribute('aria-expanded')).toBe('true');
  stage.press('ArrowLeft');
  expect(stage.head('Middle').getAttribute('aria-expanded')).toBe('false');
});

test('left in an item goes to its level', () => {
  startAt('Junior');
  stage.press('ArrowDown');
  stage.press('ArrowDown');
  stage.press('ArrowLeft');
  expect(stage.focused()).toBe('Juniornext2 of 5');
});

test('right opens a project, then goes on to its links, left comes back and closes it', () => {
  stage = new PanelStage(skillState(buildSkill(russian)), 'ru');
  stage.click(stage.head('Проекты'));
  stage.focus(stage.box('Проект, Middle'));
  const keys = [...Array<string>(4).fill('ArrowRight'), ...Array<string>(4).fill('ArrowLeft')];
  const seen = keys.map((key) => {
    stage.press(key);
    return stage.focused();
  });
  const box = 'Проект, Middle: Учёт серверов, начат 8 ноября 2026';
  const state = 'Middle · начат 8 нояб';
  const there = ['Добавить подтверждение…', state, 'Boto3'];
  expect(seen).toEqual([...there, 'Ссылка: Скрипты облака', ...there.reverse(), box]);
  stage.press('ArrowLeft');
  expect(stage.control(state).getAttribute('aria-expanded')).toBe('false');
  stage.press('ArrowRight');
  expect([stage.focused(), stage.control(state).getAttribute('aria-expanded')]).toEqual([box, 'true']);
});

test("Enter opens the item's line, with Mod in a new tab", () => {
  stage.focus(stage.box('Criterion, Junior: Writes a role'));
  stage.press('Enter');
  stage.press('Enter', { ctrlKey: true });
  expect(stage.callsOf('openNote').map(([path, , pane]) => [path, pane])).toEqual([
    ['Skills/Ansible.md', false],
    ['Skills/Ansible.md', 'tab'],
  ]);
  expect(stage.callsOf('setItemState')).toEqual([]);
});

test('Shift+F10 shows the menu of the row', () => {
  stage.focus(stage.box('Criterion, Junior: Runs a playbook'));
  stage.press('F10', { shiftKey: true });
  expect(stage.menu.map(({ title }) => title)).toEqual([
    'Remove tick',
    'Confirm again',
    'Add evidence…',
    'Open in note',
    'Open in log',
    'Copy text',
  ]);
});

test('Shift+Enter asks what proves the item', () => {
  stage.focus(stage.box('Criterion, Junior: Writes a role'));
  stage.press('Enter', { shiftKey: true });
  expect(stage.callsOf('addEvidence').map(([address]) => address)).toMatchObject([
    { item: 'Writes a role with variables and handlers.' },
  ]);
  expect(stage.callsOf('openNote')).toEqual([]);
});

test('Escape closes the reasons, then returns to the note', () => {
  stage.click(stage.all('.skill-matrix-why-row')[0] as HTMLElement);
  startAt('Junior');
  stage.press('Escape');
  expect(stage.all('.skill-matrix-why')).toEqual([]);
  expect(stage.callsOf('openNote')).toEqual([]);
  stage.press('Escape');
  expect(stage.callsOf('openNote')).toEqual([['Skills/Ansible.md', null, false]]);
});

test('Escape inside the reasons hands the focus back to their button', () => {
  stage.click(stage.all('.skill-matrix-why-row')[0] as HTMLElement);
  stage.focus(stage.control('Writes a role with variables and handlers.'));
  stage.press('Escape');
  expect(stage.focused()).toBe('To Junior: 1 criterion2 of 5');
});

test('typed letters find the row that begins with them', () => {
  startAt('Junior');
  const found = [...'ru'].map((key) => {
    stage.press(key);
    return stage.focused();
  });
  expect(new Set(found)).toEqual(
    new Set(['Criterion, Junior: Runs a playbook against a test host. 9 December 2025']),
  );
});

test('the same letter goes on to the next row that begins with it', () => {
  startAt('Junior');
  stage.press('m');
  expect(stage.focused()).toBe('Key skill, Junior: modules for packages and services');
  stage.press('m');
  expect(stage.focused()).toBe('Middle0 of 1');
});

test('letters that begin no row and Mod with an arrow are left to the app', () => {
  startAt('Junior');
  const events = [...'qхл /', 'Delete'].map((key) => stage.press(key));
  events.push(stage.press('ArrowDown', { ctrlKey: true }), stage.press('ArrowUp', { altKey: true }));
  expect(events.map(({ defaultPrevented }) => defaultPrevented)).toEqual(events.map(() => false));
  expect(stage.focused()).toBe('Juniornext2 of 5');
});

/** The sample without the criteria that hold this text. */
function without(text: string): typeof english {
  const levels = english.levels.map((level) => ({
    ...level,
    criteria: (level.criteria ?? []).filter((item) => !item.text.includes(text)),
  }));
  return { ...english, levels };
}

test('a redraw keeps the focus on the same element', () => {
  const box = stage.box('Criterion, Junior: Writes a role');
  stage.focus(box);
  stage.draw(skillState(buildSkill(without('Runs a playbook')), englishRelated));
  expect(document.activeElement).toBe(box);
});

test('a focused item that is gone hands the focus to the next one', () => {
  stage.focus(stage.box('Criterion, Junior: Runs a playbook'));
  stage.draw(skillState(buildSkill(without('Runs a playbook')), englishRelated));
  expect(stage.focused()).toBe('Criterion, Junior: Writes a role with variables and handlers.');
});

test('the last item of a level that is gone hands the focus to the head', () => {
  const levels = english.levels.map((level) => ({ ...level, keySkills: [] }));
  stage.draw(skillState(buildSkill({ ...english, levels })));
  stage.focus(stage.box('Criterion, Junior: Writes a role'));
  const fewer = levels.map((level) => ({ ...level, criteria: (level.criteria ?? []).slice(0, 1) }));
  stage.draw(skillState(buildSkill({ ...english, levels: fewer })));
  expect(stage.focused()).toBe('Juniorreached1 of 2');
});

test('a redraw takes no focus that is elsewhere', () => {
  const outside = document.createElement('button');
  document.body.append(outside);
  void act(() => outside.focus());
  stage.draw(skillState(buildSkill(without('Runs a playbook')), englishRelated));
  expect(document.activeElement).toBe(outside);
});
