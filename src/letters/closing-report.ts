import type { Intervention, RecordedOutcome } from '../records/types.ts';
import { type DeviationKind, deviationsOf } from '../outcome/deviations.ts';
import { contradictionsOf, type KnownOutcome, outcomeOf } from '../outcome/outcome.ts';
import type { ObservedRun } from '../outcome/run-timeline.ts';
import { type LetterBlock, headingBlock, listBlock, paragraphBlock, rowsBlock } from './body.ts';
import type { Writing } from './letter.ts';
import { identifyingRows, type PlanInput } from './plan.ts';
import { whomToAsk, whoWrites } from './opening.ts';
import { oneLine } from './plain.ts';
import { serviceDeskAndCustodian } from './recipients.ts';
import { required } from './required.ts';
import { lengthText, minutesText, momentText } from './times.ts';
import { notTheForm, ticketNumber, finishedLetter } from './written.ts';

export interface ClosingInput extends PlanInput {
  /** How it went; default: the outcome recorded in the intervention. */
  readonly outcome?: RecordedOutcome | undefined;
  /** GitHub's record of the run, if the outcome is a person's word. */
  readonly run?: ObservedRun | undefined;
}

const RESULTS = {
  completed: 'poseg je izveden',
  'rolled-back': 'izvedena je bila povrnitev v prejšnje stanje',
  cancelled: 'poseg ni bil izveden',
} as const;

const ENDINGS = {
  ...RESULTS,
  failed: 'zagon ni uspel ali je bil prekinjen',
} as const;

/** The deviations from the plan by either record; stated plainly. */
const DEVIATIONS: Record<DeviationKind, (length: string) => string> = {
  early: (length) => `Poseg se je začel ${length} pred najavljenim začetkom.`,
  'past-slot': (length) => `Poseg se je končal ${length} po najavljenem koncu.`,
  'past-window': (length) => `Poseg se je končal ${length} po koncu vzdrževalnega okna (6.00).`,
  'undeclared-downtime': () => 'Prišlo je do izpada, ki ni bil najavljen.',
};

const DIFFERENCES = { 'started-at': 'začetek', 'ended-at': 'konec', result: 'izid' } as const;

/** Poročilo o izvedbi: what was done, when, and what differed from the announcement. */
export function closingReport(input: ClosingInput): Writing {
  const { intervention, solution, planDigest } = input;
  const outcome = input.outcome ?? intervention.outcome;
  const known = outcomeOf({ ...intervention, outcome }, input.run ?? null);
  const need = required();
  const custodian = need.text(
    'contacts.solution-custodian',
    solution.contacts['solution-custodian'],
  );
  need.that('outcome', outcome !== undefined);
  if (outcome !== undefined && outcome.result !== 'cancelled') {
    need.that('outcome.started-at', outcome['started-at'] !== undefined);
    need.that('outcome.ended-at', outcome['ended-at'] !== undefined);
  }
  if (outcome === undefined || known === null || need.missing.length > 0)
    return { missing: need.missing };
  const cancelled = outcome.result === 'cancelled';
  return finishedLetter({
    kind: 'closing-report',
    contractor: solution.contractor,
    to: serviceDeskAndCustodian(solution, custodian),
    title: cancelled ? 'Poročilo: poseg ni bil izveden' : 'Poročilo o izvedbi posega',
    subject: `${cancelled ? 'Poseg ni bil izveden:' : 'Poročilo o izvedbi posega'} ${intervention.id}: ${oneLine(intervention.solution)}${ticketNumber(intervention.announcement?.reference)}`,
    solution: intervention.solution,
    blocks: [
      ...opening(input, outcome),
      headingBlock('Poseg'),
      identifyingRows(input),
      rowsBlock(
        ['Najavljeni začetek', momentText(intervention.schedule.start)],
        ['Najavljeni konec', momentText(intervention.schedule.end)],
        ['Odtis načrta', planDigest],
      ),
      headingBlock(cancelled ? 'Izid' : 'Izvedba (po slovenskem času)'),
      course(outcome),
      ...verified(intervention),
      ...recorded(known),
      ...deviations(intervention, known),
      notTheForm(intervention.announcement?.form?.number),
    ],
  });
}

/** How it ended, what is asked of the reader, and whom to ask. */
function opening(
  { intervention, solution }: PlanInput,
  outcome: RecordedOutcome,
): readonly LetterBlock[] {
  const where = `na rešitvi ${oneLine(intervention.solution)}${whoWrites(solution)}`;
  const { result } = outcome;
  return [
    paragraphBlock(
      result === 'cancelled'
        ? `sporočamo, da poseg ${where} ni bil izveden.`
        : `poročamo o posegu ${where}: ${RESULTS[result]}.`,
    ),
    paragraphBlock(
      'Prosimo, da zahtevek zaprete takoj, ko poročilo evidentirate; če kaj ni v redu, nam to ' +
        'sporočite takoj.',
    ),
    whomToAsk(solution),
  ];
}

/** What was to be checked afterwards; whether it was is in `deviations`. */
function verified({ verification, outcome }: Intervention): readonly LetterBlock[] {
  return outcome?.result === 'cancelled'
    ? []
    : [rowsBlock(['Dogovorjeno preverjanje po posegu', verification])];
}

function course(outcome: RecordedOutcome): LetterBlock {
  const started = outcome['started-at'];
  const ended = outcome['ended-at'];
  const downtime = outcome['downtime-minutes'];
  const known = started !== undefined && ended !== undefined;
  return rowsBlock(
    ['Izid', RESULTS[outcome.result]],
    ['Dejanski začetek', started && momentText(started)],
    ['Dejanski konec', ended && momentText(ended)],
    ['Dejansko trajanje', known ? lengthText(started, ended) : undefined],
    ['Dejanski izpad', downtime === undefined ? undefined : `${downtime} min`],
  );
}

/** What GitHub recorded, if it differs from what is reported above. */
function recorded(outcome: KnownOutcome): readonly LetterBlock[] {
  if (outcome.seen === null || contradictionsOf(outcome).length === 0) return [];
  const { startedAt, endedAt, ending } = outcome.seen;
  return [
    headingBlock('Samodejni zapis izvedbe (GitHub)'),
    rowsBlock(
      ['Izid po samodejnem zapisu', ENDINGS[ending]],
      ['Začetek po samodejnem zapisu', startedAt && momentText(startedAt)],
      ['Konec po samodejnem zapisu', endedAt && momentText(endedAt)],
    ),
  ];
}

function deviations(intervention: Intervention, outcome: KnownOutcome): readonly LetterBlock[] {
  const differs = contradictionsOf(outcome)
    .map((each) => DIFFERENCES[each])
    .join(', ');
  const found = [
    ...deviationsOf(intervention, outcome).map(({ kind, minutes }) =>
      DEVIATIONS[kind](minutesText(minutes)),
    ),
    ...(differs === ''
      ? []
      : [`Navedba izvajalca in samodejni zapis izvedbe se ne ujemata: ${differs}.`]),
  ];
  if (outcome.result === 'cancelled' && found.length === 0) {
    return [rowsBlock(['Razlog', outcome.deviations])];
  }
  return [
    headingBlock('Odstopanja'),
    ...(found.length === 0 ? [] : [listBlock(found)]),
    rowsBlock(['Opis odstopanj', outcome.deviations]),
    ...(found.length === 0 && !outcome.deviations?.trim()
      ? [paragraphBlock('Odstopanj od najave ni bilo.')]
      : []),
  ];
}
