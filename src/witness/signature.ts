import type { TokenFault, Unproven } from './reasons.ts';
import type { Token } from './token.ts';

/** One public key of an issuer (RFC 7517), as in its key set. */
export interface IssuerKey {
  readonly kid: string;
  readonly kty: string;
  readonly alg?: string | undefined;
  readonly use?: string | undefined;
  readonly n?: string | undefined;
  readonly e?: string | undefined;
}

/** An issuer's key set, or null if it was not available. */
export type KeySet = readonly IssuerKey[] | null;

export type Signature =
  | { readonly kind: 'good' }
  | { readonly kind: 'unproven'; readonly reason: Unproven; readonly keyId: string }
  | { readonly kind: 'bad'; readonly fault: TokenFault };

/** The one algorithm that GitHub's issuers sign with; others are not tried. */
const ALGORITHM = 'RS256';
const FEWEST_BITS = 2048;

/**
 * Checks that an issuer's key signed a token. The key is taken only from the set, by its id; keys in the
 * token itself (`jwk`, `jku`, `x5c`) are ignored.
 */
export async function checkSignature(token: Token, keys: KeySet): Promise<Signature> {
  const { alg, kid } = token.header;
  if (alg !== ALGORITHM) return bad('token.algorithm', alg);
  if (typeof kid !== 'string' || kid === '') return bad('token.malformed', 'kid');
  if ('crit' in token.header || 'b64' in token.header) return bad('token.malformed', 'crit');
  const unproven = (reason: Unproven): Signature => ({ kind: 'unproven', reason, keyId: kid });
  if (keys === null) return unproven('keys-unknown');
  const [key, another] = keys.filter((one) => one.kid === kid);
  if (key === undefined) return unproven('key-gone');
  const { n, e } = key;
  if (another !== undefined || !isUsable(key) || n === undefined || e === undefined) {
    return unproven('key-unusable');
  }
  // Loaded only when there is a token; most decisions have none.
  const { compactVerify } = await import('jose/jws/compact/verify');
  try {
    await compactVerify(
      token.text,
      { kty: 'RSA', n, e, alg: ALGORITHM },
      {
        algorithms: [ALGORITHM],
      },
    );
    return { kind: 'good' };
  } catch {
    return bad('token.signature');
  }
}

function isUsable({ kty, alg, use, n = '' }: IssuerKey): boolean {
  const bits = Buffer.from(n, 'base64url').length * 8;
  return (
    kty === 'RSA' &&
    (alg === undefined || alg === ALGORITHM) &&
    (use === undefined || use === 'sig') &&
    bits >= FEWEST_BITS
  );
}

function bad(code: TokenFault['code'], value?: unknown): Signature {
  const said = typeof value === 'string' ? { value } : {};
  return { kind: 'bad', fault: { code, ...said } };
}
