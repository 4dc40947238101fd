import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { floorsRule } from './scripts/lint/floors-rule.ts';
import { youngApiRule } from './scripts/lint/young-api-rule.ts';

export default defineConfig(
  { ignores: ['dist/', 'release/', '.astro/', '.cache/', 'coverage/', 'src/tests/fixtures/', 'public/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a template reads as itself.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `dot-notation` would fight TypeScript's noPropertyAccessFromIndexSignature.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], languageOptions: { sourceType: 'module' } },
  // Types in .astro files are checked by `astro check`; here the rules that need none. The parser for them comes after.
  { files: ['**/*.astro'], extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    files: ['**/*.{ts,astro}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      // A key taken out of an object on purpose is named with a low line.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    plugins: { 'import-x': importX },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'prefer-const': 'error',
      'import-x/first': 'error',
      'import-x/newline-after-import': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/order': [
        'error',
        {
          groups: ['builtin', 'external', 'internal', 'parent', 'sibling', 'index'],
          pathGroups: [{ pattern: '#*', group: 'internal' }],
          'newlines-between': 'never',
        },
      ],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'max-lines': ['error', { max: 150 }],
      'max-lines-per-function': 'off',
      // Safari forgets that a list without bullets is a list, unless its role is said.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ol: ['list'], ul: ['list'] }],
      // A wide table scrolls with the keyboard only if it can have the focus.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
    },
  },
  { files: ['**/*.test.ts', '**/*.data.ts', 'eslint.config.js'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['scripts/**/*.ts', 'src/tests/**/*.ts', '.ci/**'], rules: { 'no-console': 'off' } },
  {
    files: ['{src,scripts}/**/*.{ts,astro}'],
    plugins: { house: { rules: { floors: floorsRule } } },
    rules: { 'house/floors': 'error' },
  },
  // What runs in a browser of a reader, and the rest of src, of which nobody can tell by its place where it runs.
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/tests/**'],
    plugins: { browsers: { rules: { young: youngApiRule } } },
    rules: { 'browsers/young': 'error' },
  },
  // Where the clipboard takes no links, plain words are copied.
  {
    files: ['src/review/page/copy-with-links.ts'],
    rules: { 'browsers/young': ['error', ['Clipboard.write', 'ClipboardItem']] },
  },
  {
    files: ['{src,scripts}/**/*.ts'],
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.json'] })],
    },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
);
