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

/** One no of a party to the plan that stands. */
export interface Rejection {
  readonly party: Party;
  readonly via: JudgedApproval['via'];
  /** GitHub's id, of a mail that of its receipt; empty for a record. */
  readonly id: string;
  readonly by: { readonly login: string };
  readonly at: Instant;
  readonly reference: string;
  readonly grade: Grade;
}

/**
 * A line that begins with `/reject <id>`: also in a code fence, in capitals, among other lines. Only what
 * is quoted is somebody else's. A no is heard sooner than a yes.
 */
const REJECT = /^[ \t`*_]*\/reject[ \t]+(\S+)(.*)$/gim;
const DIGEST = /sha256:([0-9a-f]{64})(?![0-9a-f])/i;

interface Refused {
  /** The intervention as it is written there. */
  readonly named: string;
  readonly plan: Digest | undefined;
}

function refusedIn(body: string): readonly Refused[] {
  return [...body.matchAll(REJECT)].map(([, named = '', rest = '']) => {
    const [, digest] = DIGEST.exec(rest) ?? [];
    return { named, plan: digest === undefined ? undefined : `sha256:${digest.toLowerCase()}` };
  });
}

/** The plans that a comment rejects: its digests, undefined where it names none. */
function rejectedIn(body: string, id: string): readonly (Digest | undefined)[] {
  return refusedIn(body).flatMap(({ named, plan }) => {
    const written = foldAscii(named);
    const isOfIt = [written, written.replace(/[.,;:!`*_]+$/, '')].includes(foldAscii(id));
    return isOfIt ? [plan] : [];
  });
}

/** The noes of a comment, each on a line of its own, without anything else it says. */
export function rejectingLines(body: string): string {
  return refusedIn(body)
    .map(
      ({ named, plan }) => `/reject ${named.slice(0, 80)}${plan === undefined ? '' : ` ${plan}`}`,
    )
    .join('\n');
}

/** Whether what was said is of the plan that stands: the one it names, else the one that stood then. */
function isOfThis(at: Instant, plan: Digest | undefined, judged: InterventionCase): boolean {
  return saidOf({ at, plan, via: 'rejection' }, judged) === 'this-plan';
}

/**
 * When a review says no: it asks for changes, whoever dismissed that since, or a person dismissed what
 * approved. A push that dismisses says nothing. Null: it says no no.
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

/** What the file records. */
function recorded(party: Party, judged: InterventionCase): readonly Rejection[] {
  const { candidate, facts } = judged;
  const rejection = candidate.intervention.rejections?.[party];
  if (rejection === undefined) return [];
  const { by, at, reference, plan } = rejection;
  if (!isOfThis(at, plan, judged)) return [];
  const grade = isOffline(facts) ? 'claimed' : gradeOfFiles(facts);
  return [{ party, via: 'record', id: '', by: { login: by }, at, reference, grade }];
}

/** What a party's listed people said on GitHub. */
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
    // Of which plan it was where none can be read there nobody knows.
    const isOther = one.planDigest !== null && one.planDigest !== candidate.planDigest;
    return at === null || isOther ? [] : [said('review', at)];
  });
}

/**
 * The newest no of a party that no later yes of at least its grade lifted; null where there is none.
 *
 * Example: approved on Thursday, on Friday the same person asks for changes: Friday's. Then the client
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

/** What bots wrote that reads as a no: anybody with write access can have it written, so it is only shown. */
export function doubts({ facts, candidate }: InterventionCase): readonly Written[] {
  if (facts.consents?.known !== true) return [];
  return facts.consents.value
    .filter(isWritten)
    .filter(
      ({ user, body }) =>
        user.type === 'Bot' && rejectedIn(body, candidate.intervention.id).length > 0,
    );
}
