import type { AnswerKind } from '../../../rules/facts.ts';
import { shellWord } from '../../init/steps.ts';
import { headersOf } from '../../mail-headers.ts';
import type { WhatAndFix } from '../../sentences.ts';
import type { MailFaultCode } from '../../../witness/mail/reasons.ts';

/** The sentences about mails that were submitted as answers. */
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
  /** `{value}`: from the fault; `{file}`: the mail's, in a form that can be typed. */
  faults: {
    'mail.not-a-mail': {
      what: 'The file is no mail.',
      fix: 'Save the mail as it arrived, as a file that ends in .eml.',
    },
    'mail.outlook-item': {
      what: 'The file is an Outlook item (.msg); it does not hold the mail as it was sent.',
      fix: 'In the new Outlook or Outlook on the web: three dots, Save as, .eml. In the old one: forward it as an attachment to a mailbox of another program and save it there.',
    },
    'mail.mbox': {
      what: 'The file is a mailbox, which may hold several mails.',
      fix: 'Save this one mail alone, as .eml.',
    },
    'mail.too-large': {
      what: 'The mail has more header lines than any honest one.',
      fix: 'Ask for it to be sent again.',
    },
    'mail.malformed': {
      what: 'The mail’s header is damaged, so programs may read it in different ways.',
      fix: 'Save it once more as it arrived; if that does not help, ask for it to be sent again.',
    },
    'mail.field-missing': {
      what: 'The mail has no {value} line.',
      fix: 'Ask for it to be sent again from a usual mail program.',
    },
    'mail.field-twice': {
      what: 'The mail has the line {value} twice, so it cannot be determined which one is meant.',
      fix: 'Do not rely on it: somebody may have added one. Ask for it to be sent again.',
    },
    'mail.from-several': {
      what: 'The mail names several senders.',
      fix: 'Ask for it to be sent from the one mailbox that is listed.',
    },
    'mail.from-malformed': {
      what: 'The sender’s address cannot be read.',
      fix: 'Ask for it to be sent again from the mailbox that is listed.',
    },
    'mail.date-malformed': {
      what: 'The mail’s date cannot be read.',
      fix: 'Ask for it to be sent again.',
    },
    'mail.message-id-malformed': {
      what: 'The mail’s Message-ID cannot be read.',
      fix: 'Ask for it to be sent again.',
    },
    'mail.in-future': {
      what: 'The mail is dated in the future.',
      fix: 'Somebody’s clock is wrong: look at the sender’s and at this one.',
    },
    'mail.before-plan': {
      what: 'The mail is older than the present plan.',
      fix: 'Announce the present plan and ask for an answer to it.',
    },
    'mail.automatic': {
      what: 'The mail was sent by a machine or to a list ({value}).',
      fix: 'Ask a person for an answer.',
    },
    'mail.reply': {
      what: 'The mail is a reply to another mail, and signed as one.',
      fix: 'Ask for the link in the letter to be used: it writes a new mail.',
    },
    'subject.not-ascii': {
      what: 'The subject has letters that look like those of our line but are others.',
      fix: 'Ask for the link in the letter to be used; nobody needs to type anything.',
    },
    'subject.no-answer': {
      what: 'The subject holds no answer.',
      fix: 'Ask for the link in the letter to be used: it writes the subject.',
    },
    'subject.tagged': {
      what: 'The subject has something beside our line: {value}',
      fix: 'If a mail gateway adds it, have the administrator exempt this mailbox from subject tags; else ask for a new mail by the link in the letter, not a reply.',
    },
    'subject.altered': {
      what: 'The subject is nearly our line, but not exactly.',
      fix: 'Ask for the link in the letter to be used, or for the line to be copied as it is.',
    },
    'subject.other-intervention': {
      what: 'The mail answers to another intervention: {value}',
      fix: 'Look for the mail of this intervention.',
    },
    'subject.other-plan': {
      what: 'The mail answers to another plan of this intervention: {value}',
      fix: 'Announce the present plan and ask for an answer to it.',
    },
    'answer.rejection': {
      what: 'The mail is a no (ZAVRNJENO). Do not carry out the intervention.',
      fix: 'Record it: ezdrav record rejection {file}. Then set status: withdrawn, or change the plan and announce it again.',
    },
    'answer.approval': {
      what: 'The mail is a yes (ODOBRENO), not a no.',
      fix: 'Record it as such: ezdrav record approval {file}',
    },
    'approver.not-listed': {
      what: 'The sender, of {value}, is not on the list of approvers.',
      fix: 'Have the address put into solution.yml (approvers: email), by somebody of that party, or ask the one who is listed.',
    },
    'approver.both-parties': {
      what: 'The sender is on the lists of both parties.',
      fix: 'Each party needs a mailbox of its own in solution.yml.',
    },
    'approver.own-house': {
      what: "The sender or the signature is of the contractor's own domain: {value}",
      fix: 'Nobody approves his own work. List a mailbox of the client’s or of the ICT team’s.',
    },
    'approver.other-party': {
      what: "The sender's domain is the other party's too: {value}",
      fix: 'A mail signature proves the organisation: list mailboxes of two organisations, or approve on GitHub.',
    },
    'approver.service-desk': {
      what: 'The sender is a service desk, which answers automatically.',
      fix: 'List the mailbox of the one who decides.',
    },
    'approver.shared-domain': {
      what: 'Anybody can have a name in this domain: {value}',
      fix: 'Pin the whole name of the organisation’s own domain (mail-domain).',
    },
    'signature.none': {
      what: 'No mail server signed the mail, so nothing says who wrote it.',
      fix: 'Save the original as .eml (a forwarded mail loses its signature), or have the administrator switch on DKIM signing.',
    },
    'signature.too-many': {
      what: 'The mail has more signatures than any honest one.',
      fix: 'Ask for it to be sent again.',
    },
    'signature.malformed': {
      what: 'The signature cannot be read.',
      fix: 'Save the mail once more as it arrived; if that does not help, ask for it to be sent again.',
    },
    'signature.algorithm': {
      what: 'The signature is made in a way that no longer counts.',
      fix: 'Have the administrator sign with rsa-sha256.',
    },
    'signature.wrong': {
      what: 'The signature of {value} does not fit the mail: something signed was changed after it was sent.',
      fix: 'Ask for the original as an attachment (Exchange sometimes rewrites Content-Type, gateways the subject), or for it to be sent again.',
    },
    'signature.over': {
      what: 'The signature of {value} has run out.',
      fix: 'Ask for the answer to be sent again, and bring it in within its days (Google’s last seven).',
    },
    'signature.in-future': {
      what: 'The signature of {value} is dated in the future.',
      fix: 'Somebody’s clock is wrong: look at the mail server’s and at this one.',
    },
    'signature.field-unsigned': {
      what: 'The signature does not cover the line {value}, so anybody may have written it.',
      fix: 'Have the administrator sign From, Subject, Date and Message-ID.',
    },
    'signature.other-domain': {
      what: "The mail is signed by another domain than the sender's: {value}",
      fix: 'Have the administrator switch on signing for the own domain, or pin this one in solution.yml (mail-domain) if it is the organisation’s.',
    },
    'signature.tenant': {
      what: "The mail is signed in the name of the provider's account: {value}",
      fix: 'Have the administrator switch on signing for the own domain (Microsoft 365: Defender, DKIM; Google: Gmail, Authenticate email), or pin this name in solution.yml (mail-domain).',
    },
    'key.unavailable': {
      what: 'DNS gave no answer about the key of {value}.',
      fix: 'Try again; behind a closed network, where names outside can be looked up.',
    },
    'key.gone': {
      what: 'The key of {value} is not in DNS (any more).',
      fix: 'Ask for the answer to be sent again: it is then signed with the present key.',
    },
    'key.malformed': {
      what: 'The key of {value} in DNS cannot be read.',
      fix: 'Tell the administrator of that domain.',
    },
    'key.several': {
      what: 'There are several keys of {value} at one name in DNS.',
      fix: 'Tell the administrator of that domain: only one is allowed there.',
    },
    'key.revoked': {
      what: 'The key of {value} has been revoked.',
      fix: 'Ask for the answer to be sent again: it is then signed with the present key.',
    },
    'key.test': {
      what: 'The domain {value} says that its signatures are a test.',
      fix: 'Have the administrator take t=y out of the key’s record.',
    },
    'key.weak': {
      what: 'The key of {value} is too weak: it needs at least 1024 bits.',
      fix: 'Have the administrator make a new key, 2048 bits.',
    },
    'key.not-for-this': {
      what: 'The key of {value} is not meant for such a signature.',
      fix: 'Tell the administrator of that domain.',
    },
  } satisfies Readonly<Record<MailFaultCode, WhatAndFix>>,
};
