import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { refusedGlobals, refusedSyntax } from './eslint.refused.js';

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', '.stryker-tmp/', 'reports/', 'test-results/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-eval': 'error',
      'no-restricted-globals': ['error', ...refusedGlobals],
      'no-restricted-syntax': ['error', ...refusedSyntax],
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/worker/**', 'entrypoints/background.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...refusedSyntax,
        {
          selector:
            "Program > VariableDeclaration[kind='let'], Program > VariableDeclaration[kind='var']",
          message:
            'The worker stops after 30 idle seconds and forgets module state. Keep it in storage or ask again.',
        },
      ],
    },
  },
  {
    files: ['src/engine/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...refusedGlobals,
        { name: 'Date', message: 'The engine has no clock: take `now` as an argument.' },
        { name: 'document', message: 'The engine never knows a page.' },
        { name: 'window', message: 'The engine never knows a page.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The engine is deterministic.' },
        {
          object: 'Date',
          property: 'now',
          message: 'The engine has no clock: take `now` as an argument.',
        },
      ],
    },
  },
  {
    files: ['scripts/**', 'test/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
