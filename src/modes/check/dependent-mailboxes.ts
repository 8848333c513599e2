import type { Diagnostic } from '../../records/diagnostic.ts';
import type { Party } from '../../records/types.ts';
import { type MailKnowledge, mailboxesOf, outsidersOf } from '../../rules/mailboxes.ts';
import {
  type AnsweringMailbox,
  domainOf,
  isRelated,
  mailboxFaults,
} from '../../witness/mail/approvers.ts';
import type { ApproverFaultCode, MailFault } from '../../witness/mail/reasons.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';
import { placeOfApprover } from './approver-place.ts';

/**
 * Approvers by mail in `solution.yml` whose mail would not be accepted: mailboxes in a domain of the house,
 * of the other party or of a public provider, and those of service desks. Judged exactly as by the gate.
 */
export function dependentMailboxes(
  files: EzdravFiles,
  { senders, isPublic }: MailKnowledge,
): readonly Diagnostic[] {
  const { solution } = files;
  const all = mailboxesOf(solution);
  return all.flatMap((mailbox) =>
    mailboxFaults(mailbox, all, outsidersOf(solution, senders), isPublic).flatMap((fault) => {
      const place = placeOfApprover(files, mailbox.party, mailbox, keyOf(mailbox, fault));
      if (place === null) return [];
      const { code, value: found = '' } = fault;
      const contact = solution.contractor?.contact;
      const expected = alsoOf(code, found, mailbox.party, contact);
      return [{ ...place, code: CODES[code], found, expected }];
    }),
  );
}

/** A fault names the domain of the mailbox, the one pinned for it, or none. */
function keyOf({ email }: AnsweringMailbox, { value }: MailFault): string {
  return value === undefined || value === domainOf(email) ? 'email' : 'mail-domain';
}

const CODES: Readonly<Record<ApproverFaultCode, Diagnostic['code']>> = {
  'approver.service-desk': 'file.service-desk',
  'approver.shared-domain': 'file.mail-domain-shared',
  'approver.own-house': 'file.not-independent',
  'approver.both-parties': 'file.not-independent',
  'approver.other-party': 'file.not-independent',
};

/** Who else has the mailbox or its domain, by the key that says so; empty if nobody in particular. */
function alsoOf(
  code: ApproverFaultCode,
  found: string,
  party: Party,
  contact: string | undefined,
): readonly string[] {
  if (CODES[code] !== 'file.not-independent') return [];
  if (code !== 'approver.own-house')
    return [`approvers.${party === 'client' ? 'ezdrav-ict' : 'client'}`];
  const isContacts = contact !== undefined && isRelated(found, domainOf(contact));
  return [isContacts ? 'contractor.contact' : 'mail-from'];
}
