import { pause } from '../../github/pause.ts';
import type { Client } from '../../github/client.ts';
import { askForToken, type IdTokenAccess } from '../../github/id-token.ts';
import type { Problem } from '../../rules/facts.ts';
import { audienceOf, type Payload, type StatementKind } from '../../witness/payload.ts';
import { freshToken } from '../../witness/token.ts';

/** A token that signs a statement, or why there is none. */
export type SigningResult =
  | { readonly kind: 'signed'; readonly token: string }
  /** The job may not ask for a token, because it lacks `id-token: write`. */
  | { readonly kind: 'not-set-up'; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** How a run has GitHub sign its statements. */
export interface Signer {
  readonly client: Client;
  readonly access: IdTokenAccess | null;
  /** `evidence.announcement: signed`: without a signature nothing is sent. */
  readonly demanded: boolean;
}

/** Has GitHub sign a statement: asks for a token whose audience is the statement's digest. */
export async function sign(
  { client, access }: Signer,
  kind: StatementKind,
  said: Payload,
): Promise<SigningResult> {
  const audience = audienceOf(kind, said);
  const asked = await askForToken(client, access, audience);
  if (!asked.ok) {
    return { kind: access === null ? 'not-set-up' : 'failed', problem: asked.problem };
  }
  if (freshToken(asked.value, audience) !== null) return { kind: 'signed', token: asked.value };
  const flaw = { why: 'another-token', values: {} } as const;
  const problem = {
    code: 'api.malformed',
    request: asked.request,
    status: 200,
    detail: '',
  } as const;
  return { kind: 'failed', problem: { ...problem, flaw } };
}

/** In milliseconds: how long a second token is retried, and the pause in between. */
const PATIENCE = { all: 5 * 60_000, between: 15_000 };

/** The same for a mail that was already sent: temporary faults are waited for, at most five minutes. */
export async function signPatiently(
  signer: Signer,
  kind: StatementKind,
  said: Payload,
): Promise<SigningResult> {
  const until = performance.now() + PATIENCE.all;
  for (;;) {
    const signature = await sign(signer, kind, said);
    const mayPass = signature.kind === 'failed' && passes(signature.problem);
    if (!mayPass || performance.now() + PATIENCE.between > until) return signature;
    await pause(PATIENCE.between, signer.client.signal);
  }
}

/** Returns true if a retry may help: a refusal is final, but a proxy may answer anything for a while. */
function passes({ status }: Problem): boolean {
  return status === null || status === 429 || status < 400 || status >= 500;
}
