import type { Audit } from './audit.ts';
import { found } from './finding.ts';
import { whyUnknown } from './repository.ts';

const NEEDED: readonly string[] = ['pull_request', 'deletion', 'non_fast_forward'];

/** The default branch changes only by reviewed pull requests, and its history is not rewritten. */
export const branchRules: Audit = ({ repository }) => {
  const { branch } = repository.settings;
  if (!branch.known) return [found('branch.unknown', null, whyUnknown(branch))];
  const { name, rules, codeOwnerReview } = branch.value;
  const lacks = NEEDED.filter((rule) => !rules.includes(rule));
  if (!codeOwnerReview) lacks.push('require_code_owner_review');
  if (lacks.length === 0) return [];
  // A classic branch protection may require all of that; reading its details needs more permissions.
  return branch.value.protected
    ? [
        found('branch.unknown', null, {
          branch: name,
          lacks,
          why: 'forbidden',
          permission: 'administration: read',
        }),
      ]
    : [found('branch.unprotected', null, { branch: name, lacks })];
};
