import type { Audit } from './audit.ts';
import { found } from './finding.ts';

/**
 * Who approves by mail does so by what the domain's mail server signs, with a key that its DNS holds. Who runs
 * the two nobody sees from here; it may be the house. So it is asked, once.
 */
export const approversMail: Audit = ({ repository: { solution } }) => {
  const approvers = solution.known ? solution.value?.approvers : undefined;
  const mailboxes = [...(approvers?.client ?? []), ...(approvers?.['ezdrav-ict'] ?? [])].filter(
    (one) => 'email' in one,
  );
  const domains = mailboxes.flatMap(({ email, 'mail-domain': pinned }) => [
    email.slice(email.lastIndexOf('@') + 1).toLowerCase(),
    ...(pinned === undefined ? [] : [pinned.toLowerCase()]),
  ]);
  if (domains.length === 0) return [];
  const place = { file: '.ezdrav/solution.yml', line: 1, column: 1 };
  return [found('approvals.mail-domain', place, { domains: [...new Set(domains)] })];
};
