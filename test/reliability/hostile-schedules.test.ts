/** Nothing is lost in a hostile vault: whatever happens between two steps, Restore and Retry bring every tick back. */
import { Schedule, type ScheduleOptions } from '../support/hostile-schedule';
import { Dice } from '../support/reliability/dice';
import { casesOf } from '../support/reliability/figure';

const powers = { fails: 0.05, hangs: 0.03, tears: 0.02, meddles: 0.15 };

/** Plays cases until one shows a loss; null when none does. */
async function firstLoss(name: string, cases: number, options: ScheduleOptions): Promise<string | null> {
  const only = process.env.CASE;
  for (
    let at = only === undefined ? 0 : Number(only);
    at < (only === undefined ? cases : Number(only) + 1);
    at++
  ) {
    const schedule = new Schedule(new Dice(name, at), options);
    const losses = await schedule.play();
    if (losses.length > 0) return `Case ${at}: ${losses.join('; ')}\n${schedule.picture()}`;
  }
  return null;
}

const figure = { full: 10_000, long: 100_000 };
const hour = 3_600_000;

test(
  `no tick and no typed word is lost in ${casesOf(figure).toLocaleString('en')} hostile schedules`,
  async () => {
    expect(await firstLoss('schedule', casesOf(figure), { powers })).toBeNull();
  },
  hour,
);

test(
  'without the guard a loss is found among 10,000 schedules',
  async () => {
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
    expect(await firstLoss('schedule', 10_000, forgetful)).toContain('wanted');
  },
  hour,
);
