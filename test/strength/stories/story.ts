import fc from 'fast-check';

// The life of one intervention as people live it: what happens, in which order, at which hours.

/**
 * Plans of the same intervention. `night-before` has an earlier slot; `never-fits` is longer than its slot;
 * `urgent` is carried out at once.
 */
export type Plan = 'first' | 'other' | 'night-before' | 'never-fits' | 'urgent';
export type Party = 'client' | 'ezdrav-ict';

export type Deed =
  /** The plan as it now is comes to the default branch. `told`: mail went out ten minutes before, by hand. */
  | {
      readonly kind: 'land';
      readonly plan: Plan;
      readonly as: 'planned' | 'withdrawn' | 'draft' | 'finished';
      readonly how: 'push' | 'squash' | 'merge' | 'rebase';
      readonly told: boolean;
    }
  /** `status` alone changes, in the file that stands. */
  | { readonly kind: 'withdraw' | 'restore' | 'finish' | 'reopen' | 'remove' | 'move' | 'other' }
  /** `mode: announce` runs, with a mail server. */
  | { readonly kind: 'announce' }
  /** Announced by hand and recorded in the file. `named`: with the plan's digest. */
  | { readonly kind: 'record'; readonly named: boolean }
  | {
      readonly kind: 'approve';
      readonly party: Party;
      readonly by: 'record' | 'named-record' | 'comment';
    }
  /** A no in a comment under the announcement. `named`: with the plan's digest. */
  | { readonly kind: 'reject'; readonly party: Party; readonly named: boolean };

export interface Step {
  readonly at: Date;
  readonly deed: Deed;
}

export interface Story {
  readonly steps: readonly Step[];
  /** When the deployment starts. */
  readonly deployed: Date;
}

const MINUTE = 60_000;
const STARTS = ['2026-11-23T07:00:00Z', '2026-11-26T07:00:00Z', '2026-11-28T07:00:00Z'];
/** The slot of the night before · too early · open · too late for the work · over. */
const DEPLOYED = [
  '2026-11-30T21:30:00Z',
  '2026-12-01T20:00:00Z',
  '2026-12-01T21:30:00Z',
  '2026-12-01T21:30:00Z',
  '2026-12-01T21:30:00Z',
  '2026-12-01T23:10:00Z',
  '2026-12-02T01:30:00Z',
];

const plan = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Plan>('first') },
  { weight: 2, arbitrary: fc.constantFrom<Plan>('other', 'night-before', 'never-fits') },
);
const landing = (of: fc.Arbitrary<Plan>): fc.Arbitrary<Deed> =>
  fc.record({
    kind: fc.constant('land'),
    plan: of,
    as: fc.constantFrom('planned', 'planned', 'planned', 'withdrawn', 'draft', 'finished'),
    how: fc.constantFrom('push', 'squash', 'merge', 'rebase'),
    told: fc.boolean(),
  });
const approve: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constant('approve'),
  party: fc.constantFrom<Party>('client', 'ezdrav-ict'),
  by: fc.constantFrom('record', 'named-record', 'comment'),
});
const reject: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constant('reject'),
  party: fc.constantFrom<Party>('client', 'ezdrav-ict'),
  named: fc.boolean(),
});
const deedOf = (land: fc.Arbitrary<Deed>): fc.Arbitrary<Deed> =>
  fc.oneof(
    { weight: 3, arbitrary: land },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom(
          'withdraw',
          'restore',
          'finish',
          'reopen',
          'remove',
          'move',
          'move',
          'other',
        ),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('announce') }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('record'), named: fc.boolean() }) },
    { weight: 4, arbitrary: approve },
    { weight: 1, arbitrary: reject },
  );

/** Most stories end well: announced and approved once more, as honest people do. */
const ending: fc.Arbitrary<readonly Deed[]> = fc.oneof(
  fc.constant([]),
  fc
    .tuple(
      fc.constantFrom<Deed>({ kind: 'announce' }, { kind: 'record', named: true }),
      fc.constantFrom('record', 'named-record', 'comment'),
      fc.constantFrom('record', 'named-record', 'comment'),
    )
    .map(([told, client, ict]): readonly Deed[] => [
      told,
      { kind: 'approve', party: 'client', by: client },
      { kind: 'approve', party: 'ezdrav-ict', by: ict },
    ]),
);

interface Course {
  readonly start: string;
  readonly first: Deed;
  readonly later: readonly Deed[];
  readonly ending: readonly Deed[];
  readonly gaps: readonly number[];
}

/** What happens before the deployment starts; the moments it may start at come from `deployed`. */
function before({ start, first, later, ending: last, gaps }: Course, deployed: Date): Story {
  let at = Date.parse(start);
  const steps = [first, ...later, ...last].map((one, index) => {
    at += (gaps[index] ?? 7) * MINUTE;
    return { at: new Date(at), deed: one };
  });
  return { steps: steps.filter((step) => step.at < deployed), deployed };
}

function course(of: fc.Arbitrary<Plan>, gaps: readonly number[]): fc.Arbitrary<Course> {
  const land = landing(of);
  return fc.record({
    start: fc.constantFrom(...STARTS),
    first: land,
    later: fc.array(deedOf(land), { maxLength: 7 }),
    ending,
    gaps: fc.array(fc.constantFrom(...gaps), { minLength: 12, maxLength: 12 }),
  });
}

const announcedStory: fc.Arbitrary<Story> = fc
  .tuple(course(plan, [7, 7, 50, 50, 300, 780]), fc.constantFrom(...DEPLOYED))
  .map(([all, deployed]) => before(all, new Date(deployed)));

/** Minutes behind the beginning at which urgent work starts: at once, hours later, the day after. */
const URGENTLY = [70, 130, 130, 400, 400, 1_300];
const urgentStory: fc.Arbitrary<Story> = fc
  .tuple(course(fc.constant<Plan>('urgent'), [3, 3, 7, 7, 25, 300]), fc.constantFrom(...URGENTLY))
  .map(([all, minutes]) => before(all, new Date(Date.parse(all.start) + minutes * MINUTE)));

export const story: fc.Arbitrary<Story> = fc.oneof(
  { weight: 4, arbitrary: announcedStory },
  { weight: 1, arbitrary: urgentStory },
);
