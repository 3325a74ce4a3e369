/** What a long log costs: to read it, and to write and read one line more. */
import { applyEvent, newLog, renderEvent, type NewEvent } from '../../../src/core/assessment/edit';
import { LogReader } from '../../../src/core/assessment/log-reader';
import { median } from '../figures';

const rounds = 25;

function eventAt(at: number): NewEvent {
  const name = `Skill ${at % 1000}`;
  const item = `Explains part ${at} of the protocol to a colleague.`;
  return { state: 'ticked', link: `[[Skills/${name}|${name}]]`, group: 'Junior', item, date: '2026-11-10' };
}

/** Milliseconds at work. */
function worked(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** `whole`, `append` and `more` are milliseconds; `copied` is what a line allocates, in lengths of the log. */
export function measureLog(lines: number): Record<string, number> {
  const body = Array.from({ length: lines }, (_, at) => `${renderEvent(eventAt(at))}\n`).join('');
  let text = Buffer.from(newLog(null) + body).toString('utf8');
  const reader = new LogReader();
  const whole = worked(() => void reader.read('Log.md', text));
  const [appends, reads, copies]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    const before = process.memoryUsage().heapUsed;
    appends.push(
      worked(() => {
        const edit = applyEvent(text, eventAt(lines + round));
        if ('text' in edit) text = edit.text;
      }),
    );
    let found = 0;
    reads.push(worked(() => void (found = reader.read('Log.md', text)?.events.length ?? 0)));
    copies.push((process.memoryUsage().heapUsed - before) / (2 * text.length));
    if (found !== lines + round + 1) throw new Error('The line was not read.');
  }
  return { whole, append: median(appends), more: median(reads), copied: median(copies) };
}
