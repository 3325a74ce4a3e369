/** Reading goes on in small slices, in order, and gives way to what is newer. */
import { ReadingQueue } from '../../../src/vault/skills/reading-queue';

const settled = () => new Promise((resolve) => window.setTimeout(resolve, 30));

function queueOf(milliseconds = 0) {
  const read: string[] = [];
  const steps: string[] = [];
  const queue = new ReadingQueue<string, string>({
    load: (note) => Promise.resolve(note),
    take: (note) => {
      for (const end = performance.now() + milliseconds; performance.now() < end;);
      read.push(note);
    },
    progressed: () => void steps.push(`${queue.done} of ${queue.total}`),
  });
  return { queue, read, steps };
}

test('notes are read in their order, and then the queue rests', async () => {
  const { queue, read, steps } = queueOf();
  void queue.add(['a', 'b', 'c']);
  expect(queue.isIdle).toBe(false);
  await settled();
  expect(read).toEqual(['a', 'b', 'c']);
  expect(queue.isIdle).toBe(true);
  expect(steps).toEqual(['0 of 0']);
});

test('what is added later is read first, and nothing is read twice', async () => {
  const { queue, read } = queueOf();
  void queue.add(['a', 'b']);
  void queue.add(['b']);
  await settled();
  expect(read).toEqual(['b', 'a']);
});

test('a note that has become needless is skipped', async () => {
  const { queue, read } = queueOf();
  void queue.add(['a', 'b']);
  queue.discard('a');
  expect(queue.total).toBe(1);
  await settled();
  expect(read).toEqual(['b']);
});

test('after each slice the app gets its turn and hears how far reading is', async () => {
  const { queue, read, steps } = queueOf(5);
  let turnsTaken = 0;
  void queue.add(Array.from({ length: 6 }, (_, i) => String(i)));
  const turn = () => {
    turnsTaken++;
    if (!queue.isIdle) window.setTimeout(turn, 0);
  };
  window.setTimeout(turn, 0);
  await new Promise((resolve) => window.setTimeout(resolve, 200));
  expect(read).toHaveLength(6);
  expect(turnsTaken).toBeGreaterThan(1);
  expect(steps.length).toBeGreaterThan(2);
  expect(steps.at(-2)).toMatch(/^\d of 6$/);
});

test('a cleared queue reads nothing more', async () => {
  const { queue, read } = queueOf();
  void queue.add(['a', 'b']);
  queue.clear();
  await settled();
  expect(read).toEqual([]);
});

test('long work is done in pieces between which the app gets its turn, and given up when a newer text comes', async () => {
  const pieces: string[] = [];
  const isTaken: string[] = [];
  const queue = new ReadingQueue<string, string>({
    load: (note) => Promise.resolve(note),
    *take(note) {
      for (let piece = 0; piece < 4; piece++) {
        for (const end = performance.now() + 10; performance.now() < end;);
        pieces.push(`${note}${piece}`);
        yield;
      }
      isTaken.push(note);
    },
    progressed: () => undefined,
  });
  let turns = 0;
  const turn = () => {
    turns++;
    if (pieces.at(-1) === 'b1') queue.discard('b');
    if (!queue.isIdle) window.setTimeout(turn, 0);
  };
  const done = queue.add(['a', 'b', 'c']);
  turn();
  await done;
  expect(isTaken).toEqual(['a', 'c']);
  expect(pieces.join(' ')).toMatch(/^a0 a1 a2 a3 b0 b1 (?:b2 )?c0 c1 c2 c3$/);
  expect(turns).toBeGreaterThan(6);
});

test('where the app takes tasks, the next slice is one of them and waits for no timer', async () => {
  const tasks: (() => unknown)[] = [];
  const postTask = (task: () => unknown) => new Promise((done) => void tasks.push(() => done(task())));
  Object.assign(window, { scheduler: { postTask } });
  try {
    const { queue, read } = queueOf(9);
    void queue.add(['a', 'b']);
    await settled();
    expect(read).toEqual(['a']);
    tasks.shift()?.();
    await settled();
    expect(read).toEqual(['a', 'b']);
  } finally {
    Reflect.deleteProperty(window, 'scheduler');
  }
});
