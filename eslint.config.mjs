import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const node = {
  'obsidianmd/no-nodejs-modules': 'off',
  'obsidianmd/hardcoded-config-path': 'off',
  'import/no-extraneous-dependencies': 'off',
};

export default defineConfig([
  globalIgnores(['main.js', 'dist', 'coverage', 'package-lock.json', 'test/sample-vault', 'test/expected']),
  ...obsidianmd.configs.recommendedWithLocalesEn,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    // The view is called after what it shows, not after the plugin; pieces of a line, such as "next" and "no note",
    // begin small; the placeholders of the command line are capitals.
    files: ['src/i18n/en.ts'],
    rules: {
      'obsidianmd/ui/sentence-case-locale-module': [
        'warn',
        {
          brands: ['Skill Matrix'],
          ignoreRegex: ['^Skill matrix$', '^[a-z][a-z ]*$', '^[A-Z]{4,} is ', '--[a-z]+ [A-Z]{4,}'],
        },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    languageOptions: { globals: { ...globals.jest, ...globals.node } },
    rules: {
      ...node,
      'obsidianmd/prefer-create-el': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'no-restricted-globals': 'off',
    },
  },
  { files: ['scripts/**/*.ts'], languageOptions: { globals: globals.node }, rules: node },
  {
    files: ['*.config.mjs', 'scripts/**/*.mjs', 'test/**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: node,
  },
  {
    files: ['manifest.json'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { extraFileExtensions: ['.json'], projectService: false },
    },
    rules: { 'obsidianmd/validate-manifest': 'error' },
  },
]);
