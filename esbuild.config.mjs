/**
 * Builds the two programs: `main.js`, the plugin as Obsidian loads it, and `dist/skill-matrix.mjs`, the command line.
 * `--watch` rebuilds the plugin on each change. The output depends on the sources alone. Whoever imports this file
 * gets the settings and builds nothing.
 */
import { realpathSync } from 'node:fs';
import { chmod, stat } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import esbuild from 'esbuild';

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

/** @type {esbuild.BuildOptions} */
export const plugin = {
  ...common,
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  external: ['obsidian', 'electron', ...codeMirror, ...lezer],
};

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

async function build() {
  await Promise.all([esbuild.build(plugin), esbuild.build(commandLine)]);
  await chmod('dist/skill-matrix.mjs', 0o755);
  for (const file of ['main.js', 'dist/skill-matrix.mjs']) {
    const { size } = await stat(file);
    process.stdout.write(`${file}  ${(size / 1024).toFixed(1)} KiB\n`);
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  await (process.argv.includes('--watch') ? watch() : build());
}
