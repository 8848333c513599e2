import type { Signal } from './departures.ts';
import type { KeyedDeparture } from './recorded-departures.ts';

// Whether a departure is certain enough to send its letter automatically. A last day written by a person
// always is. Removed entries and the contract's end are, as long as they are few. What only GitHub suggests
// (no write access, not a member) never is: lists may be empty or cut, teams may be moved.

const BY_GITHUB: ReadonlySet<Signal> = new Set(['no-write-access', 'no-member']);

/** Returns true if only GitHub's lists suggest this departure. */
export function isByGitHubAlone(signals: readonly Signal[]): boolean {
  return signals.every((signal) => BY_GITHUB.has(signal));
}

export interface Questions {
  /** Departures whose letter waits for a person's answer, each with an issue of its own. */
  readonly each: ReadonlySet<KeyedDeparture>;
  /** Suggested only by GitHub and too many at once to be true: one issue asks about all of them. */
  readonly together: readonly KeyedDeparture[];
}

/** Up to this many are believed, however small the roster is. */
const FEW = 2;

/**
 * Which departures need a question first. `size`: everybody on the roster whose revocation is not confirmed,
 * and those whose entries were removed. A question stays one until a last day answers it; a letter that was
 * released before stays released.
 */
export function questionsOf(departures: readonly KeyedDeparture[], size: number): Questions {
  const unstated = departures.filter(({ signals }) => !signals.includes('left'));
  const byGitHub = unstated.filter(({ signals }) => isByGitHubAlone(signals));
  const removed = unstated.filter(
    ({ signals, before }) => !isByGitHubAlone(signals) && before !== 'letter',
  );
  const isMuch = (count: number): boolean => count * 4 > size;
  const asked =
    removed.length > FEW || isMuch(removed.length)
      ? removed
      : removed.filter(({ before }) => before === 'question');
  const tooMany = byGitHub.length > FEW && isMuch(byGitHub.length);
  const isTogether = ({ before }: KeyedDeparture): boolean => tooMany && before === null;
  return {
    each: new Set([...byGitHub.filter((each) => !isTogether(each)), ...asked]),
    together: byGitHub.filter(isTogether),
  };
}
