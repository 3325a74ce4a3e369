/** Builds what the workbench serves: its page and the plugin as it ships. Knows no vault. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import esbuild from 'esbuild';
import { plugin } from '../../esbuild.config.mjs';

const here = import.meta.dirname;
const require = createRequire(import.meta.url);
const root = resolve(here, '../..');

/** Builds the plugin into a folder as Obsidian would find it there; `options` may be those of what is shipped. */
export async function buildPlugin(folder, options = plugin) {
  await mkdir(folder, { recursive: true });
  await esbuild.build({ ...options, outfile: join(folder, 'main.js') });
  for (const file of ['manifest.json', 'styles.css']) await copyFile(join(root, file), join(folder, file));
}

/** Builds the plugin that asks the stand-in what real Obsidian would answer. */
export async function buildConformance(folder) {
  const from = join(here, 'conformance');
  await mkdir(folder, { recursive: true });
  await esbuild.build({
    ...plugin,
    mangleProps: undefined,
    minify: false,
    entryPoints: [join(from, 'main.ts')],
    outfile: join(folder, 'main.js'),
  });
  await copyFile(join(from, 'manifest.json'), join(folder, 'manifest.json'));
  await writeFile(join(folder, 'styles.css'), '.conformance { color: inherit; }\n');
}

/** Bundles the page and its stand-in for Obsidian, and lays the page's other files beside it. */
export async function buildPage(folder) {
  await mkdir(folder, { recursive: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [join(here, 'page.ts')],
    outfile: join(folder, 'workbench.js'),
    bundle: true,
    charset: 'utf8',
    minifyWhitespace: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'warning',
    alias: { obsidian: join(root, 'test/host/index.ts') },
  });
  await esbuild.build({
    entryPoints: [require.resolve('@mermaid-js/tiny')],
    outfile: join(folder, 'mermaid.js'),
    // A part of it would hand itself to the `define` by which the page takes plugins.
    define: { define: 'undefined' },
    logLevel: 'warning',
  });
  for (const file of ['index.html', 'theme.css', 'app.css'])
    await copyFile(join(here, file), join(folder, file));
}

/** Bundles the server into one file that Node runs, and gives its path back. */
export async function buildServer(folder) {
  const outfile = join(folder, 'server.cjs');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [join(here, 'server.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  return outfile;
}
