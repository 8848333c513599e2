import type { Instant } from '../calendar/instant.ts';
import type { Diagnostic } from '../records/diagnostic.ts';
import type { Digest, Intervention, Roster, Solution } from '../records/types.ts';
import type { ReasonCode } from './reason-codes.ts';
import type { Payload, StatementKind } from '../witness/payload.ts';
import type { Witness } from '../witness/witness.ts';
import type { Grade } from './verdict.ts';
import type { Flaw } from './flaw.ts';

export type { Flaw, FlawCode } from './flaw.ts';

// Everything a rule may know. A mode gathers it and `evaluate` judges it; this file decides nothing.

/** Where a fact was read, so that an auditor can follow it. */
export interface Source {
  readonly kind: 'api' | 'file' | 'argument';
  /** An API path, a file of the repository, or the name of an input. */
  readonly from: string;
  readonly id?: string;
  readonly time?: Instant;
}

/** Why a fact is not available. */
export interface Problem {
  readonly code: Extract<ReasonCode, `api.${string}` | 'clock.unverifiable'>;
  /** The request that failed: `GET /repos/o/r/activity`. */
  readonly request: string;
  /** HTTP status, or null if there was no answer. */
  readonly status: number | null;
  /** What the answer or the connection said, shortened and untrusted; empty if the flaw says it. */
  readonly detail: string;
  /** What we ourselves found wrong with the answer. */
  readonly flaw?: Flaw;
  /** The permission the token lacks, such as `deployments: read`, if GitHub or we can tell. */
  readonly permission?: string;
  /** All permissions that the job needs, as a line of its workflow. */
  readonly permissions?: string;
  /** When GitHub's rate limit ends, if GitHub says so; shown only, never used to judge. */
  readonly until?: Instant;
}

export interface Known<T> {
  readonly known: true;
  readonly value: T;
  readonly grade: Grade;
  readonly sources: readonly Source[];
}

export interface Unknown {
  readonly known: false;
  readonly problem: Problem;
}

/** A fact with its evidence, or why it cannot be known. */
export type Fact<T> = Known<T> | Unknown;

/** A GitHub account. On the command line only the login is known (`id` null). */
export interface GitHubAccount {
  readonly login: string;
  readonly id: number | null;
  /** GitHub's account type; `User` is a human's. Null on the command line. */
  readonly type: 'User' | 'Bot' | 'Organization' | 'Mannequin' | null;
}

/** What the run (or the command line) means to deploy. */
export interface Target {
  readonly ref:
    | { readonly kind: 'ref'; readonly name: string }
    /** The command line without `--ref`: taken to be the announced release. */
    | { readonly kind: 'announced-release' }
    /** Another run (resume, guard) whose head does not name a tag that is meant. */
    | { readonly kind: 'no-release'; readonly name: string };
  /** The commit about to be deployed (40 or 64 hex digits); null on the command line without `--sha`. */
  readonly deployed: Fact<string> | null;
  /** Where the tag points now, peeled to a commit; a value of null means the tag does not exist. Null offline. */
  readonly tagNow: Fact<string | null> | null;
  /** The tag objects between the tag and its commit, if there are any. */
  readonly tagObjects?: readonly string[];
  /** The environment the gate was asked about. */
  readonly environment: string;
  /** Path of the one file the `intervention` input names; absent: every file is a candidate. */
  readonly intervention?: string | undefined;
}

/** A well-formed intervention file; `path` from the repository's root. */
export interface Candidate {
  readonly path: string;
  readonly intervention: Intervention;
  readonly planDigest: Digest;
}

/** An intervention that is not planned yet. */
export interface Draft {
  readonly path: string;
  /** The tag it will announce; null if it cannot be read yet. */
  readonly tag: string | null;
}

/** The result of reading `.ezdrav/`. */
export type Files =
  | {
      readonly kind: 'read';
      readonly candidates: readonly Candidate[];
      /** Files with `status: draft`: known, but not candidates. */
      readonly drafts?: readonly Draft[];
      /** Paths that look like our files but are not read. */
      readonly unread?: readonly string[];
      readonly grade: Grade;
      readonly sources: readonly Source[];
    }
  | { readonly kind: 'invalid'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'unknown'; readonly problem: Problem };

/** When the current plan reached the default branch and who brought it, by GitHub's record. */
export interface Landing {
  readonly landedAt: Instant;
  /** Who pushed or merged it. */
  readonly landedBy: GitHubAccount | null;
  /** Who opened the pull request that brought it, or who pushed it if there was none. */
  readonly author: GitHubAccount | null;
  /**
   * Everybody else involved in bringing it, in the pull request or earlier. Null stands for a person who
   * cannot be identified.
   */
  readonly writers?: readonly (GitHubAccount | null)[];
  /** Who merged the pull requests that brought it, or put them into a merge queue. */
  readonly mergers?: readonly GitHubAccount[];
  readonly by: 'activity' | 'merged-pull-request';
  /**
   * Since when this plan has been the only state of the intervention on the default branch: no other plan
   * under its id, no withdrawal, no outcome. Null if the plan came first. Never earlier than the two that
   * follow.
   */
  readonly noOtherSince: Instant | null;
  /**
   * Since when the intervention has been neither withdrawn nor finished; a gap in the record counts as if it
   * may have been. Null if it never was.
   */
  readonly notSetAsideSince: Instant | null;
  /**
   * The beginning of the record that was read; what came before is unknown. Null if it was read from its very
   * beginning.
   */
  readonly recordSince: Instant | null;
}

/** The workflow run that a receipt names, as GitHub recorded it, checked against the default branch. */
export interface NamedRun {
  readonly event: string;
  readonly onDefaultBranch: boolean;
  /** True if its commit was the tip of the branch at some time. */
  readonly commitStood: boolean;
  readonly createdAt: Instant;
  /** When it ended; null while it is running. */
  readonly endedAt: Instant | null;
  /** Its workflow file, `.github/workflows/x.yml`; absent if the server does not report it. */
  readonly path?: string;
}

export type ReceiptKind = 'announcement' | 'notification' | 'withdrawal' | AnswerKind;
/** What a recorded answer mail said. */
export type AnswerKind = 'approval' | 'rejection';

/** A Deployment object made by our announce step; fields as GitHub returned them, unjudged. */
export interface Receipt {
  readonly kind: ReceiptKind;
  readonly id: string;
  readonly repository: string;
  readonly environment: string;
  readonly creator: GitHubAccount;
  readonly commit: string;
  readonly payload: {
    readonly schema: number;
    readonly interventionId: string;
    readonly planDigest: string;
    readonly recipients: readonly string[];
    readonly messageId: string;
    readonly runId: string;
    /** The mail server that accepted the mail; absent in receipts of older versions. */
    readonly mailServer?: string;
  } | null;
  readonly createdAt: Instant;
  /**
   * The time of the first final status if that is a `success` by `github-actions[bot]`; null if delivery is
   * unknown.
   */
  readonly deliveredAt: Instant | null;
  /**
   * The run it names; a value of null means the run does not exist. Absent if not asked for, because a newer
   * receipt counts.
   */
  readonly run?: Fact<NamedRun | null>;
  /** True if the commit it was made at was the tip of the default branch at some time. */
  readonly commitStood?: boolean;
  /** The delivery statement, as read, that GitHub is supposed to have signed. */
  readonly signed?: SignedStatement;
  /**
   * How far GitHub's signature over the delivery carries, before asking which workflows may speak for the
   * house (each version of `solution.yml` says that for itself). Absent if there is no signature.
   */
  readonly signature?: Witness;
}

/** A statement and the token whose audience is its digest. */
export interface SignedStatement {
  readonly kind: StatementKind;
  readonly payload: Payload;
  readonly token: string;
}

/** A review of the pull request that landed the plan. Its text is never read. */
export interface Review {
  readonly kind: 'review';
  readonly id: string;
  readonly url: string;
  readonly user: GitHubAccount;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED' | 'COMMENTED' | 'PENDING';
  readonly submittedAt: Instant;
  /** True if the reviewed commit is the pull request's head. */
  readonly onHead: boolean;
  /** The plan's digest at the reviewed commit; null if there is no valid plan. */
  readonly planDigest: Digest | null;
  /** How it was dismissed; absent if it was not, or if GitHub does not say. */
  readonly dismissal?: Dismissal;
}

export interface Dismissal {
  readonly at: Instant;
  /** `nobody`: a bot, or GitHub itself because of a push. Anyone who cannot be identified counts as a person. */
  readonly by: 'person' | 'nobody';
  readonly from: Review['state'];
}

/** A comment on the announcement issue. */
export interface ApprovingComment extends Comment {
  readonly kind: 'comment';
}

/** A comment on the pull request that landed the plan. It cannot approve, but it can reject. */
export interface PullComment extends Comment {
  readonly kind: 'pull-comment';
}

export interface Comment {
  readonly id: string;
  readonly url: string;
  readonly user: GitHubAccount;
  readonly createdAt: Instant;
  readonly body: string;
  readonly edited: boolean;
  /** When it was last edited, if GitHub says so. */
  readonly editedAt?: Instant;
  readonly minimised: boolean;
  readonly byEmail: boolean;
  readonly viaApp: boolean;
}

export type ApprovalEvidence = Review | ApprovingComment | PullComment;

/** A version of the rules that was on the default branch before the present one. */
export interface FormerRules {
  readonly file: string;
  readonly rules: { readonly solution: Solution } | { readonly roster: Roster };
  /** What the next version changed: keys, and old and new values if they reveal nothing about people. */
  readonly changed: readonly string[];
  /** The push that brought the valid version after it. */
  readonly supersededBy: {
    readonly id: string;
    readonly commit: string;
    readonly at: Instant;
    readonly by: GitHubAccount | null;
  };
  /** The pull request by which that push came; null if there was none, or GitHub was not asked yet. */
  readonly pull: RulesPull | null;
}

/** A merged pull request that changed the rules. */
export interface RulesPull {
  readonly url: string;
  readonly author: GitHubAccount | null;
  readonly mergedBy: GitHubAccount | null;
  /** Everybody else who wrote in it; null stands for a person who cannot be identified. */
  readonly writers: readonly (GitHubAccount | null)[];
  readonly reviews: readonly Omit<Review, 'planDigest'>[];
}

/** The organisation whose files tightened the solution and roster, and both as they are without it. */
export interface HeldBy {
  /** `owner/name` as it is now, or the folder it was read from. */
  readonly repository: string;
  /** Its numeric id; null if the solution names no organisation but is judged as if it did. */
  readonly id: number | null;
  /** The commit at which its files were read; null for a folder. */
  readonly commit: string | null;
  /** The files that were read, each with its object id; empty for a folder. */
  readonly files: readonly { readonly path: string; readonly oid: string }[];
  readonly own: { readonly solution: Solution; readonly roster: Roster | null };
  readonly lines: readonly HeldLine[];
}

/**
 * The key of an organisation's file, such as `freezes` or `window.opens`; a list entry is named by what
 * identifies it.
 */
export interface HeldLine {
  readonly file: '.ezdrav/organisation.yml' | '.ezdrav/staff.yml';
  readonly key: string;
  /** From 1. */
  readonly line: number;
  readonly freeze?: { readonly from: Instant; readonly to: Instant };
  /** The numeric id of the account that a roster entry is about. */
  readonly account?: number;
}

export interface Facts {
  /** `owner/name` of the repository the gate runs in; null offline. Receipts of other repositories do not count. */
  readonly repository: string | null;
  /** The instant of evaluation, from a clock that the runner cannot set. */
  readonly now: Fact<Instant>;
  /** The run that is judged; absent if there is none. */
  readonly runId?: string;
  /** The event that started the run; null if there is no run (command line). */
  readonly event: string | null;
  readonly files: Files;
  readonly target: Target;
  /** Null offline: GitHub was not asked. */
  readonly landing: Fact<Landing> | null;
  /** Null offline. */
  readonly receipts: Fact<readonly Receipt[]> | null;
  /** Whether a workflow on the default branch re-runs runs that came too early; absent if not known. */
  readonly resumed?: boolean;
  /** Receipts of signed mails that were recorded as answers; read together with `receipts`. */
  readonly answers?: readonly Receipt[];
  /** Null offline. */
  readonly consents: Fact<readonly ApprovalEvidence[]> | null;
  /** Who started the run; null if unknown (command line without `--actor`). */
  readonly actor: GitHubAccount | null;
  /** Who re-ran it, if that is not `actor`. */
  readonly triggeringActor: GitHubAccount | null;
  /** A value of null: the repository has no roster. */
  readonly roster: Fact<Roster | null>;
  /** Former versions of the rules, as far back as they may count; null offline. */
  readonly formerRules: Fact<readonly FormerRules[]> | null;
  /** Absent if the solution belongs to no organisation. */
  readonly heldBy?: HeldBy;
  /** Everything that could not be read, each once; input of the rule `api`. */
  readonly problems: readonly Problem[];
  /** Set if the runner's own clock, on which nothing relies, is more than two minutes off. */
  readonly runnerClock?: 'runner-ahead' | 'runner-behind';
  /** Number of API requests made for this decision; absent offline. */
  readonly requests?: { readonly requests: number; readonly roundTrips: number };
}
