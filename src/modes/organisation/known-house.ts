import type { PushPage } from '../../github/activity.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { Locate } from '../../records/diagnostic.ts';
import type { Organisation, Roster, Solution } from '../../records/types.ts';

/** What an organisation's repository says: its file, and the roster it keeps (null: none). */
export interface OrganisationRecords {
  readonly organisation: Organisation;
  readonly roster: Roster | null;
  readonly locate: Locate;
  /** Null where it keeps no roster. */
  readonly locateInRoster: Locate | null;
}

/** The past of an organisation's rules, as far as it was asked for. */
export interface HouseRecord {
  readonly repository: RepositoryClient;
  readonly branch: string;
  readonly tip: string;
  /** The newest pushes; a problem is one of the past only. */
  readonly pushes: ApiResult<PushPage>;
}

/** An organisation as known; with the tip of its default branch everything of one decision is pinned. */
export interface KnownHouse extends OrganisationRecords {
  /** `owner/name` as it is called now, or the folder it was read from. */
  readonly repository: string;
  /** Null: a folder, which has no past. */
  readonly record: HouseRecord | null;
  /** What `solution.yml` still calls it, where it is called otherwise now; null: the same. */
  readonly writtenAs: string | null;
  /** The files that were read, each with its object id; none of a folder. */
  readonly files: readonly { readonly path: string; readonly oid: string }[];
}

/** Which organisation a solution was united with. */
export interface Belonging {
  /** The solution as its own file alone says it. */
  readonly own: Solution;
  /** The roster as its own file alone says it; null: it keeps none. */
  readonly ownRoster: Roster | null;
  /** Null: the solution names none; it is looked at as if it did. */
  readonly id: number | null;
  readonly house: KnownHouse;
}
