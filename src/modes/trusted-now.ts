import type { Instant } from '../calendar/instant.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import { readRepository } from '../github/repository.ts';
import type { Fact } from '../rules/facts.ts';

/** The present by GitHub's clock; asks once more if there were too few answers so far. */
export async function trustedNow(repository: RepositoryClient): Promise<Fact<Instant>> {
  const now = repository.client.clock.now();
  if (now.known) return now;
  await readRepository(repository, null);
  return repository.client.clock.now();
}
