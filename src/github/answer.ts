import * as z from 'zod/mini';
import type { Flaw, Problem } from '../rules/facts.ts';
import { type ApiFailure, flawed } from './problem.ts';

/** An answer, or the problem for which there is none. It is never thrown, so it cannot be forgotten. */
export type ApiResult<T> =
  | { readonly ok: true; readonly value: T; readonly request: string; readonly next: string | null }
  | { readonly ok: false; readonly problem: Problem };

/** The answer of one try, or why there is none and whether a retry may help. */
export type TryResult<T> =
  | { readonly ok: true; readonly value: T; readonly next: string | null }
  | ({ readonly ok: false } & ApiFailure);

export type Schema<T> = z.ZodMiniType<T>;

export const GraphQlAnswer = z.object({
  data: z.optional(z.nullable(z.unknown())),
  errors: z.optional(
    z.array(
      z.object({
        type: z.optional(z.string()),
        message: z.optional(z.string()),
        path: z.optional(z.array(z.union([z.string(), z.number()]))),
      }),
    ),
  ),
});

/** Reads an answer by its schema; a mismatch is a problem that a retry may solve. */
export function understood<T>(
  name: string,
  data: unknown,
  schema: Schema<T>,
  next: string | null,
): TryResult<T> {
  const read = schema.safeParse(data);
  if (read.success) return { ok: true, value: read.data, next };
  const [issue] = read.error.issues;
  const part = issue?.path.join('.') ?? '';
  const fault = issue?.code ?? 'unreadable';
  const flaw: Flaw =
    part === ''
      ? { why: 'unreadable-answer', values: {} }
      : { why: 'unreadable', values: { part, fault } };
  return { ok: false, ...flawed('api.malformed', name, 200, flaw, true) };
}

/** Parses JSON; returns undefined, which no schema accepts, if the text is not JSON. */
export function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns true if it is the same path; its repository or organisation may be given by id. */
export function isSameList(path: string, wanted: string, id: number | null): boolean {
  const [, kind, number, list] =
    /^GET \/(repositories|organizations)\/(\d+)(\/.*)$/.exec(path) ?? [];
  if (kind === undefined) return path.toLowerCase() === wanted.toLowerCase();
  const named = kind === 'repositories' ? /^GET \/repos\/[^/]+\/[^/]+/ : /^GET \/orgs\/[^/]+/;
  const same = named.test(wanted) && list === wanted.replace(named, '');
  return same && (id === null || id === Number(number));
}

/** The next page that a `Link` header names. */
export function nextOf(link: string | undefined): string | null {
  return /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1] ?? null;
}
