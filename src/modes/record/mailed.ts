import type { Party } from '../../records/types.ts';
import { mailRefusalText } from '../../report/mail-refusal.ts';
import { messagesIn } from '../../report/language.ts';
import { askForKey } from '../../dns/key-texts.ts';
import type { AnswerKind, Candidate } from '../../rules/facts.ts';
import { mailboxesOf, outsidersOf } from '../../rules/mailboxes.ts';
import { readBeginning } from '../../runner/mail-file.ts';
import type { KeyAnswer } from '../../witness/dkim/key-record.ts';
import type { DkimSignature } from '../../witness/dkim/signature.ts';
import { LONGEST_HEADERS } from '../../witness/mail/header-block.ts';
import { countingSignatures, judgeMail, type MailCase } from '../../witness/mail/judging.ts';
import { readAnswerMail } from '../../witness/mail/letter.ts';
import { type MailFault, mailFault } from '../../witness/mail/reasons.ts';
import {
  badValue,
  type CommandArgs,
  UsageError,
  repoOption,
  type CommandResult,
} from '../arguments.ts';
import { mailKnowledgeOnDisk } from '../mail-knowledge.ts';
import { answersTo, proseQuestion, wordQuestion } from '../asking.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';
import { approvalOf, rejectionOf } from './approval.ts';
import type { Occasion, FileChange } from './recording.ts';
import { writtenTime } from './subject.ts';

export type KeyAsker = (signature: DkimSignature) => Promise<KeyAnswer>;

const PARTIES: readonly Party[] = ['client', 'ezdrav-ict'];
/** Faults of what a mail says, as opposed to who vouches for it. */
const OF_CONTENT = /^(?:mail|subject)\./;

/** Returns true if an argument names a saved mail. */
export function isMailFile(text: string | undefined): text is string {
  return /\.(?:eml|msg)$/i.test(text ?? '');
}

export type Mailed =
  | {
      readonly kind: 'recording';
      readonly recording: FileChange;
      /** What was asked over the network, printed before anything else; empty if nothing was, or in JSON. */
      readonly opening: string;
    }
  | { readonly kind: 'refused'; readonly result: CommandResult };

/**
 * `ezdrav record approval FILE.eml`, `ezdrav record rejection FILE.eml`: judges a saved mail, asking DNS for
 * the keys of its signatures. A valid one is recorded with its sender; one that proves nothing only if a
 * person says whose answer it is. A rejection is never recorded as an approval, nor the reverse.
 */
export async function mailedAnswer(
  { asked, files, language }: Occasion,
  kind: AnswerKind,
  path: string,
  ask: KeyAsker = (signature) => askForKey(signature),
): Promise<Mailed> {
  const bytes = readBeginning(path, LONGEST_HEADERS + 4);
  if (bytes === null) throw new UsageError({ kind: 'unreadable', value: path, why: 'other' });
  const json = asked.options['format'] === 'json';
  const keys = new Map<DkimSignature, KeyAnswer>();
  const opening = (): string => {
    const domains = [...new Set([...keys.keys()].map(({ domain }) => domain))];
    if (json || domains.length === 0) return '';
    return `${messagesIn(language).mail.asking(domains.join(', '))}\n\n`;
  };
  const refused = (
    faults: readonly MailFault[],
    became: 'nothing' | 'by-word' = 'nothing',
  ): Mailed => {
    const document = { schema: 1, written: false, recorded: kind, refused: faults };
    const text = json
      ? JSON.stringify(document, null, 2)
      : `${opening()}${mailRefusalText(faults, language, { file: path, kind, became })}`;
    return { kind: 'refused', result: { text, exitCode: 1, ...(!json && { noAnswer: true }) } };
  };
  const read = readAnswerMail(bytes);
  if (!read.ok) return refused(read.faults);
  const { mail } = read;
  const open = files.candidates.filter(({ intervention }) => intervention.outcome === undefined);
  const candidate = open.find(({ intervention }) => intervention.id === mail.answer.intervention);
  if (candidate === undefined) {
    return refused([{ code: 'subject.other-intervention', value: mail.answer.intervention }]);
  }
  const wanted = await caseOf(candidate, files, asked);
  for (const signature of countingSignatures(mail, wanted.approvers)) {
    keys.set(signature, await ask(signature));
  }
  const unasked: KeyAnswer = { kind: 'unavailable', detail: '' };
  const judged = judgeMail(mail, (signature) => keys.get(signature) ?? unasked, wanted);
  if (mail.answer.kind !== kind) {
    const faults = judged.ok ? [] : judged.faults;
    return refused([mailFault(`answer.${mail.answer.kind}`), ...faults]);
  }
  const recorded = (party: Party, by: string, proof: readonly string[]): Mailed => {
    const said = { party, by, at: writtenTime(mail.date), reference: mail.messageId };
    const placed = kind === 'approval' ? approvalOf : rejectionOf;
    const recording = placed({ asked, language }, candidate, said);
    const next = [...proof, ...recording.next];
    return { kind: 'recording', recording: { ...recording, next }, opening: opening() };
  };
  if (judged.ok) {
    const { party, approver, domain } = judged.answer;
    const named = asked.options['party'];
    if (named !== undefined && named !== party) {
      const value = String(named);
      throw badValue('party', value, [party]);
    }
    const words = messagesIn(language).mail;
    const proof = [words.vouchedLocally, words.asEvidence(path)];
    return recorded(party, `${approver} (${domain})`, proof);
  }
  const isOfContent = judged.faults.some(({ code }) => OF_CONTENT.test(code));
  if (asked.options['party'] === undefined || isOfContent)
    return refused(judged.faults, isOfContent ? 'nothing' : 'by-word');
  const words = messagesIn(language).record;
  const message = kind === 'approval' ? words.ask.party : words.ask.rejectingParty;
  const { party: named, by } = await answersTo(asked, language, {
    party: wordQuestion(message, PARTIES),
    by: proseQuestion(words.ask.by),
  });
  const party: Party = named === 'client' ? 'client' : 'ezdrav-ict';
  const became = mailRefusalText(judged.faults, language, { file: path, kind, became: 'recorded' });
  return recorded(party, by, [became]);
}

async function caseOf(
  { intervention, planDigest }: Candidate,
  { solution }: EzdravFiles,
  asked: CommandArgs,
): Promise<MailCase> {
  const { senders, isPublic } = await mailKnowledgeOnDisk(repoOption(asked), solution);
  return {
    intervention: { id: intervention.id, planDigest },
    approvers: mailboxesOf(solution),
    outsiders: outsidersOf(solution, senders),
    // The files alone do not show earlier plans; the gate checks them.
    stoodSince: null,
    now: asked.now,
    isPublicSuffix: isPublic,
  };
}
