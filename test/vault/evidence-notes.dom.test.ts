/** What is offered as evidence, and what dropped texts mean. */
import type { EvidenceChange } from '../../src/core/assessment/evidence';
import type { ItemAddress } from '../../src/core/matrix/schema';

import { evidenceDropped, offersFor, type EvidencePlace } from '../../src/vault/evidence-notes';
import { endVaults, startVault, type VaultSession } from '../support/vault-in-host';

afterEach(endVaults);

const go = `# Levels

| Level | Criteria |
| --- | --- |
| Junior | Reads logs. Writes tests. |
| Middle | Runs a service. |
| Senior | Leads. |

# Work

| Level | Project title | Description | Technologies |
| --- | --- | --- | --- |
| Junior | Bot | Answers. | Git |
| Junior | Site | Serves. | Git |
`;
const head = '---\nskill-assessment: 1\n---\n';
const log = `${head}- [x] [[Skills/Go|Go]] · Middle · Runs a service. · [[Review]] ✅ 2026-11-01
- [x] [[Skills/Go|Go]] · Senior · Leads. · [[Review]] ✅ 2026-11-02
- [x] [[Skills/Go|Go]] · Pet project · Bot ✅ 2026-11-03
`;
const address = (group: string, item: string): ItemAddress => ({ path: 'Skills/Go.md', group, item });
const reads = address('Junior', 'Reads logs.');

async function start(): Promise<VaultSession & { place: EvidencePlace }> {
  const session = await startVault({
    'Skills/Go.md': go,
    'Log.md': log,
    'Review.md': '# Plan\n\n# Result\n',
    'Work/Deploy.md': 'Done.',
  });
  return { ...session, place: { app: session.app, book: session.book, logPath: 'Log.md' } };
}

function offers(place: EvidencePlace, query: string, of = reads): string[] {
  return offersFor(
    place,
    of,
  )(query).map(
    ({ evidence, kind, proves }) =>
      `${kind} ${proves} ${evidence.text} -> ${evidence.target ?? evidence.url}`,
  );
}

test('a finished project of the level comes first, then the open note, what proves others, and other notes', async () => {
  const { app, place } = await start();
  const file = app.vault.getFileByPath('Work/Deploy.md');
  if (file) await app.workspace.getLeaf(false).openFile(file);
  expect(offers(place, '')).toEqual([
    'project 0 Bot -> Skills/Go#Work',
    'open 0 Deploy -> Work/Deploy',
    'known 2 Review -> Review',
    'note 0 Go -> Skills/Go',
  ]);
});

test('two projects below one heading prove one item side by side, and each is taken back by itself', async () => {
  const done = `${log}- [x] [[Skills/Go|Go]] · Pet project · Site ✅ 2026-11-04\n`;
  const session = await startVault({ 'Skills/Go.md': go, 'Log.md': done });
  const place: EvidencePlace = { app: session.app, book: session.book, logPath: 'Log.md' };
  const projects = () => offersFor(place, reads)('').filter(({ kind }) => kind === 'project');
  const [bot, site] = projects().map(({ evidence }) => evidence);
  if (!bot || !site) throw new Error('The projects are not offered.');
  const proven = () =>
    session.book.skillAt('Skills/Go.md')?.levels[0]?.criteria[0]?.evidence.map(({ text }) => text);
  const change = async (part: Partial<EvidenceChange>) => {
    await session.log.changeEvidence(reads, { added: [], removed: [], ...part });
    await session.settle();
  };
  await change({ added: [bot] });
  expect(projects().map(({ evidence }) => evidence.text)).toEqual(['Site']);
  await change({ added: [site] });
  expect([proven(), projects()]).toEqual([['Bot', 'Site'], []]);
  await change({ removed: [bot] });
  expect(proven()).toEqual(['Site']);
  const file = session.app.vault.getFileByPath('Log.md');
  if (!file) throw new Error('no log');
  const byHand = '- [x] [[Go]] · Junior · Reads logs. · ~~[[Skills/Go#Work]]~~ ✅ 2026-11-23\n';
  await session.app.vault.append(file, byHand);
  await session.settle();
  expect(proven()).toEqual([]);
});

test('a project proves its own level only, and what an item has is not offered again', async () => {
  const { place } = await start();
  const found = offers(place, '', address('Middle', 'Runs a service.'));
  expect(found).toEqual(['note 0 Go -> Skills/Go', 'note 0 Deploy -> Work/Deploy']);
});

test('a note that a short link names already is offered once, and not to the item that has it', async () => {
  const deployed = '- [x] [[Skills/Go|Go]] · Junior · Writes tests. · [[Deploy]] ✅ 2026-11-04\n';
  const session = await startVault({
    'Skills/Go.md': go,
    'Log.md': log + deployed,
    'Work/Deploy.md': 'Done.',
  });
  const there: EvidencePlace = { app: session.app, book: session.book, logPath: 'Log.md' };
  const named = (of: ItemAddress) => offers(there, '', of).filter((offer) => offer.includes('Deploy'));
  expect(named(reads)).toEqual(['known 1 Deploy -> Deploy']);
  expect(named(address('Junior', 'Writes tests.'))).toEqual([]);
});

test('words find notes, a hash finds their headings, an address stands for itself', async () => {
  const { place } = await start();
  expect(offers(place, 'depl')).toEqual(['note 0 Deploy -> Work/Deploy']);
  expect(offers(place, 'review#res')).toEqual(['heading 0 Review, Result -> Review#Result']);
  expect(offers(place, 'https://example.org/1')[0]).toBe(
    'address 0 https://example.org/1 -> https://example.org/1',
  );
  expect(offers(place, '[[Review#Plan|the plan]]')[0]).toBe('address 0 the plan -> Review#Plan');
});

test.each([
  ['obsidian://open?vault=V&file=Work%2FDeploy', ['Work/Deploy']],
  ['[[Review]]', ['Review']],
  ['https://example.org/1\n', ['https://example.org/1']],
  [
    'obsidian://open?vault=V&file=Work%2FDeploy\nobsidian://open?vault=V&file=Review',
    ['Work/Deploy', 'Review'],
  ],
  ['obsidian://open?vault=V&file=Missing', []],
  ['[[Review]]\nand more', []],
  ['mailto:a@b.c', []],
  ['two\nlines', []],
])('what is dropped is read: %j', async (text, meant) => {
  const { place } = await start();
  expect(evidenceDropped(place, text).map(({ target, url }) => target ?? url)).toEqual(meant);
});

test('a proof ticks an open item, stays with a ticked one, and is taken back by a later line', async () => {
  const { log: note, read, settle, book } = await start();
  const review = { text: 'Review', target: 'Review', url: null };
  expect(await note.changeEvidence(reads, { added: [review], removed: [] })).toBeNull();
  await settle();
  expect(await note.changeEvidence(reads, { added: [review], removed: [] })).toBeNull();
  await settle();
  const first = '- [x] [[Skills/Go|Go]] · Junior · Reads logs. · [[Review]] ✅ 2026-11-22\n';
  expect(read('Log.md')).toBe(log + first);
  expect(await note.changeEvidence(reads, { added: [], removed: [review] })).toBeNull();
  await settle();
  const second = '- [x] [[Skills/Go|Go]] · Junior · Reads logs. · ~~[[Review]]~~ ✅ 2026-11-22\n';
  expect(read('Log.md')).toBe(log + first + second);
  const item = book.skillAt('Skills/Go.md')?.levels[0]?.criteria[0];
  expect([item?.state, item?.evidence]).toEqual(['ticked', []]);
});

test('a started project stays started when it is given a proof', async () => {
  const { log: note, read, settle } = await start();
  const bot = address('Pet project', 'Bot');
  await note.setItemState(bot, 'started');
  await settle();
  await note.changeEvidence(bot, { added: [{ text: 'Review', target: 'Review', url: null }], removed: [] });
  await settle();
  expect(read('Log.md')?.trimEnd().split('\n').at(-1)).toContain(
    '- [/] [[Skills/Go|Go]] · Pet project · Bot · [[Review]] 🛫',
  );
});

test('a proof that could not be written is written with the next try', async () => {
  const { log: note, read, settle, storage } = await start();
  storage.writeOutside('Log.md', `${log}\`\`\`\ncode`);
  await settle();
  const review = { text: 'Review', target: 'Review', url: null };
  expect(await note.changeEvidence(reads, { added: [review], removed: [] })).toContain('Not written');
  storage.writeOutside('Log.md', log);
  await settle();
  expect(await note.setItemState(reads, 'ticked')).toBeNull();
  await settle();
  expect(read('Log.md')).toContain('Reads logs. · [[Review]] ✅');
});
