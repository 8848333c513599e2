import type { Digest, Intervention } from '../records/types.ts';
import { paragraphBlock, rowsBlock } from './body.ts';
import type { Writing } from './letter.ts';
import { identifyingRows, type PlanInput } from './plan.ts';
import { oneLine } from './plain.ts';
import { beginning, whomToAsk, whoWrites } from './opening.ts';
import { approversMailboxes, serviceDeskAndCustodian } from './recipients.ts';
import { type Refusal, recordedRefusals, refusalRows, whoRefused } from './refusals.ts';
import { required } from './required.ts';
import { momentText } from './times.ts';
import { notTheForm, ticketNumber, finishedLetter } from './written.ts';

export interface WithdrawalInput extends PlanInput {
  readonly reason?: string | undefined;
  /** Ticket or Message-ID of the withdrawn announcement; default: the recorded one. */
  readonly reference?: string | undefined;
  /** The plan as it was announced; null if unknown. Default: the current plan. */
  readonly announced?: Intervention | null;
  /** Its digest; null if unknown. Default: that of the current plan. */
  readonly digest?: Digest | null;
  /** Who rejected it. Default: the rejections recorded in the file. */
  readonly refusals?: readonly Refusal[] | undefined;
}

/** Umik najave: the announced intervention will not be carried out. */
export function withdrawal(input: WithdrawalInput): Writing {
  const { intervention, solution, planDigest, reason } = input;
  const refusals = input.refusals ?? recordedRefusals(intervention);
  const need = required();
  const custodian = need.text(
    'contacts.solution-custodian',
    solution.contacts['solution-custodian'],
  );
  if (need.missing.length > 0) return { missing: need.missing };
  const reference = input.reference ?? intervention.announcement?.reference;
  const announced = input.announced === undefined ? intervention : input.announced;
  const digest = input.digest === undefined ? planDigest : input.digest;
  return finishedLetter({
    kind: 'withdrawal',
    contractor: solution.contractor,
    to: serviceDeskAndCustodian(solution, custodian),
    cc: approversMailboxes(solution),
    title: 'Umik najave posega',
    subject: `Umik najave posega ${intervention.id}: ${oneLine(intervention.solution)}${ticketNumber(reference)}`,
    solution: intervention.solution,
    blocks: [
      paragraphBlock(
        `umikamo najavo posega na rešitvi ${oneLine(intervention.solution)}${whoWrites(solution)}` +
          `${announced === null ? '' : `, ki bi se začel ${beginning({ ...input, intervention: announced })}`}. ` +
          `Poseg ne bo izveden, dosedanje odobritve ne veljajo več.${whoRefused('Načrt', refusals)}`,
      ),
      paragraphBlock('Prosimo, da zahtevek čim prej zaprete in umik potrdite.'),
      whomToAsk(solution),
      paragraphBlock('Če bomo poseg pozneje vendarle izvedli, ga bomo znova najavili.'),
      identifyingRows(input),
      rowsBlock(
        ['Najavljeni začetek', announced === null ? '' : momentText(announced.schedule.start)],
        ['Najavljeni konec', announced === null ? '' : momentText(announced.schedule.end)],
        ['Odtis načrta', digest ?? ''],
        ['Sklic najave', oneLine(reference)],
        ['Razlog umika', reason],
        ...refusalRows(refusals),
      ),
      notTheForm(intervention.announcement?.form?.number),
    ],
  });
}
