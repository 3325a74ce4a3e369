/** Rounds follow one another, however often they are asked for. */
import { Rounds } from '../../src/vault/rounds';

/** Rounds that end when they are told to. */
function held(isWanted = () => true) {
  const ends: (() => void)[] = [];
  let most = 0;
  let open = 0;
  const rounds = new Rounds(async () => {
    most = Math.max(most, ++open);
    await new Promise<void>((done) => ends.push(done));
    open--;
  }, isWanted);
  const end = async () => {
    ends.at(-1)?.();
    await new Promise((done) => setTimeout(done));
  };
  return { rounds, end, begun: () => ends.length, most: () => most };
}

test('what is asked for during a round makes one more, and no two run at once', async () => {
  const { rounds, end, begun, most } = held();
  void rounds.run();
  void rounds.run();
  void rounds.run();
  expect(begun()).toBe(1);
  await end();
  expect([begun(), rounds.isRunning]).toEqual([2, true]);
  await end();
  expect([begun(), rounds.isRunning, most()]).toEqual([2, false, 1]);
  void rounds.run();
  expect(begun()).toBe(3);
});

test('no round begins that nobody wants', async () => {
  let isWanted = true;
  const { rounds, end, begun } = held(() => isWanted);
  void rounds.run();
  void rounds.run();
  isWanted = false;
  await end();
  expect([begun(), rounds.isRunning]).toEqual([1, false]);
});

test('a round that fails says so and leaves the way free for the next', async () => {
  let times = 0;
  const rounds = new Rounds(
    async () => {
      if (++times === 1) throw new Error('The disk is gone.');
    },
    () => true,
  );
  await expect(rounds.run()).rejects.toThrow('The disk is gone.');
  await rounds.run();
  expect(times).toBe(2);
});
