import type { Audit } from './audit.ts';
import { found } from './finding.ts';

/** No workflow runs the gate at all. Silent where something unread may hold it. */
export const noGate: Audit = ({ jobs, unreadable }) => {
  const gated = jobs.some(({ gate }) => gate !== null);
  const unread = unreadable.length > 0 || jobs.some(({ called }) => called?.known === false);
  return gated || unread ? [] : [found('gate.none', null)];
};
