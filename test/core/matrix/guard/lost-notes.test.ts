/** Which ticks have lost their note, and which notes suit them. */
import { buildLostNotes, itemsMeant, rankHomes } from '../../../../src/core/matrix/guard/lost-notes';
import { aMatrix, aSkill } from '../../../support/builders';

const lines = [
  '- [x] [[Old/Golang|Golang]] · Junior · Fixes a test. ✅ 2026-11-01',
  '- [x] [[Old/Golang|Golang]] · Middle · Draws a diagram. ✅ 2026-11-02',
  '- [x] [[Alpha]] · Junior · Waits. ✅ 2026-11-02',
  '- [x] [[Alpha]] · Junior · Withdrawn. ✅ 2026-11-02',
  '- [-] [[Alpha]] · Junior · Withdrawn. ❌ 2026-11-03',
  '- [x] [[Go]] · Junior · No such criterion. ✅ 2026-11-02',
];
const go = aSkill();
const other = aSkill({ path: 'Golang tools.md', levels: [['Junior', { criteria: ['Compiles.'] }]] });
const bare = aSkill({ path: 'Bare.md', levels: [] });

test('ticks of links that mean no skill stand together by link, those of a skill stay with it', () => {
  const lost = buildLostNotes(aMatrix([go, other], lines).unattached);
  expect(lost.map(({ name, link, ticks }) => [name, link, ticks.length])).toEqual([
    ['Alpha', 'Alpha', 1],
    ['Golang', 'Old/Golang', 2],
  ]);
});

test('the note with most of the texts is offered first, then the one with the likest name; none without levels', () => {
  const [alpha, golang] = buildLostNotes(aMatrix([go, other], lines).unattached);
  if (!alpha || !golang) throw new Error('nothing is lost');
  const ranked = (lost: typeof alpha) =>
    rankHomes([bare, other, go], lost).map(({ note, matches }) => [note.path, matches]);
  expect(ranked(golang)).toEqual([
    ['Go.md', 1],
    ['Golang tools.md', 0],
  ]);
  expect(ranked({ ...golang, ticks: golang.ticks.slice(1) })[0]).toEqual(['Golang tools.md', 0]);
});

test('a tick means the item that it would mean if the note were its own', () => {
  const meant = itemsMeant(go, [
    { group: 'Junior', item: 'fixes a test' },
    { group: 'Junior', item: 'Writes a service.' },
  ]);
  expect(meant.map((item) => item?.text ?? null)).toEqual(['Fixes a test.', null]);
});

test('lost notes of one name stand in the order of their links, and homes that suit alike in that of their paths', () => {
  const { unattached } = aMatrix(
    [],
    ['b', 'a'].map((folder) => `- [x] [[${folder}/Rust]] · Junior · Runs. ✅ 2026-11-01`),
  );
  const [first, second] = buildLostNotes(unattached);
  expect([first?.link, second?.link]).toEqual(['a/Rust', 'b/Rust']);
  if (!first) throw new Error('No note is lost.');
  const homes = rankHomes([aSkill({ path: 'z/Go.md' }), aSkill({ path: 'y/Go.md' })], first);
  expect(homes.map(({ note }) => note.path)).toEqual(['y/Go.md', 'z/Go.md']);
});
