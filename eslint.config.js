import tseslint from 'typescript-eslint';

/** What the compiler cannot see and a reviewer should not have to. */
const house = {
  'max-len': [
    'error',
    { code: 100, ignoreUrls: true, ignoreRegExpLiterals: true, ignoreTemplateLiterals: true },
  ],
  'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'no-console': 'error',
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
    { selector: 'TSEnumDeclaration', message: 'Node runs the source: use a union of literals.' },
    {
      selector: "MemberExpression[property.name='getConnection']",
      message: 'em.getConnection() runs outside the session: rows of every tenant.',
    },
    {
      selector: "MemberExpression[property.name='getKysely']",
      message: 'Kysely is handed out by the chassis, inside a transaction only.',
    },
  ],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
  eqeqeq: 'error',
  'prefer-const': 'error',
  'object-shorthand': 'error',
};

export default tseslint.config(
  { ignores: ['node_modules/**', '.linli/**', '**/schema.generated.ts', 'gateway/console/**'] },
  {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: house,
  },
  {
    // Jest wants its own set-up under no name.
    files: ['services/chassis/testing/global-*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['services/chassis/database.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.test.ts', '**/test/**', '**/testing/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  { files: ['schemas/*.ts', 'infra/embedded/*.ts', 'infra/bench/**'], rules: { 'no-console': 'off' } },
);
