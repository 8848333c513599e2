import { type Instant, toIso } from '../../calendar/instant.ts';
import {
  APPROVALS_FILE,
  bytesOf,
  type Gone,
  type Index,
  INDEX_FILE,
  LETTERS_FOLDER,
  OUTCOME_FILE,
  PLAN_FILE,
  RUN_FILE,
  VERDICTS_FOLDER,
} from '../../dossier/contents.ts';
import type { DossierFiles } from '../../dossier/files.ts';
import { readKept } from '../../dossier/kept-verdict.ts';
import { withManifest } from '../../dossier/manifest.ts';
import { findAnnouncementIssue } from '../../github/announcement-issue.ts';
import { readOwnComments } from '../../github/issue-comments.ts';
import { readRepository, type RepositoryState } from '../../github/repository.ts';
import { readJobs } from '../../github/run-jobs.ts';
import { readRun } from '../../github/runs.ts';
import { readIntervention } from '../../records/intervention.ts';
import { DEFAULT_SOLUTION, readSolution } from '../../records/solution.ts';
import type { Digest, Intervention, Language, Solution } from '../../records/types.ts';
import type { Problem } from '../../rules/facts.ts';
import { recordedRun } from '../close/comment.ts';
import { SOLUTION_FILE } from '../ezdrav-files.ts';
import type { KeptFile } from '../figures/kept.ts';
import { readKeptFiles } from '../figures/kept-files.ts';
import { keptIn } from '../kept-comments.ts';
import { trustedNow } from '../trusted-now.ts';
import { VERSIONS } from '../versions.ts';
import { addHouses } from './houses.ts';
import { lettersOf } from './letters.ts';
import { addRecords, type Archive, why } from './records.ts';
import { auditorValue } from './auditor-value.ts';

export type Gathering =
  | {
      readonly kind: 'gathered';
      readonly files: DossierFiles;
      readonly index: Index;
      readonly language: Language | undefined;
    }
  /** It is unknown what would belong into it. */
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'no-such'; readonly known: readonly string[] }
  | { readonly kind: 'several'; readonly paths: readonly string[] };

interface Found {
  readonly bytes: Uint8Array;
  readonly intervention: Intervention;
  readonly planDigest: Digest;
}

/**
 * Gathers everything that repository and GitHub still have about one intervention, finished or not. What
 * GitHub no longer has, or does not return, is listed; the rest is gathered all the same.
 */
export async function gatherDossier(archive: Archive, id: string): Promise<Gathering> {
  const { repository } = archive;
  const state = await readRepository(repository, null);
  if (!state.ok) return { kind: 'problem', problem: state.problem };
  const now = await trustedNow(repository);
  if (!now.known) return { kind: 'problem', problem: now.problem };
  const read = await readKeptFiles(repository, state.value.files);
  if (!read.ok) return { kind: 'problem', problem: read.problem };
  const plans = plansIn(read.value);
  const [plan, ...others] = plans.filter(({ intervention }) => intervention.id === id);
  if (plan === undefined) {
    return { kind: 'no-such', known: plans.map(({ intervention }) => intervention.id) };
  }
  if (others.length > 0) {
    const meant = plans.filter(({ intervention }) => intervention.id === id);
    return { kind: 'several', paths: meant.map(({ path }) => path) };
  }
  const solution = solutionIn(read.value);
  const files = new Map<string, Uint8Array>([[PLAN_FILE, plan.bytes]]);
  const gone: Gone[] = [];
  const kept = await addVerdicts(archive, plan, files, gone);
  await addHouses(archive, kept.texts, files, gone);
  await addRecords(archive, id, files, gone, now.value);
  await addRun(archive, plan, kept, files, gone);
  files.set(APPROVALS_FILE, bytesOf(approvalsOf(plan, kept.texts)));
  for (const [name, text] of lettersOf(plan, solution)) {
    files.set(`${LETTERS_FOLDER}${name}.txt`, new TextEncoder().encode(text));
  }
  const index = indexOf(archive, state.value, plan, gone, now.value);
  files.set(INDEX_FILE, bytesOf(index));
  return { kind: 'gathered', files: withManifest(files), index, language: solution.language };
}

function indexOf(
  { server }: Archive,
  state: RepositoryState,
  { intervention, planDigest }: Found,
  gone: readonly Gone[],
  now: Instant,
): Index {
  return {
    schema: 1,
    intervention: intervention.id,
    'plan-digest': planDigest,
    repository: state.nameWithOwner,
    'repository-id': state.id,
    'default-branch': state.defaultBranch,
    server,
    'made-at': toIso(now),
    versions: VERSIONS,
    gone: [...gone],
  };
}

function plansIn(files: readonly KeptFile[]): readonly (Found & { readonly path: string })[] {
  return files.flatMap(({ path, source }) => {
    if (!(source instanceof Uint8Array) || /^\.ezdrav\/(?:solution|staff)\.yml$/.test(path))
      return [];
    const reading = readIntervention(path, source);
    if (!reading.ok) return [];
    return [{ path, bytes: source, intervention: reading.value, planDigest: reading.planDigest }];
  });
}

function solutionIn(files: readonly KeptFile[]): Solution {
  const file = files.find(({ path }) => path === SOLUTION_FILE);
  const reading = file === undefined ? null : readSolution(SOLUTION_FILE, file.source);
  return reading?.ok === true ? reading.value : DEFAULT_SOLUTION;
}

interface KeptThere {
  /** The gate's decisions as they were kept, oldest first. */
  readonly texts: readonly string[];
  /** GitHub's record of the run, as `close` wrote it down. */
  readonly seen: ReturnType<typeof recordedRun>;
}

async function addVerdicts(
  { repository }: Archive,
  { intervention, planDigest }: Found,
  files: Map<string, Uint8Array>,
  gone: Gone[],
): Promise<KeptThere> {
  const nothing = (what: 'issue' | 'verdict', reason: string): KeptThere => {
    gone.push({ what, why: reason });
    if (what === 'issue') gone.push({ what: 'verdict', why: reason });
    return { texts: [], seen: null };
  };
  const issue = await findAnnouncementIssue(repository, intervention.id);
  if (!issue.ok) return nothing('issue', why(issue.problem));
  if (issue.value === null) return nothing('issue', 'not-found');
  const { number } = issue.value;
  const comments = await readOwnComments(repository, [number], () => true);
  if (!comments.ok) return nothing('verdict', why(comments.problem));
  const all = comments.value.get(number) ?? [];
  const ours = all.filter(({ edited }) => !edited);
  const of = (some: typeof all): readonly string[] =>
    keptIn(some, intervention.id)
      .filter((each) => each.planDigest === planDigest)
      .map(({ text }) => text);
  const texts = of(ours);
  // Anyone with write access can change such a text; that is reported, and it does not count as ours.
  if (of(all).length > texts.length) gone.push({ what: 'verdict-changed', why: 'edited' });
  if (texts.length === 0) gone.push({ what: 'verdict', why: 'not-found' });
  for (const [index, text] of texts.entries()) {
    files.set(`${VERDICTS_FOLDER}${index + 1}.json`, new TextEncoder().encode(text));
  }
  return { texts, seen: recordedRun(ours, intervention.id, planDigest) };
}

async function addRun(
  { repository }: Archive,
  { intervention }: Found,
  { texts, seen }: KeptThere,
  files: Map<string, Uint8Array>,
  gone: Gone[],
): Promise<void> {
  const { outcome, review } = intervention;
  files.set(
    OUTCOME_FILE,
    bytesOf({
      schema: 1,
      recorded: auditorValue(outcome ?? null),
      review: review ?? null,
      seen: auditorValue(seen),
    }),
  );
  const runs: object[] = [];
  for (const runId of new Set(texts.flatMap(runIdIn))) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one as a rule
    const [run, jobs] = await Promise.all([
      readRun(repository, runId),
      readJobs(repository, runId),
    ]);
    if (!run.ok) gone.push({ what: 'run', why: why(run.problem) });
    else if (!jobs.ok) gone.push({ what: 'jobs', why: why(jobs.problem) });
    if (run.ok) runs.push({ ...run.value, jobs: jobs.ok ? jobs.value : null });
  }
  if (texts.length === 0) gone.push({ what: 'run', why: 'not-found' });
  if (runs.length > 0) files.set(RUN_FILE, bytesOf({ schema: 1, runs: auditorValue(runs) }));
}

function runIdIn(text: string): readonly number[] {
  const reading = readKept(text);
  const id = reading.kind === 'read' ? Number(reading.kept.facts.runId) : 0;
  return id > 0 ? [id] : [];
}

/** What the file records, and what the gate saw on GitHub when it decided. */
function approvalsOf({ intervention }: Found, texts: readonly string[]): object {
  const seen = texts.flatMap((text) => {
    const reading = readKept(text);
    return reading.kind === 'read' ? [reading.kept.facts.consents] : [];
  });
  return {
    schema: 1,
    recorded: auditorValue(intervention.approvals ?? null),
    seen: auditorValue(seen),
  };
}
