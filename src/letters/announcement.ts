import { paragraph } from './body.ts';
import type { Writing } from './letter.ts';
import { approval, BEFORE_THE_WORK, type PlanInput, wholePlan } from './plan.ts';
import { oneLine } from './plain.ts';
import { serviceDeskAndCustodian } from './recipients.ts';
import { required } from './required.ts';
import { notTheForm, written } from './written.ts';

/** Najava posega: the planned intervention, sent ahead to the service desk and the custodian. */
export function announcement(input: PlanInput): Writing {
  const { intervention, solution } = input;
  const need = required();
  const custodian = need.text(
    'contacts.solution-custodian',
    solution.contacts['solution-custodian'],
  );
  if (need.missing.length > 0) return { missing: need.missing };
  return written({
    kind: 'announcement',
    to: serviceDeskAndCustodian(solution, custodian),
    title: 'Najava posega',
    subject: `Najava posega ${intervention.id}: ${intervention.title}`,
    solution: intervention.solution,
    blocks: [
      paragraph(
        'v skladu z navodili eZdravja za programske hiše najavljamo poseg na rešitvi ' +
          `${oneLine(intervention.solution)}. Prosimo naročnika in ekipo IKT eZdravja za odobritev.`,
      ),
      ...wholePlan(input),
      ...approval(input, BEFORE_THE_WORK),
      notTheForm(intervention.announcement?.form?.number),
    ],
  });
}
