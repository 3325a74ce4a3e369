/** Damages a text as torn writes, bad merges and slips of a hand do: some bytes go, some others come in their place. */
import { wildText } from './log-machine';
import type { Dice } from './dice';

/** One splice of at most 200 bytes, anywhere; characters may be cut in two. */
export function splice(dice: Dice, text: string): string {
  const bytes = Buffer.from(text);
  const start = dice.below(bytes.length + 1);
  const gone = dice.chance(0.2) ? 0 : dice.between(1, 200);
  const come = dice.pick([nothing, nothing, otherPart, anyBytes, words])(dice, bytes);
  return Buffer.concat([bytes.subarray(0, start), come, bytes.subarray(start + gone)]).toString();
}

const nothing = () => Buffer.alloc(0);
const words = (dice: Dice) => Buffer.from(wildText(dice)).subarray(0, 200);
const anyBytes = (dice: Dice) => Buffer.from(dice.several(1, 20, () => dice.below(256)));

/** Another part of the same text, as a merge that mistakes its place brings. */
function otherPart(dice: Dice, bytes: Buffer): Buffer {
  const start = dice.below(bytes.length);
  return bytes.subarray(start, start + dice.between(1, 200));
}
