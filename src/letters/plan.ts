import type { Digest, Intervention, Solution } from '../records/types.ts';
import { type Block, heading, line, list, paragraph, rows } from './body.ts';
import { oneLine } from './plain.ts';
import { lengthText, momentText } from './times.ts';

/** What the letters about one intervention are written from. */
export interface PlanInput {
  readonly intervention: Intervention;
  readonly solution: Solution;
  readonly planDigest: Digest;
  /** Address of the page on which approvers may comment; only where one stands already. */
  readonly approvalPage?: string | undefined;
}

const ENVIRONMENTS = { production: 'produkcijsko', test: 'testno' } as const;
const RISKS = { low: 'nizka', medium: 'srednja', high: 'visoka' } as const;
const RESULTS: { readonly [result: string]: string } = {
  passed: 'uspešno',
  failed: 'neuspešno',
};
const NOT_STATED = 'ni navedeno';

function yesNo(yes: boolean): string {
  return yes ? 'da' : 'ne';
}

function minutes(number: number | undefined): string | undefined {
  return number === undefined ? undefined : `${number} min`;
}

/** Which intervention it is, in a few rows. */
export function identity({ intervention }: PlanInput): Block {
  const { id, title, solution, environment, release } = intervention;
  return rows(
    ['Oznaka posega', oneLine(id)],
    ['Naslov', oneLine(title)],
    ['Rešitev', oneLine(solution)],
    ['Okolje', ENVIRONMENTS[environment]],
    ['Izdaja', oneLine(release.tag)],
    ['Izvorna koda (commit)', oneLine(release.commit)],
  );
}

function schedule({ intervention }: PlanInput): Block {
  const { start, end, downtime, ...parts } = intervention.schedule;
  return rows(
    ['Začetek', momentText(start)],
    ['Konec', momentText(end)],
    ['Trajanje', lengthText(start, end)],
    ['Predviden izpad', yesNo(downtime)],
    ['Predvideno trajanje del', minutes(parts['work-minutes'])],
    ['Predvideno trajanje povrnitve', minutes(parts['rollback-minutes'])],
  );
}

/** Everything a change request needs, section by section. */
export function wholePlan(input: PlanInput): readonly Block[] {
  const { intervention } = input;
  const { components, affects, risk, network, tests } = intervention;
  return [
    heading('Poseg'),
    identity(input),
    rows(['Opis', intervention.description], ['Razlog', intervention.reason]),
    heading('Sestavni deli'),
    list(components.length === 0 ? ['niso navedeni'] : components.map(componentText)),
    heading('Vpliv na druge storitve'),
    list(
      affects.length === 0
        ? ['ni vpliva na druge storitve']
        : affects.map((service) => oneLine(service)),
    ),
    heading('Termin (čas v Ljubljani)'),
    schedule(input),
    heading('Vpliv in tveganje'),
    rows(
      ['Vpliv', intervention.impact],
      ['Stopnja tveganja', risk === undefined ? NOT_STATED : RISKS[risk.level]],
      ['Ukrepi za zmanjšanje tveganja', risk?.measures],
      ['Sprememba v omrežju', network === undefined ? NOT_STATED : yesNo(network.change)],
      ['Dogovor z ekipo IKT o omrežju', oneLine(network?.reference)],
    ),
    heading('Načrt povrnitve'),
    rows(['Povrnitev v prejšnje stanje', intervention.rollback]),
    heading('Preizkusi'),
    list(tests === undefined || tests.length === 0 ? [NOT_STATED] : tests.map(testText)),
    heading('Pogodba in stiki'),
    contacts(input.solution),
  ];
}

function componentText({ name, from, to }: Intervention['components'][number]): string {
  const change = from === undefined ? (to ?? '') : `${from} → ${to ?? '?'}`;
  return oneLine(change === '' ? name : `${name}: ${change}`);
}

type Test = NonNullable<Intervention['tests']>[number];

function testText({ environment, result, reference }: Test): string {
  const outcome = RESULTS[result] ?? result;
  const where = reference === undefined ? '' : ` (${reference})`;
  return oneLine(`okolje ${environment}: ${outcome}${where}`);
}

function contacts({ client, contract, contacts: given }: Solution): Block {
  return rows(
    ['Naročnik', oneLine(client?.organisation)],
    ['Stik pri naročniku', oneLine(client?.contact)],
    ['Pogodba', oneLine(contract?.reference)],
    ['Skrbnik rešitve', oneLine(given['solution-custodian'])],
    ['Skrbnik pogodbe', oneLine(given['contract-custodian'])],
  );
}

/** What stands at the head of the section on approval. */
export const BEFORE_THE_WORK: readonly Block[] = [
  paragraph(
    'Poseg se sme izvesti šele, ko ga odobrita naročnik in ekipa IKT eZdravja. Molk ne pomeni ' +
      'odobritve.',
  ),
];

/** The digest, and how the two parties say yes to exactly this plan. */
export function approval(
  { intervention, planDigest, approvalPage }: PlanInput,
  head: readonly Block[],
): readonly Block[] {
  return [
    heading('Odobritev'),
    ...head,
    paragraph(
      'Odobritev velja samo za načrt s spodnjim prstnim odtisom; spremenjen načrt je treba znova ' +
        'sporočiti in odobriti.',
    ),
    rows(['Prstni odtis načrta', planDigest]),
    paragraph(
      'Odobrite lahko z odgovorom na to sporočilo: navedite oznako posega, prstni odtis načrta in ' +
        'v čigavem imenu odobravate. Kdor ima dostop do repozitorija na GitHubu, lahko namesto ' +
        'tega odobri zahtevek za združitev (pull request) s tem načrtom ali pod najavo (issue) ' +
        'objavi komentar, ki vsebuje natanko to vrstico:',
    ),
    line(oneLine(`/approve ${intervention.id} ${planDigest}`)),
    rows(['Najava na GitHubu', oneLine(approvalPage)]),
  ];
}
