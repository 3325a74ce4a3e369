/**
 * Changes the code of the assessment log in small ways and expects a test to notice each. Started by
 * `npm run test:long` only: it takes the better part of an hour.
 */
process.env.CASES ??= '60';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/core/assessment/*.ts', '!src/core/assessment/schema.ts'],
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { configFile: 'jest.mutation.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 15_000,
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'main.js', 'coverage', 'reports'],
  tempDirName: '.cache/stryker',
  cleanTempDir: 'always',
  allowConsoleColors: false,
  reporters: ['clear-text', 'progress'],
  thresholds: { high: 95, low: 90, break: 90 },
};
