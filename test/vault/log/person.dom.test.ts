/** Whose ticks this device writes: kept on the device, and none where the device cannot say. */
import type { App } from 'obsidian';
import { loadPerson, savePerson } from '../../../src/vault/log/person';
import { App as HostApp } from '../../host/app';
import { MemoryStorage } from '../../host/memory-storage';

const anApp = () => new HostApp(new MemoryStorage({})) as unknown as App;

test('a name is kept without blanks around it, and an empty one is forgotten', () => {
  const app = anApp();
  expect(loadPerson(app)).toBeNull();
  savePerson(app, '  Anna ');
  expect([loadPerson(app), loadPerson(anApp())]).toEqual(['Anna', 'Anna']);
  savePerson(app, ' ');
  expect([loadPerson(app), loadPerson(anApp())]).toEqual([null, null]);
});

test.each([7, '', null])('what is saved there by another program as %j is no name', (saved) => {
  const app = anApp();
  app.saveLocalStorage('skill-matrix-person', saved);
  expect(loadPerson(app)).toBeNull();
});

test('a store that fails is reported, and asked again next time', () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const app = anApp();
  const load = jest.spyOn(app, 'loadLocalStorage').mockImplementation(() => {
    throw new Error('The store is closed.');
  });
  expect(loadPerson(app)).toBeNull();
  expect(said).toHaveBeenCalledTimes(1);
  load.mockReturnValue('Anna');
  expect(loadPerson(app)).toBe('Anna');
});
