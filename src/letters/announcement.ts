import { paragraphBlock } from './body.ts';
import { answerUntil, subjectTail, whoAndWhat, whomToCall } from './opening.ts';
import type { Writing } from './letter.ts';
import { approvalRequest, BEFORE_THE_WORK, type PlanInput, wholePlan } from './plan.ts';
import { approversMailboxes, serviceDeskAndCustodian } from './recipients.ts';
import { required } from './required.ts';
import { notTheForm, finishedLetter } from './written.ts';

/** Najava posega: the planned intervention, announced to the service desk and the custodian. */
export function announcementLetter(input: PlanInput): Writing {
  const { intervention, solution } = input;
  const need = required();
  const custodian = need.text(
    'contacts.solution-custodian',
    solution.contacts['solution-custodian'],
  );
  if (need.missing.length > 0) return { missing: need.missing };
  return finishedLetter({
    kind: 'announcement',
    contractor: solution.contractor,
    to: serviceDeskAndCustodian(solution, custodian),
    cc: approversMailboxes(solution),
    title: 'Najava posega',
    subject: `Najava posega ${intervention.id}: ${subjectTail(input)}`,
    solution: intervention.solution,
    blocks: [
      whoAndWhat(input, 'najavljamo'),
      paragraphBlock(
        'Prosimo, da najavo evidentirate, nam sporočite številko zahtevka in jo posredujete ekipi IKT ' +
          'eZdravja v odobritev; skrbnika rešitve prosimo, da jo posreduje naročniku.',
      ),
      answerUntil(input),
      whomToCall(input),
      ...wholePlan(input),
      ...approvalRequest(input, BEFORE_THE_WORK),
      notTheForm(intervention.announcement?.form?.number),
    ],
  });
}
