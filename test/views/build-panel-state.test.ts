/** Which state the panel is in, and what it lists as related, from plain values. */
import { buildSkill } from '../../src/core/matrix/build';
import { soundLog } from '../../src/core/matrix/guard/log-status';
import type { SkillProgress } from '../../src/core/matrix/schema';
import type { SkillNote } from '../../src/core/skill/schema';
import { SkillNames } from '../../src/core/skill/skill-names';
import { buildPanelState, type PanelReading, type PanelSource } from '../../src/views/build-panel-state';
import type { PendingTick } from '../../src/views/panel-state';
import { skillNoteOf } from '../support/skill-values';

const noteOf = (path: string, parts: Partial<SkillNote> = {}): SkillNote => ({
  ...skillNoteOf(path, {}),
  ...parts,
});

function skillOf(note: SkillNote, level: string | null): SkillProgress {
  const none = { done: 0, total: 0 };
  const figures = { required: none, supporting: none, petProjects: none, businessValue: none, left: 0 };
  const lists = {
    levels: [],
    projects: [],
    applications: [],
    missing: [],
    logged: [],
    unattached: [],
    aliases: [],
  };
  const { path, name } = note;
  return { path, name, tags: [], level, nextLevel: null, ...figures, trace: null, ...lists, note };
}

/** A vault where `skills` are read with levels, `others` without, and a link is a path without `.md`. */
function vaultOf(
  skills: SkillProgress[],
  others: Record<string, PanelReading> = {},
  pending: PendingTick[] = [],
  stages: string[] = [],
  marksUnproved = true,
): PanelSource {
  const byPath = new Map(skills.map((skill) => [skill.path, skill]));
  const readings = new Map<string, PanelReading>(Object.entries(others));
  for (const { path, note } of skills) readings.set(path, { note, reason: null });
  return {
    readingOf: (path) => readings.get(path) ?? null,
    skillAt: (path) => byPath.get(path) ?? null,
    isUnreadable: () => false,
    totalsAt: (path) => byPath.get(path) ?? null,
    hasNoSkills: () => skills.length === 0,
    isStage: (path) => stages.includes(path),
    resolve: (link) => (readings.has(`${link}.md`) ? `${link}.md` : null),
    skillNames: () => new SkillNames(skills.map(({ note }) => note)),
    isReading: () => false,
    progress: () => ({ done: 412, total: 1319 }),
    pending: () => pending,
    logStatus: () => soundLog,
    marksUnproved: () => marksUnproved,
  };
}

test('without a note the panel says so', () => {
  const go = skillOf(noteOf('Go.md'), null);
  expect(buildPanelState(null, false, vaultOf([go]))).toEqual({ kind: 'no-note' });
  expect(buildPanelState(null, false, vaultOf([]))).toEqual({ kind: 'no-note', isEmpty: true });
});

test('without a note the panel shows how far reading is, until there are all skills to choose from', () => {
  const vault = { ...vaultOf([]), hasNoSkills: () => false, isReading: () => true };
  expect(buildPanelState(null, false, vault)).toEqual({ kind: 'indexing', done: 412, total: 1319 });
});

test('a note that is still unread shows how far reading is', () => {
  const state = buildPanelState('Go.md', false, vaultOf([]));
  expect(state).toEqual({ kind: 'indexing', path: 'Go.md', done: 412, total: 1319 });
});

test('a note whose text cannot be had is not called unread for ever', () => {
  const vault = { ...vaultOf([]), isUnreadable: (path: string) => path === 'Go.md' };
  expect(buildPanelState('Go.md', false, vault)).toEqual({ kind: 'unreadable', path: 'Go.md', name: 'Go' });
});

test('a note that is no skill shows its reason', () => {
  const reason = { code: 'other-table' as const, line: 14, params: { a: 'Level', b: 'SLA' } };
  const state = { kind: 'not-skill', path: 'Ops/Incidents.md', name: 'Incidents', reason };
  const other = { 'Ops/Incidents.md': { note: null, reason } };
  const go = skillOf(noteOf('Go.md'), null);
  expect(buildPanelState('Ops/Incidents.md', false, vaultOf([go], other))).toEqual(state);
  expect(buildPanelState('Ops/Incidents.md', false, vaultOf([], other))).toEqual({ ...state, isEmpty: true });
  expect(buildPanelState('Ops/Incidents.md', true, vaultOf([go], other))).toEqual({
    ...state,
    isPinned: true,
  });
});

test('a career stage says that it is one, not that it is no skill', () => {
  const reading = { note: null, reason: { code: 'no-levels' as const, line: null, params: {} } };
  const vault = vaultOf([], { 'Career/Engineer.md': reading }, [], ['Career/Engineer.md']);
  expect(buildPanelState('Career/Engineer.md', false, vault)).toEqual({
    kind: 'stage',
    path: 'Career/Engineer.md',
    name: 'Engineer',
  });
});

test('a tagged note without levels shows that there are none yet', () => {
  const note = noteOf('Debian.md');
  const vault = vaultOf([], { 'Debian.md': { note, reason: null } });
  expect(buildPanelState('Debian.md', false, vault)).toEqual({
    kind: 'no-levels',
    path: 'Debian.md',
    name: 'Debian',
    note,
  });
});

test('related skills are the relations, then the linked technologies, each once', () => {
  const bash = skillOf(noteOf('Bash.md'), 'Middle');
  const note = noteOf('Go.md', {
    relations: [
      {
        skills: [
          { label: 'Bash', target: 'Bash', line: 20 },
          { label: 'Shell', target: null, line: 20 },
        ],
        interaction: 'Starts it',
        line: 20,
      },
      { skills: [{ label: 'Go', target: 'Go', line: 21 }], interaction: 'Itself', line: 21 },
    ],
    petProjects: [
      {
        level: null,
        title: 'Deploy',
        description: '',
        technologies: [
          { label: 'bash', target: 'Bash', line: 30 },
          { label: 'Ansible', target: 'Ansible', line: 30 },
          { label: 'Linux', target: null, line: 30 },
        ],
        successCriterion: '',
        links: [],
        extra: {},
        line: 30,
      },
    ],
  });
  const state = buildPanelState('Go.md', true, vaultOf([skillOf(note, null), bash]));
  expect(state.kind === 'skill' && state.isPinned).toBe(true);
  expect(state.kind === 'skill' && state.related).toEqual([
    {
      label: 'Bash',
      target: 'Bash',
      path: 'Bash.md',
      isSkill: true,
      level: 'Middle',
      interaction: 'Starts it',
      project: null,
      line: 20,
    },
    {
      label: 'Shell',
      target: 'Shell',
      path: null,
      isSkill: false,
      level: null,
      interaction: 'Starts it',
      project: null,
      line: 20,
    },
    {
      label: 'Ansible',
      target: 'Ansible',
      path: null,
      isSkill: false,
      level: null,
      interaction: null,
      project: 'Deploy',
      line: 30,
    },
  ]);
});

test('a refused tick stands with its skill until the log says what was wanted', () => {
  const note = skillNoteOf('Go.md', { Junior: ['Fixes a test.'] });
  const skill = buildSkill(note, []);
  const item = { path: 'Go.md', group: 'Junior', item: 'Fixes a test.' };
  const wanted: PendingTick = { address: item, to: 'ticked', reason: 'No.' };
  const other = { ...wanted, address: { ...item, path: 'Bash.md' } };
  const pendingOf = (tick: PendingTick) => {
    const state = buildPanelState('Go.md', false, vaultOf([skill], {}, [tick]));
    return state.kind === 'skill' ? state.pending : null;
  };
  expect(pendingOf(wanted)).toEqual([wanted]);
  expect(pendingOf(other)).toEqual([]);
  expect(pendingOf({ ...wanted, to: 'open' })).toEqual([]);
});
