/**
 * Nothing is lost in a hostile vault: whatever happens between two steps, Restore and Retry bring every tick back. The
 * figure itself runs in four parts, in the folder of this name; here is what it must catch.
 */
import { lossOf, powers } from '../support/hostile-figure';
import type { ScheduleOptions } from '../support/hostile-schedule';

test('without the guard a loss is found among 10,000 schedules', async () => {
  const forgetful: ScheduleOptions = {
    powers,
    device: ({ small }) => ({
      small: {
        load: (key) => (key === 'skill-matrix-guard' ? null : small.load(key)),
        save: (key, value) => small.save(key, value),
      },
      large: null,
    }),
  };
  let loss: string | null = null;
  for (let at = 0; at < 10_000 && loss === null; at++) loss = await lossOf('schedule', at, forgetful);
  expect(loss).toContain('wanted');
}, 3_600_000);
