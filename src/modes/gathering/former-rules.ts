import {
  type Left,
  type Push,
  type PushPage,
  readActivity,
  readLeft,
} from '../../github/activity.ts';
import { type Blobs, readBlobs } from '../../github/blobs.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { RepositoryState, TreeFile } from '../../github/repository.ts';
import { unreadableAnswer as malformed } from '../../github/unreadable.ts';
import { changedRules } from '../../records/rule-changes.ts';
import { readSolution } from '../../records/solution.ts';
import { readStaff } from '../../records/staff.ts';
import type { Solution } from '../../records/types.ts';
import type { Fact, FormerRules, Problem, Source } from '../../rules/facts.ts';
import { pushesInOrder } from '../../rules/landing.ts';
import { isReadable, SOLUTION_FILE, STAFF_FILE } from '../ezdrav-files.ts';
import { readHistoryPage, type HistoryPage } from './push-history.ts';

/** Pages of 100 pushes looked through for versions that still count. */
const ACTIVITY = 'GET /repos/{owner}/{repo}/activity';
const MOST_PAGES = 8;
/** Number of changes before the last relevant one that are read if a version was not valid. */
const MOST_INVALID = 10;

/** What the former rules are read for. */
export interface RulesQuestion {
  readonly repository: RepositoryClient;
  readonly state: RepositoryState;
  readonly solution: Solution;
  readonly blobs: Blobs;
  /** Returns true if a version superseded by that push still counts. */
  readonly counts: (push: Push) => boolean;
  /** A server without a record of pushes only tells what pull requests brought. */
  readonly seen: 'every-push' | 'merges';
}

/**
 * The versions of the rules that were on the default branch and still count, newest first, each with the push
 * that brought the next valid one. An invalid version is skipped, and the one before it counts instead; the
 * very first file superseded nothing. Only asks for what the pushes that were already read do not tell,
 * usually nothing.
 */
export async function readFormerRules(
  question: RulesQuestion,
  first: HistoryPage,
): Promise<Fact<readonly FormerRules[]>> {
  const past = await readPast(question, first);
  if (!past.ok) return unknown(past.problem);
  const { pushes, trees } = past.value;
  const blobs = await readVersions(question, pushes, trees);
  if (!blobs.ok) return unknown(blobs.problem);
  const found = [SOLUTION_FILE, STAFF_FILE].flatMap((file) =>
    versionsOf(file, question, pushes, trees, blobs.value),
  );
  const sources = pushes.map(({ id, at }): Source => {
    return { kind: 'api', from: `/repos/${question.repository.fullName}/activity`, id, time: at };
  });
  return { known: true, value: found, grade: 'verified', sources: sources.slice(0, 1) };
}

type Trees = ReadonlyMap<string, Left | null>;

interface Past {
  /** Newest first, as far back as any may count, and a few more. */
  readonly pushes: readonly Push[];
  readonly trees: Trees;
}

async function readPast(
  { repository, state, counts, seen }: RulesQuestion,
  first: HistoryPage,
): Promise<ApiResult<Past>> {
  const pushes: Push[] = [];
  const trees = new Map<string, Left | null>();
  let stretch = first;
  for (let number = 1; ; number += 1) {
    const { page } = stretch;
    if (!page.ok) return page;
    if (!stretch.trees.ok) return stretch.trees;
    pushes.push(...page.value.pushes);
    for (const [oid, left] of stretch.trees.value) trees.set(oid, left);
    const oldest = pushes.at(-1);
    const { next } = page.value;
    if (next === null || oldest === undefined || !counts(oldest)) break;
    if (number === MOST_PAGES)
      return malformed(page.request, 'too-many-pushes', { most: pushes.length });
    const older: ApiResult<PushPage> =
      stretch.older ?? (await readActivity(repository, state.defaultBranch, next));
    stretch = await readHistoryPage(repository, state.defaultBranch, older, false);
  }
  const ordered = pushesInOrder(pushes, state.tip);
  if (seen === 'every-push' && ordered[0] !== undefined && ordered[0].after !== state.tip) {
    return malformed(ACTIVITY, 'push-elsewhere');
  }
  // What a push replaced is usually what the one before it left; after a force push it may not be.
  const unseen = ordered
    .filter((push) => counts(push) && !isNothing(push.before) && !trees.has(push.before))
    .map(({ before }) => before);
  const before = await readLeft(repository, [...new Set(unseen)]);
  if (!before.ok) return before;
  for (const [oid, left] of before.value) trees.set(oid, left);
  return { ok: true, value: { pushes: ordered, trees }, request: ACTIVITY, next: null };
}

/** Returns true for the id that git writes where there is no commit: all zeros, or empty. */
export function isNothing(commit: string): boolean {
  return /^0*$/.test(commit);
}

function fileAt(path: string, commit: string, trees: Trees): TreeFile | null {
  const found = trees.get(commit)?.files.find((file) => file.path === path);
  return found ?? null;
}

/** The pushes that changed one of the files, newest first: those that count, and a few before them. */
function changesOf(
  path: string,
  pushes: readonly Push[],
  trees: Trees,
  counts: (push: Push) => boolean,
): readonly Push[] {
  const changing = pushes.filter(
    ({ before, after }) =>
      !isNothing(before) &&
      (trees.get(before) ?? null) !== null &&
      fileAt(path, before, trees)?.oid !== fileAt(path, after, trees)?.oid,
  );
  const counting = changing.filter(counts).length;
  return counting === 0 ? [] : changing.slice(0, counting + MOST_INVALID);
}

async function readVersions(
  { repository, blobs, counts }: RulesQuestion,
  pushes: readonly Push[],
  trees: Trees,
): Promise<ApiResult<Blobs>> {
  // A commit that is gone may have contained any rules.
  const gone = pushes.find(
    (push) => counts(push) && !isNothing(push.before) && trees.get(push.before) === null,
  );
  if (gone !== undefined) return malformed('GraphQL Trees', 'no-commit', { commit: gone.before });
  const wanted = [SOLUTION_FILE, STAFF_FILE].flatMap((path) =>
    changesOf(path, pushes, trees, counts).flatMap(({ before, after }) =>
      [before, after].flatMap((commit) => readableAt(path, commit, trees) ?? []),
    ),
  );
  const unread = wanted.filter((oid) => !blobs.has(oid));
  const asked = await readBlobs(repository, [...new Set(unread)]);
  return asked.ok ? { ...asked, value: new Map([...blobs, ...asked.value]) } : asked;
}

function readableAt(path: string, commit: string, trees: Trees): string | null {
  const file = fileAt(path, commit, trees);
  return file === null || !isReadable(file) ? null : file.oid;
}

/** The versions of one file that still count; `read`: returns null for an invalid version. */
export function versionsOf(
  path: string,
  { solution, counts }: Pick<RulesQuestion, 'solution' | 'counts'>,
  pushes: readonly Push[],
  trees: Trees,
  blobs: Blobs,
  read: (path: string, bytes: Uint8Array) => Version | null = versionOf,
): readonly FormerRules[] {
  const versionAt = (commit: string): Version | null => {
    const oid = readableAt(path, commit, trees);
    const bytes = oid === null ? undefined : blobs.get(oid);
    return bytes === undefined ? null : read(path, bytes);
  };
  const found: FormerRules[] = [];
  // The push that superseded the current version in the loop with a valid one, or null for the present one.
  let superseding: Push | null = null;
  for (const push of changesOf(path, pushes, trees, counts)) {
    const present: boolean = superseding === null;
    const effective: Push =
      present || versionAt(push.after) !== null || superseding === null ? push : superseding;
    superseding = effective;
    if (!counts(effective)) break;
    const rules = versionAt(push.before);
    if (rules === null) continue;
    const { id, after: commit, at, by } = effective;
    const next = versionAt(effective.after);
    const changed =
      'solution' in rules
        ? changedRules(
            rules.solution,
            next !== null && 'solution' in next ? next.solution : solution,
          )
        : ['left'];
    found.push({ file: path, rules, changed, supersededBy: { id, commit, at, by }, pull: null });
  }
  return found;
}

export type Version = FormerRules['rules'];

/** Null if not valid. */
function versionOf(path: string, bytes: Uint8Array): Version | null {
  if (path === SOLUTION_FILE) {
    const reading = readSolution(path, bytes);
    return reading.ok ? { solution: reading.value } : null;
  }
  const reading = readStaff(path, bytes);
  return reading.ok ? { roster: reading.value } : null;
}

function unknown(problem: Problem): { readonly known: false; readonly problem: Problem } {
  return { known: false, problem };
}
