import * as z from 'zod/mini';
import type { Receipt } from '../rules/facts.ts';

/** The task of a receipt that was made after the last 250 with its own token, next to its claim. */
export const SIGNED_TASK = 'ezdrav:receipt';

const Said = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
);
const SignedDelivery = z.object({
  schema: z.literal(1),
  kind: z.enum(['announcement', 'notification', 'withdrawal', 'approval', 'rejection']),
  said: Said,
  token: z.string().check(z.maxLength(16_384)),
});

/** The content of a signed receipt's payload; null if it is not one. */
export function signedDelivery(payload: unknown): z.infer<typeof SignedDelivery> | null {
  const read = SignedDelivery.safeParse(unwrapped(payload));
  return read.success ? read.data : null;
}

const Payload = z.object({
  schema: z.number(),
  intervention: z.string(),
  plan: z.string(),
  recipients: z.array(z.string()),
  'message-id': z.string(),
  run: z.string(),
  server: z.optional(z.string()),
});

/** What the payload of a claim says; null if it is not one. */
export function payloadOf(given: unknown): Receipt['payload'] {
  const read = Payload.safeParse(unwrapped(given));
  if (!read.success) return null;
  const { schema, intervention, plan, recipients, run, server } = read.data;
  const messageId = read.data['message-id'];
  return {
    schema,
    interventionId: intervention,
    planDigest: plan,
    recipients,
    messageId,
    runId: run,
    ...(server !== undefined && { mailServer: server }),
  };
}

/** GitHub returns a payload as text, sometimes as text within text. */
export function unwrapped(given: unknown): unknown {
  let value: unknown = given;
  for (let layer = 0; layer < 2 && typeof value === 'string'; layer += 1) {
    try {
      value = JSON.parse(value);
    } catch {
      return value;
    }
  }
  return value;
}
