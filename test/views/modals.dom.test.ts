/** Questions before something is written: what they show, and that nothing happens before a person agrees. */
import { en } from '../../src/i18n/en';
import { FixModal } from '../../src/views/fix-modal';
import { FreshLogModal } from '../../src/views/fresh-log-modal';
import { itemsFor, ReattachModal } from '../../src/views/reattach-modal';
import { TidyModal } from '../../src/views/tidy-modal';
import { goNote } from '../support/go-note';
import { endVaults, startVault } from '../support/vault-in-host';

afterEach(endVaults);

const words = en.panel;
const modal = () => document.querySelector('.modal');
const text = () => modal()?.textContent ?? '';

function press(label: string): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.modal button')];
  const button = buttons.find(({ textContent }) => textContent === label);
  if (!button) throw new Error(`There is no button ${label}: ${text()}`);
  button.click();
}

async function question(
  open: (app: Awaited<ReturnType<typeof startVault>>['app'], agree: () => void) => void,
) {
  const { app } = await startVault({});
  const agree = jest.fn();
  open(app, agree);
  return agree;
}

const preview = { line: 7, before: 'a | b', after: 'a \\| b' };
const questions: [string, string, string[], Parameters<typeof question>[0]][] = [
  [
    'an edit of a note',
    words.fixAgree,
    ['Change line 7', preview.before, preview.after],
    (app, agree) => new FixModal(app, { preview, words, agree }).open(),
  ],
  [
    'tidying',
    words.tidyAgree,
    ['2 lines decide nothing', 'Log archive.md', 'first\nsecond'],
    (app, agree) =>
      new TidyModal(app, { lines: ['first', 'second'], archive: 'Log archive.md', words, agree }).open(),
  ],
  [
    'a new log',
    words.freshAgree,
    ['The copy of 3 ticks'],
    (app, agree) => new FreshLogModal(app, { ticks: 3, words, agree }).open(),
  ],
];

describe.each(questions)('%s', (_what, yes, shown, open) => {
  test('is shown in words, and as text alone', async () => {
    await question(open);
    for (const part of shown) expect(text()).toContain(part);
  });

  test('happens once a person agrees, and the question is gone', async () => {
    const agree = await question(open);
    expect(agree).not.toHaveBeenCalled();
    press(yes);
    expect([agree.mock.calls.length, modal()]).toEqual([1, null]);
  });

  test('does not happen when a person says no', async () => {
    const agree = await question(open);
    press(words.cancel);
    expect([agree.mock.calls.length, modal()]).toEqual([0, null]);
  });
});

test('markup in a line of a note stays text', async () => {
  const hostile = { ...preview, before: '<img src=x onerror=alert(1)>' };
  await question((app, agree) => new FixModal(app, { preview: hostile, words, agree }).open());
  expect(modal()?.querySelector('img')).toBeNull();
  expect(text()).toContain(hostile.before);
});

test('of very many lines to tidy the rest is counted', async () => {
  const lines = Array.from({ length: 501 }, (_, at) => `line ${at}`);
  await question((app, agree) => new TidyModal(app, { lines, archive: 'A.md', words, agree }).open());
  expect(text()).toContain('And 1 more.');
  expect(text()).not.toContain('line 500');
});

describe('a tick without a criterion', () => {
  const log = (box: string, item: string) =>
    `---\nskill-assessment: 1\n---\n- [${box}] [[Skills/Go|Go]] · Junior · ${item} ✅ 2026-11-01\n`;

  async function withTick(box = 'x') {
    const session = await startVault({ 'Skills/Go.md': goNote, 'Log.md': log(box, 'Mends a failed test') });
    const skill = session.index.skillAt('Skills/Go.md');
    const tick = skill?.unattached[0];
    if (!skill || !tick) throw new Error('The tick has found a criterion.');
    return { app: session.app, skill, tick };
  }

  test('is offered the open items of its skill, the most similar first', async () => {
    const { skill, tick } = await withTick();
    const [first, ...others] = itemsFor(tick, skill);
    expect(first?.text).toBe('Fixes a failing test.');
    expect(others.every(({ state }) => state !== 'ticked')).toBe(true);
  });

  test('is offered those of its own group before others that are a little more similar', async () => {
    const { skill, tick } = await withTick();
    const [own, ...rest] = itemsFor({ ...tick, group: 'Middle', item: 'Reads the codes' }, skill);
    expect([own?.text, own?.level]).toEqual(['Reads the code.', 'Junior']);
    expect(rest[0]?.level).toBe('Middle');
    const [first] = itemsFor({ ...tick, group: 'Middle', item: 'Mends a failed test' }, skill);
    expect(first?.level).toBe('Middle');
  });

  test('that was a start is offered projects alone', async () => {
    const { skill, tick } = await withTick('/');
    expect(itemsFor(tick, skill).every(({ kind }) => kind === 'project')).toBe(true);
  });

  test('gets the chosen one', async () => {
    const { app, skill, tick } = await withTick();
    const choose = jest.fn();
    const picker = new ReattachModal(app, { tick, skill, words, choose });
    expect(picker.getSuggestions(' ')).toEqual(itemsFor(tick, skill));
    const [item, ...others] = picker.getSuggestions('reads code');
    if (!item) throw new Error('Nothing is found.');
    expect([item.text, others]).toEqual(['Reads the code.', []]);
    const row = document.body.createDiv();
    picker.renderSuggestion(item, row);
    expect(row.textContent).toBe('Reads the code.Criterion · Junior');
    picker.onChooseSuggestion(item);
    expect(choose).toHaveBeenCalledWith({ path: 'Skills/Go.md', group: 'Junior', item: 'Reads the code.' });
  });
});
