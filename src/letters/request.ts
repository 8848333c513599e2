import type { Solution } from '../records/types.ts';
import { headingBlock, paragraphBlock, rowsBlock } from './body.ts';
import type { Writing } from './letter.ts';
import { isBlank, oneLine } from './plain.ts';
import { whomToAsk, whoWrites } from './opening.ts';
import { serviceDesk } from './recipients.ts';
import { required } from './required.ts';
import { notTheForm, finishedLetter } from './written.ts';

export interface RequestInput {
  readonly solution: Solution;
  readonly subject: string | undefined;
  /** The technical elements: name and value. */
  readonly elements: readonly { readonly name: string; readonly value: string }[];
  readonly justification: string | undefined;
}

/** Zahtevek v prosti obliki: for requests without a form, with all technical elements and a justification. */
export function freeFormRequest({ solution, elements, ...given }: RequestInput): Writing {
  const need = required();
  const subject = need.text('request.subject', given.subject);
  need.that('request.elements', elements.length > 0);
  elements.forEach(({ name, value }, index) => {
    need.that(`request.elements.${index + 1}`, !isBlank(name) && !isBlank(value));
  });
  const justification = need.text('request.justification', given.justification);
  if (need.missing.length > 0) return { missing: need.missing };
  const name = oneLine(solution.name);
  return finishedLetter({
    kind: 'request',
    contractor: solution.contractor,
    to: serviceDesk(solution),
    title: 'Zahtevek v prosti obliki',
    subject: `Zahtevek: ${subject}, ${name}`,
    solution: name,
    blocks: [
      paragraphBlock(
        `za rešitev ${name}${whoWrites(solution)} pošiljamo zahtevek v prosti obliki, ker zanj ni ` +
          'ustreznega obrazca.',
      ),
      paragraphBlock('Prosimo, da nam čim prej sporočite številko zahtevka in rok za izvedbo.'),
      whomToAsk(solution),
      rowsBlock(
        ['Zadeva', oneLine(subject)],
        ['Naročnik', oneLine(solution.client?.organisation)],
        ['Pogodba', oneLine(solution.contract?.reference)],
      ),
      headingBlock('Tehnični elementi'),
      rowsBlock(...elements.map((element) => [oneLine(element.name), element.value] as const)),
      headingBlock('Obrazložitev'),
      rowsBlock(['Zakaj je zahtevek potreben', justification]),
      notTheForm(),
    ],
  });
}
