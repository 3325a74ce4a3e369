/** Which columns the lines of a team draw. */
import { sightOf } from '../../../src/views/team/turns';

const count = 200;
const lines = Array.from({ length: 40 }, (_, at) => at + 1);
const width = 14;
const sights = (from: number) => lines.map((line) => sightOf(line, { from, to: from + width }, count));

test('each line draws all columns in sight, and none that is not there', () => {
  for (let from = 0; from + width <= count; from++)
    for (const sight of sights(from)) {
      expect(sight.from).toBeLessThanOrEqual(from);
      expect(sight.to).toBeGreaterThanOrEqual(from + width);
      expect(sight.from).toBeGreaterThanOrEqual(0);
      expect(sight.to).toBeLessThanOrEqual(count);
    }
});

test('a step sideways changes each fourth line', () => {
  const [before, after] = [sights(50), sights(51)];
  const changed = before.filter(({ from }, at) => from !== after[at]?.from);
  expect(changed).toHaveLength(lines.length / 4);
  expect(before.filter(({ to }, at) => to !== after[at]?.to)).toEqual(changed);
});
