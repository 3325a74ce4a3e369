/** Tidying moves lines and changes nothing else: not where an item stands, not what it was on any day, not a byte. */
import {
  applyArchive,
  linesBeyond,
  newArchive,
  parseArchive,
  withArchives,
} from '../../src/core/assessment/archive';
import { newLog, renderEvent } from '../../src/core/assessment/edit';
import { parseAssessmentLog } from '../../src/core/assessment/parse';
import type { AssessmentLog } from '../../src/core/assessment/schema';
import { applyCut } from '../../src/core/assessment/tidy';
import { buildMatrix } from '../../src/core/matrix/build';
import { itemsOf } from '../../src/core/matrix/items';
import { findSpentLines } from '../../src/core/matrix/guard/tidy';
import type { Dice } from '../support/reliability/dice';
import { hold, holdSame, testFigure } from '../support/reliability/figure';
import { randomLog } from '../support/reliability/log-machine';
import { skillNoteOf } from '../support/skill-values';

const notes = [
  skillNoteOf('Go.md', { Junior: ['Reads code.', 'Fixes a failing test.'], Middle: ['Plans a sprint.'] }),
  skillNoteOf('Bash.md', { Junior: ['Writes loops.'] }),
];
const items = ['Reads code.', 'reads code', 'Fixes a failing test.', 'Fixes a faling test.', 'Gone.'];
const days = Array.from({ length: 9 }, (_, at) => `2026-11-0${at + 1}`);
const today = '2026-11-09';
const proofs = ['One', 'Two'].map((text) => ({ text, target: text, url: null }));
const prose = [
  'Some words.',
  '',
  '## Heading',
  '  - a child',
  '- [ ] a task',
  '- [x] [[Go]] · · ✅ 2026-11-01',
];
const resolve = (link: string) => (['Go', 'Bash'].includes(link) ? `${link}.md` : null);

function randomLine(dice: Dice): string {
  if (dice.chance(0.1)) return dice.pick(prose);
  const line = renderEvent({
    state: dice.pick(['ticked', 'ticked', 'withdrawn', 'started']),
    link: dice.pick(['[[Go]]', '[[Go]]', '[[Go]]', '[[Bash]]', '[[None]]']),
    group: dice.pick(['Junior', 'Junior', 'Middle']),
    item: dice.pick(items),
    evidence: dice.chance(0.2) ? [dice.pick(proofs)] : [],
    withdrawnEvidence: dice.chance(0.1) ? [dice.pick(proofs)] : [],
    date: dice.pick(days),
  });
  if (dice.chance(0.05)) return `  ${line}`;
  return dice.chance(0.05) ? line.replace(/ [✅❌🛫] .*$/u, '') : line;
}

/** What is shown of all skills when the day is over. */
function shown(logs: AssessmentLog[], until: string) {
  const { skills, unattached } = buildMatrix({ notes, logs, resolve, today, until });
  const loose = [...skills.flatMap((skill) => skill.unattached), ...unattached];
  const ticks = loose.map(({ line: _line, ...tick }) => JSON.stringify(tick)).sort();
  return [skills.map((skill) => [skill.level, itemsOf(skill)]), ticks];
}

const read = (text: string, path = 'Log.md') => {
  const log = parseAssessmentLog(path, text);
  if (!log) throw new Error('The log is a log no more.');
  return log;
};

testFigure(
  { name: 'a tidied log says what it said, today and on any day before', full: 2_000, long: 40_000 },
  (dice) => {
    const ending = dice.pick(['\n', '\n', '\r\n']);
    const start = dice.chance(0.1) ? `${randomLog(dice, 3)}\n` : newLog(null);
    let text = start + dice.several(0, 25, () => randomLine(dice) + ending).join('');
    if (!parseAssessmentLog('Log.md', text)) return;
    const copies = dice.chance(0.2)
      ? [read(newLog(null) + dice.several(1, 6, () => `${randomLine(dice)}\n`).join(''), 'Copy.md')]
      : [];
    let archive = newArchive(read(text).person);
    for (let turn = 0; turn < 2; turn++) {
      const before = withArchives(read(text), [parseArchive('A.md', archive) ?? read('')]);
      const noteAt = (path: string) => notes.find((note) => note.path === path) ?? null;
      const spent = findSpentLines({ path: 'Log.md', text, otherLogs: copies, noteAt, resolve, today });
      const lines = spent.map((line) => line.text);
      const full = applyArchive(archive, lines);
      const cut = applyCut(text, spent);
      const what = JSON.stringify([text, archive, lines], null, 1);
      hold(
        linesBeyond(text.split(/\r\n|\n|\r/), `${cut}\n${full}`).length === 0,
        () => `a line is lost\n${what}`,
      );
      holdSame(shown([read(cut), ...copies], today), shown([read(text), ...copies], today), `state\n${what}`);
      const archived = parseArchive('A.md', full);
      hold(archived !== null, () => what);
      for (const log of [cut, text]) {
        const whole = withArchives(read(log), [archived]);
        for (const day of dice.several(2, 2, () => dice.pick(days)))
          holdSame(
            shown([whole, ...copies], day),
            shown([before, ...copies], day),
            `history ${day}\n${what}`,
          );
      }
      archive = full;
      text = cut + dice.several(0, 4, () => randomLine(dice) + ending).join('');
    }
  },
);
