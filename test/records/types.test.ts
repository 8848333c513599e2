import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Instant, LocalDate } from '../../src/calendar/instant.ts';
import type { interventionSchema } from '../../src/records/intervention-schema.ts';
import type { solutionSchema } from '../../src/records/solution-schema.ts';
import type { staffSchema } from '../../src/records/staff-schema.ts';
import type { Intervention, Roster, Solution } from '../../src/records/types.ts';

// The interfaces are written by hand because people read them; they are what the schemas give. A
// difference is a type error, found by `npm run types`.

type Settled = Instant | LocalDate | string | number | boolean | undefined;
type Writable<T> = T extends Settled
  ? T
  : T extends readonly (infer Item)[]
    ? Writable<Item>[]
    : { -readonly [Key in keyof T]: Writable<T[Key]> };

test('what the schemas give is what the interfaces say', () => {
  expectTypeOf<Writable<z.output<typeof interventionSchema>>>().toEqualTypeOf<
    Writable<Intervention>
  >();
  expectTypeOf<Writable<z.output<typeof solutionSchema>>>().toEqualTypeOf<Writable<Solution>>();
  expectTypeOf<Writable<z.output<typeof staffSchema>>>().toEqualTypeOf<Writable<Roster>>();
});
