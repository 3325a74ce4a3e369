/** The summary since a day that a person chooses: what is offered, what is taken, and what the note then says. */
import { addDays, localDay } from '../src/core/assessment/date';
import { goNote } from './support/go-note';
import { endSessions, startSession, type Session } from './support/plugin-in-host';
import { until } from './support/until';

afterEach(endSessions);

const today = localDay(new Date());
const ago = (days: number) => addDays(today, -days);
const log = `---\nskill-assessment: 1\n---\n- [x] [[Skills/Go|Go]] · Junior · Reads the code. ✅ ${ago(60)}\n`;
const settings = '.obsidian/plugins/skill-matrix/data.json';
const series = { [settings]: JSON.stringify({ summaryPath: 'Summaries/{{date}}' }) };

const modal = () => document.querySelector<HTMLElement>('.modal');
const field = () => modal()?.querySelector<HTMLInputElement>('input[type=date]');
const buttons = () =>
  [...(modal()?.querySelectorAll('button') ?? [])].flatMap(({ textContent }) => textContent || []);
function click(name: string): void {
  [...(modal()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === name)?.click();
}

async function ask(files: Record<string, string> = {}): Promise<Session> {
  const session = await startSession({ 'Skills/Go.md': goNote, 'Log.md': log, ...files });
  await session.open('Skills/Go.md');
  await session.shows('Junior');
  session.app.commands.executeCommandById('skill-matrix:generate-progress-summary-since');
  await until(field, (input) => input != null);
  return session;
}

const written = ({ read }: Session, path = 'Skill progress.md') =>
  until(
    () => read(path) ?? '',
    (text) => text.includes('%% skill-matrix:end %%'),
    3000,
  );

test('a month back is offered, and a quarter tells what a month does not', async () => {
  const session = await ask();
  expect(field()?.value).toBe(ago(30));
  expect(buttons()).toEqual(['Month', 'Quarter', 'Year', 'Generate']);
  click('Quarter');
  expect(field()?.value).toBe(ago(91));
  click('Generate');
  expect(await written(session)).toContain('1 criterion ticked');
  expect(modal()).toBeNull();
});

test('the day of the last summary of a series is offered', async () => {
  const session = await ask({
    ...series,
    [`Summaries/${ago(70)}.md`]: 'Old.',
    [`Summaries/${ago(90)}.md`]: 'Older.',
    'Summaries/2026-02-31.md': 'No day.',
  });
  expect(buttons()[0]).toBe('Last summary');
  click('Last summary');
  expect(field()?.value).toBe(ago(70));
  click('Generate');
  expect(await written(session, `Summaries/${today}.md`)).toContain('1 criterion ticked');
});

test('a day that lies ahead, and none at all, is not taken', async () => {
  const session = await ask();
  const input = field();
  for (const day of [addDays(today, 1), '']) {
    if (input) input.value = day;
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    click('Generate');
    expect(modal()).not.toBeNull();
  }
  expect(session.read('Skill progress.md')).toBeUndefined();
});
