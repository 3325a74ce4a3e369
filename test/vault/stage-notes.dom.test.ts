/** Which notes are stages, which are only offered, and that a change shows. */
import type { StageNotes } from '../../src/vault/stage-notes';
import { goNote } from '../support/go-note';
import { endVaults, startVault, type VaultSession } from '../support/vault-in-host';

afterEach(endVaults);

const list = '- [ ] [[Go]]\n- [ ] [[Rust]] Junior\n- [ ] [[Zabbix]]\n';
const skills = { 'Skills/Go.md': goNote, 'Skills/Rust.md': goNote };

async function start(files: Record<string, string>, settings = {}): Promise<VaultSession> {
  const session = await startVault({ ...skills, ...files });
  await session.settings.change(settings);
  await session.settle();
  return session;
}
const namesOf = (stages: StageNotes) => stages.stages().map(({ note }) => note.name);

test('a note is a stage by its property, its folder or the setting, and else it is only offered', async () => {
  const { stages } = await start(
    {
      'Marked.md': `---\nskill-stage: true\n---\n${list}`,
      'Career/Middle.md': list,
      'Career/Diary.md': `---\nskill-stage: false\n---\n${list}`,
      'Chosen.md': list,
      'Plan.md': list,
      'Shopping.md': '- [[Milk]]\n- [[Bread]]\n',
    },
    { stageFolders: ['Career'], currentStage: 'Chosen' },
  );
  expect(namesOf(stages)).toEqual(['Middle', 'Chosen', 'Marked']);
  expect(stages.current()).toMatchObject({
    note: { name: 'Chosen' },
    ready: { done: 0, total: 3 },
    withoutNote: 1,
  });
  expect((await stages.candidates()).map(({ path }) => path)).toEqual(['Plan.md']);
});

test('no stage is chosen until a person chooses one, and the choice may be a path', async () => {
  const { stages, settings, settle } = await start({ 'Career/Middle.md': list });
  expect([stages.current(), namesOf(stages)]).toEqual([null, []]);
  await settings.change({ currentStage: 'Career/Middle.md' });
  await settle();
  expect(stages.current()?.note.name).toBe('Middle');
});

test('an edit, a rename and a deletion show, and are told', async () => {
  const { app, stages, storage, settle } = await start(
    { 'Career/Middle.md': list },
    { stageFolders: ['Career'] },
  );
  let told = 0;
  const stop = stages.onChange(() => told++);
  storage.writeOutside('Career/Middle.md', '- [ ] [[Go]]\n');
  await settle();
  expect(stages.stages()[0]?.ready.total).toBe(1);
  const file = app.vault.getFileByPath('Career/Middle.md');
  if (file) await app.fileManager.renameFile(file, 'Career/Senior.md');
  await settle();
  expect(namesOf(stages)).toEqual(['Senior']);
  storage.removeOutside('Career/Senior.md');
  await settle();
  expect(namesOf(stages)).toEqual([]);
  expect(told).toBeGreaterThanOrEqual(3);
  stop();
});

test('the next steps are those of the stage', async () => {
  const { stages } = await start({ 'Plan.md': list }, { currentStage: 'Plan' });
  const stage = stages.current();
  expect(stage && stages.nextSteps(stage).map(({ skill, target }) => [skill.name, target])).toEqual([
    ['Go', 'Junior'],
    ['Rust', 'Junior'],
  ]);
});
