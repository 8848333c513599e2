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
      const contact = solution.contractor?.contact;
      return [{ ...place, found: fault.value ?? '', ...said(fault, mailbox.party, contact) }];
    }),
  );
}

function keyOf({ email, mailDomain }: AnsweringMailbox, { value }: MailFault): string {
  const isPinned = value === mailDomain?.toLowerCase() && value !== domainOf(email);
  return value !== undefined && isPinned ? 'mail-domain' : 'email';
}

/** The fault as one of the file; `expected`: whose domain it also is. */
function said(
  { code, value = '' }: MailFault<ApproverFaultCode>,
  party: Party,
  contact: string | undefined,
): Pick<Diagnostic, 'code' | 'expected'> {
  switch (code) {
    case 'approver.service-desk':
      return { code: 'file.service-desk', expected: [] };
    case 'approver.shared-domain':
      return { code: 'file.mail-domain-shared', expected: [] };
    case 'approver.own-house': {
      const isContacts = contact !== undefined && isRelated(value, domainOf(contact));
      const whose = isContacts ? 'contractor.contact' : 'mail-from';
      return { code: 'file.not-independent', expected: [whose] };
    }
    case 'approver.both-parties':
    case 'approver.other-party': {
      const other = party === 'client' ? 'ezdrav-ict' : 'client';
      return { code: 'file.not-independent', expected: [`approvers.${other}`] };
    }
  }
}
