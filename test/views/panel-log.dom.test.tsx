/** What the panel says when something is wrong with the log, and what it offers. */
import { act } from 'preact/test-utils';
import { soundLog, type LogStatus } from '../../src/core/matrix/guard/log-status';
import type { LostTick } from '../../src/core/matrix/guard/lost-ticks';
import { english } from '../support/panel-samples';
import { PanelStage, textOf } from '../support/panel-stage';
import { buildSkill, skillState } from '../support/panel-states';

let stage: PanelStage;
afterEach(() => stage.close());

function show(log: Partial<LogStatus>, language = 'en'): void {
  const state = { ...skillState(buildSkill(english)), log: { ...soundLog, ...log } };
  stage = new PanelStage(state, language);
}

const gone: Partial<LogStatus> = { fault: 'missing', copy: { count: 31, lastOn: '2026-11-21' } };

function lost(item: string): LostTick {
  const then = {
    state: 'ticked' as const,
    tickedOn: '2026-11-20',
    confirmedOn: '2026-11-20',
    startedOn: null,
    lastOn: '2026-11-20',
    evidence: [],
  };
  const now = { ...then, state: 'open' as const, tickedOn: null, confirmedOn: null, lastOn: null };
  const address = { path: 'Go.md', link: 'Skills/Go', group: 'Junior', item };
  return { key: item, ...address, now, then, events: [], isDoubtful: false };
}

const notices = () => stage.texts('.skill-matrix-notice-body');

test('nothing is said of a sound log', () => {
  show({});
  expect(notices()).toEqual([]);
});

describe('a log that is gone', () => {
  test('is said with the copy that the device has, above the skill', () => {
    show(gone);
    expect(textOf(stage.root.querySelector('[role=alert]'))).toBe(
      'Assessment log not foundThis device has a copy: 31 ticks, 21 Nov. No ticking until it is restored.' +
        'RestoreStart fresh…',
    );
    const order = stage.all('.skill-matrix-notice, .skill-matrix-header').map(({ className }) => className);
    expect(order[0]).toContain('skill-matrix-notice');
  });

  test('is said in Russian with the plural of the number', () => {
    show({ ...gone, copy: { count: 2, lastOn: null } }, 'ru');
    expect(notices()[0]).toContain(
      'На этом устройстве есть копия: 2 отметки. До восстановления отмечать нельзя.',
    );
  });

  test('leaves the skill readable from the copy, and every box off', async () => {
    show(gone);
    expect(textOf(stage.root.querySelector('.skill-matrix-why-lead'))).toContain(', from the copy');
    const boxes = stage.all('input[type=checkbox]');
    expect(boxes.filter((box) => box.getAttribute('aria-disabled') !== 'true')).toEqual([]);
    await stage.clickAndWait(stage.box('Criterion, Junior: Runs a playbook'));
    expect(stage.callsOf('setItemState')).toEqual([]);
    void act(
      () => void stage.row('Writes a role').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true })),
    );
    expect(stage.menu.find(({ title }) => title === 'Tick')?.isDisabled).toBe(true);
  });

  test('is restored, or begun anew, when a person says so', async () => {
    show(gone);
    await stage.clickAndWait(stage.control('Restore'));
    stage.click(stage.control('Start fresh…'));
    expect(stage.calls).toEqual([['restoreLog'], ['startFresh']]);
  });

  test('says why it could not be restored', async () => {
    show(gone);
    stage.fault = { reason: 'Not written: the log is not available.' };
    await stage.clickAndWait(stage.control('Restore'));
    expect(notices()[0]).toContain('Not written: the log is not available.');
    stage.fault = null;
    await stage.clickAndWait(stage.control('Restore'));
    expect(notices()[0]).not.toContain('Not written');
  });
});

test('a damaged log is called damaged', () => {
  show({ ...gone, fault: 'damaged' });
  expect(notices()[0]).toContain('Assessment log is damaged');
});

describe('lost ticks', () => {
  test('are listed with their skill, level and date', () => {
    show({ lost: [lost('Writes a loop.')] });
    expect(notices()).toEqual([
      '1 entry is no longer in the logNothing was removed on this device. Restoring writes again what is missing, ' +
        'accepting lets it go.Writes a loop.Go · Junior · 20 NovRestoreAccept',
    ]);
    const name = stage.all('.skill-matrix-lost')[0]?.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(name)?.textContent).toBe('1 entry is no longer in the log');
    expect(stage.box('Criterion, Junior: Runs a playbook').getAttribute('aria-disabled')).toBeNull();
  });

  test('beyond five are counted', () => {
    show({ lost: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(lost) });
    expect(stage.all('.skill-matrix-lost-tick')).toHaveLength(6);
    expect(notices()[0]).toContain('and 2 more');
  });

  test('are restored or accepted when a person says so', async () => {
    show({ lost: [lost('a'), lost('b')] });
    await stage.clickAndWait(stage.control('Restore'));
    stage.click(stage.control('Accept'));
    expect(stage.calls).toEqual([['restoreLog'], ['acceptLoss']]);
  });
});

test('a second copy is said with what only it has, moved on a click and shown on another', async () => {
  show({ copies: [{ path: 'Log (conflict).md', count: 4 }] });
  expect(textOf(stage.root.querySelector('.skill-matrix-notice'))).toBe(
    'Two copies of the log“Log (conflict)” is read together with the log: 4 ticks are only in it.' +
      'Move 4 ticksShow',
  );
  expect(stage.root.querySelector('.skill-matrix-notice')?.getAttribute('role')).toBe('status');
  await stage.clickAndWait(stage.control('Move 4 ticks'));
  stage.click(stage.control('Show'));
  expect(stage.calls).toEqual([
    ['moveCopy', 'Log (conflict).md'],
    ['openNote', 'Log (conflict).md', null, false],
  ]);
});

describe('a tick without a criterion', () => {
  test('is re-attached or dismissed', () => {
    const skill = buildSkill({ ...english, unattached: [{ item: 'Runs a play' }] });
    stage = new PanelStage(skillState(skill));
    stage.click(stage.head('Ticks without a criterion'));
    stage.click(stage.control('Re-attach…: Runs a play'));
    stage.click(stage.control('Dismiss: Runs a play'));
    expect(stage.callsOf('reattach')).toEqual([skill.unattached]);
    expect(stage.callsOf('dismiss')).toEqual([skill.unattached]);
  });

  test('waits while the log is gone', () => {
    const skill = buildSkill({ ...english, unattached: [{ item: 'Runs a play' }] });
    stage = new PanelStage({ ...skillState(skill), log: { ...soundLog, ...gone } });
    stage.click(stage.head('Ticks without a criterion'));
    stage.click(stage.control('Dismiss: Runs a play'));
    expect(stage.callsOf('dismiss')).toEqual([]);
  });
});

test('a notice that is answered by the keyboard leaves the focus on the row below it', () => {
  show(gone);
  stage.focus(stage.control('Restore'));
  stage.draw(skillState(buildSkill(english)));
  expect(notices()).toEqual([]);
  expect(document.activeElement?.className).toContain('skill-matrix-why-row');
});

test('a tick that was refused before is not retried while the log is gone, and its button says so', () => {
  const skill = buildSkill(english);
  const item = skill.levels.flatMap(({ criteria }) => criteria).find(({ state }) => state === 'open');
  if (!item) throw new Error('Everything is ticked.');
  const pending = [{ address: item.address, to: 'ticked' as const, reason: 'Not written.' }];
  stage = new PanelStage({ ...skillState(skill), pending, log: { ...soundLog, ...gone } });
  const retry = stage.control('Retry');
  expect(retry.getAttribute('aria-disabled')).toBe('true');
  stage.click(retry);
  expect(stage.callsOf('setItemState')).toEqual([]);
});
