/** Values that many notes share: each keeps what it says, however large. */
import { pooledCount, pooledTexts } from '../../../../src/core/matrix/record/pool';

test('equal counts are one value, and counts that differ never are', () => {
  expect(pooledCount(1, 4)).toBe(pooledCount(1, 4));
  const large = [
    [65_536, 70_000],
    [0, 70_001],
    [1_000_000, 1_000_000],
  ] as const;
  for (const [done, total] of large) pooledCount(done, total);
  for (const [done, total] of large) expect(pooledCount(done, total)).toEqual({ done, total });
});

test('equal lists of texts are one value', () => {
  expect(pooledTexts(['a', 'b'])).toBe(pooledTexts(['a', 'b']));
  expect(pooledTexts(['a\nb'])).toEqual(['a\nb']);
  expect(pooledTexts([])).toEqual([]);
});
