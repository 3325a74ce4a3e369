/**
 * Work that goes through everything anew when something has changed: one round at a time, and one more when asked
 * meanwhile.
 */

export class Rounds {
  private isStale = false;
  private isUnderway = false;

  /** `isWanted` says whether another round is to begin. */
  constructor(
    private readonly round: () => Promise<void>,
    private readonly isWanted: () => boolean,
  ) {}

  /** True while a round is underway. */
  get isRunning(): boolean {
    return this.isUnderway;
  }

  /** Runs a round, or one more after the one that is underway. */
  async run(): Promise<void> {
    this.isStale = true;
    if (this.isUnderway) return;
    this.isUnderway = true;
    try {
      while (this.isStale && this.isWanted()) {
        this.isStale = false;
        await this.round();
      }
    } finally {
      this.isUnderway = false;
    }
  }
}
