/** The marks before the text of a line. */
import { linePrefixOf } from '../../../src/core/assessment/line-prefix';

const prefix = (quotes: number, indent: number, items: number[], end: number, isBlank = false) => ({
  quotes,
  indent,
  items,
  end,
  isBlank,
});

test.each([
  ['a', prefix(0, 0, [], 0)],
  ['', prefix(0, 0, [], 0, true)],
  ['  \t', prefix(0, 4, [], 3, true)],
  ['\u00A0', prefix(0, 0, [], 0, true)],
  ['\u00A0a', prefix(0, 0, [], 0)],
  ['\u007F', prefix(0, 0, [], 0)],
  ['- a', prefix(0, 0, [2], 2)],
  ['* a', prefix(0, 0, [2], 2)],
  ['+ a', prefix(0, 0, [2], 2)],
  ['-   a', prefix(0, 0, [4], 4)],
  ['-\ta', prefix(0, 0, [2], 2)],
  ['-a', prefix(0, 0, [], 0)],
  ['-', prefix(0, 0, [], 0)],
  ['1. a', prefix(0, 0, [3], 3)],
  ['1) a', prefix(0, 0, [3], 3)],
  ['1- a', prefix(0, 0, [], 0)],
  ['. a', prefix(0, 0, [], 0)],
  [') a', prefix(0, 0, [], 0)],
  ['0. a', prefix(0, 0, [3], 3)],
  ['9. a', prefix(0, 0, [3], 3)],
  ['/. a', prefix(0, 0, [], 0)],
  [':. a', prefix(0, 0, [], 0)],
  ['123456789. a', prefix(0, 0, [11], 11)],
  ['1234567890. a', prefix(0, 0, [], 0)],
  ['- 1. a', prefix(0, 0, [2, 5], 5)],
  ['  - a', prefix(0, 2, [4], 4)],
  ['\ta', prefix(0, 4, [], 1)],
  [' \ta', prefix(0, 4, [], 2)],
  ['\t a', prefix(0, 5, [], 2)],
  ['> a', prefix(1, 0, [], 2)],
  ['>a', prefix(1, 0, [], 1)],
  ['>  a', prefix(1, 1, [], 3)],
  ['> > a', prefix(2, 0, [], 4)],
  ['>> a', prefix(2, 0, [], 3)],
  [' > a', prefix(1, 0, [], 3)],
  ['> - a', prefix(1, 0, [2], 4)],
  ['>', prefix(1, 0, [], 1, true)],
  ['a > b', prefix(0, 0, [], 0)],
])('%j is read', (text, expected) => {
  expect(linePrefixOf(text)).toEqual(expected);
});
