import type { Asked } from './client.ts';

/** `owner/name`, and the numeric id the runner was given (null where it gave none). */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
  readonly id: number | null;
}

/** The variables by which every GraphQL query names the repository. */
export function where(repository: RepositoryName): {
  readonly owner: string;
  readonly name: string;
} {
  return { owner: repository.owner, name: repository.name };
}

/** The placeholders by which every REST route names it. */
export function at(repository: RepositoryName): { readonly owner: string; readonly repo: string } {
  return { owner: repository.owner, repo: repository.name };
}

export function anotherRepository(request: string): Asked<never> {
  const detail = 'an answer about another repository';
  return { ok: false, problem: { code: 'api.malformed', request, status: 200, detail } };
}
