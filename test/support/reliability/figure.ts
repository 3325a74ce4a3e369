/**
 * Declares a figure: one promise, proven on so many seeded cases. A tenth runs by default, the whole with `FULL=1`,
 * the nightly number with `LONG=1`, just so many with `CASES=n`; `CASE=n` runs that one case again.
 */
import { Dice } from './dice';

export interface Figure {
  /** The promise, as a sentence in the present. */
  name: string;
  /** How many cases CI proves, and how many a night does. */
  full: number;
  long: number;
}

export function casesOf({ full, long }: Pick<Figure, 'full' | 'long'>): number {
  if (process.env.CASES) return Math.min(full, Number(process.env.CASES));
  if (process.env.LONG) return long;
  return process.env.FULL ? full : Math.ceil(full / 10);
}

/**
 * The cases of one part of a figure that several files share, so that they run beside each other: every so-many-th,
 * from `part` on. With `CASE=n` that case alone, in whichever part it lies.
 */
export function casesOfPart(cases: number, part: number, parts: number): number[] {
  const only = process.env.CASE;
  const all = only === undefined ? Array.from({ length: cases }, (_, at) => at) : [Number(only)];
  return all.filter((at) => at % parts === part);
}

/** Throws what the case showed, with the way to see it again. */
export function proveCase(name: string, at: number, prove: (dice: Dice, at: number) => void): void {
  try {
    prove(new Dice(name, at), at);
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : String(fault);
    throw new Error(`Case ${at}: ${said}\nReplay: CASE=${at} npx jest test/reliability -t '${name}'`, {
      cause: fault,
    });
  }
}

/** A test of one figure; `prove` throws when its case breaks the promise. `after` sees how many cases were run. */
export function testFigure(
  figure: Figure,
  prove: (dice: Dice, at: number) => void,
  after: (cases: number) => void = () => undefined,
): void {
  const only = process.env.CASE;
  const cases = casesOf(figure);
  test(`${figure.name} (${only === undefined ? cases.toLocaleString('en') : `case ${only}`})`, () => {
    if (only !== undefined) {
      proveCase(figure.name, Number(only), prove);
      return;
    }
    for (let at = 0; at < cases; at++) proveCase(figure.name, at, prove);
    after(cases);
  });
}

/** Cheaper than `expect` where a million cases are proven; says what it saw only when the promise is broken. */
export function hold(isSo: boolean, say: () => string): asserts isSo {
  if (!isSo) throw new Error(say());
}

/** Both as JSON, so that a difference can be read. */
export function holdSame(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${what}\nis      ${got}\nand not ${wanted}`);
}
