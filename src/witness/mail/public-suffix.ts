/**
 * Looks names up in the list of public suffixes, below which anybody can have a name. Loaded only when a mail
 * is judged, because the list is long.
 */
export async function publicSuffixes(): Promise<(domain: string) => boolean> {
  const { getPublicSuffix } = await import('tldts');
  return (domain) => getPublicSuffix(domain, { allowPrivateDomains: true }) === domain;
}
