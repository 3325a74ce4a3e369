/** Links in the slots of a log: writing one that surely means its note, and reading what a person gives. */
import { linksOf, parseEvidence, renderEvidence, renderSkillLink } from '../../../src/core/assessment/link';
import { buildLinkResolver } from '../../../src/core/markdown/link-resolver';

const from = 'Log.md';
const linkTo = (path: string, ...others: string[]) =>
  renderSkillLink(path, from, buildLinkResolver([path, ...others]));

describe('a link to a skill', () => {
  const links: [string, string][] = [
    ['Python.md', '[[Python]]'],
    ['Навыки/Python.md', '[[Навыки/Python|Python]]'],
    ['v1.2 a_b.md', '[[v1.2 a_b]]'],
    ['C#.md', '[C\\#](C%23.md)'],
    ['Lang/C# [x] (y).md', '[C\\# \\[x\\] (y)](Lang/C%23%20%5Bx%5D%20%28y%29.md)'],
    ['a|b^c.md', '[a\\|b\\^c](a%7Cb%5Ec.md)'],
    ['100%%.md', '[100%\\%](100%25%25.md)'],
    ['a`b.md', '[a\\`b](a%60b.md)'],
    ['a\\b.md', '[a\\\\b](a%5Cb.md)'],
    ['Go.md.md', '[[Go.md.md|Go.md]]'],
  ];
  test.each(links)('at %s is %s', (path, link) => expect(linkTo(path)).toBe(link));

  test('starts at the root where another note would be meant', () => {
    const resolve = (link: string) => (link === '/Go' ? 'Go.md' : 'Lang/Go.md');
    expect(renderSkillLink('Go.md', from, resolve)).toBe('[[/Go|Go]]');
  });

  test('is refused where even that means another note, or none', () => {
    expect(renderSkillLink('Go.md', from, () => 'Other.md')).toBeNull();
    expect(renderSkillLink('Go.md', from, () => null)).toBeNull();
    expect(linkTo('Go .md')).toBeNull();
  });

  test('is told from a note of the same name', () => {
    expect(linkTo('A/Go.md', 'Go.md', 'B/Go.md')).toBe('[[A/Go|Go]]');
    expect(linkTo('Go.md', 'A/Go.md')).toBe('[[Go]]');
  });
});

describe('evidence as a person gives it', () => {
  const given: [string, ReturnType<typeof parseEvidence>][] = [
    ['[[Deploy]]', { text: 'Deploy', target: 'Deploy', url: null }],
    [' [[Notes/Deploy.md|D]] ', { text: 'D', target: 'Notes/Deploy', url: null }],
    ['[Report](https://x.org/a)', { text: 'Report', target: null, url: 'https://x.org/a' }],
    ['https://x.org/a', { text: 'https://x.org/a', target: null, url: 'https://x.org/a' }],
    ['Notes/Deploy.md', { text: 'Notes/Deploy', target: 'Notes/Deploy', url: null }],
    ['', null],
    ['javascript:alert(1)', null],
    ['[x](javascript:alert(1))', null],
    ['two\nlines', null],
    ['[[A]] and [[B]]', null],
  ];
  test.each(given)('%j', (text, evidence) => expect(parseEvidence(text)).toEqual(evidence));

  test('is written so that it reads back', () => {
    for (const target of ['Deploy', 'Notes/C#', 'a|b', 'A#Part', 'A#^block', 'x]y']) {
      for (const text of [target, 'a [b] | c']) {
        const evidence = { text, target, url: null };
        expect(linksOf(renderEvidence(evidence))).toMatchObject([evidence]);
      }
    }
  });
});

test('a bracket behind a backslash opens no link', () => {
  expect(linksOf('\\[[a]] \\\\[[b]] [c](d.md) \\[e](f.md)').map(({ path }) => path)).toEqual(['b', 'd']);
});
