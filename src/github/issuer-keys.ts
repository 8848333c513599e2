import * as z from 'zod/mini';
import type { Issuer } from '../witness/issuer.ts';
import type { IssuerKey } from '../witness/signature.ts';
import type { ApiResult } from './answer.ts';
import type { Client } from './client.ts';
import { unreadableAnswer } from './unreadable.ts';

const text = z.string().check(z.maxLength(4096));
const Key = z.object({
  kid: text,
  kty: text,
  alg: z.optional(text),
  use: z.optional(text),
  n: z.optional(text),
  e: z.optional(text),
});
const Keys = z.object({ keys: z.array(Key).check(z.minLength(1), z.maxLength(100)) });
const Discovery = z.object({ issuer: z.string(), jwks_uri: z.string() });

/**
 * Reads an issuer's key set: one request to where GitHub's issuers keep it. Another server gives the place in
 * its discovery document, which must name that server itself and a place on it.
 */
export async function readIssuerKeys(
  client: Client,
  { base }: Issuer,
): Promise<ApiResult<readonly IssuerKey[]>> {
  const usual = `${base}/.well-known/jwks`;
  const first = await client.elsewhere(`GET ${usual}`, usual, null, Keys, [404]);
  if (first.ok) return { ...first, value: first.value.keys };
  if (first.problem.status !== 404) return first;
  const discovery = `${base}/.well-known/openid-configuration`;
  const discovered = await client.elsewhere(`GET ${discovery}`, discovery, null, Discovery);
  if (!discovered.ok) return discovered;
  const { issuer, jwks_uri: place } = discovered.value;
  if (issuer !== base || !isBelow(base, place)) {
    return unreadableAnswer(discovered.request, 'key-set-elsewhere');
  }
  const second = await client.elsewhere(`GET ${place}`, place, null, Keys);
  return second.ok ? { ...second, value: second.value.keys } : second;
}

function isBelow(base: string, place: string): boolean {
  const url = URL.canParse(place) ? new URL(place) : null;
  // Compared after parsing, so that neither `..` nor a user name can lead elsewhere.
  return url !== null && url.href === place && place.startsWith(`${base}/`);
}
