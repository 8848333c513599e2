import type { Audit } from './audit.ts';
import { found } from './finding.ts';
import { whyUnknown } from './repository.ts';

const NEEDED: readonly string[] = ['pull_request', 'deletion', 'non_fast_forward'];

/** The default branch changes by reviewed pull requests only, and its record is not rewritten. */
export const branchRules: Audit = ({ repository }) => {
  const { branch } = repository.settings;
  if (!branch.known) return [found('branch.unknown', null, whyUnknown(branch))];
  const { name, rules, codeOwnerReview } = branch.value;
  const lacks = NEEDED.filter((rule) => !rules.includes(rule));
  if (!codeOwnerReview) lacks.push('require_code_owner_review');
  if (lacks.length === 0) return [];
  // A branch protection of the older kind may hold all of that; its details need more rights.
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
