import { HOUR, type Instant, plus } from '../../calendar/instant.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import { readFiles, readRosterHistory, type StaffRepository } from '../../github/rosters.ts';
import type { Locate } from '../../records/diagnostic.ts';
import { readStaff } from '../../records/staff.ts';
import type { Roster } from '../../records/types.ts';
import { idsMentioned, refsMentioned } from '../../staffing/deletions.ts';
import { DAYS_LOOKED_BACK } from '../../staffing/departures.ts';
import { isReadable, STAFF_FILE } from '../ezdrav-files.ts';

/** An earlier roster, with the last commit that had it. */
export interface EarlierRoster {
  readonly roster: Roster;
  readonly commit: string;
  readonly locate: Locate;
}

export interface Earlier {
  readonly rosters: readonly EarlierRoster[];
  readonly lost: number;
}

/**
 * The rosters on the default branch in the last days, newest first; those without anybody new are not read.
 * An invalid version does not count as a roster.
 */
export async function readEarlier(
  repository: RepositoryClient,
  files: { readonly repository: StaffRepository; readonly roster: Roster | null },
): Promise<ApiResult<Earlier>> {
  const since = (): Instant | null => {
    const now = repository.client.clock.now();
    return now.known ? plus(now.value, -DAYS_LOOKED_BACK * 24 * HOUR) : null;
  };
  const { defaultBranch, roster: current } = files.repository;
  const history = await readRosterHistory(repository, defaultBranch, since);
  if (!history.ok) return history;
  const older = history.value.versions.filter(
    (file) => file.oid !== current?.oid && isReadable(file),
  );
  const blobs = await readFiles(repository, older);
  if (!blobs.ok) return blobs;
  const known = new Set(files.roster?.staff.map(({ ref }) => ref));
  const ids = new Set(files.roster?.staff.map(({ github }) => github?.id));
  const rosters: EarlierRoster[] = [];
  for (const { oid, commit } of older) {
    const bytes = blobs.value.get(oid);
    if (bytes === undefined) continue;
    const text = new TextDecoder().decode(bytes);
    const [refs, accounts] = [refsMentioned(text), idsMentioned(text)];
    const nobodyNew =
      refs !== null &&
      accounts !== null &&
      [...refs].every((ref) => known.has(ref)) &&
      [...accounts].every((id) => ids.has(id));
    if (nobodyNew) continue;
    const reading = readStaff(STAFF_FILE, bytes);
    if (!reading.ok) continue;
    rosters.push({ roster: reading.value, commit, locate: reading.locate });
    for (const { ref, github } of reading.value.staff) {
      known.add(ref);
      ids.add(github?.id);
    }
  }
  return { ...history, value: { rosters, lost: history.value.lost.length } };
}
