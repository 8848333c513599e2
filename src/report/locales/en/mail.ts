import { quoted } from '../../escaping.ts';
import type { AnswerKind } from '../../../rules/facts.ts';
import { shellWord } from '../../init/steps.ts';
import { headersOf } from '../../mail-headers.ts';
import type { MailFaultCode } from '../../../witness/mail/reasons.ts';

interface Refusal {
  /** What is wrong; `value` as the fault has it. */
  readonly stands: (value: string) => string;
  /** What to do; `file`: the mail's, as it may be typed. */
  readonly unblock: (file: string) => string;
}

/** What is said of mails that were brought in as answers. */
export const MAIL = {
  provesNothing: 'Recorded by your word alone, since the mail proves nothing:',
  notTaken: 'This mail was not taken as an answer; nothing was written:',
  byHand: (file: string, kind: AnswerKind) =>
    `If it is a true answer all the same, record it by your word: ezdrav record ${kind} ${shellWord(file)} --party client --by WHO`,
  someFile: 'answer.eml',
  asking: (domains: string) => `DNS was asked for the keys of ${domains}.`,
  asEvidence: (file: string) =>
    `In the file it counts as recorded. As evidence (vouched) the action brings it in: gh workflow run approve.yml -f mail="$(${headersOf(file)})"`,
  vouchedLocally:
    'The sender’s mail server signed this answer: it proves the organisation, not the person. Keep the mail.',
  faults: {
    'mail.not-a-mail': {
      stands: () => 'The file is no mail.',
      unblock: () => 'Save the mail as it arrived, as a file that ends in .eml.',
    },
    'mail.outlook-item': {
      stands: () => 'The file is an Outlook item (.msg); it does not hold the mail as it was sent.',
      unblock: () =>
        'In the new Outlook or Outlook on the web: three dots, Save as, .eml. In the old one: forward it as an attachment to a mailbox of another program and save it there.',
    },
    'mail.mbox': {
      stands: () => 'The file is a mailbox, which may hold several mails.',
      unblock: () => 'Save this one mail alone, as .eml.',
    },
    'mail.too-large': {
      stands: () => 'The mail has more header lines than any honest one.',
      unblock: () => 'Ask for it to be sent again.',
    },
    'mail.malformed': {
      stands: () => 'The mail’s header is damaged, so programs may read it in different ways.',
      unblock: () =>
        'Save it once more as it arrived; if that does not help, ask for it to be sent again.',
    },
    'mail.field-missing': {
      stands: (value) => `The mail has no ${quoted(value)} line.`,
      unblock: () => 'Ask for it to be sent again from a usual mail program.',
    },
    'mail.field-twice': {
      stands: (value) =>
        `The mail has the line ${quoted(value)} twice, so it cannot be determined which one is meant.`,
      unblock: () => 'Do not rely on it: somebody may have added one. Ask for it to be sent again.',
    },
    'mail.from-several': {
      stands: () => 'The mail names several senders.',
      unblock: () => 'Ask for it to be sent from the one mailbox that is listed.',
    },
    'mail.from-malformed': {
      stands: () => 'The sender’s address cannot be read.',
      unblock: () => 'Ask for it to be sent again from the mailbox that is listed.',
    },
    'mail.date-malformed': {
      stands: () => 'The mail’s date cannot be read.',
      unblock: () => 'Ask for it to be sent again.',
    },
    'mail.message-id-malformed': {
      stands: () => 'The mail’s Message-ID cannot be read.',
      unblock: () => 'Ask for it to be sent again.',
    },
    'mail.in-future': {
      stands: () => 'The mail is dated in the future.',
      unblock: () => 'Somebody’s clock is wrong: look at the sender’s and at this one.',
    },
    'mail.before-plan': {
      stands: () => 'The mail is older than the present plan.',
      unblock: () => 'Announce the present plan and ask for an answer to it.',
    },
    'mail.automatic': {
      stands: (value) => `The mail was sent by a machine or to a list (${quoted(value)}).`,
      unblock: () => 'Ask a person for an answer.',
    },
    'mail.reply': {
      stands: () => 'The mail is a reply to another mail, and signed as one.',
      unblock: () => 'Ask for the link in the letter to be used: it writes a new mail.',
    },
    'subject.not-ascii': {
      stands: () => 'The subject has letters that look like those of our line but are others.',
      unblock: () => 'Ask for the link in the letter to be used; nobody needs to type anything.',
    },
    'subject.no-answer': {
      stands: () => 'The subject holds no answer.',
      unblock: () => 'Ask for the link in the letter to be used: it writes the subject.',
    },
    'subject.tagged': {
      stands: (value) => `The subject has something beside our line: ${quoted(value)}`,
      unblock: () =>
        'If a mail gateway adds it, have the administrator exempt this mailbox from subject tags; else ask for a new mail by the link in the letter, not a reply.',
    },
    'subject.altered': {
      stands: () => 'The subject is nearly our line, but not exactly.',
      unblock: () =>
        'Ask for the link in the letter to be used, or for the line to be copied as it is.',
    },
    'subject.other-intervention': {
      stands: (value) => `The mail answers to another intervention: ${quoted(value)}`,
      unblock: () => 'Look for the mail of this intervention.',
    },
    'subject.other-plan': {
      stands: (value) => `The mail answers to another plan of this intervention: ${quoted(value)}`,
      unblock: () => 'Announce the present plan and ask for an answer to it.',
    },
    'answer.rejection': {
      stands: () => 'The mail is a no (ZAVRNJENO). Do not carry out the intervention.',
      unblock: (file) =>
        `Record it: ezdrav record rejection ${shellWord(file)}. Then set status: withdrawn, or change the plan and announce it again.`,
    },
    'answer.approval': {
      stands: () => 'The mail is a yes (ODOBRENO), not a no.',
      unblock: (file) => `Record it as such: ezdrav record approval ${shellWord(file)}`,
    },
    'approver.not-listed': {
      stands: (value) => `The sender, of ${quoted(value)}, is not on the list of approvers.`,
      unblock: () =>
        'Have the address put into solution.yml (approvers: email), by somebody of that party, or ask the one who is listed.',
    },
    'approver.both-parties': {
      stands: () => 'The sender is on the lists of both parties.',
      unblock: () => 'Each party needs a mailbox of its own in solution.yml.',
    },
    'approver.own-house': {
      stands: (value) =>
        `The sender or the signature is of the contractor's own domain: ${quoted(value)}`,
      unblock: () =>
        'Nobody approves his own work. List a mailbox of the client’s or of the ICT team’s.',
    },
    'approver.other-party': {
      stands: (value) => `The sender's domain is the other party's too: ${quoted(value)}`,
      unblock: () =>
        'A mail signature proves the organisation: list mailboxes of two organisations, or approve on GitHub.',
    },
    'approver.service-desk': {
      stands: () => 'The sender is a service desk, which answers automatically.',
      unblock: () => 'List the mailbox of the one who decides.',
    },
    'approver.shared-domain': {
      stands: (value) => `Anybody can have a name in this domain: ${quoted(value)}`,
      unblock: () => 'Pin the whole name of the organisation’s own domain (mail-domain).',
    },
    'signature.none': {
      stands: () => 'No mail server signed the mail, so nothing says who wrote it.',
      unblock: () =>
        'Save the original as .eml (a forwarded mail loses its signature), or have the administrator switch on DKIM signing.',
    },
    'signature.too-many': {
      stands: () => 'The mail has more signatures than any honest one.',
      unblock: () => 'Ask for it to be sent again.',
    },
    'signature.malformed': {
      stands: () => 'The signature cannot be read.',
      unblock: () =>
        'Save the mail once more as it arrived; if that does not help, ask for it to be sent again.',
    },
    'signature.algorithm': {
      stands: () => 'The signature is made in a way that no longer counts.',
      unblock: () => 'Have the administrator sign with rsa-sha256.',
    },
    'signature.wrong': {
      stands: (value) =>
        `The signature of ${quoted(value)} does not fit the mail: something signed was changed after it was sent.`,
      unblock: () =>
        'Ask for the original as an attachment (Exchange sometimes rewrites Content-Type, gateways the subject), or for it to be sent again.',
    },
    'signature.over': {
      stands: (value) => `The signature of ${quoted(value)} has run out.`,
      unblock: () =>
        'Ask for the answer to be sent again, and bring it in within its days (Google’s last seven).',
    },
    'signature.in-future': {
      stands: (value) => `The signature of ${quoted(value)} is dated in the future.`,
      unblock: () => 'Somebody’s clock is wrong: look at the mail server’s and at this one.',
    },
    'signature.field-unsigned': {
      stands: (value) =>
        `The signature does not cover the line ${quoted(value)}, so anybody may have written it.`,
      unblock: () => 'Have the administrator sign From, Subject, Date and Message-ID.',
    },
    'signature.other-domain': {
      stands: (value) => `The mail is signed by another domain than the sender's: ${quoted(value)}`,
      unblock: () =>
        'Have the administrator switch on signing for the own domain, or pin this one in solution.yml (mail-domain) if it is the organisation’s.',
    },
    'signature.tenant': {
      stands: (value) =>
        `The mail is signed in the name of the provider's account: ${quoted(value)}`,
      unblock: () =>
        'Have the administrator switch on signing for the own domain (Microsoft 365: Defender, DKIM; Google: Gmail, Authenticate email), or pin this name in solution.yml (mail-domain).',
    },
    'key.unavailable': {
      stands: (value) => `DNS gave no answer about the key of ${quoted(value)}.`,
      unblock: () => 'Try again; behind a closed network, where names outside can be looked up.',
    },
    'key.gone': {
      stands: (value) => `The key of ${quoted(value)} is not in DNS (any more).`,
      unblock: () => 'Ask for the answer to be sent again: it is then signed with the present key.',
    },
    'key.malformed': {
      stands: (value) => `The key of ${quoted(value)} in DNS cannot be read.`,
      unblock: () => 'Tell the administrator of that domain.',
    },
    'key.several': {
      stands: (value) => `There are several keys of ${quoted(value)} at one name in DNS.`,
      unblock: () => 'Tell the administrator of that domain: only one is allowed there.',
    },
    'key.revoked': {
      stands: (value) => `The key of ${quoted(value)} has been revoked.`,
      unblock: () => 'Ask for the answer to be sent again: it is then signed with the present key.',
    },
    'key.test': {
      stands: (value) => `The domain ${quoted(value)} says that its signatures are a test.`,
      unblock: () => 'Have the administrator take t=y out of the key’s record.',
    },
    'key.weak': {
      stands: (value) => `The key of ${quoted(value)} is too weak: it needs at least 1024 bits.`,
      unblock: () => 'Have the administrator make a new key, 2048 bits.',
    },
    'key.not-for-this': {
      stands: (value) => `The key of ${quoted(value)} is not meant for such a signature.`,
      unblock: () => 'Tell the administrator of that domain.',
    },
  } satisfies Readonly<Record<MailFaultCode, Refusal>>,
};
