import type { Row } from '../judging.ts';
import { ACCOUNTS } from './accounts.ts';
import { AUTHORS } from './authors.ts';
import { COMMENTS } from './comments.ts';
import { FORGED } from './forged.ts';
import { LANDING } from './landing.ts';
import { LOOSENED } from './loosened.ts';
import { MOVED_ROWS } from './moved.ts';
import { FILES, RUNS, TARGET } from './platform.ts';
import { RECEIPTS } from './receipts.ts';
import { RECORDS } from './records.ts';
import { REJECTIONS } from './rejections.ts';
import { REVIEWS } from './reviews.ts';
import { STANDING } from './standing.ts';
import { URGENTS } from './urgent.ts';

export const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'when the plan landed': LANDING,
  'what stood when it was said': STANDING,
  'who wrote the plan': AUTHORS,
  'who stands behind an account': ACCOUNTS,
  'what the file records': RECORDS,
  'receipts of delivery': RECEIPTS,
  'receipts that a workflow forged': FORGED,
  'approval by review': REVIEWS,
  'moved after the reviews': MOVED_ROWS,
  'approval by comment': COMMENTS,
  'a later no': REJECTIONS,
  'files on the default branch': FILES,
  'rules loosened a moment before': LOOSENED,
  'what is deployed, and when': TARGET,
  'who and what started the run': RUNS,
  'urgent interventions': URGENTS,
};

/** What was found by attacking the gate: more of these rows are tried on the built action. */
export const ON_THE_BUILT: ReadonlySet<string> = new Set([
  'what stood when it was said',
  'who stands behind an account',
  'receipts that a workflow forged',
  'moved after the reviews',
  'a later no',
  'rules loosened a moment before',
]);
