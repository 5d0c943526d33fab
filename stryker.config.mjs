/** Which mutants `make mutants` makes, what must find them, and where its memory between runs is kept. */
const coreTests = ['test/core', 'test/scenarios', 'test/edge/policy'];

export default {
  testRunner: 'jest',
  jest: {
    configFile: 'jest.config.cjs',
    config: { roots: coreTests.map((folder) => `<rootDir>/${folder}`), maxWorkers: 1 },
  },
  coverageAnalysis: 'perTest',
  mutate: ['kernel', 'join', 'score', 'decide', 'ledger'].map((stage) => `src/core/${stage}/**/*.ts`),
  incremental: true,
  incrementalFile: 'test/mutants/incremental.json',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: '.cache/reports/mutants.json' },
  clearTextReporter: { logTests: false, allowColor: false },
  tempDirName: '.cache/stryker',
  cleanTempDir: 'always',
  concurrency: 2,
  timeoutMS: 10_000,
  thresholds: { high: 90, low: 80, break: null },
  allowConsoleColors: false,
};
