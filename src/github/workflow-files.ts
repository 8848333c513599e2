import * as z from 'zod/mini';
import type { RepositoryFile, Setting, Visibility } from '../audits/repository.ts';
import { BlobAnswerShape, blobsAt, folderOf } from './blobs.ts';
import type { ApiResult } from './answer.ts';
import type { Client } from './client.ts';
import { RepositoryIdentity } from './name.ts';
import type { RepositoryClient } from './repository-client.ts';
import { settingOf } from './settings.ts';

/** A blob at the default branch's tip. */
export interface ListedBlob {
  readonly path: string;
  readonly oid: string;
  readonly size: number;
}

export interface RepositoryListing {
  readonly visibility: Visibility;
  readonly defaultBranch: string;
  readonly tip: string;
  readonly blobs: readonly ListedBlob[];
}

const One = z.nullable(z.object({ type: z.string(), oid: z.string(), size: z.number() }));
const Entry = z.object({ name: z.string(), type: z.string(), oid: z.string(), size: z.number() });
const Entries = z.nullable(z.object({ object: z.nullable(folderOf(Entry)) }));

/** Folders and files that doctor looks at, by their alias in the query. */
const FOLDERS = { workflows: '.github/workflows' } as const;
const FILES = {
  owners: '.github/CODEOWNERS',
  rootOwners: 'CODEOWNERS',
  docsOwners: 'docs/CODEOWNERS',
  action: 'action.yml',
  solution: '.ezdrav/solution.yml',
  declarations: '.ezdrav/doctor.yml',
} as const;

const Listing = z.extend(RepositoryIdentity, {
  visibility: z.enum(['PUBLIC', 'PRIVATE', 'INTERNAL']),
  defaultBranchRef: z.object({
    name: z.string(),
    target: z.object({
      oid: z.string(),
      workflows: Entries,
      owners: One,
      rootOwners: One,
      docsOwners: One,
      action: One,
      solution: One,
      declarations: One,
    }),
  }),
});

/** Which of doctor's files exist at the default branch's tip. Permission: contents: read. */
export async function listFiles(
  repository: RepositoryClient,
): Promise<ApiResult<RepositoryListing>> {
  const files = Object.entries(FILES)
    .map(([alias, path]) => `${alias}: file(path: "${path}") { type oid size }`)
    .join('\n');
  const asks = `visibility defaultBranchRef { name target { oid ... on Commit {
    workflows: file(path: "${FOLDERS.workflows}") { object { ... on Tree { entries { name type oid size } } } }
    ${files} } } }`;
  const asked = await repository.ask({ name: 'RepositoryFiles', asks }, Listing);
  if (!asked.ok) return asked;
  const { visibility, defaultBranchRef } = asked.value;
  const { target } = defaultBranchRef;
  const inFolder = (target.workflows?.object?.entries ?? []).flatMap(({ name, type, oid, size }) =>
    type === 'blob' ? [{ path: `${FOLDERS.workflows}/${name}`, oid, size }] : [],
  );
  const single = Object.entries(FILES).flatMap(([alias, path]) => {
    const entry = target[alias as keyof typeof FILES];
    return entry?.type === 'blob' ? [{ path, oid: entry.oid, size: entry.size }] : [];
  });
  return {
    ...asked,
    value: {
      visibility: visibility.toLowerCase() as Visibility,
      defaultBranch: defaultBranchRef.name,
      tip: target.oid,
      blobs: [...inFolder, ...single],
    },
  };
}

const USES = /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+)\/(?<path>[^@]+)@(?<ref>.+)$/;
const Remote = z.object({ repository: z.object({ object: BlobAnswerShape }) });

/** The text of another repository's workflow, by the `uses` that calls it. */
export async function readCalled(client: Client, uses: string): Promise<Setting<string>> {
  const groups = USES.exec(uses)?.groups;
  if (groups === undefined) return { known: false, why: 'invalid' };
  const { owner, name, path, ref } = groups;
  const query = `query Called($owner: String!, $name: String!, $expression: String!) {
    repository(owner: $owner, name: $name) { object(expression: $expression) {
      ... on Blob { oid text isTruncated } } } }`;
  const asked = await client.query(query, { owner, name, expression: `${ref}:${path}` }, Remote);
  if (!asked.ok) return settingOf(asked);
  const blob = asked.value.repository.object;
  if (typeof blob?.text !== 'string' || blob.isTruncated === true) {
    return { known: false, why: 'unavailable' };
  }
  return { known: true, value: blob.text };
}

/** The files at these paths at a commit, as text; paths without a file are omitted. Permission: contents: read. */
export async function readPaths(
  repository: RepositoryClient,
  commit: string,
  paths: readonly string[],
): Promise<ApiResult<readonly RepositoryFile[]>> {
  const schema = z.catch(BlobAnswerShape, null);
  const asked = await repository.askEach(paths, {
    name: 'Actions',
    member: blobsAt(commit),
    schema,
  });
  if (!asked.ok) return asked;
  const files = [...asked.value].flatMap(([path, blob]) =>
    typeof blob?.text === 'string' ? [{ path, text: blob.text }] : [],
  );
  return { ...asked, value: files };
}
