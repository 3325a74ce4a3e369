import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { frontmatterOf } from '../../src/core/markdown/frontmatter';
import { tickableItems } from '../../src/core/skill/items';
import { parseSkillNote } from '../../src/core/skill/parse';
import { plainOptions } from '../support/notes';
import { endSessions, startSession, type Session } from '../support/plugin-in-host';
import { until } from '../support/until';

afterEach(endSessions);

const note = `# Go

| Level | Key skills | Criteria |
| --- | --- | --- |
| Junior | Git, **shell** | Reads logs. [Writes](https://a.b) tests. |
| Middle | | Runs \`make\`. |
| Senior | | Leads. |

| Level | Project title | Description | Technologies |
| --- | --- | --- | --- |
| Junior | Bot | Answers. | Git |
`;
const log = `---
skill-assessment: 1
---
- [x] [[Go]] · Junior · Reads logs. ✅ 2026-11-01
- [x] [[Go]] · Middle · Runs make. ✅ 2026-11-02
- [/] [[Go]] · Pet project · Bot 🛫 2026-11-03
`;
const logPath = 'Skill assessment.md';

const readingEl = () => document.querySelector<HTMLElement>('.markdown-reading-view');
const boxes = (root: ParentNode | null = readingEl()) => [
  ...(root?.querySelectorAll<HTMLInputElement>('.skill-matrix-checkbox') ?? []),
];
const names = () => boxes().map((box) => box.getAttribute('aria-label'));

/** `[x] Git`, with what stands glued to each box. */
function drawn(root: ParentNode | null = readingEl()): string[] {
  return boxes(root).map((box) => {
    const sign = box.indeterminate ? '/' : box.checked ? 'x' : ' ';
    return `[${sign}] ${box.parentElement?.textContent}`;
  });
}

async function openGo(files: Record<string, string> = {}): Promise<Session> {
  const session = await startSession({ 'Go.md': note, [logPath]: log, ...files });
  await session.open('Go.md');
  await until(
    () => boxes().length,
    (n) => n > 0,
  );
  return session;
}

test('every criterion, key skill and project has a box that shows what the log says', async () => {
  await openGo();
  expect(drawn()).toEqual([
    '[ ] Git,',
    '[ ] shell',
    '[x] Reads',
    '[ ] Writes',
    '[x] Runs',
    '[ ] Leads.',
    '[/] Bot',
  ]);
  expect(names()[2]?.replaceAll('\u00a0', ' ')).toBe('Criterion, Junior: Reads logs. 1 November 2026');
  expect(boxes()[6]?.getAttribute('aria-checked')).toBe('mixed');
});

test('a level with a gap bears a mark, and the text of every cell stays the author’s', async () => {
  const session = await openGo();
  const marks = [...(readingEl()?.querySelectorAll('.skill-matrix-level-mark[role]') ?? [])];
  expect(marks.map((mark) => [mark.parentElement?.textContent, mark.getAttribute('aria-label')])).toEqual([
    ['Junior', 'Gap'],
  ]);
  const cells = [...(readingEl()?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
  expect(cells.slice(0, 3)).toEqual(['Junior', 'Git, shell', 'Reads logs. Writes tests.']);
  expect(session.read('Go.md')).toBe(note);
});

test('a click writes one line to the log, and the box follows it', async () => {
  const session = await openGo();
  const box = boxes()[3];
  box?.focus();
  box?.click();
  expect(box?.checked).toBe(false);
  expect(box?.getAttribute('aria-busy')).toBe('true');
  await until(
    () => session.read(logPath) ?? '',
    (text) => text.includes('[x] [[Go]] · Junior · Writes tests. ✅'),
  );
  await until(() => boxes()[3]?.checked, Boolean);
  expect(document.activeElement).toBe(boxes()[3]);
  expect(boxes()[3]?.hasAttribute('aria-busy')).toBe(false);
  const mark = readingEl()?.querySelector('.skill-matrix-level-mark[role]');
  expect(mark?.getAttribute('aria-label')).toBe('Reached');
  expect(session.read('Go.md')).toBe(note);
});

test('a tick from elsewhere shows at once, and so does a line that moves the table', async () => {
  const session = await openGo();
  session.storage.writeOutside(logPath, `${log}- [x] [[Go]] · Senior · Leads. ✅ 2026-11-04\n`);
  await until(
    () => drawn()[5],
    (one) => one === '[x] Leads.',
  );
  session.storage.writeOutside('Go.md', `Two lines\n\nmore.\n\n${note}`);
  await until(
    () => readingEl()?.textContent ?? '',
    (text) => text.includes('Two lines'),
  );
  await session.app.settle();
  boxes()[5]?.click();
  await until(
    () => session.read(logPath) ?? '',
    (text) => text.includes('[-] [[Go]] · Senior · Leads. ❌'),
  );
});

test('a table in an embed has marks that nobody can tick', async () => {
  const session = await openGo({ 'Day.md': 'Look:\n\n![[Go]]\n' });
  await session.open('Day.md');
  const embed = () => readingEl()?.querySelector('.internal-embed') ?? null;
  await until(
    () => boxes(embed()).length,
    (n) => n === 7,
  );
  expect(boxes(embed()).every((box) => box.disabled)).toBe(true);
  expect(drawn(embed())[2]).toBe('[x] Reads');
});

test('of two equal tables in an embed nobody can say which is whose, and neither has marks', async () => {
  const table = '| Level | Criteria |\n| --- | --- |\n| Junior | Reads. |\n| Middle | Tests. |';
  const session = await openGo({ 'Twice.md': `${table}\n\n${table}\n`, 'Day.md': '![[Twice]]\n' });
  await session.open('Day.md');
  await until(
    () => readingEl()?.querySelectorAll('.internal-embed td').length,
    (n) => n === 8,
  );
  await session.app.settle();
  expect(boxes()).toEqual([]);
});

test('without the setting there are no boxes, and with it again they are back', async () => {
  const session = await openGo();
  const tab = session.app.setting.pluginTabs.find(({ id }) => id === 'skill-matrix');
  await tab?.setControlValue('readingBoxes', false);
  expect(boxes()).toEqual([]);
  expect(readingEl()?.querySelectorAll('.skill-matrix-glue, .skill-matrix-level-mark').length).toBe(0);
  await tab?.setControlValue('readingBoxes', true);
  expect(boxes().length).toBe(7);
});

test('a refused tick leaves the box as it was and says why', async () => {
  await openGo({ [logPath]: `${log}\n\`\`\`\ncode` });
  boxes()[3]?.click();
  await until(
    () => document.querySelector('.notice')?.textContent ?? '',
    (text) => text.includes('Not written'),
  );
  expect(boxes()[3]?.checked).toBe(false);
  expect(boxes()[3]?.hasAttribute('aria-busy')).toBe(false);
});

test('every shape of the sample vault has a box for each thing to tick', async () => {
  const vault = join(__dirname, '../sample-vault');
  const paths = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(vault, path), 'utf8')]));
  const session = await startSession(files);
  for (const [path, text] of Object.entries(files)) {
    const wanted = tickablesOf(path, text);
    await session.open(path);
    const shown = await until(
      () => boxes().length,
      (n) => n === wanted,
      2000,
    ).catch(() => boxes().length);
    expect([path, shown]).toEqual([path, wanted]);
  }
}, 60_000);

function tickablesOf(path: string, text: string): number {
  let frontmatter: Record<string, unknown> | null = null;
  try {
    frontmatter = parse(frontmatterOf(text)?.text ?? '') as Record<string, unknown> | null;
  } catch {
    frontmatter = null;
  }
  const { note: skill } = parseSkillNote({ path, text, tags: [], frontmatter }, plainOptions);
  return skill ? tickableItems(skill).length : 0;
}

test('with the plugin its boxes go, and a note that was open before has them when it comes', async () => {
  const { app } = await openGo();
  await app.plugins.disablePlugin('skill-matrix');
  expect(readingEl()?.querySelectorAll('.skill-matrix-glue, .skill-matrix-level-mark').length).toBe(0);
  await app.plugins.enablePlugin('skill-matrix');
  await until(
    () => boxes().length,
    (n) => n === 7,
  );
});
