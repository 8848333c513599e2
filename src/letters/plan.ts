import type { Digest, Intervention, Solution } from '../records/types.ts';
import {
  type LetterBlock,
  headingBlock,
  lineBlock,
  linksBlock,
  listBlock,
  paragraphBlock,
  rowsBlock,
} from './body.ts';
import { oneLine } from './plain.ts';
import { lengthText, momentText } from './times.ts';
import { approversMailboxes } from './recipients.ts';

/** What the letters about one intervention are written from. */
export interface PlanInput {
  readonly intervention: Intervention;
  readonly solution: Solution;
  readonly planDigest: Digest;
  /** URL of the page on which approvers may comment; only if it exists already. */
  readonly approvalPage?: string | undefined;
}

const ENVIRONMENTS = { production: 'produkcijsko', test: 'testno' } as const;
const RISKS = { low: 'nizka', medium: 'srednja', high: 'visoka' } as const;
const RESULTS: { readonly [result: string]: string } = {
  passed: 'uspešno',
  failed: 'neuspešno',
};
const NOT_STATED = 'ni navedeno';
const TEST_ENVIRONMENT = /^test$/i;

function yesNo(yes: boolean): string {
  return yes ? 'da' : 'ne';
}

function minutes(number: number | undefined): string | undefined {
  return number === undefined ? undefined : `${number} min`;
}

/** The rows that identify the intervention. */
export function identifyingRows({ intervention }: PlanInput): LetterBlock {
  const { id, title, solution, environment, release } = intervention;
  return rowsBlock(
    ['Oznaka posega', oneLine(id)],
    ['Naziv posega', oneLine(title)],
    ['Rešitev', oneLine(solution)],
    ['Okolje', ENVIRONMENTS[environment]],
    ['Izdaja', oneLine(release.tag)],
    ['Izvorna koda (commit)', oneLine(release.commit)],
  );
}

function schedule({ intervention }: PlanInput): LetterBlock {
  const { start, end, downtime, ...parts } = intervention.schedule;
  return rowsBlock(
    ['Začetek', momentText(start)],
    ['Konec', momentText(end)],
    ['Trajanje', lengthText(start, end)],
    ['Predviden izpad', downtimeText(downtime, parts['downtime-minutes'])],
    ['Predvideno trajanje del', minutes(parts['work-minutes'])],
    ['Predvideno trajanje povrnitve', minutes(parts['rollback-minutes'])],
  );
}

function downtimeText(downtime: boolean, length: number | undefined): string {
  const most = minutes(length);
  return downtime && most !== undefined ? `da, do ${most}` : yesNo(downtime);
}

/** Everything a change request needs, section by section. */
export function wholePlan(input: PlanInput): readonly LetterBlock[] {
  const { intervention } = input;
  const { components, affects, risk, network, tests } = intervention;
  return [
    headingBlock('Poseg'),
    identifyingRows(input),
    rowsBlock(['Opis', intervention.description], ['Razlog', intervention.reason]),
    headingBlock('Spremenjene komponente'),
    listBlock(components.length === 0 ? ['niso navedene'] : components.map(componentText)),
    headingBlock('Vpliv na druge storitve'),
    listBlock(
      affects.length === 0
        ? ['ni vpliva na druge storitve']
        : affects.map((service) => oneLine(service)),
    ),
    headingBlock('Termin (po slovenskem času)'),
    schedule(input),
    headingBlock('Vpliv in tveganje'),
    rowsBlock(
      ['Vpliv na uporabnike', intervention.impact],
      ['Stopnja tveganja', risk === undefined ? NOT_STATED : RISKS[risk.level]],
      ['Ukrepi za zmanjšanje tveganja', risk?.measures],
      ['Sprememba v omrežju', network === undefined ? NOT_STATED : yesNo(network.change)],
      ['Dogovor z ekipo IKT o omrežju', oneLine(network?.reference)],
    ),
    headingBlock('Načrt povrnitve'),
    rowsBlock(['Povrnitev v prejšnje stanje', intervention.rollback]),
    headingBlock('Preizkusi in preverjanje'),
    listBlock(tests === undefined || tests.length === 0 ? [NOT_STATED] : tests.map(testText)),
    rowsBlock(['Preverjanje po posegu', intervention.verification]),
    headingBlock('Kontakti'),
    contacts(input),
  ];
}

function componentText({ name, from, to }: Intervention['components'][number]): string {
  const change =
    from === undefined ? (to === undefined ? '' : `→ ${to}`) : `${from} → ${to ?? '?'}`;
  return oneLine(change === '' ? name : `${name}: ${change}`);
}

type Test = NonNullable<Intervention['tests']>[number];

function testText({ environment, result, reference }: Test): string {
  const outcome = RESULTS[result] ?? result;
  const where = reference === undefined ? '' : ` (${reference})`;
  const place = TEST_ENVIRONMENT.test(environment) ? 'testno okolje' : `okolje ${environment}`;
  return oneLine(`${place}: ${outcome}${where}`);
}

function contacts({ intervention, solution }: PlanInput): LetterBlock {
  const { client, contract, contractor, contacts: given } = solution;
  return rowsBlock(
    ['Izvajalec', oneLine(contractor?.organisation)],
    ['E-naslov izvajalca', oneLine(contractor?.contact)],
    ['Dosegljivost med posegom', oneLine(intervention.contact ?? contractor?.['on-duty'])],
    ['Naročnik', oneLine(client?.organisation)],
    ['Kontakt naročnika', oneLine(client?.contact)],
    ['Pogodba', oneLine(contract?.reference)],
    ['Skrbnik rešitve', oneLine(given['solution-custodian'])],
    ['Skrbnik pogodbe', oneLine(given['contract-custodian'])],
  );
}

/** The beginning of the section on approval. */
export const BEFORE_THE_WORK: readonly LetterBlock[] = [
  paragraphBlock(
    'Poseg se sme izvesti šele, ko ga odobrita naročnik in ekipa IKT eZdravja. Molk ne pomeni ' +
      'odobritve.',
  ),
];

/** The digest, and how the two parties approve exactly this plan. */
export function approvalRequest(
  input: PlanInput,
  head: readonly LetterBlock[],
): readonly LetterBlock[] {
  const { intervention, planDigest, approvalPage, solution } = input;
  const { client, 'ezdrav-ict': ict } = solution.approvers;
  const onGitHub = [...client, ...ict].some((approver) => 'id' in approver);
  return [
    headingBlock('Odobritev'),
    ...head,
    ...answering(input),
    paragraphBlock(
      'Odobritev velja samo za načrt s spodnjim odtisom. Če se načrt spremeni, ga bomo znova ' +
        'sporočili in prosili za novo odobritev.',
    ),
    rowsBlock(['Odtis načrta', planDigest]),
    ...(onGitHub
      ? [
          paragraphBlock(
            'Odobritelj z dostopom do repozitorija na GitHubu lahko namesto tega odobri zahtevek za ' +
              'združitev (pull request) s tem načrtom ali v zadevi (issue) objavi komentar, ki ' +
              'vsebuje samo to vrstico:',
          ),
          lineBlock(oneLine(`/approve ${intervention.id} ${planDigest}`)),
          rowsBlock(['Zadeva na GitHubu', oneLine(approvalPage)]),
        ]
      : []),
  ];
}

/** Two links that write the answer, and the line itself for mail programs without links. */
function answering({ intervention, planDigest, solution }: PlanInput): readonly LetterBlock[] {
  const contact = oneLine(solution.contractor?.contact);
  const yes = oneLine(`ODOBRENO ${intervention.id} ${planDigest}`);
  const no = oneLine(`ZAVRNJENO ${intervention.id} ${planDigest}`);
  if (contact === undefined) {
    // What an organisation's mail server signs counts by its subject, and a reply's begins with »Re:«.
    const how =
      approversMailboxes(solution).length === 0
        ? 'Odgovorite na to sporočilo; v odgovor prekopirajte eno od teh vrstic:'
        : 'Pošiljatelju tega sporočila pošljite novo sporočilo (ne odgovora na to) z eno od teh vrstic v zadevi:';
    return [paragraphBlock(how), lineBlock(yes), lineBlock(no)];
  }
  const address = (subject: string): string =>
    `mailto:${encoded(contact).replace('%40', '@')}?subject=${encoded(subject)}`;
  return [
    paragraphBlock(
      'Odgovorite s klikom na povezavo in pošljite sporočilo, ki se odpre, brez sprememb:',
    ),
    linksBlock(
      { label: 'Poseg odobrim', address: address(yes) },
      { label: 'Poseg zavrnem', address: address(no) },
    ),
    paragraphBlock(
      `Če povezava ne deluje, na ${contact} pošljite novo sporočilo (ne odgovora na to) z eno ` +
        'od teh vrstic v zadevi:',
    ),
    lineBlock(yes),
    lineBlock(no),
  ];
}

/** Percent-encodes a text, including what HTML and mail programs might misread. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
