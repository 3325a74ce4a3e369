/** What a tick costs beside its line in the log: this device compares what it remembers with the log, and keeps it. */
import { newLog, renderEvent } from '../../../src/core/assessment/edit';
import { buildLinkResolver } from '../../../src/core/markdown/link-resolver';
import { Guard } from '../../../src/vault/log/guard';
import { GuardStore } from '../../../src/vault/log/guard-store';
import { SkillBook } from '../../../src/vault/skills/skill-book';
import { median } from '../figures';
import { eventAt, itemAt, pathOf, skills } from './log-job';
import { longestPiece } from './longest-piece';

const rounds = 5;
/** Milliseconds without anything kept after which nothing more is expected. */
const rest = 1000;
/** Milliseconds after which every line counts. */
const later = 600_000;

/** `heard` and `checked` are milliseconds in one piece: after the write, and when the vault tells of it. */
export async function measureGuard(lines: number): Promise<Record<string, number>> {
  const resolve = buildLinkResolver([...[...Array(skills).keys()].map(pathOf), 'Log.md']);
  const surroundings = { person: () => null, newLogPath: () => 'Log.md', today: () => '2026-11-22' };
  const book = new SkillBook({ ...surroundings, resolve });
  let now = 1_700_000_000_000;
  let keptAt = 0;
  const never = () => () => undefined;
  const store = new GuardStore(
    { load: () => null, save: () => undefined },
    { load: () => Promise.resolve(null), save: () => Promise.resolve(void (keptAt = performance.now())) },
    never,
  );
  const guard = new Guard({
    book,
    store,
    person: () => null,
    now: () => now,
    alarm: never,
    hasNote: () => true,
  });
  const body = Array.from({ length: lines }, (_, at) => `${renderEvent(eventAt(at))}\n`).join('');
  let text = Buffer.from(newLog(null) + body).toString('utf8');
  const hear = () => book.putLog('Log.md', book.readLog('Log.md', text));
  /** Does a piece of work, and waits for what it leaves to be done in slices. */
  const inFull = async (work: () => void) => {
    const began = performance.now();
    work();
    while (performance.now() < Math.max(began, keptAt) + rest)
      await new Promise((done) => void setTimeout(done, rest / 10));
  };
  await guard.load();
  hear();
  await inFull(() => guard.wake());
  now += later;
  await inFull(() => guard.check());
  const [heard, checked]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const at = lines + round;
    text = Buffer.from(`${text}${renderEvent(eventAt(at))}\n`).toString('utf8');
    book.readLog('Log.md', text);
    const address = { path: pathOf(at), group: 'Junior', item: itemAt(at) };
    heard.push(await longestPiece(() => inFull(() => guard.heardPerson(address, text, 'Log.md'))));
    hear();
    checked.push(await longestPiece(() => inFull(() => guard.check())));
    now += later;
    await inFull(() => guard.check());
  }
  if (guard.copy.entries.length !== lines + rounds) throw new Error('Not all lines are remembered.');
  guard.sleep();
  return { heard: median(heard), checked: median(checked) };
}
