/** What lies behind, in the matrix: the review queue that is worked off, and what changed between two days. */
import type { App } from 'obsidian';
import { addDays, localDay } from '../../src/core/assessment/date';
import { formatFullDate } from '../../src/i18n/format';
import { goNote } from '../support/go-note';
import { endSessions, startSession, type Session } from '../support/plugin-in-host';
import { until } from '../support/until';

afterEach(endSessions);

const today = localDay(new Date());
const ago = (days: number) => addDays(today, -days);
const line = (item: string, days: number, box = '[x]') =>
  `- ${box} [[Skills/Go|Go]] · Junior · ${item} ✅ ${ago(days)}\n`;
const head = '---\nskill-assessment: 1\n---\n';
const old = head + line('Reads the code.', 300) + line('Fixes a failing test.', 200) + line('Modules', 3);
const logPath = 'Skill assessment.md';

const root = (app: App) =>
  app.workspace
    .getLeavesOfType('skill-matrix-matrix')[0]
    ?.view.containerEl.querySelector<HTMLElement>('.skill-matrix-matrix') ?? null;
const texts = (app: App, selector: string) =>
  [...(root(app)?.querySelectorAll(selector) ?? [])].map((each) => each.textContent ?? '');
const notices = () => [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent);

async function start(log: string): Promise<Session> {
  const session = await startSession({ 'Skills/Go.md': goNote, [logPath]: log });
  await session.open('Skills/Go.md');
  await session.shows('Junior');
  return session;
}

async function review(session: Session): Promise<string[]> {
  const { app } = session;
  expect(app.commands.executeCommandById('skill-matrix:review-stale-ticks')).toBe(true);
  return until(
    () => texts(app, '.skill-matrix-review-row p'),
    (rows) => rows.length > 0,
    3000,
  );
}

const button = (app: App, name: string) =>
  [...(root(app)?.querySelectorAll('button') ?? [])].find((each) => each.getAttribute('aria-label') === name);

test('the command opens what waits for a review, the longest ago first, with its day and days', async () => {
  const rows = await review(await start(old));
  expect(rows.map((row) => row.replace(/confirmed .*,/u, '…,'))).toEqual([
    'Go · Junior · Reads the code.…, 300 days ago',
    'Go · Junior · Fixes a failing test.…, 200 days ago',
  ]);
});

test('a confirmed tick leaves the queue by one line of the log; undo brings it back', async () => {
  const session = await start(old);
  const { app } = session;
  await review(session);
  button(app, 'Confirm again: Reads the code.')?.click();
  await until(
    () => texts(app, '.skill-matrix-review-row'),
    (rows) => rows.length === 1,
    3000,
  );
  expect(session.read(logPath)).toBe(old + line('Reads the code.', 0));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Confirm again: Fixes a failing test.');
  app.commands.executeCommandById('skill-matrix:undo-last-tick');
  await until(
    () => texts(app, '.skill-matrix-review-row'),
    (rows) => rows.length === 2,
    3000,
  );
  expect(session.read(logPath)).toBe(old);
});

test('when nothing waits, the command says so and the matrix has no queue', async () => {
  const session = await start(head + line('Modules', 3));
  session.app.commands.executeCommandById('skill-matrix:review-stale-ticks');
  await until(notices, (all) => all.includes('Nothing waits for a review.'));
  session.app.commands.executeCommandById('skill-matrix:open-matrix');
  await until(
    () => texts(session.app, '.skill-matrix-look-back summary'),
    (heads) => heads.join() === 'State on a day,Changes',
    3000,
  );
});

test('an item whose note has changed meanwhile is not confirmed', async () => {
  const session = await start(old);
  await review(session);
  const confirm = button(session.app, 'Confirm again: Reads the code.');
  session.storage.writeOutside('Skills/Go.md', goNote.replace('Reads the code.', 'Draws a plan.'));
  await session.shows('Ticks without a criterion');
  confirm?.click();
  await until(notices, (all) => all.some((text) => text?.includes('does not have this item any more')));
  expect(session.read(logPath)).toBe(old);
});

test('what changed between two days is shown with its levels and days', async () => {
  const session = await start(old);
  const { app } = session;
  app.commands.executeCommandById('skill-matrix:open-matrix');
  const details = await until(
    () => root(app)?.querySelector<HTMLDetailsElement>('.skill-matrix-look-back details:last-child'),
    (found) => found !== null && found !== undefined,
    3000,
  );
  if (details) details.open = true;
  const rows = () => texts(app, '.skill-matrix-look-back tbody th');
  await until(rows, (all) => all.length === 1);
  expect(rows()).toEqual(['Key skill ticked: Go · Junior · Modules']);
  const since = root(app)?.querySelector<HTMLInputElement>('details:last-child .skill-matrix-period input');
  if (since) since.value = ago(250);
  since?.dispatchEvent(new Event('change', { bubbles: true }));
  await until(rows, (all) => all.length === 2);
  expect(rows()).toEqual([
    'Key skill ticked: Go · Junior · Modules',
    'Criterion ticked: Go · Junior · Fixes a failing test.',
  ]);
  expect(texts(app, '.skill-matrix-look-back .skill-matrix-review-rows li')).toEqual([
    'Go: no level yet → Junior',
  ]);
});

test('the matrix shows the state at the end of a past day, says so, and leads back to today', async () => {
  const session = await start(old);
  const { app } = session;
  app.commands.executeCommandById('skill-matrix:open-matrix');
  const junior = () =>
    root(app)?.querySelector('.skill-matrix-cell')?.getAttribute('aria-label')?.split('\n')[0];
  await until(junior, (name) => name === 'Go, Junior: 3 of 4, reached, no evidence', 3000);
  const field = () => root(app)?.querySelector<HTMLInputElement>('.skill-matrix-period input');
  const choose = (day: string): void => {
    const input = field();
    if (!input) throw new Error('no field');
    input.value = day;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  choose(ago(250));
  await until(junior, (name) => name === 'Go, Junior: 1 of 4');
  expect(texts(app, '.skill-matrix-past p')).toEqual([
    `State at the end of ${formatFullDate(ago(250), 'en')}.`,
  ]);
  expect(texts(app, '.skill-matrix-review')).toEqual([]);
  choose(ago(200));
  await until(junior, (name) => name === 'Go, Junior: 2 of 4, reached, no evidence');
  session.storage.writeOutside(logPath, old + line('Modules', 200));
  await until(junior, (name) => name === 'Go, Junior: 3 of 4, reached, no evidence');
  root(app)?.querySelector<HTMLElement>('.skill-matrix-past button')?.click();
  await until(
    () => texts(app, '.skill-matrix-past p'),
    (all) => all.length === 0,
  );
  choose(ago(400));
  await until(junior, (name) => name === 'Go, Junior: 0 of 4');
  choose(today);
  await until(junior, (name) => name === 'Go, Junior: 3 of 4, reached, no evidence');
});
