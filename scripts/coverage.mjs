/**
 * Fails when a branch of the code that keeps a person's ticks is not run by its tests: log, guard and summary. The
 * figures run with few cases, because here it counts what is run and not how often.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');

const covered = [
  'src/core/assessment/**/*.ts',
  'src/core/matrix/evidence.ts',
  'src/core/matrix/guard/*.ts',
  'src/core/matrix/history/{history,review,timeline}.ts',
  'src/core/matrix/summary/*.ts',
  'src/vault/{summary-note,in-time}.ts',
  'src/vault/log/*.ts',
];
const tests = [
  'test/core/assessment',
  'test/core/matrix',
  'test/reliability/(?!git-merges|negative|re-attach|crash|host|plugin)',
  'test/vault',
];
const { status } = spawnSync(
  process.execPath,
  [
    jest,
    ...tests,
    '--selectProjects',
    'unit',
    'dom',
    '--coverage',
    '--coverageReporters=text',
    ...covered.map((files) => `--collectCoverageFrom=${files}`),
    `--coverageThreshold=${JSON.stringify({ global: { branches: 100 } })}`,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FULL: '', CASES: '40', TZ: 'UTC' } },
);
process.exit(status ?? 1);
