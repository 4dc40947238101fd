import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rooms below `site`, each with what it may not reach; arrows run pages → site → views → rooms → norms → errors → text. */
const rooms = [
  'amounts',
  'calendar',
  'calculators',
  'citations',
  'comparison',
  'files',
  'fines',
  'forms',
  'library',
  'parameters',
  'plans',
  'procedures',
  'quantities',
  'tools',
  'zones',
  'observations',
  'search',
  'embeds',
  'ui',
];

const noAstroModules = {
  regex: '^astro:',
  message: 'Rooms run in plain Node: only pages, content.ts and .astro files use astro:*.',
};
const noScripts = { regex: '(^|/)scripts/', message: 'Scripts are doors to the rooms; rooms never import them.' };
const noOtherRoom = {
  regex: String.raw`^(\.\./)+(?!\.\./|content(/|\.ts$))(?!.*\.astro$)(?!.*\.css$)`,
  message: 'Import another room through its face: `#room` (only .astro and .css files go by path).',
};
/** For pages and layout: what stands in src itself (content.ts) goes by path. */
const noRoomByPath = {
  regex: String.raw`^(\.\./)+(?!\.\./|content/)[^/]+/(?!.*\.(astro|css)$)`,
  message: noOtherRoom.message,
};
const noOwnFace = { regex: String.raw`^\./index\.ts$`, message: 'Inside a room, import the module itself.' };

/** Forbids `names` both as `#room` and by path. */
const noRooms = (names, message) => ({
  regex: String.raw`^#(${names.join('|')})$|^(\.\./)+(${names.join('|')})/`,
  message,
});

/** The import rule of one folder: what it may not import. */
const boundary = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [noScripts, ...patterns] }] },
});

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'coverage/', 'src/tests/fixtures/', 'public/'] },
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
  boundary(['src/text/**/*.ts'], noAstroModules, noOtherRoom, noOwnFace, {
    regex: '^#',
    message: '`text` is the ground: it imports no room.',
  }),
  boundary(['src/errors/**/*.ts'], noAstroModules, noOtherRoom, noOwnFace, {
    regex: '^#(?!text$)',
    message: '`errors` imports no room but `text`.',
  }),
  boundary(['src/norms/**/*.ts'], noAstroModules, noOtherRoom, noOwnFace, {
    regex: '^#(?!(errors|catalogue)$|text($|/))',
    message: '`norms` imports no room but the ground.',
  }),
  ...rooms.map((room) =>
    boundary(
      [`src/${room}/**/*.ts`],
      noAstroModules,
      noOtherRoom,
      noOwnFace,
      noRooms(
        ['site', 'pages', 'views', room],
        'Arrows run pages → site → views → rooms; a room imports itself by path.',
      ),
    ),
  ),
  boundary(
    [`src/{${['norms', ...rooms].join(',')}}/**/*.astro`],
    noOtherRoom,
    noRooms(['site', 'pages', 'views'], 'Arrows run pages → site → views → rooms, never back.'),
  ),
  boundary(
    ['src/views/**/*.ts'],
    noAstroModules,
    noRoomByPath,
    noRooms(['site', 'pages', 'views'], 'Arrows run pages → site → views → rooms, never back.'),
  ),
  boundary(['src/pages/**/*.{ts,astro}'], noRoomByPath),
  boundary(
    ['src/site/**/*.ts'],
    noAstroModules,
    noOtherRoom,
    noRooms(['pages'], 'Arrows run pages → site, never back.'),
  ),
  boundary(['src/site/**/*.astro'], noRoomByPath, noRooms(['pages'], 'Arrows run pages → site, never back.')),
  {
    files: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noAstroModules] }] },
  },
);
