/** Plugins in the stand-in: switched on and off, with all they add, their data and their faults. */
import { Plugin, type WorkspaceLeaf, ItemView } from 'obsidian';
import { recordMissing } from './missing';
import { runModule } from './plugin-module';
import { createTestApp, prepareTestApp, testManifest, type TestApp } from './test-app';

let app: TestApp;
const heard: string[] = [];

class BareView extends ItemView {
  getViewType(): string {
    return 'bare';
  }

  getDisplayText(): string {
    return 'Bare';
  }
}

class SamplePlugin extends Plugin {
  override async onload(): Promise<void> {
    heard.push(`load with ${this.app.vault.getMarkdownFiles().length} notes`);
    this.addRibbonIcon('dice', 'Throw', () => heard.push('thrown'));
    this.addStatusBarItem().setText('Status');
    this.addCommand({ id: 'throw', name: 'Throw dice', callback: () => heard.push('command') });
    this.addCommand({ id: 'edit', name: 'Edit', editorCallback: () => heard.push('edit') });
    this.addCommand({ id: 'never', name: 'Never', checkCallback: () => false });
    this.registerView('bare', (leaf: WorkspaceLeaf) => new BareView(leaf));
    this.registerEvent(this.app.vault.on('create', ({ path }) => heard.push(`create ${path}`)));
    this.registerInterval(window.setInterval(() => heard.push('tick'), 1));
  }

  override onunload(): void {
    heard.push('unload');
  }

  override onUserEnable(): void {
    heard.push('enabled by a person');
  }

  override onExternalSettingsChange(): void {
    heard.push('settings changed outside');
  }
}

const folder = '.obsidian/plugins/sample';
const installed = {
  [`${folder}/manifest.json`]: JSON.stringify({
    ...testManifest({ id: 'sample', name: 'Sample' }),
    dir: undefined,
  }),
  [`${folder}/styles.css`]: '.sample { color: red; }',
};
const switchedOn = { ...installed, '.obsidian/community-plugins.json': '["sample", "not-there"]' };

function ribbon(): Element | null {
  return document.querySelector('.side-dock-ribbon-action[aria-label="Throw"]');
}

beforeEach(() => heard.splice(0));
afterEach(() => app.quit());

test('a plugin that is switched on loads before the notes, and hears of each', async () => {
  const files = { ...switchedOn, 'A.md': '' };
  app = await createTestApp({ files, loadPlugin: () => Promise.resolve(SamplePlugin) });
  expect(heard).toEqual(['load with 0 notes', 'create A.md']);
});

test('switching a plugin on and off adds and removes all that is its own', async () => {
  app = await createTestApp({ files: installed, loadPlugin: () => Promise.resolve(SamplePlugin) });
  await app.plugins.enablePluginAndSave('sample');
  expect(heard).toEqual(['load with 0 notes', 'enabled by a person']);
  expect(app.textOf('.obsidian/community-plugins.json')).toBe(JSON.stringify(['sample'], null, 2));
  expect(ribbon()).not.toBeNull();
  expect(app.statusBarEl.textContent).toBe('Status');
  expect(document.querySelector('style[data-plugin="sample"]')?.textContent).toContain('.sample');

  await app.plugins.disablePluginAndSave('sample');
  heard.splice(0);
  await app.vault.create('A.md', '');
  await sleep(5);
  expect(heard).toEqual([]);
  expect(app.textOf('.obsidian/community-plugins.json')).toBe('[]');
  expect(ribbon()).toBeNull();
  expect(app.statusBarEl.textContent).toBe('');
  expect(document.querySelector('style[data-plugin="sample"]')).toBeNull();
  expect(app.commands.findCommand('sample:throw')).toBeUndefined();
  expect(app.workspace.viewRegistry.getViewCreatorByType('bare')).toBeUndefined();
});

test('a plugin that fails to load is let go again', async () => {
  class FailingPlugin extends SamplePlugin {
    override async onload(): Promise<void> {
      await super.onload();
      throw new Error('no');
    }
  }
  app = await createTestApp();
  await expect(app.loadPlugin(FailingPlugin)).rejects.toThrow('no');
  expect(ribbon()).toBeNull();
  expect(app.plugins.enabledPlugins.size).toBe(0);
});

test('commands bear the id and name of their plugin, and only those that can run are listed', async () => {
  app = await createTestApp();
  await app.loadPlugin(SamplePlugin, { id: 'sample', name: 'Sample' });
  expect(app.commands.listCommands().map(({ id, name }) => [id, name])).toEqual([
    ['sample:throw', 'Sample: Throw dice'],
  ]);
  expect(app.commands.executeCommandById('sample:throw')).toBe(true);
  expect(app.commands.executeCommandById('sample:edit')).toBe(false);
  expect(app.commands.executeCommandById('sample:never')).toBe(false);
  expect(heard).toContain('command');
});

test('data is null before the first save, and lies in data.json after it', async () => {
  app = await createTestApp();
  const plugin = await app.loadPlugin(SamplePlugin, { id: 'sample' });
  await expect(plugin.loadData()).resolves.toBeNull();
  await Promise.all([plugin.saveData({ at: 1 }), plugin.saveData({ at: 2 })]);
  await expect(plugin.loadData()).resolves.toEqual({ at: 2 });
  expect(app.textOf(`${folder}/data.json`)).toBe('{\n  "at": 2\n}');
});

test("settings changed by another program are told of, one's own are not", async () => {
  app = await createTestApp();
  const plugin = await app.loadPlugin(SamplePlugin, { id: 'sample' });
  await plugin.saveData({ at: 1 });
  await app.flush();
  expect(heard).not.toContain('settings changed outside');
  app.storage.writeOutside(`${folder}/data.json`, '{}');
  await app.flush();
  expect(heard).toContain('settings changed outside');
});

test('a plugin of a test can be there before the notes', async () => {
  app = prepareTestApp({ files: { 'A.md': '' } });
  await app.loadPlugin(SamplePlugin);
  await app.start();
  expect(heard).toEqual(['load with 0 notes', 'create A.md']);
});

test("a plugin's file gets the modules that there are; what is missing is noted", () => {
  const missing = new Set<string>();
  const exports = runModule(
    (require, module) => {
      const api = require('obsidian') as Record<string, unknown>;
      module.exports = { known: api['Plugin'], unknown: api['NoSuchThing'], node: require('fs') };
    },
    { obsidian: { Plugin } },
    missing,
  );
  expect(exports).toEqual({ known: Plugin, unknown: undefined, node: undefined });
  expect([...missing]).toEqual(['obsidian.NoSuchThing', 'fs']);
  expect(recordMissing({ a: 1 }, 'x', missing).a).toBe(1);
});
