import { type Block, paragraph } from './body.ts';
import { asHtml } from './html.ts';
import type { Letter, LetterKind } from './letter.ts';
import { oneLine, shortened } from './plain.ts';
import { asText } from './text.ts';

const SUBJECT = 180;

interface Draft {
  readonly kind: LetterKind;
  readonly to: readonly string[];
  readonly title: string;
  readonly subject: string;
  readonly blocks: readonly Block[];
  /** The solution whose contractor signs. */
  readonly solution: string;
}

/** The finished letter: greeting, body, signature, in both shapes. */
export function written({ kind, to, title, subject, blocks, solution }: Draft): Letter {
  const whole = [
    paragraph('Spoštovani,'),
    ...blocks,
    paragraph(`Lep pozdrav\nizvajalec rešitve ${oneLine(solution)}`),
  ];
  return {
    kind,
    to,
    subject: shortened(oneLine(subject), SUBJECT),
    text: asText(title, whole),
    html: asHtml(title, whole),
  };
}

/** What every letter must say of itself, with the number of the official form where one was filed. */
export function notTheForm(number?: string): Block {
  const form =
    number === undefined ? '' : ` Številka oddanega uradnega obrazca: ${oneLine(number)}.`;
  return paragraph(`To sporočilo ni uradni obrazec eZdravja.${form}`);
}
