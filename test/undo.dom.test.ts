/** “Undo last tick” as a person finds it: in the command palette and in the panel's menu. */
import { localDay } from '../src/core/assessment/date';
import { goNote } from './support/go-note';
import { endSessions, panelOf, startSession, type Session } from './support/plugin-in-host';
import { until } from './support/until';

afterEach(async () => {
  jest.restoreAllMocks();
  await endSessions();
});

const realNow = Date.now;
let ahead = 0;

/** The clock goes on by so much. */
const pass = (milliseconds: number) => (ahead += milliseconds);

const marker = '---\nskill-assessment: 1\n---\n';
const name = 'Undo last tick';
const reads = 'Reads the code.';
const fixes = 'Fixes a failing test.';
const day = localDay(new Date());
const tick = (item: string) => `- [x] [[Skills/Go|Go]] · Junior · ${item} ✅ ${day}\n`;
const withdrawal = (item: string) => `- [-] [[Skills/Go|Go]] · Junior · ${item} ❌ ${day}\n`;

async function start() {
  ahead = 0;
  jest.spyOn(Date, 'now').mockImplementation(() => realNow() + ahead);
  const session = await startSession({ 'Skills/Go.md': goNote, 'Log.md': marker });
  await session.open('Skills/Go.md');
  await session.shows('Junior');
  return session;
}

const log = (session: Session) => session.read('Log.md') ?? '';
const notices = () => [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent);

function box({ app }: Session, item: string): HTMLInputElement {
  const boxes = [...(panelOf(app)?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
  const found = boxes.find((input) => input.getAttribute('aria-label')?.includes(item));
  if (!found) throw new Error(`There is no box "${item}".`);
  return found;
}

/** Clicks a box of the panel; resolves when the box shows what the log says by then. */
async function click(session: Session, item: string) {
  const before = box(session, item).checked;
  box(session, item).click();
  await until(
    () => box(session, item).checked,
    (isChecked) => isChecked !== before,
  );
}

async function shownAs(session: Session, item: string, isChecked: boolean) {
  await until(
    () => box(session, item).checked,
    (is) => is === isChecked,
  );
}

const undo = ({ app }: Session) => app.commands.executeCommandById('skill-matrix:undo-last-tick');
const isInPalette = ({ app }: Session) =>
  app.commands.listCommands().some((command) => command.name.endsWith(name));

function menuEntry(session: Session): HTMLElement {
  panelOf(session.app)?.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click();
  const entries = [...document.querySelectorAll<HTMLElement>('.menu-item')];
  const entry = entries.find(({ textContent }) => textContent === name);
  if (!entry) throw new Error(`The menu has ${entries.map(({ textContent }) => textContent).join()}`);
  return entry;
}

const isOff = (entry: HTMLElement) => entry.classList.contains('is-disabled');

test('it is offered once there is a tick to take back, in the palette and in the panel’s menu', async () => {
  const session = await start();
  expect(isInPalette(session)).toBe(false);
  expect(() => menuEntry(session)).toThrow('The menu has');
  document.querySelector('.menu')?.remove();
  await click(session, reads);
  expect(isInPalette(session)).toBe(true);
  expect(isOff(menuEntry(session))).toBe(false);
});

test('a plain tick and a plain un-tick are no notice', async () => {
  const session = await start();
  await click(session, reads);
  await click(session, reads);
  expect(notices()).toEqual([]);
  expect(log(session)).toBe(marker);
});

test('by the palette, what was ticked within a minute is cut off again, and the person is told', async () => {
  const session = await start();
  await click(session, fixes);
  await click(session, reads);
  pass(59_000);
  expect(undo(session)).toBe(true);
  await shownAs(session, reads, false);
  expect(log(session)).toBe(marker + tick(fixes));
  expect(notices()).toEqual(['Tick removed: Reads the code.']);
});

test('by the menu of the panel, what was ticked earlier is withdrawn by a line of its own', async () => {
  const session = await start();
  await click(session, reads);
  pass(61_000);
  menuEntry(session).click();
  await shownAs(session, reads, false);
  expect(log(session)).toBe(marker + tick(reads) + withdrawal(reads));
  expect(undo(session)).toBe(false);
});

test('an un-tick by its box is cut off within a minute, and a line of its own later', async () => {
  const session = await start();
  await click(session, reads);
  await click(session, fixes);
  await click(session, fixes);
  expect(log(session)).toBe(marker + tick(reads));
  pass(61_000);
  await click(session, reads);
  expect(log(session)).toBe(marker + tick(reads) + withdrawal(reads));
});
