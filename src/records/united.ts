import { type Approver, identityOf } from './approvers.ts';
import type { DiagnosticCode } from './diagnostic.ts';
import { PRESCRIBED_SERVICEDESK, stricter } from './strictness.ts';
import type { Freeze, Organisation, Solution } from './types.ts';
import { laterOfNight, windowFaults } from './window-hours.ts';

// The rules of a solution that belongs to an organisation: both files at once, and the stricter of each
// demand. A solution cannot remove what its organisation says, and an organisation cannot loosen a solution.

/** A conflict between the two files; `key` is in `solution.yml`. */
export interface UnionFault {
  readonly key: readonly string[];
  readonly code: DiagnosticCode;
}

export type Union =
  | { readonly ok: true; readonly solution: Solution }
  | { readonly ok: false; readonly faults: readonly UnionFault[] };

/**
 * The solution as tightened by its organisation. Freezes and days off add up, windows intersect, the stricter
 * demand wins, and if both name people, only those named by both count. Uniting is idempotent, and the order
 * of several organisations does not matter.
 */
export function unite(solution: Solution, organisation: Organisation): Union {
  const faults: UnionFault[] = [];
  const fault = (code: DiagnosticCode, ...key: readonly string[]): void => {
    faults.push({ code, key });
  };
  const contacts = contactsOf(solution, organisation, fault);
  const ict = common(
    listed(solution.approvers['ezdrav-ict']),
    listed(organisation.approvers?.['ezdrav-ict'] ?? []),
    identityOf,
  );
  if (ict?.length === 0) fault('file.organisation-disjoint', 'approvers', 'ezdrav-ict');
  const clients = new Set(solution.approvers.client.map(identityOf));
  if (ict?.some((one) => clients.has(identityOf(one))) === true) {
    fault('file.parties-overlap', 'approvers', 'client');
  }
  const [own, theirs] = [solution['urgent-authorities'], organisation['urgent-authorities']];
  const authorities = common(own, theirs, ({ id }) => `${id}`);
  if (authorities?.length === 0 && own?.length !== 0 && theirs?.length !== 0) {
    fault('file.organisation-disjoint', 'urgent-authorities');
  }
  const evidence = evidenceOf(solution, organisation);
  if (evidence.announcement === 'signed' && (evidence.workflows ?? []).length === 0) {
    fault('file.missing-key', 'evidence', 'workflows');
  }
  const window = windowOf(solution, organisation);
  if (windowFaults(window).length > 0) fault('file.organisation-disjoint', 'window');
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    solution: {
      ...solution,
      contacts,
      approvers: { ...solution.approvers, 'ezdrav-ict': ict ?? [] },
      ...(authorities !== undefined && { 'urgent-authorities': authorities }),
      evidence,
      window,
      calendar: {
        'lead-time': stricter(
          ['default', 'full-days'],
          solution.calendar['lead-time'],
          organisation.calendar?.['lead-time'],
        ),
        'extra-non-working-days': distinct([
          ...solution.calendar['extra-non-working-days'],
          ...(organisation.calendar?.['extra-non-working-days'] ?? []),
        ]).toSorted(),
      },
      freezes: bothFreezes(solution.freezes, organisation.freezes),
      urgent: {
        'valid-hours': Math.min(
          solution.urgent['valid-hours'],
          organisation.urgent?.['valid-hours'] ?? 12,
        ),
      },
      ...contractorOf(solution, organisation),
    },
  };
}

type Complain = (code: DiagnosticCode, ...key: readonly string[]) => void;

/** The addresses that letters go to and answers come from; if the two differ, they conflict. */
function contactsOf(
  { contacts }: Solution,
  organisation: Organisation,
  fault: Complain,
): Solution['contacts'] {
  const theirs = organisation.contacts;
  if (theirs === undefined) return contacts;
  const own = contacts.servicedesk === PRESCRIBED_SERVICEDESK ? undefined : contacts.servicedesk;
  const desk = theirs.servicedesk === PRESCRIBED_SERVICEDESK ? undefined : theirs.servicedesk;
  if (own !== undefined && desk !== undefined && !sameText(own, desk)) {
    fault('file.organisation-contradicted', 'contacts', 'servicedesk');
  }
  const server = contacts['mail-server'] ?? theirs['mail-server'];
  const pinned = theirs['mail-server'];
  if (server !== undefined && pinned !== undefined && !sameText(server, pinned)) {
    fault('file.organisation-contradicted', 'contacts', 'mail-server');
  }
  const custodian = contacts['contract-custodian'] ?? theirs['contract-custodian'];
  return {
    ...contacts,
    servicedesk: own ?? desk ?? PRESCRIBED_SERVICEDESK,
    ict: contacts.ict === 'ikt@ezdrav.si' ? (theirs.ict ?? contacts.ict) : contacts.ict,
    ...(custodian !== undefined && { 'contract-custodian': custodian }),
    ...(server !== undefined && { 'mail-server': server }),
    assignees: contacts.assignees.length > 0 ? contacts.assignees : theirs.assignees,
  };
}

function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function evidenceOf({ evidence }: Solution, organisation: Organisation): Solution['evidence'] {
  return {
    ...evidence,
    announcement: stricter(
      ['landed', 'receipt', 'signed'],
      evidence.announcement,
      organisation.evidence?.announcement,
    ),
    approvals: stricter(
      ['recorded', 'vouched', 'verified'],
      evidence.approvals,
      organisation.evidence?.approvals,
    ),
  };
}

function windowOf({ window }: Solution, organisation: Organisation): Solution['window'] {
  const theirs = organisation.window;
  if (theirs === undefined) return window;
  return {
    opens: laterOfNight(window.opens, theirs.opens),
    'opens-with-downtime': laterOfNight(
      window['opens-with-downtime'],
      theirs['opens-with-downtime'],
    ),
    closes:
      laterOfNight(window.closes, theirs.closes) === window.closes ? theirs.closes : window.closes,
  };
}

function bothFreezes(own: readonly Freeze[], theirs: readonly Freeze[]): readonly Freeze[] {
  if (theirs.length === 0) return own;
  const all = new Map([...own, ...theirs].map((one) => [JSON.stringify(keyOf(one)), one]));
  return [...all].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}

function keyOf({ from, to, urgent, reason }: Freeze): readonly (string | number)[] {
  return [from, to, urgent, reason];
}

function contractorOf(
  solution: Solution,
  organisation: Organisation,
): Pick<Solution, 'contractor'> {
  if (organisation.contractor === undefined) return {};
  return { contractor: { ...organisation.contractor, ...solution.contractor } };
}

function listed(approvers: readonly Approver[]): readonly Approver[] | undefined {
  return approvers.length === 0 ? undefined : approvers;
}

/** Those named by both; if only one file names somebody, those; undefined if neither does. */
function common<T>(
  own: readonly T[] | undefined,
  theirs: readonly T[] | undefined,
  identity: (one: T) => string,
): readonly T[] | undefined {
  if (own === undefined || theirs === undefined) return own ?? theirs;
  const named = new Set(theirs.map(identity));
  return own.filter((one) => named.has(identity(one)));
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
