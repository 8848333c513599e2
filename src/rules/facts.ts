import type { Instant } from '../calendar/instant.ts';
import type { Diagnostic } from '../records/diagnostic.ts';
import type { Digest, Intervention, Roster, Solution } from '../records/types.ts';
import type { ReasonCode } from './reason-codes.ts';
import type { Payload, StatementKind } from '../witness/payload.ts';
import type { Witness } from '../witness/witness.ts';
import type { Grade } from './verdict.ts';
import type { Flaw } from './flaw.ts';

export type { Flaw, FlawCode } from './flaw.ts';

// Everything a rule may know. Gathered by a mode, judged by `evaluate`; nothing here decides.

/** Where a fact was read, so that an auditor can follow it. */
export interface Source {
  readonly kind: 'api' | 'file' | 'argument';
  /** An API path, a file of the repository, or the name of an input. */
  readonly from: string;
  readonly id?: string;
  readonly time?: Instant;
}

/** Why a fact could not be had. */
export interface Problem {
  readonly code: Extract<ReasonCode, `api.${string}` | 'clock.unverifiable'>;
  /** The request that failed: `GET /repos/o/r/activity`. */
  readonly request: string;
  /** HTTP status, or null where there was no answer. */
  readonly status: number | null;
  /** What the answer or the connection said, shortened, untrusted; empty where the flaw says it. */
  readonly detail: string;
  /** What we found wrong with it ourselves. */
  readonly flaw?: Flaw;
  /** The permission the token lacks, `deployments: read`, where GitHub or we can tell. */
  readonly permission?: string;
  /** All permissions that the job needs, as a line of its workflow. */
  readonly permissions?: string;
  /** Until when GitHub's rate limit holds, where it says so; shown, never judged by. */
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
    /** Another run (resume, guard) whose head names no tag that is meant. */
    | { readonly kind: 'no-release'; readonly name: string };
  /** The commit about to be deployed (40 or 64 hex digits); null on the command line without `--sha`. */
  readonly deployed: Fact<string> | null;
  /** Where the tag points now, peeled to a commit; a value of null: no such tag. Null offline. */
  readonly tagNow: Fact<string | null> | null;
  /** The tag objects on the way from the tag to its commit, where there are any. */
  readonly tagObjects?: readonly string[];
  /** The environment the gate was asked about. */
  readonly environment: string;
  /** Path of the one file the `intervention` input names; absent: every file is a candidate. */
  readonly intervention?: string;
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
  /** The tag it will announce; null where none can be read yet. */
  readonly tag: string | null;
}

/** What reading `.ezdrav/` gave. */
export type Files =
  | {
      readonly kind: 'read';
      readonly candidates: readonly Candidate[];
      /** Files that say `status: draft`: no candidates, but known. */
      readonly drafts?: readonly Draft[];
      /** Paths of what looks like one of our files and is read by nobody. */
      readonly unread?: readonly string[];
      readonly grade: Grade;
      readonly sources: readonly Source[];
    }
  | { readonly kind: 'invalid'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'unknown'; readonly problem: Problem };

/** When and by whom the current plan came to the default branch, by GitHub's record. */
export interface Landing {
  readonly landedAt: Instant;
  /** Who pushed or merged it. */
  readonly landedBy: GitHubAccount | null;
  /** Who opened the pull request that brought it, else who pushed it. */
  readonly author: GitHubAccount | null;
  /**
   * Whoever else had a hand in bringing it: in the pull request, or when it had come before. Null:
   * somebody whom nobody can name.
   */
  readonly writers?: readonly (GitHubAccount | null)[];
  /** Who merged the pull requests that brought it, or put them into a merge queue. */
  readonly mergers?: readonly GitHubAccount[];
  readonly by: 'activity' | 'merged-pull-request';
  /**
   * Since when no other state of this intervention stood on the default branch: another plan under its
   * id, a withdrawal, an outcome. Null: the plan came as the first. Never before the two that follow.
   */
  readonly noOtherSince: Instant | null;
  /**
   * Since when the intervention was neither withdrawn nor finished, nor may have been where the record
   * has a hole. Null: it never was.
   */
  readonly notSetAsideSince: Instant | null;
  /** From when on the record was read; what was before that nobody knows. Null: from its beginning. */
  readonly recordSince: Instant | null;
}

/** The workflow run that a receipt names, as GitHub recorded it, held against the default branch. */
export interface NamedRun {
  readonly event: string;
  readonly onDefaultBranch: boolean;
  /** True where its commit stood at the branch's tip at some time. */
  readonly commitStood: boolean;
  readonly createdAt: Instant;
  /** When it ended; null while it goes on. */
  readonly endedAt: Instant | null;
  /** The file of its workflow, `.github/workflows/x.yml`; absent where the server does not say it. */
  readonly path?: string;
}

export type ReceiptKind = 'announcement' | 'notification' | 'withdrawal' | AnswerKind;
/** What a mail said that was brought in. */
export type AnswerKind = 'approval' | 'rejection';

/** A Deployment object our announce step made; fields as GitHub gave them, unjudged. */
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
    /** The host that took the mail; absent in receipts of older versions. */
    readonly mailServer?: string;
  } | null;
  readonly createdAt: Instant;
  /** The first final status, where that is a `success` by `github-actions[bot]`; null: delivery unknown. */
  readonly deliveredAt: Instant | null;
  /** The run it names; a value of null: there is none. Absent: not asked for, since a newer one counts. */
  readonly run?: Fact<NamedRun | null>;
  /** True where the commit it was made at stood at the default branch's tip at some time. */
  readonly commitStood?: boolean;
  /** A delivery that GitHub is to have signed, as it was read. */
  readonly signed?: SignedStatement;
  /**
   * How far GitHub's signature over the delivery carries, whichever workflows may speak for the
   * house (that, each version of `solution.yml` says for itself). Absent: it bears none.
   */
  readonly signature?: Witness;
}

/** What was said, with the token whose audience it is. */
export interface SignedStatement {
  readonly kind: StatementKind;
  readonly payload: Payload;
  readonly token: string;
}

/** A pull-request review on the pull request that landed the plan. Its text is never read. */
export interface Review {
  readonly kind: 'review';
  readonly id: string;
  readonly url: string;
  readonly user: GitHubAccount;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED' | 'COMMENTED' | 'PENDING';
  readonly submittedAt: Instant;
  /** True where the reviewed commit is the pull request's head. */
  readonly onHead: boolean;
  /** The plan's digest at the reviewed commit; null: no valid plan there. */
  readonly planDigest: Digest | null;
  /** How it was dismissed; absent: it was not, or GitHub does not tell. */
  readonly dismissal?: Dismissal;
}

export interface Dismissal {
  readonly at: Instant;
  /** `nobody`: a bot, or GitHub itself because of a push. Who cannot be named may have been a person. */
  readonly by: 'person' | 'nobody';
  readonly from: Review['state'];
}

/** A comment on the announcement issue. */
export interface ApprovingComment extends Comment {
  readonly kind: 'comment';
}

/** A comment on the pull request that landed the plan. It approves nothing, but a no is heard there. */
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
  /** When it was last edited, where GitHub tells. */
  readonly editedAt?: Instant;
  readonly minimised: boolean;
  readonly byEmail: boolean;
  readonly viaApp: boolean;
}

export type ApprovalEvidence = Review | ApprovingComment | PullComment;

/** A version of the rules that stood on the default branch before the present one. */
export interface FormerRules {
  readonly file: string;
  readonly rules: { readonly solution: Solution } | { readonly roster: Roster };
  /** What the next version changed: keys, and old and new value where these tell nothing of people. */
  readonly changed: readonly string[];
  /** The push that brought the valid version after it. */
  readonly supersededBy: {
    readonly id: string;
    readonly commit: string;
    readonly at: Instant;
    readonly by: GitHubAccount | null;
  };
  /** The pull request by which that push came; null: none, or GitHub was not asked yet. */
  readonly pull: RulesPull | null;
}

/** A merged pull request that changed the rules. */
export interface RulesPull {
  readonly url: string;
  readonly author: GitHubAccount | null;
  readonly mergedBy: GitHubAccount | null;
  /** Whoever else wrote in it; null: somebody whom nobody can name. */
  readonly writers: readonly (GitHubAccount | null)[];
  readonly reviews: readonly Omit<Review, 'planDigest'>[];
}

/** The organisation whose files tightened solution and roster, and what these say without it. */
export interface HeldBy {
  /** `owner/name` as it is called now, or the folder it was read from. */
  readonly repository: string;
  /** Its number; null: the solution names none and is looked at as if it did. */
  readonly id: number | null;
  /** The commit its files were read at; null: a folder. */
  readonly commit: string | null;
  /** The files that were read, each with its object id; none of a folder. */
  readonly files: readonly { readonly path: string; readonly oid: string }[];
  readonly own: { readonly solution: Solution; readonly roster: Roster | null };
  readonly lines: readonly HeldLine[];
}

/** Where a key of an organisation's file stands: `freezes`, `window.opens`; an entry of a list by what tells it. */
export interface HeldLine {
  readonly file: '.ezdrav/organisation.yml' | '.ezdrav/staff.yml';
  readonly key: string;
  /** From 1. */
  readonly line: number;
  readonly freeze?: { readonly from: Instant; readonly to: Instant };
  /** The number of the account that an entry of the roster is about. */
  readonly account?: number;
}

export interface Facts {
  /** `owner/name` of the repository the gate runs in; null offline. Receipts must be of it. */
  readonly repository: string | null;
  /** The instant of evaluation, from a clock that the runner cannot set. */
  readonly now: Fact<Instant>;
  /** The run that is judged; absent where there is none. */
  readonly runId?: string;
  /** The event that started the run; null where there is no run (command line). */
  readonly event: string | null;
  readonly files: Files;
  readonly target: Target;
  /** Null offline: GitHub was not asked. */
  readonly landing: Fact<Landing> | null;
  /** Null offline. */
  readonly receipts: Fact<readonly Receipt[]> | null;
  /** Whether a workflow on the default branch starts runs again that came too early; absent: not known. */
  readonly resumed?: boolean;
  /** Receipts of signed mails that were brought in as answers; they are asked for along with `receipts`. */
  readonly answers?: readonly Receipt[];
  /** Null offline. */
  readonly consents: Fact<readonly ApprovalEvidence[]> | null;
  /** Who started the run; null where unknown (command line without `--actor`). */
  readonly actor: GitHubAccount | null;
  /** Who re-ran it, where that is someone else than `actor`. */
  readonly triggeringActor: GitHubAccount | null;
  /** `value: null`: the repository keeps no roster. */
  readonly roster: Fact<Roster | null>;
  /** The versions of the rules before the present ones, as far back as they may count; null offline. */
  readonly formerRules: Fact<readonly FormerRules[]> | null;
  /** Absent: the solution is held by no organisation. */
  readonly heldBy?: HeldBy;
  /** Everything that could not be had, each once; feeds the rule `api`. */
  readonly problems: readonly Problem[];
  /** Set where the runner's own clock, which nothing relies on, is more than two minutes off. */
  readonly runnerClock?: 'runner-ahead' | 'runner-behind';
  /** How much was asked of the API for this decision; absent offline. */
  readonly requests?: { readonly requests: number; readonly roundTrips: number };
}
