/** The app may die at any await and after any byte of a write: after the next start no tick is lost. */
import { randomStory, revive, tell } from '../support/crash-point';
import { Dice } from '../support/reliability/dice';
import { casesOf } from '../support/reliability/figure';

const figure = { full: 50_000, long: 1_000_000 };
const name = 'crash points';

/** All moments of one story; throws at the first that loses something, with the way to see it again. */
async function proveStory(at: number, most: number): Promise<number> {
  const story = randomStory(new Dice(name, at));
  const { losses, moments } = await tell(story);
  expect(losses).toEqual([]);
  const tried = moments.slice(0, most);
  for (const [moment, remains] of tried.entries()) {
    const lost = await revive(remains);
    if (lost.length > 0)
      throw new Error(
        `Story ${at}, moment ${moment + 1}: ${lost.join('; ')}\n${JSON.stringify(story, null, 1)}`,
      );
  }
  return tried.length;
}

test(`no tick is lost at ${casesOf(figure).toLocaleString('en')} moments at which the app dies`, async () => {
  const only = process.env.CASE;
  if (only !== undefined) return void (await proveStory(Number(only), Infinity));
  const most = casesOf(figure);
  let proven = 0;
  for (let at = 0; proven < most; at++) proven += await proveStory(at, most - proven);
  expect(proven).toBe(most);
}, 3_600_000);
