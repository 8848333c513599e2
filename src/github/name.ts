import * as z from 'zod/mini';
import type { ApiResult } from './answer.ts';
import { unreadableAnswer } from './unreadable.ts';

/** `owner/name`, and the numeric id that the runner was given (null if it was not). */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
  readonly id: number | null;
}

/** A repository by `owner/name` and, if known, its number. */
export function repositoryNamed(fullName: string, id: number | null = null): RepositoryName {
  const [owner = '', name = ''] = fullName.split('/');
  return { owner, name, id };
}

/** Asked for in every query and compared in every answer. */
export const IDENTITY = 'databaseId nameWithOwner';
export const RepositoryIdentity = z.object({ databaseId: z.number(), nameWithOwner: z.string() });

/** Returns true if an answer is about another repository, or does not say which it is about. */
export function isAnother(
  repository: RepositoryName,
  answer: { readonly databaseId?: unknown; readonly nameWithOwner?: unknown },
): boolean {
  const { databaseId, nameWithOwner } = answer;
  return (
    (repository.id !== null && repository.id !== databaseId) ||
    typeof nameWithOwner !== 'string' ||
    !isNamed(repository, nameWithOwner)
  );
}

/** Returns true for an API URL that ends with this repository's path. */
export function isUrlOf(repository: RepositoryName, url: string): boolean {
  const [, name = ''] = /\/repos\/([^/]+\/[^/]+)(?:\/|$)/.exec(url) ?? [];
  return isNamed(repository, name);
}

/** Returns true for a web page of this repository: a pull request, a review, a comment. */
export function isPageOf({ owner, name }: RepositoryName, url: string): boolean {
  const [, path = ''] = /^https?:\/\/[^/]+(\/.*)$/.exec(url) ?? [];
  return path.toLowerCase().startsWith(`/${owner}/${name}/`.toLowerCase());
}

function isNamed({ owner, name }: RepositoryName, fullName: string): boolean {
  return fullName.toLowerCase() === `${owner}/${name}`.toLowerCase();
}

/** The list that was asked for; a problem if an item belongs to another repository. */
export function allOurs<T>(
  asked: ApiResult<readonly T[]>,
  isOurs: (one: T) => boolean,
): ApiResult<readonly T[]> {
  return asked.ok && !asked.value.every(isOurs) ? anotherRepository(asked.request) : asked;
}

export function anotherRepository(request: string): ApiResult<never> {
  return unreadableAnswer(request, 'another-repository');
}
