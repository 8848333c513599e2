import type { Audit } from './audit.ts';
import { found } from './finding.ts';

/** No workflow runs the gate. */
export const noGate: Audit = ({ jobs }) => {
  const gated = jobs.some(({ gate, innerGate }) => gate !== null || innerGate !== null);
  return gated ? [] : [found('gate.none', null)];
};
