/** The log is deleted, and a tick comes before the vault has told of it. */
import { en } from '../../../src/i18n/en';
import { logPath } from '../../support/hostile-session';
import { HostileVault } from '../../support/hostile-vault';
import { HostileWorld, memoryDevice, mine } from '../../support/hostile-world';
import { Dice } from '../../support/reliability/dice';

test('no new log is made in place of one that this device knows ticks of, and the tick waits', async () => {
  const vault = new HostileVault(new Dice('log gone', 0));
  const world = new HostileWorld(vault, memoryDevice());
  await world.prepare();
  const [item = ['', '']] = mine;
  vault.disk.delete(logPath);
  await world.hurry([world.click(item, 'ticked')]);
  expect([...vault.disk]).toEqual([]);
  const reason = en.notices.tickFaults['log-lost']();
  expect(world.session?.journal.all()).toMatchObject([{ state: 'ticked', reason }]);
  await world.recover();
  expect(world.losses()).toEqual([]);
  expect(vault.disk.get(logPath)).toContain(item[1]);
});
