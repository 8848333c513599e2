import * as z from 'zod/mini';

const digits = z.string().check(z.regex(/^\d{1,19}$/));
const commit = z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const seconds = z.int().check(z.positive());

/**
 * The claims of a GitHub Actions token that are used. `sub` is not one of them: a repository can choose its
 * form, and it changed for new ones. Times are seconds since the epoch. Source: GitHub's reference of the
 * OIDC token.
 */
export const Claims = z.object({
  iss: z.string(),
  aud: z.string(),
  iat: seconds,
  nbf: seconds,
  exp: seconds,
  repository: z.string().check(z.regex(/^[^/\s]+\/[^/\s]+$/)),
  repository_id: digits,
  ref: z.string(),
  sha: commit,
  event_name: z.string(),
  run_id: digits,
  run_attempt: digits,
  workflow_ref: z.string(),
  workflow_sha: z.optional(commit),
  job_workflow_ref: z.string(),
  job_workflow_sha: z.optional(commit),
  runner_environment: z.optional(z.string()),
});
export type Claims = z.infer<typeof Claims>;
