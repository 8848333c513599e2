import { type Instant, instantOf } from '../calendar/instant.ts';

/** GitHub's tokens have about 2,000 characters; a longer text is not read. */
const LONGEST = 16_384;

/** A signed token, taken apart but not believed. */
export interface Token {
  readonly text: string;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Takes a token apart (JWS, compact); null where it is none. Proves nothing. */
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
 * When a token that was just asked for says it was made, if it is for this audience; else null. Not
 * verified: for the step that asked for it, so that a server's mistake is noticed before it counts.
 */
export function freshToken(text: string, audience: string): Instant | null {
  const { body } = takeApart(text) ?? {};
  const made = body?.['iat'];
  if (body?.['aud'] !== audience || typeof made !== 'number') return null;
  return instantOf(made * 1000);
}
