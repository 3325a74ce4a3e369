/**
 * Changes the code of the assessment log in small ways and expects a test to notice each. Started by
 * `npm run test:long`; `npx stryker run` does it alone.
 */
process.env.CASES ??= '15';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/core/assessment/*.ts', '!src/core/assessment/schema.ts'],
  testRunner: 'suite',
  plugins: ['./test/support/mutation-runner.mjs'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'main.js', 'coverage', 'reports', 'docs'],
  tempDirName: '.cache/stryker',
  cleanTempDir: 'always',
  allowConsoleColors: false,
  reporters: ['clear-text', 'progress'],
  thresholds: { high: 95, low: 90, break: 90 },
};
