import { announcementMarker } from '../../github/announcement-issue.ts';
import { upsertIssue } from '../../github/issue-keeping.ts';
import type { IssueSummary } from '../../github/issues.ts';
import type { Language, Solution } from '../../records/types.ts';
import { type ByTelephone, confirmationIssue } from '../../report/close/confirmation.ts';
import type { CloseTrouble } from '../../report/close/parts.ts';
import { isTelephone } from '../../rules/reference.ts';
import { withToken } from '../../witness/markers.ts';
import type { OutcomeComment } from './comment.ts';

const CONFIRMATION_LABEL = 'ezdrav-confirmation';

/** Opens one issue that asks for the written confirmation of approvals by telephone; returns its number. */
export async function askConfirmation(
  { repository, candidate: { intervention }, markers }: Omit<OutcomeComment, 'issue'>,
  solution: Solution,
  language: Language,
  troubles: CloseTrouble[],
): Promise<number | null> {
  const { approvals = {}, urgent } = intervention;
  const given: ByTelephone = (['client', 'ezdrav-ict'] as const).flatMap((party) => {
    const approval = approvals[party];
    return approval !== undefined && isTelephone(approval.reference)
      ? [[party, approval] as const]
      : [];
  });
  if (urgent === undefined || given.length === 0) return null;
  const marker = announcementMarker(intervention.id).replace(':announcement:', ':confirmation:');
  const { assignees } = solution.contacts;
  const { title, body } = confirmationIssue(intervention, given, marker, assignees, language);
  const wanted = { label: CONFIRMATION_LABEL, marker, title, body, assignees };
  // An issue opened by the run of a tag has no signature that counts: it is accepted if it asks exactly what
  // we ask. One of another workflow must not ask anybody for anything.
  const counts = async ({
    number,
    body: text,
    createdAt: madeAt,
  }: IssueSummary): Promise<boolean> =>
    withToken(text, null).trimEnd() === body.trimEnd() ||
    (await markers.standing(text, { issue: number, madeAt })) !== 'foreign';
  const kept = await upsertIssue(repository, wanted, (text) => markers.signedNew(text), counts);
  if (kept.ok) return kept.value.issue.number;
  troubles.push({ at: 'confirmation', problem: kept.problem });
  return null;
}
