/** The tests that judge mutants of the assessment log: those of its core, and its figures on a few cases each. */
import config from './jest.config.mjs';

const [unit] = config.projects;

export default {
  ...unit,
  testMatch: ['<rootDir>/test/support/mutation-suite.ts'],
  setupFiles: ['<rootDir>/test/support/no-shrinking.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
