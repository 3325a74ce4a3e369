/** Holds back the picture of waiting until the wait is long enough to be noticed. */
export class Patience {
  /** 0 when it has run out. */
  private timer: number | null = null;

  /** `limit` in milliseconds; `ranOut` is called once for each wait that lasts longer. */
  constructor(
    private readonly win: () => Window,
    private readonly limit: number,
    private readonly ranOut: () => void,
  ) {}

  /** True while the wait, which begins with the first question, is too short to be shown. */
  lasts(): boolean {
    this.timer ??= this.win().setTimeout(() => {
      this.timer = 0;
      this.ranOut();
    }, this.limit);
    return this.timer !== 0;
  }

  /** The wait is over. */
  end(): void {
    if (this.timer !== null) this.win().clearTimeout(this.timer);
    this.timer = null;
  }
}
