import type { Solution, StaffMember } from '../records/types.ts';
import { headingBlock, paragraphBlock, rowsBlock } from './body.ts';
import type { Writing } from './letter.ts';
import type { Person } from '../records/people.ts';
import { oneLine } from './plain.ts';
import { onSolutions, whomToAsk, whoWrites } from './opening.ts';
import { custodianOfContract, serviceDesk } from './recipients.ts';
import { required } from './required.ts';
import { dayText } from './times.ts';
import { contractCustodian, notTheForm, finishedLetter } from './written.ts';

export interface AccountRequestInput {
  readonly member: StaffMember;
  readonly person: Person | undefined;
  readonly solution: Solution;
  /** If a house writes for all its solutions, their names; then `solution` names the house. */
  readonly solutions?: readonly string[] | undefined;
}

/**
 * Zahtevek za dodelitev uporabniškega računa: from the contract custodian to the service desk, for each
 * worker, after the contract holder's check and the signed statement.
 */
export function accountRequest({
  member,
  person,
  solution,
  solutions = [],
}: AccountRequestInput): Writing {
  const ref = oneLine(member.ref);
  const need = required();
  const name = need.text(`people.${ref}.name`, person?.name);
  const email = need.text(`people.${ref}.email`, person?.email);
  const mobile = need.text(`people.${ref}.mobile`, person?.mobile);
  const role = need.text(`staff.${ref}.role`, member.role);
  const company = need.text(`staff.${ref}.company`, member.company);
  const checked = member['eligibility-checked'];
  const signed = member['statement-signed'];
  need.that(`staff.${ref}.eligibility-checked`, checked !== undefined);
  need.that(`staff.${ref}.statement-signed`, signed !== undefined);
  if (checked === undefined || signed === undefined || need.missing.length > 0) {
    return { missing: need.missing };
  }
  const solutionName = oneLine(solution.name);
  const custodian = solution.contacts['contract-custodian'];
  return finishedLetter({
    kind: 'account-request',
    contractor: solution.contractor,
    to: serviceDesk(solution),
    cc: custodianOfContract(solution),
    title: 'Zahtevek za dodelitev uporabniškega računa',
    subject: `Zahtevek za dodelitev uporabniškega računa: ${ref}, ${solutionName}`,
    solution: solutionName,
    several: solutions.length > 0,
    custodian: contractCustodian(solution),
    blocks: [
      paragraphBlock(
        'prosimo za dodelitev uporabniškega računa in dostopov, ki jih spodaj navedena oseba potrebuje ' +
          `za delo na ${onSolutions(solution, solutions, ['rešitvi', 'rešitvah'])}${whoWrites(solution)}.`,
      ),
      paragraphBlock(
        `Dodelitev prosimo potrdite čim prej, z navedbo šifre ${ref}; brez računa oseba ne more začeti delati.`,
      ),
      whomToAsk(solution),
      headingBlock('Oseba'),
      rowsBlock(
        ['Šifra osebe', ref],
        ['Ime in priimek', oneLine(name)],
        ['Vloga', oneLine(role)],
        ['Podjetje', oneLine(company)],
        ['E-naslov', oneLine(email)],
        ['Mobilna številka', oneLine(mobile)],
      ),
      headingBlock('Izpolnjeni pogoji'),
      rowsBlock(
        [
          'Upravičenost in pogoje preveril nosilec pogodbe (»Zahteve IKT do SW hiš pri razpisih«)',
          dayText(checked),
        ],
        ['Izjava o varovanju osebnih podatkov podpisana', dayText(signed)],
        ['Pogodba', oneLine(solution.contract?.reference)],
        ['Skrbnik pogodbe', oneLine(custodian)],
      ),
      paragraphBlock(
        'Osebne podatke iz tega sporočila uporabite samo za dodelitev računa in dostopov.',
      ),
      notTheForm(),
    ],
  });
}
