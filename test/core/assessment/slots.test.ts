/** Slots and fields, apart from whole lines: what other plugins put at the end goes, and the item's own words stay. */
import { splitFields, splitSlots, visibleText } from '../../../src/core/assessment/slots';

describe('taken off the end', () => {
  const fields: [field: string, dates?: Record<string, string>][] = [
    ['✅ 2026-11-22', { ticked: '2026-11-22' }],
    ['✅2026-11-22', { ticked: '2026-11-22' }],
    ['✅ \t 2026-11-22', { ticked: '2026-11-22' }],
    ['❌ 2026-11-22', { withdrawn: '2026-11-22' }],
    ['🛫 2026-11-22', { started: '2026-11-22' }],
    ['[completion:: 2026-11-22]', { ticked: '2026-11-22' }],
    ['(Completion::2026-11-22)', { ticked: '2026-11-22' }],
    ['[ completion :: 2026-11-22T10:30]', { ticked: '2026-11-22' }],
    ['[cancelled:: 2026-11-22]', { withdrawn: '2026-11-22' }],
    ['[start:: 2026-11-22]', { started: '2026-11-22' }],
    ['✅ 2026-11-20 ✅ 2026-11-22', { ticked: '2026-11-22' }],
    ['✅ 2026-11-22 ✅ 2026-11-20', { ticked: '2026-11-22' }],
    ['🛫 2026-11-20 ✅ 2026-11-22', { started: '2026-11-20', ticked: '2026-11-22' }],
    ['✅ 2026-02-30'],
    ['📅 2026-11-22'],
    ['📆 2026-11-22'],
    ['🗓️ 2026-11-22'],
    ['⏳ 2026-11-22'],
    ['⌛ 2026-11-22'],
    ['➕ 2026-11-22'],
    ['[due:: 2026-11-22]'],
    ['[effort:: high]'],
    ['[effort::]'],
    ['^block-1'],
    ['#tag/sub'],
    ['#a #b'],
    ['🔺'],
    ['⏫️'],
    ['🔁 every week, 2 times!'],
    ['🔁every week'],
    ['🏁 delete'],
    ['🏁delete'],
    ['🆔 a_1'],
    ['🆔a1'],
    ['⛔ a, b-2'],
    ['⛔a'],
  ];
  test.each(fields)('is %s', (field, dates = {}) => {
    expect(splitFields(`Fixes it ${field}`)).toEqual({ rest: 'Fixes it', dates });
    expect(splitFields(field)).toEqual({ rest: '', dates });
  });

  const own: string[] = [
    'since 2026-11-22',
    'a ✅ 12026-11-22',
    'a ✅ 2026-11-2x',
    `a ✅${' '.repeat(201)}2026-11-22`,
    'a ✅x 2026-11-22',
    'O(n^2) sorting',
    'a^b',
    'C#',
    'a #b c',
    'a ^b c',
    'a ## b#',
    'a [b] c',
    'a [b: c]',
    'a [b:: c',
    'a b:: c]',
    'a[b:: c]',
    'a 🔁',
    'a 🔁 по пятницам',
    'a 🏁 2',
    'a 🆔 да.',
    'a ⏫ b',
  ];
  test.each(own)('is nothing of %s', (text) => {
    expect(splitFields(text)).toEqual({ rest: text, dates: {} });
  });
});

describe('slots', () => {
  const cut: [content: string, slots: string[]][] = [
    ['', ['']],
    ['a', ['a']],
    ['a · b', ['a', 'b']],
    ['· a ·', ['', 'a', '']],
    ['a\t·\u00a0b', ['a', 'b']],
    ['a·b', ['a·b']],
    ['a ·b', ['a ·b']],
    ['a· b', ['a· b']],
    ['a · · b', ['a', '', 'b']],
    ['[[a · b]] · c', ['[[a · b]]', 'c']],
    ['x [[a · b]] y · [c · d](e) · f', ['x [[a · b]] y', '[c · d](e)', 'f']],
    ['[[a · b]][[c · d]] · e', ['[[a · b]][[c · d]]', 'e']],
    ['a · [[b]] · c', ['a', '[[b]]', 'c']],
    ['[[a · b · c]]', ['[[a · b · c]]']],
    ['[[a]]·', ['[[a]]·']],
    ['[[a]] ·', ['[[a]]', '']],
    ['\\[[a · b]]', ['\\[[a', 'b]]']],
  ];
  test.each(cut)('of %j are %j', (content, slots) => expect(splitSlots(content)).toEqual(slots));

  test.each([
    ['plain', 'plain'],
    ['a\\[b\\]', 'a[b]'],
    ['\\*a\\* [[B|b]] c\\_d [e\\#](F.md)\\!', '*a* b c_d e#!'],
    ['[ ] a', '[ ] a'],
  ])('of %s a reader sees %s', (slot, seen) => expect(visibleText(slot)).toBe(seen));
});
