import type { DeploymentPolicy, Repository } from './repository.ts';

/** Patterns that match more than the default branch; if its name is not known, those with a wildcard. */
export function openBranches(
  patterns: readonly string[],
  { settings: { branch } }: Pick<Repository, 'settings'>,
): readonly string[] {
  return patterns.filter((pattern) =>
    branch.known ? pattern !== branch.value.name : /[*?[]/.test(pattern),
  );
}

/** Returns true if only the default branch, or protected branches, may deploy to an environment. */
export function isDefaultBranchOnly(policy: DeploymentPolicy, repository: Repository): boolean {
  if (policy.kind !== 'patterns') return policy.kind === 'protected-branches';
  const { tags, branches } = policy;
  return (
    tags.length === 0 && branches.length > 0 && openBranches(branches, repository).length === 0
  );
}
