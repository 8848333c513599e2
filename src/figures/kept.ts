import type { LocalDate } from '../calendar/instant.ts';
import type { LeadTimeReading } from '../calendar/lead-time.ts';
import type { Digest, Intervention, Roster } from '../records/types.ts';

/** One well-formed intervention file of a repository, finished or not. */
export interface KeptIntervention {
  readonly path: string;
  readonly intervention: Intervention;
  readonly planDigest: Digest;
}

/** What the files of one solution contain. Two solutions may have the same name; their `label` distinguishes them. */
export interface KeptSolution {
  /** The folder or the repository it was read from: `../enarocanje`, `hisa/enarocanje`. */
  readonly label: string;
  /** `name` of `solution.yml`; null if there is none, or it is not valid. */
  readonly name: string | null;
  readonly interventions: readonly KeptIntervention[];
  /** Files that look like ours and could not be read. */
  readonly unreadable: readonly string[];
  readonly roster: Roster | null;
  readonly reading: LeadTimeReading;
  readonly extra: readonly LocalDate[];
}

/** Whole days in Europe/Ljubljana, both included. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}
