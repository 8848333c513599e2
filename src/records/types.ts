import type * as z from 'zod/mini';
import type { Instant, LocalDate } from '../calendar/instant.ts';
import type { interventionSchema } from './intervention-schema.ts';
import type { organisationSchema } from './organisation-schema.ts';
import type { solutionSchema } from './solution-schema.ts';
import type { staffSchema } from './staff-schema.ts';

// The shapes of the three files after reading, as their schemas say: every key as in the file, every time as
// an instant, every default filled in that the specification names. `undefined` means: not written.

export type { Digest } from './fields.ts';

type Settled = Instant | LocalDate | string | number | boolean | undefined;
/** The same, read-only. */
type Read<T> = T extends Settled
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Read<Item>[]
    : { readonly [Key in keyof T]: Read<T[Key]> };

export type Intervention = Read<z.output<typeof interventionSchema>>;
export type Announcement = NonNullable<Intervention['announcement']>;
export type Party = keyof NonNullable<Intervention['approvals']>;
export type Approval = NonNullable<NonNullable<Intervention['approvals']>[Party]>;
/** Every part may be missing: the rule `urgent` refuses that with its own code. */
export type Urgent = NonNullable<Intervention['urgent']>;
export type Notification = NonNullable<Urgent['notification']>;
export type RecordedOutcome = NonNullable<Intervention['outcome']>;

export type Solution = Read<z.output<typeof solutionSchema>>;
export type Freeze = Solution['freezes'][number];
export type Language = NonNullable<Solution['language']>;

export type Organisation = Read<z.output<typeof organisationSchema>>;

export type Roster = Read<z.output<typeof staffSchema>> & {
  /**
   * In two united rosters: entries that are in only one of them. These people belong to the house but may not
   * start a deployment.
   */
  readonly inOneOnly?: readonly StaffMember[] | undefined;
};
export type StaffMember = Read<z.output<typeof staffSchema>>['staff'][number];
