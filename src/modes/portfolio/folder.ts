import type { Instant } from '../../calendar/instant.ts';
import type { ListedSolution } from '../../portfolio/listed.ts';
import { readWorkingTree } from '../../runner/working-tree.ts';
import { limitOf } from '../ezdrav-files.ts';
import { foundOnDisk, readDisk } from '../offline.ts';
import { listedFrom } from './listing.ts';

/**
 * A solution from a folder: its files alone.
 *
 * @throws {FolderFault} where it is no folder
 */
export function solutionInFolder(folder: string, now: Instant): ListedSolution {
  const onDisk = readWorkingTree(folder, limitOf);
  return listedFrom(readDisk(onDisk, undefined), foundOnDisk(onDisk), {
    label: folder,
    listedAs: null,
    id: null,
    now: { known: true, value: now, grade: 'claimed', sources: [] },
    deliveries: { kind: 'not-asked' },
    organisation: null,
  });
}
