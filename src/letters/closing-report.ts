import { nightOf, RULES_WINDOW, windowOfNight } from '../calendar/window.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Intervention, Outcome } from '../records/types.ts';
import { type Block, heading, list, paragraph, rows } from './body.ts';
import type { Writing } from './letter.ts';
import { identity, type PlanInput } from './plan.ts';
import { serviceDeskAndCustodian } from './recipients.ts';
import { required } from './required.ts';
import { lengthText, momentText } from './times.ts';
import { notTheForm, written } from './written.ts';

export interface ClosingInput extends PlanInput {
  /** How it went; default: the outcome recorded in the intervention. */
  readonly outcome?: Outcome | undefined;
}

const RESULTS = {
  completed: 'poseg je izveden',
  'rolled-back': 'izvedena je bila povrnitev v prejšnje stanje',
  cancelled: 'poseg ni bil izveden',
} as const;

/** Poročilo o izvedbi: what was done, when, and what went otherwise than announced. */
export function closingReport(input: ClosingInput): Writing {
  const { intervention, solution, planDigest } = input;
  const outcome = input.outcome ?? intervention.outcome;
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
  if (outcome === undefined || need.missing.length > 0) return { missing: need.missing };
  return written({
    kind: 'closing-report',
    to: serviceDeskAndCustodian(solution, custodian),
    title: 'Poročilo o izvedbi posega',
    subject: `Poročilo o izvedbi posega ${intervention.id}: ${intervention.title}`,
    solution: intervention.solution,
    blocks: [
      paragraph('poročamo o izvedbi spodaj navedenega posega.'),
      heading('Poseg'),
      identity(input),
      rows(
        ['Najavljeni začetek', momentText(intervention.schedule.start)],
        ['Najavljeni konec', momentText(intervention.schedule.end)],
        ['Prstni odtis načrta', planDigest],
      ),
      heading('Izvedba (čas v Ljubljani)'),
      course(outcome),
      ...deviations(intervention, outcome),
      notTheForm(intervention.announcement?.form?.number),
    ],
  });
}

function course(outcome: Outcome): Block {
  const started = outcome['started-at'];
  const ended = outcome['ended-at'];
  const downtime = outcome['downtime-minutes'];
  const known = started !== undefined && ended !== undefined;
  return rows(
    ['Izid', RESULTS[outcome.result]],
    ['Dejanski začetek', started && momentText(started)],
    ['Dejanski konec', ended && momentText(ended)],
    ['Dejansko trajanje', known ? lengthText(started, ended) : undefined],
    ['Dejanski izpad', downtime === undefined ? undefined : `${downtime} min`],
  );
}

function deviations(intervention: Intervention, outcome: Outcome): readonly Block[] {
  const found = departures(intervention, outcome);
  return [
    heading('Odstopanja'),
    ...(found.length === 0 ? [] : [list(found)]),
    rows(['Opis odstopanj', outcome.deviations]),
    ...(found.length === 0 && !outcome.deviations?.trim()
      ? [
          paragraph(
            outcome.result === 'cancelled'
              ? 'Poseg ni bil izveden.'
              : 'Odstopanj od najave ni bilo.',
          ),
        ]
      : []),
  ];
}

/** Where the course left the plan; said plainly, never hidden. */
function departures(intervention: Intervention, outcome: Outcome): readonly string[] {
  const { start, end, downtime } = intervention.schedule;
  const started = outcome['started-at'];
  const ended = outcome['ended-at'];
  const found: string[] = [];
  const note = (from: Instant, to: Instant, sentence: (length: string) => string): void => {
    if (to > from) found.push(sentence(lengthText(from, to)));
  };
  if (started !== undefined) {
    note(started, start, (length) => `Poseg se je začel ${length} pred najavljenim začetkom.`);
  }
  if (ended !== undefined) {
    note(end, ended, (length) => `Poseg se je končal ${length} po najavljenem koncu.`);
  }
  // An urgent intervention is bound to no window.
  if (ended !== undefined && intervention.urgent === undefined) {
    const window = windowOfNight(nightOf(start), RULES_WINDOW, downtime);
    note(
      window.end,
      ended,
      (length) => `Poseg se je končal ${length} po koncu vzdrževalnega okna (06:00).`,
    );
  }
  if (!downtime && (outcome['downtime-minutes'] ?? 0) > 0) {
    found.push('Prišlo je do izpada, ki ni bil najavljen.');
  }
  return found;
}
