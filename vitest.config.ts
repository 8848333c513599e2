import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { DECISIONS } from './test/architecture/decisions.ts';

/** Rooms without clock, process, file or network: their tests cannot disturb one another. */
const PURE = [
  'records',
  'calendar',
  'rules',
  'letters',
  'report',
  'audits',
  'staffing',
  'outbox',
  'outcome',
  'figures',
  'dossier',
  'portfolio',
  'witness',
];
/** Of the rooms, and of what decides in the modes. */
const pureTests = [...PURE, 'modes/deciding'].map((room) => `test/${room}/**/*.test.ts`);
/** These measure real pauses, which all others shorten. */
const APART = ['test/modes/staff-budget.test.ts', 'test/github/client.test.ts'];
const browserTests = ['test/**/*.browser.test.ts'];

/** Of these tests the file is short and the run long: they begin before all others, so that none is left alone. */
const LONG = [
  'test/acceptance/evidence/faults.test.ts',
  'test/acceptance/evidence/tamper.test.ts',
  'test/acceptance/evidence/faults-on-pages.test.ts',
  'test/strength/stopping/mail.test.ts',
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      LONG.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    testTimeout: 30_000,
    setupFiles: ['test/support/languages.ts', 'test/support/short-pauses.ts'],
    // Most of what a test makes is soon gone: with room for it, it is not moved about first.
    execArgv: ['--max-semi-space-size=32'],
    // More than there are cores: many of these tests wait for processes and servers.
    maxWorkers: availableParallelism() * 2,
    sequence: { sequencer: LongFirst },
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    projects: [
      {
        extends: true,
        // One process reads the modules once for all files of these rooms.
        test: { name: 'pure', include: pureTests, exclude: browserTests, isolate: false },
      },
      { extends: true, test: { name: 'browser', include: browserTests, isolate: false } },
      { extends: true, test: { name: 'apart', include: APART } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: [...pureTests, ...browserTests, ...APART],
          isolate: false,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: [...PURE.map((room) => `src/${room}/**`), ...DECISIONS],
      thresholds: { branches: 100 },
    },
  },
});
