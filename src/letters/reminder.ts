import type { Party, Solution } from '../records/types.ts';
import { headingBlock, paragraphBlock, rowsBlock } from './body.ts';
import type { Writing } from './letter.ts';
import { answerUntil, beginning, subjectTail, whomToCall, whoWrites } from './opening.ts';
import { oneLine } from './plain.ts';
import { approvalRequest, identifyingRows, type PlanInput } from './plan.ts';
import { answering } from './recipients.ts';
import { required } from './required.ts';
import { momentText } from './times.ts';
import { notTheForm, ticketNumber, finishedLetter } from './written.ts';

export interface ReminderInput extends PlanInput {
  /** The party that has not answered. */
  readonly party: Party;
  /** Ticket or Message-ID of the announcement; default: the recorded one. */
  readonly reference?: string | undefined;
}

const SILENT = {
  client: 'naročnik še ni odgovoril',
  'ezdrav-ict': 'ekipa IKT eZdravja še ni odgovorila',
} as const;

/** Opomnik: one party has not answered the announcement, and soon an answer will be too late. */
export function reminder(input: ReminderInput): Writing {
  const { intervention, solution, party } = input;
  const need = required();
  const to = answering(party, solution);
  need.that('contacts.solution-custodian', to.length > 0);
  if (need.missing.length > 0) return { missing: need.missing };
  const reference = input.reference ?? intervention.announcement?.reference;
  const { start, end, downtime } = intervention.schedule;
  return finishedLetter({
    kind: 'reminder',
    contractor: solution.contractor,
    to,
    title: 'Opomnik: odgovor na najavo posega',
    subject: `Opomnik na najavo posega ${intervention.id}: ${subjectTail(input)}${ticketNumber(reference)}`,
    solution: intervention.solution,
    blocks: [
      paragraphBlock(
        `na najavo posega na rešitvi ${oneLine(intervention.solution)}${whoWrites(solution)} ` +
          `${SILENT[party]}. Poseg naj bi se začel ${beginning(input)}.` +
          (downtime ? ' Predviden je izpad rešitve.' : ''),
      ),
      paragraphBlock(asked(party, to, solution)),
      answerUntil(input),
      whomToCall(input),
      paragraphBlock('Če ste odgovor že poslali, ga prosimo pošljite še enkrat, ker ga nimamo.'),
      headingBlock('Poseg'),
      identifyingRows(input),
      rowsBlock(
        ['Začetek', momentText(start)],
        ['Konec', momentText(end)],
        ['Vpliv na uporabnike', intervention.impact],
        ['Sklic najave', oneLine(reference)],
      ),
      ...approvalRequest(input, []),
      notTheForm(intervention.announcement?.form?.number),
    ],
  });
}

/** What is asked of the reader: an answer, or to forward it to those who answer. */
function asked(party: Party, to: readonly string[], { contacts }: Solution): string {
  const isCustodian = to.length === 1 && to[0] === contacts['solution-custodian'];
  return party === 'client' && isCustodian
    ? 'Prosimo, da opomnik takoj posredujete naročniku, ki naj poseg odobri ali zavrne.'
    : 'Prosimo, da poseg odobrite ali zavrnete.';
}
