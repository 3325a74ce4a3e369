import { act } from 'preact/test-utils';
import type { WriteFault } from '../../src/actions';
import type { SkillSpec } from '../support/panel-states';
import { buildSkill, skillState } from '../support/panel-states';
import { english, russian } from '../support/panel-samples';
import { nameOf, PanelStage, textOf } from '../support/panel-stage';
import { until } from '../support/until';

let stage: PanelStage;
afterEach(() => stage.close());

const fault: WriteFault = { reason: 'Not written: the log is not available.' };

function show(spec: SkillSpec = english, language = 'en'): PanelStage {
  stage = new PanelStage(skillState(buildSkill(spec)), language);
  return stage;
}

/** The sample with another date for one criterion of a level; null takes the tick away. */
function withCriterion(spec: SkillSpec, label: string, index: number, on: string | null): SkillSpec {
  const levels = spec.levels.map((level) => {
    if (level.label !== label) return level;
    const criteria = (level.criteria ?? []).map((item, at) => {
      if (at !== index) return item;
      const { text, evidence = [] } = item;
      return on === null ? { text, evidence } : { text, evidence, on };
    });
    return { ...level, criteria };
  });
  return { ...spec, levels };
}

const spoken = (): string => textOf(stage.root.querySelector('[role=status]'));

test('a click asks the log for a tick and changes nothing until the log says so', async () => {
  show();
  const box = stage.box('Criterion, Junior: Writes a role');
  await stage.clickAndWait(box);
  expect(stage.callsOf('setItemState')).toEqual([
    [
      { path: 'Skills/Ansible.md', group: 'Junior', item: 'Writes a role with variables and handlers.' },
      'ticked',
    ],
  ]);
  expect([box.checked, box.getAttribute('aria-busy')]).toEqual([false, 'true']);
  stage.draw(skillState(buildSkill(withCriterion(english, 'Junior', 1, '2026-11-22'))));
  expect([box.checked, box.getAttribute('aria-busy')]).toEqual([true, 'false']);
  expect(nameOf(box)).toContain('22 November 2026');
  expect(textOf(stage.row('Writes a role').querySelector('.skill-matrix-tail'))).toBe('22 Nov');
});

test('a box whose answer is late says so after a moment, and no longer when it has come', async () => {
  show();
  stage.answer = () => new Promise(() => undefined);
  const box = stage.box('Criterion, Junior: Writes a role');
  await stage.clickAndWait(box);
  expect(box.matches('.is-late')).toBe(false);
  await until(
    () => box.matches('.is-late'),
    (isLate) => isLate,
  );
  stage.draw(skillState(buildSkill(withCriterion(english, 'Junior', 1, '2026-11-22'))));
  expect([box.checked, box.matches('.is-late')]).toEqual([true, false]);
});

test('a click on a ticked box asks to take the tick back', async () => {
  show();
  const box = stage.box('Criterion, Junior: Runs a playbook');
  await stage.clickAndWait(box);
  expect(stage.callsOf('setItemState')[0]?.[1]).toBe('open');
  expect(box.checked).toBe(true);
  stage.draw(skillState(buildSkill(withCriterion(english, 'Junior', 0, null))));
  expect(box.checked).toBe(false);
  expect(spoken()).toBe('Tick removed.');
});

test('the click on a started project keeps its half look until the log answers', async () => {
  show(russian, 'ru');
  stage.click(stage.head('Проекты'));
  const box = stage.box('Проект, Middle');
  await stage.clickAndWait(box);
  expect([box.checked, box.indeterminate]).toEqual([false, true]);
  expect(stage.callsOf('setItemState')[0]?.[1]).toBe('ticked');
});

test('"Start" asks for the started state', async () => {
  show();
  stage.click(stage.head('Projects'));
  await stage.clickAndWait(stage.control('Start: Home server from one playbook'));
  expect(stage.callsOf('setItemState')).toEqual([
    [{ path: 'Skills/Ansible.md', group: 'Pet-project', item: 'Home server from one playbook' }, 'started'],
  ]);
});

test('a refused tick is said at the item, and Retry asks for the same again', async () => {
  show();
  stage.answer = () => Promise.resolve(fault);
  const box = stage.box('Criterion, Junior: Writes a role');
  await stage.clickAndWait(box);
  expect([box.checked, box.getAttribute('aria-busy')]).toEqual([false, 'false']);
  const alert = stage.row('Writes a role').querySelector('[role=alert]');
  expect(textOf(alert)).toBe('Not written: the log is not available.');
  stage.answer = () => Promise.resolve(null);
  await stage.clickAndWait(stage.control('Retry'));
  expect(stage.callsOf('setItemState')[1]).toEqual(stage.callsOf('setItemState')[0]);
  expect(stage.all('[role=alert]')).toEqual([]);
  expect(box.getAttribute('aria-busy')).toBe('true');
});

test('a tick that an earlier run could not write waits at its item with Retry', async () => {
  const skill = buildSkill(english);
  const address = skill.levels[0]?.criteria[1]?.address;
  if (!address) throw new Error('The sample has no second criterion.');
  const pending = [{ address, to: 'ticked' as const, reason: fault.reason }];
  stage = new PanelStage({ ...skillState(skill), pending });
  expect(stage.texts('[role=alert]')).toEqual(['Not written: the log is not available.']);
  await stage.clickAndWait(stage.control('Retry'));
  expect(stage.callsOf('setItemState')).toEqual([[address, 'ticked']]);
});

test('a refusal outlives closing and opening its level', async () => {
  show();
  stage.answer = () => Promise.resolve(fault);
  await stage.clickAndWait(stage.box('Criterion, Junior: Writes a role'));
  stage.click(stage.head('Junior'));
  expect(stage.all('[role=alert]')).toEqual([]);
  stage.click(stage.head('Junior'));
  expect(stage.texts('[role=alert]')).toEqual(['Not written: the log is not available.']);
});

test('a tick that completes a level opens, closes and moves nothing, and says what is reached', async () => {
  show();
  const before = stage.all('[data-row]').map((row) => row.dataset.row);
  await stage.clickAndWait(stage.box('Criterion, Junior: Writes a role'));
  stage.draw(skillState(buildSkill(withCriterion(english, 'Junior', 1, '2026-11-22'))));
  expect(stage.all('[data-row]').map((row) => row.dataset.row)).toEqual(before);
  expect(textOf(stage.head('Junior'))).toBe('Juniorreached3 of 5');
  expect(textOf(stage.head('Middle'))).toBe('Middlenext0 of 1');
  expect(spoken()).toBe('Ticked. Junior reached.');
});

test('a tick within a level says how much is left, in the plural of the language', async () => {
  const levels = [{ label: 'Junior', criteria: ['Раз', 'Два', 'Три'].map((text) => ({ text })) }];
  const spec = { name: 'Git', levels };
  show(spec, 'ru');
  await stage.clickAndWait(stage.box('Критерий, Junior: Раз'));
  stage.draw(skillState(buildSkill(withCriterion(spec, 'Junior', 0, '2026-11-22'))));
  expect(spoken()).toBe('Отмечено. До Junior 2 критерия.');
});

test('the same words are said again for the next action', async () => {
  show();
  const run = async (on: string | null): Promise<Element | null> => {
    await stage.clickAndWait(stage.box('Criterion, Junior: Runs a playbook'));
    stage.draw(skillState(buildSkill(withCriterion(english, 'Junior', 0, on))));
    return stage.root.querySelector('[role=status] span');
  };
  const first = await run(null);
  await run('2026-11-22');
  const second = await run(null);
  expect([textOf(first), textOf(second)]).toEqual(['Tick removed.', 'Tick removed.']);
  expect(second).not.toBe(first);
});

test('a tick that a sync brings is drawn and not announced', () => {
  show();
  stage.draw(skillState(buildSkill(withCriterion(english, 'Junior', 1, '2026-11-22'))));
  expect(stage.box('Criterion, Junior: Writes a role').checked).toBe(true);
  expect(spoken()).toBe('');
});

test('a tick that loses its criterion is announced', () => {
  show();
  stage.draw(skillState(buildSkill({ ...english, unattached: [{ item: 'Runs a playbook' }] })));
  expect(spoken()).toBe('Ticks without a criterion: 1');
  stage.draw(skillState(buildSkill(english)));
  expect(spoken()).toBe('Ticks without a criterion: 0');
});

test('a gap that is ticked says that it is closed, until the note is left', () => {
  show(russian, 'ru');
  const closed = buildSkill(withCriterion(russian, 'Middle', 0, '2026-11-22'));
  stage.draw(skillState(closed));
  expect(stage.texts('.skill-matrix-remark')).toEqual(['Пропуск закрыт']);
  stage.draw(skillState(buildSkill(english)));
  stage.draw(skillState(closed));
  expect(stage.texts('.skill-matrix-remark')).toEqual([]);
});

test('the text of an item is no label: a click opens its line and ticks nothing', () => {
  show();
  const text = stage.row('Writes a role').querySelector('.skill-matrix-item-text') as HTMLElement;
  stage.click(text);
  const [path, line, pane] = stage.callsOf('openNote')[0] ?? [];
  expect([path, typeof line, pane]).toEqual(['Skills/Ansible.md', 'number', false]);
  void act(() => void text.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true })));
  void act(() => void text.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true })));
  expect(stage.callsOf('openNote').map(([, , where]) => where)).toEqual([false, 'tab', 'tab']);
  expect(stage.callsOf('setItemState')).toEqual([]);
});

test('the menu of an item ticks, opens its line and copies its text', () => {
  show();
  void act(
    () => void stage.row('Writes a role').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true })),
  );
  expect(stage.menu.map(({ title }) => title)).toEqual([
    'Tick',
    'Tick with evidence…',
    'Open in note',
    'Copy text',
  ]);
  void act(() => stage.menu[0]?.run());
  expect(stage.callsOf('setItemState')[0]?.[1]).toBe('ticked');
});

test('the menu of a project has its three states, the present one checked', () => {
  show(russian, 'ru');
  stage.click(stage.head('Проекты'));
  void act(
    () => void stage.row('Учёт серверов').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true })),
  );
  const states = stage.menu.slice(0, 3).map(({ title, isChecked }) => [title, isChecked]);
  expect(states).toEqual([
    ['Не начат', false],
    ['Начат', true],
    ['Готов', false],
  ]);
});
