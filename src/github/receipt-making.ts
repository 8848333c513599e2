import * as z from 'zod/mini';
import type { Instant } from '../calendar/instant.ts';
import type { ReceiptKind } from '../rules/facts.ts';
import type { Asked, Client } from './client.ts';
import { at, type RepositoryName } from './name.ts';
import { RECEIPT_ENVIRONMENT } from './receipts.ts';
import { instant } from './times.ts';

/** What a receipt says of the mail it was made for. */
export interface ReceiptContent {
  readonly kind: ReceiptKind;
  /** The default branch's tip. */
  readonly commit: string;
  readonly interventionId: string;
  readonly planDigest: string;
  readonly recipients: readonly string[];
  readonly messageId: string;
  readonly runId: number;
}

/**
 * Makes the receipt, before the mail is sent: a Deployment object, which no API changes afterwards.
 * Returns its id. A fault leaves open whether it was made; the Message-ID in it tells later.
 */
export async function createReceipt(
  client: Client,
  repository: RepositoryName,
  content: ReceiptContent,
): Promise<Asked<number>> {
  const made = await client.send(
    'POST /repos/{owner}/{repo}/deployments',
    {
      ...at(repository),
      ref: content.commit,
      task: `ezdrav:${content.kind}`,
      environment: RECEIPT_ENVIRONMENT,
      auto_merge: false,
      required_contexts: [],
      production_environment: false,
      transient_environment: true,
      payload: {
        schema: 1,
        intervention: content.interventionId,
        plan: content.planDigest,
        recipients: content.recipients,
        'message-id': content.messageId,
        run: String(content.runId),
      },
    },
    z.object({ id: z.number(), sha: z.literal(content.commit) }),
  );
  return made.ok ? { ...made, value: made.value.id } : made;
}

/** Marks the receipt delivered, after the last 250. GitHub's time of this is the delivery's time. */
export function confirmReceipt(
  client: Client,
  repository: RepositoryName,
  id: number,
): Promise<Asked<{ readonly created_at: Instant }>> {
  return setStatus(client, repository, id, 'success');
}

/** Marks the receipt as one whose mail was not sent. */
export function failReceipt(
  client: Client,
  repository: RepositoryName,
  id: number,
): Promise<Asked<unknown>> {
  return setStatus(client, repository, id, 'failure');
}

function setStatus(
  client: Client,
  repository: RepositoryName,
  id: number,
  state: 'success' | 'failure',
): Promise<Asked<{ readonly created_at: Instant }>> {
  return client.send(
    'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    { ...at(repository), deployment_id: id, state, auto_inactive: false },
    z.object({ state: z.literal(state), created_at: instant }),
  );
}
