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

/** The schema at a path of keys; null if it does not know the path. */
export function schemaAt(root: z.core.$ZodType, path: KeyPath): z.core.$ZodType | null {
  let schema: z.core.$ZodType | undefined = core(root);
  for (const key of path) {
    if (schema instanceof z.ZodMiniArray) schema = core(schema.def.element);
    else if (schema instanceof z.ZodMiniObject && Object.hasOwn(schema.def.shape, key)) {
      const inner: z.core.$ZodType | undefined = schema.def.shape[key];
      schema = inner && core(inner);
    } else return null;
  }
  return schema ?? null;
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
