import * as z from 'zod/mini';
import { date, dayOrTime, digest, time, truth, version } from './fields.ts';
import { interventionSchema } from './intervention-schema.ts';
import { solutionSchema } from './solution-schema.ts';
import { staffSchema } from './staff-schema.ts';
import type { Intervention, Roster, Solution } from './types.ts';

// The three files once more, as they are after reading: what was kept of a decision is read by these.

const instant = z.int();
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** What the kinds of value that reading turns into something come to. */
const TURNED = new Map<z.core.$ZodType, z.core.$ZodType>([
  [truth, z.boolean()],
  [version, z.literal(1)],
  [digest, z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/))],
  [time, instant],
  [date, day],
  [
    dayOrTime,
    z.union([
      z.strictObject({ kind: z.literal('day'), date: day }),
      z.strictObject({ kind: z.literal('time'), instant }),
    ]),
  ],
]);

/** The schema of what another schema gives: its output, as JSON holds it. */
function outputOf(schema: z.core.$ZodType): z.core.$ZodType {
  const turned = TURNED.get(schema);
  if (turned !== undefined) return turned;
  if (schema instanceof z.ZodMiniOptional) return z.optional(outputOf(schema.def.innerType));
  // What was left out is filled in by then.
  if (schema instanceof z.ZodMiniDefault) return outputOf(schema.def.innerType);
  if (schema instanceof z.ZodMiniArray) return z.array(outputOf(schema.def.element));
  if (schema instanceof z.ZodMiniObject) {
    const keys = Object.entries<z.core.$ZodType>(schema.def.shape);
    return z.strictObject(Object.fromEntries(keys.map(([key, each]) => [key, outputOf(each)])));
  }
  // A file that is not there has no name, and a later version may take other texts.
  if (schema instanceof z.ZodMiniString) return z.string();
  if (!(schema instanceof z.ZodMiniPipe)) return schema;
  // A value that a transform made may be any; whoever judges it is total.
  return schema.def.out instanceof z.ZodMiniTransform ? z.json() : schema.def.out;
}

function settled<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `outputOf` is there for
  return outputOf(schema) as z.ZodMiniType<T>;
}

export const settledIntervention: z.ZodMiniType<Intervention> = settled(interventionSchema);
export const settledSolution: z.ZodMiniType<Solution> = settled(solutionSchema);
/** With who stands in one only of two rosters taken as one. */
export const settledRoster: z.ZodMiniType<Roster> = settled(
  z.object({ ...staffSchema.shape, inOneOnly: z.optional(staffSchema.shape.staff) }),
);
