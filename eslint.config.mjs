import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist',
      'release',
      'storybook-static',
      'coverage',
      'test-results',
      'bench/site',
      'src/localization/locales',
      'custom-elements.json',
    ],
  },
  ...tseslint.configs.recommended,
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  {
    languageOptions: {globals: {...globals.browser, ...globals.node}},
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', {allow: ['warn', 'error', 'info', 'debug']}],
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
    },
  },
  // They are as such libraries were.
  {files: ['test/e2e/hostile/**'], rules: {'@typescript-eslint/no-this-alias': 'off'}},
  {files: ['scripts/**', 'bench/**', 'mutation/**', '*.mjs'], rules: {'no-console': 'off'}},
);
