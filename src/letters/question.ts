import type { Solution } from '../records/types.ts';
import { paragraphBlock, rowsBlock } from './body.ts';
import type { Writing } from './letter.ts';
import { oneLine } from './plain.ts';
import { whomToAsk, whoWrites } from './opening.ts';
import { serviceDeskAndIctTeam } from './recipients.ts';
import { required } from './required.ts';
import { notTheForm, finishedLetter } from './written.ts';

export interface QuestionInput {
  readonly solution: Solution;
  readonly subject: string | undefined;
  readonly question: string | undefined;
}

/** Vprašanje, to the service desk and the ICT team. */
export function question({ solution, ...given }: QuestionInput): Writing {
  const need = required();
  const subject = need.text('request.subject', given.subject);
  const text = need.text('request.question', given.question);
  if (need.missing.length > 0) return { missing: need.missing };
  const name = oneLine(solution.name);
  return finishedLetter({
    kind: 'question',
    contractor: solution.contractor,
    to: serviceDeskAndIctTeam(solution),
    title: 'Vprašanje',
    subject: `Vprašanje: ${subject}, ${name}`,
    solution: name,
    blocks: [
      paragraphBlock(
        `obračamo se na vas z vprašanjem v zvezi z rešitvijo ${name}${whoWrites(solution)}.`,
      ),
      paragraphBlock('Prosimo, da nam odgovorite čim prej.'),
      whomToAsk(solution),
      rowsBlock(['Zadeva', oneLine(subject)], ['Vprašanje', text]),
      paragraphBlock('Za odgovor se vam vnaprej zahvaljujemo.'),
      notTheForm(),
    ],
  });
}
