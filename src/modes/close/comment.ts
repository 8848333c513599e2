import { type Instant, toIso } from '../../calendar/instant.ts';
import { parseTime } from '../../calendar/time.ts';
import { commentName } from '../../outbox/letter-record.ts';
import type { Recorded } from '../../outbox/send-once.ts';
import { outboxState } from '../../outbox/state.ts';
import type { Digest } from '../../records/types.ts';
import type { Ending, ObservedRun } from '../../outcome/run-timeline.ts';
import type { TrustedComment, CommentPlace } from '../own-comments.ts';
import type { Candidate } from '../../rules/facts.ts';

/** Where a comment is written, and about what. */
export interface OutcomeComment extends CommentPlace {
  readonly candidate: Candidate;
}

// Our comment on the announcement issue: the outcome for people and, in hidden lines, what later runs need to
// know. People's text is escaped, so it cannot be mistaken for such a line.

/** The state of the closing report: `begun` without an end means that it is unknown. */
export type ReportState = 'sent' | 'begun' | 'none';

/** A comment about the outcome. Not `isOurs` if a person changed it, or if it is not provably ours. */
export interface ClosingComment {
  readonly id: number;
  readonly isOurs: boolean;
  /** True if overwriting it with another outcome loses nothing that counts. */
  readonly isReplaceable: boolean;
  readonly state: ReportState;
  /** The hash of the reported outcome; null if unknown, because a person changed the comment. */
  readonly hash: string | null;
  /** When the report was begun; null if it was not, or by an earlier version. */
  readonly begunAt: Instant | null;
  /** The name of the begun letter for people: its Message-ID, or that of an earlier version's comment. */
  readonly name: string;
  /** GitHub's record of the run of this plan, for closing later from elsewhere. */
  readonly seen: ObservedRun | null;
}

const STATE = /^<!-- ezdrav:closing-report:(sent|begun|none):([0-9a-f]{16})(?::(\S+))? -->\r?$/m;
const MAIL = /^<!-- ezdrav:closing-mail:(\S+@\S+) -->\r?$/m;
const RUN = /^<!-- ezdrav:closing-run:(sha256:[0-9a-f]{64})\/(\S*)\/(\S*)\/([a-z-]+) -->\r?$/m;
const ENDINGS: readonly Ending[] = ['completed', 'rolled-back', 'cancelled', 'failed'];

export interface Head {
  readonly planDigest: Digest;
  readonly state: ReportState;
  readonly hash: string;
  /** Null if not under way. */
  readonly begunAt: Instant | null;
  readonly messageId: string | null;
  readonly seen: ObservedRun | null;
}

/** The hidden lines after the one that identifies the comment. */
export function closingHead(head: Head): string {
  const { planDigest, state, hash, begunAt, messageId, seen } = head;
  const begun = begunAt === null ? '' : `:${toIso(begunAt)}`;
  const time = (at: Instant | undefined): string => (at === undefined ? '' : toIso(at));
  return [
    `<!-- ezdrav:closing-report:${state}:${hash}${begun} -->`,
    ...(messageId === null
      ? []
      : [`<!-- ezdrav:closing-mail:${messageId.replace(/^<|>$/g, '')} -->`]),
    ...(seen === null
      ? []
      : [
          `<!-- ezdrav:closing-run:${planDigest}/${time(seen.startedAt)}/${time(seen.endedAt)}/${seen.ending} -->`,
        ]),
  ].join('\n');
}

/** The comments about an intervention's outcome, oldest first, including those that may be. */
export function closingComments(
  comments: readonly TrustedComment[],
  {
    candidate,
    markers,
  }: Pick<OutcomeComment, 'candidate'> & {
    readonly markers: Pick<OutcomeComment['markers'], 'terms'>;
  },
): readonly ClosingComment[] {
  const { intervention, planDigest } = candidate;
  const marker = closingMarker(intervention.id);
  // Runs of a tag, which cannot sign, write here too; theirs count if no signature is demanded.
  const trustsUnsigned = markers.terms === 'set-up';
  return comments.flatMap(({ id, body, trust }): readonly ClosingComment[] => {
    const name = commentName(id);
    if (trust === 'edited') {
      const shown = { isOurs: false, isReplaceable: false, seen: null };
      return [{ id, ...shown, state: 'begun', hash: null, begunAt: null, name }];
    }
    if (!body.split(/\r?\n/).includes(marker)) return [];
    const found = STATE.exec(body);
    const state = found?.[1];
    const isOurs = trust === 'ours' || (trust === 'doubtful' && trustsUnsigned);
    const kind = state === 'sent' || state === 'begun' ? state : 'none';
    // One that records no report loses nothing when another is written over it, whoever wrote it.
    const isReplaceable = isOurs || kind === 'none';
    const one = {
      id,
      isOurs,
      isReplaceable,
      state: kind,
      hash: found?.[2] ?? '',
      begunAt: timeOf(found?.[3]) ?? null,
      name: messageIdIn(body) ?? name,
      seen: isOurs ? seenOf(body, planDigest) : null,
    } as const;
    return [one];
  });
}

/** The last record of the plan's run in our unchanged comments; null if there is none. */
export function recordedRun(
  ours: readonly { readonly body: string }[],
  interventionId: string,
  planDigest: Digest,
): ObservedRun | null {
  const marker = closingMarker(interventionId);
  const about = ours.filter(({ body }) => body.split(/\r?\n/).includes(marker));
  return about.reduce<ObservedRun | null>(
    (last, { body }) => seenOf(body, planDigest) ?? last,
    null,
  );
}

/** The attempts at a report of this outcome. One of another outcome only stands in the way while it is under way. */
export function closingAttempts(
  comments: readonly ClosingComment[],
  hash: string,
  now: Instant,
): readonly Recorded<number>[] {
  return comments.flatMap((one) => {
    const attempt = { key: one.id, messageId: one.name, at: one.begunAt ?? now, end: endOf(one) };
    const isOfThis = one.hash === null || one.hash === hash;
    return isOfThis || outboxState([attempt], now).kind === 'claimed' ? [attempt] : [];
  });
}

/** A comment that is not ours shows at most a report with an unknown end. */
function endOf({ state, isOurs, begunAt }: ClosingComment): Recorded<number>['end'] {
  if (state === 'none') return 'failed';
  if (!isOurs) return 'unknown';
  if (state === 'sent') return 'sent';
  return begunAt === null ? 'unknown' : null;
}

function messageIdIn(body: string): string | null {
  const id = MAIL.exec(body)?.[1];
  return id === undefined ? null : `<${id}>`;
}

/** The line that identifies comments about an intervention's outcome. */
export function closingMarker(interventionId: string): string {
  return `<!-- ezdrav:closing:${interventionId} -->`;
}

/** Nothing is used from another plan with the same id. */
function seenOf(body: string, planDigest: Digest): ObservedRun | null {
  const found = RUN.exec(body);
  const ending = ENDINGS.find((each) => each === found?.[4]);
  if (found?.[1] !== planDigest || ending === undefined) return null;
  return { startedAt: timeOf(found[2]), endedAt: timeOf(found[3]), ending };
}

function timeOf(text = ''): Instant | undefined {
  const reading = parseTime(text);
  return reading.ok ? reading.instant : undefined;
}
