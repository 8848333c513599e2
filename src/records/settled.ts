import * as z from 'zod/mini';
import { approver } from './approvers.ts';
import { date, dayOrTime, DIGEST, digest, time, truth, version } from './fields.ts';
import { interventionSchema } from './intervention-schema.ts';
import { solutionSchema } from './solution-schema.ts';
import { staffSchema } from './staff-schema.ts';
import type { Intervention, Roster, Solution } from './types.ts';

// Schemas of the three files after reading, used to read back what was kept of a decision.

const instant = z.int();
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** The output types of values that reading transforms. */
const TURNED = new Map<z.core.$ZodType, z.core.$ZodType>([
  [truth, z.boolean()],
  [version, z.literal(1)],
  [digest, z.string().check(z.regex(DIGEST))],
  [time, instant],
  [date, day],
  [
    approver,
    z.union([
      z.strictObject({ login: z.string(), id: z.int() }),
      z.strictObject({
        email: z.string(),
        'mail-domain': z.optional(z.string()),
        'answers-by-itself': z.optional(z.boolean()),
      }),
    ]),
  ],
  [
    dayOrTime,
    z.union([
      z.strictObject({ kind: z.literal('day'), date: day }),
      z.strictObject({ kind: z.literal('time'), instant }),
    ]),
  ],
]);

/** The schema of another schema's output, as JSON holds it. */
function outputOf(schema: z.core.$ZodType): z.core.$ZodType {
  const turned = TURNED.get(schema);
  if (turned !== undefined) return turned;
  if (schema instanceof z.ZodMiniOptional) return z.optional(outputOf(schema.def.innerType));
  // Defaults have been filled in.
  if (schema instanceof z.ZodMiniDefault) return outputOf(schema.def.innerType);
  if (schema instanceof z.ZodMiniArray) return z.array(outputOf(schema.def.element));
  if (schema instanceof z.ZodMiniObject) {
    const keys = Object.entries<z.core.$ZodType>(schema.def.shape);
    return z.strictObject(Object.fromEntries(keys.map(([key, each]) => [key, outputOf(each)])));
  }
  // A file that does not exist has no name, and a later version may accept other texts.
  if (schema instanceof z.ZodMiniString) return z.string();
  if (!(schema instanceof z.ZodMiniPipe)) return schema;
  // A transformed value may be anything; those who judge it must be able to cope.
  return schema.def.out instanceof z.ZodMiniTransform ? z.json() : schema.def.out;
}

function settled<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `outputOf` is there for
  return outputOf(schema) as z.ZodMiniType<T>;
}

export const settledIntervention: z.ZodMiniType<Intervention> = settled(interventionSchema);
export const settledSolution: z.ZodMiniType<Solution> = settled(solutionSchema);
/** Includes entries that are in only one of two united rosters. */
export const settledRoster: z.ZodMiniType<Roster> = settled(
  z.object({ ...staffSchema.shape, inOneOnly: z.optional(staffSchema.shape.staff) }),
);
