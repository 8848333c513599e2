import * as z from 'zod/mini';
import type { Instant } from '../calendar/instant.ts';
import type { Receipt, ReceiptKind, SignedStatement } from '../rules/facts.ts';
import { RestAccount, isOurBot } from './actors.ts';
import type { ApiResult } from './answer.ts';
import { anotherRepository, isUrlOf } from './name.ts';
import { payloadOf, SIGNED_TASK } from './receipt-payload.ts';
import { RECEIPT_ENVIRONMENT } from './receipts.ts';
import type { RepositoryClient } from './repository-client.ts';
import type { Payload } from '../witness/payload.ts';
import { instant } from './times.ts';

/** What a receipt says about the mail it was made for. */
export interface ReceiptContent {
  readonly kind: ReceiptKind;
  /** The default branch's tip. */
  readonly commit: string;
  readonly interventionId: string;
  readonly planDigest: string;
  readonly recipients: readonly string[];
  readonly messageId: string;
  readonly runId: number;
  /** The environment of the intervention. */
  readonly environment: string;
  /** The mail server that accepts the mail. */
  readonly mailServer: string;
}

/** The statement of a claim or a receipt, as GitHub signs it; `run` is the run that makes it. */
export function statementOf(content: ReceiptContent, object: 'claim' | 'receipt'): Payload {
  return {
    schema: 1,
    object,
    intervention: content.interventionId,
    plan: content.planDigest,
    environment: content.environment,
    recipients: content.recipients,
    'message-id': content.messageId,
    server: content.mailServer,
    run: String(content.runId),
  };
}

/**
 * Creates the claim before the mail is sent: a Deployment object, whose payload no API can change later.
 * `token`: GitHub's signature over it; null if the job has none. Returns its id. After a fault it is unknown
 * whether it was created; its Message-ID tells later.
 */
export function createClaim(
  repository: RepositoryClient,
  content: ReceiptContent,
  token: string | null,
): Promise<ApiResult<number>> {
  const signed = token === null ? {} : { token };
  const payload = { ...statementOf(content, 'claim'), ...signed };
  return deploy(repository, content.commit, `ezdrav:${content.kind}`, payload);
}

/** Creates the signed receipt of a delivery, after the last 250. Its token says what and when. */
export function createSignedReceipt(
  repository: RepositoryClient,
  commit: string,
  { kind, payload: said, token }: SignedStatement,
): Promise<ApiResult<number>> {
  const payload = { schema: 1, kind, said, token };
  return deploy(repository, commit, SIGNED_TASK, payload);
}

async function deploy(
  repository: RepositoryClient,
  commit: string,
  task: string,
  payload: object,
): Promise<ApiResult<number>> {
  const made = await repository.send(
    'POST /deployments',
    {
      ref: commit,
      task,
      environment: RECEIPT_ENVIRONMENT,
      auto_merge: false,
      required_contexts: [],
      production_environment: false,
      transient_environment: true,
      payload,
    },
    z.object({ id: z.number(), sha: z.literal(commit) }),
  );
  return made.ok ? { ...made, value: made.value.id } : made;
}

/** Marks the receipt as delivered, after the last 250. GitHub's time of this is the time of delivery. */
export function confirmReceipt(
  repository: RepositoryClient,
  id: number,
): Promise<ApiResult<{ readonly created_at: Instant }>> {
  return setStatus(repository, id, 'success');
}

/** Marks the receipt as one whose mail was not sent. */
export function failReceipt(repository: RepositoryClient, id: number): Promise<ApiResult<unknown>> {
  return setStatus(repository, id, 'failure');
}

function setStatus(
  repository: RepositoryClient,
  id: number,
  state: 'success' | 'failure',
): Promise<ApiResult<{ readonly created_at: Instant }>> {
  return repository.send(
    'POST /deployments/{deployment_id}/statuses',
    { deployment_id: id, state, auto_inactive: false },
    z.object({ state: z.literal(state), created_at: instant }),
  );
}

/** A receipt as REST lists it, by the id with which statuses are set. */
export interface ListedReceipt {
  readonly id: number;
  readonly createdAt: Instant;
  readonly payload: Receipt['payload'];
}

const Listed = z.array(
  z.object({
    id: z.number(),
    created_at: instant,
    payload: z.unknown(),
    creator: z.nullable(RestAccount),
    repository_url: z.string(),
  }),
);

/** Pages of 100 receipts; ours was created a moment ago, so it is on the first. */
const MOST_PAGES = 20;

/**
 * Our own bot's receipts of one kind, newest first, back to the first for which `isLast` returns true. They
 * are found by their task, which no status can change, unlike their environment.
 */
export async function listReceipts(
  repository: RepositoryClient,
  kind: ReceiptKind,
  isLast: (receipt: ListedReceipt) => boolean,
): Promise<ApiResult<readonly ListedReceipt[]>> {
  const all: ListedReceipt[] = [];
  let asked = await repository.get(
    '/deployments',
    { task: `ezdrav:${kind}`, per_page: 100 },
    Listed,
  );
  for (let page = 1; asked.ok; page += 1) {
    if (asked.value.some((one) => !isUrlOf(repository, one.repository_url))) {
      return anotherRepository(asked.request);
    }
    const own = asked.value.filter(({ creator }) => isOurBot(creator));
    const read = own.map(({ id, created_at: createdAt, payload }) => {
      return { id, createdAt, payload: payloadOf(payload) };
    });
    all.push(...read);
    if (asked.next === null || page === MOST_PAGES || read.some(isLast)) {
      return { ...asked, value: all };
    }
    asked = await repository.client.follow(asked.next, asked.request, Listed, repository.id);
  }
  return asked;
}

/** How a receipt ended, by its first final status: its mail was delivered, or not sent. */
export type ReceiptEnd =
  | { readonly kind: 'delivered'; readonly at: Instant }
  | { readonly kind: 'given-up' };

const Statuses = z.array(z.object({ id: z.number(), state: z.string(), created_at: instant }));

/** The end of one receipt; null if none is recorded yet. */
export async function readReceiptEnd(
  repository: RepositoryClient,
  id: number,
): Promise<ApiResult<ReceiptEnd | null>> {
  const asked = await repository.list(
    '/deployments/{deployment_id}/statuses',
    { deployment_id: id },
    Statuses,
    MOST_PAGES,
  );
  if (!asked.ok) return asked;
  const [first] = asked.value
    .filter(({ state }) => state === 'success' || state === 'failure' || state === 'error')
    .toSorted((one, other) => one.id - other.id);
  if (first === undefined) return { ...asked, value: null };
  const { state, created_at } = first;
  return {
    ...asked,
    value: state === 'success' ? { kind: 'delivered', at: created_at } : { kind: 'given-up' },
  };
}
