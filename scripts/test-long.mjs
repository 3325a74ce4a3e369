/**
 * The nightly run: every figure of the log at its greatest number of cases, 2,000,000 documents against the reference
 * reader of GFM, then the mutants of the log's core.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const stryker = join(require.resolve('@stryker-mutator/core/package.json'), '..', 'bin', 'stryker.js');

const steps = [
  [
    'scripts/test.mjs',
    ...['--selectProjects', 'unit', 'dom', '--'],
    ...['test/reliability', 'test/core/markdown/gfm-oracle', 'test/core/skill/growth'],
  ],
  [stryker, 'run'],
];

for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, LONG: '1', FULL: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
