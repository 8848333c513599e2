import { contains, HOUR, type Instant, plus } from '../calendar/instant.ts';
import type { Client } from '../github/client.ts';
import type { RepositoryName } from '../github/name.ts';
import { readRepository } from '../github/repository.ts';
import {
  listRunsSince,
  type ListedRun,
  readRemarks,
  readRun,
  rerunFailedJobs,
} from '../github/runs.ts';
import type { Language } from '../records/types.ts';
import {
  type ResumedRun,
  type Resumption,
  resumptionReport,
  resumptionText,
} from '../report/resumption.ts';
import type { Candidate, Problem } from '../rules/facts.ts';
import { InputFault, type Inputs } from '../runner/inputs.ts';
import { group, print } from '../runner/log.ts';
import { type Assignment, clientFor, repositoryOf } from './assignment.ts';
import { type Conclusion, concludeList } from './conclusion.ts';
import { readEzdrav } from './gathering/tip.ts';
import { judge } from './gate.ts';
import { isRefusedForTime } from './remark.ts';
import { trustedNow } from './notifying/clock.ts';

/** A refused run older than this is left alone: whoever wanted it has moved on. */
const OLDEST = 24 * HOUR;
const OUR_BOT = 'github-actions[bot]';

/**
 * `mode: resume`: starts again the runs of `workflow` that the gate refused for time alone and whose slot
 * is open now. Keeps no list: what was refused stands in the runs, whether it was resumed in who started
 * their latest attempt. Late, doubled and concurrent ticks therefore change nothing.
 */
export async function resume(assignment: Assignment): Promise<Conclusion> {
  const { inputs, context } = assignment;
  const { workflow } = inputs;
  if (workflow === undefined || !/^[\w.-]+\.ya?ml$/.test(workflow)) {
    throw new InputFault('workflow', 'deploy.yml');
  }
  const client = clientFor(assignment);
  try {
    const { resumption, language } = await resumeRuns(
      client,
      repositoryOf(context),
      workflow,
      inputs,
    );
    return concludeList(
      resumptionText(resumption, language),
      resumptionReport(resumption),
      resumption.problems.length === 0,
    );
  } finally {
    client.close();
  }
}

async function resumeRuns(
  client: Client,
  repository: RepositoryName,
  workflow: string,
  inputs: Inputs,
): Promise<{ readonly resumption: Resumption; readonly language: Language }> {
  const asked = inputs.language;
  const state = await readRepository(client, repository, null);
  if (!state.ok) return { resumption: stopped(state.problem), language: asked ?? 'en' };
  const files = await readEzdrav(client, repository, state.value, inputs.intervention);
  const language = asked ?? files.solution.language ?? 'en';
  if (files.files.kind === 'unknown') return { resumption: stopped(files.files.problem), language };
  // One request may have told everything so far; a clock needs two answers.
  const now = await trustedNow(client, repository);
  if (!now.known) return { resumption: stopped(now.problem), language };

  const { open, slots } = openNow(files.candidates, now.value);
  if (open.length === 0) return { resumption: { slots, runs: [], problems: [] }, language };
  const since = plus(now.value, -OLDEST);
  const recent = await listRunsSince(client, repository, workflow, since);
  if (!recent.ok) return { resumption: stopped(recent.problem), language };
  const tags = new Set(open.map(({ intervention }) => intervention.release.tag));
  const runs = recent.value.filter(
    ({ headBranch, createdAt }) =>
      headBranch !== null && tags.has(headBranch) && createdAt >= since,
  );
  const told = await group('resume', () => resumeEach(client, repository, inputs, runs));
  const problems = told.flatMap((run) => (run.kind === 'unknown' ? [run.problem] : []));
  return { resumption: { slots, runs: told, problems }, language };
}

/** The interventions whose slot is open, and where the others stand. */
function openNow(
  candidates: readonly Candidate[],
  now: Instant,
): { readonly open: readonly Candidate[]; readonly slots: Resumption['slots'] } {
  const planned = candidates.filter(
    ({ intervention }) => intervention.outcome === undefined && intervention.urgent === undefined,
  );
  const slots = planned.map(({ intervention }) => {
    const { id, schedule } = intervention;
    const state = contains(schedule, now) ? 'open' : now < schedule.start ? 'not-yet-open' : 'over';
    return { id, opensAt: schedule.start, closesAt: schedule.end, state } as const;
  });
  return {
    open: planned.filter(({ intervention }) => contains(intervention.schedule, now)),
    slots,
  };
}

/** Newest first, so that of a release only the newest refused run is started again. */
async function resumeEach(
  client: Client,
  repository: RepositoryName,
  inputs: Inputs,
  runs: readonly ListedRun[],
): Promise<readonly ResumedRun[]> {
  const seen = new Set<string>();
  const told: ResumedRun[] = [];
  for (const [index, run] of runs.entries()) {
    print(`${index + 1} / ${runs.length}: ${run.id}`);
    told.push(await resumeOne(client, repository, inputs, run, seen));
  }
  return told;
}

async function resumeOne(
  client: Client,
  repository: RepositoryName,
  inputs: Inputs,
  run: ListedRun,
  seen: Set<string>,
): Promise<ResumedRun> {
  const { id } = run;
  const tag = run.headBranch ?? '';
  client.begin();
  if (seen.has(tag)) return { id, kind: 'not-newest' };
  if (run.conclusion !== 'failure') {
    // A newer run goes on, or has deployed: an older one must not come after it.
    if (run.conclusion === null || run.conclusion === 'success') seen.add(tag);
    return { id, kind: 'not-refused-for-time' };
  }
  const remarks = await readRemarks(client, repository, id);
  if (!remarks.ok) return { id, kind: 'unknown', problem: remarks.problem };
  if (!isRefusedForTime(remarks.value)) return { id, kind: 'not-refused-for-time' };
  seen.add(tag);
  if (run.triggeringActor.login === OUR_BOT && run.attempt > 1)
    return { id, kind: 'already-resumed' };

  const { verdict } = await judge(client, {
    repository,
    runId: id,
    ref: `refs/tags/${tag}`,
    sha: run.headSha,
    event: run.event,
    environment: inputs.environment,
    intervention: inputs.intervention,
    another: true,
  });
  if (!verdict.allowed) return { id, kind: 'still-refused', codes: verdict.reasonCodes };
  // Somebody may have started it meanwhile; GitHub refuses a second start, this only spares asking.
  const latest = await readRun(client, repository, id);
  if (!latest.ok) return { id, kind: 'unknown', problem: latest.problem };
  if (latest.value.attempt !== run.attempt) return { id, kind: 'already-resumed' };
  const started = await rerunFailedJobs(client, repository, id);
  if (started.ok) return { id, kind: 'resumed' };
  return raced(started.problem)
    ? { id, kind: 'already-resumed' }
    : { id, kind: 'unknown', problem: started.problem };
}

/** GitHub's answer where the run goes on already. */
function raced({ status, detail }: Problem): boolean {
  return status === 403 && /already running|already been queued|in progress/i.test(detail);
}

function stopped(problem: Problem): Resumption {
  return { slots: [], runs: [], problems: [problem] };
}
