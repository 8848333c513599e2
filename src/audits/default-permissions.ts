import type { Audit } from './audit.ts';
import { found } from './finding.ts';

/** By the repository's setting, workflows without `permissions` may write everything. */
export const defaultPermissions: Audit = ({ repository }) => {
  const { workflowPermissions } = repository.settings;
  const writes = workflowPermissions.known && workflowPermissions.value === 'write';
  return writes ? [found('permissions.default-write', null)] : [];
};
