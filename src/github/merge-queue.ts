import * as z from 'zod/mini';
import type { GitHubAccount } from '../rules/facts.ts';
import { ACTOR, GraphQlActor, graphQlPerson } from './actors.ts';
import type { Client } from './client.ts';

// A merge queue pushes as a bot what a person has put into it; GitHub's timeline says who.

/** Absent if the server has no merge queues. */
export const Queued = z.optional(z.object({ nodes: z.array(z.object({ actor: GraphQlActor })) }));

/** GitHub Enterprise Server has merge queues from this minor version on. */
const FROM_MINOR = 12;

/** The part of a query for who put a pull request into a merge queue; empty if the server does not support it. */
export function queued({ enterpriseVersion }: Pick<Client, 'enterpriseVersion'>): string {
  const [major = 0, minor = 0] = (enterpriseVersion ?? '3.99').split('.').map(Number);
  if (!(major > 3 || (major === 3 && minor >= FROM_MINOR))) return '';
  return `queued: timelineItems(itemTypes: [ADDED_TO_MERGE_QUEUE_EVENT], last: 5) { nodes {
    ... on AddedToMergeQueueEvent { actor { ${ACTOR} } } } }`;
}

/** The last person to put it there, who is responsible for what the queue pushed. */
export function queuersOf(answer: z.infer<typeof Queued>): readonly GitHubAccount[] {
  return (answer?.nodes ?? []).slice(-1).map(({ actor }) => graphQlPerson(actor));
}
