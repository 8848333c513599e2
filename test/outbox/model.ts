import { type Instant, instantOf, MINUTE, plus } from '../../src/calendar/instant.ts';
import { commentName } from '../../src/outbox/letter-record.ts';
import {
  type Delivered,
  type Ledger,
  type Recorded,
  sendOnce,
  type Sent,
} from '../../src/outbox/send-once.ts';
import { outboxState } from '../../src/outbox/state.ts';

// A record of comments that several runs and people change at once, and a mailbox. Each run stands still before
// every step until it is let go, so that a test can put their steps into any order.

/** What becomes of one request: it is refused, or done with its answer lost. */
export type Trouble = 'none' | 'refused' | 'answer-lost';

/** What becomes of a mail. `lost`: it arrived, and nobody was told so. `dies`: so does the run with it. */
export type Fate = 'sent' | 'failed' | 'vanished' | 'lost' | 'dies' | 'dies-before';

export interface Plan {
  readonly looksFirst: boolean;
  readonly saysAll?: boolean;
  /** Of its requests in their order; none afterwards. */
  readonly troubles: readonly Trouble[];
  readonly fate: Fate;
}

interface Comment extends Recorded<number> {
  readonly edited: boolean;
}

export type Result = Sent<number, string, Delivered> | null;

export interface Running {
  readonly messageId: string;
  /** Lets it do its next step; null: it has ended, or was killed. */
  go: (() => void) | null;
  /** It has begun to hand its mail over. */
  handing: boolean;
  result: Result;
}

export class Model {
  comments: Comment[] = [];
  readonly mailbox: string[] = [];
  readonly runs: Running[] = [];
  now: Instant = instantOf(Date.parse('2026-11-26T08:25:00Z'));
  /** How often the mail may arrive: once, and once more for each time that a person took its record away. */
  allowed = 1;
  #next = 1;
  readonly #untrue: string[] = [];

  begin({ looksFirst, saysAll = false, troubles, fate }: Plan): void {
    const messageId = `m-${this.runs.length + 1}`;
    const run: Running = { messageId, go: null, handing: false, result: null };
    this.runs.push(run);
    const left = [...troubles];
    const gate = (): Promise<void> => {
      const { promise, resolve } = Promise.withResolvers<void>();
      run.go = resolve;
      return promise;
    };
    const asked = async <T>(work: () => T) => {
      await gate();
      const trouble = left.shift() ?? 'none';
      if (trouble === 'refused') return { ok: false, problem: 'refused', certain: true } as const;
      const value = work();
      if (trouble === 'none') return { ok: true, value } as const;
      return { ok: false, problem: 'lost', certain: false } as const;
    };
    const ledger: Ledger<number, string, Delivered> = {
      messageId,
      now: this.now,
      unlisted: 'unlisted',
      looksFirst,
      saysAll,
      claim: () => asked(() => this.#add(messageId)),
      attempts: () => asked(() => this.attempts()),
      withdraw: (key) => asked(() => this.#remove(key)),
      record: async (key, { end }) => {
        let isThere = false;
        const done = await asked(() => {
          isThere = this.comments.some((one) => one.key === key);
          // Written anew by us, it is ours again.
          this.#change(key, (one) => ({ ...one, end, edited: false }));
          return { at: this.now, unsigned: null };
        });
        return done.ok && !isThere ? { ok: false, problem: 'gone' } : done;
      },
      wait: () => Promise.resolve(),
    };
    const deliver = async (): Promise<Delivered> => {
      run.handing = true;
      await gate();
      if (fate === 'sent' || fate === 'lost' || fate === 'dies') this.mailbox.push(messageId);
      if (fate === 'dies' || fate === 'dies-before') throw new Error('killed');
      return { end: fate === 'lost' || fate === 'vanished' ? 'unknown' : fate };
    };
    const ended = (result: Result): void => {
      run.go = null;
      run.result = result;
      if (result?.kind !== 'delivered' || !result.recorded.ok) return;
      const { end } = result.delivery;
      const stands = this.attempts().some((one) => one.messageId === messageId && one.end === end);
      if (!stands) this.#untrue.push(`${messageId} told as recorded`);
    };
    sendOnce(ledger, deliver).then(ended, () => ended(null));
  }

  /** The record as a run reads it. */
  attempts(): readonly Recorded<number>[] {
    return this.comments.map(({ edited, ...one }) =>
      edited
        ? { key: one.key, messageId: commentName(one.key), at: this.now, end: 'unknown' }
        : one,
    );
  }

  /** Lets a run do one step, to where it stands still again. */
  async step(run: Running): Promise<void> {
    const { go } = run;
    run.go = null;
    go?.();
    await new Promise((resolve) => setImmediate(resolve));
  }

  later(minutes: number): void {
    this.now = plus(this.now, minutes * MINUTE);
  }

  edit(key: number): void {
    this.#change(key, (one) => ({ ...one, edited: true }));
  }

  /** A person takes a record away: where a mail stands or may stand behind it, nobody knows of that any more. */
  delete(key: number): void {
    const [gone] = this.comments.filter((one) => one.key === key);
    if (this.runs.some(({ messageId, handing }) => handing && messageId === gone?.messageId)) {
      this.allowed += 1;
    }
    this.#remove(key);
  }

  /** `send-again`: what is recorded as sent stays. */
  giveUp(key: number): void {
    const [meant] = this.attempts().filter((one) => one.key === key);
    if (meant === undefined || meant.end === 'sent') return;
    this.allowed += 1;
    this.#remove(key);
  }

  /** What is wrong with what there is now. */
  faults(): readonly string[] {
    const faults = [...this.#untrue];
    const { length } = this.mailbox;
    if (length > this.allowed) faults.push(`${length} mails, ${this.allowed} allowed`);
    for (const { messageId, end } of this.attempts()) {
      if (end === 'sent' && !this.mailbox.includes(messageId)) faults.push(`${messageId} recorded`);
    }
    for (const { messageId, handing, result } of this.runs) {
      const said = result?.kind === 'delivered' && result.delivery.end === 'sent';
      if (said && !this.mailbox.includes(messageId)) faults.push(`${messageId} told as sent`);
      if (this.mailbox.includes(messageId) && !handing) faults.push(`${messageId} from nowhere`);
      if (result?.kind === 'yielded' && result.to.kind === 'sent') {
        if (!this.mailbox.includes(result.to.messageId))
          faults.push(`${messageId} gave way to none`);
      }
    }
    return faults;
  }

  /** Lets all runs come to their end. */
  async settle(): Promise<void> {
    for (const run of this.runs) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other is what is tried
      while (run.go !== null) await this.step(run);
    }
  }

  /** A run that nothing disturbs, once all others have ended: what it did, and what it had to do. */
  async undisturbed(): Promise<{ readonly result: Result; readonly expected: string }> {
    await this.settle();
    const before = outboxState(this.attempts(), this.now);
    this.begin({ looksFirst: true, troubles: [], fate: 'sent' });
    await this.settle();
    const expected = before.kind === 'none' ? 'delivered' : 'yielded';
    return { result: this.runs.at(-1)?.result ?? null, expected };
  }

  #add(messageId: string): number {
    const key = this.#next;
    this.#next += 1;
    this.comments.push({ key, messageId, at: this.now, end: null, edited: false });
    return key;
  }

  #remove(key: number): void {
    this.comments = this.comments.filter((one) => one.key !== key);
  }

  #change(key: number, change: (one: Comment) => Comment): void {
    this.comments = this.comments.map((one) => (one.key === key ? change(one) : one));
  }
}
