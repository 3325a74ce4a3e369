/** Work in slices follows a state that may change before it is done. */
import { following } from '../../../src/vault/log/following';

/** Work that takes three pieces; `between` is called in the middle of each. */
function followingOf(between: (state: { now: number; isOver: boolean }) => void) {
  const state = { now: 1, seen: 0, isOver: false };
  const settled: number[] = [];
  const follow = following<number>(
    () => (state.isOver || state.now === state.seen ? null : [state.now]),
    function* () {
      const { now } = state;
      yield;
      between(state);
      yield;
      return now;
    },
    (result) => {
      settled.push(result);
      state.seen = result;
    },
  );
  return { follow, settled };
}

test('what is new is worked on once, however often it is asked for', async () => {
  const { follow, settled } = followingOf(() => undefined);
  await Promise.all([follow(), follow()]);
  await follow();
  expect(settled).toEqual([1]);
});

test('what rests on an older state is done anew', async () => {
  const { follow, settled } = followingOf((state) => (state.now = Math.min(state.now + 1, 3)));
  await follow();
  expect(settled).toEqual([3]);
});

test('nothing is settled once it is over', async () => {
  const { follow, settled } = followingOf((state) => (state.isOver = true));
  await follow();
  expect(settled).toEqual([]);
});

test('work that fails is begun again when it is asked for again', async () => {
  let isBroken = true;
  const { follow, settled } = followingOf(() => {
    if (isBroken) throw new Error('broken');
  });
  await expect(follow()).rejects.toThrow('broken');
  isBroken = false;
  await follow();
  expect(settled).toEqual([1]);
});
