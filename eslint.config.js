import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noMarkup =
  'Text from a page must never become markup. Build nodes with createElement and textContent.';

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
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[property.name='innerHTML']", message: noMarkup },
        { selector: "MemberExpression[property.name='outerHTML']", message: noMarkup },
        {
          selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
          message: noMarkup,
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: noMarkup,
        },
        {
          selector: "CallExpression[callee.name='setInterval']",
          message: 'Permille never polls. Observe the part of the page that changes.',
        },
        {
          selector: "CallExpression[callee.property.name='waitForTimeout']",
          message: 'A test waits for a condition, never for a time.',
        },
        {
          selector: "CallExpression[callee.name='Number'] > MemberExpression[property.name='id']",
          message: "TikTok's ids exceed 2^53: use BigInt.",
        },
        {
          selector:
            "CallExpression[callee.name='fetch'], NewExpression[callee.name='XMLHttpRequest']",
          message: 'Permille sends nothing anywhere.',
        },
      ],
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
