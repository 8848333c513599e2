import type { Solution } from '../records/types.ts';
import type { Repository } from './repository.ts';

/** What a software house settles once before its first intervention. Keys as in `solution.yml`. */
export interface OnboardingItem {
  readonly item: OnboardingKey;
  readonly state: 'present' | 'missing' | 'unknown';
  /** Its value: a date or a reference; empty if there is none. */
  readonly detail: string;
}

const ITEMS = {
  'znet.joined': (solution: Solution) => solution.znet?.joined,
  'access-rules.acknowledged': (solution: Solution) => solution['access-rules']?.acknowledged,
  'architecture.plans.sent': (solution: Solution) => solution.architecture?.plans?.sent,
  'architecture.meeting.held': (solution: Solution) => solution.architecture?.meeting?.held,
  'architecture.ip-space': (solution: Solution) => solution.architecture?.['ip-space'],
  'architecture.vlan': (solution: Solution) => solution.architecture?.vlan,
  'architecture.connections': (solution: Solution) =>
    solution.architecture?.connections?.join(', '),
  'architecture.runtime': (solution: Solution) => solution.architecture?.runtime,
  'architecture.confidentiality': (solution: Solution) => solution.architecture?.confidentiality,
  'architecture.integrity': (solution: Solution) => solution.architecture?.integrity,
  'architecture.availability': (solution: Solution) => solution.architecture?.availability,
  'contacts.solution-custodian': (solution: Solution) => solution.contacts['solution-custodian'],
  'contacts.contract-custodian': (solution: Solution) => solution.contacts['contract-custodian'],
  'client.contact': (solution: Solution) => solution.client?.contact,
  'contract.reference': (solution: Solution) => solution.contract?.reference,
} as const satisfies Record<string, (solution: Solution) => string | undefined>;

export type OnboardingKey = keyof typeof ITEMS;

/** Each thing to settle: present, missing, or unknown if `solution.yml` cannot be read. */
export function onboardingOf({ solution }: Repository): readonly OnboardingItem[] {
  return Object.entries(ITEMS).map(([key, read]) => {
    const item = key as OnboardingKey;
    if (!solution.known) return { item, state: 'unknown', detail: '' };
    const detail = solution.value === null ? undefined : read(solution.value);
    return detail === undefined || detail === ''
      ? { item, state: 'missing', detail: '' }
      : { item, state: 'present', detail };
  });
}
