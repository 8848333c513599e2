import type { DiagnosticWords } from '../../src/report/sentences.ts';

/** Words of diagnostics: nothing to quote, everything, one of several causes. */
export const DIAGNOSTIC_WORDS: readonly DiagnosticWords[] = [
  { key: '', found: '', expected: [], cause: '' },
  { key: 'KEY', found: 'FOUND', expected: ['ONE', 'TWO'], cause: 'colon' },
  { key: '', found: 'FOUND', expected: [], cause: 'tel.' },
];
