import { resume } from '../../../src/modes/resume.ts';
import {
  announcing,
  modeInput,
  FILE,
  issues,
  PLAN,
  receipts,
  replaced,
  type Scene as Mailed,
  URGENT_PLAN,
} from '../../modes/announce-scene.ts';
import { closing, job } from '../../modes/close-scene.ts';
import { refsOf, staffWorld, worker } from '../../modes/staff-world.ts';
import { type Enarocanje, enarocanje } from '../../support/enarocanje.ts';
import type { FakeGitHub } from '../../support/github/index.ts';
import type { FakeSmtp } from '../../support/mail/fake-smtp.ts';
import type { OwnCa } from '../../support/mail/own-ca.ts';

// What several runs of a mode meet together, and what must be there once when they have all ended.

export interface Meeting {
  readonly github: FakeGitHub;
  /** One run among several; resolves when it has ended, however it did. */
  readonly run: () => Promise<unknown>;
  /** What is there more than once, not at all, or not as it should be; empty: all is well. */
  readonly wrong: () => readonly string[];
}

export interface Post {
  readonly smtp: FakeSmtp;
  readonly ca: OwnCa;
}

export interface Kind {
  readonly name: 'staff' | 'announce' | 'resume' | 'close';
  /** `turn` chooses among the situations of a mode. */
  readonly meet: (turn: number, post: Post) => Promise<Meeting>;
}

/** Says what is not so many times there. */
function counted(expected: number, found: readonly unknown[], what: string): readonly string[] {
  return found.length === expected ? [] : [`${found.length} ${what}, not ${expected}`];
}

const PATIENCE = { connection: 5_000, greeting: 5_000, silence: 5_000, overall: 20_000 };

function mailed(house: Enarocanje, { smtp, ca }: Post): Mailed {
  return { enarocanje: house, smtp, tuning: { ca: ca.ca, patience: PATIENCE } };
}

/** Comments that say one thing, by their hidden line. */
function comments(house: Enarocanje, line: string): readonly unknown[] {
  return issues(house).flatMap((issue) => issue.comments.filter(({ body }) => body.includes(line)));
}

/** Announcement issues but for those closed as duplicates of one. */
const standing = (house: Enarocanje): readonly unknown[] =>
  issues(house).filter(({ stateReason }) => stateReason !== 'duplicate');
const delivered = (house: Enarocanje): readonly unknown[] =>
  receipts(house).filter(({ states }) => states.includes('success'));
const undecided = (house: Enarocanje): readonly unknown[] =>
  receipts(house).filter(({ states }) => states.length !== 1);

interface Telling {
  readonly plan: string;
  /** What people were told of before the runs meet. */
  readonly before: string | null;
  /** The hidden line of the one comment that the change makes. */
  readonly said: string | null;
}

const CHANGED = replaced(PLAN, 'downtime: true', 'downtime: false');
const WITHDRAWN = replaced(PLAN, 'status: planned', 'status: withdrawn');
const TELLINGS: readonly [Telling, ...Telling[]] = [
  { plan: PLAN, before: null, said: null },
  { plan: CHANGED, before: PLAN, said: 'ezdrav:changed:' },
  { plan: WITHDRAWN, before: PLAN, said: 'ezdrav:withdrawn:' },
  { plan: URGENT_PLAN, before: null, said: null },
];

async function announceTogether(turn: number, post: Post): Promise<Meeting> {
  const { plan, before, said } = TELLINGS[turn % TELLINGS.length] ?? TELLINGS[0];
  const house = await enarocanje({ now: '2026-11-26T08:25:00Z', intervention: before ?? plan });
  const scene = mailed(house, post);
  if (before !== null) {
    await announcing(scene);
    house.repository.push({ at: '2026-11-26T08:27:00Z', files: { [FILE]: plan } });
    house.github.setNow('2026-11-26T08:30:00Z');
  }
  const told = before === null ? 0 : 1;
  const mails = post.smtp.mails.length;
  return {
    github: house.github,
    run: () => announcing(scene),
    wrong: () => [
      ...counted(1, standing(house), 'announcement issues'),
      ...counted(1, post.smtp.mails.slice(mails), 'mails'),
      ...counted(told + 1, delivered(house), 'delivered receipts'),
      ...counted(0, undecided(house), 'receipts of which nobody knows'),
      ...(said === null ? [] : counted(1, comments(house, said), `comments ${said}`)),
    ],
  };
}

async function closeTogether(turn: number, post: Post): Promise<Meeting> {
  const urgent = turn % 3 === 1;
  const house = await enarocanje({
    now: '2026-11-26T08:25:00Z',
    intervention: urgent ? URGENT_PLAN : PLAN,
  });
  const scene = mailed(house, post);
  // Every third was announced without an issue.
  if (turn % 3 !== 2) await announcing(scene);
  const at = urgent
    ? { startedAt: '2026-11-26T08:30:00Z', completedAt: '2026-11-26T08:40:00Z' }
    : {};
  job(house, at);
  house.github.setNow(urgent ? '2026-11-26T08:45:00Z' : '2026-12-01T22:35:00Z');
  const mails = post.smtp.mails.length;
  const open = (): readonly unknown[] => issues(house).filter(({ state }) => state === 'open');
  const confirmations = (): readonly unknown[] =>
    house.repository.state.issues.filter(
      ({ labels, state }) => labels.includes('ezdrav-confirmation') && state === 'open',
    );
  return {
    github: house.github,
    run: () => closing(scene),
    wrong: () => [
      ...counted(0, open(), 'open announcement issues'),
      ...counted(
        1,
        issues(house).filter(({ stateReason }) => stateReason === 'completed'),
        'closed as completed',
      ),
      ...counted(1, comments(house, 'ezdrav:closing:'), 'comments with the outcome'),
      ...counted(1, post.smtp.mails.slice(mails), 'closing reports'),
      ...counted(urgent ? 1 : 0, confirmations(), 'issues asking for confirmation'),
    ],
  };
}

const RESUMING = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'read',
  deployments: 'read',
  actions: 'write',
  checks: 'read',
} as const;

async function resumeTogether(turn: number): Promise<Meeting> {
  const house = await enarocanje();
  const message = `refused for time alone: POSEG-2026-041 sha256:${'a'.repeat(64)} opens 2026-12-01T21:00:00Z closes 2026-12-02T01:00:00Z`;
  const ids = turn % 2 === 0 ? [78] : [78, 79];
  for (const id of ids) {
    house.repository.run({
      id,
      workflow: '.github/workflows/release.yml',
      event: 'push',
      ref: 'refs/tags/v4.12.0',
      actor: 'ana-r',
      at: `2026-12-01T18:${id - 28}:00Z`,
      status: 'completed',
      conclusion: 'failure',
      jobs: [
        {
          name: 'deploy',
          status: 'completed',
          conclusion: 'failure',
          annotations: [{ level: 'notice', title: 'ezdrav-gate', message }],
        },
      ],
    });
  }
  const given = modeInput(house, { mode: 'resume', workflow: 'release.yml' }, RESUMING);
  const context = { ...given.context, event: 'schedule', runId: 900 };
  const attempts = (): readonly unknown[] =>
    ids.flatMap((id) => house.repository.runState(id).attempts.slice(1));
  return {
    github: house.github,
    run: () => resume({ ...given, context }),
    wrong: () => counted(1, attempts(), 'runs started again'),
  };
}

async function staffTogether(turn: number): Promise<Meeting> {
  const leaver = worker('O-1', { left: '2026-11-20' });
  const world = await staffWorld({ roster: [leaver, worker('O-2'), worker('O-3')] });
  world.land([leaver, worker('O-3')], '2026-11-22T08:00:00Z');
  const reminded = turn % 2 === 1;
  if (reminded) {
    // A machine that stands still for seconds is no clock, and such a run writes nothing.
    for (let run = 0; run < 5 && world.open().length < 2; run += 1) await world.run();
    world.github.setNow('2026-11-24T09:00:00Z');
  }
  const reminders = (): readonly unknown[] =>
    world
      .open()
      .flatMap((issue) => issue.comments.filter(({ body }) => body.includes('ezdrav:reminder:')));
  return {
    github: world.github,
    run: () => world.run(),
    wrong: () => [
      ...['O-1', 'O-2'].flatMap((ref) =>
        counted(
          1,
          refsOf(world.open()).filter((each) => each === ref),
          `open issues for ${ref}`,
        ),
      ),
      ...counted(2, world.open(), 'open issues'),
      ...counted(reminded ? 2 : 0, reminders(), 'reminders'),
    ],
  };
}

export const KINDS: readonly Kind[] = [
  { name: 'staff', meet: staffTogether },
  { name: 'announce', meet: announceTogether },
  { name: 'resume', meet: resumeTogether },
  { name: 'close', meet: closeTogether },
];
