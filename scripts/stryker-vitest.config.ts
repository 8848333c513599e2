import { defineConfig } from 'vitest/config';

/** The tests of the three rooms that are mutated: those that are quick, run no other process
 * and look at no source. */
export default defineConfig({
  test: {
    include: ['test/{records,calendar,rules}/**/*.test.ts'],
    exclude: [
      'test/calendar/machine-zone.test.ts',
      'test/records/schemas.test.ts',
      'test/rules/registry.test.ts',
    ],
    testTimeout: 30_000,
  },
});
