import type { Instant } from '../../calendar/instant.ts';
import { parseTime } from '../../calendar/time.ts';
import { localDateTime, offsetAt } from '../../calendar/zone.ts';
import type { StaffMember } from '../../records/types.ts';
import type { Candidate } from '../../rules/facts.ts';
import { pathInside } from '../../runner/typed-path.ts';
import { badValue, type CommandArgs, UsageError, repoOption } from '../arguments.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';

/**
 * The unfinished intervention that is meant: named by its id or its file, otherwise the only one.
 *
 * @throws {UsageError} if there is none, or more than one
 */
export function interventionMeant(asked: CommandArgs, { candidates }: EzdravFiles): Candidate {
  const open = candidates.filter(({ intervention }) => intervention.outcome === undefined);
  const named = nameIn(asked);
  if (named !== undefined) {
    const found = open.filter(namedBy(asked, named));
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    const expected = found.length > 1 ? found.map(pathOf) : open.map(idOf);
    throw badValue('ID', named, expected);
  }
  const [only, ...more] = open;
  if (only === undefined) throw new UsageError({ kind: 'no-intervention' });
  if (more.length > 0)
    throw new UsageError({ kind: 'which', option: 'ID', expected: open.map(idOf) });
  return only;
}

/**
 * The finished intervention that is meant: named by its id or its file, otherwise the only one of those that
 * are `asked` for.
 *
 * @throws {UsageError} if there is none, or more than one
 */
export function finishedMeant(
  asked: CommandArgs,
  { candidates }: EzdravFiles,
  finished: readonly Candidate[],
  isAskedFor: (candidate: Candidate) => boolean,
): Candidate {
  const named = nameIn(asked);
  if (named === undefined) {
    const open = finished.filter(isAskedFor);
    const [only, ...more] = open;
    if (only === undefined) throw new UsageError({ kind: 'no-intervention' });
    if (more.length === 0) return only;
    throw new UsageError({ kind: 'which', option: 'ID', expected: open.slice(0, 20).map(idOf) });
  }
  const isNamed = namedBy(asked, named);
  const found = finished.filter(isNamed);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (only === undefined && candidates.some(isNamed)) {
    throw new UsageError({ kind: 'no-outcome', id: named });
  }
  const expected = only === undefined ? finished.slice(-20).map(idOf) : found.map(pathOf);
  throw badValue('ID', named, expected);
}

/** The named finished intervention, if there is exactly one. */
export function finishedNamed(
  asked: CommandArgs,
  finished: () => readonly Candidate[],
): Candidate | null {
  const named = nameIn(asked);
  if (named === undefined) return null;
  const [only, ...more] = finished().filter(namedBy(asked, named));
  return only !== undefined && more.length === 0 ? only : null;
}

function nameIn({ positionals, options }: CommandArgs): string | undefined {
  const named = positionals[1] ?? options['intervention'];
  return typeof named === 'string' ? named : undefined;
}

function namedBy(asked: CommandArgs, named: string): (candidate: Candidate) => boolean {
  const path = pathInside(repoOption(asked), named);
  return (each) => each.intervention.id === named || each.path === path;
}

function pathOf({ path }: Candidate): string {
  return path;
}

function idOf({ intervention }: Candidate): string {
  return intervention.id;
}

/**
 * The worker that is meant, by `ref`, with the place in the roster.
 *
 * @throws {UsageError} if the roster does not list the `ref`
 */
export function memberMeant(
  asked: CommandArgs,
  { roster }: EzdravFiles,
): { readonly member: StaffMember; readonly index: number } {
  const staff = roster.known ? (roster.value?.staff ?? []) : [];
  const [, ref] = asked.positionals;
  const index = staff.findIndex((each) => each.ref === ref);
  const member = staff[index];
  if (member !== undefined) return { member, index };
  const expected = staff.slice(0, 20).map((each) => each.ref);
  if (ref === undefined) throw new UsageError({ kind: 'which', option: 'REF', expected });
  throw badValue('REF', ref, expected);
}

/** @throws {UsageError} if the key has a value and `--replace` was not given */
export function mustBeNew(asked: CommandArgs, key: string, there: unknown): void {
  if (there === undefined || asked.options['replace'] === true) return;
  throw new UsageError({ kind: 'already', key });
}

/** A moment as in files, to the minute; with its offset in the hour that occurs twice. */
export function writtenTime(at: Instant): string {
  const plain = localDateTime(at).slice(0, 16);
  return parseTime(plain).ok ? plain : `${plain}${offsetAt(at)}`;
}

/** @throws {UsageError} if an option names a moment in the future */
export function mustHaveBeen(asked: CommandArgs, option: string, value: string): void {
  const reading = parseTime(value);
  if (reading.ok && reading.instant > asked.now) {
    throw new UsageError({ kind: 'in-future', option, value });
  }
}
