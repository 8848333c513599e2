import { type Instant, instantOf } from '../../calendar/instant.ts';
import { findAnnouncementIssue } from '../../github/announcement-issue.ts';
import { pause } from '../../github/pause.ts';
import { isLetter, type Letter } from '../../letters/letter.ts';
import { writeLetter } from '../../letters/letters.ts';
import type { Language } from '../../records/types.ts';
import { announcedParts } from '../../report/announce/parts.ts';
import { type AnnounceResult, isAnnouncementSettled } from '../../outbox/announce-result.ts';
import { type Part } from '../../report/document.ts';
import { partsHtml } from '../../report/render-html.ts';
import { partsLine } from '../../report/render-line.ts';
import { partsText } from '../../report/render-log.ts';
import { evaluate } from '../../rules/evaluate.ts';
import type { Candidate } from '../../rules/facts.ts';
import type { Verdict } from '../../rules/verdict.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ModeResult } from '../mode-result.ts';
import { type Gathered } from '../gathering.ts';
import { lookAgainAtTag, type RunToJudge } from '../gathering/run-facts.ts';
import { mailerFor, type MailOptions } from '../mailing.ts';
import { type NotifyResult, notify } from '../notifying.ts';
import { lacksNotificationAlone } from './alone.ts';
import { messagesIn } from '../../report/language.ts';

interface Judgement {
  readonly verdict: Verdict;
  readonly gathered: Gathered;
}

/** The gate's run, and how it judges. */
export interface UrgentRun {
  readonly question: RunToJudge;
  readonly inputs: Inputs;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly judge: () => Promise<Judgement>;
  readonly tuning?: MailOptions | undefined;
}

/** The judgement after the notification was sent, or the first one if it was not, with what is reported about it. */
export interface UrgentlyNotified {
  readonly judgement: Judgement;
  readonly result: AnnounceResult | null;
  readonly parts: readonly Part[];
}

const NOTICE = 'urgent-notification';
const TURNS = 4;
const BETWEEN = 2_000;

/**
 * Sends the notification of an urgent intervention if only that is missing, and judges again. The tag is read
 * once more before, so that nobody is woken for an intervention that is then refused.
 */
export async function notifyUrgent(run: UrgentRun, first: Judgement): Promise<UrgentlyNotified> {
  const { question, inputs } = run;
  const post = mailerFor(inputs, run.tuning);
  const { candidate, solution, facts, repository: state } = first.gathered;
  const unchanged = { judgement: first, result: null, parts: [] };
  if (candidate === null || state === null) return unchanged;
  const last = await lookAgainAtTag(question, facts);
  const verdict = evaluate(candidate, solution, last);
  const judgement = { verdict, gathered: { ...first.gathered, facts: last } };
  if (!lacksNotificationAlone(verdict) || !last.now.known) return { ...unchanged, judgement };
  const { intervention, planDigest } = candidate;
  const issue = await findAnnouncementIssue(question.repository, intervention.id);
  const approvalPage = issue.ok ? issue.value?.url : undefined;
  const letter = writeLetter(NOTICE, { intervention, solution, planDigest, approvalPage });
  if (!isLetter(letter)) {
    const missing: AnnounceResult = { kind: 'incomplete', notice: NOTICE, missing: letter.missing };
    return concluded(run, judgement, candidate, missing, null);
  }
  const result = await notify(
    question.repository,
    {
      notice: NOTICE,
      letter,
      interventionId: intervention.id,
      planDigest,
      commit: state.tip,
      runId: question.runId,
      environment: intervention.environment,
      since: newestDelivery(last.receipts, intervention.id),
    },
    post,
    last.now.value,
    // A tag's run cannot speak for the house, so what it sent counts only in this run.
    { signer: null, mailServer: solution.contacts['mail-server'] },
  );
  return concluded(run, await judgeAgain(run, judgement, result), candidate, result, letter);
}

/** Older receipts belong to earlier notices: of an earlier plan, or expired. */
function newestDelivery(receipts: Gathered['facts']['receipts'], id: string): Instant {
  const known = receipts?.known === true ? receipts.value : [];
  const times = known
    .filter(({ payload }) => payload?.interventionId === id)
    .flatMap(({ deliveredAt }) => (deliveredAt === null ? [] : [deliveredAt]));
  return instantOf(Math.max(0, ...times));
}

/** Codes that may still appear for a moment after the receipt was confirmed. */
const PASSING: ReadonlySet<string> = new Set([
  'urgent.not-notified',
  'urgent.unverifiable',
  'urgent.notified-in-future',
]);

async function judgeAgain(
  { judge, signal }: UrgentRun,
  before: Judgement,
  { kind }: NotifyResult,
): Promise<Judgement> {
  if (kind === 'not-sent' || kind === 'failed' || kind === 'by-hand') return before;
  const turns = kind === 'sent' || kind === 'rival' ? TURNS : 1;
  for (let turn = 1; ; turn += 1) {
    const judgement = await judge();
    const { reasonCodes } = judgement.verdict;
    const passing = reasonCodes.length > 0 && reasonCodes.every((code) => PASSING.has(code));
    if (!passing || turn === turns) return judgement;
    await pause(BETWEEN, signal);
  }
}

function concluded(
  { language, question }: UrgentRun,
  judgement: Judgement,
  candidate: Candidate,
  result: AnnounceResult,
  letter: Letter | null,
): UrgentlyNotified {
  const { intervention, planDigest, path } = candidate;
  const now = judgement.gathered.facts.now;
  const parts = announcedParts({
    announced: {
      id: intervention.id,
      path,
      planDigest,
      urgent: true,
      result,
      issue: null,
      heard: [],
      reminders: [],
      issueTrouble: null,
    },
    letter: letter?.text ?? null,
    now: now.known ? now.value : instantOf(0),
    language,
    to: letter?.to ?? [],
    repository: question.repository.fullName,
  });
  return { judgement, result, parts };
}

/** A result that says, before the verdict, what happened with the notification, because this explains it. */
export function withNotification(
  modeResult: ModeResult,
  { result, parts }: UrgentlyNotified,
  language: Language,
): ModeResult {
  if (result === null) return modeResult;
  const message = partsLine(parts, language);
  const title = messagesIn(language).announce.notices[NOTICE];
  const level = isAnnouncementSettled(result) ? 'notice' : 'error';
  return {
    ...modeResult,
    log: `${partsText(parts, language)}\n${modeResult.log}`,
    summary: `${modeResult.summary}\n${partsHtml(parts)}`,
    annotations: [{ level, title, message }, ...modeResult.annotations],
  };
}
