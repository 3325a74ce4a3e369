/** Waiting is shown only when it lasts. */
import { Patience } from '../../src/views/patience';

const pause = (milliseconds: number) => new Promise((resolve) => window.setTimeout(resolve, milliseconds));

function patienceOf() {
  const told: string[] = [];
  const patience = new Patience(
    () => window,
    30,
    () => told.push('ran out'),
  );
  return { patience, told };
}

test('a short wait is never told', async () => {
  const { patience, told } = patienceOf();
  expect(patience.lasts()).toBe(true);
  patience.end();
  await pause(60);
  expect(told).toEqual([]);
});

test('a long wait is told once, however often it is asked for', async () => {
  const { patience, told } = patienceOf();
  for (let i = 0; i < 3; i++) expect(patience.lasts()).toBe(true);
  await pause(60);
  expect(told).toEqual(['ran out']);
  expect(patience.lasts()).toBe(false);
});

test('after its end the next wait begins anew', async () => {
  const { patience } = patienceOf();
  patience.lasts();
  await pause(60);
  patience.end();
  expect(patience.lasts()).toBe(true);
  patience.end();
});
