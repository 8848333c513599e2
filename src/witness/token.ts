import { type Instant, instantOf } from '../calendar/instant.ts';

/** GitHub's tokens have about 2,000 characters; a longer text is refused. */
const LONGEST = 16_384;

/** A signed token, decoded but not verified. */
export interface Token {
  readonly text: string;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Decodes a token (JWS, compact); null if it is not one. Proves nothing. */
export function takeApart(text: string): Token | null {
  if (text.length > LONGEST) return null;
  const [, head, payload] = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(text) ?? [];
  const header = objectOf(head);
  const body = objectOf(payload);
  return header === null || body === null ? null : { text, header, body };
}

function objectOf(part: string | undefined): Readonly<Record<string, unknown>> | null {
  if (part === undefined) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * When a newly received token says it was made, if it is for this audience; null otherwise. It is not
 * verified: the step that asked for it notices a server's mistake before it matters.
 */
export function freshToken(text: string, audience: string): Instant | null {
  const { body } = takeApart(text) ?? {};
  const made = body?.['iat'];
  if (body?.['aud'] !== audience || typeof made !== 'number') return null;
  return instantOf(made * 1000);
}
