import type { Instant } from '../calendar/instant.ts';
import { type SendAttempt, type EarlierAttempt, type End, outboxState, turnOf } from './state.ts';

/** The record's answer, or why there is none. */
export type RecordAnswer<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

/** An attempt with its key in the record. */
export interface Recorded<K> extends SendAttempt {
  readonly key: K;
}

/** How a delivery ended, for the record, with whatever else the sender knows. */
export interface Delivered {
  readonly end: Exclude<End, 'yielded'>;
}

/** When an end was recorded; `unsigned`: why it lacks a required signature. */
export interface EndRecord<P> {
  readonly at: Instant;
  readonly unsigned: P | null;
}

/** The record of attempts at a letter: Deployments, or comments of an issue. */
export interface Ledger<K, P, D extends Delivered> {
  readonly messageId: string;
  readonly now: Instant;
  /** The problem reported if the record lacks a claim of ours that it accepted. */
  readonly unlisted: P;
  /**
   * True if people are notified of a claim, so the state is checked before one is made. False if the caller
   * has checked.
   */
  readonly looksFirst: boolean;
  /** True if the claim contains everything, so one that cannot be read back stays; the next run finds it. */
  readonly saysAll: boolean;
  /** Records that we are about to send. `certain`: it was refused, so nothing was recorded. */
  readonly claim: () => Promise<
    | { readonly ok: true; readonly value: K }
    | { readonly ok: false; readonly problem: P; readonly certain: boolean }
  >;
  /** All attempts, in the order in which they were claimed. */
  readonly attempts: () => Promise<RecordAnswer<readonly Recorded<K>[], P>>;
  /** Tries to withdraw a claim of which nothing was delivered. */
  readonly withdraw: (key: K) => Promise<unknown>;
  /** Records how the delivery ended. */
  readonly record: (key: K, delivery: D) => Promise<RecordAnswer<EndRecord<P>, P>>;
  /** Waits so many milliseconds before the record is read again. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

export type Sent<K, P, D> =
  /** Nothing was sent, because there is no claim. */
  | { readonly kind: 'not-claimed'; readonly problem: P }
  /** Nothing was sent, because another attempt was first. */
  | { readonly kind: 'yielded'; readonly to: EarlierAttempt<Recorded<K>> }
  /** Handed over, however that ended; `recorded`: when, or why it could not be recorded. */
  | {
      readonly kind: 'delivered';
      readonly key: K;
      readonly delivery: D;
      readonly recorded: RecordAnswer<EndRecord<P>, P>;
    };

/** How often a record is asked or written before it is given up, and the pause after the first try, in ms. */
export const TRIES = 3;
export const BETWEEN = 1_000;

/**
 * Sends one letter exactly once: claims it, reads back who was first, hands it over, records the end. Of
 * concurrent runs only the one with the first claim sends. A lost answer is found again by its Message-ID; if
 * the record lacks our claim or cannot be read, nothing is sent.
 */
export async function sendOnce<K, P, D extends Delivered>(
  ledger: Ledger<K, P, D>,
  deliver: () => Promise<D>,
): Promise<Sent<K, P, D>> {
  if (ledger.looksFirst) {
    const before = await ledger.attempts();
    if (!before.ok) return { kind: 'not-claimed', problem: before.problem };
    const earlier = outboxState(before.value, ledger.now);
    if (earlier.kind !== 'none') return { kind: 'yielded', to: earlier };
  }
  const claimed = await ledger.claim();
  if (!claimed.ok && claimed.certain) return { kind: 'not-claimed', problem: claimed.problem };
  const found = await findOwn(ledger);
  if (!found.ok || found.value.kind === 'unlisted') {
    // A claim without a letter must not look like one with an unknown end.
    const stands = ledger.saysAll && !found.ok;
    if (claimed.ok && !stands) await ledger.withdraw(claimed.value);
    const lost = claimed.ok ? ledger.unlisted : claimed.problem;
    return { kind: 'not-claimed', problem: found.ok ? lost : found.problem };
  }
  const { own } = found.value;
  if (found.value.kind === 'other') {
    await ledger.withdraw(own.key);
    return { kind: 'yielded', to: found.value.to };
  }
  const delivery = await deliver();
  return {
    kind: 'delivered',
    key: own.key,
    delivery,
    recorded: await recordEnd(ledger, own, delivery),
  };
}

/** Whose turn it is; asked again as long as the list may lag behind our claim. */
async function findOwn<K, P, D extends Delivered>(ledger: Ledger<K, P, D>) {
  for (let turn = 1; ; turn += 1) {
    const listed = await ledger.attempts();
    if (!listed.ok) return listed;
    const value = turnOf(listed.value, ledger.messageId, ledger.now);
    if (value.kind !== 'unlisted' || turn === TRIES) return { ok: true, value } as const;
    await ledger.wait(BETWEEN * turn);
  }
}

/** Reads before it retries, so that a lost answer does not lead to a second record. */
async function recordEnd<K, P, D extends Delivered>(
  ledger: Ledger<K, P, D>,
  own: Recorded<K>,
  delivery: D,
): Promise<RecordAnswer<EndRecord<P>, P>> {
  for (let turn = 1; ; turn += 1) {
    const set = await ledger.record(own.key, delivery);
    if (set.ok || turn === TRIES) return set;
    await ledger.wait(BETWEEN * turn);
    const listed = await ledger.attempts();
    const is = listed.ok ? listed.value.find(({ messageId }) => messageId === own.messageId) : null;
    if (is?.end === delivery.end) return { ok: true, value: { at: is.at, unsigned: null } };
  }
}
