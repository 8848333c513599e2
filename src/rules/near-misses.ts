import type { Party } from '../records/types.ts';
import type { ApprovingComment, PullComment } from './facts.ts';
import { byId } from './order.ts';
import type { InterventionCase } from './rule.ts';

/** What is wrong with a comment that was meant to approve. */
export type NearMiss =
  | 'elsewhere'
  | 'quoted'
  | 'in-code'
  | 'no-digest'
  | 'older-plan'
  | 'capitals'
  | 'more-text'
  | 'not-exact';

/** A comment by an approver that reads as an approval and does not count. */
export interface SeenAndSetAside {
  readonly comment: ApprovingComment | PullComment;
  readonly why: NearMiss;
}

const MEANT = /^.*\/approve\b.*$/im;

/** Null if the comment is no attempt, or is exactly the required line and judged as such. */
function missOf(
  { kind, body }: ApprovingComment | PullComment,
  { candidate: { intervention, planDigest } }: InterventionCase,
): NearMiss | null {
  const [line] = MEANT.exec(body) ?? [];
  if (line === undefined) return null;
  const exact = `/approve ${intervention.id} ${planDigest}`;
  if (body.replace(/[ \t\r\n]*$/, '') === exact) return kind === 'comment' ? null : 'elsewhere';
  if (line.trimStart().startsWith('>')) return 'quoted';
  if (body.includes('`') || /^(?: {4}|\t)/.test(line)) return 'in-code';
  const [digest] = /sha256:[0-9a-f]+/i.exec(line) ?? [];
  if (digest === undefined) return 'no-digest';
  if (digest.toLowerCase() !== planDigest) return 'older-plan';
  if (line.trim() === exact) return body.trim() === exact ? 'not-exact' : 'more-text';
  return line.trim().toLowerCase() === exact.toLowerCase() ? 'capitals' : 'not-exact';
}

/**
 * The newest comment by which one of a party's people seems to have meant to approve, and what is wrong with
 * it, so that the reason is known before the night.
 *
 * Example: the line inside a code fence, as the announcement shows it: `in-code`.
 */
export function nearMiss(party: Party, judged: InterventionCase): SeenAndSetAside | null {
  const { facts, solution } = judged;
  if (facts.consents?.known !== true) return null;
  const [newest = null] = facts.consents.value
    .filter((one) => one.kind !== 'review')
    .filter(({ user }) =>
      solution.approvers[party].some((each) => 'id' in each && each.id === user.id),
    )
    .flatMap((comment) => {
      const why = missOf(comment, judged);
      return why === null ? [] : [{ comment, why }];
    })
    .toSorted(
      ({ comment: one }, { comment: other }) =>
        other.createdAt - one.createdAt || byId(other.id, one.id),
    );
  return newest;
}
