/**
 * Looks names up in the list of public suffixes: below one of these anybody can have a name. Loaded
 * where a mail is judged, since the list is long.
 */
export async function publicSuffixes(): Promise<(domain: string) => boolean> {
  const { getPublicSuffix } = await import('tldts');
  return (domain) => getPublicSuffix(domain, { allowPrivateDomains: true }) === domain;
}
