/** Chance that repeats itself: the same seed gives the same draws, so that two runs measure the same notes. */

export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed + 1, 0x9e3779b1);
    this.roll();
  }

  /** From 0 to below 1. */
  roll(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return this.state / 2 ** 32;
  }

  chance(share: number): boolean {
    return this.roll() < share;
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1));
  }

  one(list: readonly string[]): string {
    return list[Math.floor(this.roll() * list.length)] ?? '';
  }

  times(count: number, write: () => string): string[] {
    return Array.from({ length: count }, write);
  }

  /** The same values in another order. */
  shuffled<T>(values: readonly T[]): T[] {
    return values
      .map((value) => ({ value, order: this.roll() }))
      .sort((a, b) => a.order - b.order)
      .map(({ value }) => value);
  }
}
