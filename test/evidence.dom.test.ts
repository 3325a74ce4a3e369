/** Proofs as a person gives them: by command, by picker, by drop, for several criteria, and taken back one by one. */
import { endSessions, startSession, type Session } from './support/plugin-in-host';
import { until } from './support/until';

afterEach(endSessions);

const note = `# Levels

| Level | Criteria |
| --- | --- |
| Junior | Reads logs. Writes tests. |
| Middle | Runs a service. |
| Senior | Leads. |

# Work

| Level | Project title | Description | Technologies |
| --- | --- | --- | --- |
| Middle | Bot | Answers. | Git |
`;
const head = '---\nskill-assessment: 1\n---\n';
const log = `${head}- [x] [[Go]] · Middle · Runs a service. ✅ 2026-11-01
- [x] [[Go]] · Pet project · Bot ✅ 2026-11-03
`;
const logPath = 'Skill assessment.md';

async function start(files: Record<string, string> = {}, open = 'Go.md'): Promise<Session> {
  const session = await startSession({
    'Go.md': note,
    'Deploy.md': '# Plan\n\n# Result\n',
    [logPath]: log,
    ...files,
  });
  await session.open(open);
  await session.shows(open === 'Go.md' ? 'Junior' : 'Not a skill note');
  return session;
}

const run = ({ app }: Session, id: string) => app.commands.executeCommandById(`skill-matrix:${id}`);
const field = () => document.querySelector<HTMLInputElement>('.prompt-input');
const offered = () =>
  [...document.querySelectorAll('.suggestion-item')].map((item) =>
    [...item.children].map((one) => one.textContent),
  );

function press(key: string, shiftKey = false): void {
  field()?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
}

const added = (session: Session) => (session.read(logPath) ?? '').slice(log.length);
const heard = (session: Session, text: string) =>
  until(
    () => added(session),
    (lines) => lines.includes(text),
  );

test('criteria of the open note are offered with gaps first, and the chosen one is ticked', async () => {
  const session = await start();
  expect(run(session, 'tick-criterion')).toBe(true);
  expect(offered()).toEqual([
    ['Reads logs.', 'Criterion · Junior · gap'],
    ['Writes tests.', 'Criterion · Junior · gap'],
    ['Leads.', 'Criterion · Senior'],
  ]);
  press('Enter');
  await heard(session, '- [x] [[Go]] · Junior · Reads logs. ✅');
});

test('with Shift the picker comes back for the next criterion', async () => {
  const session = await start();
  run(session, 'tick-criterion');
  press('Enter', true);
  expect(offered().map(([text]) => text)).toEqual(['Writes tests.', 'Leads.']);
  press('Enter');
  await heard(session, 'Writes tests.');
  expect(added(session)).toContain('Reads logs.');
});

test('a note that is no skill has no criterion to tick', async () => {
  const session = await start({}, 'Deploy.md');
  expect(run(session, 'tick-criterion')).toBe(false);
});

test('the open note proves several criteria, and each is ticked by it', async () => {
  const session = await start({}, 'Deploy.md');
  run(session, 'attach-current-note');
  const first = () => document.querySelector('.suggestion-item')?.textContent;
  await until(first, (text) => text === 'Go');
  press('Enter');
  await until(
    () => field()?.placeholder,
    (text) => text === 'What does “Deploy” prove?',
  );
  press('Enter', true);
  press('Enter');
  await heard(session, 'Writes tests. · [[Deploy]]');
  expect(added(session)).toContain('- [x] [[Go]] · Junior · Reads logs. · [[Deploy]] ✅');
});

test('the log itself proves nothing', async () => {
  const session = await start({}, 'Deploy.md');
  expect(session.app.commands.listCommands().map(({ id }) => id)).toContain(
    'skill-matrix:attach-current-note',
  );
  await session.open(logPath);
  expect(run(session, 'attach-current-note')).toBe(false);
});

const title = () => field()?.placeholder;
const menu = () => [...document.querySelectorAll('.menu-item')].map(({ textContent }) => textContent);

/** Opens the menu of a row until it is such. */
function menuComes(text: string, isSuch: (entries: (string | null)[]) => boolean) {
  const opened = () => {
    openMenu(text);
    return menu();
  };
  return until(opened, isSuch);
}

function openMenu(text: string): void {
  document.querySelectorAll('.menu').forEach((old) => old.remove());
  const rows = [...document.querySelectorAll('.skill-matrix-item')];
  const row = rows.find(({ textContent }) => textContent?.includes(text));
  row?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
}

function choose(entry: string): void {
  const items = [...document.querySelectorAll<HTMLElement>('.menu-item')];
  items.find(({ textContent }) => textContent === entry)?.click();
}

test('a finished project is offered first as evidence for its level, and no longer once it is given', async () => {
  const session = await start();
  await session.open('Deploy.md');
  await session.open('Go.md');
  await session.shows('Middle');
  document
    .querySelectorAll<HTMLElement>('.skill-matrix-level .skill-matrix-head[aria-expanded=false]')
    .forEach((head) => head.click());
  await until(
    () => document.querySelectorAll('.skill-matrix-level .skill-matrix-item').length,
    (shown) => shown === 4,
  );
  openMenu('Runs a service.');
  expect(menu()).toContain('Use project “Bot” as evidence');
  choose('Add evidence…');
  await until(title, (text) => text !== undefined);
  expect(offered()[0]).toEqual(['Bot', 'finished project of this level · Go#Work']);
  press('Escape');
  openMenu('Runs a service.');
  choose('Use project “Bot” as evidence');
  await heard(session, '- [x] [[Go]] · Middle · Runs a service. · [[Go#Work|Bot]] ✅');
  await menuComes('Runs a service.', (entries) => !entries.includes('Use project “Bot” as evidence'));
  openMenu('Reads logs.');
  expect(menu()).not.toContain('Use project “Bot” as evidence');
});

test('a finished project asks which items of its level it proves', async () => {
  const session = await start();
  document.querySelector<HTMLElement>('.skill-matrix-section .skill-matrix-head')?.click();
  await session.shows('Bot');
  openMenu('Bot');
  choose('Use as evidence for…');
  await until(title, (text) => text === 'What does “Bot” prove?');
  expect(offered()).toEqual([['Runs a service.', 'Criterion · Middle']]);
  press('Enter');
  await heard(session, 'Runs a service. · [[Go#Work|Bot]] ✅');
  await menuComes('Bot', (entries) => !entries.includes('Use as evidence for…'));
});
