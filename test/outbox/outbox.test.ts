import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Instant, instantOf, MINUTE, plus } from '../../src/calendar/instant.ts';
import { attemptsIn, letterMark, letterState } from '../../src/outbox/letter-record.ts';
import {
  type RecordAnswer,
  type Ledger,
  type Recorded,
  sendOnce,
} from '../../src/outbox/send-once.ts';
import { type SendAttempt, type End, outboxState } from '../../src/outbox/state.ts';

const NOW = instantOf(Date.parse('2026-11-26T08:25:00Z'));
const attempt = (messageId: string, end: End | null, at: Instant = NOW): SendAttempt => ({
  messageId,
  at,
  end,
});

describe('how a letter stands', () => {
  test.each([
    ['nothing on record', [], 0, 'none', null],
    ['claimed', [attempt('a', null)], 0, 'claimed', 'a'],
    ['claimed 14 minutes ago', [attempt('a', null)], 14, 'claimed', 'a'],
    ['claimed a quarter of an hour ago', [attempt('a', null)], 15, 'unknown', 'a'],
    ['sent', [attempt('a', 'sent')], 0, 'sent', 'a'],
    ['failed', [attempt('a', 'failed')], 0, 'none', null],
    ['gave way', [attempt('a', 'yielded')], 0, 'none', null],
    ['not known', [attempt('a', 'unknown')], 0, 'unknown', 'a'],
    ['failed, then claimed', [attempt('a', 'failed'), attempt('b', null)], 0, 'claimed', 'b'],
    ['of two claims the first', [attempt('a', null), attempt('b', null)], 0, 'claimed', 'a'],
    ['sent after all', [attempt('a', 'unknown'), attempt('b', 'sent')], 0, 'sent', 'b'],
    ['not known, and claimed', [attempt('a', null), attempt('b', 'unknown')], 0, 'unknown', 'b'],
  ] as const)('%s', (_name, attempts, minutes, kind, messageId) => {
    const state = outboxState(attempts, plus(NOW, minutes * MINUTE));
    expect(state.kind).toBe(kind);
    expect('messageId' in state ? state.messageId : null).toBe(messageId);
  });

  test('hidden lines of texts give the same attempts, whatever stands around them', () => {
    const texts = [
      `Dopis\n${letterMark('begun', 'a@b', NOW)}\r\n<!-- ezdrav:letter-sent:x -->`,
      `${letterMark('failed', 'a@b', NOW)}\n${letterMark('begun', 'c@d', NOW)}`,
      letterMark('sent', 'e@f', NOW),
    ];
    expect(attemptsIn(texts)).toEqual([
      attempt('e@f', 'sent'),
      attempt('a@b', 'failed'),
      attempt('c@d', null),
    ]);
    expect(letterState([], NOW, true)).toEqual({ kind: 'edited' });
    expect(letterState(texts, NOW, true)).toMatchObject({ kind: 'sent', messageId: 'e@f' });
  });
});

type Trouble = 'none' | 'before' | 'answer-lost';
type Fate = 'sent' | 'failed' | 'unknown' | 'dies';

/** A record that every run reads and writes, and a mailbox; each run meets its own troubles. */
class World {
  readonly attempts: Recorded<number>[] = [];
  readonly mailbox: string[] = [];
  now: Instant = NOW;
  #next = 1;

  ledger(messageId: string, claim: Trouble, read: boolean, end: Trouble): Ledger<number, string> {
    const troubled = async <T>(
      trouble: Trouble,
      work: () => T,
    ): Promise<RecordAnswer<T, string>> => {
      await Promise.resolve();
      if (trouble === 'before') return { ok: false, problem: 'refused' };
      const value = work();
      return trouble === 'none' ? { ok: true, value } : { ok: false, problem: 'lost' };
    };
    return {
      claim: async () => {
        const made = await troubled(claim, () => {
          const key = this.#next;
          this.#next += 1;
          this.attempts.push({ key, messageId, at: this.now, end: null });
          return key;
        });
        return made.ok ? made : { ...made, certain: claim === 'before' };
      },
      attempts: () => troubled(read ? 'none' : 'before', () => [...this.attempts]),
      end: (key, how) =>
        troubled(end, () => {
          const index = this.attempts.findIndex((each) => each.key === key);
          const is = this.attempts[index];
          // The first end stands.
          if (is !== undefined && is.end === null) this.attempts[index] = { ...is, end: how };
          return this.now;
        }),
      wait: () => Promise.resolve(),
    };
  }
}

interface Run {
  readonly claim: Trouble;
  readonly read: boolean;
  readonly end: Trouble;
  readonly fate: Fate;
  /** Minutes that pass before it begins. */
  readonly after: number;
  /** How many others begin with it, in the same moment. */
  readonly together: number;
}

const TROUBLE = fc.constantFrom<Trouble>('none', 'none', 'before', 'answer-lost');
const RUN: fc.Arbitrary<Run> = fc.record({
  claim: TROUBLE,
  read: fc.constantFrom(true, true, true, false),
  end: TROUBLE,
  fate: fc.constantFrom<Fate>('sent', 'sent', 'failed', 'unknown', 'dies'),
  after: fc.constantFrom(0, 1, 20),
  together: fc.integer({ min: 0, max: 3 }),
});

describe('sending once', () => {
  test('whatever fails, the letter arrives once at most, and what is said of it is true', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(RUN, { minLength: 1, maxLength: 8 }), async (runs) => {
        const world = new World();
        let id = 0;
        for (const run of runs) {
          world.now = plus(world.now, run.after * MINUTE);
          const crowd = Array.from({ length: run.together + 1 }, async () => {
            id += 1;
            const messageId = `m-${id}`;
            const ledger = world.ledger(messageId, run.claim, run.read, run.end);
            return sendOnce(ledger, messageId, world.now, 'unlisted', async () => {
              await Promise.resolve();
              if (run.fate === 'dies') throw new Error('killed');
              if (run.fate !== 'failed') world.mailbox.push(messageId);
              return { end: run.fate };
            }).catch(() => null);
          });
          for (const sent of await Promise.all(crowd)) {
            if (sent?.kind === 'delivered' && sent.delivery.end !== 'failed') {
              expect(world.mailbox).toHaveLength(1);
            }
          }
          expect(world.mailbox.length).toBeLessThanOrEqual(1);
          const state = outboxState(world.attempts, world.now);
          if (world.mailbox.length === 1) expect(state.kind).not.toBe('none');
          if (state.kind === 'sent') expect(world.mailbox).toEqual([state.messageId]);
        }
      }),
      { numRuns: 500, seed: 41 },
    );
  });

  test('with nothing in the way the letter of one of many goes, and the next run finds it', async () => {
    const world = new World();
    const run = (messageId: string) =>
      sendOnce(world.ledger(messageId, 'none', true, 'none'), messageId, NOW, 'unlisted', () => {
        world.mailbox.push(messageId);
        return Promise.resolve({ end: 'sent' as const });
      });
    const all = await Promise.all(['a', 'b', 'c'].map(run));
    expect(all.map(({ kind }) => kind)).toEqual(['delivered', 'yielded', 'yielded']);
    expect(await run('d')).toMatchObject({ kind: 'yielded', to: { kind: 'sent' }, key: 1 });
    expect(world.mailbox).toEqual(['a']);
  });

  test('a record that lacks our claim sends nothing', async () => {
    const world = new World();
    const ledger = world.ledger('a', 'none', true, 'none');
    const empty = { ...ledger, attempts: () => Promise.resolve({ ok: true as const, value: [] }) };
    const sent = await sendOnce(empty, 'a', NOW, 'unlisted', () => {
      throw new Error('sent');
    });
    expect(sent).toEqual({ kind: 'not-claimed', problem: 'unlisted' });
    expect(world.attempts).toMatchObject([{ end: 'failed' }]);
  });
});
