import * as z from 'zod/mini';
import { instantOf } from '../calendar/instant.ts';
import type { Receipt, ReceiptKind } from '../rules/facts.ts';
import { ACTOR, GraphQlActor, graphQlPerson } from './actors.ts';
import type { Asked, Client } from './client.ts';
import { type RepositoryName, where } from './name.ts';
import { instant } from './times.ts';

/** The environment that all receipts carry, and the bot that alone makes them. */
export const RECEIPT_ENVIRONMENT = 'ezdrav-announcement';
const BOT = { login: 'github-actions[bot]', id: 41_898_282 };

const Status = z.object({ state: z.string(), createdAt: instant, creator: GraphQlActor });
const Node = z.object({
  databaseId: z.number(),
  task: z.nullable(z.string()),
  environment: z.nullable(z.string()),
  commitOid: z.string(),
  payload: z.nullable(z.string()),
  createdAt: instant,
  creator: GraphQlActor,
  repository: z.object({ nameWithOwner: z.string() }),
  statuses: z.nullable(
    z.object({ nodes: z.array(Status), pageInfo: z.object({ hasNextPage: z.boolean() }) }),
  ),
});
export const DeploymentPage = z.object({
  nodes: z.array(Node),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
});
type Page = z.infer<typeof DeploymentPage>;

export const DEPLOYMENTS = deployments('');

function deployments(after: string): string {
  return `deployments(environments: ["${RECEIPT_ENVIRONMENT}"], first: 100, ${after}
    orderBy: { field: CREATED_AT, direction: DESC }) { pageInfo { hasNextPage endCursor } nodes {
    databaseId task environment commitOid payload createdAt creator { ${ACTOR} }
    repository { nameWithOwner }
    statuses(first: 50) { pageInfo { hasNextPage } nodes { state createdAt creator { ${ACTOR} } } } } }`;
}

/** As many pages as receipts are looked for: 100 each. */
const MOST_PAGES = 5;

/**
 * All receipts, newest first, from the first page on. Reads on while `wanted` has not been seen: only
 * the newest of an intervention counts, so older pages add nothing.
 */
export async function readReceipts(
  client: Client,
  repository: RepositoryName,
  first: Page,
  wanted: (receipt: Receipt) => boolean,
): Promise<Asked<readonly Receipt[]>> {
  const receipts: Receipt[] = [];
  let page = first;
  let request = 'GraphQL Repository';
  for (let number = 1; ; number += 1) {
    const read = page.nodes.flatMap((node) => receiptOf(node) ?? []);
    receipts.push(...read);
    if (read.some(wanted) || !page.pageInfo.hasNextPage) {
      return { ok: true, value: receipts, request, next: null };
    }
    if (number === MOST_PAGES) return tooMany(request);
    const query = `query Receipts($owner: String!, $name: String!, $after: String!) {
      repository(owner: $owner, name: $name) { ${deployments('after: $after,')} } }`;
    const variables = { ...where(repository), after: page.pageInfo.endCursor };
    const asked = await client.query(
      query,
      variables,
      z.object({ repository: z.object({ deployments: DeploymentPage }) }),
    );
    if (!asked.ok) return asked;
    page = asked.value.repository.deployments;
    request = asked.request;
  }
}

function tooMany(request: string): Asked<never> {
  const detail = `more than ${MOST_PAGES * 100} receipts without one of this intervention`;
  return { ok: false, problem: { code: 'api.malformed', request, status: 200, detail } };
}

const KINDS: Readonly<Record<string, ReceiptKind>> = {
  'ezdrav:announcement': 'announcement',
  'ezdrav:notification': 'notification',
  'ezdrav:withdrawal': 'withdrawal',
};

function receiptOf(node: z.infer<typeof Node>): Receipt | null {
  const kind = KINDS[node.task ?? ''];
  if (kind === undefined) return null;
  const successes = (node.statuses?.nodes ?? [])
    .filter((status) => status.state === 'SUCCESS' && isBot(status.creator))
    .map((status) => status.createdAt);
  // More statuses than were read: the first success may be among the rest, so delivery is unknown.
  const whole = node.statuses?.pageInfo.hasNextPage !== true;
  if (whole && successes.length === 0 && isGivenUp(node)) return null;
  return {
    kind,
    id: String(node.databaseId),
    repository: node.repository.nameWithOwner,
    environment: node.environment ?? '',
    creator: graphQlPerson(node.creator),
    commit: node.commitOid,
    payload: payloadOf(node.payload),
    createdAt: node.createdAt,
    deliveredAt: whole && successes.length > 0 ? instantOf(Math.min(...successes)) : null,
  };
}

/**
 * Marked as one whose mail was not sent, by our step or by a person who has looked into it: nobody was
 * told, so it is no receipt at all. It never had a delivery, so leaving it out can allow nothing.
 */
function isGivenUp(node: z.infer<typeof Node>): boolean {
  return (node.statuses?.nodes ?? []).some(({ state }) => state === 'FAILURE' || state === 'ERROR');
}

function isBot(actor: z.infer<typeof GraphQlActor>): boolean {
  const person = graphQlPerson(actor);
  return person.type === 'Bot' && person.login === BOT.login && person.id === BOT.id;
}

const Payload = z.object({
  schema: z.number(),
  intervention: z.string(),
  plan: z.string(),
  recipients: z.array(z.string()),
  'message-id': z.string(),
  run: z.string(),
});

/** GitHub gives a payload back as text, at times as text within text. */
function payloadOf(text: string | null): Receipt['payload'] {
  let value: unknown = text;
  for (let layer = 0; layer < 2 && typeof value === 'string'; layer += 1) {
    try {
      value = JSON.parse(value);
    } catch {
      return null;
    }
  }
  const read = Payload.safeParse(value);
  if (!read.success) return null;
  const { schema, intervention, plan, recipients, run } = read.data;
  const messageId = read.data['message-id'];
  return {
    schema,
    interventionId: intervention,
    planDigest: plan,
    recipients,
    messageId,
    runId: run,
  };
}
