import { reminderDue, type ReminderTime } from '../../calendar/answering.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { IssueSummary } from '../../github/issues.ts';
import { isLetter } from '../../letters/letter.ts';
import { writeLetter } from '../../letters/letters.ts';
import {
  earlierResult,
  letterResult,
  type Reminded,
  type ReminderResult,
} from '../../outbox/letter-results.ts';
import type { Party } from '../../records/types.ts';
import { reminderParts } from '../../report/announce/reminders.ts';
import { partsHtml } from '../../report/render-html.ts';
import { pageLink } from '../../report/page-link.ts';
import type { Candidate } from '../../rules/facts.ts';
import { mayBecomeLawful } from '../../rules/preflight.ts';
import { silentParties } from '../../rules/silence.ts';
import { sendCommented } from '../letter-comments.ts';
import { newMessageId } from '../mailing.ts';
import { sign } from '../notifying/signing.ts';
import { sayOnce } from '../saying.ts';
import { answeredFacts, type GatheredIntervention } from './gathering.ts';
import { withPastRules } from './preflight.ts';
import type { AnnouncementRun } from './run.ts';

/** One party to be reminded, of which announcement and when. */
interface Reminder {
  readonly run: AnnouncementRun;
  readonly candidate: Candidate;
  readonly issue: IssueSummary;
  readonly party: Party;
  readonly time: ReminderTime;
  /** Message-ID or ticket of the announcement. */
  readonly reference: string | undefined;
  readonly now: Instant;
}

/**
 * Reminds the parties that have not answered, on the last working day before the slot, at 9:00 and at 14:00.
 * Only scheduled runs do so, each reminder once; none is sent for an intervention that can no longer be
 * allowed, after a rejection, or if it is unknown who answered.
 */
export async function remind(
  run: AnnouncementRun,
  candidate: Candidate,
  found: GatheredIntervention,
  issue: IssueSummary,
  reference: string | undefined,
  now: Instant,
): Promise<readonly Reminded[]> {
  const { standing, event } = run;
  const { solution } = standing.files;
  const { intervention } = candidate;
  const { status, urgent, schedule, environment } = intervention;
  const isAwaited =
    event === 'schedule' &&
    status === 'planned' &&
    urgent === undefined &&
    solution['enforce-in'].includes(environment);
  if (!isAwaited) return [];
  const time = reminderDue(schedule.start, now, solution.calendar['extra-non-working-days']);
  if (time === null) return [];
  standing.repository.client.begin();
  const ruled = await withPastRules(standing, candidate, found.facts);
  if (ruled.formerRules?.known === false) {
    return [{ party: null, result: { kind: 'failed', problem: ruled.formerRules.problem } }];
  }
  if (!mayBecomeLawful({ candidate, solution, facts: ruled })) return [];
  const facts = await answeredFacts(standing, candidate, found, {
    ok: true,
    value: issue,
    request: '',
    next: null,
  });
  if (facts.consents?.known === false) {
    return [{ party: null, result: { kind: 'failed', problem: facts.consents.problem } }];
  }
  const silent = silentParties({ candidate, solution, facts });
  if (silent.length === 0) return [];
  const reminded: Reminded[] = [];
  for (const party of silent) {
    const result = await remindOne({ run, candidate, issue, party, time, reference, now });
    reminded.push({ party, result });
  }
  return reminded;
}

async function remindOne(reminder: Reminder): Promise<ReminderResult> {
  const { run, candidate, issue, party, time, now } = reminder;
  const { standing, post, language, markers } = run;
  const { repository, files } = standing;
  const { solution } = files;
  const { intervention, planDigest } = candidate;
  const place = { repository, issue: issue.number, now, markers };
  const said = (result: ReminderResult): string =>
    `${partsHtml(reminderParts({ party, result }, intervention.id, language))}\n${pageLink('concepts', language)}\n`;
  if (post.server === null) {
    const marker = `<!-- ezdrav:reminder-by-hand:${party}:${planDigest} -->`;
    const once = await sayOnce(place, marker, said({ kind: 'by-hand' }));
    return once.kind === 'problem'
      ? { kind: 'failed', problem: once.problem }
      : { kind: 'by-hand' };
  }
  const named = solution.contacts['mail-server'];
  const { host } = post.server;
  if (named !== undefined && named.toLowerCase() !== host.toLowerCase()) {
    return { kind: 'other-server', host, named };
  }
  if (markers.mayNotSend) return unsignable(run);
  const reference = intervention.announcement?.reference ?? reminder.reference;
  const plan = { intervention, solution, planDigest, approvalPage: issue.url };
  const letter = writeLetter('reminder', { ...plan, party, reference });
  if (!isLetter(letter)) return { kind: 'incomplete', missing: letter.missing };
  const messageId = newMessageId(`${intervention.id}.opomnik`, post);
  const sent = await sendCommented(place, {
    messageId,
    letter,
    post,
    marker: `<!-- ezdrav:reminder:${party}:${time}:${planDigest} -->`,
    text: (posted) =>
      said(
        posted === null ? { kind: 'sending', messageId } : letterResult(posted, letter, messageId),
      ),
  });
  switch (sent.kind) {
    case 'not-claimed':
      return { kind: 'failed', problem: sent.problem.problem };
    case 'yielded':
      return earlierResult(sent.to);
    case 'delivered': {
      const result = letterResult(sent.delivery.posted, letter, messageId);
      const unsigned = sent.recorded.ok ? sent.recorded.value.unsigned : null;
      return result.kind === 'sent' && unsigned !== null
        ? { ...result, unsigned: unsigned.problem }
        : result;
    }
  }
}

/** Why the claim cannot be signed although that is required; without a signature it could not be recognised later. */
async function unsignable({ standing, access, runId }: AnnouncementRun): Promise<ReminderResult> {
  const said = { schema: 1, object: 'trial', run: String(runId) } as const;
  const signature = await sign(
    { client: standing.repository.client, access, demanded: true },
    'mark',
    said,
  );
  return signature.kind === 'signed'
    ? { kind: 'earlier-unknown', messageId: null }
    : { kind: 'failed', problem: signature.problem };
}
