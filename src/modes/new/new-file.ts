import { localDate } from '../../calendar/zone.ts';
import { readIntervention } from '../../records/intervention.ts';
import type { Language } from '../../records/types.ts';
import { readDirectory } from '../../runner/directory.ts';
import { isTaken } from '../../runner/new-files.ts';
import type { DiskFile } from '../../runner/working-tree.ts';
import {
  badValue,
  type CommandArgs,
  UsageError,
  textOption,
  type CommandResult,
} from '../arguments.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';
import { faultyFiles } from '../not-written.ts';

const SINGLE = '.ezdrav/intervention.yml';
const FOLDER = '.ezdrav/interventions';
const DONE = '.ezdrav/done';

/** A file to be written: a new one, or our own unchanged starter. */
export interface NewFile {
  readonly id: string;
  readonly path: string;
  readonly before: Uint8Array | null;
}

/**
 * The tag, the first argument.
 *
 * @throws {UsageError}
 */
export function tagArgument({ positionals: [tag] }: CommandArgs): string {
  if (tag === undefined)
    throw new UsageError({ kind: 'missing', option: 'TAG', example: 'v4.12.0' });
  if (/^(?!refs\/)[^\s\p{C}]{1,200}$/u.test(tag)) return tag;
  throw badValue('TAG', tag, ['v4.12.0']);
}

/** @throws {UsageError} if an unfinished intervention already announces the tag */
export function mustBeReadable({ candidates }: EzdravFiles, tag: string): void {
  const other = candidates.find(
    ({ intervention: { outcome, release } }) => outcome === undefined && release.tag === tag,
  );
  if (other === undefined) return;
  throw new UsageError({ kind: 'tag-taken', tag, id: other.intervention.id, path: other.path });
}

/**
 * The path of a new plan, with an id that is not used, not even by finished ones.
 *
 * @throws {UsageError}
 */
export function placeFor(
  asked: CommandArgs,
  repo: string,
  tree: readonly DiskFile[],
  { candidates, drafts }: EzdravFiles,
): NewFile {
  const ids = new Set([
    ...candidates.map(({ intervention }) => intervention.id),
    ...[DONE, FOLDER].flatMap((folder) =>
      readDirectory(repo)
        .list(folder)
        .map((name) => name.replace(/\.ya?ml$/i, '')),
    ),
  ]);
  const id =
    textOption(asked, 'id', /^[A-Za-z0-9._-]{1,64}$/, 'POSEG-2026-042') ?? nextId(asked, ids);
  if (ids.has(id)) throw new UsageError({ kind: 'already', key: `id ${id}` });
  const single = tree.find(({ path }) => path === SINGLE)?.bytes ?? null;
  const isDraft = drafts.some(({ path, tag }) => path === SINGLE && tag === STARTER_TAG);
  if (single !== null && isDraft && new TextDecoder().decode(single).includes(STARTER_TEXT)) {
    return { id, path: SINGLE, before: single };
  }
  if (!isTaken(repo, SINGLE) && candidates.length === 0) return { id, path: SINGLE, before: null };
  return { id, path: `${FOLDER}/${id}.yml`, before: null };
}

/** Tag and description of the draft that `ezdrav init` writes. */
const STARTER_TEXT = 'Zamenjava strežniškega dela z izdajo 1.0.0.';
const STARTER_TAG = 'v1.0.0';

function nextId({ now }: CommandArgs, ids: ReadonlySet<string>): string {
  const year = localDate(now).slice(0, 4);
  const numbers = [...ids].map((id) =>
    Number(new RegExp(`^POSEG-${year}-(\\d+)$`).exec(id)?.[1] ?? 0),
  );
  return `POSEG-${year}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}

/** The result if the file would not be well-formed; null if it would be. */
export function faultyFile(
  asked: CommandArgs,
  language: Language,
  path: string,
  text: string,
): CommandResult | null {
  const reading = readIntervention(path, new TextEncoder().encode(text));
  if (reading.ok) return null;
  return faultyFiles(asked, language, reading.diagnostics);
}
