import type { Solution } from '../records/types.ts';
import { type LetterBlock, paragraphBlock } from './body.ts';
import { asHtml } from './html.ts';
import type { Letter, LetterKind } from './letter.ts';
import { oneLine, cutToLength } from './plain.ts';
import { asText } from './text.ts';

const SUBJECT = 180;

interface Draft {
  readonly kind: LetterKind;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly title: string;
  readonly subject: string;
  readonly blocks: readonly LetterBlock[];
  /** The solution whose contractor signs. */
  readonly solution: string;
  /** True: the contractor writes for several solutions that the letter names. */
  readonly several?: boolean;
  readonly contractor: Solution['contractor'];
  /** Who signs before the contractor, where the letter is the contract custodian's to send. */
  readonly custodian?: string | undefined;
}

/** The finished letter: greeting, body, signature, in both shapes. */
export function finishedLetter(draft: Draft): Letter {
  const { kind, to, title, subject, blocks, solution, contractor, custodian, cc = [] } = draft;
  const copies = cc.filter((address) => !to.includes(address));
  const house = oneLine(contractor?.organisation);
  const role =
    draft.several === true
      ? 'izvajalec navedenih rešitev'
      : `izvajalec rešitve ${oneLine(solution)}`;
  const whole = [
    paragraphBlock('Spoštovani,'),
    ...blocks,
    paragraphBlock(
      ['Lep pozdrav', oneLine(custodian), house === undefined ? role : `${house}, ${role}`]
        .filter((line) => line !== undefined && line !== '')
        .join('\n'),
    ),
  ];
  return {
    kind,
    to,
    ...(copies.length > 0 && { cc: copies }),
    ...(contractor?.contact !== undefined && { replyTo: contractor.contact }),
    subject: cutToLength(oneLine(subject), SUBJECT),
    text: asText(title, whole),
    html: asHtml(title, whole),
  };
}

/** For whom a letter that is the contract custodian's to send is signed. */
export function contractCustodian({ contacts }: Solution): string {
  const address = oneLine(contacts['contract-custodian']);
  return address === undefined ? 'za skrbnika pogodbe:' : `za skrbnika pogodbe (${address}):`;
}

/** The ticket's number behind a subject, so that the mail is put to it; a Message-ID is no number. */
export function ticketNumber(reference: string | undefined): string {
  const known = oneLine(reference);
  return known === undefined || known.startsWith('<') ? '' : ` (${known})`;
}

/** What every letter must say of itself, with the number of the official form where one was filed. */
export function notTheForm(number?: string): LetterBlock {
  const form =
    number === undefined ? '' : ` Številka oddanega uradnega obrazca: ${oneLine(number)}.`;
  return paragraphBlock(`To sporočilo ni uradni obrazec eZdravja.${form}`);
}
