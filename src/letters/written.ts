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
  /** True if the contractor writes for several solutions, which the letter names. */
  readonly several?: boolean;
  readonly contractor: Solution['contractor'];
  /** Who signs before the contractor, if the contract custodian sends the letter. */
  readonly custodian?: string | undefined;
}

/** The finished letter: greeting, body, signature, as text and as HTML. */
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

/** The contract custodian, in whose name such letters are signed. */
export function contractCustodian({ contacts }: Solution): string {
  const address = oneLine(contacts['contract-custodian']);
  return address === undefined ? 'za skrbnika pogodbe:' : `za skrbnika pogodbe (${address}):`;
}

/** The ticket's number at the end of a subject, so that the mail is assigned to it; a Message-ID is not a number. */
export function ticketNumber(reference: string | undefined): string {
  const known = oneLine(reference);
  return known === undefined || known.startsWith('<') ? '' : ` (${known})`;
}

/** What every letter must say about itself, with the number of the official form if one was filed. */
export function notTheForm(number?: string): LetterBlock {
  const form =
    number === undefined ? '' : ` Številka oddanega uradnega obrazca: ${oneLine(number)}.`;
  return paragraphBlock(`To sporočilo ni uradni obrazec eZdravja.${form}`);
}
