import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // By default one core is left free; most of these tests wait for processes and servers.
    maxWorkers: '100%',
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
