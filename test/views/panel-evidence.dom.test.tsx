import { act } from 'preact/test-utils';
import { buildSkill, note, skillState, web } from '../support/panel-states';
import { english } from '../support/panel-samples';
import { nameOf, PanelStage } from '../support/panel-stage';

const proofs = [note('Deploy 2026-10'), web('git: 9b1c2e7', 'https://example.org/9b1c2e7')];
const levels = english.levels.map((level, at) =>
  at > 0
    ? level
    : {
        ...level,
        criteria: [
          { text: 'Runs a playbook.', on: '2026-11-09', evidence: proofs },
          { text: 'Writes a role.' },
        ],
      },
);
const skill = skillState(buildSkill({ ...english, levels }));

let stage: PanelStage;
beforeEach(() => {
  stage = new PanelStage(skill);
});
afterEach(() => stage.close());

const menuOf = (name: string): string[] => {
  void act(() => {
    stage.control(name).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  });
  return stage.menu.map(({ title }) => title);
};
const choose = (title: string): void =>
  void act(() => stage.menu.find((entry) => entry.title === title)?.run());

test('a chip opens what it names', () => {
  stage.click(stage.control('Evidence: Deploy 2026-10'));
  stage.click(stage.control('Evidence: git: 9b1c2e7'));
  expect(stage.calls).toEqual([
    ['openLink', 'Deploy 2026-10', 'Skills/Ansible.md', false],
    ['openUrl', 'https://example.org/9b1c2e7'],
  ]);
});

test('a chip is dragged as what it names: a note as its link, an address as it stands', () => {
  const dragged = new Map<string, string>();
  for (const name of ['Evidence: Deploy 2026-10', 'Evidence: git: 9b1c2e7']) {
    const event = new MouseEvent('dragstart', { bubbles: true });
    const dataTransfer = { setData: (type: string, text: string) => dragged.set(type, text) };
    stage.control(name).dispatchEvent(Object.assign(event, { dataTransfer }));
  }
  expect(stage.callsOf('dragLink')).toEqual([['Deploy 2026-10', 'Skills/Ansible.md']]);
  expect([...dragged]).toEqual([['text/plain', 'https://example.org/9b1c2e7']]);
});

test("a chip's menu opens the log's line or takes this one proof back", () => {
  expect(menuOf('Evidence: Deploy 2026-10')).toEqual(['Open in log', 'Remove this evidence']);
  choose('Open in log');
  choose('Remove this evidence');
  expect(menuOf('Evidence: git: 9b1c2e7')).toEqual(['Open', 'Open in log', 'Remove this evidence']);
  choose('Remove this evidence');
  const calls = stage.calls.map(([name, address, proof]) => [
    name,
    (address as { item: string }).item,
    proof,
  ]);
  expect(calls).toEqual([
    ['openInLog', 'Runs a playbook.', proofs[0]],
    ['removeEvidence', 'Runs a playbook.', proofs[0]],
    ['removeEvidence', 'Runs a playbook.', proofs[1]],
  ]);
});

test('the paperclip of an open item says that it ticks as well', () => {
  const clips = stage.all('.skill-matrix-card .skill-matrix-paperclip');
  expect(clips.map((clip) => nameOf(clip))).toEqual(['Add evidence…', 'Tick with evidence…']);
  stage.click(clips[1] as HTMLElement);
  expect(stage.callsOf('addEvidence')).toMatchObject([[{ item: 'Writes a role.' }]]);
});

test('a link dropped on a row is offered as its proof', () => {
  const row = stage.row('Writes a role.');
  const dataTransfer = { types: ['text/plain'], getData: () => '[[Deploy 2026-11]]' };
  const drop = (type: string): Event =>
    Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer });
  void act(() => void row.dispatchEvent(drop('dragover')));
  expect(row.dataset['drop']).toBe('true');
  void act(() => void row.dispatchEvent(drop('drop')));
  expect(stage.callsOf('dropEvidence')).toMatchObject([[{ item: 'Writes a role.' }, '[[Deploy 2026-11]]']]);
  expect(row.dataset['drop']).toBeUndefined();
});

test('while the log is lost there is no paperclip and nothing can be dropped', () => {
  stage.draw({ ...skill, log: { ...skill.log, fault: 'missing' } });
  expect(stage.all('.skill-matrix-paperclip')).toEqual([]);
  const over = Object.assign(new Event('dragover', { bubbles: true, cancelable: true }), {
    dataTransfer: { types: ['text/plain'] },
  });
  stage.row('Writes a role.').dispatchEvent(over);
  expect(over.defaultPrevented).toBe(false);
});

test('a finished project is offered in the menu of an item, and chosen there it is attached', () => {
  stage.projects = [{ text: 'Bot', target: 'Skills/Ansible#Projects', url: null }];
  stage.draw(skill);
  const row = stage.row('Writes a role.');
  void act(() => {
    row.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  });
  choose('Use project “Bot” as evidence');
  expect(stage.callsOf('attachEvidence')).toMatchObject([[{ item: 'Writes a role.' }, stage.projects[0]]]);
});

test('a level that is reached without evidence says so in words, until something proves it or nobody wants to know', () => {
  const ticked = (evidence: typeof proofs) => {
    const criteria = [{ text: 'Runs a playbook.', on: '2026-11-09', evidence }];
    const first = english.levels.map((level, at) => (at > 0 ? level : { ...level, criteria, keySkills: [] }));
    return skillState(buildSkill({ ...english, levels: first, projects: [] }));
  };
  const remarks = () => stage.texts('.skill-matrix-level .skill-matrix-level-word');
  stage.close();
  stage = new PanelStage(ticked([]));
  expect(remarks()).toContain('no evidence');
  expect(stage.texts('.skill-matrix-unproved')).toHaveLength(1);
  stage.draw(ticked(proofs));
  expect(remarks()).not.toContain('no evidence');
  stage.draw({ ...ticked([]), unproved: [] });
  expect(remarks()).not.toContain('no evidence');
});
