/**
 * `npm run bench [-- --quick] [--only screen]`: bundles the benchmarks and runs them in a Node of their own, those of
 * the screen with a browser. `PEERS=` names a folder with checkouts of obsidian-dataview and datacore, to be compared
 * with. Fails only on a fault.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { bundlePeers } from './peers/bundle.mjs';
import setUpBrowser from '../support/e2e-setup.mjs';

const root = resolve(import.meta.dirname, '../..');
const { quick, only } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
}).values;
/** Below the project, so that a bundle finds the packages that it leaves out. */
const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'bench-'));
const all = ['main', 'index/main', 'peers/main', 'screen/reading', 'screen/panel', 'matrix/main'];
/** Those that need a browser. */
const inBrowser = ['screen/reading', 'screen/panel', 'matrix/main'];

/** Bundles a benchmark and runs it; the index finds what it needs of Obsidian in the stand-in. */
async function run(name) {
  const outfile = join(folder, `${name.replace('/', '-')}.cjs`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    charset: 'utf8',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    external: ['playwright-core'],
    alias: { obsidian: join(import.meta.dirname, 'index/obsidian.ts') },
  });
  const { status } = spawnSync(process.execPath, [outfile, ...(quick ? ['--quick'] : [])], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode ||= status ?? 1;
}

try {
  const names = all.filter((name) => name.startsWith(only));
  if (names.includes('peers/main'))
    process.env.PEERS_BUNDLED = JSON.stringify(await bundlePeers(process.env.PEERS, folder));
  if (names.some((name) => inBrowser.includes(name))) await setUpBrowser();
  for (const name of names) await run(name);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
