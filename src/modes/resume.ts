import { HOUR, type Instant, plus } from '../calendar/instant.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import { readRepository } from '../github/repository.ts';
import {
  listRunsSince,
  type ListedRun,
  newestFirst,
  readRun,
  rerunFailedJobs,
} from '../github/runs.ts';
import type { Language } from '../records/types.ts';
import {
  type ResumedRun,
  type Resumption,
  resumptionReport,
  resumptionParts,
} from '../report/resumption.ts';
import { DEPLOYING_EVENTS } from '../rules/event.ts';
import { problemsOf } from '../rules/api.ts';
import { decidingLines } from '../rules/deciding-lines.ts';
import type { Problem } from '../rules/facts.ts';
import { InputError, type Inputs } from '../runner/inputs.ts';
import { group, print } from '../runner/log.ts';
import { type ModeInput, onRepository } from './mode-input.ts';
import { type ModeResult, concludeList } from './mode-result.ts';
import type { EzdravFiles } from './ezdrav-files.ts';
import { readHeadFiles } from './gathering/head-files.ts';
import { judge } from './gate.ts';
import { withCauses, withOrganisation } from './organisation/telling.ts';
import { trustedNow } from './trusted-now.ts';
import { openNow } from './resume/open-now.ts';
import { mayHaveHadTurn, type Trace, traceOf } from './resume/trace.ts';

/** An older refused run is left alone, because it is probably no longer wanted. */
const OLDEST = 24 * HOUR;
/** GitHub does not re-run older runs. */
const RERUNNABLE = 30 * 24 * HOUR;
/** Number of the newest other runs of a release that are checked once more before one is started. */
const MOST_OTHERS = 20;

/**
 * `mode: resume`: re-runs the runs of `workflow` that the gate refused only because of the time and whose
 * slot is open now. Keeps no list: the runs themselves show what was refused, and who started their latest
 * attempt shows whether it was resumed. So late, repeated and concurrent ticks change nothing.
 */
export async function resume(input: ModeInput): Promise<ModeResult> {
  const { inputs } = input;
  const { workflow } = inputs;
  if (workflow === undefined || !/^[\w.-]+\.ya?ml$/.test(workflow)) {
    throw new InputError('workflow', 'deploy.yml');
  }
  return onRepository(input, async (repository) => {
    const { resumption, files, language } = await resumeRuns(repository, workflow, inputs);
    const concluded = concludeList(
      resumptionParts(resumption, language),
      language,
      resumptionReport(resumption, language),
      resumption.problems.length === 0,
    );
    const { runs, problems } = resumption;
    const lacking = runs.flatMap((run) => (run.kind === 'still-refused' ? run.lacking : []));
    const causes = withCauses(concluded, [...problems, ...lacking], files, language);
    return withOrganisation(causes, files, language);
  });
}

async function resumeRuns(
  repository: RepositoryClient,
  workflow: string,
  inputs: Inputs,
): Promise<{
  readonly resumption: Resumption;
  readonly files: EzdravFiles | null;
  readonly language: Language;
}> {
  const asked = inputs.language;
  const state = await readRepository(repository, null);
  if (!state.ok) {
    return { resumption: stopped(state.problem), files: null, language: asked ?? 'en' };
  }
  const files = await readHeadFiles(repository, state.value, inputs.intervention);
  const language = asked ?? files.solution.language ?? 'en';
  const concluded = (resumption: Resumption): Awaited<ReturnType<typeof resumeRuns>> => {
    return { resumption, files, language };
  };
  if (files.files.kind === 'unknown') return concluded(stopped(files.files.problem));
  // All answers so far may be from one request; a clock needs two.
  const now = await trustedNow(repository);
  if (!now.known) return concluded(stopped(now.problem));

  const { releases, slots } = openNow(files.candidates, now.value);
  if (releases.size === 0) return concluded({ slots, runs: [], problems: [] });
  const since = plus(now.value, -OLDEST);
  const recent = await listRunsSince(repository, workflow, since);
  if (!recent.ok) return concluded(stopped(recent.problem));
  const runs: ResumedRun[] = [];
  const problems: Problem[] = [];
  await group('resume', async () => {
    for (const [tag, opened] of releases) {
      const known = recent.value.runs.filter((run) => deploys(run, tag));
      if (known.length === 0 && recent.value.cut === null) continue;
      // A run from last week may have been re-run by hand tonight.
      const earliest = plus(now.value, -RERUNNABLE);
      const all = await listRunsSince(repository, workflow, earliest, tag);
      const lacking = all.ok ? all.value.cut : all.problem;
      if (lacking !== null) problems.push(lacking);
      if (!all.ok || all.value.cut !== null) continue;
      const both = newestFirst([...known, ...all.value.runs.filter((run) => deploys(run, tag))]);
      runs.push(...(await resumeRelease(repository, inputs, { opened, since }, both)));
    }
  });
  problems.push(...runs.flatMap((run) => (run.kind === 'unknown' ? [run.problem] : [])));
  return concluded({ slots, runs, problems });
}

/** Returns true if a run may deploy the release; a fork's branch may have the tag's name. */
function deploys({ headBranch, event }: ListedRun, tag: string): boolean {
  return headBranch === tag && DEPLOYING_EVENTS.includes(event);
}

interface Release {
  /** When its slot opened. */
  readonly opened: Instant;
  /** Runs that began earlier are not re-run. */
  readonly since: Instant;
}

/**
 * Re-runs at most one run of a release: the newest that was refused for the time, and none if another one is
 * running or had its turn inside the slot, however it ended. Whether to deploy twice is for people to decide.
 */
async function resumeRelease(
  repository: RepositoryClient,
  inputs: Inputs,
  { opened, since }: Release,
  runs: readonly ListedRun[],
): Promise<readonly ResumedRun[]> {
  const resumed: ResumedRun[] = [];
  const traces = new Map<number, Trace>();
  for (const run of runs) {
    repository.client.begin();
    if (mayHaveHadTurn(run, opened)) traces.set(run.id, await traceOf(repository, run));
  }
  let settled = [...traces.values()].some(({ kind }) => kind !== 'refused-for-time');
  const asked = runs.filter(
    ({ id, createdAt }) => createdAt >= since || traces.get(id)?.kind === 'unknown',
  );
  for (const [index, run] of asked.entries()) {
    const { id } = run;
    const known = traces.get(id) ?? null;
    print(`${run.headBranch}: ${index + 1} / ${asked.length}: ${id}`);
    repository.client.begin();
    const trace = known ?? (settled ? null : await traceOf(repository, run));
    if (trace === null || (settled && trace.kind === 'refused-for-time')) {
      resumed.push({ id, kind: 'not-newest' });
      continue;
    }
    resumed.push(await resumedOf(repository, inputs, run, trace, runs));
    // After a success, older runs are not re-run either.
    settled ||= trace.kind !== 'other' || run.conclusion === 'success';
  }
  return resumed;
}

function resumedOf(
  repository: RepositoryClient,
  inputs: Inputs,
  run: ListedRun,
  trace: Trace,
  runs: readonly ListedRun[],
): Promise<ResumedRun> | ResumedRun {
  const { id } = run;
  if (trace.kind === 'unknown') return { id, kind: 'unknown', problem: trace.problem };
  if (trace.kind === 'other') return { id, kind: 'not-refused-for-time' };
  return resumeOne(repository, inputs, run, runs);
}

async function resumeOne(
  repository: RepositoryClient,
  inputs: Inputs,
  run: ListedRun,
  runs: readonly ListedRun[],
): Promise<ResumedRun> {
  const { id } = run;
  if (run.triggeringActor.type === 'Bot' && run.attempt > 1) return { id, kind: 'already-resumed' };
  const { verdict, gathered } = await judge({
    repository,
    runId: id,
    ref: `refs/tags/${run.headBranch ?? ''}`,
    sha: run.headSha,
    event: run.event,
    environment: inputs.environment,
    intervention: inputs.intervention,
    another: true,
  });
  if (!verdict.allowed) {
    const misses = verdict.rules.map(({ facts }) => facts).filter((facts) => 'near-miss' in facts);
    const decidedBy = decidingLines(verdict.rules);
    const lacking = problemsOf(gathered.facts);
    return { id, kind: 'still-refused', codes: verdict.reasonCodes, misses, decidedBy, lacking };
  }
  // Somebody may have re-run it in the meantime; GitHub refuses a second start, so this only saves a request.
  const latest = await readRun(repository, id);
  if (!latest.ok) return { id, kind: 'unknown', problem: latest.problem };
  if (goesOn(latest.value, run)) return { id, kind: 'already-resumed' };
  // Lists lag behind: another run may have begun, and even ended, since they were read.
  for (const other of runs.filter((each) => each.id !== id).slice(0, MOST_OTHERS)) {
    const read = await readRun(repository, other.id);
    if (!read.ok) return { id, kind: 'unknown', problem: read.problem };
    if (goesOn(read.value, other)) return { id, kind: 'not-newest' };
  }
  const started = await rerunFailedJobs(repository, id);
  if (started.ok) return { id, kind: 'resumed' };
  // Another tick may have been faster, or the answer was lost: the run itself shows it.
  const after = await readRun(repository, id);
  return after.ok && goesOn(after.value, run)
    ? { id, kind: 'already-resumed' }
    : { id, kind: 'unknown', problem: started.problem };
}

/** Returns true if a newer attempt than that of `before` was started. */
function goesOn(now: ListedRun, before: ListedRun): boolean {
  return now.attempt !== before.attempt || now.conclusion === null;
}

function stopped(problem: Problem): Resumption {
  return { slots: [], runs: [], problems: [problem] };
}
