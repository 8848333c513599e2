import type { Signal } from './departures.ts';
import type { KeyedDeparture } from './recorded-departures.ts';

// Whether a departure is certain enough for its letter to go out by itself. A last day that a person wrote
// down always is. A removed entry and the contract's end are, as long as they are few. What GitHub alone
// suggests (no write access, no member) never is: lists come empty or cut, teams are moved.

const BY_GITHUB: ReadonlySet<Signal> = new Set(['no-write-access', 'no-member']);

/** Returns true if nobody wrote of this departure: only GitHub's lists suggest it. */
export function isByGitHubAlone(signals: readonly Signal[]): boolean {
  return signals.every((signal) => BY_GITHUB.has(signal));
}

export interface Questions {
  /** Departures whose letter waits for a person's answer, each with an issue of its own. */
  readonly each: ReadonlySet<KeyedDeparture>;
  /** Suggested by GitHub alone and too many at once to be true: one issue asks about all of them. */
  readonly together: readonly KeyedDeparture[];
}

/** So many at once are believed, however small the roster is. */
const FEW = 2;

/**
 * Which departures are a question first. `size`: everybody on the roster whose revocation is not confirmed,
 * with those whose entries were removed. What was asked stays a question until it is answered by a last day;
 * a letter that was let go before goes on.
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
