import type { Digest, Intervention } from '../records/types.ts';
import { paragraphBlock, rowsBlock } from './body.ts';
import { whatChanged } from './changes.ts';
import type { Writing } from './letter.ts';
import { answerUntil, subjectTail, whoAndWhat, whomToCall } from './opening.ts';
import { approvalRequest, BEFORE_THE_WORK, type PlanInput, wholePlan } from './plan.ts';
import { oneLine } from './plain.ts';
import { approversMailboxes, serviceDeskAndCustodian } from './recipients.ts';
import { type Refusal, recordedRefusals, refusalRows, whoRefused } from './refusals.ts';
import { required } from './required.ts';
import { notTheForm, ticketNumber, finishedLetter } from './written.ts';

export interface ChangedPlanInput extends PlanInput {
  /** The digest that was announced before. */
  readonly previousDigest: Digest | undefined;
  /** Ticket or Message-ID of the earlier announcement. */
  readonly previousReference?: string | undefined;
  /** The earlier plan if it can be read: the letter then lists the changes. */
  readonly previous?: Intervention | undefined;
  /** Who rejected the earlier plan. Default: the rejections recorded in the file. */
  readonly refusals?: readonly Refusal[] | undefined;
}

/** Spremenjena najava: replaces an earlier announcement, whose approvals become void. */
export function changedAnnouncement(input: ChangedPlanInput): Writing {
  const { intervention, solution, previousDigest, previousReference } = input;
  const refusals = input.refusals ?? recordedRefusals(intervention, input.planDigest);
  const need = required();
  const custodian = need.text(
    'contacts.solution-custodian',
    solution.contacts['solution-custodian'],
  );
  const digest = need.text('previous-plan', previousDigest);
  if (need.missing.length > 0) return { missing: need.missing };
  return finishedLetter({
    kind: 'changed-announcement',
    contractor: solution.contractor,
    to: serviceDeskAndCustodian(solution, custodian),
    cc: approversMailboxes(solution),
    title: 'Spremenjena najava posega',
    subject: `Spremenjena najava posega ${intervention.id}: ${subjectTail(input)}${ticketNumber(previousReference)}`,
    solution: intervention.solution,
    blocks: [
      whoAndWhat(input, 'najavljamo'),
      paragraphBlock(
        'Načrt posega je spremenjen: ta najava v celoti nadomešča prejšnjo, dosedanje odobritve ne ' +
          `veljajo več.${whoRefused('Prejšnji načrt', refusals)} ` +
          'Prosimo, da jo pripišete zahtevku in znova posredujete v odobritev ekipi IKT ' +
          'eZdravja in naročniku.',
      ),
      answerUntil(input),
      whomToCall(input),
      rowsBlock(
        ['Odtis prejšnjega načrta', digest],
        ['Sklic prejšnje najave', oneLine(previousReference)],
        ...refusalRows(refusals),
      ),
      ...whatChanged(input),
      ...wholePlan(input),
      ...approvalRequest(input, BEFORE_THE_WORK),
      notTheForm(intervention.announcement?.form?.number),
    ],
  });
}
