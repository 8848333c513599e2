import * as z from 'zod/mini';
import type { GitHubAccount } from '../rules/facts.ts';

const IDENTIFIED: ReadonlySet<string> = new Set(['User', 'Bot']);

/** REST's account: bots carry `[bot]` in their login. */
export const RestAccount = z.object({ login: z.string(), id: z.number(), type: z.string() });

/** GraphQL's actor: the same bot without the suffix. A user or bot always has its numeric id. */
export const PresentActor = z
  .object({
    kind: z.string(),
    login: z.string(),
    databaseId: z.optional(z.nullable(z.number())),
  })
  .check(
    z.refine(({ kind, databaseId }) => !IDENTIFIED.has(kind) || (databaseId ?? null) !== null),
  );
/** The same, but nullable: GitHub names no actor for a deleted account (ghost). */
export const GraphQlActor = z.nullable(PresentActor);

/** Fragment for every query that names an actor. */
export const ACTOR = `kind: __typename login ... on User { databaseId } ... on Bot { databaseId }
  ... on Mannequin { databaseId } ... on Organization { databaseId }`;

const TYPES = new Set(['User', 'Bot', 'Organization', 'Mannequin']);

export function restPerson(account: z.infer<typeof RestAccount>): GitHubAccount {
  return { login: account.login, id: account.id, type: typeOf(account.type) };
}

export function graphQlPerson(actor: z.infer<typeof GraphQlActor>): GitHubAccount {
  if (actor === null) return { login: 'ghost', id: null, type: null };
  const suffix = actor.kind === 'Bot' && !actor.login.endsWith('[bot]') ? '[bot]' : '';
  return {
    login: `${actor.login}${suffix}`,
    id: actor.databaseId ?? null,
    type: typeOf(actor.kind),
  };
}

function typeOf(name: string): GitHubAccount['type'] {
  return TYPES.has(name) ? (name as GitHubAccount['type']) : null;
}

/** The login under which a workflow's own token writes. */
export const OUR_BOT = 'github-actions[bot]';

/** By its name, which nobody else can have; its number differs from one server to the next. */
export function isOurBot(
  account: { readonly login: string; readonly type: string | null } | null,
): boolean {
  return account?.login === OUR_BOT && account.type === 'Bot';
}
