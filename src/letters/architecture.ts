import type { Solution } from '../records/types.ts';
import { headingBlock, paragraphBlock, rowsBlock } from './body.ts';
import type { Writing } from './letter.ts';
import { oneLine } from './plain.ts';
import { whomToAsk, whoWrites } from './opening.ts';
import { ictTeam } from './recipients.ts';
import { required } from './required.ts';
import { dayText } from './times.ts';
import { notTheForm, finishedLetter } from './written.ts';

export interface ArchitectureInput {
  readonly solution: Solution;
}

const AT_THE_MEETING = 'določi se na sestanku';

/**
 * Osnovni arhitekturni načrti, to the ICT team before the first meeting. The address space and the VLAN are
 * decided at the meeting, so these two may be open; the rest must be known.
 */
export function architecture({ solution }: ArchitectureInput): Writing {
  const { architecture: plan = {}, znet, client, contract, contacts } = solution;
  const need = required();
  const plans = need.text('architecture.plans.reference', plan.plans?.reference);
  const connections = plan.connections?.map((connection) => oneLine(connection)).join(', ');
  need.that('architecture.connections', connections !== undefined);
  const runtime = need.text('architecture.runtime', plan.runtime);
  const confidentiality = need.text('architecture.confidentiality', plan.confidentiality);
  const integrity = need.text('architecture.integrity', plan.integrity);
  const availability = need.text('architecture.availability', plan.availability);
  if (need.missing.length > 0) return { missing: need.missing };
  const name = oneLine(solution.name);
  const rules = solution['access-rules'];
  return finishedLetter({
    kind: 'architecture',
    contractor: solution.contractor,
    to: ictTeam(solution),
    title: 'Osnovni arhitekturni načrti pred prvim sestankom',
    subject: `Osnovni arhitekturni načrti pred prvim sestankom: ${name}`,
    solution: name,
    blocks: [
      paragraphBlock(
        `pred prvim sestankom z ekipo IKT eZdravja pošiljamo osnovne arhitekturne načrte rešitve ` +
          `${name}${whoWrites(solution)}.`,
      ),
      paragraphBlock(
        'Prosimo, da nam čim prej predlagate termin sestanka, na katerem bi določili spodnje parametre.',
      ),
      whomToAsk(solution),
      headingBlock('Načrti'),
      rowsBlock(['Osnovni arhitekturni načrti so na voljo pod sklicem', oneLine(plans)]),
      headingBlock('Predlog parametrov'),
      rowsBlock(
        ['Naslovni prostor IP', oneLine(plan['ip-space']) ?? AT_THE_MEETING],
        ['VLAN', oneLine(plan.vlan) ?? AT_THE_MEETING],
        ['Povezave z drugimi storitvami', connections === '' ? 'jih ni' : connections],
        ['Izvajalno okolje', runtime],
        ['Ukrepi za zaupnost', confidentiality],
        ['Ukrepi za celovitost', integrity],
        ['Ukrepi za razpoložljivost', availability],
      ),
      headingBlock('Izvajalec in naročnik'),
      rowsBlock(
        ['Izvajalec', oneLine(solution.contractor?.organisation)],
        ['Naročnik', oneLine(client?.organisation)],
        ['Kontakt naročnika', oneLine(client?.contact)],
        ['Pogodba', oneLine(contract?.reference)],
        ['Skrbnik rešitve', oneLine(contacts['solution-custodian'])],
        ['Skrbnik pogodbe', oneLine(contacts['contract-custodian'])],
        ['V omrežje zNET vključeni od', znet?.joined && dayText(znet.joined)],
        ['Sklic vključitve v zNET', oneLine(znet?.reference)],
        ['Pravila dostopa, različica', oneLine(rules?.version)],
        ['Pravila dostopa sprejeta', rules?.acknowledged && dayText(rules.acknowledged)],
      ),
      notTheForm(),
    ],
  });
}
