import type { Gone } from '../../dossier/contents.ts';
import { heldPath, namesMailboxes } from '../../dossier/held-rules.ts';
import { readKept } from '../../dossier/kept-verdict.ts';
import { readBlobs } from '../../github/blobs.ts';
import { repositoryNamed } from '../../github/name.ts';
import { RepositoryClient } from '../../github/repository-client.ts';
import type { HeldBy } from '../../rules/facts.ts';
import { type Archive, why } from './records.ts';

/**
 * The files of the organisations that the kept decisions were held to, each as it was at the commit that
 * counted, verified by its object id. `texts`: the decisions as they were kept.
 */
export async function addHouses(
  { repository: { client } }: Archive,
  texts: readonly string[],
  files: Map<string, Uint8Array>,
  gone: Gone[],
): Promise<void> {
  const houses = new Map<string, HeldBy>();
  for (const text of texts) {
    const reading = readKept(text);
    const heldBy = reading.kind === 'read' ? reading.kept.facts.heldBy : undefined;
    if (heldBy !== undefined) houses.set(`${heldBy.repository} ${heldBy.commit}`, heldBy);
  }
  for (const heldBy of houses.values()) {
    const named = repositoryNamed(heldBy.repository, heldBy.id);
    const oids = heldBy.files.map(({ oid }) => oid);
    // oxlint-disable-next-line eslint/no-await-in-loop -- one as a rule
    const read = await readBlobs(new RepositoryClient(client.organisation, named), oids);
    if (!read.ok) {
      gone.push({ what: 'organisation', why: why(read.problem) });
      continue;
    }
    for (const { path, oid } of heldBy.files) {
      const bytes = read.value.get(oid);
      if (bytes === undefined) gone.push({ what: 'organisation', why: 'not-found' });
      else if (namesMailboxes(path, bytes)) {
        gone.push({ what: 'organisation-mailboxes', why: 'left-out' });
      } else files.set(heldPath(heldBy, path), bytes);
    }
  }
}
