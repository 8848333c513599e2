import type { Solution } from '../records/types.ts';

/** Both stay recipients whatever the solution's contacts say. */
export const SERVICE_DESK = 'servicedesk@src.si';
const ICT_TEAM = 'ikt@ezdrav.si';

/** The service desk, and the solution's own address for it where there is another. */
export function serviceDesk({ contacts }: Solution): readonly string[] {
  return once(SERVICE_DESK, contacts.servicedesk);
}

/** The eZdravje ICT team, and the solution's own address for it where there is another. */
export function ictTeam({ contacts }: Solution): readonly string[] {
  return once(ICT_TEAM, contacts.ict);
}

/** Who hears of an intervention: the service desk and the solution custodian. */
export function serviceDeskAndCustodian(solution: Solution, custodian: string): readonly string[] {
  return once(...serviceDesk(solution), custodian);
}

/** The mailboxes of those who approve: they are asked, so they get a copy. */
export function approversMailboxes({ approvers }: Solution): readonly string[] {
  return once(
    ...[...approvers.client, ...approvers['ezdrav-ict']].flatMap((approver) =>
      'email' in approver ? [approver.email] : [],
    ),
  );
}

/** The contract custodian gets a copy of every letter about a person. */
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
