import type { Party, Solution } from '../records/types.ts';
import type { ApproverMailbox, Outsiders } from '../witness/mail/approvers.ts';

const PARTIES: readonly Party[] = ['client', 'ezdrav-ict'];

/** The mailboxes that may answer for a party, each with its place in the list. */
export function mailboxesOf({
  approvers,
}: Pick<Solution, 'approvers'>): readonly ApproverMailbox[] {
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
