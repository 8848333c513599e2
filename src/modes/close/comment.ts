import { type Instant, MINUTE, toIso } from '../../calendar/instant.ts';
import { parseTime } from '../../calendar/time.ts';
import type { OwnComment } from '../../github/issue-keeping.ts';
import type { Digest } from '../../records/types.ts';
import type { Ending, ObservedRun } from '../../outcome/run-timeline.ts';

// Our one comment on the announcement issue: the outcome for people and, in hidden lines, what later runs
// must know of it. Texts of people stand in it escaped, so they can never be such a line.

/** How the closing report stands: `begun` and never ended means that nobody knows. */
export type ReportState = 'sent' | 'begun' | 'none';

export interface ClosingComment {
  readonly id: number;
  readonly body: string;
  readonly state: ReportState;
  /** Of the outcome that was reported. */
  readonly hash: string;
  /** When the report was begun; null where it was not, or by an earlier version. */
  readonly begunAt: Instant | null;
  /** Message-ID of the letter that was begun; null: none, or by an earlier version. */
  readonly messageId: string | null;
  /** GitHub's record of the run of this plan, for whoever closes later from elsewhere. */
  readonly seen: ObservedRun | null;
}

/** A run that has not told how its letter ended after this long never will. */
const LONGEST_SENDING = 15 * MINUTE;

const STATE = /^<!-- ezdrav:closing-report:(sent|begun|none):([0-9a-f]{16})(?::(\S+))? -->\r?$/m;
const MAIL = /^<!-- ezdrav:closing-mail:(\S+@\S+) -->\r?$/m;
const RUN =
  /^<!-- ezdrav:closing-run:(sha256:[0-9a-f]{64})\/(\S*)\/(\S*)\/(completed|rolled-back|cancelled|failed) -->\r?$/m;

export interface Head {
  readonly interventionId: string;
  readonly planDigest: Digest;
  readonly state: ReportState;
  readonly hash: string;
  /** Null: not under way. */
  readonly begunAt: Instant | null;
  readonly messageId: string | null;
  readonly seen: ObservedRun | null;
}

/** The hidden lines a comment begins with. */
export function closingHead(head: Head): string {
  const { interventionId, planDigest, state, hash, begunAt, messageId, seen } = head;
  const begun = begunAt === null ? '' : `:${toIso(begunAt)}`;
  const time = (at: Instant | undefined): string => (at === undefined ? '' : toIso(at));
  return [
    markerOf(interventionId),
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

/** Of our own comments, as nobody changed them, those about this intervention's outcome, oldest first. */
export function closingComments(
  own: readonly OwnComment[],
  interventionId: string,
  planDigest: Digest,
): readonly ClosingComment[] {
  const marker = markerOf(interventionId);
  return own
    .filter(({ body, edited }) => !edited && body.split(/\r?\n/).includes(marker))
    .map(({ id, body }): ClosingComment => {
      const [, state, hash = '', begun = ''] = STATE.exec(body) ?? [];
      const kind = state === 'sent' || state === 'begun' ? state : 'none';
      return {
        id,
        body,
        state: kind,
        hash,
        begunAt: timeOf(begun) ?? null,
        messageId: messageIdIn(body),
        seen: seenOf(body, planDigest),
      };
    })
    .toSorted((one, other) => one.id - other.id);
}

function messageIdIn(body: string): string | null {
  const id = MAIL.exec(body)?.[1];
  return id === undefined ? null : `<${id}>`;
}

/** What a person names a letter by of which nobody knows whether it arrived. */
export function letterName({ id, messageId }: Pick<ClosingComment, 'id' | 'messageId'>): string {
  return messageId ?? `comment:${id}`;
}

/** True where a run may be sending at this moment. */
export function isUnderWay({ state, begunAt }: ClosingComment, now: Instant): boolean {
  return state === 'begun' && begunAt !== null && now - begunAt < LONGEST_SENDING;
}

function markerOf(interventionId: string): string {
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
