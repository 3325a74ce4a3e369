/** The tests that judge mutants of the assessment log: those of its core, and its figures on a few cases each. */
import config from './jest.config.mjs';

const [unit] = config.projects;
const tests = ['core/assessment/*', 'core/matrix/{build,match,copies}', 'core/item-key', 'reliability/*'];

export default {
  ...unit,
  testMatch: tests.map((each) => `<rootDir>/test/${each}.test.ts`),
  setupFiles: ['<rootDir>/test/support/no-shrinking.ts'],
  testPathIgnorePatterns: ['/node_modules/', 'reliability/(?:growth|git-merges|negative-controls)'],
};
