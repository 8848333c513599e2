import type { Digest, Intervention } from '../records/types.ts';
import { paragraph, rows } from './body.ts';
import type { Writing } from './letter.ts';
import { identity, type PlanInput } from './plan.ts';
import { oneLine } from './plain.ts';
import { serviceDeskAndCustodian } from './recipients.ts';
import { required } from './required.ts';
import { momentText } from './times.ts';
import { notTheForm, written } from './written.ts';

export interface WithdrawalInput extends PlanInput {
  readonly reason?: string | undefined;
  /** Ticket or Message-ID of the announcement that is withdrawn; default: the recorded one. */
  readonly reference?: string | undefined;
  /** The plan as people know it; null: nobody knows which it was. Default: the plan as it stands. */
  readonly announced?: Intervention | null;
  /** Its digest; null: not known. Default: that of the plan as it stands. */
  readonly digest?: Digest | null;
}

/** Umik najave: the announced intervention will not be carried out. */
export function withdrawal(input: WithdrawalInput): Writing {
  const { intervention, solution, planDigest, reason } = input;
  const need = required();
  const custodian = need.text(
    'contacts.solution-custodian',
    solution.contacts['solution-custodian'],
  );
  if (need.missing.length > 0) return { missing: need.missing };
  const reference = input.reference ?? intervention.announcement?.reference;
  const announced = input.announced === undefined ? intervention : input.announced;
  const digest = input.digest === undefined ? planDigest : input.digest;
  return written({
    kind: 'withdrawal',
    contractor: solution.contractor,
    to: serviceDeskAndCustodian(solution, custodian),
    title: 'Umik najave posega',
    subject: `Umik najave posega ${intervention.id}: ${intervention.title}`,
    solution: intervention.solution,
    blocks: [
      paragraph(
        'umikamo najavo spodaj navedenega posega. Poseg ne bo izveden, dosedanje odobritve ne ' +
          'veljajo več. Če ga bomo pozneje vendarle izvedli, ga bomo znova najavili.',
      ),
      identity(input),
      rows(
        ['Najavljeni začetek', announced === null ? '' : momentText(announced.schedule.start)],
        ['Najavljeni konec', announced === null ? '' : momentText(announced.schedule.end)],
        ['Odtis načrta', digest ?? ''],
        ['Sklic najave', oneLine(reference)],
        ['Razlog umika', reason],
      ),
      paragraph('Prosimo, da zahtevek zaprete in umik potrdite.'),
      notTheForm(intervention.announcement?.form?.number),
    ],
  });
}
