/** Long work says how far it is, short work says nothing. */
import { ProgressNotice, waitAloud } from '../../src/vault/progress-notice';

const shown = () => [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const newNotice = () => new ProgressNotice((done, total) => `${done} of ${total}`);

test('work that is done at once says nothing', () => {
  const notice = newNotice();
  notice.progressed(1, 2);
  jest.advanceTimersByTime(200);
  notice.progressed(2, 2);
  notice.end();
  expect(shown()).toEqual([]);
});

test('longer work is shown in one notice, which stays until the end', () => {
  const notice = newNotice();
  jest.advanceTimersByTime(400);
  notice.progressed(3, 9);
  expect(shown()).toEqual(['3 of 9']);
  notice.progressed(4, 9);
  expect(shown()).toEqual(['3 of 9']);
  jest.advanceTimersByTime(60_000);
  notice.progressed(8, 9);
  expect(shown()).toEqual(['8 of 9']);
  notice.end();
  expect(shown()).toEqual([]);
});

test('what is waited for is said until it is there, or is given up', async () => {
  for (const isGivenUp of [false, true]) {
    let done = 1;
    let end = () => {};
    const ready = new Promise<void>((resolve, reject) => {
      end = isGivenUp ? () => reject(new Error('No.')) : resolve;
    });
    const waiting = waitAloud(ready, () => `${done} of 9`).catch((error: unknown) => error);
    expect(shown()).toEqual([]);
    jest.advanceTimersByTime(400);
    expect(shown()).toEqual(['1 of 9']);
    done = 2;
    jest.advanceTimersByTime(400);
    expect(shown()).toEqual(['2 of 9']);
    end();
    await waiting;
    expect(shown()).toEqual([]);
  }
});
