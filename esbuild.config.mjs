/**
 * Builds the two programs: `main.js`, the plugin as Obsidian loads it, and `dist/skill-matrix.mjs`, the command line.
 * Says what the plugin weighs and fails when that is too much; `--watch` rebuilds it on each change, `--brief` leaves out
 * what takes seconds, `--rooms` builds nothing and says what each room weighs. The output depends on the sources alone.
 * Whoever imports this file gets the settings and builds nothing.
 */
import { realpathSync } from 'node:fs';
import { chmod, readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import esbuild from 'esbuild';
import { renderRooms, weighRooms } from './scripts/bundle-rooms.mjs';
import { renderWeight, weigh } from './scripts/bundle-size.mjs';
import { shortNames } from './scripts/short-names.mjs';
import { shorten } from './scripts/shorten.mjs';
import { wordsOnOneLine } from './scripts/words-on-one-line.mjs';

const common = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  charset: 'utf8',
  logLevel: 'warning',
  legalComments: 'none',
  minify: true,
};

const codeMirror = 'autocomplete collab commands language lint search state view'
  .split(' ')
  .map((name) => `@codemirror/${name}`);
const lezer = ['common', 'highlight', 'lr'].map((name) => `@lezer/${name}`);

const alike = ['i18n', 'core/vocabulary/languages'];

/**
 * Words lie beside words: what packs the plugin for its download looks back no further than 32 KiB for what is alike.
 * @type {esbuild.Plugin}
 */
const wordsTogether = {
  name: 'words-together',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]main\.ts$/ }, async ({ path }) => {
      const first = alike.map((name) => `import './${name}';`).join('');
      return { contents: `${first}${await readFile(path, 'utf8')}`, loader: 'ts' };
    });
  },
};

/** @type {esbuild.BuildOptions} */
export const plugin = {
  ...common,
  mangleProps: shortNames(import.meta.dirname),
  plugins: [wordsOnOneLine, wordsTogether],
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  external: ['obsidian', 'electron', ...codeMirror, ...lezer],
};

/** The plugin as it is shipped. */
export const shipped = { ...plugin, plugins: [...plugin.plugins, shorten] };

/**
 * Neutral, though it runs on Node: for Node, `yaml` offers CommonJS only, whose `require` an ES module does not have.
 * @type {esbuild.BuildOptions}
 */
export const commandLine = {
  ...common,
  entryPoints: ['scripts/cli.ts'],
  outfile: 'dist/skill-matrix.mjs',
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  external: builtinModules.flatMap((name) => [name, `node:${name}`]),
  banner: { js: '#!/usr/bin/env node' },
};

async function watch() {
  const context = await esbuild.context({ ...plugin, minify: false, sourcemap: 'inline' });
  await context.watch();
}

/** `isBrief`: without what only what is shipped goes through, and so without judging what it weighs. */
async function build(isBrief) {
  const [{ metafile }] = await Promise.all([
    esbuild.build({ ...(isBrief ? plugin : shipped), metafile: true }),
    esbuild.build(commandLine),
  ]);
  await chmod('dist/skill-matrix.mjs', 0o755);
  const weight = weigh(metafile, await readFile('main.js'));
  process.stdout.write(renderWeight(weight));
  if (isBrief || !weight.isTooBig) return;
  process.stderr.write('main.js is over its budget, see scripts/bundle-size.mjs.\n');
  process.exitCode = 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  if (process.argv.includes('--watch')) await watch();
  else if (process.argv.includes('--rooms')) process.stdout.write(renderRooms(await weighRooms(plugin)));
  else await build(process.argv.includes('--brief'));
}
