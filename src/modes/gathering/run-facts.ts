import type { ApiResult } from '../../github/answer.ts';
import { skewOf } from '../../github/clock.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { RepositoryState } from '../../github/repository.ts';
import type { Run } from '../../github/runs.ts';
import { readTag, type TagNow } from '../../github/tags.ts';
import type { Fact, Facts, Problem, Source, Target } from '../../rules/facts.ts';
import { malformed } from '../../github/unreadable.ts';

/** What is judged: one run, and what it means to deploy. */
export interface RunToJudge {
  readonly repository: RepositoryClient;
  readonly runId: number;
  readonly ref: string;
  readonly sha: string;
  readonly event: string;
  readonly environment: string;
  readonly intervention: string | undefined;
  /** The default branch by the runner: a guess that saves a round trip. */
  readonly defaultBranch?: string | undefined;
  /**
   * Set for a run other than the one this process belongs to. Such a run only names its head, so the tag of
   * that name is meant only if it leads to the run's commit and no branch has the same name.
   */
  readonly another?: true;
}

/** The same facts with the tag as it is now: the last look before allowing. */
export async function lookAgainAtTag(
  { repository, ref }: RunToJudge,
  facts: Facts,
): Promise<Facts> {
  const { client } = repository;
  client.keepBack(0);
  const asked = await readTag(repository, ref);
  const now = client.clock.now();
  const tagNow: Fact<string | null> = asked.ok
    ? tagFact(asked.value, asked.request, [{ kind: 'api', from: asked.request }])
    : { known: false, problem: asked.problem };
  return {
    ...facts,
    now,
    target: { ...facts.target, tagNow },
    problems: [...facts.problems, ...problemsIn([now, tagNow])],
    requests: client.counted,
  };
}

export function targetOf(
  question: RunToJudge,
  state: Pick<RepositoryState, 'tag' | 'branchNamedAlike'>,
  request: string,
  run: ApiResult<Run>,
): Target {
  const { ref, sha, environment, intervention, another } = question;
  const { tag } = state;
  // For some events the runner names the tag object; what is deployed is the commit it leads to.
  const deployed = tag?.objects.includes(sha) === true && tag.commit !== null ? tag.commit : sha;
  const meant = another === undefined || (tag?.commit === sha && !state.branchNamedAlike);
  const read: Source = { kind: 'api', from: request, id: ref };
  return {
    ref: { kind: meant ? 'ref' : 'no-release', name: ref },
    deployed: isOfCommit(run, [sha, deployed, ...(tag?.objects ?? [])])
      ? {
          known: true,
          value: deployed,
          grade: 'verified',
          sources: [{ kind: 'argument', from: 'GITHUB_SHA' }],
        }
      : { known: false, problem: OTHER_COMMIT },
    tagNow: tagFact(tag, request, tag === null ? [] : [read]),
    tagObjects: (tag?.objects ?? []).filter((oid) => oid !== tag?.commit),
    environment,
    ...(intervention !== undefined && { intervention }),
  };
}

function tagFact(
  tag: TagNow | null,
  request: string,
  sources: readonly Source[],
): Fact<string | null> {
  if (tag?.goesOn === true) {
    return { known: false, problem: malformed(request, 'tag-chain') };
  }
  return { known: true, value: tag?.commit ?? null, grade: 'verified', sources };
}

type RunFacts = Pick<
  Facts,
  | 'repository'
  | 'now'
  | 'runId'
  | 'event'
  | 'actor'
  | 'triggeringActor'
  | 'problems'
  | 'requests'
  | 'runnerClock'
>;

export function baseFacts(
  question: RunToJudge,
  run: ApiResult<Run>,
  facts: readonly (Fact<unknown> | null)[],
): RunFacts {
  const { client } = question.repository;
  const now = client.clock.now();
  const { actor, triggeringActor } = run.ok ? run.value : { actor: null, triggeringActor: null };
  const unread = run.ok ? [] : [run.problem];
  const skew = now.known ? skewOf(Date.now(), now.value) : null;
  return {
    repository: question.repository.fullName,
    now,
    runId: String(question.runId),
    event: eventOf(question, run),
    actor,
    triggeringActor: triggeringActor?.id === actor?.id ? null : triggeringActor,
    problems: distinct([...unread, ...problemsIn([now, ...facts])]),
    requests: client.counted,
    ...(skew !== null && { runnerClock: skew }),
  };
}

const OTHER_COMMIT = malformed('GET /repos/{owner}/{repo}/actions/runs/{run_id}', 'another-commit');

/** Returns true unless GitHub's record of the run says that another commit is deployed. */
function isOfCommit(run: ApiResult<Run>, commits: readonly string[]): boolean {
  return !run.ok || commits.includes(run.value.headSha);
}

/** The event by the runner and by GitHub's record; if they differ, it is not one that may deploy. */
function eventOf({ event }: RunToJudge, run: ApiResult<Run>): string {
  return run.ok && run.value.event !== event ? `${event}, ${run.value.event}` : event;
}

export function problemsIn(facts: readonly (Fact<unknown> | null)[]): readonly Problem[] {
  return facts.flatMap((fact) => (fact === null || fact.known ? [] : [fact.problem]));
}

/** One failed request may leave several facts unknown, but is one problem. */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((problem) => [`${problem.code} ${problem.request}`, problem]));
  return [...seen.values()];
}
