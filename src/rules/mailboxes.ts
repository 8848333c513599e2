import type { Party, Solution } from '../records/types.ts';
import type { AnsweringMailbox, Outsiders } from '../witness/mail/approvers.ts';

const PARTIES: readonly Party[] = ['client', 'ezdrav-ict'];

/** What is needed to decide whose mail can vouch for whom. */
export interface MailKnowledge {
  /** The house's own sender addresses (`mail-from`), besides `contractor.contact`. */
  readonly senders: readonly string[];
  /** Returns true if anyone can register a name below this domain. */
  readonly isPublic: (domain: string) => boolean;
}

/** Sufficient if no party approves by mail. */
export const NO_MAIL: MailKnowledge = { senders: [], isPublic: () => false };

/** The mailboxes that may answer for a party, each with its index in the list. */
export function mailboxesOf({
  approvers,
}: Pick<Solution, 'approvers'>): readonly AnsweringMailbox[] {
  return PARTIES.flatMap((party) =>
    approvers[party].flatMap((entry, index) =>
      'email' in entry
        ? [
            {
              party,
              index,
              email: entry.email,
              mailDomain: entry['mail-domain'] ?? null,
              answersByHand: entry['answers-by-itself'] === false,
            },
          ]
        : [],
    ),
  );
}

/**
 * Domains and addresses whose mail never counts; `senders`: the house's sender addresses (`mail-from`), as
 * far as known.
 */
export function outsidersOf(
  { contacts, contractor }: Pick<Solution, 'contacts' | 'contractor'>,
  senders: readonly string[] = [],
): Outsiders {
  return {
    // A sender may be written with a display name before the address.
    house: [contractor?.contact, ...senders].flatMap(
      (written) => written?.replace(/^[\s\S]*<|>[\s\S]*$/g, '').trim() ?? [],
    ),
    desks: ['servicedesk@src.si', contacts.servicedesk],
  };
}
