import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: [],
    testTimeout: 30_000,
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    coverage: {
      provider: 'v8',
      include: [
        'src/records/**',
        'src/calendar/**',
        'src/rules/**',
        'src/report/**',
        'src/audits/**',
        'src/staffing/**',
      ],
      thresholds: { branches: 100 },
    },
  },
});
