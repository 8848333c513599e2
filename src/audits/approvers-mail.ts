import type { Audit } from './audit.ts';
import { found } from './finding.ts';

/**
 * An approval by mail rests on the signature of the domain's mail server, with a key in its DNS. It is not
 * visible from here who runs the two; it may be the house itself, so the question is asked once.
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
