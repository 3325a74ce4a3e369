/** A plugin that asks the stand-in what real Obsidian would answer. Its checks say, one by one, what plugins lean on. */
import { Plugin } from 'obsidian';
import type { Check } from './check';
import { registerViews, screenChecks } from './screen-checks';
import { vaultChecks } from './vault-checks';

/** What one check came to; `fault` is null when its statement holds. */
export interface Result {
  name: string;
  fault: string | null;
}

export default class ConformancePlugin extends Plugin {
  /** How often `create` was told before and after the layout was ready. */
  readonly created = { before: 0, after: 0 };

  override onload(): void {
    registerViews(this);
    const { workspace, vault } = this.app;
    this.registerEvent(
      vault.on('create', () => {
        if (workspace.layoutReady) this.created.after += 1;
        else this.created.before += 1;
      }),
    );
  }

  /** Runs every check in turn; one that fails does not keep the others from running. */
  async run(): Promise<Result[]> {
    const results: Result[] = [];
    for (const check of [...vaultChecks, ...screenChecks]) results.push(await this.result(check));
    return results;
  }

  private async result(check: Check): Promise<Result> {
    try {
      await check.run(this);
      return { name: check.name, fault: null };
    } catch (error) {
      return {
        name: check.name,
        fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    }
  }
}
