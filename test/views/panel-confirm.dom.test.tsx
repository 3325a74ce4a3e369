/** “Confirm again” in the menu of a row: where it is offered, what it asks, and what is said. */
import { act } from 'preact/test-utils';
import { PanelStage } from '../support/panel-stage';
import { buildSkill, skillState } from '../support/panel-states';
import { english } from '../support/panel-samples';

const skill = (on: string) =>
  skillState(
    buildSkill({
      ...english,
      levels: english.levels.map((level, at) =>
        at > 0
          ? level
          : { ...level, criteria: [{ text: 'Runs a playbook.', on }, { text: 'Writes a role.' }] },
      ),
    }),
  );

let stage: PanelStage;
afterEach(() => stage.close());

const menuOf = (name: string): string[] => {
  void act(() => {
    const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    stage.box(name).dispatchEvent(event);
  });
  return stage.menu.map(({ title }) => title);
};

test('a tick of an earlier day can be confirmed again, and that is said', async () => {
  stage = new PanelStage(skill('2026-01-10'));
  expect(menuOf('Criterion, Junior: Runs a playbook')).toContain('Confirm again');
  await act(async () => stage.menu.find(({ title }) => title === 'Confirm again')?.run());
  expect(stage.callsOf('confirmItem')).toMatchObject([[{ item: 'Runs a playbook.' }]]);
  expect(stage.callsOf('setItemState')).toEqual([]);
  expect(stage.root.textContent).toContain('Confirmed today.');
});

test('what is open, and what was ticked today, has nothing to confirm', () => {
  stage = new PanelStage(skill('2026-11-22'));
  expect(menuOf('Criterion, Junior: Runs a playbook')).not.toContain('Confirm again');
  expect(menuOf('Criterion, Junior: Writes a role')).not.toContain('Confirm again');
});
