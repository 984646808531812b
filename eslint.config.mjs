import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'test/host/', 'test/bench/peers/', '.host/', '.vscode-test/'] },
  tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', prefer: 'type-imports' },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-control-regex': 'off',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines-per-function': ['error', 60],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/lexicon/**'],
    rules: {
      'max-lines': ['error', 300],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/(?:\\|[^|]*){5}/]',
          message: 'Six alternatives and more are a word list: make it a lexicon (src/lexicon/en).',
        },
        {
          selector: 'CallExpression[callee.property.name="split"][callee.object.type=/Literal$/]',
          message: 'A word list is a lexicon (src/lexicon/en).',
        },
      ],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['**/*.mjs', '*.d.ts', 'src/binary.d.ts'], rules: { 'no-restricted-exports': 'off' } },
);
