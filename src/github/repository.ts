import * as z from 'zod/mini';
import { BLOB, BlobAnswerShape, type Blobs, folderOf, provenBytes } from './blobs.ts';
import type { ApiResult } from './answer.ts';
import { RepositoryIdentity } from './name.ts';
import { DEPLOYMENTS, DeploymentPage } from './receipts.ts';
import type { RepositoryClient } from './repository-client.ts';
import { peeled, TAG, Tag, type TagNow } from './tags.ts';
import { unreadableAnswer } from './unreadable.ts';

/** An entry of the `.ezdrav` tree; `path` from the repository's root, `mode` as git writes it. */
export interface TreeFile {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly oid: string;
  readonly size: number;
}

export interface RepositoryState {
  readonly id: number;
  readonly nameWithOwner: string;
  readonly visibility: 'PUBLIC' | 'PRIVATE' | 'INTERNAL';
  readonly defaultBranch: string;
  /** The default branch's tip, to which the whole decision is pinned. */
  readonly tip: string;
  readonly files: readonly TreeFile[];
  /** The files of `.ezdrav` itself and of `interventions`, as far as GitHub returned them whole. */
  readonly blobs: Blobs;
  /** Null if not asked for. */
  readonly tag: TagNow | null;
  /** True if a branch has the same name as the tag; then a run's head may be either. */
  readonly branchNamedAlike: boolean;
  readonly deployments: z.infer<typeof DeploymentPage>;
}

const Entry = z.object({
  name: z.string(),
  mode: z.number(),
  type: z.string(),
  oid: z.string(),
  size: z.number(),
});

/** A folder must come with its entries; otherwise it would be taken for empty. */
function isWholeFolder(entry: {
  readonly type: string;
  readonly object: { readonly entries?: readonly unknown[] | null | undefined } | null;
}): boolean {
  return entry.type !== 'tree' || Array.isArray(entry.object?.entries);
}

const Inner = z
  .extend(Entry, { object: z.nullable(folderOf(Entry)) })
  .check(z.refine(isWholeFolder));
const EzdravFolder = z
  .object({
    mode: z.number(),
    type: z.string(),
    oid: z.string(),
    object: z.nullable(folderOf(Inner)),
  })
  .check(z.refine(isWholeFolder));
export const EzdravTree = z.nullable(EzdravFolder);
const Text = folderOf(z.object({ object: BlobAnswerShape }));
/** The texts of files by their object ids; null for a folder. */
export const Texts = z.nullable(z.object({ object: z.nullable(Text) }));
const State = z.extend(RepositoryIdentity, {
  visibility: z.enum(['PUBLIC', 'PRIVATE', 'INTERNAL']),
  defaultBranchRef: z.object({
    name: z.string(),
    target: z.object({ oid: z.string(), file: EzdravTree, texts: Texts, interventions: Texts }),
  }),
  ref: z.optional(z.nullable(Tag)),
  alike: z.optional(z.nullable(z.object({ name: z.string() }))),
  deployments: z.optional(DeploymentPage),
});

const ENTRY = 'name mode type oid size';
export const EZDRAV_TREE = `file(path: ".ezdrav") { mode type oid object { ... on Tree {
  entries { ${ENTRY} object { ... on Tree { entries { ${ENTRY} } } } } } } }`;
export const TEXTS = `{ object { ... on Tree { entries { object { ${BLOB} } } } } }`;
/** A repository without its receipts; reading it needs only `contents: read`. */
export type RepositoryFiles = Omit<RepositoryState, 'deployments'>;

/** The same query without the receipts. */
export async function readRepositoryFiles(
  repository: RepositoryClient,
): Promise<ApiResult<RepositoryFiles>> {
  return readState(repository, null, '');
}

/**
 * Reads the repository in one query: default branch and tip, the `.ezdrav` tree there with its files, the
 * run's tag, the newest receipts. `ref`: `refs/tags/…`, or null for none.
 */
export async function readRepository(
  repository: RepositoryClient,
  ref: string | null,
): Promise<ApiResult<RepositoryState>> {
  const asked = await readState(repository, ref, DEPLOYMENTS);
  if (!asked.ok) return asked;
  const { deployments } = asked.value;
  if (deployments === undefined) {
    return unreadableAnswer(asked.request, 'unreadable', {
      part: 'deployments',
      fault: 'unreadable',
    });
  }
  return { ...asked, value: { ...asked.value, deployments } };
}

type Answered = RepositoryFiles & { readonly deployments?: RepositoryState['deployments'] };

async function readState(
  repository: RepositoryClient,
  ref: string | null,
  receipts: string,
): Promise<ApiResult<Answered>> {
  const alike = ref?.replace('refs/tags/', 'refs/heads/') ?? null;
  const question = {
    name: 'Repository',
    takes: ref === null ? '' : '$ref: String!, $alike: String!',
    asks: `visibility defaultBranchRef { name target { oid ... on Commit { ${EZDRAV_TREE}
      texts: file(path: ".ezdrav") ${TEXTS}
      interventions: file(path: ".ezdrav/interventions") ${TEXTS} } } }
      ${ref === null ? '' : `${TAG} alike: ref(qualifiedName: $alike) { name }`} ${receipts}`,
  };
  const variables = ref === null ? {} : { ref, alike };
  const asked = await repository.ask(question, State, variables);
  if (!asked.ok) return asked;
  if (ref !== null && (asked.value.ref === undefined || asked.value.alike === undefined)) {
    return unreadableAnswer(asked.request, 'tag-not-told');
  }
  const {
    databaseId,
    defaultBranchRef,
    ref: tag,
    alike: branch,
    deployments,
    ...state
  } = asked.value;
  const { target } = defaultBranchRef;
  return {
    ...asked,
    value: {
      ...state,
      ...(deployments !== undefined && { deployments }),
      id: databaseId,
      defaultBranch: defaultBranchRef.name,
      tip: target.oid,
      files: listing(target.file),
      blobs: provenTexts(target.texts, target.interventions),
      tag: ref === null ? null : peeled(ref, tag ?? null),
      branchNamedAlike: (branch ?? null) !== null,
    },
  };
}

/** The texts of some folders as bytes, by object id; those that do not match their id are left out. */
export function provenTexts(...folders: readonly z.infer<typeof Texts>[]): Blobs {
  const answers = folders.flatMap((folder) => folder?.object?.entries ?? []);
  return new Map(
    answers.flatMap(({ object }) => {
      const oid = object?.oid;
      const bytes = oid === undefined ? null : provenBytes(oid, object);
      return oid === undefined || bytes === null ? [] : [[oid, bytes] as const];
    }),
  );
}

/** The two levels of `.ezdrav` as a flat list. A file or link in the folder's place is listed itself. */
export function listing(root: z.infer<typeof EzdravTree>): readonly TreeFile[] {
  if (root === null) return [];
  const entries = root.object?.entries;
  if (!entries) return [treeFile('.ezdrav', { ...root, size: 0 })];
  return entries.flatMap((entry) => {
    const path = `.ezdrav/${entry.name}`;
    const inner = entry.object?.entries ?? [];
    return [treeFile(path, entry), ...inner.map((each) => treeFile(`${path}/${each.name}`, each))];
  });
}

/** An entry from GraphQL, with its mode as git writes it. */
export function treeFile(path: string, entry: Omit<z.infer<typeof Entry>, 'name'>): TreeFile {
  const type = entry.type === 'tree' || entry.type === 'commit' ? entry.type : 'blob';
  return {
    path,
    type,
    mode: entry.mode.toString(8).padStart(6, '0'),
    oid: entry.oid,
    size: entry.size,
  };
}
