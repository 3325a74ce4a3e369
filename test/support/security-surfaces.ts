/**
 * The tests of some hostile texts, each in every place of a vault, on every surface that shows it: panel, menus,
 * dialogs, settings, log and summary. On each it is text, whatever it says.
 */
import { endSessions } from './plugin-in-host';
import { faultsOfNote } from './security-dom';
import { chosenOf } from './security-payloads';
import { HostileSession } from './security-session';

/** Registers the tests: for a tenth of the texts, for all with `FULL=1`. */
export function testSurfaces(payloads: readonly string[]): void {
  jest.setTimeout(60_000);
  afterEach(async () => {
    await endSessions();
    jest.restoreAllMocks();
  });

  test.each(chosenOf(payloads))(
    '%j is text in panel, menus, dialogs, settings, log and summary',
    async (payload) => {
      const session = await HostileSession.open(payload);
      expect(session.faults()).toEqual([]);
      await session.askEverything();
      await session.clickLinks();
      expect(session.faults()).toEqual([]);
      const log = await session.tick();
      expect(await session.unreadable(log)).toEqual([]);
      for (const note of [log, await session.summarise()]) {
        for (const root of await session.draw(note)) expect(faultsOfNote(root)).toEqual([]);
      }
      session.openSettings();
      expect(session.faults()).toEqual([]);
    },
  );
}
