import type { Verdict } from '../../rules/verdict.ts';

/** True where an urgent intervention lacks its notification and nothing else stands in the way. */
export function lacksNotificationAlone({ decision, intervention, reasonCodes }: Verdict): boolean {
  return (
    decision === 'deny' &&
    intervention?.urgent === true &&
    reasonCodes.length === 1 &&
    reasonCodes[0] === 'urgent.not-notified'
  );
}
