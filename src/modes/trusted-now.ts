import type { Instant } from '../calendar/instant.ts';
import type { Client } from '../github/client.ts';
import type { RepositoryName } from '../github/name.ts';
import { readRepository } from '../github/repository.ts';
import type { Fact } from '../rules/facts.ts';

/** Now, by GitHub's clock; asks once more where too few answers have told it so far. */
export async function trustedNow(
  client: Client,
  repository: RepositoryName,
): Promise<Fact<Instant>> {
  const now = client.clock.now();
  if (now.known) return now;
  await readRepository(client, repository, null);
  return client.clock.now();
}
