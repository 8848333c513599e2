import { changedRules } from './rule-changes.ts';
import { DEFAULT_SOLUTION } from './solution.ts';
import type { Organisation, Roster, Solution } from './types.ts';
import { unite } from './united.ts';
import { uniteRosters } from './united-roster.ts';

// What a solution sees of the organisation's rules it is held to: what becomes stricter, and what it no
// longer has to say itself.

/** What the organisation changes, as `changedRules` says it. */
export function stricterRules(own: Solution, united: Solution): readonly string[] {
  return changedRules(own, united);
}

/** Keys that both files may hold, as the solution would be without each. */
const WITHOUT: Readonly<Record<string, (own: Solution) => Solution>> = {
  contractor: ({ contractor: _contractor, ...own }) => own,
  'contacts.servicedesk': contact('servicedesk'),
  'contacts.ict': contact('ict'),
  'contacts.contract-custodian': contact('contract-custodian'),
  'contacts.mail-server': contact('mail-server'),
  'contacts.assignees': contact('assignees'),
  'approvers.ezdrav-ict': (own) => ({
    ...own,
    approvers: { ...own.approvers, 'ezdrav-ict': [] },
  }),
  'urgent-authorities': ({ 'urgent-authorities': _authorities, ...own }) => own,
  'evidence.announcement': (own) => ({
    ...own,
    evidence: { ...own.evidence, announcement: DEFAULT_SOLUTION.evidence.announcement },
  }),
  'evidence.approvals': (own) => ({
    ...own,
    evidence: { ...own.evidence, approvals: DEFAULT_SOLUTION.evidence.approvals },
  }),
  calendar: (own) => ({ ...own, calendar: DEFAULT_SOLUTION.calendar }),
  window: (own) => ({ ...own, window: DEFAULT_SOLUTION.window }),
  freezes: (own) => ({ ...own, freezes: [] }),
  urgent: (own) => ({ ...own, urgent: DEFAULT_SOLUTION.urgent }),
};

function contact(key: keyof Solution['contacts']): (own: Solution) => Solution {
  return (own) => {
    const { [key]: _, ...rest } = own.contacts;
    return { ...own, contacts: { ...DEFAULT_SOLUTION.contacts, ...rest } };
  };
}

/**
 * Keys of `solution.yml` that could be left out without changing the rules, because the organisation has them
 * too.
 */
export function copiedKeys(own: Solution, organisation: Organisation): readonly string[] {
  const whole = unite(own, organisation);
  if (!whole.ok) return [];
  return Object.entries(WITHOUT).flatMap(([key, without]) => {
    const less = without(own);
    if (inOrder(less) === inOrder(own)) return [];
    const union = unite(less, organisation);
    return union.ok && inOrder(union.solution) === inOrder(whole.solution) ? [key] : [];
  });
}

/** Serialises a value so that the order of lists and keys does not matter. */
function inOrder(value: unknown): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(ordered)
      .map((each) => JSON.stringify(each))
      .toSorted();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, each]) => JSON.stringify([key, ordered(each)]))
    .toSorted();
}

/** Returns true if a solution's own roster adds nothing to the organisation's. */
export function isCopiedRoster(own: Roster | null, theirs: Roster | null): boolean {
  if (own === null || theirs === null) return false;
  const both = uniteRosters(own, theirs);
  const there = new Set(theirs.staff.map((one) => inOrder(one)));
  const refs = new Set(theirs.staff.map(({ ref }) => ref));
  const accounts = new Set(both?.staff.map(({ github }) => github?.id));
  return (
    both?.staff.every((one) => there.has(inOrder(one))) === true &&
    own.staff.every(({ ref, github }) =>
      github === undefined ? refs.has(ref) : accounts.has(github.id),
    )
  );
}
