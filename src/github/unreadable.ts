import type { Flaw, FlawCode, Problem } from '../rules/facts.ts';

/** The problem for an answer that cannot be relied on. */
export function malformed(request: string, why: FlawCode, values: Flaw['values'] = {}): Problem {
  return { code: 'api.malformed', request, status: 200, detail: '', flaw: { why, values } };
}

/** The same, as the result of a question. */
export function unreadableAnswer(
  request: string,
  why: FlawCode,
  values: Flaw['values'] = {},
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: malformed(request, why, values) };
}

/** Returns true for a refusal that proves that nothing was created. */
export function isRefusal({ status }: Problem): boolean {
  return status !== null && [400, 401, 403, 404, 409, 410, 422, 429].includes(status);
}
