import { type Instant, instantOf, type LocalDate } from '../../src/calendar/instant.ts';
import { parseDate, parseTime } from '../../src/calendar/time.ts';
import type {
  Approval,
  Digest,
  Intervention,
  Roster,
  Solution,
  StaffMember,
  Urgent,
} from '../../src/records/types.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import type {
  ApprovingComment,
  Candidate,
  Fact,
  Facts,
  Files,
  Landing,
  GitHubAccount,
  Problem,
  Receipt,
  Review,
  Target,
} from '../../src/rules/facts.ts';
import type { Grade, RuleId, RuleResult, Verdict } from '../../src/rules/verdict.ts';

// A valid base in a few lines: announced on Thursday 26 November 2026, approved the next day, to be carried
// out in the night to 2 December; now 22:30. Every builder takes the differences.

/** A time as written in files, in Ljubljana's zone. */
export function time(text: string): Instant {
  const reading = parseTime(text);
  if (!reading.ok) throw new Error(`not a time: ${text}`);
  return reading.instant;
}

export function date(text: string): LocalDate {
  const day = parseDate(text);
  if (day === null) throw new Error(`not a date: ${text}`);
  return day;
}

function digest(digit: string): Digest {
  return `sha256:${digit.repeat(64)}`;
}

export const PLAN = digest('a');
export const OTHER_PLAN = digest('b');
export const COMMIT = 'c'.repeat(40);
export const OTHER_COMMIT = 'd'.repeat(40);
const REPOSITORY = 'hisa/enarocanje';
export const NOW = time('2026-12-01T22:30');
export const NOT_A_TIME = instantOf(Number.NaN);
const CUSTODIAN = 'skrbnik.enarocanje@example.si';
export const BOTH = ['servicedesk@src.si', CUSTODIAN];

export function user(login: string, id: number | null): GitHubAccount {
  return { login, id, type: id === null ? null : 'User' };
}

export const ANA = user('ana-r', 11);
export const BOR = user('bor-k', 12);
export const CLIENT = user('narocnik-a', 9001);
export const ICT = user('ikt-k', 9002);
export const BOT: GitHubAccount = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' };

export function known<T>(value: T, grade: Grade = 'verified'): Fact<T> {
  return { known: true, value, grade, sources: [] };
}

export function problem(changes: Partial<Problem> = {}): Problem {
  return {
    code: 'api.unavailable',
    request: 'GET /repos/hisa/enarocanje/activity',
    status: 502,
    detail: 'Bad Gateway',
    ...changes,
  };
}

export function unknown(changes: Partial<Problem> = {}): { known: false; problem: Problem } {
  return { known: false, problem: problem(changes) };
}

export function approval(changes: Partial<Approval> = {}): Approval {
  return {
    by: 'naročnik A-12',
    at: time('2026-11-27T10:05'),
    reference: 'SD-2026-118402#3',
    ...changes,
  };
}

export function ictApproval(changes: Partial<Approval> = {}): Approval {
  const given = { by: 'IKT eZdravja K-4', at: time('2026-11-27T13:40') };
  return approval({ ...given, reference: 'SD-2026-118402#5', ...changes });
}

export const APPROVALS: NonNullable<Intervention['approvals']> = {
  client: approval(),
  'ezdrav-ict': ictApproval(),
};

export const ANNOUNCEMENT: NonNullable<Intervention['announcement']> = {
  'sent-at': time('2026-11-26T09:12'),
  recipients: BOTH,
  reference: 'SD-2026-118402',
};

function intervention(changes: Partial<Intervention> = {}): Intervention {
  return {
    version: 1,
    id: 'POSEG-2026-041',
    title: 'Nadgradnja eNaročanja na 4.12.0',
    solution: 'eNaročanje',
    environment: 'production',
    release: { tag: 'v4.12.0' },
    description: 'Zamenjava strežniškega dela.',
    reason: 'Odprava napake.',
    components: [{ name: 'enarocanje-api', from: '4.11.3', to: '4.12.0' }],
    affects: ['eRecept'],
    schedule: {
      start: time('2026-12-01T22:00'),
      end: time('2026-12-02T02:00'),
      downtime: true,
      'work-minutes': 90,
      'rollback-minutes': 30,
    },
    impact: 'Do 60 minut.',
    rollback: 'Vrnitev na 4.11.3.',
    status: 'planned',
    announcement: ANNOUNCEMENT,
    approvals: APPROVALS,
    ...changes,
  };
}

export function candidate(
  changes: Partial<Intervention> = {},
  more: Partial<Candidate> = {},
): Candidate {
  return {
    path: '.ezdrav/intervention.yml',
    intervention: intervention(changes),
    planDigest: PLAN,
    ...more,
  };
}

export const NOTIFICATION: NonNullable<Urgent['notification']> = {
  'sent-at': time('2026-12-01T21:50'),
  recipients: BOTH,
  reference: '<1@hisa.example.si>',
};

export const URGENT: Urgent = {
  reason: 'Izpad potrjevanja e-receptov na vseh lokacijah.',
  incident: 'INC-2026-7781',
  'declared-by': 'dezurni-m',
  notification: NOTIFICATION,
};

/** Landed at 21:40, notified at 21:50, approved by telephone at 21:45; now 22:30. */
export function urgentCandidate(changes: Partial<Intervention> = {}): Candidate {
  const byTelephone = { at: time('2026-12-01T21:45'), reference: 'telephone' };
  return candidate({
    announcement: undefined,
    urgent: URGENT,
    approvals: { client: approval(byTelephone), 'ezdrav-ict': ictApproval(byTelephone) },
    ...changes,
  });
}

export function solution(changes: Partial<Solution> = {}): Solution {
  return {
    version: 1,
    name: 'eNaročanje',
    contacts: {
      servicedesk: 'servicedesk@src.si',
      ict: 'ikt@ezdrav.si',
      'solution-custodian': CUSTODIAN,
      assignees: ['ana-r'],
    },
    approvers: {
      client: [{ login: 'narocnik-a', id: 9001 }],
      'ezdrav-ict': [{ login: 'ikt-k', id: 9002 }],
    },
    environments: { production: ['production'], test: [] },
    evidence: { announcement: 'landed', approvals: 'recorded' },
    calendar: { 'lead-time': 'default', 'extra-non-working-days': [] },
    window: { opens: '20:00', 'opens-with-downtime': '22:00', closes: '06:00' },
    freezes: [],
    urgent: { 'valid-hours': 12 },
    'enforce-in': ['production'],
    ...changes,
  };
}

export function member(changes: Partial<StaffMember> = {}): StaffMember {
  return {
    ref: 'O-017',
    github: { login: 'ana-r', id: 11, write: true },
    'eligibility-checked': date('2026-01-05'),
    'statement-signed': date('2026-01-05'),
    ...changes,
  };
}

export function roster(...staff: readonly StaffMember[]): Fact<Roster | null> {
  return known({ version: 1, staff }, 'recorded');
}

export function target(changes: Partial<Target> = {}): Target {
  return {
    ref: { kind: 'ref', name: 'refs/tags/v4.12.0' },
    deployed: known(COMMIT),
    tagNow: known(COMMIT),
    environment: 'production',
    ...changes,
  };
}

export function landing(changes: Partial<Landing> = {}): Fact<Landing> {
  return known({
    landedAt: time('2026-11-26T09:05'),
    landedBy: BOR,
    author: BOR,
    by: 'activity',
    noOtherSince: null,
    notSetAsideSince: null,
    recordSince: null,
    ...changes,
  });
}

export function receipt(
  changes: Partial<Receipt> = {},
  payload: Partial<NonNullable<Receipt['payload']>> = {},
): Receipt {
  return {
    kind: 'announcement',
    id: '700',
    repository: REPOSITORY,
    environment: 'ezdrav-announcement',
    creator: BOT,
    commit: COMMIT,
    payload: {
      schema: 1,
      interventionId: 'POSEG-2026-041',
      planDigest: PLAN,
      recipients: BOTH,
      messageId: '<1@hisa.example.si>',
      runId: '5001',
      ...payload,
    },
    createdAt: time('2026-11-26T09:10'),
    deliveredAt: time('2026-11-26T09:11'),
    run: known({
      event: 'push',
      onDefaultBranch: true,
      commitStood: true,
      createdAt: time('2026-01-01T09:00'),
      endedAt: null,
    }),
    commitStood: true,
    ...changes,
  };
}

export function review(changes: Partial<Review> = {}): Review {
  return {
    kind: 'review',
    id: '800',
    url: 'https://github.com/hisa/enarocanje/pull/7#pullrequestreview-800',
    user: CLIENT,
    state: 'APPROVED',
    submittedAt: time('2026-11-26T08:30'),
    onHead: true,
    planDigest: PLAN,
    ...changes,
  };
}

export function ictReview(changes: Partial<Review> = {}): Review {
  const url = 'https://github.com/hisa/enarocanje/pull/7#pullrequestreview-801';
  return review({ id: '801', url, user: ICT, ...changes });
}

export function comment(changes: Partial<ApprovingComment> = {}): ApprovingComment {
  return {
    kind: 'comment',
    id: '900',
    url: 'https://github.com/hisa/enarocanje/issues/8#issuecomment-900',
    user: CLIENT,
    createdAt: time('2026-11-27T08:30'),
    body: `/approve POSEG-2026-041 ${PLAN}`,
    edited: false,
    minimised: false,
    byEmail: false,
    viaApp: false,
    ...changes,
  };
}

export function read(candidates: readonly Candidate[], grade: Grade = 'recorded'): Files {
  return { kind: 'read', candidates, grade, sources: [] };
}

/** The facts of a run; `files` holds the base intervention unless overridden. */
export function facts(changes: Partial<Facts> = {}): Facts {
  return {
    repository: REPOSITORY,
    now: known(NOW),
    event: 'push',
    files: read([candidate()]),
    target: target(),
    landing: landing(),
    receipts: known([]),
    consents: known([]),
    actor: ANA,
    triggeringActor: null,
    roster: roster(member()),
    formerRules: known([]),
    problems: [],
    ...changes,
  };
}

/** The facts of the command line, for which GitHub is not asked. */
function offline(changes: Partial<Facts> = {}): Facts {
  return facts({
    repository: null,
    now: known(NOW, 'claimed'),
    event: null,
    files: read([candidate()], 'claimed'),
    target: target({ ref: { kind: 'announced-release' }, deployed: null, tagNow: null }),
    landing: null,
    receipts: null,
    consents: null,
    formerRules: null,
    actor: null,
    ...changes,
  });
}

/** The differences from the base. */
export interface Changes {
  readonly candidate?: Candidate | null;
  readonly solution?: Partial<Solution>;
  readonly facts?: Partial<Facts>;
  readonly offline?: boolean;
}

/** The base with the differences, ready to be judged; the files hold the candidate. */
export function situation(changes: Changes): readonly [Candidate | null, Solution, Facts] {
  const meant = changes.candidate === undefined ? candidate() : changes.candidate;
  const grade = changes.offline === true ? 'claimed' : 'recorded';
  const files = read(meant === null ? [] : [meant], grade);
  const given = changes.offline === true ? offline : facts;
  return [meant, solution(changes.solution), given({ files, ...changes.facts })];
}

export function judge(changes: Changes): Verdict {
  return evaluate(...situation(changes));
}

/** The same for an urgent intervention, whose plan landed at 21:40. */
export function judgeUrgent({ facts: more, ...changes }: Changes): Verdict {
  const landed = { landing: landing({ landedAt: time('2026-12-01T21:40') }) };
  return judge({ candidate: urgentCandidate(), ...changes, facts: { ...landed, ...more } });
}

export function rows(verdict: Verdict, rule: RuleId): readonly RuleResult[] {
  return verdict.rules.filter((row) => row.rule === rule);
}

/** A rule's rows as `outcome code`, in order. */
export function told(verdict: Verdict, rule: RuleId): readonly string[] {
  return rows(verdict, rule).map(({ outcome, code }) =>
    code === null ? outcome : `${outcome} ${code}`,
  );
}
