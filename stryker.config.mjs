/** Which mutants `make mutants` makes, what must find them, and where its memory between runs is kept. */
export default {
  plugins: ['./test/mutants/support/runner.mjs'],
  testRunner: 'in-process',
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
  timeoutMS: 4_000,
  thresholds: { high: 90, low: 80, break: null },
  allowConsoleColors: false,
};
