// Mutation testing of the rooms that decide. `npm run mutation` runs all of it, on demand, since it
// takes long; `npm run mutation -- --changed` only files that differ from the default branch.
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/stryker-vitest.config.ts', related: false },
  mutate: [
    'src/records/**/*.ts',
    'src/calendar/**/*.ts',
    'src/rules/**/*.ts',
    '!src/**/*.generated.ts',
  ],
  // Node strips types; a mutant whose types are wrong is killed by a test or it is none worth having.
  checkers: [],
  // Remarks for the type checker would change files that tests compare.
  disableTypeChecks: false,
  // TypeScript 7 has no API by which Stryker could rewrite it, and nothing needs it rewritten.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  ignorePatterns: ['/build', '/build.*', 'dist', 'coverage', 'docs', 'reports', '.stryker-tmp'],
  tempDirName: '.stryker-tmp',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  incremental: false,
  concurrency: 2,
  timeoutMS: 20_000,
  // scripts/stryker.ts says what is too few.
  thresholds: { high: 98, low: 92, break: null },
};
