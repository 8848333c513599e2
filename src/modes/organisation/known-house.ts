import type { PushPage } from '../../github/activity.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { Locate } from '../../records/diagnostic.ts';
import type { Organisation, Roster, Solution } from '../../records/types.ts';

/** The content of an organisation's repository: its file, and its roster (null: none). */
export interface OrganisationRecords {
  readonly organisation: Organisation;
  readonly roster: Roster | null;
  readonly locate: Locate;
  /** The top of the file if there is no roster. */
  readonly locateInRoster: Locate;
}

/** The history of an organisation's rules, as far as it was requested. */
export interface HouseRecord {
  readonly repository: RepositoryClient;
  readonly branch: string;
  readonly tip: string;
  /** The newest pushes; a problem only concerns the history. */
  readonly pushes: ApiResult<PushPage>;
}

/** An organisation at the tip of its default branch, to which everything of one decision is pinned. */
export interface KnownHouse extends OrganisationRecords {
  /** `owner/name` as it is now, or the folder it was read from. */
  readonly repository: string;
  /** Null for a folder, which has no history. */
  readonly record: HouseRecord | null;
  /** Its former name, if `solution.yml` still uses that; null otherwise. */
  readonly writtenAs: string | null;
  /** The files that were read, each with its object id; empty for a folder. */
  readonly files: readonly { readonly path: string; readonly oid: string }[];
}

/** The organisation with which a solution was united. */
export interface Belonging {
  /** The solution by its own file alone. */
  readonly own: Solution;
  /** The roster by its own file alone; null if it has none. */
  readonly ownRoster: Roster | null;
  /** Null if the solution names no organisation but is judged as if it did. */
  readonly id: number | null;
  readonly house: KnownHouse;
}
