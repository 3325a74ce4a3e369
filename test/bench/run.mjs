/** `npm run bench [-- --quick]`: bundles the benchmarks and runs them in a Node of their own. Fails only on a fault. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';

const root = resolve(import.meta.dirname, '../..');
const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;
const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-bench-'));

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
    alias: { obsidian: join(import.meta.dirname, 'index/obsidian.ts') },
  });
  const { status } = spawnSync(process.execPath, [outfile, ...(quick ? ['--quick'] : [])], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode ||= status ?? 1;
}

try {
  for (const name of ['main', 'index/main']) await run(name);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
