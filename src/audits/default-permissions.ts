import type { Audit } from './audit.ts';
import { found } from './finding.ts';

/** Workflows that state no permissions may write everything, where the repository says so. */
export const defaultPermissions: Audit = ({ repository }) => {
  const { workflowPermissions } = repository.settings;
  const writes = workflowPermissions.known && workflowPermissions.value === 'write';
  return writes ? [found('permissions.default-write', null)] : [];
};
