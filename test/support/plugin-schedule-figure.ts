/** The figure of the schedules of the whole plugin, in two parts that files of their own run beside each other. */
import { PluginSchedule } from './plugin-schedule';
import { Dice } from './reliability/dice';
import { casesOf, casesOfPart } from './reliability/figure';

const figure = { full: 400, long: 10_000 };
const parts = 2;

/** The test of one part, 0 or 1. */
export function testPluginSchedules(part: number): void {
  const cases = casesOf(figure);
  const many = cases.toLocaleString('en');

  beforeAll(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'], now: new Date(2026, 10, 22, 12) });
  });
  beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));

  const prove = async () => {
    for (const at of casesOfPart(cases, part, parts)) {
      const schedule = new PluginSchedule(new Dice('plugin schedule', at));
      const losses = await schedule.play();
      if (losses.length > 0) throw new Error(`Case ${at}: ${losses.join('; ')}\n${schedule.picture()}`);
    }
  };
  const title = `no tick and no typed word is lost in ${many} schedules of the whole plugin, part ${part + 1} of ${parts}`;
  test(title, prove, 4 * 3_600_000);
}
