import type { Party, Solution } from '../records/types.ts';
import type { AnsweringMailbox, Outsiders } from '../witness/mail/approvers.ts';

const PARTIES: readonly Party[] = ['client', 'ezdrav-ict'];

/** By what it is known whose mail vouches for whom. */
export interface MailKnowledge {
  /** The house's own addresses beside `contractor.contact`: `mail-from`. */
  readonly senders: readonly string[];
  /** Returns true if anybody can have a name below this one. */
  readonly isPublic: (domain: string) => boolean;
}

/** Enough where nobody approves by mail. */
export const NO_MAIL: MailKnowledge = { senders: [], isPublic: () => false };

/** The mailboxes that may answer for a party, each with its place in the list. */
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

/** Whose mail says nothing; `senders`: from where the house sends its letters (`mail-from`), as far as it is known. */
export function outsidersOf(
  { contacts, contractor }: Pick<Solution, 'contacts' | 'contractor'>,
  senders: readonly string[] = [],
): Outsiders {
  return {
    // A sender may be written with a name before it.
    house: [contractor?.contact, ...senders].flatMap(
      (written) => written?.replace(/^[\s\S]*<|>[\s\S]*$/g, '').trim() ?? [],
    ),
    desks: ['servicedesk@src.si', contacts.servicedesk],
  };
}
