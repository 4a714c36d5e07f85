/** Jest on native ES modules: Node strips the types, nothing is transformed. */
export default {
  rootDir: '../..',
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/.linli/'],
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
  globalSetup: '<rootDir>/services/chassis/testing/global-setup.ts',
  globalTeardown: '<rootDir>/services/chassis/testing/global-teardown.ts',
  // Half of what a test file does is wait for PostgreSQL: a worker a core, where Jest spares one.
  maxWorkers: '100%',
  testTimeout: 60_000,
  reporters: [
    'default',
    '<rootDir>/infra/tooling/mechanisms/record.js',
    '<rootDir>/infra/tooling/closing-line.js',
  ],
};
