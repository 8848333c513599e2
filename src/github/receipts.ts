import * as z from 'zod/mini';
import type { Instant } from '../calendar/instant.ts';
import type { Receipt, ReceiptKind } from '../rules/facts.ts';
import { ACTOR, graphQlPerson, PresentActor, isOurBot } from './actors.ts';
import type { ApiResult } from './answer.ts';
import { anotherRepository, RepositoryIdentity } from './name.ts';
import { deploymentNumber } from './node-ids.ts';
import { payloadOf, SIGNED_TASK, signedDelivery } from './receipt-payload.ts';
import { type RepositoryClient, PageInfo } from './repository-client.ts';
import { instant } from './times.ts';
import { unreadableAnswer } from './unreadable.ts';

/** The environment of all receipts; only our own bot creates them. */
export const RECEIPT_ENVIRONMENT = 'ezdrav-announcement';

// A null where GitHub always has a value could hide a withdrawal, so it makes the answer malformed.
const Status = z.object({ state: z.string(), createdAt: instant, creator: PresentActor });
const Node = z.object({
  id: z.string().check(z.minLength(1)),
  task: z.string(),
  environment: z.literal(RECEIPT_ENVIRONMENT),
  commitOid: z.string(),
  payload: z.nullable(z.string()),
  createdAt: instant,
  creator: PresentActor,
  repository: z.object({ nameWithOwner: z.string() }),
  statuses: z.object({
    nodes: z.array(Status),
    pageInfo: z.object({ hasNextPage: z.boolean() }),
  }),
  otherEnd: z.object({ nodes: z.array(Status) }),
});
export const DeploymentPage = z.object({ nodes: z.array(Node), pageInfo: PageInfo });
type Page = z.infer<typeof DeploymentPage>;

const STATUS = `state createdAt creator { ${ACTOR} }`;
export const DEPLOYMENTS = deployments('');

function deployments(after: string): string {
  return `deployments(environments: ["${RECEIPT_ENVIRONMENT}"], first: 100, ${after}
    orderBy: { field: CREATED_AT, direction: DESC }) { pageInfo { hasNextPage endCursor } nodes {
    id task environment commitOid payload createdAt creator { ${ACTOR} }
    repository { nameWithOwner }
    statuses(first: 50) { pageInfo { hasNextPage } nodes { ${STATUS} } }
    otherEnd: statuses(last: 50) { nodes { ${STATUS} } } } }`;
}

const OLDER = {
  name: 'Receipts',
  takes: '$after: String!',
  asks: deployments('after: $after,'),
};
const Older = z.extend(RepositoryIdentity, { deployments: DeploymentPage });

/** Maximum number of pages of 100 receipts. */
const MOST_PAGES = 5;

/**
 * All receipts, newest first, from the first page on. Continues until `wanted` was seen: only the newest of
 * an intervention counts, so older pages add nothing. Pages are sorted by creation; delivery follows within
 * minutes, so a receipt that is a hundred receipts older was not delivered later.
 */
export async function readReceipts(
  repository: RepositoryClient,
  first: Page,
  wanted: (receipt: Receipt) => boolean,
): Promise<ApiResult<readonly Receipt[]>> {
  const receipts: Receipt[] = [];
  let page = first;
  let request = 'GraphQL Repository';
  for (let number = 1; ; number += 1) {
    const buried = page.nodes.find((node) => isBuried(node, wanted));
    if (buried !== undefined) {
      const receipt = deploymentNumber(buried.id);
      return unreadableAnswer(request, 'too-many-statuses', { receipt });
    }
    const foreign = page.nodes.some(
      (node) => node.repository.nameWithOwner.toLowerCase() !== repository.fullName.toLowerCase(),
    );
    if (foreign) return anotherRepository(request);
    const read = page.nodes.flatMap((node) => receiptOf(node) ?? []);
    receipts.push(...read);
    // Others can make something that looks like a receipt; only the bot's own ends the search.
    if (
      read.some((receipt) => isOurBot(receipt.creator) && wanted(receipt)) ||
      !page.pageInfo.hasNextPage
    ) {
      return { ok: true, value: receipts, request, next: null };
    }
    if (number === MOST_PAGES) {
      return unreadableAnswer(request, 'too-many-receipts', { most: MOST_PAGES * 100 });
    }
    const variables = { after: page.pageInfo.endCursor };
    const asked = await repository.ask(OLDER, Older, variables);
    if (!asked.ok) return asked;
    page = asked.value.deployments;
    request = asked.request;
  }
}

type ReceiptNode = z.infer<typeof Node>;

/** The statuses of a receipt: all of them, or 50 from either end if there are more. */
function statusesOf({ statuses, otherEnd }: ReceiptNode): readonly z.infer<typeof Status>[] {
  return [...statuses.nodes, ...otherEnd.nodes];
}

const FINAL: ReadonlySet<string> = new Set(['SUCCESS', 'FAILURE', 'ERROR']);

/**
 * The status that decides: the first final one; of several at the same moment, one that gives up. Statuses
 * are only ever added, so the first ones are at one of the ends. A success set by somebody else does not
 * count.
 */
function decidingOf(node: ReceiptNode): z.infer<typeof Status> | null {
  const [first = null] = statusesOf(node)
    .filter(({ state, creator }) => {
      return FINAL.has(state) && (state !== 'SUCCESS' || isOurBot(graphQlPerson(creator)));
    })
    .toSorted(
      (one, other) =>
        one.createdAt - other.createdAt ||
        Number(one.state === 'SUCCESS') - Number(other.state === 'SUCCESS'),
    );
  return first;
}

/** When it was delivered; null if unknown, or if it was given up first. */
function deliveryOf(node: ReceiptNode): Instant | null {
  const deciding = decidingOf(node);
  return deciding?.state === 'SUCCESS' ? deciding.createdAt : null;
}

/**
 * Returns true for a wanted receipt whose delivery is at neither end of more than 100 statuses and may be
 * between them. Ignoring it could let an older receipt count instead.
 */
function isBuried(node: ReceiptNode, wanted: (receipt: Receipt) => boolean): boolean {
  if (!node.statuses.pageInfo.hasNextPage || deliveryOf(node) !== null) return false;
  const receipt = receiptOf(node);
  return (
    receipt !== null &&
    isOurBot(receipt.creator) &&
    wanted({ ...receipt, deliveredAt: receipt.createdAt })
  );
}

const KINDS: Readonly<Record<string, ReceiptKind>> = {
  'ezdrav:announcement': 'announcement',
  'ezdrav:notification': 'notification',
  'ezdrav:withdrawal': 'withdrawal',
};

function receiptOf(node: z.infer<typeof Node>): Receipt | null {
  if (node.task === SIGNED_TASK) return signedOf(node);
  const kind = KINDS[node.task];
  if (kind === undefined) return null;
  const deliveredAt = deliveryOf(node);
  const whole = !node.statuses.pageInfo.hasNextPage;
  if (whole && deliveredAt === null && isGivenUp(node)) return null;
  return {
    kind,
    ...madeOf(node),
    payload: payloadOf(node.payload),
    deliveredAt,
  };
}

/**
 * Returns true if marked as one whose mail was not sent, by our step or by a person who checked: nobody was
 * told, so it is not a receipt. It never had a delivery, so leaving it out cannot allow anything.
 */
function isGivenUp(node: z.infer<typeof Node>): boolean {
  const deciding = decidingOf(node);
  return deciding !== null && deciding.state !== 'SUCCESS';
}

function signedOf(node: ReceiptNode): Receipt | null {
  const delivery = signedDelivery(node.payload);
  if (delivery === null) return null;
  const { kind, said, token } = delivery;
  return {
    kind,
    ...madeOf(node),
    payload: payloadOf(said),
    // Only its signature says that and when it was delivered.
    deliveredAt: null,
    signed: { kind, payload: said, token },
  };
}

function madeOf(node: ReceiptNode) {
  return {
    id: deploymentNumber(node.id),
    repository: node.repository.nameWithOwner,
    environment: node.environment,
    creator: graphQlPerson(node.creator),
    commit: node.commitOid,
    createdAt: node.createdAt,
  };
}
