/** Who signs for a GitHub server, derived from the server alone and never from a token. */
export interface Issuer {
  /** Where its key set is: an enterprise's issuer signs with the keys of this one. */
  readonly base: string;
  /** True if an enterprise may have its own issuer below the base. */
  readonly enterprises: boolean;
}

const GITHUB = 'https://token.actions.githubusercontent.com';

/**
 * The issuer of a server (`GITHUB_SERVER_URL`): that of github.com, of a tenant of ghe.com, or of a GitHub
 * Enterprise Server. Null if it is not a server's address. Source: GitHub's pages on OpenID Connect for
 * github.com, data residency and Enterprise Server.
 */
export function issuerOf(server: string): Issuer | null {
  const [, scheme, host] = /^(https?):\/\/([^/?#@\s]+)\/?$/.exec(server.toLowerCase()) ?? [];
  if (scheme === undefined || host === undefined) return null;
  if (host === 'github.com') return { base: GITHUB, enterprises: true };
  const [, tenant] = /^([a-z0-9-]+)\.ghe\.com$/.exec(host) ?? [];
  if (tenant !== undefined) {
    return { base: `https://token.actions.${tenant}.ghe.com`, enterprises: false };
  }
  return { base: `${scheme}://${host}/_services/token`, enterprises: false };
}

/** Returns true for exactly this issuer or, on github.com, for that of one enterprise: one segment below it. */
export function isIssuer(issuer: Issuer, claimed: string): boolean {
  if (claimed === issuer.base) return true;
  const below = `${issuer.base}/`;
  return (
    issuer.enterprises &&
    claimed.startsWith(below) &&
    /^[A-Za-z0-9-]+$/.test(claimed.slice(below.length))
  );
}
