/** Saved settings, sound or damaged in any way: they are read as they are, or not at all. */
import { defaultSettings, parseSettings } from '../../src/core/settings';
import { vocabularyWith } from '../../src/core/vocabulary';
import type { Dice } from '../support/reliability/dice';
import { hold, holdSame, testFigure } from '../support/reliability/figure';

/** Keys that no version saves, since an object has them anyway; they are left out. */
const reserved = ['__proto__', 'constructor', 'prototype'];
const keys = [...Object.keys(defaultSettings), 'ofAnotherVersion', ...reserved];
const texts = ['', 'ru', 'Навыки', '../..', '__proto__', 'toString', '\u0000', '😀'];

function someValue(dice: Dice, depth = 0): unknown {
  const leaf = dice.below(7);
  if (depth < 3 && leaf > 4)
    return leaf === 5
      ? dice.several(0, 3, () => someValue(dice, depth + 1))
      : Object.fromEntries(dice.several(0, 3, () => [dice.pick(texts), someValue(dice, depth + 1)]));
  return dice.pick([null, true, false, dice.pick(texts), -1, 0, 1, 2, 1.5, 180, 1e300, [dice.pick(texts)]]);
}

/** What was once saved, with some of its values changed to any others. */
function damaged(dice: Dice): unknown {
  if (dice.chance(0.05)) return someValue(dice);
  const saved: Record<string, unknown> = { ...defaultSettings };
  for (let turn = dice.below(4); turn > 0; turn--) {
    const key = dice.pick(keys);
    const value = dice.chance(0.5) ? saved[dice.pick(keys)] : someValue(dice);
    Object.defineProperty(saved, key, { value, enumerable: true, configurable: true, writable: true });
  }
  // As the disk gives it: `__proto__` is a key like any other.
  return JSON.parse(JSON.stringify(saved));
}

/** How many were read; the others were refused. */
let read = 0;

testFigure(
  { name: 'saved settings are read as they are, or the defaults hold', full: 1_000_000, long: 50_000_000 },
  (dice, at) => {
    const data = damaged(dice);
    const { settings, fault } = parseSettings(data);
    if (fault !== null) {
      hold(settings === defaultSettings, () => JSON.stringify(data));
      return;
    }
    read++;
    for (const [key, value] of Object.entries(defaultSettings))
      hold(
        typeof settings[key as keyof typeof settings] === typeof value,
        () => `${key} of ${JSON.stringify(data)}`,
      );
    for (const [key, value] of Object.entries(data ?? {}))
      if (!reserved.includes(key)) holdSame(settings[key as keyof typeof settings], value, key);
    if (at % 100 === 0) vocabularyWith(settings.columnWords).sectionKeyOf('Levels');
  },
  (cases) => hold(read > cases / 10, () => `Only ${read} of ${cases} were read.`),
);
