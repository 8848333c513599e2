import type { Instant } from '../../calendar/instant.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { ListedSolution } from '../../portfolio/listed.ts';
import { readWorkingTree } from '../../runner/working-tree.ts';
import { limitOf } from '../ezdrav-files.ts';
import { foundOnDisk, readDisk } from '../offline.ts';
import type { KnownHouse } from '../organisation/known-house.ts';
import { listedFrom } from './listing.ts';
import { membershipOf } from './membership.ts';

/**
 * A solution from a folder: only its files, as tightened by its organisation's folder.
 *
 * @throws {FolderError} if it is not a folder
 */
export function solutionInFolder(
  folder: string,
  now: Instant,
  house: ApiResult<KnownHouse> | null,
): ListedSolution {
  const onDisk = readWorkingTree(folder, limitOf);
  const { files, organisation } = membershipOf(readDisk(onDisk, undefined), house, 'claimed');
  return listedFrom(files, foundOnDisk(onDisk), {
    label: folder,
    listedAs: null,
    id: null,
    now: { known: true, value: now, grade: 'claimed', sources: [] },
    deliveries: { kind: 'not-asked' },
    knowsOrganisation: organisation === null,
    lacking: organisation === null ? [] : [organisation],
  });
}
