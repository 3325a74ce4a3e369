/** A text that is refused or not kept is worked out anew from what then stands there; in the end it is given up. */
import type { LogNotes } from '../../../src/vault/log/log-notes';
import type { Alarm } from '../../../src/vault/in-time';
import { LogWriter, type WriteJob } from '../../../src/vault/log/log-writer';

/** A note as this device and others write it; `meanwhile` runs between what is read and what is written. */
class SharedNote implements LogNotes {
  text: string | null = 'start\n';
  calls = 0;
  meanwhile: () => void = () => undefined;
  afterWrite: () => void = () => undefined;

  has = () => this.text !== null;
  read = () => Promise.resolve(this.text ?? '');

  async change(_path: string, edit: (text: string) => string): Promise<void> {
    this.calls++;
    const after = edit(this.text ?? '');
    await Promise.resolve();
    this.meanwhile();
    this.text = after;
    this.afterWrite();
  }

  async create(_path: string, text: string): Promise<void> {
    this.calls++;
    await Promise.resolve();
    this.meanwhile();
    if (this.text !== null) throw new Error('File already exists.');
    this.text = text;
  }
}

/** Pauses pass at once, the time limit of a call never does. */
const atOnce: Alarm = (milliseconds, ring) => {
  if (milliseconds !== 1000) queueMicrotask(ring);
  return () => undefined;
};

interface Line {
  text: string;
  suffix: string | null;
}

const line = 'ours\n';
const job: WriteJob<Line, 'refused'> = {
  path: 'Log.md',
  edit: (text) => (text.includes(line) ? { text, suffix: null } : { text: text + line, suffix: line }),
  create: () => ({ text: line, suffix: line }),
};

/** Lets everything run that waits for nothing else. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
}

/** The first so many writes meet `run`. */
function firstly(times: number, run: () => void): () => void {
  let left = times;
  return () => {
    if (left-- > 0) run();
  };
}

function writing(note: SharedNote) {
  const reported: unknown[] = [];
  const writer = new LogWriter(note, atOnce, (error) => reported.push(error));
  return { reported, write: (wanted = job) => writer.write(() => wanted) };
}

test('a write that another program undoes at once is made again, and says what it wrote', async () => {
  const note = new SharedNote();
  note.afterWrite = firstly(2, () => (note.text = 'start\ntheirs\n'));
  const { write, reported } = writing(note);
  expect(await write()).toEqual({ text: 'start\ntheirs\nours\n', suffix: line });
  expect([note.text, reported]).toEqual(['start\ntheirs\nours\n', []]);
});

test('a note that is held for a moment is written all the same', async () => {
  const note = new SharedNote();
  const busy = () => {
    throw new Error('EBUSY');
  };
  note.meanwhile = firstly(3, busy);
  const { write, reported } = writing(note);
  expect(await write()).toEqual({ text: 'start\nours\n', suffix: line });
  expect(reported).toEqual([]);
});

test('two that make the note at once both find their line in it', async () => {
  const note = new SharedNote();
  note.text = null;
  note.meanwhile = firstly(1, () => (note.text = 'theirs\n'));
  expect(await writing(note).write()).toEqual({ text: 'theirs\nours\n', suffix: line });
});

test('a write that is never kept is given up, after four tries', async () => {
  const note = new SharedNote();
  note.afterWrite = () => (note.text = 'start\n');
  const { write } = writing(note);
  expect(await write()).toEqual({ fault: 'log-unavailable', line: null });
  expect([note.calls, note.text]).toEqual([4, 'start\n']);
});

test('a write that fails each time is given up, and its last failure told', async () => {
  const note = new SharedNote();
  note.meanwhile = () => {
    throw new Error('ENOSPC');
  };
  const { write, reported } = writing(note);
  expect(await write()).toEqual({ fault: 'log-unavailable', line: null });
  expect([note.calls, reported]).toEqual([4, [new Error('ENOSPC')]]);
});

test('an edit that refuses is asked once', async () => {
  const note = new SharedNote();
  const refusal = { fault: 'refused', line: 3 } as const;
  expect(await writing(note).write({ ...job, edit: () => refusal })).toEqual(refusal);
  expect(note.calls).toBe(1);
});

test('what a slower program wrote over without knowing of it is written again below', async () => {
  const note = new SharedNote();
  const { write } = writing(note);
  const isOvertaken = (_edit: Line, text: string) => text === 'start\ntheirs\n';
  const written = write({ ...job, isOvertaken });
  await written;
  note.text = 'start\ntheirs\n';
  await rest();
  expect(note.text).toBe('start\ntheirs\nours\n');
});

test.each([
  ['has gone', (note: SharedNote) => (note.text = null)],
  ['cannot be read', (note: SharedNote) => (note.read = () => Promise.reject(new Error('EIO')))],
])(
  'a note that %s when it is looked at again is left alone, and nothing is said of it',
  async (_what, spoil) => {
    const note = new SharedNote();
    const { write, reported } = writing(note);
    await write({ ...job, isOvertaken: () => true });
    spoil(note);
    await rest();
    expect([note.calls, reported]).toEqual([1, []]);
  },
);

test('what is merely gone afterwards is left to the person', async () => {
  const note = new SharedNote();
  const { write } = writing(note);
  await write({ ...job, isOvertaken: () => false });
  note.text = 'start\n';
  await rest();
  expect(note.text).toBe('start\n');
});
