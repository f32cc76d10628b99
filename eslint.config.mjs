import js from '@eslint/js';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Who may import whom: downwards only. A type crosses every border, since nothing of it is left in what we build. */
const mayNotImport = (files, borders, ignores = []) => ({
  files,
  ignores,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {patterns: borders.map(([regex, message]) => ({regex, message, allowTypeImports: true}))},
    ],
  },
});

const entries = ['^\\.\\.?/(loader|index|ui|choices|inline|button|extras|embed|storage|parts|facts|notice|rights|changes|markdown|problems|inspector|guard)\\.js$', 'Nobody imports an entry.'];
const entriesAbove = ['^\\.\\./(loader|index|ui|choices|inline|button|extras|embed|storage|parts|facts|notice|rights|changes|markdown|problems|inspector|guard)\\.js$', 'Nobody imports an entry.'];
const upwards = ['^\\.\\./', 'The core imports nothing but the core.'];
const packages = ['^[^.]', 'The core needs no package. Cookies are the business of storage.ts, and js-cookie of it alone.'];
const stateOfCore = [
  '^\\.\\.?/core/(?!complain|events|page|safe-url)',
  'The script tag and ui.js are two bundles: what both import exists twice. Import the type, and be given the value.',
];
// markup.js holds no state, and of the later files the inspector alone has it.
const stateForGuard = [stateOfCore[0].replace('events|', 'events|markup|'), stateOfCore[1]];
const renderingForGuard = ['^\\.\\./(elements|locales|styles)/|^lit', 'The guard looks and tells. What it finds is drawn by the inspector.'];
const rendering = ['^\\./(elements|locales|styles)/|^lit', 'The loader carries no element and no words.'];

export default tseslint.config(
  {ignores: ['dist/**', 'coverage/**', '.cache/**', 'demo/**', 'test/types/**', 'test/pages/**']},
  js.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit-a11y/role-has-required-aria-attrs': 'off',
      // DocumentEventMap is extended by an interface of ours, which adds nothing of its own.
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      // Members of Consent are closures and may be handed on by themselves.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
    },
  },
  mayNotImport(['src/loader.ts', 'src/index.ts'], [entries, rendering]),
  mayNotImport(['src/ui.ts', 'src/choices.ts', 'src/extras.ts', 'src/problems.ts', 'src/check-config.ts', 'src/inspector.ts', 'src/guard.ts'], [entries]),
  mayNotImport(['src/core/**'], [upwards, packages], ['src/core/storage.ts', 'src/core/signals/**']),
  mayNotImport(['src/core/signals/**'], [['^\\.\\./(\\.\\./|(?!complain|events|page|safe-url))', stateOfCore[1]], packages]),
  mayNotImport(['src/core/storage.ts'], [upwards, ['^(?!\\.|js-cookie$)', packages[1]]]),
  mayNotImport(['src/elements/**', 'src/locales/**', 'src/styles/**'], [entriesAbove, stateOfCore]),
  mayNotImport(['src/guard/**'], [entriesAbove, stateForGuard, renderingForGuard]),
  // Chai's assertions are properties, and its accessibility plugin types every one of them as a promise.
  {files: ['test/**/*.ts'], rules: {'@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-floating-promises': 'off'}},
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(['process', 'console', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'fetch', 'performance', 'setImmediate'].map((name) => [name, 'readonly'])),
    },
  },
);
