/**
 * Three kinds of test: `unit` (Node), `dom` (jsdom with the stand-in host as `obsidian`) and `e2e` (a real Chromium
 * on the workbench). A file's name tells its kind: `*.test.ts`, `*.dom.test.ts(x)`, `*.e2e.test.ts`.
 */
const esmOnly = [
  'markdown-table',
  'preact',
  '@preact',
  'mdast-util-',
  'micromark',
  'unist-util-',
  'decode-named-character-reference',
  'character-entities',
  'devlop',
  'ccount',
  'escape-string-regexp',
  'fault',
  'format',
  'longest-streak',
  'markdown-it',
  'linkify-it',
  'uc.micro',
  'mdurl',
  'entities',
  'marked',
  'zwitch',
  'punycode.js',
  '@lezer',
  '@codemirror',
  '@marijn',
  'crelt',
  'style-mod',
  'w3c-keyname',
];
const common = {
  rootDir: import.meta.dirname,
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/test/support/esbuild-transform.mjs' },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')}))`],
  testPathIgnorePatterns: ['/node_modules/', '/.cache/'],
  testRunner: '<rootDir>/test/support/test-runner.mjs',
};
const e2e = '\\.e2e\\.test\\.ts$';
const dom = '\\.dom\\.test\\.tsx?$';
/** Pictures for a person to look at: drawn by `npm run screens`, and whenever tests run whole. */
const screens = '/workbench/screens';
const arePicturesAsked = Boolean(process.env.FULL) || process.env.npm_lifecycle_event === 'screens';

/** @type {import('jest').Config} */
export default {
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      // Looked up in Jest's sandbox each time, these took a sixth of the long tests.
      sandboxInjectedGlobals: [
        'Array',
        'JSON',
        'Map',
        'Math',
        'Number',
        'Object',
        'Promise',
        'RegExp',
        'Set',
        'String',
      ],
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, e2e, dom],
    },
    {
      ...common,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.dom.test.{ts,tsx}'],
      moduleNameMapper: { '^obsidian$': '<rootDir>/test/host/index.ts' },
      setupFiles: ['<rootDir>/test/host/jest-setup.ts'],
    },
    {
      ...common,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.e2e.test.ts'],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, ...(arePicturesAsked ? [] : [screens])],
      globalSetup: '<rootDir>/test/support/e2e-setup.mjs',
    },
  ],
};
