/** What a device keeps of a log, as a text that tells when it is not whole. */
import { checksum } from '../../../src/core/assessment/checksum';
import { parseGuard, renderGuard, type SavedGuard } from '../../../src/core/assessment/guard-copy';

const link = { text: 'Deploy', target: 'Notes/Deploy', url: null };
const event = {
  state: 'ticked',
  link: 'Skills/Go',
  group: 'Junior',
  item: 'Пишет тесты ✅',
  evidence: [link],
  withdrawnEvidence: [{ text: 'Old', target: null, url: 'https://example.org' }],
  date: '2026-11-22',
} as const;

function savedWith(entry: object = {}, copy: object = {}, saved: object = {}): SavedGuard {
  const whole = { event: { ...event }, path: 'Skills/Go.md', from: 5, isOwn: true, ...entry };
  const entries = [whole, { ...whole, event: { ...event, state: 'started', date: null }, path: null }];
  const copies = [{ person: null, log: 'Log.md', entries, ...copy }];
  return { version: 1, count: 7, copies, ...saved } as unknown as SavedGuard;
}

test('the checksum is CRC-32 of the UTF-16 units', () => {
  const sums = ['', '123456789', 'Отметка ✅'].map((text) => checksum(text));
  expect(sums).toEqual([0, 0xa290e877, 0xd3a23f3a]);
  expect(checksum('6789', checksum('12345'))).toBe(0xa290e877);
});

const sealed = (body: string) => `${checksum(body).toString(16)} ${body}`;

test('what was kept is read as it was', () => {
  const saved = savedWith({ event: { ...event, state: 'withdrawn' } });
  expect(parseGuard(renderGuard(saved))).toEqual(saved);
  expect(renderGuard(saved)).toMatch(/^[0-9a-f]{1,8} \{"version":1,"count":7,"copies":\[/);
});

test('what is rendered in pieces is the text of all people and lines at once', () => {
  const [copy] = savedWith().copies;
  const many = { ...copy!, entries: Array.from({ length: 150 }, () => copy!.entries[0]!) };
  const saved = { ...savedWith(), copies: [many, { ...copy!, person: 'Anna', entries: [] }] };
  expect(renderGuard(saved)).toBe(sealed(JSON.stringify(saved)));
  expect(renderGuard({ ...saved, copies: [] })).toBe(sealed(JSON.stringify({ ...saved, copies: [] })));
});

test('a text that is torn or altered anywhere is not read', () => {
  const kept = renderGuard(savedWith());
  for (let at = 0; at < kept.length; at++) {
    expect(parseGuard(kept.slice(0, at))).toBeNull();
    expect(parseGuard(kept.slice(0, at) + (kept[at] === '0' ? '1' : '0') + kept.slice(at + 1))).toBeNull();
  }
});

test('what is no such text is not read', () => {
  expect(parseGuard(sealed(JSON.stringify(savedWith())))).not.toBeNull();
  for (const kept of [null, undefined, 5, {}, '', ' ', sealed(''), sealed('{'), sealed('null'), sealed('[]')])
    expect(parseGuard(kept)).toBeNull();
  const body = JSON.stringify(savedWith());
  expect(parseGuard(body)).toBeNull();
  expect(parseGuard(`${checksum(body.slice(0, -1)).toString(16)}${body.slice(0, -1)}`)).toBeNull();
});

const broken: [what: string, saved: SavedGuard][] = [
  ['another version', savedWith({}, {}, { version: 2 })],
  ['no count', savedWith({}, {}, { count: '7' })],
  ['no copies', savedWith({}, {}, { copies: null })],
  ['a copy of a person that is no text', savedWith({}, { person: 5 })],
  ['a copy without a log', savedWith({}, { log: null })],
  ['a copy without entries', savedWith({}, { entries: {} })],
  ['an entry without an event', savedWith({ event: null })],
  ['a path that is no text', savedWith({ path: 5 })],
  ['a time that is none', savedWith({ from: 'soon' })],
  ['an owner that is neither', savedWith({ isOwn: null })],
  ['a state that is none', savedWith({ event: { ...event, state: 'done' } })],
  ['an event without a link', savedWith({ event: { ...event, link: null } })],
  ['an event without a group', savedWith({ event: { ...event, group: null } })],
  ['an event without an item', savedWith({ event: { ...event, item: null } })],
  ['a date that is no text', savedWith({ event: { ...event, date: 5 } })],
  ['evidence that is no list', savedWith({ event: { ...event, evidence: link } })],
  ['evidence without a text', savedWith({ event: { ...event, evidence: [{ ...link, text: null }] } })],
  ['evidence with a strange target', savedWith({ event: { ...event, evidence: [{ ...link, target: 5 }] } })],
  [
    'evidence with a strange address',
    savedWith({ event: { ...event, withdrawnEvidence: [{ ...link, url: 5 }] } }),
  ],
];

test.each(broken)('%s is not read', (_what, saved) => {
  expect(parseGuard(sealed(JSON.stringify(saved)))).toBeNull();
});
