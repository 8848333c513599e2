import type { Party } from '../../records/types.ts';
import { mailRefusalText } from '../../report/mail-refusal.ts';
import { messagesIn } from '../../report/language.ts';
import { askForKey } from '../../dns/key-texts.ts';
import type { Candidate } from '../../rules/facts.ts';
import { mailboxesOf, outsidersOf } from '../../rules/mailboxes.ts';
import { readBeginning } from '../../runner/mail-file.ts';
import type { KeyAnswer } from '../../witness/dkim/key-record.ts';
import type { DkimSignature } from '../../witness/dkim/signature.ts';
import { LONGEST_HEADERS } from '../../witness/mail/header-block.ts';
import { countingSignatures, judgeMail, type MailCase } from '../../witness/mail/judging.ts';
import { type AnswerMail, readAnswerMail } from '../../witness/mail/letter.ts';
import { publicSuffixes } from '../../witness/mail/public-suffix.ts';
import type { MailFault } from '../../witness/mail/reasons.ts';
import { Misuse, type Told } from '../arguments.ts';
import { answersTo, oneOf, prose } from '../asking.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';
import type { Occasion, Recording } from './recording.ts';
import { mustBeNew, writtenTime } from './subject.ts';

export type KeyAsker = (signature: DkimSignature) => Promise<KeyAnswer>;

const PARTIES: readonly Party[] = ['client', 'ezdrav-ict'];
/** What is wrong with what a mail says, not with who vouches for it. */
const OF_CONTENT = /^(?:mail|subject)\./;

/** True for an argument that names a saved mail. */
export function isMailFile(text: string | undefined): text is string {
  return /\.(?:eml|msg)$/i.test(text ?? '');
}

export type Mailed =
  | { readonly kind: 'recording'; readonly recording: Recording }
  | { readonly kind: 'told'; readonly told: Told };

/**
 * `ezdrav record approval FILE.eml`: judges a saved mail, asking DNS for the keys of its signatures. A
 * good one is recorded with whom it comes from; one that proves nothing only where a person says whose
 * answer it is. A no is never written as an approval.
 */
export async function mailedApproval(
  { asked, files, language }: Occasion,
  path: string,
  ask: KeyAsker = (signature) => askForKey(signature),
): Promise<Mailed> {
  const bytes = readBeginning(path, LONGEST_HEADERS + 4);
  if (bytes === null) throw new Misuse({ kind: 'unreadable', value: path, why: 'other' });
  const refused = (faults: readonly MailFault[], mayRecord = false): Mailed => {
    const json = asked.options['format'] === 'json';
    const document = { schema: 1, written: false, recorded: 'approval', refused: faults };
    const text = json
      ? JSON.stringify(document, null, 2)
      : mailRefusalText(faults, language, { file: path, mayRecord });
    return { kind: 'told', told: { text, exitCode: 1, ...(!json && { noAnswer: true }) } };
  };
  const read = readAnswerMail(bytes);
  if (!read.ok) return refused(read.faults);
  const { mail } = read;
  const open = files.candidates.filter(({ intervention }) => intervention.outcome === undefined);
  const candidate = open.find(({ intervention }) => intervention.id === mail.answer.intervention);
  if (candidate === undefined) {
    return refused([{ code: 'subject.other-intervention', value: mail.answer.intervention }]);
  }
  const wanted = await caseOf(candidate, files, asked.now);
  const keys = new Map<DkimSignature, KeyAnswer>();
  for (const signature of countingSignatures(mail, wanted.approvers)) {
    keys.set(signature, await ask(signature));
  }
  const unasked: KeyAnswer = { kind: 'unavailable', detail: '' };
  const judged = judgeMail(mail, (signature) => keys.get(signature) ?? unasked, wanted);
  if (mail.answer.kind === 'rejection') {
    const faults = judged.ok ? [] : judged.faults;
    return refused([
      { code: 'answer.rejection', ...(judged.ok && { value: judged.answer.domain }) },
      ...faults,
    ]);
  }
  if (judged.ok) {
    const { party, approver, domain } = judged.answer;
    const named = asked.options['party'];
    if (named !== undefined && named !== party) {
      const value = String(named);
      throw new Misuse({ kind: 'bad-value', option: 'party', value, expected: [party] });
    }
    return recordingOf({ asked, language }, candidate, mail, party, `${approver} (${domain})`);
  }
  const isOfContent = judged.faults.some(({ code }) => OF_CONTENT.test(code));
  if (asked.options['party'] === undefined || isOfContent)
    return refused(judged.faults, !isOfContent);
  const words = messagesIn(language).record;
  const { party: named, by } = await answersTo(asked, language, {
    party: { message: words.ask.party, judge: oneOf(PARTIES), example: PARTIES.join('|') },
    by: { message: words.ask.by, judge: prose('TEXT'), example: 'TEXT' },
  });
  const party: Party = named === 'client' ? 'client' : 'ezdrav-ict';
  return recordingOf({ asked, language }, candidate, mail, party, by, judged.faults);
}

function recordingOf(
  { asked, language }: Pick<Occasion, 'asked' | 'language'>,
  { intervention, planDigest, path }: Candidate,
  mail: AnswerMail,
  party: Party,
  by: string,
  missing: readonly MailFault[] = [],
): Mailed {
  const words = messagesIn(language);
  const there = intervention.approvals?.[party];
  const isOfThisPlan = there?.plan === undefined || there.plan === planDigest;
  mustBeNew(asked, `approvals.${party}`, isOfThisPlan ? there : undefined);
  const other: Party = party === 'client' ? 'ezdrav-ict' : 'client';
  const proof =
    missing.length === 0
      ? words.mail.vouchedLocally
      : mailRefusalText(missing, language, { file: null, mayRecord: false });
  const next =
    intervention.approvals?.[other] === undefined
      ? words.record.otherApproval(intervention.id, other)
      : words.record.judge(intervention.release.tag);
  return {
    kind: 'recording',
    recording: {
      path,
      at: ['approvals', party],
      entry: { by, at: writtenTime(mail.date), reference: mail.messageId, plan: planDigest },
      refusedBy: ({ facts }, code) =>
        code.startsWith('approval.') &&
        (facts['party'] === party || code.startsWith('approval.same-')),
      next: [proof, next],
    },
  };
}

async function caseOf(
  { intervention, planDigest }: Candidate,
  { solution }: EzdravFiles,
  now: MailCase['now'],
): Promise<MailCase> {
  return {
    intervention: { id: intervention.id, planDigest },
    approvers: mailboxesOf(solution),
    outsiders: outsidersOf(solution),
    // The files alone do not say what stood before; the gate looks.
    stoodSince: null,
    now,
    isPublicSuffix: await publicSuffixes(),
  };
}
