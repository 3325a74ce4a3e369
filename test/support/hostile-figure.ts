/** The figure of the hostile schedules, in parts that files of their own run beside each other. */
import { Schedule, type ScheduleOptions } from './hostile-schedule';
import { Dice } from './reliability/dice';
import { casesOf, casesOfPart } from './reliability/figure';

/** What the vault may do, and how often. */
export const powers = { fails: 0.05, hangs: 0.03, tears: 0.02, meddles: 0.15 };

const figure = { full: 100_000, long: 2_000_000 };
const parts = 4;
const name = 'schedule';

/** What a case loses, in words; null when nothing is lost. */
export async function lossOf(of: string, at: number, options: ScheduleOptions): Promise<string | null> {
  const schedule = new Schedule(new Dice(of, at), options);
  const losses = await schedule.play();
  return losses.length === 0 ? null : `${losses.join('; ')}\n${schedule.picture()}`;
}

/** The test of one part, from 0 on. */
export function testSchedules(part: number): void {
  const cases = casesOf(figure);
  const many = cases.toLocaleString('en');
  const title = `no tick and no typed word is lost in ${many} hostile schedules, part ${part + 1} of ${parts}`;
  const prove = async () => {
    for (const at of casesOfPart(cases, part, parts)) {
      const loss = await lossOf(name, at, { powers });
      if (loss !== null) throw new Error(`Case ${at}: ${loss}`);
    }
  };
  test(title, prove, 4 * 3_600_000);
}
