/**
 * Bundles what other plugins do to a note out of checkouts of theirs, with their packages installed, so that they read
 * our notes without Obsidian. Knows where each keeps it, and says what it does not find.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import esbuild from 'esbuild';

/** The function that reads a note, and what else a note passes on its way into the plugin's index: names by files. */
const peers = [
  {
    name: 'Dataview',
    folder: 'obsidian-dataview',
    alone: { 'src/data-import/markdown-file.ts': 'parsePage' },
    rest: {
      'src/data-model/transferable.ts': 'Transferable',
      'src/data-model/markdown.ts': 'PageMetadata',
    },
  },
  {
    name: 'Datacore',
    folder: 'datacore',
    alone: { 'src/index/import/markdown.ts': 'markdownImport' },
    rest: { 'src/index/types/markdown.ts': 'MarkdownPage' },
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

/** One file with all the names, for they have to share their classes; or why there is none. */
async function bundle(root, folder, names, outfile) {
  const checkout = resolve(root, folder);
  for (const file of Object.keys(names))
    if (!existsSync(join(checkout, file)))
      return { why: `there is no ${folder}/${file} in the folder of PEERS` };
  const options = {
    absWorkingDir: checkout,
    bundle: true,
    platform: 'node',
    logLevel: 'silent',
    plugins: [withoutObsidian],
  };
  try {
    for (const [file, name] of Object.entries(names)) {
      // Only a module tells what it exports.
      const entry = { ...options, entryPoints: [file], format: 'esm', metafile: true, write: false };
      const { metafile } = await esbuild.build({ ...entry, outdir: '.' });
      const exported = Object.values(metafile.outputs).flatMap((output) => output.exports);
      if (!exported.includes(name)) return { why: `${folder}/${file} exports no ${name}` };
    }
    const contents = Object.entries(names).map(([file, name]) => `export { ${name} } from './${file}';`);
    const stdin = { contents: contents.join('\n'), resolveDir: checkout };
    await esbuild.build({ ...options, stdin, outfile, format: 'cjs' });
    return { file: outfile };
  } catch (error) {
    return { why: `it cannot be bundled: ${error.errors?.[0]?.text ?? error.message}` };
  }
}

/** For each peer the files of its function alone and of its whole import, or the reasons why one is not measured. */
export function bundlePeers(root, out) {
  return Promise.all(
    peers.map(async ({ name, folder, alone, rest }) => {
      if (!root) {
        const none = { why: 'PEERS names no folder with checkouts' };
        return { name, alone: none, whole: none };
      }
      return {
        name,
        alone: await bundle(root, folder, alone, join(out, `${folder}-alone.cjs`)),
        whole: await bundle(root, folder, { ...alone, ...rest }, join(out, `${folder}-whole.cjs`)),
      };
    }),
  );
}
