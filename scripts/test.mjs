/**
 * Runs all tests and closes with `N passed, N failed`. Arguments go on to Jest.
 * A skipped test is a failure wherever what it needs is there: the folder `SHARED` (default `../shared`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const shared = resolve(root, process.env.SHARED ?? '../shared');
const hasShared = existsSync(join(shared, 'notes'));
const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-tests-'));
const report = join(folder, 'report.json');

// One more than there are processors: whoever waits for a browser leaves one idle. The whole run has enough to do.
const workers = availableParallelism() + (process.env.FULL ? 0 : 1);
const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
const { status } = spawnSync(
  process.execPath,
  [
    jest,
    '--json',
    `--outputFile=${report}`,
    '--testLocationInResults',
    `--maxWorkers=${workers}`,
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SHARED: shared, TZ: process.env.TZ ?? 'UTC' },
  },
);

if (!existsSync(report)) {
  process.stderr.write('The test runner ended without a report.\n');
  process.exit(status || 1);
}
const results = JSON.parse(readFileSync(report, 'utf8'));
rmSync(folder, { recursive: true, force: true });

const skipped = results.testResults.flatMap(({ name, assertionResults }) =>
  assertionResults
    .filter(({ status: state }) => state === 'pending' || state === 'todo' || state === 'disabled')
    .map(({ fullName }) => `${name.slice(root.length + 1)}: ${fullName}`),
);
const broken = results.testResults.filter(
  ({ status: state, assertionResults }) => state === 'failed' && assertionResults.length === 0,
);

if (!hasShared) process.stdout.write(`Not run: the tests that read ${shared}, because it is not there.\n`);
for (const test of skipped) process.stdout.write(`Skipped: ${test}\n`);
const wronglySkipped = hasShared ? skipped.length : 0;
if (wronglySkipped > 0)
  process.stdout.write('A skipped test counts as failed, because all that it needs is here.\n');

const failed = results.numFailedTests + broken.length + wronglySkipped;
process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`);
process.exit(failed === 0 && results.numPassedTests > 0 && status === 0 ? 0 : 1);
