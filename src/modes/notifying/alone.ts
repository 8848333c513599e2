import type { Verdict } from '../../rules/verdict.ts';

/** Returns true if an urgent intervention only lacks its notification. */
export function lacksNotificationAlone({ decision, intervention, reasonCodes }: Verdict): boolean {
  return (
    decision === 'deny' &&
    intervention?.urgent === true &&
    reasonCodes.length === 1 &&
    reasonCodes[0] === 'urgent.not-notified'
  );
}
