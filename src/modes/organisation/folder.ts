import type { ApiResult as Answer } from '../../github/answer.ts';
import { malformed } from '../../github/unreadable.ts';
import { readWorkingTree } from '../../runner/working-tree.ts';
import { badValue, type CommandArgs, UsageError, textOption } from '../arguments.ts';
import { type EzdravFiles, limitOf } from '../ezdrav-files.ts';
import { foundOnDisk } from '../offline.ts';
import { united } from './belonging.ts';
import { faultyHouse, readHouseFiles } from './files.ts';
import type { KnownHouse } from './known-house.ts';

/**
 * The organisation in the folder named by `--organisation`; null if it is not given.
 *
 * @throws {FolderError} if it is not a folder
 */
export function houseIn(asked: CommandArgs): Answer<KnownHouse> | null {
  const folder = textOption(asked, 'organisation', /./, 'DIR');
  if (folder === undefined) return null;
  const reading = readHouseFiles(foundOnDisk(readWorkingTree(folder, limitOf)));
  if (!reading.ok) {
    return { ok: false, problem: faultyHouse(folder, folder, reading.diagnostics) };
  }
  const value = { ...reading.value, repository: folder, record: null, writtenAs: null, files: [] };
  return { ok: true, value, request: folder, next: null };
}

/**
 * The files as tightened by the organisation of `--organisation`. If the solution names one and none is
 * given, nothing can be judged.
 */
export function inHouse(asked: CommandArgs, files: EzdravFiles): EzdravFiles {
  const { organisation } = files.solution;
  const house = houseIn(asked);
  if (house !== null) return united(files, house, 'claimed', organisation?.id ?? null);
  if (organisation === undefined) return files;
  const { repository } = organisation;
  const problem = malformed('--organisation', 'organisation-not-given', { repository });
  return united(files, { ok: false, problem }, 'claimed', organisation.id);
}

/**
 * The same, for answers that need the organisation.
 *
 * @throws {UsageError} if the solution names one and it is not given, or could not be read
 */
export function surelyInHouse(asked: CommandArgs, files: EzdravFiles): EzdravFiles {
  if (files.solution.organisation !== undefined && asked.options['organisation'] === undefined) {
    throw new UsageError({ kind: 'missing', option: 'organisation', example: 'DIR' });
  }
  const judged = inHouse(asked, files);
  if (judged.files.kind !== 'unknown') return judged;
  const value = String(asked.options['organisation']);
  const { key, line, fault } = {
    key: '',
    line: '',
    fault: '',
    ...judged.files.problem.flaw?.values,
  };
  const expected = [`.ezdrav/organisation.yml${line === '' ? '' : `:${line} ${fault} ${key}`}`];
  throw badValue('organisation', value, expected);
}
