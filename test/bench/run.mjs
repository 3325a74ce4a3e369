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
const outfile = join(folder, 'bench.cjs');

try {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [join(import.meta.dirname, 'main.ts')],
    outfile,
    bundle: true,
    charset: 'utf8',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, [outfile, ...(quick ? ['--quick'] : [])], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
