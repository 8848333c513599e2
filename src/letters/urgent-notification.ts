import type { Approval, Digest, Intervention } from '../records/types.ts';
import { type LetterBlock, headingBlock, listBlock, paragraphBlock, rowsBlock } from './body.ts';
import { whatChanged } from './changes.ts';
import type { Writing } from './letter.ts';
import { subjectTail, whoAndWhat, whomToCall } from './opening.ts';
import { approvalRequest, type PlanInput, wholePlan } from './plan.ts';
import { oneLine } from './plain.ts';
import { serviceDeskAndCustodian } from './recipients.ts';
import { required } from './required.ts';
import { momentText } from './times.ts';
import { notTheForm, finishedLetter } from './written.ts';

export interface UrgentInput extends PlanInput {
  /** The digest of the notification that this one replaces, if there was one. */
  readonly previousDigest?: Digest | undefined;
  readonly previousReference?: string | undefined;
  /** The earlier plan if it can be read: the letter then lists the changes. */
  readonly previous?: Intervention | undefined;
}

/** Obvestilo o urgentnem posegu: replaces the announcement; it is mandatory. */
export function urgentNotification(input: UrgentInput): Writing {
  const { intervention, solution } = input;
  const need = required();
  const custodian = need.text(
    'contacts.solution-custodian',
    solution.contacts['solution-custodian'],
  );
  const reason = need.text('urgent.reason', intervention.urgent?.reason);
  const incident = need.text('urgent.incident', intervention.urgent?.incident);
  if (need.missing.length > 0) return { missing: need.missing };
  const declaredBy = intervention.urgent?.['declared-by'];
  return finishedLetter({
    kind: 'urgent-notification',
    contractor: solution.contractor,
    to: serviceDeskAndCustodian(solution, custodian),
    title: 'Obvestilo o urgentnem posegu',
    subject: `URGENTNO: poseg ${intervention.id}: ${subjectTail(input)} (${incident})`,
    solution: intervention.solution,
    blocks: [
      whoAndWhat(input, 'obveščamo vas, da'),
      paragraphBlock(
        'Prosimo, da obvestilo takoj evidentirate, nam sporočite številko zahtevka in o posegu takoj ' +
          'obvestite dežurnega ekipe IKT eZdravja; skrbnika rešitve prosimo, da obvesti naročnika.',
      ),
      paragraphBlock(
        'Naročnika in ekipo IKT eZdravja prosimo, da poseg odobrita takoj, še pred začetkom; počakati ' +
          'ne more do vzdrževalnega okna oziroma do izteka roka za najavo.',
      ),
      whomToCall(input),
      ...takingPlace(input),
      headingBlock('Urgentnost'),
      rowsBlock(
        ['Razlog urgentnosti', reason],
        ['Oznaka incidenta', oneLine(incident)],
        ['Urgentnost razglasil/-a', oneLine(declaredBy)],
      ),
      ...wholePlan(input),
      ...approvalRequest(input, consent(intervention)),
      notTheForm(intervention.announcement?.form?.number),
    ],
  });
}

/** Says which notification this one replaces; empty for the first. */
function takingPlace(input: UrgentInput): readonly LetterBlock[] {
  const { previousDigest, previousReference } = input;
  if (previousDigest === undefined) return [];
  return [
    paragraphBlock(
      'Načrt posega je spremenjen. To obvestilo v celoti nadomešča prejšnje. Dosedanje odobritve ' +
        'ne veljajo več; prosimo naročnika in ekipo IKT eZdravja za novo odobritev.',
    ),
    rowsBlock(
      ['Odtis prejšnjega načrta', previousDigest],
      ['Sklic prejšnjega obvestila', oneLine(previousReference)],
    ),
    ...whatChanged(input),
  ];
}

const BY_TELEPHONE = /^(?:telephone|telefon)$/i;

function consent({ approvals = {} }: Intervention): readonly LetterBlock[] {
  const given = [
    ...approvalText('naročnik', approvals.client),
    ...approvalText('ekipa IKT eZdravja', approvals['ezdrav-ict']),
  ];
  return [
    paragraphBlock(
      'Tudi urgentni poseg se sme izvesti šele, ko ga odobrita naročnik in ekipa IKT eZdravja. ' +
        'Molk ne pomeni odobritve. Če je odobritev dana po telefonu, prosimo za naknadno pisno potrditev.',
    ),
    ...(given.length === 0
      ? []
      : [paragraphBlock('Odobritve, zabeležene do tega obvestila:'), listBlock(given)]),
  ];
}

function approvalText(party: string, given: Approval | undefined): readonly string[] {
  if (given === undefined) return [];
  const { by, at, reference } = given;
  const how = BY_TELEPHONE.test(reference.trim()) ? 'po telefonu' : `sklic ${reference}`;
  return [oneLine(`${party}: ${by}, ${momentText(at)}, ${how}`)];
}
