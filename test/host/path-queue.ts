/** One thing at a time for each path: what keeps two writers of one file from losing each other's text. */

/** Jobs in queues by path. */
export class PathQueue {
  private readonly tails = new Map<string, Promise<unknown>>();

  /** Runs the job when all earlier jobs of that path are done, whether they failed or not. */
  run<T>(path: string, job: () => Promise<T>): Promise<T> {
    const before = this.tails.get(path) ?? Promise.resolve();
    const result = before.then(job, job);
    const tail = result
      .catch(() => undefined)
      .then(() => {
        if (this.tails.get(path) === tail) this.tails.delete(path);
      });
    this.tails.set(path, tail);
    return result;
  }

  get isIdle(): boolean {
    return this.tails.size === 0;
  }

  /** Resolves when no job is left, those included that are added meanwhile. */
  async idle(): Promise<void> {
    while (this.tails.size > 0) await Promise.all(this.tails.values());
  }
}
