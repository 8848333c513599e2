import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fate, Model, type Plan, type Trouble } from './model.ts';

// Runs that race, die and lose answers, and people who edit, delete and ask for it again, in any order: the mail
// arrives once at most for each time that it was asked for, and what is said of it is true.

/** What the model remembers beside the record: nothing, since the record is all that there is. */
type Memory = Readonly<Record<string, never>>;

/** One thing that happens. */
class Event implements fc.AsyncCommand<Memory, Model> {
  readonly #name: string;
  readonly #happens: (model: Model) => Promise<void> | void;

  constructor(name: string, happens: (model: Model) => Promise<void> | void) {
    this.#name = name;
    this.#happens = happens;
  }

  check(): boolean {
    return true;
  }

  async run(_memory: Memory, model: Model): Promise<void> {
    await this.#happens(model);
    expect(model.faults()).toEqual([]);
  }

  toString(): string {
    return this.#name;
  }
}

const WHICH = fc.nat({ max: 5 });
const TROUBLE = fc.constantFrom<Trouble>('none', 'none', 'none', 'refused', 'answer-lost');
const PLAN: fc.Arbitrary<Plan> = fc.record({
  looksFirst: fc.boolean(),
  troubles: fc.array(TROUBLE, { maxLength: 8 }),
  fate: fc.constantFrom<Fate>('sent', 'sent', 'failed', 'vanished', 'lost', 'dies', 'dies-before'),
});

/** Something that is done to one of several. */
function to<T>(all: readonly T[], which: number, work: (one: T) => Promise<void> | void) {
  const one = all[which % Math.max(1, all.length)];
  return one === undefined ? undefined : work(one);
}

const begins = PLAN.map(
  (plan) => new Event(`begin ${JSON.stringify(plan)}`, (model) => model.begin(plan)),
);
const steps = WHICH.map(
  (which) => new Event(`step ${which}`, (model) => to(model.runs, which, (run) => model.step(run))),
);
const kills = WHICH.map(
  (which) =>
    new Event(`kill ${which}`, (model) =>
      to(model.runs, which, (run) => {
        run.go = null;
      }),
    ),
);
const passes = fc
  .constantFrom(1, 20)
  .map((minutes) => new Event(`${minutes} min`, (model) => model.later(minutes)));
const edits = WHICH.map(
  (which) =>
    new Event(`edit ${which}`, (model) => to(model.comments, which, ({ key }) => model.edit(key))),
);
const deletions = WHICH.map(
  (which) =>
    new Event(`delete ${which}`, (model) =>
      to(model.comments, which, ({ key }) => model.delete(key)),
    ),
);
const requests = WHICH.map(
  (which) =>
    new Event(`send-again ${which}`, (model) =>
      to(model.comments, which, ({ key }) => model.giveUp(key)),
    ),
);

const ANYTHING = [
  begins,
  begins,
  ...Array.from({ length: 8 }, () => steps),
  kills,
  passes,
  edits,
  deletions,
  requests,
];

describe('sending once', () => {
  test('whatever happens, in whatever order, it arrives once for each time it was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(ANYTHING, { maxCommands: 60, size: 'max' }), async (events) => {
        const model = new Model();
        await fc.asyncModelRun(() => ({ model: {}, real: model }), events);
        const { result, expected } = await model.undisturbed();
        expect([result?.kind, ...model.faults()]).toEqual([expected]);
      }),
      { numRuns: 400, seed: 41 },
    );
  });

  test('with nothing in the way the mail of one of many goes, and the next run finds it', async () => {
    const model = new Model();
    for (let run = 0; run < 3; run += 1)
      model.begin({ looksFirst: false, troubles: [], fate: 'sent' });
    // All have claimed before anybody reads.
    for (const run of model.runs) await model.step(run); // oxlint-disable-line eslint/no-await-in-loop
    await model.settle();
    expect(model.runs.map(({ result }) => result?.kind)).toEqual([
      'delivered',
      'yielded',
      'yielded',
    ]);
    expect((await model.undisturbed()).result).toMatchObject({
      kind: 'yielded',
      to: { kind: 'sent', messageId: 'm-1', key: 1 },
    });
    expect(model.mailbox).toEqual(['m-1']);
  });

  test.each<[string, Trouble[], Fate, string, string[]]>([
    ['the answer to the claim', ['answer-lost'], 'sent', 'sent', ['m-1']],
    ['the answer to the end', ['none', 'none', 'answer-lost'], 'sent', 'sent', ['m-1']],
    ['whether it arrived', [], 'lost', 'unknown', ['m-1']],
    ['all answers to the end', ['none', 'none', 'refused', 'none', 'refused', 'none', 'refused'], 'sent', 'claimed', ['m-1']],
  ])('lost: %s; the next run finds it, or says that nobody knows', async (_what, troubles, fate, kind, mailbox) => {
    const model = new Model();
    model.begin({ looksFirst: false, troubles, fate });
    const { result } = await model.undisturbed();
    expect(result).toMatchObject({ kind: 'yielded', to: { kind, messageId: 'm-1' } });
    model.later(20);
    expect((await model.undisturbed()).result).toMatchObject({ to: { kind: kind === 'claimed' ? 'unknown' : kind } });
    expect(model.mailbox).toEqual(mailbox);
  }); // biome-ignore format: a row a line

  test.each<[string, (model: Model) => void]>([
    ['taken away', (model) => model.delete(1)],
    ['changed', (model) => model.edit(1)],
  ])('a claim that a person has %s before it is read back sends nothing', async (_how, change) => {
    const model = new Model();
    model.begin({ looksFirst: false, troubles: [], fate: 'sent' });
    const [run] = model.runs;
    if (run === undefined) throw new Error('no run');
    await model.step(run);
    change(model);
    await model.settle();
    expect(run.result).toEqual({ kind: 'not-claimed', problem: 'unlisted' });
    expect([model.comments, model.mailbox]).toEqual([[], []]);
  });

  test.each([
    ['a letter', false, []],
    ['what is said by the claim itself', true, ['m-1']],
  ])('a claim that cannot be read back: %s', async (_what, saysAll, left) => {
    const model = new Model();
    model.begin({ looksFirst: false, saysAll, troubles: ['none', 'refused'], fate: 'sent' });
    await model.settle();
    expect(model.runs[0]?.result).toEqual({ kind: 'not-claimed', problem: 'refused' });
    expect(model.comments.map(({ messageId }) => messageId)).toEqual(left);
    expect(model.mailbox).toEqual([]);
  });

  test('one of which nobody knows is sent again where a person asks for it, and then no more', async () => {
    const model = new Model();
    model.begin({ looksFirst: true, troubles: [], fate: 'vanished' });
    expect((await model.undisturbed()).result).toMatchObject({ to: { kind: 'unknown' } });
    model.giveUp(1);
    // Whoever looked and left it alone has written nothing.
    expect((await model.undisturbed()).result).toMatchObject({ kind: 'delivered', key: 2 });
    expect((await model.undisturbed()).result).toMatchObject({ to: { kind: 'sent' } });
    expect(model.mailbox).toHaveLength(1);
  });
});
