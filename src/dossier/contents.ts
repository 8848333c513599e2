import canonicalize from 'canonicalize';
import * as z from 'zod/mini';
import { DIGEST } from '../records/fields.ts';

// The contents of a dossier, file by file. All files are canonical JSON, except the plan (the file as in the
// repository) and the letters.

export const INDEX_FILE = 'dossier.json';
export const PLAN_FILE = 'plan.yml';
export const KEYS_FILE = 'keys.json';
export const RUN_FILE = 'run.json';
export const OUTCOME_FILE = 'outcome.json';
export const APPROVALS_FILE = 'approvals.json';
export const VERDICTS_FOLDER = 'verdicts/';
export const RECORDS_FOLDER = 'records/';
export const LETTERS_FOLDER = 'letters/';
/** The folder of the organisation's files that a decision was held to, by their commit. */
export const ORGANISATION_FOLDER = 'organisation/';

/** What a dossier may lack; `why` says whether GitHub no longer has it or did not return it. */
const LACKING = [
  'plan',
  'issue',
  'verdict',
  'verdict-changed',
  'records',
  'run',
  'jobs',
  'keys',
  'organisation',
  'organisation-mailboxes',
] as const;

const text = z.string();
const digest = z.string().check(z.regex(DIGEST));

export const Index = z.strictObject({
  schema: z.literal(1),
  intervention: text,
  'plan-digest': digest,
  repository: text,
  'repository-id': z.int(),
  'default-branch': text,
  server: text,
  'made-at': text,
  versions: z.strictObject({ product: text, calendar: text, tzdata: text }),
  gone: z.array(z.strictObject({ what: z.enum(LACKING), why: text })),
});
export type Index = z.infer<typeof Index>;
export type Gone = Index['gone'][number];

/** A Deployment object: a claim or a receipt, with GitHub's signature if it has one. */
export const DeploymentFile = z.strictObject({
  schema: z.literal(1),
  id: z.int(),
  task: text,
  commit: text,
  creator: text,
  'created-at': text,
  payload: z.json(),
  statuses: z.array(z.strictObject({ state: text, 'created-at': text, creator: text })),
});
export type DeploymentFile = z.infer<typeof DeploymentFile>;

/** An issuer's key set as it was fetched. */
export const KeysFile = z.strictObject({
  schema: z.literal(1),
  issuer: text,
  'fetched-at': text,
  keys: z.array(
    z.looseObject({
      kid: text,
      kty: text,
      alg: z.optional(text),
      use: z.optional(text),
      n: z.optional(text),
      e: z.optional(text),
    }),
  ),
});
export type KeysFile = z.infer<typeof KeysFile>;

/** The bytes of such a file, in its only valid form. */
export function bytesOf(value: object): Uint8Array {
  return new TextEncoder().encode(String(canonicalize(value)));
}

/** Reads such a file; null unless `bytesOf` wrote it. Never throws. */
export function readAs<T>(schema: z.ZodMiniType<T>, bytes: Uint8Array | undefined): T | null {
  if (bytes === undefined) return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const read = z.safeParse(schema, value, { jitless: true });
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
