/** The panel's own buttons: which there are, and that pin and focus are never caught. */
import type { PanelState } from '../../src/views/panel-state';
import { english } from '../support/panel-samples';
import { nameOf, PanelStage } from '../support/panel-stage';
import { buildSkill, skillState } from '../support/panel-states';

let stage: PanelStage;
afterEach(() => stage.close());

const show = (state: PanelState): void => {
  stage = new PanelStage(state);
};

const noSkill: PanelState = {
  kind: 'not-skill',
  path: 'Notes/Incidents.md',
  name: 'Incidents',
  reason: { code: 'no-levels', line: null, params: {} },
};

const toolbar = () => stage.all('[role=toolbar] button').map(nameOf);

test('without a skill no button is shown that would do nothing', () => {
  show({ kind: 'no-note' });
  expect(toolbar()).toEqual(['Open matrix', 'More']);
  stage.draw(skillState(buildSkill(english)));
  expect(toolbar()).toEqual(['Pin skill', 'Only unticked', 'Collapse all', 'Open matrix', 'More']);
});

test('a pinned note that is no skill any more can be let go', () => {
  show({ ...noSkill, isPinned: true });
  expect(toolbar()).toEqual(['Pin skill', 'Open matrix', 'More']);
  stage.click(stage.control('Pin skill'));
  expect(stage.callsOf('setPinned')).toEqual([[false]]);
});

test('a button that goes leaves the focus in the toolbar', () => {
  show(skillState(buildSkill(english)));
  stage.focus(stage.control('Collapse all'));
  stage.draw(noSkill);
  expect(nameOf(document.activeElement as HTMLElement)).toBe('More');
  expect(stage.all('[role=toolbar] button[tabindex="0"]').map(nameOf)).toEqual(['More']);
});

test('the toolbar pins the skill and lets it go', () => {
  show(skillState(buildSkill(english)));
  stage.click(stage.control('Pin skill'));
  stage.draw(skillState(buildSkill(english), [], true));
  expect(stage.control('Pin skill').getAttribute('aria-pressed')).toBe('true');
  stage.click(stage.control('Pin skill'));
  expect(stage.callsOf('setPinned')).toEqual([[true], [false]]);
});
