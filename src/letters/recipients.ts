import type { Party, Solution } from '../records/types.ts';

/** Always a recipient, like the ICT team's address, whatever the solution's contacts say. */
export const SERVICE_DESK = 'servicedesk@src.si';
const ICT_TEAM = 'ikt@ezdrav.si';

/** The service desk, and the solution's own address for it if that differs. */
export function serviceDesk({ contacts }: Solution): readonly string[] {
  return once(SERVICE_DESK, contacts.servicedesk);
}

/** The eZdravje ICT team, and the solution's own address for it if that differs. */
export function ictTeam({ contacts }: Solution): readonly string[] {
  return once(ICT_TEAM, contacts.ict);
}

/** Who is told of an intervention: the service desk and the solution custodian. */
export function serviceDeskAndCustodian(solution: Solution, custodian: string): readonly string[] {
  return once(...serviceDesk(solution), custodian);
}

/** The approvers' mailboxes, which get a copy because they are asked. */
export function approversMailboxes(solution: Solution): readonly string[] {
  return once(...mailboxes('client', solution), ...mailboxes('ezdrav-ict', solution));
}

/**
 * Whom to ask for a party's answer: its mailboxes, otherwise the recipient of its announcement. Empty if no
 * address is known.
 */
export function answering(party: Party, solution: Solution): readonly string[] {
  const own = once(...mailboxes(party, solution));
  if (own.length > 0) return own;
  if (party === 'ezdrav-ict') return ictTeam(solution);
  const address = solution.client?.contact ?? solution.contacts['solution-custodian'];
  return address === undefined ? [] : [address];
}

function mailboxes(party: Party, { approvers }: Solution): readonly string[] {
  return approvers[party].flatMap((approver) => ('email' in approver ? [approver.email] : []));
}

/** The contract custodian, who gets a copy of every letter about a person. */
export function custodianOfContract({ contacts }: Solution): readonly string[] {
  const address = contacts['contract-custodian'];
  return address === undefined ? [] : [address];
}

/** Both addresses that answer questions. */
export function serviceDeskAndIctTeam(solution: Solution): readonly string[] {
  return once(...serviceDesk(solution), ...ictTeam(solution));
}

function once(...addresses: readonly string[]): readonly string[] {
  return addresses.filter(
    (address, index) =>
      addresses.findIndex((other) => other.toLowerCase() === address.toLowerCase()) === index,
  );
}
