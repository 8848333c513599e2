import { type Instant, toIso } from '../../calendar/instant.ts';
import { parseTime } from '../../calendar/time.ts';
import { commentName } from '../../outbox/letter-record.ts';
import type { Recorded } from '../../outbox/send-once.ts';
import { outboxState } from '../../outbox/state.ts';
import type { Digest } from '../../records/types.ts';
import type { Ending, ObservedRun } from '../../outcome/run-timeline.ts';
import type { TrustedComment } from '../own-comments.ts';
import type { OutcomeComment } from './outcome-comment.ts';

// Our one comment on the announcement issue: the outcome for people and, in hidden lines, what later runs
// must know of it. Texts of people stand in it escaped, so they can never be such a line.

/** How the closing report stands: `begun` and never ended means that nobody knows. */
export type ReportState = 'sent' | 'begun' | 'none';

/** A comment about the outcome. Not `isOurs`: a person changed it, or nothing shows that we wrote it. */
export interface ClosingComment {
  readonly id: number;
  readonly isOurs: boolean;
  /** Nothing that counts is lost where another outcome is written over it. */
  readonly isReplaceable: boolean;
  readonly state: ReportState;
  /** Of the outcome that was reported; null: of any, since a person changed what it said. */
  readonly hash: string | null;
  /** When the report was begun; null where it was not, or by an earlier version. */
  readonly begunAt: Instant | null;
  /** What a person names the letter by that was begun: its Message-ID, or that of an earlier version's comment. */
  readonly name: string;
  /** GitHub's record of the run of this plan, for whoever closes later from elsewhere. */
  readonly seen: ObservedRun | null;
}

const STATE = /^<!-- ezdrav:closing-report:(sent|begun|none):([0-9a-f]{16})(?::(\S+))? -->\r?$/m;
const MAIL = /^<!-- ezdrav:closing-mail:(\S+@\S+) -->\r?$/m;
const RUN =
  /^<!-- ezdrav:closing-run:(sha256:[0-9a-f]{64})\/(\S*)\/(\S*)\/(completed|rolled-back|cancelled|failed) -->\r?$/m;

export interface Head {
  readonly planDigest: Digest;
  readonly state: ReportState;
  readonly hash: string;
  /** Null: not under way. */
  readonly begunAt: Instant | null;
  readonly messageId: string | null;
  readonly seen: ObservedRun | null;
}

/** The hidden lines after the one by which the comment is known. */
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

/** The comments about an intervention's outcome, oldest first, with those that only may be. */
export function closingComments(
  comments: readonly TrustedComment[],
  { candidate, markers }: Pick<OutcomeComment, 'candidate' | 'markers'>,
): readonly ClosingComment[] {
  const { intervention, planDigest } = candidate;
  const marker = closingMarker(intervention.id);
  // Runs of a tag, which cannot sign, write here too; where nothing is demanded theirs count.
  const trustsUnsigned = markers.terms === 'set-up';
  return comments.flatMap(({ id, body, trust }): readonly ClosingComment[] => {
    const name = commentName(id);
    if (trust === 'edited') {
      const shown = { isOurs: false, isReplaceable: false, seen: null };
      return [{ id, ...shown, state: 'begun', hash: null, begunAt: null, name }];
    }
    if (!body.split(/\r?\n/).includes(marker)) return [];
    const [, state, hash = '', begun = ''] = STATE.exec(body) ?? [];
    const isOurs = trust === 'ours' || (trust === 'doubtful' && trustsUnsigned);
    const kind = state === 'sent' || state === 'begun' ? state : 'none';
    const isReplaceable = isOurs || (trust === 'doubtful' && kind === 'none');
    const one = {
      id,
      isOurs,
      isReplaceable,
      state: kind,
      hash,
      begunAt: timeOf(begun) ?? null,
      name: messageIdIn(body) ?? name,
      seen: isOurs ? seenOf(body, planDigest) : null,
    } as const;
    return isReplaceable || kind !== 'none' ? [one] : [];
  });
}

/** What our comments, none of which anybody changed, record last of the run of this plan; null: nothing. */
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

/** The attempts at a report of this outcome. One of another outcome stands in the way while it is under way. */
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

/** What is not ours tells of a report at most that nobody knows. */
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

/** The line by which comments about an intervention's outcome are known. */
export function closingMarker(interventionId: string): string {
  return `<!-- ezdrav:closing:${interventionId} -->`;
}

/** Of another plan under the same id nothing is taken over. */
function seenOf(body: string, planDigest: Digest): ObservedRun | null {
  const [, plan, started = '', ended = '', ending] = RUN.exec(body) ?? [];
  if (plan !== planDigest || ending === undefined || !isEnding(ending)) return null;
  return { startedAt: timeOf(started), endedAt: timeOf(ended), ending };
}

function isEnding(text: string): text is Ending {
  return ['completed', 'rolled-back', 'cancelled', 'failed'].includes(text);
}

function timeOf(text: string): Instant | undefined {
  const reading = parseTime(text);
  return reading.ok ? reading.instant : undefined;
}
