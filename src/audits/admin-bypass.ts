import type { Audit } from './audit.ts';
import { found } from './finding.ts';
import { productionEnvironments } from './production-environments.ts';

/** Administrators may bypass the environment's protection rules. */
export const adminBypass: Audit = (examined) =>
  productionEnvironments(examined)
    .filter(({ setting }) => setting?.canAdminsBypass === true)
    .map(({ name, place }) => found('environment.admins-bypass', place, { environment: name }));
