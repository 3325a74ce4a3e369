/** Nothing is lost by the whole plugin either, whatever happens between two awaits of it or of the app. */
import { PluginSchedule } from '../support/plugin-schedule';
import { Dice } from '../support/reliability/dice';
import { casesOf } from '../support/reliability/figure';

const figure = { full: 20, long: 2_000 };

beforeAll(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'], now: new Date(2026, 10, 22, 12) });
});
beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));

test(`no tick and no typed word is lost in ${casesOf(figure).toLocaleString('en')} schedules of the whole plugin`, async () => {
  const only = process.env.CASE;
  const [first, last] = only === undefined ? [0, casesOf(figure) - 1] : [Number(only), Number(only)];
  for (let at = first; at <= last; at++) {
    const schedule = new PluginSchedule(new Dice('plugin schedule', at));
    const losses = await schedule.play();
    if (losses.length > 0) throw new Error(`Case ${at}: ${losses.join('; ')}\n${schedule.picture()}`);
  }
}, 3_600_000);
