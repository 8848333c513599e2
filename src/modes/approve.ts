import { toIso } from '../calendar/instant.ts';
import { askForKey } from '../dns/key-texts.ts';
import { findAnnouncementIssue } from '../github/announcement-issue.ts';
import type { Client } from '../github/client.ts';
import { idTokenAccess } from '../github/id-token.ts';
import { addComment } from '../github/issue-keeping.ts';
import { createSignedReceipt } from '../github/receipt-making.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import { approveParts, takenSentence } from '../report/approve/parts.ts';
import type { ApproveResult } from '../report/approve/result.ts';
import { lineSentence } from '../report/escaping.ts';
import { messagesIn } from '../report/language.ts';
import { partsHtml } from '../report/render-html.ts';
import { pageLink } from '../report/page-link.ts';
import type { Candidate, SignedStatement } from '../rules/facts.ts';
import { mailboxesOf, outsidersOf } from '../rules/mailboxes.ts';
import type { Language, Solution } from '../records/types.ts';
import { readBroughtMail } from '../runner/brought-mail.ts';
import type { RunContext } from '../runner/context.ts';
import type { KeyAnswer } from '../witness/dkim/key-record.ts';
import type { DkimSignature } from '../witness/dkim/signature.ts';
import { countingSignatures, judgeMail, type MailAnswer } from '../witness/mail/judging.ts';
import { readAnswerMail } from '../witness/mail/letter.ts';
import type { Payload } from '../witness/payload.ts';
import { factsOf, readStanding, type TipSnapshot } from './announce/gathering.ts';
import { verdictOnFiles, verdictOnRun } from './announce/verdict.ts';
import { concludeApprove } from './approve/conclude.ts';
import { type ModeInput, onRepository } from './mode-input.ts';
import { readMailKnowledge } from './mail-knowledge.ts';
import { type ModeResult, concludeVerdict } from './mode-result.ts';
import { sign } from './notifying/signing.ts';
import { DEFAULT_SOLUTION } from '../records/solution.ts';

type KeyAsker = (signature: DkimSignature) => Promise<KeyAnswer>;

/**
 * `mode: approve`: records a party's answer that came by mail. Started by hand on the default branch, with
 * the mail's header block in the form. A valid answer leaves a receipt signed by GitHub and a comment on the
 * announcement issue; nothing else of the mail enters the repository.
 */
export async function approve(
  input: ModeInput,
  ask: KeyAsker = (signature) => askForKey(signature),
): Promise<ModeResult> {
  const { inputs, context } = input;
  return onRepository(input, async (repository) => {
    const { client } = repository;
    client.begin();
    const bytes = readBroughtMail(process.env);
    const asked = await readStanding(repository, undefined);
    if (!asked.ok) return unread(client, asked.problem, input);
    const standing = asked.value;
    const { files, state } = standing;
    const language = inputs.language ?? files.solution.language ?? 'en';
    const telling = { language, locate: files.locate, file: null };
    const { event, ref } = context;
    if (ref !== `refs/heads/${state.defaultBranch}` || event !== 'workflow_dispatch') {
      const run = { event, ref };
      return concludeVerdict(verdictOnRun(client, files.files, files.solution, run), telling);
    }
    if (files.files.kind !== 'read') {
      const problem = files.files.kind === 'unknown' ? files.files.problem : null;
      const verdict = verdictOnFiles(client, files.files, problem, files.solution, event);
      return concludeVerdict(verdict, telling);
    }
    const result = await takenIn({ standing, context, ask, sender: inputs.mailFrom }, bytes);
    return concludeApprove(await withComment(repository, result, language), language);
  });
}

function unread(
  client: Client,
  problem: Extract<Awaited<ReturnType<typeof readStanding>>, { ok: false }>['problem'],
  { inputs, context }: ModeInput,
): ModeResult {
  const files = { kind: 'unknown', problem } as const;
  const verdict = verdictOnFiles(client, files, problem, DEFAULT_SOLUTION, context.event);
  return concludeVerdict(verdict, { language: inputs.language ?? 'en' });
}

interface AnswerIntake {
  readonly standing: TipSnapshot;
  readonly context: RunContext;
  readonly ask: KeyAsker;
  /** The house's own address, from which letters are sent. */
  readonly sender: string | undefined;
}

async function takenIn(intake: AnswerIntake, bytes: string | null): Promise<ApproveResult> {
  const { standing, context, ask, sender } = intake;
  const { files, state } = standing;
  const { solution } = files;
  if (state.visibility === 'PUBLIC' && mailboxesOf(solution).length > 0) return { kind: 'public' };
  if (bytes === null) return { kind: 'no-mail' };
  const read = readAnswerMail(bytes);
  if (!read.ok) return { kind: 'refused', faults: read.faults };
  const { mail } = read;
  const candidate = files.candidates.find(
    ({ intervention: { id, outcome } }) => outcome === undefined && id === mail.answer.intervention,
  );
  if (candidate === undefined) {
    const { intervention: value } = mail.answer;
    return { kind: 'refused', faults: [{ code: 'subject.other-intervention', value }] };
  }
  const { facts } = await factsOf(standing, candidate, context);
  if (facts.landing?.known === false) return { kind: 'failed', problem: facts.landing.problem };
  if (!facts.now.known) return { kind: 'failed', problem: facts.now.problem };
  const known = await readMailKnowledge(standing.repository, state.tip, {
    solution,
    sender,
  });
  if (!known.ok) return { kind: 'failed', problem: known.problem };
  const { senders, isPublic } = known.value;
  const wanted = {
    intervention: { id: candidate.intervention.id, planDigest: candidate.planDigest },
    approvers: mailboxesOf(solution),
    outsiders: outsidersOf(solution, senders),
    stoodSince: facts.landing?.value.noOtherSince ?? null,
    now: facts.now.value,
    isPublicSuffix: isPublic,
  };
  const keys = new Map<DkimSignature, KeyAnswer>();
  for (const signature of countingSignatures(mail, wanted.approvers)) {
    keys.set(signature, await ask(signature));
  }
  const unasked: KeyAnswer = { kind: 'unavailable', detail: '' };
  const judged = judgeMail(mail, (signature) => keys.get(signature) ?? unasked, wanted);
  if (!judged.ok) {
    const { id: intervention } = candidate.intervention;
    return { kind: 'refused', faults: judged.faults, intervention };
  }
  return recorded(intake, candidate, judged.answer, solution);
}

/** Has GitHub sign the judged answer, and records it. Without a signature nothing is written. */
async function recorded(
  { standing, context }: AnswerIntake,
  candidate: Candidate,
  answer: MailAnswer,
  { evidence }: Solution,
): Promise<ApproveResult> {
  const { repository, state } = standing;
  const { kind } = answer;
  const payload = payloadOf(candidate, answer, context.runId);
  const demanded = evidence.approvals !== 'recorded';
  const signer = { client: repository.client, access: idTokenAccess(process.env), demanded };
  const signature = await sign(signer, kind, payload);
  if (signature.kind !== 'signed') return { kind: 'failed', problem: signature.problem };
  const statement: SignedStatement = { kind, payload, token: signature.token };
  const made = await createSignedReceipt(repository, state.tip, statement);
  if (!made.ok) return { kind: 'failed', problem: made.problem };
  const { party, approver, domain, mayBeAutomatic } = answer;
  const { id: intervention } = candidate.intervention;
  const whose = { answer: kind, intervention, party, approver, domain, mayBeAutomatic };
  return { kind: 'taken', ...whose, issue: null, trouble: null };
}

/** What is kept of a mail: whose it was, by which key, and digests by which it can be found again. */
function payloadOf(
  { intervention, planDigest }: Candidate,
  answer: MailAnswer,
  run: number,
): Payload {
  return {
    schema: 1,
    object: 'receipt',
    intervention: intervention.id,
    plan: planDigest,
    recipients: [],
    party: answer.party,
    approver: answer.approver,
    domain: answer.domain,
    selector: answer.selector,
    key: answer.keyHash,
    headers: answer.headersDigest,
    'message-id': answer.messageIdDigest,
    date: toIso(answer.date),
    'by-itself': answer.mayBeAutomatic,
    run: String(run),
  };
}

/**
 * Says it on the announcement issue, for those who follow it there: an answer counts without. One that was seen
 * and set aside fails the run as well, so that what cannot be written there is not lost.
 */
async function withComment(
  repository: RepositoryClient,
  result: ApproveResult,
  language: Language,
): Promise<ApproveResult> {
  const isTaken = result.kind === 'taken';
  const intervention = 'intervention' in result ? result.intervention : undefined;
  if (intervention === undefined) return result;
  const found = await findAnnouncementIssue(repository, intervention);
  if (!found.ok) return isTaken ? { ...result, trouble: found.problem } : result;
  if (found.value === null) return result;
  const { number } = found.value;
  const text = isTaken
    ? `${lineSentence(takenSentence(result, language), messagesIn(language).quotes)}\n`
    : partsHtml(approveParts(result, language));
  const said = await addComment(repository, number, `${text}\n${pageLink('mail', language)}\n`);
  if (!isTaken) return result;
  return { ...result, issue: number, trouble: said.ok ? null : said.problem };
}
