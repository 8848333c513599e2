import { type Instant, instantOf } from '../calendar/instant.ts';
import type { Job } from '../github/run-jobs.ts';
import type { Intervention } from '../records/types.ts';
import type { Course } from '../report/close-course.ts';

/** What people call the job that deploys, in either language; tried before all jobs are taken. */
const DEPLOYS = /deploy|namest|release|izda|prod/i;
const GATE = /gate|ezdrav|preverjanj|vrata/i;
const ROLLS_BACK = /roll.?back|back.?out|povrn|vrnitev|revert/i;
/** The runner's own steps. */
const RUNNER =
  /^(?:set up job|set up runner|complete job|complete runner|initialize containers|stop containers|post .*)$/i;

/**
 * What happened in a run, by the times GitHub recorded of its jobs. The job that deploys is told by
 * its name; where none or several are called so, all of them are taken together. Attempts that the
 * gate refused do not count.
 */
export function courseOf(jobs: readonly Job[], intervention: Intervention, now: Instant): Course {
  const ended = jobs.filter(({ completedAt }) => completedAt !== null);
  const running = jobs.filter(({ completedAt }) => completedAt === null);
  // A step of the deploying job itself closes: nothing but that job is there, and it still runs.
  const all = ended.some(didAnything) ? ended : [...ended, ...running];
  const named = all.filter(({ name }) => DEPLOYS.test(name));
  const meant = (named.length > 0 ? named : all).filter(
    (job) => didAnything(job) && !wasRefused(job, intervention),
  );
  if (meant.length === 0) return { kind: 'nothing-done' };
  const last = meant.reduce((one, other) => (endOf(other, now) > endOf(one, now) ? other : one));
  const names = [...new Set(meant.map(({ name }) => name))];
  return {
    kind: 'carried-out',
    startedAt: instantOf(Math.min(...meant.map(({ startedAt }) => startedAt))),
    endedAt: endOf(last, now),
    ending: endingOf(meant.filter(({ attempt }) => attempt === last.attempt)),
    jobs: names,
  };
}

function endOf({ completedAt }: Job, now: Instant): Instant {
  return completedAt ?? now;
}

function didAnything({ conclusion }: Job): boolean {
  return conclusion !== 'skipped';
}

function stepsOf(job: Job): Job['steps'] {
  return job.steps.filter(({ name }) => !RUNNER.test(name));
}

const FAILED: ReadonlySet<string> = new Set(['failure', 'cancelled', 'timed_out']);

/**
 * The gate said no: its step failed and none after it ran. A first step of another name is taken for
 * the gate where the job ran outside the slot, since no gate would have let it on.
 */
function wasRefused(job: Job, { schedule, urgent }: Intervention): boolean {
  if (!FAILED.has(job.conclusion ?? '')) return false;
  const steps = stepsOf(job);
  const at = steps.findIndex(({ conclusion }) => FAILED.has(conclusion ?? ''));
  if (at < 0) return false;
  const ranOn = steps
    .slice(at + 1)
    .some(({ conclusion }) => conclusion !== null && conclusion !== 'skipped');
  if (ranOn) return false;
  const outside =
    urgent === undefined &&
    ((job.completedAt !== null && job.completedAt < schedule.start) ||
      job.startedAt >= schedule.end);
  return GATE.test(steps[at]?.name ?? '') || (at === 0 && outside);
}

/**
 * Cancelled work that was under way has failed as much as work that broke; only a job that was
 * cancelled before its first step carried nothing out.
 */
function endingOf(jobs: readonly Job[]): Extract<Course, { kind: 'carried-out' }>['ending'] {
  const steps = jobs.flatMap(stepsOf);
  const broken =
    jobs.some(({ conclusion }) => conclusion !== null && conclusion !== 'success') ||
    steps.some(({ conclusion }) => FAILED.has(conclusion ?? ''));
  if (!broken) return 'completed';
  if (steps.length === 0 && jobs.every(({ conclusion }) => conclusion === 'cancelled')) {
    return 'cancelled';
  }
  const rolledBack = steps.some(
    ({ name, conclusion }) => ROLLS_BACK.test(name) && conclusion === 'success',
  );
  return rolledBack ? 'rolled-back' : 'failed';
}
