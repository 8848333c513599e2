import type { Audit } from './audit.ts';
import { found } from './finding.ts';

/** A workflow that cannot be read may hold anything: that is "cannot know". */
export const unreadableWorkflow: Audit = ({ unreadable }) =>
  unreadable.map(({ place, why }) => found('workflow.unreadable', place, { why }));
