import type { Instant } from '../calendar/instant.ts';
import type { Digest, Party } from '../records/types.ts';
import { type JudgedApproval, isValidApproval } from './judged-approval.ts';
import type {
  ApprovingComment,
  ApprovalEvidence as Evidence,
  PullComment,
  Review,
} from './facts.ts';
import { foldAscii } from './normalise.ts';
import { gradeOf, gradeOfFiles, isAtLeast } from './grades.ts';
import { isOffline } from './offline.ts';
import { byId } from './order.ts';
import { mailedRejections } from './mailed-answers.ts';
import type { InterventionCase } from './rule.ts';
import { saidOf } from './said.ts';
import type { Grade } from './verdict.ts';

/** One rejection of the current plan by a party. */
export interface Rejection {
  readonly party: Party;
  readonly via: JudgedApproval['via'];
  /** GitHub's id; for a mail that of its receipt; empty for a record in a file. */
  readonly id: string;
  readonly by: { readonly login: string };
  readonly at: Instant;
  readonly reference: string;
  readonly grade: Grade;
}

/**
 * A line that begins with `/reject <id>`, also inside a code fence, in capitals, or among other lines. Only
 * quoted text is somebody else's. A rejection is recognised more readily than an approval.
 */
const REJECT = /^[ \t`*_]*\/reject[ \t]+(\S+)(.*)$/gim;
const DIGEST = /sha256:([0-9a-f]{64})(?![0-9a-f])/i;

interface Refused {
  /** The intervention's id as it is written there. */
  readonly named: string;
  readonly plan: Digest | undefined;
}

function refusedIn(body: string): readonly Refused[] {
  return [...body.matchAll(REJECT)].map(([, named = '', rest = '']) => {
    const [, digest] = DIGEST.exec(rest) ?? [];
    return { named, plan: digest === undefined ? undefined : `sha256:${digest.toLowerCase()}` };
  });
}

/** The plans that a comment rejects: their digests, undefined if it names none. */
function rejectedIn(body: string, id: string): readonly (Digest | undefined)[] {
  return refusedIn(body).flatMap(({ named, plan }) => {
    const written = foldAscii(named);
    const isOfIt = [written, written.replace(/[.,;:!`*_]+$/, '')].includes(foldAscii(id));
    return isOfIt ? [plan] : [];
  });
}

/** The rejecting lines of a comment, each on its own line, without the rest of its text. */
export function rejectingLines(body: string): string {
  return refusedIn(body)
    .map(
      ({ named, plan }) => `/reject ${named.slice(0, 80)}${plan === undefined ? '' : ` ${plan}`}`,
    )
    .join('\n');
}

/**
 * Returns true if a statement is about the current plan: the one it names, otherwise the one that was current
 * then.
 */
function isOfThis(at: Instant, plan: Digest | undefined, judged: InterventionCase): boolean {
  return saidOf({ at, plan, via: 'rejection' }, judged) === 'this-plan';
}

/**
 * When a review rejected: it requested changes (whoever dismissed that later), or a person dismissed an
 * approval. A dismissal because of a push means nothing. Null if it does not reject.
 */
function refusedAt({ state, submittedAt, dismissal }: Review): Instant | null {
  if (state === 'CHANGES_REQUESTED') return submittedAt;
  if (state !== 'DISMISSED') return null;
  if (dismissal === undefined || dismissal.from === 'CHANGES_REQUESTED') return submittedAt;
  return dismissal.from === 'APPROVED' && dismissal.by !== 'nobody' ? dismissal.at : null;
}

type Written = ApprovingComment | PullComment;

function isWritten(one: Evidence): one is Written {
  return one.kind !== 'review';
}

/** The rejections that the file records. */
function recorded(party: Party, judged: InterventionCase): readonly Rejection[] {
  const { candidate, facts } = judged;
  const rejection = candidate.intervention.rejections?.[party];
  if (rejection === undefined) return [];
  const { by, at, reference, plan } = rejection;
  if (!isOfThis(at, plan, judged)) return [];
  const grade = isOffline(facts) ? 'claimed' : gradeOfFiles(facts);
  return [{ party, via: 'record', id: '', by: { login: by }, at, reference, grade }];
}

/** The rejections by a party's listed people on GitHub. */
function onGitHub(party: Party, judged: InterventionCase): readonly Rejection[] {
  const { facts, solution, candidate } = judged;
  if (facts.consents?.known !== true) return [];
  const grade = gradeOf(facts.consents);
  const listed = facts.consents.value.filter(
    ({ user }) =>
      user.type === 'User' &&
      solution.approvers[party].some((one) => 'id' in one && one.id === user.id),
  );
  return listed.flatMap((one): readonly Rejection[] => {
    const said = (via: Rejection['via'], at: Instant): Rejection => ({
      party,
      via,
      id: one.id,
      by: one.user,
      at,
      reference: one.url,
      grade,
    });
    if (isWritten(one)) {
      const at = one.editedAt ?? one.createdAt;
      const plans = rejectedIn(one.body, candidate.intervention.id);
      return plans.some((plan) => isOfThis(at, plan, judged)) ? [said('comment', at)] : [];
    }
    const at = refusedAt(one);
    // If the plan at that commit cannot be read, it may be the current one.
    const isOther = one.planDigest !== null && one.planDigest !== candidate.planDigest;
    return at === null || isOther ? [] : [said('review', at)];
  });
}

/**
 * The newest rejection of a party that was not lifted by a later approval of at least its grade; null if
 * there is none.
 *
 * Example: approved on Thursday, on Friday the same person requests changes: Friday's. Then the client
 * approves on GitHub again: null.
 */
export function standingRejection(
  party: Party,
  consents: readonly JudgedApproval[],
  judged: InterventionCase,
  counts: (consent: JudgedApproval) => boolean = isValidApproval,
): Rejection | null {
  const isLifted = ({ at, grade }: Rejection): boolean =>
    consents.some((yes) => counts(yes) && yes.at > at && isAtLeast(yes.grade, grade));
  const [newest = null] = [
    ...recorded(party, judged),
    ...onGitHub(party, judged),
    ...mailedRejections(party, judged),
  ]
    .filter((no) => !isLifted(no))
    .toSorted((one, other) => other.at - one.at || byId(other.id, one.id));
  return newest;
}

/** Rejections written by bots: anybody with write access can cause one, so they are only shown. */
export function doubts({ facts, candidate }: InterventionCase): readonly Written[] {
  if (facts.consents?.known !== true) return [];
  return facts.consents.value
    .filter(isWritten)
    .filter(
      ({ user, body }) =>
        user.type === 'Bot' && rejectedIn(body, candidate.intervention.id).length > 0,
    );
}
