import { defineConfig } from 'vitest/config';

const tests = process.env['MUTATION_TESTS'] ?? 'test/{records,calendar,rules}';

/**
 * The tests of the mutated room, or mode, that are fast, start no other process and read no source. What only
 * another room's tests, or only random cases would notice does not count.
 */
export default defineConfig({
  test: {
    // These tests leave nothing behind for the next file, and each mutant takes a third of the time.
    isolate: false,
    include: [`${tests}/*.test.ts`],
    // What decides in the modes hands sentences on.
    setupFiles: tests.startsWith('test/modes') ? ['test/support/languages.ts'] : [],
    exclude: [
      'test/calendar/machine-zone.test.ts',
      'test/records/diagnostic-codes.test.ts',
      'test/records/schemas.test.ts',
      'test/records/too-much.test.ts',
      'test/records/total.test.ts',
      'test/rules/properties.test.ts',
      'test/rules/registry.test.ts',
    ],
    testTimeout: 60_000,
  },
});
