/** The summary's note outside of its markers: whatever stands there, not a byte of it changes. */
import { applySummary } from '../../src/core/matrix/summary/summary-note';
import type { Dice } from '../support/reliability/dice';
import { hold, testFigure } from '../support/reliability/figure';

const begin = '%% skill-matrix:begin %%';
const end = '%% skill-matrix:end %%';
const block = 'one\n\ntwo';
const harmless = [
  'a',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\uFEFF',
  '> ',
  '- ',
  '<div>\n',
  '|a|b|\n|-|-|\n',
  'я',
  '\u2028',
];
const hiding = ['```\n', '~~~\n', '%%', '<!--', '-->', '---\n'];
const marking = [begin, end, `\n${begin}\n`, `\n${end}\n`, '%% skill-matrix:'];

/** How many of the notes were written; the others were refused. */
let written = 0;

function someText(dice: Dice): string {
  const some = () => dice.pick(dice.chance(0.8) ? harmless : dice.chance(0.8) ? hiding : marking);
  return dice.several(0, 8, some).join('');
}

testFigure(
  {
    name: 'outside of the markers no byte changes, and a second run changes none',
    full: 500_000,
    long: 10_000_000,
  },
  (dice) => {
    const [before, inside, after] = [someText(dice), someText(dice), someText(dice)];
    const edit = applySummary(`${before}\n${begin}\n${inside}\n${end}\n${after}`, block, 'T');
    if ('refusal' in edit) return;
    written++;
    const { text } = edit;
    const say = () => JSON.stringify({ before, inside, after, text });
    hold(text.startsWith(`${before}\n${begin}`) && text.endsWith(`${end}\n${after}`), say);
    hold(text.split(begin).length === 2, say);
    const again = applySummary(text, block, 'T');
    hold('text' in again && again.text === text, say);
  },
  (cases) => hold(written > cases / 10, () => `Only ${written} of ${cases} notes were written.`),
);
