import type { Conclusion } from '../../src/modes/conclusion.ts';

/** What a mode ended with, before something is told beside it. */
export const TOLD: Conclusion = {
  exitCode: 0,
  outputs: { decision: 'allow' },
  log: 'log',
  summary: 'summary',
  annotations: [{ level: 'notice', title: 'before', message: 'before' }],
  report: { schema: 1 },
};
