import type { Audit } from './audit.ts';
import { openBranches } from './default-branch.ts';
import { type AuditFinding, found } from './finding.ts';
import { productionEnvironments, type UsedEnvironment } from './production-environments.ts';
import { type Repository, whyUnknown } from './repository.ts';

/**
 * The production environment exists and accepts only deployments of tags; otherwise, or if that is unknown,
 * it is reported.
 */
export const environmentProtection: Audit = (examined) => {
  const { environments } = examined.repository.settings;
  return productionEnvironments(examined).flatMap((used) => {
    const facts = { environment: used.name };
    if (!environments.known) {
      return [found('environment.unknown', used.place, { ...facts, ...whyUnknown(environments) })];
    }
    return protection(used, examined.repository);
  });
};

function protection(
  { name: environment, place, setting }: UsedEnvironment,
  repository: Repository,
): readonly AuditFinding[] {
  if (setting === null) return [found('environment.missing', place, { environment })];
  const silent =
    setting.canAdminsBypass === null
      ? [found('environment.unknown', place, { environment, why: 'unavailable' })]
      : [];
  const { policy } = setting;
  if (!policy.known) {
    return [...silent, found('environment.unknown', place, { environment, ...whyUnknown(policy) })];
  }
  if (policy.value.kind === 'any')
    return [...silent, found('environment.any-ref', place, { environment })];
  const branches =
    policy.value.kind === 'patterns' ? policy.value.branches : ['protected branches'];
  if (branches.length === 0) return silent;
  const open = policy.value.kind === 'patterns' ? openBranches(branches, repository) : [];
  return open.length === 0
    ? [...silent, found('environment.branches', place, { environment, branches })]
    : [...silent, found('environment.open-branches', place, { environment, branches: open })];
}
