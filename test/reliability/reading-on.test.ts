/** Going on from an earlier reading reads the same as reading the whole: after appends, cuts and edits anywhere. */
import { applyEvent } from '../../src/core/assessment/edit';
import { parseAssessmentLog, readLog, type LogReading } from '../../src/core/assessment/parse';
import type { Dice } from '../support/reliability/dice';
import { holdSame, testFigure } from '../support/reliability/figure';
import { randomEvent, randomLog } from '../support/reliability/log-machine';

const fragments = [
  ...['\n', '\r', '\r\n', '<<<<<<< HEAD\n', '=======\n', '>>>>>>> other\n', '||||||| base\n', '## [[Go]]\n'],
  ...[
    '```\n',
    '%%\n',
    '> ',
    '  ',
    '- [x] [[Go]] · Junior · A\n',
    '- [x] Junior · A ✅ 2026-11-22\n',
    '---\n',
  ],
];

/** What an hour may do to a log, most often at its end. */
function changed(text: string, dice: Dice): string {
  const { event } = randomEvent(dice);
  const edit = applyEvent(text, event);
  if (dice.chance(0.5) && 'text' in edit) return edit.text;
  if (dice.chance(0.5)) return text + dice.several(1, 4, () => dice.pick(fragments)).join('');
  const at = dice.below(text.length + 1);
  if (dice.chance(0.5)) return text.slice(0, at) + dice.pick(fragments) + text.slice(at);
  return text.slice(0, dice.chance(0.5) ? at : Math.max(0, text.length - dice.below(80)));
}

testFigure(
  { name: 'a log that is read on reads as if it were read anew', full: 10_000, long: 200_000 },
  (dice) => {
    const texts = [randomLog(dice, 4)];
    let reading: LogReading | null = null;
    for (let turn = 0; turn < 8; turn++) {
      const text = texts.at(-1) ?? '';
      reading = readLog('L.md', text, reading);
      const log = reading?.log ?? null;
      holdSame(log, parseAssessmentLog('L.md', text), JSON.stringify(texts));
      texts.push(dice.chance(0.2) ? dice.pick(texts) : changed(text, dice));
    }
  },
);

test('what was read before is not read again', () => {
  const start = `---\nskill-assessment: 1\n---\n- [x] [[Go]] · Junior · A ✅ 2026-11-20\n`;
  const before = readLog('L.md', start);
  const longer = readLog('L.md', `${start}- [x] [[Go]] · Junior · B ✅ 2026-11-21\n`, before);
  const cut = readLog('L.md', start, longer);
  expect([longer, cut].map((each) => each?.log.events[0] === before?.log.events[0])).toEqual([true, true]);
  expect(readLog('L.md', start, before)).toBe(before);
});
