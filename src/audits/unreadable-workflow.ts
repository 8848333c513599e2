import type { Audit } from './audit.ts';
import { found } from './finding.ts';

/** An unreadable workflow may contain anything, so the result is unknown. */
export const unreadableWorkflow: Audit = ({ unreadable }) =>
  unreadable.map(({ place, why }) => found('workflow.unreadable', place, { why }));
