import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';
import { plugin as law } from './schemas/law/eslint-plugin.ts';

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

/** What a composer cannot see in an SDL: schemas/README.md says why each. */
const sdl = {
  '@graphql-eslint/naming-convention': [
    'error',
    {
      types: 'PascalCase',
      FieldDefinition: 'camelCase',
      InputValueDefinition: 'camelCase',
      DirectiveDefinition: 'camelCase',
      EnumValueDefinition: 'UPPER_CASE',
    },
  ],
  '@graphql-eslint/no-typename-prefix': 'error',
  '@graphql-eslint/require-deprecation-reason': 'error',
  '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
  '@graphql-eslint/no-duplicate-fields': 'error',
  '@graphql-eslint/unique-enum-value-names': 'error',
  ...Object.fromEntries(Object.keys(law.rules).map((name) => [`law/${name}`, 'error'])),
};

export default tseslint.config(
  { ignores: ['node_modules/**', '.linli/**', '**/*.generated.ts', 'gateway/console/**'] },
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
  {
    files: ['schemas/*.graphql', 'schemas/{grid,party,petition,property,social}/*.graphql'],
    ignores: ['schemas/supergraph.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: [] } } },
    plugins: { '@graphql-eslint': graphql, law },
    rules: sdl,
  },
  { files: ['schemas/*.ts', 'infra/embedded/*.ts', 'infra/bench/**'], rules: { 'no-console': 'off' } },
);
