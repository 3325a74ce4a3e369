/** What a long log costs: to read it, and to tick one item more as the plugin does, by its own writer's edit. */
import { newLog, renderEvent, type NewEvent } from '../../../src/core/assessment/edit';
import { LogReader } from '../../../src/core/assessment/log-reader';
import { buildLinkResolver } from '../../../src/core/markdown/link-resolver';
import { applyTick, type TickRequest } from '../../../src/vault/log/tick-edit';
import { median } from '../figures';
import { skillOf } from '../ticks';

const rounds = 25;
/** So many skills the lines of the log speak of in turn. */
export const skills = 1000;

/** The item of a line. */
export const itemAt = (at: number) => `Explains part ${at} of the protocol to a colleague.`;
/** The note that a line speaks of. */
export const pathOf = (at: number) => `Skills/Skill ${at % skills}.md`;

/** One line of the log. */
export function eventAt(at: number): NewEvent {
  const name = `Skill ${at % skills}`;
  const link = `[[Skills/${name}|${name}]]`;
  return { state: 'ticked', link, group: 'Junior', item: itemAt(at), date: '2026-11-10' };
}

/** Milliseconds at work. */
export function worked(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A tick of each item that the rounds are to tick, all of one skill whose other items are in the log. */
function requests(lines: number, reader: LogReader): TickRequest[] {
  const logged = Array.from({ length: Math.ceil(lines / skills) }, (_, at) => itemAt(at * skills));
  const items = Array.from({ length: rounds }, (_, round) => itemAt(lines + round));
  const rows = [...logged, ...items].map((item) => `| Junior | ${item} |\n`);
  const text = `| Level | Criteria |\n| --- | --- |\n${rows.join('')}`;
  const path = pathOf(0);
  const note = skillOf({ path, text, bytes: new Uint8Array() });
  if (!note) throw new Error('The note is no skill.');
  const resolve = buildLinkResolver([...Array(skills).keys()].map(pathOf));
  const same = { state: 'ticked', note, logPath: 'Log.md', person: null, resolve } as const;
  return items.map((item) => ({
    ...same,
    otherLogs: [],
    address: { path, group: 'Junior', item },
    readLog: reader.read,
    today: '2026-11-10',
    undoable: null,
    isReplay: false,
  }));
}

/**
 * `whole`, `tick`, `again` and `more` are milliseconds: to read all, to write a line, to see that it is kept, to read the
 * log with it. `copied` is what that allocates, in lengths of the log.
 */
export function measureLog(lines: number): Record<string, number> {
  const body = Array.from({ length: lines }, (_, at) => `${renderEvent(eventAt(at))}\n`).join('');
  let text = Buffer.from(newLog(null) + body).toString('utf8');
  const reader = new LogReader();
  const whole = worked(() => void reader.read('Log.md', text));
  const found = { tick: [] as number[], again: [] as number[], more: [] as number[], copied: [] as number[] };
  requests(lines, reader).forEach((request, round) => {
    let written = '';
    const edit = (before: string) => {
      const done = applyTick(before, request);
      if ('fault' in done) throw new Error(done.fault);
      written = done.text;
    };
    const before = process.memoryUsage().heapUsed;
    found.tick.push(worked(() => edit(text)));
    found.copied.push((process.memoryUsage().heapUsed - before) / (2 * text.length));
    text = Buffer.from(written).toString('utf8');
    found.again.push(worked(() => edit(text)));
    if (written !== text) throw new Error('The line is not kept.');
    let events = 0;
    found.more.push(worked(() => void (events = reader.read('Log.md', text)?.events.length ?? 0)));
    if (events !== lines + round + 1) throw new Error('The line was not read.');
  });
  const { tick, again, more, copied } = found;
  return { whole, tick: median(tick), again: median(again), more: median(more), copied: median(copied) };
}
