import * as z from 'zod/mini';
import type { ApiResult } from './answer.ts';
import type { Client } from './client.ts';
import type { Flaw } from '../rules/facts.ts';

const Answer = z.object({ value: z.string().check(z.minLength(1), z.maxLength(16_384)) });
const REQUEST = 'GET ACTIONS_ID_TOKEN_REQUEST_URL';

/** The URL and secret with which a job asks for its token; only present with `id-token: write`. */
export interface IdTokenAccess {
  readonly url: string;
  readonly secret: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The runner's two variables; null if the job may not ask for a token. */
export function idTokenAccess(environment: Environment): IdTokenAccess | null {
  const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const secret = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
  return url === '' || secret === '' ? null : { url, secret };
}

/**
 * Asks GitHub to sign for an audience. The answer is a secret as long as it is valid and must be masked
 * before printing. Without access, the problem names the permission that the job lacks.
 */
export async function askForToken(
  client: Client,
  access: IdTokenAccess | null,
  audience: string,
): Promise<ApiResult<string>> {
  const url = access === null ? null : safeUrl(access.url);
  if (access === null || url === null) {
    const flaw: Flaw = { why: access === null ? 'token-not-set' : 'token-url', values: {} };
    const problem = { code: 'api.forbidden', request: REQUEST, status: null, detail: '' } as const;
    return { ok: false, problem: { ...problem, flaw, permission: 'id-token: write' } };
  }
  url.searchParams.set('audience', audience);
  const asked = await client.elsewhere(REQUEST, url.href, access.secret, Answer);
  return asked.ok ? { ...asked, value: asked.value.value } : asked;
}

/** The secret must be sent encrypted, or stay on the machine. */
function safeUrl(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const local = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url?.hostname ?? '');
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && local) ? url : null;
}
