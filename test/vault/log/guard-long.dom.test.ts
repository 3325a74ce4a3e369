/** The guard over a log of very many lines, which is compared in slices. */
import { endVaults, startVault } from '../../support/vault-in-host';

afterEach(endVaults);

const other = (at: number) => `- [x] [[Note ${at % 50}]] · Junior · Thing ${at}. ✅ 2026-11-01\n`;
const marker = '---\nskill-assessment: 1\n---\n';

/** Waits for what is done in slices. */
async function until(isSo: () => boolean) {
  for (const end = performance.now() + 4000; !isSo() && performance.now() < end;)
    await new Promise((resolve) => window.setTimeout(resolve, 5));
  expect(isSo()).toBe(true);
}

test('a tick that was taken out of a long log is missed as well, and nothing that was put back meanwhile', async () => {
  const lines = Array.from({ length: 8001 }, (_, at) => other(at));
  const session = await startVault({ 'Log.md': marker + lines.join('') });
  const { guard, circumstances } = session;
  const outside = async (kept: string[]) => {
    session.storage.writeOutside('Log.md', marker + kept.join(''));
    await session.settle();
    guard.check();
  };
  await until(() => guard.copy.entries.length === 8001);
  circumstances.now += 5 * 60_000;
  guard.check();
  await until(() => guard.copy.entries.every(({ from }) => from === 0));
  await outside(lines.slice(0, -1));
  expect(guard.status.lost).toEqual([]);
  await outside(lines.slice(1));
  await until(() => guard.status.lost.length > 0);
  expect(guard.status.lost.map(({ item }) => item)).toEqual(['Thing 0.']);
});
