/**
 * Bundles the importers of other plugins out of checkouts of theirs, with their packages installed, so that they read our
 * notes without Obsidian. Knows where each keeps its importer, and says what it does not find.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import esbuild from 'esbuild';

/** `entry` is to export `importer`, which takes path and text, and properties and file in this order. */
const peers = [
  {
    name: 'Dataview',
    folder: 'obsidian-dataview',
    entry: 'src/data-import/markdown-file.ts',
    importer: 'parsePage',
    order: ['stat', 'cache'],
  },
  {
    name: 'Datacore',
    folder: 'datacore',
    entry: 'src/index/import/markdown.ts',
    importer: 'markdownImport',
    order: ['cache', 'stat'],
  },
];

/** Whatever is taken from Obsidian is an empty class: importers take types alone, and their neighbours extend views. */
const withoutObsidian = {
  name: 'without-obsidian',
  setup(build) {
    build.onResolve({ filter: /^obsidian$/ }, () => ({ path: 'obsidian', namespace: 'nothing' }));
    build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({
      contents: 'module.exports = Object.create(new Proxy({}, { get: () => class {} }));',
    }));
  },
};

async function bundle({ name, folder, entry, importer, order }, root, out) {
  const checkout = resolve(root, folder);
  const file = join(checkout, entry);
  if (!existsSync(file)) return { name, why: `there is no ${folder}/${entry} in the folder of PEERS` };
  const options = {
    absWorkingDir: checkout,
    entryPoints: [file],
    outfile: join(out, `${folder}.cjs`),
    bundle: true,
    platform: 'node',
    logLevel: 'silent',
    plugins: [withoutObsidian],
  };
  try {
    // Only a module tells what it exports.
    const { metafile } = await esbuild.build({ ...options, format: 'esm', metafile: true, write: false });
    const exported = Object.values(metafile.outputs).flatMap((output) => output.exports);
    if (!exported.includes(importer)) return { name, why: `${folder}/${entry} exports no ${importer}` };
    await esbuild.build({ ...options, format: 'cjs' });
    return { name, file: options.outfile, importer, order };
  } catch (error) {
    return { name, why: `it cannot be bundled: ${error.errors?.[0]?.text ?? error.message}` };
  }
}

/** Each peer with the file of its importer, or with the reason why it is not measured. */
export function bundlePeers(root, out) {
  if (!root) return peers.map(({ name }) => ({ name, why: 'PEERS names no folder with checkouts' }));
  return Promise.all(peers.map((peer) => bundle(peer, root, out)));
}
