import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Of a text that no call has as a literal, no translator hears. */
const untranslatable = [
  ':not(Literal, ObjectExpression):first-child',
  'ObjectExpression > Property[key.name="message"] > :not(Literal).value',
].map((text) => ({
  selector: `CallExpression[callee.object.name="l10n"][callee.property.name="t"] > ${text}`,
  message: 'Write the whole text here; texts that stand in data go through localizedData.',
}));

/** What names a command or a setting is checked by the compiler. */
const untypedIds = [
  'Literal[value=/^(command:)?cognitoMfa\\.[\\w.]+$/]',
  'TemplateLiteral > TemplateElement[value.raw=/cognitoMfa\\.($|[\\w.]+\\))/]',
  'CallExpression[callee.property.name="getConfiguration"] > Literal[value="cognitoMfa"]',
].map((selector) => ({
  selector,
  message: 'Commands are named by commandId, settings by settingId, and read by extensionSettings.',
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
        ...untypedIds,
      ],
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
