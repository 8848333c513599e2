import * as z from 'zod/mini';
import type { KeyPath } from './yaml-tree.ts';

// What a file's schema says about one place in it.

/** The schema of a key's value, without what makes it optional or transforms it. */
function core(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault) {
    return core(schema.def.innerType);
  }
  return schema instanceof z.ZodMiniPipe ? core(schema.def.in) : schema;
}

function innerOf(schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodMiniArray) return schema.def.element;
  const isKnown = schema instanceof z.ZodMiniObject && Object.hasOwn(schema.def.shape, key);
  return isKnown ? schema.def.shape[key] : undefined;
}

/** The schema at a path of keys; null if it does not know the path. */
export function schemaAt(root: z.core.$ZodType, path: KeyPath): z.core.$ZodType | null {
  let schema = core(root);
  for (const key of path) {
    const inner = innerOf(schema, key);
    if (inner === undefined) return null;
    schema = core(inner);
  }
  return schema;
}

/** The keys of a mapping, required ones first; empty if it is not a mapping. */
export function keysOf(schema: z.core.$ZodType | null): readonly string[] {
  if (!(schema instanceof z.ZodMiniObject)) return [];
  const entries = Object.entries<z.core.$ZodType>(schema.def.shape);
  const isOptional = (each: z.core.$ZodType): boolean =>
    each instanceof z.ZodMiniOptional || each instanceof z.ZodMiniDefault;
  return [
    ...entries.filter(([, each]) => !isOptional(each)),
    ...entries.filter(([, each]) => isOptional(each)),
  ].map(([key]) => key);
}
