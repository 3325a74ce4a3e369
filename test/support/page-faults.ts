/** Everything on a page that must not happen, from outside (errors, requests) and from what the page itself recorded. */
import type { Page } from 'playwright-core';

/** The faults of one page. Made before the page is visited. */
export class PageFaults {
  private readonly seen: string[] = [];

  constructor(
    private readonly page: Page,
    address: string,
  ) {
    page.on('pageerror', (error) => this.seen.push(`page error: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.seen.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${address}/`) && !url.startsWith('data:'))
        this.seen.push(`request outside: ${url}`);
    });
  }

  async all(): Promise<string[]> {
    return [...this.seen, ...(await this.recorded())];
  }

  /** Takes over what the page recorded, because a reload would forget it. */
  async keep(): Promise<void> {
    this.seen.push(...(await this.recorded()));
  }

  /** Empties the list, for a test that caused faults on purpose. */
  async forget(): Promise<void> {
    this.seen.length = 0;
    await this.page.evaluate(() => {
      const { missing, errors, requests } = window.workbench;
      missing.clear();
      errors.length = requests.length = 0;
    });
  }

  /** Unknown API, errors that nothing caught and requests that the stand-in refused. */
  private recorded(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { missing, errors, requests } = window.workbench;
      const named = (kind: string) => (text: string) => `${kind}: ${text}`;
      return [
        ...[...missing].map(named('unknown API')),
        ...errors.map(named('error')),
        ...requests.map(named('request')),
      ];
    });
  }
}
