import { defineConfig } from 'vitest/config';

const room = process.env['MUTATED_ROOM'] ?? '{records,calendar,rules}';

/**
 * The tests of the room that is mutated: those that are quick, run no other process and look at no
 * source. What another room's tests would notice does not count, nor what only random cases would.
 */
export default defineConfig({
  test: {
    // Nothing here leaves anything behind for the next file, and each mutant costs a third of the time.
    isolate: false,
    include: [`test/${room}/**/*.test.ts`],
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
