import type { ModeResult } from '../../src/modes/mode-result.ts';

/** What a mode ended with, before something is told beside it. */
export const TOLD: ModeResult = {
  exitCode: 0,
  outputs: { decision: 'allow' },
  log: 'log',
  summary: 'summary',
  annotations: [{ level: 'notice', title: 'before', message: 'before' }],
  report: { schema: 1 },
};
