/** The same trials on logs and writers that are known to lose ticks: whoever convicts nobody proves nothing. */
import { cachedLineWriter, splitAndJoinWriter, wholeFileWriter } from '../support/reliability/bad-writers';
import { Dice } from '../support/reliability/dice';
import { groupedLines } from '../support/reliability/log-form';
import { patchMerge } from '../support/reliability/merge-machine';
import { mergeFault, offlineWork, scenarioOf } from '../support/reliability/merge-proof';
import { randomWrite, writerFault, type Writer } from '../support/reliability/writer-proof';

const most = 10_000;

/** The first fault and its case; the test fails when there is none within ten thousand. */
function firstFault(
  name: string,
  faultOf: (dice: Dice, at: number) => string | null,
): [at: number, fault: string] {
  for (let at = 0; at < most; at++) {
    const fault = faultOf(new Dice(name, at), at);
    if (fault !== null) return [at, fault];
  }
  throw new Error(`${name} was not caught within ${most} cases`);
}

const writers: [string, Writer, string][] = [
  ['a writer by cached line number', cachedLineWriter, 'changes what was there'],
  ['a writer that splits and joins lines', splitAndJoinWriter, 'changes what was there'],
  ['a writer of the whole file', wholeFileWriter, 'changes what was there'],
];

test.each(writers)('%s is caught', (name, writer, expected) => {
  const [, fault] = firstFault(name, (dice) => {
    const found = writerFault(writer, randomWrite(dice));
    return found === expected ? found : null;
  });
  expect(fault).toBe(expected);
});

describe('a log grouped by headings and edited in place', () => {
  const faultOf = (dice: Dice, at: number): string | null => {
    const work = offlineWork(dice, { ...scenarioOf(at, 2), tail: '', ending: '\n' }, groupedLines);
    const [ours = '', theirs = ''] = work.devices.map(({ text }) => text);
    return mergeFault(work, patchMerge(work.base.text, ours, theirs));
  };

  test.each(['lost', 'invented'])('%s ticks in a merge, and is caught', (kind) => {
    const name = `grouped log: ${kind}`;
    const [, fault] = firstFault(name, (dice, at) => {
      const found = faultOf(dice, at);
      return found?.startsWith(kind) ? found : null;
    });
    expect(fault).toContain(kind);
  });

  test('goes wrong in more than one merge of twenty', () => {
    const faults = Array.from({ length: 1_000 }, (_, at) => faultOf(new Dice('grouped log', at), at));
    const wrong = faults.filter((fault) => fault !== null).length;
    if (process.env.SHOW) process.stdout.write(`grouped log: ${wrong} of 1000 merges wrong\n`);
    expect(wrong).toBeGreaterThan(50);
  });
});
