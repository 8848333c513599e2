import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
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
/** Of which these tests alone try every branch. */
const WHOLE = [
  ...['calendar', 'outbox', 'outcome', 'witness', 'figures', 'portfolio'].map(
    (room) => `src/${room}/**`,
  ),
  ...DECISIONS,
];
/** These measure real pauses, which all others shorten. */
const APART = ['test/modes/staff-budget.test.ts', 'test/github/client.test.ts'];
const browserTests = ['test/**/*.browser.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    setupFiles: ['test/support/languages.ts', 'test/support/short-pauses.ts'],
    // More than there are cores: many of these tests wait for processes and servers.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    projects: [
      {
        extends: true,
        // One process reads the modules once for all files of these rooms.
        test: { name: 'pure', include: pureTests, exclude: browserTests, isolate: false },
      },
      { extends: true, test: { name: 'browser', include: browserTests } },
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
      // Of the other rooms, tests of the modes try what these leave out.
      thresholds: {
        branches: 97,
        ...Object.fromEntries(WHOLE.map((glob) => [glob, { branches: 100 }])),
      },
    },
  },
});
