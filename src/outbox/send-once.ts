import type { Instant } from '../calendar/instant.ts';
import { type SendAttempt, type End, type OutboxState, outboxState } from './state.ts';

/** An answer of the record, or what kept it from coming. */
export type RecordAnswer<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

/** An attempt with what the record knows it by. */
export interface Recorded<K> extends SendAttempt {
  readonly key: K;
}

/** Where attempts at one letter are recorded: Deployments, the comments of an issue. */
export interface Ledger<K, P> {
  /** Records that we are about to send. `certain`: it was refused, so nothing was recorded. */
  readonly claim: () => Promise<
    | { readonly ok: true; readonly value: K }
    | { readonly ok: false; readonly problem: P; readonly certain: boolean }
  >;
  /** All attempts, in the order in which they were claimed. */
  readonly attempts: () => Promise<RecordAnswer<readonly Recorded<K>[], P>>;
  /** Records how an attempt ended, and gives the time of the record. */
  readonly end: (key: K, end: End) => Promise<RecordAnswer<Instant, P>>;
  /** Waits a little before the record is asked again. */
  readonly wait: (turn: number) => Promise<void>;
}

export type Sent<K, P, D> =
  /** Nothing was sent: without a claim nothing goes out. */
  | { readonly kind: 'not-claimed'; readonly problem: P }
  /** Nothing was sent: another attempt was first. */
  | {
      readonly kind: 'yielded';
      readonly to: Exclude<OutboxState, { kind: 'none' }>;
      readonly key: K;
    }
  /** Handed over, however that ended; `recorded`: when, or why it could not be written down. */
  | {
      readonly kind: 'delivered';
      readonly key: K;
      readonly delivery: D;
      readonly recorded: RecordAnswer<Instant, P>;
    };

const TRIES = 3;

/**
 * Sends one letter, once: claims it, reads back who was first, hands it over, records the end. Of runs that
 * race only the one with the first claim sends. An answer that was lost is found again by its Message-ID;
 * where the record lacks our claim or cannot be read, nothing is sent.
 */
export async function sendOnce<K, P, D extends { readonly end: Exclude<End, 'yielded'> }>(
  ledger: Ledger<K, P>,
  messageId: string,
  now: Instant,
  unlisted: P,
  deliver: () => Promise<D>,
): Promise<Sent<K, P, D>> {
  const claimed = await ledger.claim();
  if (!claimed.ok && claimed.certain) return { kind: 'not-claimed', problem: claimed.problem };
  const found = await findOwn(ledger, messageId, claimed.ok ? null : claimed.problem, unlisted);
  if (!found.ok) {
    // A claim without a letter must not look like one of which nobody knows.
    if (claimed.ok) await ledger.end(claimed.value, 'failed');
    return { kind: 'not-claimed', problem: found.problem };
  }
  const { own, older } = found.value;
  const before = outboxState(older, now);
  if (before.kind !== 'none') {
    await ledger.end(own.key, 'yielded');
    const first = older.find((each) => each.messageId === before.messageId) ?? own;
    return { kind: 'yielded', to: before, key: first.key };
  }
  const delivery = await deliver();
  const recorded = await recordEnd(ledger, own, delivery.end);
  return { kind: 'delivered', key: own.key, delivery, recorded };
}

interface Found<K> {
  readonly own: Recorded<K>;
  readonly older: readonly Recorded<K>[];
}

async function findOwn<K, P>(
  ledger: Ledger<K, P>,
  messageId: string,
  lost: P | null,
  unlisted: P,
): Promise<RecordAnswer<Found<K>, P>> {
  for (let turn = 1; ; turn += 1) {
    const listed = await ledger.attempts();
    if (!listed.ok) return listed;
    const at = listed.value.findIndex((each) => each.messageId === messageId);
    const own = listed.value[at];
    if (own !== undefined) return { ok: true, value: { own, older: listed.value.slice(0, at) } };
    if (turn === TRIES) return { ok: false, problem: lost ?? unlisted };
    await ledger.wait(turn);
  }
}

/** Looks before it asks again, so that a lost answer makes no second record. */
async function recordEnd<K, P>(
  ledger: Ledger<K, P>,
  own: Recorded<K>,
  end: End,
): Promise<RecordAnswer<Instant, P>> {
  for (let turn = 1; ; turn += 1) {
    const set = await ledger.end(own.key, end);
    if (set.ok || turn === TRIES) return set;
    await ledger.wait(turn);
    const listed = await ledger.attempts();
    const is = listed.ok ? listed.value.find(({ messageId }) => messageId === own.messageId) : null;
    if (is?.end === end) return { ok: true, value: is.at };
  }
}
