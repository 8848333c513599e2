import { localDate } from '../calendar/zone.ts';
import { dateText, onDayText, timeText } from './times.ts';
import { type LetterBlock, paragraphBlock } from './body.ts';
import { lastDayToAnswer } from '../calendar/answering.ts';
import type { PlanInput } from './plan.ts';
import { oneLine } from './plain.ts';
import type { Solution } from '../records/types.ts';

const ENVIRONMENTS = { production: 'produkcijskem', test: 'testnem' } as const;

/** »v torek, 1. 12. 2026, ob 22.00« */
export function beginning({ intervention }: PlanInput): string {
  const { start } = intervention.schedule;
  return `${onDayText(localDate(start))}, ${timeText(start)}`;
}

/** The end of a subject: when, and whether the service will be down. */
export function subjectTail({ intervention }: PlanInput): string {
  const { start, downtime } = intervention.schedule;
  const when = `${dateText(localDate(start))} ${timeText(start)}`.replaceAll('\u00A0', ' ');
  return `${oneLine(intervention.solution)}, ${when}${downtime ? ', predviden izpad' : ''}`;
}

/** Who writes, about which solution, and when: the first sentence after the greeting. */
export function whoAndWhat(
  input: PlanInput,
  verb: 'najavljamo' | 'obveščamo vas, da',
): LetterBlock {
  const { intervention, solution } = input;
  const where =
    `na rešitvi ${oneLine(intervention.solution)} v ` +
    `${ENVIRONMENTS[intervention.environment]} okolju`;
  const who = whoWrites(solution);
  const down = intervention.schedule.downtime ? ' Predviden je izpad rešitve.' : '';
  return paragraphBlock(
    verb === 'najavljamo'
      ? `najavljamo poseg ${where}${who}. Začel se bo ${beginning(input)}.${down}`
      : `obveščamo vas, da bomo ${beginning(input)}, začeli urgentni poseg ${where}${who}.${down}`,
  );
}

/** Until when an answer is useful. */
export function answerUntil(input: PlanInput): LetterBlock {
  const { schedule } = input.intervention;
  const extra = input.solution.calendar['extra-non-working-days'];
  const last = lastDayToAnswer(schedule.start, extra);
  const until = last === null ? 'pred začetkom posega' : onDayText(last);
  return paragraphBlock(
    `Odobritev ali zavrnitev prosimo sporočite najpozneje ${until}; brez obeh odobritev posega ne bo.`,
  );
}

/** »rešitve eNaročanje«, or for a house that writes for several »rešitev eNaročanje, eRecept in eKarton«. */
export function onSolutions(
  { name }: Pick<Solution, 'name'>,
  names: readonly string[],
  [one, several]: readonly [one: string, several: string],
): string {
  const [last = oneLine(name), ...before] = names.map((each) => oneLine(each)).toReversed();
  if (before.length === 0) return `${one} ${last}`;
  return `${several} ${before.toReversed().join(', ')} in ${last}`;
}

/** »(izvajalec: Hiša, d. o. o.)«: who writes, after the first mention of the solution. */
export function whoWrites({ contractor }: Solution): string {
  const house = oneLine(contractor?.organisation);
  return house === undefined ? '' : ` (izvajalec: ${house})`;
}

/** Whom to ask and to call about a letter that does not announce work. */
export function whomToAsk({ contractor }: Solution): LetterBlock {
  const contact = oneLine(contractor?.contact);
  const duty = oneLine(contractor?.['on-duty']);
  return paragraphBlock(
    `Vprašanja: ${contact ?? 'odgovorite na to sporočilo'}` +
      `${duty === undefined ? '' : `; v nujnih primerih: ${duty}`}.`,
  );
}

/** Whom to ask and to call. */
export function whomToCall({ intervention, solution }: PlanInput): LetterBlock {
  const { contractor } = solution;
  const contact = oneLine(contractor?.contact);
  const duty = oneLine(intervention.contact ?? contractor?.['on-duty']);
  return paragraphBlock(
    `Vprašanja: ${contact ?? 'odgovorite na to sporočilo'}` +
      `${duty === undefined ? '' : `; med posegom je dosegljiv: ${duty}`}.`,
  );
}
