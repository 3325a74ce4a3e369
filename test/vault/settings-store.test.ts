/** The settings survive a broken file, a newer version and a second device. */
import { defaultSettings } from '../../src/core/settings';
import { KeptSettingsError, SettingsStore } from '../../src/vault/settings-store';

function fileOf(data: unknown) {
  const file = {
    data,
    saves: 0,
    load: () => Promise.resolve(structuredClone(file.data)),
    save: (next: unknown) => {
      file.data = next;
      file.saves++;
      return Promise.resolve();
    },
  };
  return file;
}

test('without a file the defaults are in force and nothing is saved', async () => {
  const file = fileOf(null);
  const store = new SettingsStore(file);
  expect(await store.load()).toBeNull();
  expect(store.current).toEqual(defaultSettings);
  expect(file.saves).toBe(0);
});

test.each([['text'], [[]], [{ skillTags: 'one' }], [{ version: 'x' }], [{ version: 0 }]])(
  'settings that say %j are reported, not saved over',
  async (data) => {
    const file = fileOf(data);
    const store = new SettingsStore(file);
    expect(await store.load()).toBe('unreadable');
    expect(store.current).toEqual(defaultSettings);
    expect(file.data).toEqual(data);
  },
);

test('a file that cannot be parsed is reported', async () => {
  const store = new SettingsStore({
    load: () => Promise.reject(new SyntaxError('Unexpected token')),
    save: () => Promise.resolve(),
  });
  expect(await store.load()).toBe('unreadable');
});

test('an unreadable file is not saved over either, not even by a change of a person', async () => {
  const file = fileOf('broken');
  const store = new SettingsStore(file);
  await store.load();
  await expect(store.change({ keySkillsRequired: true })).rejects.toThrow(KeptSettingsError);
  expect(file.saves).toBe(0);
  expect(store.current).toEqual(defaultSettings);
});

test('once a person has mended or removed the file, changes are saved again', async () => {
  const file = fileOf('broken');
  const store = new SettingsStore(file);
  await store.load();
  file.data = null;
  await store.change({ keySkillsRequired: true });
  expect(file.data).toEqual({ ...defaultSettings, keySkillsRequired: true });
});

test('settings of a newer version are never saved over', async () => {
  const file = fileOf({ version: 2, skillTags: ['skill'] });
  const store = new SettingsStore(file);
  expect(await store.load()).toBe('newer');
  await expect(store.change({ keySkillsRequired: true })).rejects.toThrow(KeptSettingsError);
  expect(file.saves).toBe(0);
  expect(store.current).toEqual(defaultSettings);
});

test('a change keeps what another device saved meanwhile, and keys that nobody knows', async () => {
  const file = fileOf({ skillTags: ['skill'] });
  const store = new SettingsStore(file);
  await store.load();
  file.data = { skillTags: ['skill', 'craft'], colour: 'red' };
  await store.change({ splitCriteriaAtCommas: true });
  expect(file.data).toEqual({
    ...defaultSettings,
    skillTags: ['skill', 'craft'],
    colour: 'red',
    splitCriteriaAtCommas: true,
  });
});

test('two changes at once are both saved', async () => {
  const file = fileOf(null);
  const store = new SettingsStore(file);
  await Promise.all([store.change({ logPath: 'Log' }), store.change({ summaryPath: 'Summary' })]);
  expect(file.data).toEqual({ ...defaultSettings, logPath: 'Log', summaryPath: 'Summary' });
});

test('a failed save is told and leaves the settings in force', async () => {
  const store = new SettingsStore({
    load: () => Promise.resolve(null),
    save: () => Promise.reject(new Error('disk full')),
  });
  await expect(store.change({ keySkillsRequired: true })).rejects.toThrow('disk full');
  expect(store.current.keySkillsRequired).toBe(false);
});

test('listeners hear each change until they stop', async () => {
  const store = new SettingsStore(fileOf(null));
  let heard = 0;
  const stop = store.onChange(() => heard++);
  await store.change({ keySkillsRequired: true });
  stop();
  await store.change({ keySkillsRequired: false });
  expect(heard).toBe(1);
});
