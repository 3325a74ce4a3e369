/** Evidence as values: which two are one, what is left to add, and what a link can prove with. */
import { changeLeft, evidenceTo, proofKey } from '../../../src/core/assessment/evidence';
import { buildLinkResolver } from '../../../src/core/markdown/link-resolver';

const note = (target: string, text = target) => ({ text, target, url: null });
const page = (url: string, text = url) => ({ text, target: null, url });
const words = (text: string) => ({ text, target: null, url: null });

test('proofs are one by the note or the address that they name, and by their text where they name neither', () => {
  expect(proofKey(note('A', 'one'))).toBe(proofKey(note('A', 'two')));
  expect(proofKey(page('https://a.org', 'one'))).toBe(proofKey(page('https://a.org', 'two')));
  expect(proofKey(words('A'))).toBe(proofKey(words('A')));
  const keys = [note('A'), note('B'), page('A'), page('B'), words('A'), words('B')].map(proofKey);
  expect(new Set(keys).size).toBe(6);
});

test('two projects below one heading are two proofs, told apart by what the link says', () => {
  expect(proofKey(note('Go#Work', 'Bot'))).toBe(proofKey(note('Go#Work', 'Bot')));
  expect(proofKey(note('Go#Work', 'Bot'))).not.toBe(proofKey(note('Go#Work', 'Site')));
});

test('of a change only what is not so yet is left, and each proof once', () => {
  const has = [note('A'), note('B')];
  const change = {
    added: [note('A', 'again'), note('C'), note('C', 'twice')],
    removed: [note('B', 'b'), note('D')],
  };
  expect(changeLeft(has, change)).toEqual({ added: [note('C', 'twice')], removed: [note('B', 'b')] });
  expect(changeLeft([], { added: [], removed: [note('A')] })).toEqual({ added: [], removed: [] });
});

describe('a note as evidence', () => {
  const resolve = buildLinkResolver(['Work/Deploy.md', 'Deploy.md', 'Log.md']);

  test('is linked by its path, and named by its own name', () => {
    expect(evidenceTo('Work/Deploy.md', null, 'Log.md', resolve)).toEqual(note('Work/Deploy', 'Deploy'));
    expect(evidenceTo('Work/Deploy.MD', null, 'Log.md', () => 'Work/Deploy.MD')).toEqual(
      note('Work/Deploy', 'Deploy'),
    );
  });

  test('that the plain path would miss is linked from the root, and else not at all', () => {
    const rooted = (link: string) => (link === '/Deploy' ? 'Deploy.md' : 'Work/Deploy.md');
    expect(evidenceTo('Deploy.md', null, 'Log.md', rooted)).toEqual(note('/Deploy', 'Deploy'));
    expect(evidenceTo('Deploy.md', null, 'Log.md', () => null)).toBeNull();
  });

  test('may be one of its headings, without the signs that a link cannot hold', () => {
    expect(evidenceTo('Deploy.md', ' The [first] #1 | a^b ', 'Log.md', resolve)).toEqual(
      note('Deploy#The first 1 a b', 'Deploy, The first 1 a b'),
    );
    expect(evidenceTo('Deploy.md', 'Using `kubectl` for $HOME', 'Log.md', resolve)).toEqual(
      note('Deploy#Using kubectl for HOME', 'Deploy, Using kubectl for HOME'),
    );
    expect(evidenceTo('Deploy.md', ' # ', 'Log.md', resolve)).toEqual(note('Deploy'));
    expect(evidenceTo('Deploy.md', '', 'Log.md', resolve)).toEqual(note('Deploy'));
  });
});
