/**
 * After an edit of a criterion its tick is found by what was written, or shown for a person to decide: two thousand
 * labelled edits of criteria of ten trades. The rules were fitted to the first five trades; the others were held out.
 */
import { buildSkill } from '../../src/core/matrix/build';
import { Dice } from '../support/reliability/dice';
import { edits, type Edit, type Meaning } from '../support/reliability/criterion-edits';
import { trades, type Trade } from '../support/reliability/criteria';
import { aSkill, events } from '../support/builders';
import { renderEvent } from '../../src/core/assessment/edit';

interface Trial {
  kind: string;
  meaning: Meaning;
  criterion: string;
  edited: string;
  /** The criteria that the note has when the tick is looked for. */
  note: string[];
}

const size = process.env.LONG ? 40_000 : 2_000;

/** A tick of the old text is looked for in a note that has the new one. */
function trialOf(dice: Dice, criteria: string[], edit: Edit, isRussian: boolean): Trial | null {
  const criterion = dice.pick(criteria);
  const edited = edit.apply(criterion, dice, isRussian);
  if (edited === null || edited === criterion || criteria.includes(edited)) return null;
  const note = criteria.map((each) => (each === criterion ? edited : each));
  return { kind: edit.kind, meaning: edit.meaning, criterion, edited, note };
}

function translation(dice: Dice, { russian, english }: Trade): Trial {
  const at = dice.below(russian.length);
  const [from, to] = dice.chance(0.5) ? [russian, english] : [english, russian];
  return { kind: 'translation', meaning: 'other', criterion: from[at] ?? '', edited: to[at] ?? '', note: to };
}

/** So many edits of each kind as its share says, and 3 translations in 100. */
function trialsOf(half: 0 | 1): Trial[] {
  const dice = new Dice(`re-attachment ${half}`, 0);
  const ofHalf = trades.slice(half * 5, half * 5 + 5);
  const trials = Array.from({ length: (size / 2 / 100) * 3 }, () => translation(dice, dice.pick(ofHalf)));
  for (const edit of edits) {
    for (let left = (size / 2 / 100) * edit.share; left > 0;) {
      const isRussian = dice.chance(0.5);
      const { russian, english } = dice.pick(ofHalf);
      const trial = trialOf(dice, isRussian ? russian : english, edit, isRussian);
      if (!trial) continue;
      trials.push(trial);
      left--;
    }
  }
  return trials;
}

/** The criterion of the note that the tick of the old text is attached to; null when it is shown as loose. */
function attachedTo({ criterion, note }: Trial): string | null {
  const skill = aSkill({ levels: [['Junior', { criteria: note }]] });
  const tick = {
    state: 'ticked',
    link: '[[Go]]',
    group: 'Junior',
    item: criterion,
    date: '2026-11-01',
  } as const;
  const { levels } = buildSkill(skill, events(renderEvent(tick)));
  return levels[0]?.criteria.find(({ state }) => state === 'ticked')?.text ?? null;
}

function judge(trial: Trial): 'found' | 'shown' | 'false' {
  const text = attachedTo(trial);
  if (text === null) return 'shown';
  return text === trial.edited && trial.meaning !== 'other' ? 'found' : 'false';
}

describe.each([
  ['fitted', 0],
  ['held out', 1],
] as const)('of the criteria %s', (name, half) => {
  const judged = trialsOf(half).map((trial) => ({ ...trial, verdict: judge(trial) }));
  const ofKind = (kind: RegExp) => judged.filter((trial) => kind.test(trial.kind));
  const share = (kind: RegExp) =>
    ofKind(kind).filter(({ verdict }) => verdict === 'found').length / ofKind(kind).length;
  if (process.env.SHOW) {
    const rows = [...edits.map(({ kind }) => kind), 'translation'].map((kind) => {
      const of = judged.filter((trial) => trial.kind === kind);
      const count = (verdict: string) => of.filter((trial) => trial.verdict === verdict).length;
      return `${kind}: ${of.length}, found ${count('found')}, shown ${count('shown')}, false ${count('false')}`;
    });
    const missed = judged.filter(
      ({ verdict, meaning }) => verdict === 'false' || (verdict === 'shown' && meaning === 'same'),
    );
    const said = missed.map(
      ({ kind, verdict, criterion, edited }) => `${kind} ${verdict}\n   ${criterion}\n   ${edited}`,
    );
    process.stdout.write(`${name}\n${[...rows, ...said].join('\n')}\n`);
  }

  test('at most one tick of a thousand is attached to another criterion', () => {
    const wrong = judged.filter(({ verdict }) => verdict === 'false');
    expect(wrong.slice(judged.length / 1_000)).toEqual([]);
  });

  test('no tick crosses a number, a negation or a language', () => {
    const kinds = ofKind(/number|negation|translation/);
    expect(kinds.length).toBeGreaterThan(100);
    expect(kinds.filter(({ verdict }) => verdict !== 'shown')).toEqual([]);
  });

  test('of a hundred typos ninety-five and more are seen through', () => {
    expect(ofKind(/typo/).length).toBeGreaterThan(100);
    expect(share(/typo/)).toBeGreaterThanOrEqual(0.95);
  });

  test('case, marks and blanks do not matter', () => {
    expect(share(/case|punctuation|blanks/)).toBe(1);
  });
});
