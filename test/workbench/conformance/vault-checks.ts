/** How vault and metadata cache behave, as far as plugins lean on it. */
import { normalizePath, parseYaml, TFile } from 'obsidian';
import type { CachedMetadata, Plugin } from 'obsidian';
import { become, same, type Check } from './check';

const note =
  '---\ntags: [a, b/c]\n---\n# Head\n\n| x | y |\n| - | - |\n| 1 | 2 |\n\n- [x] done #tag [[Target|shown]]\n';

async function changedAfter(
  { app }: Plugin,
  path: string,
  work: () => Promise<unknown>,
): Promise<CachedMetadata> {
  const heard: CachedMetadata[] = [];
  const reference = app.metadataCache.on('changed', (file, _data, cache) => {
    if (file.path === path) heard.push(cache);
  });
  await work();
  await become(`changed for ${path}`, () => heard.length > 0);
  app.metadataCache.offref(reference);
  return heard[0] ?? {};
}

/** Statements about notes and what is known of them. */
export const vaultChecks: Check[] = [
  {
    name: 'a created note is in the tree at once, and in the cache some time later',
    async run(plugin) {
      const { vault, metadataCache } = plugin.app;
      const cache = await changedAfter(plugin, 'Made.md', async () => {
        const file = await vault.create('Made.md', note);
        same(
          [file instanceof TFile, file.basename, file.extension, file.parent?.path],
          [true, 'Made', 'md', '/'],
        );
        same(vault.getFileByPath('Made.md') === file, true);
      });
      same(
        cache.sections?.map(({ type }) => type),
        ['yaml', 'heading', 'table', 'list'],
      );
      same(
        cache.headings?.map(({ heading, level }) => [heading, level]),
        [['Head', 1]],
      );
      same(
        cache.links?.map(({ link, displayText }) => [link, displayText]),
        [['Target', 'shown']],
      );
      same(
        cache.listItems?.map(({ task }) => task),
        ['x'],
      );
      same(cache.frontmatter?.tags, ['a', 'b/c']);
      same(metadataCache.getCache('Made.md') === cache, true);
    },
  },
  {
    name: 'processes of one file run one after another',
    async run({ app: { vault } }) {
      const file = await vault.create('Count.md', '0');
      await Promise.all(
        Array.from({ length: 20 }, () => vault.process(file, (text) => String(Number(text) + 1))),
      );
      same(await vault.read(file), '20');
    },
  },
  {
    name: 'a process whose function throws leaves the file alone and later ones work',
    async run({ app: { vault } }) {
      const file = await vault.create('Throws.md', 'before');
      const fault = await vault
        .process(file, () => {
          throw new Error('no');
        })
        .catch((error: unknown) => String(error));
      same([fault, await vault.read(file)], ['Error: no', 'before']);
      same(await vault.process(file, (text) => `${text}, after`), 'before, after');
    },
  },
  {
    name: 'a rename tells the old path, keeps the file object and its cache, and is no change',
    async run(plugin) {
      const { vault, metadataCache, fileManager } = plugin.app;
      await changedAfter(plugin, 'Old.md', () => vault.create('Old.md', '# One\n'));
      const file = vault.getFileByPath('Old.md');
      const heard: string[] = [];
      plugin.registerEvent(vault.on('rename', (renamed, old) => void heard.push(`${old} > ${renamed.path}`)));
      plugin.registerEvent(metadataCache.on('changed', ({ path }) => void heard.push(`changed ${path}`)));
      if (file) await fileManager.renameFile(file, 'New.md');
      await become('rename heard', () => heard.length > 0);
      await new Promise((done) => window.setTimeout(done, 300));
      same([heard, file?.path, file?.basename], [['Old.md > New.md'], 'New.md', 'New']);
      same(metadataCache.getCache('New.md')?.headings?.length, 1);
    },
  },
  {
    name: 'a link resolves to the nearest note of its name, and its links are counted once resolved',
    async run(plugin) {
      const { vault, metadataCache } = plugin.app;
      await vault.createFolder('Deep');
      await changedAfter(plugin, 'Deep/Target.md', () => vault.create('Deep/Target.md', ''));
      same(metadataCache.getFirstLinkpathDest('Target', 'x.md')?.path, 'Deep/Target.md');
      same(metadataCache.getFirstLinkpathDest('Deep/Target', 'x.md')?.path, 'Deep/Target.md');
      same(metadataCache.getFirstLinkpathDest('Absent', 'x.md'), null);
      await changedAfter(plugin, 'Linking.md', () => vault.create('Linking.md', '[[Target]] [[Absent]]'));
      await become('resolved', () => metadataCache.resolvedLinks['Linking.md']?.['Deep/Target.md'] === 1);
      same(metadataCache.unresolvedLinks['Linking.md'], { Absent: 1 });
    },
  },
  {
    name: 'a deleted note is gone from tree and cache, and both tell it',
    async run(plugin) {
      const { vault, metadataCache, fileManager } = plugin.app;
      await changedAfter(plugin, 'Gone.md', () => vault.create('Gone.md', '# x'));
      const heard: string[] = [];
      plugin.registerEvent(vault.on('delete', ({ path }) => void heard.push(path)));
      plugin.registerEvent(metadataCache.on('deleted', ({ path }) => void heard.push(`cache ${path}`)));
      const file = vault.getFileByPath('Gone.md');
      if (file) await fileManager.trashFile(file);
      await become('both told', () => heard.length === 2);
      same([vault.getFileByPath('Gone.md'), metadataCache.getCache('Gone.md')], [null, null]);
    },
  },
  {
    name: 'creating what is there, or below what is not, is refused',
    async run({ app: { vault } }) {
      const refused = (path: string): Promise<boolean> =>
        vault.create(path, '').then(
          () => false,
          () => true,
        );
      await vault.create('There.md', '');
      same([await refused('There.md'), await refused('Not there/x.md')], [true, true]);
    },
  },
  {
    name: 'properties are changed in place and the text below stays',
    async run({ app: { vault, fileManager } }) {
      const file = await vault.create('Properties.md', '---\nold: 1\n---\nText\n');
      await fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => {
        properties.added = ['x'];
      });
      const [, yaml = '', text] = (await vault.read(file)).split('---\n');
      same([parseYaml(yaml), text], [{ old: 1, added: ['x'] }, 'Text\n']);
    },
  },
  {
    name: 'plugin data is null before it was saved and then what was saved',
    async run(plugin) {
      same(await plugin.loadData(), null);
      await plugin.saveData({ value: 1 });
      same(await plugin.loadData(), { value: 1 });
      const path = normalizePath(`${plugin.manifest.dir}/data.json`);
      same(await plugin.app.vault.adapter.exists(path), true);
    },
  },
];
