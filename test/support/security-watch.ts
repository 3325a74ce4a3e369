/** Notices in jsdom what a hostile text must never bring about: a program that runs, a request, a page that opens. */

/** The names that every object has; a text of a note that becomes a key must add none. */
const namesOfAll = () => Object.getOwnPropertyNames(Object.prototype).sort().join();

/** Watches from its making until it is asked. */
declare global {
  interface Window {
    /** What the programs in hostile texts call. */
    ran(): void;
  }
}

export class HostileWatch {
  private readonly seen: string[] = [];
  private readonly before = { names: namesOfAll(), address: window.location.href };

  constructor() {
    const note = (what: string) => (): never => {
      this.seen.push(what);
      throw new Error(`A hostile text got through: ${what}.`);
    };
    Object.assign(window, { ran: note('a program ran') });
    jest.spyOn(window, 'open').mockImplementation(note('a page was opened'));
    jest.spyOn(XMLHttpRequest.prototype, 'open').mockImplementation(note('a request was sent'));
    Object.assign(window, { fetch: note('a request was sent') });
  }

  /** What has happened so far. */
  get faults(): string[] {
    return [
      ...this.seen,
      ...(namesOfAll() === this.before.names ? [] : ['every object has a new key']),
      ...(window.location.href === this.before.address ? [] : ['the page was left']),
    ];
  }
}
