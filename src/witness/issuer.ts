/** Who signs for a GitHub server, known from the server alone, never from a token. */
export interface Issuer {
  /** Whose key set it is: an enterprise's issuer signs with the keys of this one. */
  readonly base: string;
  /** True where an enterprise may have an issuer of its own below the base. */
  readonly enterprises: boolean;
}

const GITHUB = 'https://token.actions.githubusercontent.com';

/**
 * The issuer of a server (`GITHUB_SERVER_URL`): github.com's, the one of a tenant of ghe.com, or that of
 * a GitHub Enterprise Server. Null for what is no server's address.
 * Source: GitHub's pages on OpenID Connect for github.com, data residency and Enterprise Server.
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

/** True for exactly this issuer, or, on github.com, for one enterprise's: one segment below it. */
export function isIssuer(issuer: Issuer, claimed: string): boolean {
  if (claimed === issuer.base) return true;
  const below = `${issuer.base}/`;
  return (
    issuer.enterprises &&
    claimed.startsWith(below) &&
    /^[A-Za-z0-9-]+$/.test(claimed.slice(below.length))
  );
}
