import * as z from 'zod/mini';
import type { Flaw, Problem } from '../rules/facts.ts';
import { type ApiFailure, flawed } from './problem.ts';

/** An answer that was understood, or why there is none. Never thrown, so nobody can forget it. */
export type ApiResult<T> =
  | { readonly ok: true; readonly value: T; readonly request: string; readonly next: string | null }
  | { readonly ok: false; readonly problem: Problem };

/** One try's answer, or why there is none and whether another try may help. */
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

/** An answer as its schema reads it; what it does not read is a problem that another try may mend. */
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

/** The value of a JSON text; undefined, which no schema takes, where it is none. */
export function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True for the same path; its repository or organisation may be named by its number. */
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
