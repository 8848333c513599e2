import type { Instant } from '../calendar/instant.ts';
import { localDate } from '../calendar/zone.ts';
import type { DayOrTime } from '../calendar/leaving.ts';
import type { Solution, StaffMember } from '../records/types.ts';
import { headingBlock, paragraphBlock, rowsBlock } from './body.ts';
import type { Writing } from './letter.ts';
import type { Person } from '../records/people.ts';
import { oneLine } from './plain.ts';
import { onSolutions, whomToAsk, whoWrites } from './opening.ts';
import { custodianOfContract, serviceDesk } from './recipients.ts';
import { required } from './required.ts';
import { dateText, dayText, momentText, onDayText, timeText } from './times.ts';
import { contractCustodian, notTheForm, finishedLetter } from './written.ts';

export interface RevocationInput {
  readonly member: StaffMember;
  readonly person: Person | undefined;
  readonly solution: Solution;
  /** If a house writes for all its solutions, their names; then `solution` names the house. */
  readonly solutions?: readonly string[] | undefined;
  /** When the departure was noticed, if the roster has no last day. */
  readonly noticed?: Instant | undefined;
  /** The present; absent if the cooperation has ended. */
  readonly now?: Instant | undefined;
}

/**
 * Preklic pooblastil: to the service desk at once when a worker's cooperation ends. It needs only the name
 * and the moment, so that nothing delays it.
 */
export function revocation(input: RevocationInput): Writing {
  const { member, person, solution, solutions = [], noticed } = input;
  const ref = oneLine(member.ref);
  const need = required();
  const name = need.text(`people.${ref}.name`, person?.name);
  need.that(`staff.${ref}.left`, member.left !== undefined || noticed !== undefined);
  if (need.missing.length > 0) return { missing: need.missing };
  const solutionName = oneLine(solution.name);
  return finishedLetter({
    kind: 'revocation',
    contractor: solution.contractor,
    to: serviceDesk(solution),
    cc: custodianOfContract(solution),
    title: 'Preklic pooblastil',
    subject: `Preklic pooblastil: ${ref}, ${solutionName}`,
    solution: solutionName,
    several: solutions.length > 0,
    custodian: contractCustodian(solution),
    blocks: [
      paragraphBlock(
        `${presence(input)} vsa pooblastila in onemogočite dostope do ${onSolutions(solution, solutions, ['rešitve', 'rešitev'])}` +
          `${whoWrites(solution)} ter do omrežja zNET in infrastrukture eZdravja.`,
      ),
      paragraphBlock(
        `Preklic prosimo pisno potrdite z navedbo šifre ${ref} ter dneva in ure preklica.`,
      ),
      whomToAsk(solution),
      headingBlock('Oseba'),
      rowsBlock(
        ['Šifra osebe', ref],
        ['Ime in priimek', oneLine(name)],
        ['E-naslov', oneLine(person?.email)],
        ['Vloga', oneLine(member.role)],
        ['Podjetje', oneLine(member.company)],
        ['Sklic dodelitve računa', oneLine(member.account?.reference)],
        ['Zadnji dan sodelovanja', member.left && lastDay(member.left)],
        [
          'Prenehanje sodelovanja ugotovljeno',
          member.left === undefined && noticed !== undefined ? momentText(noticed) : undefined,
        ],
        ['Pogodba', oneLine(solution.contract?.reference)],
      ),
      paragraphBlock('Osebne podatke iz tega sporočila uporabite samo za preklic.'),
      notTheForm(),
    ],
  });
}

/** Whoever still works must not lose access before the last day. */
function presence({ member: { left }, now }: RevocationInput): string {
  const isToCome =
    left !== undefined &&
    now !== undefined &&
    (left.kind === 'day' ? left.date >= localDate(now) : left.instant > now);
  if (!isToCome) {
    return (
      'sporočamo, da spodaj navedena oseba ne sodeluje več pri izvajanju pogodbe. Prosimo, da ji ' +
      'takoj prekličete'
    );
  }
  return left.kind === 'day'
    ? 'sporočamo, da bo spodaj navedena oseba pri izvajanju pogodbe sodelovala do vključno ' +
        `${dateText(left.date)}. Prosimo, da ji s koncem tega dne prekličete`
    : 'sporočamo, da bo spodaj navedeni osebi sodelovanje pri izvajanju pogodbe prenehalo ' +
        `${onDayText(localDate(left.instant))}, ${timeText(left.instant)}. Prosimo, da ji tedaj prekličete`;
}

function lastDay(left: DayOrTime): string {
  return left.kind === 'day' ? dayText(left.date) : momentText(left.instant);
}
