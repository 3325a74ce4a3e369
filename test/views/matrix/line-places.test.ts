/** Lines of several heights: their places add up, and each pixel belongs to one line. */
import fc from 'fast-check';
import { LinePlaces, type LineKind } from '../../../src/views/matrix/line-places';

const kinds = fc.array(fc.constantFrom<LineKind>('row', 'head', 'short'), { maxLength: 40 });
const size = fc.integer({ min: 1, max: 90 });
const sizes = fc.record({ row: size, head: size, short: size });

test('a line lies below all lines before it, and ends where the next one begins', () => {
  fc.assert(
    fc.property(kinds, sizes, (all, each) => {
      const places = new LinePlaces(all.length, (at) => all[at] ?? 'row');
      let y = 0;
      all.forEach((kind, at) => {
        expect(places.offsetOf(at, each)).toBe(y);
        expect(places.lineAt(y, each)).toBe(at);
        y += each[kind];
        expect(places.lineAt(y - 1, each)).toBe(at);
      });
      expect(places.offsetOf(all.length, each)).toBe(y);
      expect(places.lineAt(y, each)).toBe(all.length);
    }),
  );
});

test('places beyond both ends are the ends', () => {
  const places = new LinePlaces(3, () => 'row');
  const each = { row: 10, head: 20, short: 5 };
  expect(places.offsetOf(-4, each)).toBe(0);
  expect(places.offsetOf(9, each)).toBe(30);
  expect(places.lineAt(1000, each)).toBe(3);
});
