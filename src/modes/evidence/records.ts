import { type Instant, toIso } from '../../calendar/instant.ts';
import {
  bytesOf,
  type DeploymentFile,
  type Gone,
  KEYS_FILE,
  type KeysFile,
  RECORDS_FOLDER,
} from '../../dossier/contents.ts';
import {
  type DeploymentRecord,
  listDeploymentRecords,
  listStatusRecords,
  type StatusRecord,
} from '../../github/deployment-records.ts';
import { readIssuerKeys } from '../../github/issuer-keys.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { Problem } from '../../rules/facts.ts';
import { issuerOf } from '../../witness/issuer.ts';

/** Where a dossier is gathered from. */
export interface Archive {
  readonly repository: RepositoryClient;
  /** `https://github.com`, or the server's own address. */
  readonly server: string;
}

/** Something that no longer exists is "not found"; any other problem is named by its code. */
export function why({ status, code }: Problem): string {
  return status === 404 || status === 410 ? 'not-found' : code;
}

/** Claims and receipts of an intervention with their tokens, and the keys of their issuer. */
export async function addRecords(
  archive: Archive,
  interventionId: string,
  files: Map<string, Uint8Array>,
  gone: Gone[],
  now: Instant,
): Promise<void> {
  const { repository, server } = archive;
  const listed = await listDeploymentRecords(repository);
  if (!listed.ok) {
    gone.push({ what: 'records', why: why(listed.problem) });
    return;
  }
  const own = listed.value.filter(({ payload }) => isAbout(payload, interventionId));
  if (own.length === 0) gone.push({ what: 'records', why: 'not-found' });
  for (const record of own) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- a few, and GitHub asks not to be hurried
    const statuses = await listStatusRecords(repository, record.id);
    if (statuses.ok)
      files.set(`${RECORDS_FOLDER}${record.id}.json`, bytesOf(fileOf(record, statuses.value)));
    else gone.push({ what: 'records', why: why(statuses.problem) });
  }
  if (!own.some(({ payload }) => isObject(payload) && 'token' in payload)) return;
  const issuer = issuerOf(server);
  if (issuer === null) {
    gone.push({ what: 'keys', why: 'not-found' });
    return;
  }
  const keys = await readIssuerKeys(repository.client, issuer);
  if (!keys.ok) {
    gone.push({ what: 'keys', why: why(keys.problem) });
    return;
  }
  const fetched: KeysFile = {
    schema: 1,
    issuer: issuer.base,
    'fetched-at': toIso(now),
    keys: keys.value.map((key) => ({ ...key })),
  };
  files.set(KEYS_FILE, bytesOf(fetched));
}

function fileOf(record: DeploymentRecord, statuses: readonly StatusRecord[]): DeploymentFile {
  const { id, task, commit, creator, createdAt, payload } = record;
  return {
    schema: 1,
    id,
    task,
    commit,
    creator,
    'created-at': toIso(createdAt),
    payload: JSON.parse(JSON.stringify(payload ?? null)),
    statuses: statuses.map((status) => ({
      state: status.state,
      'created-at': toIso(status.createdAt),
      creator: status.creator,
    })),
  };
}

function isAbout(payload: unknown, id: string): boolean {
  if (!isObject(payload)) return false;
  const { said } = payload;
  return payload['intervention'] === id || (isObject(said) && said['intervention'] === id);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
