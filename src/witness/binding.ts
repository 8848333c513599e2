import type { Instant } from '../calendar/instant.ts';
import type { Claims } from './claims.ts';
import type { Issuer } from './issuer.ts';
import type { StatementKind } from './payload.ts';
import type { TrustShortfall, TokenFault } from './reasons.ts';
import type { Statement, Witness } from './witness.ts';
import { type Home, isAtHome, isListed, type WorkflowSource, workflowSource } from './workflows.ts';

/** What is known about the repository whose statements are judged. */
export interface House {
  readonly issuer: Issuer;
  readonly repositoryId: number;
  readonly defaultBranch: string;
  /** Returns true for a commit (40 or 64 hex digits) that has been the default branch's tip. */
  readonly stoodOnDefaultBranch: (commit: string) => boolean;
  /** `evidence.workflows`; empty if not set. */
  readonly workflows: readonly string[];
  /** `evidence.self-hosted: trusted`. */
  readonly trustsOwnRunners: boolean;
}

/** Events that start a run of the default branch's own workflow. */
const EVENTS: ReadonlySet<string> = new Set(['push', 'workflow_dispatch', 'schedule']);
/** Events that start a deployment. */
const DEPLOYING: ReadonlySet<string> = new Set(['push', 'workflow_dispatch', 'release']);

/** Milliseconds by which the clocks of GitHub's services may differ. */
const SKEW = 30_000;

/**
 * The faults of a token's claims that name another repository, branch, commit, event or workflow than ours.
 * Tokens of other branches, forks, tags or `pull_request_target` do not count. The verdict of a gate comes
 * from a tag's run; there the reusable workflow, at its commit, is what nobody here can change. `now` null:
 * not known, and then no token is called too late.
 */
export function claimFaults(
  kind: StatementKind,
  claims: Claims,
  house: House,
  now: Instant | null,
): readonly TokenFault[] {
  const faults: TokenFault[] = [];
  const fault = (code: TokenFault['code'], value: string): void => {
    faults.push({ code, value });
  };
  if (Number(claims.repository_id) !== house.repositoryId) {
    fault('token.repository', claims.repository_id);
  }
  const ofVerdict = kind === 'verdict';
  if (!ofVerdict && claims.ref !== `refs/heads/${house.defaultBranch}`) {
    fault('token.branch', claims.ref);
  }
  if (!ofVerdict && !house.stoodOnDefaultBranch(claims.sha)) fault('token.commit', claims.sha);
  if (!(ofVerdict ? DEPLOYING : EVENTS).has(claims.event_name)) {
    fault('token.event', claims.event_name);
  }
  for (const strange of strangeWorkflows(ofVerdict, claims, house))
    fault('token.workflow', strange);
  if (claims.nbf > claims.iat || claims.iat >= claims.exp) fault('token.time', `${claims.iat}`);
  if (now !== null && claims.iat * 1000 > now + SKEW) fault('token.in-future', `${claims.iat}`);
  return faults;
}

/** The workflows named by a token that may not speak for us: the run's, the job's, or both. */
function strangeWorkflows(ofVerdict: boolean, claims: Claims, house: House): readonly string[] {
  const { repository, workflow_ref: run, job_workflow_ref: job } = claims;
  const home: Home = { repository, defaultBranch: house.defaultBranch };
  const ofJob = workflowSource(job, claims.job_workflow_sha);
  if (ofVerdict) {
    const central = house.workflows.filter((entry) => !entry.startsWith('.github/'));
    return ofJob !== null && isListed(central, ofJob, home) ? [] : [job];
  }
  const ofRun = workflowSource(run, claims.workflow_sha);
  const isOwn = ofRun !== null && isAtHome(ofRun.workflow, home) && stood(ofRun, house);
  const isForeign = ofJob !== null && !isAtHome(ofJob.workflow, home);
  const strange = new Set<string>();
  if (!isOwn) strange.add(run);
  if (ofJob === null || !(isForeign || stood(ofJob, house))) strange.add(job);
  for (const each of unlisted([ofRun, ofJob], house.workflows, home)) {
    strange.add(each === ofRun ? run : job);
  }
  return [...strange];
}

/** Those of a token's workflows that are not in the list; empty if no list is set. */
function unlisted(
  sources: readonly (WorkflowSource | null)[],
  list: readonly string[],
  home: Home,
): readonly (WorkflowSource | null)[] {
  if (list.length === 0) return [];
  return sources.filter((source) => source === null || !isListed(list, source, home));
}

/** How far a good signature carries under a version of `solution.yml`. */
export function heldAgainst(statement: Statement, terms: SignatureTerms): Witness {
  const { workflows } = terms;
  const { repository, ref, workflow, workflowCommit, jobWorkflow, jobCommit } = statement;
  const home: Home = { repository, defaultBranch: ref.slice('refs/heads/'.length) };
  const sources = [
    workflowSource(workflow, workflowCommit ?? undefined),
    workflowSource(jobWorkflow, jobCommit ?? undefined),
  ];
  const [strange] = unlisted(sources, workflows, home);
  if (strange !== undefined) {
    const value = strange === sources[0] ? workflow : jobWorkflow;
    return { kind: 'refused', faults: [{ code: 'token.workflow', value }] };
  }
  return graded(statement, terms);
}

/** What a version of `solution.yml` requires of a good signature. */
export interface SignatureTerms {
  readonly workflows: readonly string[];
  /** True if the house's own runners are trusted. */
  readonly trusts: boolean;
}

/** The witness for a token that is otherwise right. */
export function graded(statement: Statement, { workflows, trusts }: SignatureTerms): Witness {
  const [first, ...others] = missingOf(workflows, statement.hosted || trusts);
  if (first === undefined) return { kind: 'verified', statement };
  return { kind: 'recorded', statement, missing: [first, ...others] };
}

/** Without a commit of its own, the source has the run's commit, which is checked separately. */
function stood({ commit }: WorkflowSource, house: House): boolean {
  return commit === null || house.stoodOnDefaultBranch(commit);
}

/** What an otherwise right token lacks to be beyond doubt. */
function missingOf(
  workflows: readonly string[],
  runnerIsTrusted: boolean,
): readonly TrustShortfall[] {
  const missing: TrustShortfall[] = [];
  if (workflows.length === 0) missing.push('workflows-unset');
  if (!runnerIsTrusted) missing.push('hosted-runner');
  return missing;
}
