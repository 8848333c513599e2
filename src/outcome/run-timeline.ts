import { type Instant, instantOf } from '../calendar/instant.ts';
import type { Intervention } from '../records/types.ts';

/** One attempt of one job of a run, with times by GitHub's record. */
export interface RunJob {
  readonly name: string;
  readonly attempt: number;
  readonly startedAt: Instant;
  /** Null while it is running. */
  readonly completedAt: Instant | null;
  /** `success`, `failure`, `cancelled`, `skipped`, `timed_out`; null while it is running. */
  readonly conclusion: string | null;
  readonly steps: readonly RunStep[];
}

export interface RunStep {
  readonly name: string;
  readonly conclusion: string | null;
  /** Null if it did not begin, or GitHub does not say. */
  readonly startedAt: Instant | null;
}

/** How a run ended. `failed`: whether it was rolled back is not visible. */
export type Ending = 'completed' | 'rolled-back' | 'cancelled' | 'failed';

/** What a run shows of an intervention. */
export type RunTimeline =
  | { readonly kind: 'nothing-done' }
  | {
      readonly kind: 'carried-out';
      readonly startedAt: Instant;
      readonly endedAt: Instant;
      readonly ending: Ending;
      /** Names of the jobs from which the times are. */
      readonly jobs: readonly string[];
    };

/** GitHub's record of the run that deployed; without times if nothing began. */
export interface ObservedRun {
  readonly startedAt: Instant | undefined;
  readonly endedAt: Instant | undefined;
  readonly ending: Ending;
}

/** What people call the job that deploys, in either language; tried before all jobs are used. */
const DEPLOYS = /deploy|namest|release|izda|prod/i;
/** Whole words only: `Deploy to the eZdravje cluster` is not a gate. */
const GATE = /\b(?:gate|ezdrav|preverjanje|vrata)\b/i;
/** Steps that change what runs, whatever else their name says. */
const WORKS = /deploy|namest|migra|roll.?out|upgrade|nadgra/i;
const CLOSES = /clos|zapr|zaklj/i;
const ROLLS_BACK = /roll.?back|back.?out|povrn|vrnitev|revert/i;
/** The runner's own steps. */
const RUNNER =
  /^(?:set up job|set up runner|complete job|complete runner|initialize containers|stop containers|post .*)$/i;

/**
 * What happened in a run, by the times GitHub recorded for its jobs: from the start of the first job that
 * deploys (or of what follows the gate in it) to the end of the last job that did anything after that,
 * including a rollback under any name. The deploying job is recognised by its name; if none has such a name,
 * all jobs are used. Attempts that the gate refused do not count.
 */
export function timelineOf(
  jobs: readonly RunJob[],
  intervention: Intervention,
  now: Instant,
): RunTimeline {
  const done = jobs.filter((job) => didAnything(job) && !wasRefused(job, intervention));
  // A job that is still running is the closing one; it counts if it also deploys, or is the only one.
  const alone = jobs.every(({ name }) => name === jobs[0]?.name);
  const all = done.filter((job) => job.completedAt !== null || alone || deploys(job));
  const named = all.filter(({ name }) => DEPLOYS.test(name));
  const meant = named.length > 0 ? named : all;
  if (meant.length === 0 || (named.length === 0 && wasSkipped(jobs, all))) {
    return { kind: 'nothing-done' };
  }
  const begun = Math.min(...meant.map((job) => job.startedAt));
  const since = all.filter((job) => meant.includes(job) || job.startedAt >= begun);
  const telling = since.filter((job) => meant.includes(job) || ROLLS_BACK.test(job.name));
  const attempt = Math.max(...telling.map((job) => job.attempt));
  return {
    kind: 'carried-out',
    startedAt: instantOf(Math.min(...meant.map(workBegan))),
    endedAt: instantOf(Math.max(...since.map((job) => endOf(job, now)))),
    ending: endingOf(telling.filter((job) => job.attempt === attempt)),
    jobs: [...new Set(since.map(({ name }) => name))],
  };
}

/** When the work of a job began: after its gate, which may have waited for the slot. */
function workBegan(job: RunJob): Instant {
  const gate = gateAt(job.steps);
  if (gate < 0 || job.steps[gate]?.conclusion !== 'success') return job.startedAt;
  const next = job.steps
    .slice(gate + 1)
    .find(({ name, conclusion }) => !RUNNER.test(name) && conclusion !== 'skipped');
  return next?.startedAt ?? job.startedAt;
}

/** The index of the gate: the first step with such a name, unless work was done before it; otherwise -1. */
function gateAt(steps: readonly RunStep[]): number {
  const at = steps.findIndex(({ name }) => GATE.test(name) && !WORKS.test(name));
  return steps.slice(0, Math.max(0, at)).some(didWork) ? -1 : at;
}

function didWork({ name, conclusion }: RunStep): boolean {
  return WORKS.test(name) && conclusion !== null && conclusion !== 'skipped';
}

/** Returns true if the job named after the deployment was skipped and no other job shows such work. */
function wasSkipped(jobs: readonly RunJob[], all: readonly RunJob[]): boolean {
  return (
    jobs.some((job) => !didAnything(job) && WORKS.test(job.name)) &&
    !all.some(({ steps }) => steps.some(didWork))
  );
}

/** Returns true if something was deployed in a running job, by its own name or by a finished step. */
function deploys(job: RunJob): boolean {
  if (CLOSES.test(job.name)) return false;
  const over = stepsOf(job).filter(({ conclusion }) => conclusion !== null);
  return DEPLOYS.test(job.name) || over.some(({ name }) => DEPLOYS.test(name) || GATE.test(name));
}

/** Whole seconds, as in GitHub's times, so that the value is the same when it is read back. */
function endOf({ completedAt }: RunJob, now: Instant): Instant {
  return completedAt ?? instantOf(now - (now % 1000));
}

function didAnything({ conclusion }: RunJob): boolean {
  return conclusion !== 'skipped';
}

function stepsOf(job: RunJob): RunJob['steps'] {
  return job.steps.filter(({ name }) => !RUNNER.test(name));
}

const FAILED: ReadonlySet<string> = new Set(['failure', 'cancelled', 'timed_out']);

/**
 * Returns true if the gate refused: its step failed and none after it ran. Its step is the first with such a
 * name that does not deploy. If the job ran outside the slot, a first step with another name is taken for it,
 * since no gate would have let it continue.
 */
function wasRefused(job: RunJob, { schedule, urgent }: Intervention): boolean {
  if (job.conclusion !== null && !FAILED.has(job.conclusion)) return false;
  const steps = stepsOf(job);
  const at = steps.findIndex(({ conclusion }) => FAILED.has(conclusion ?? ''));
  if (at < 0) return false;
  const ranOn = steps
    .slice(at + 1)
    .some(({ conclusion }) => conclusion !== null && conclusion !== 'skipped');
  if (ranOn) return false;
  const gate = gateAt(steps);
  if (gate >= 0 || at > 0) return at === gate;
  const outside =
    urgent === undefined &&
    ((job.completedAt !== null && job.completedAt < schedule.start) ||
      job.startedAt >= schedule.end);
  return outside && !WORKS.test(String(steps[at]?.name));
}

/**
 * Work cancelled while it was under way counts as failed; only a job cancelled before its first step carried
 * nothing out.
 */
function endingOf(jobs: readonly RunJob[]): Ending {
  const steps = jobs.flatMap(stepsOf);
  const broken =
    jobs.some(({ conclusion }) => conclusion !== null && conclusion !== 'success') ||
    steps.some(({ conclusion }) => FAILED.has(conclusion ?? ''));
  if (!broken) return 'completed';
  if (steps.length === 0 && jobs.every(({ conclusion }) => conclusion === 'cancelled')) {
    return 'cancelled';
  }
  const rolledBack = [...steps, ...jobs].some(
    ({ name, conclusion }) => ROLLS_BACK.test(name) && conclusion === 'success',
  );
  return rolledBack ? 'rolled-back' : 'failed';
}

/** GitHub's record of the intervention in a timeline; null if there is none. */
export function observedIn(timeline: RunTimeline | null): ObservedRun | null {
  if (timeline?.kind !== 'carried-out') return null;
  const { startedAt, endedAt, ending } = timeline;
  // Work that did not begin has no start; the job's own times say nothing about the intervention.
  return ending === 'cancelled'
    ? { startedAt: undefined, endedAt: undefined, ending }
    : { startedAt, endedAt, ending };
}

/**
 * Two runs of one plan as one: from the first start to the last end, with the ending of the run that ended
 * last. Merging a run with itself changes nothing.
 */
export function merged(one: ObservedRun | null, other: ObservedRun | null): ObservedRun | null {
  if (one === null || other === null) return one ?? other;
  if (one.startedAt === undefined || one.endedAt === undefined) return other;
  if (other.startedAt === undefined || other.endedAt === undefined) return one;
  const [earlier, later] = one.endedAt < other.endedAt ? [one, other] : [other, one];
  return {
    startedAt: instantOf(Math.min(one.startedAt, other.startedAt)),
    endedAt: later.endedAt,
    ending: earlier.endedAt === later.endedAt ? one.ending : later.ending,
  };
}
