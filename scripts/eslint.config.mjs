import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/** @typedef {{ group: string[], message: string }} Pattern */

/**
 * What each folder may import: the folder says who may use what.
 * @param {Pattern[]} patterns
 * @returns {['error', { patterns: Pattern[] }]}
 */
const forbid = (...patterns) => ['error', { patterns }];
/**
 * @param {string[]} names
 * @param {string} message
 */
const group = (names, message) => ({ group: names, message });

/** Of a text that no call has as a literal, no translator hears. */
const untranslatable = [
  ':not(Literal, ObjectExpression):first-child',
  'ObjectExpression > Property[key.name="message"] > :not(Literal).value',
].map((text) => ({
  selector: `CallExpression[callee.object.name="l10n"][callee.property.name="t"] > ${text}`,
  message: 'Write the whole text here; texts that stand in data go through localizedData.',
}));

export default tseslint.config(
  { ignores: ['**/dist/', '**/out/', '**/node_modules/', '**/.vscode-test/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname + '/..' },
    },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-require-imports': ['error', { allowAsImport: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: ['server/src/lsp.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['vscode-languageserver', 'vscode-languageserver/*'],
              allowTypeImports: true,
              message: 'Values come from lsp.ts: each import of one costs memory.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['core/src/**/*.ts', 'server/src/**/*.ts', 'client/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/[^ -~]/]',
          message:
            'Write \\uXXXX and name the character beside it: the bundler escapes texts but not patterns, and one such character makes V8 hold the whole bundle in twice the memory.',
        },
        ...untranslatable,
      ],
    },
  },
  {
    files: ['core/src/**/*.ts', 'protocol/src/**/*.ts'],
    rules: {
      'no-restricted-imports': forbid(
        group(
          ['vscode', 'vscode-languageclient*', '@aws-sdk/*'],
          'The core knows no editor and no AWS.',
        ),
        group(
          ['node:*', 'vscode-languageserver', 'vscode-languageserver/*'],
          'The core knows no Node and no connection.',
        ),
      ),
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        AbortSignal: 'readonly',
        performance: 'readonly',
      },
    },
    rules: { 'max-lines': ['error', { max: 250 }] },
  },
);
