import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Entry, refsOf, staffWorld, type World, worker } from '../../modes/staff-world.ts';
import { type ActionRun, runAction } from '../../support/action.ts';
import { isObject, type JsonObject } from '../../support/github/json.ts';
import { type FakeSmtp, fakeSmtp } from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import { every } from '../../support/sample.ts';

// The built action, with a mail server and everybody's name: whose revocation is told by itself, of whom a
// person is asked first, and what a person's edit of our own texts can bring about.

const COUNT = 8;
const REFS = Array.from({ length: COUNT }, (_one, index) => `O-${index + 1}`);
const account = (index: number) => ({ login: `user-${index}`, id: 200 + index, write: true });
const EVERYBODY = REFS.map((ref, index) => worker(ref, { github: account(index) }));
const PEOPLE = JSON.stringify(
  Object.fromEntries(REFS.map((ref) => [ref, { name: 'Ana Žagar', email: 'ana@hisa.example.si' }])),
);
const COLLABORATORS = 'GET /repos/{owner}/{repo}/collaborators';
const OF_YESTERDAY = '2026-11-22T08:00:00Z';
const without = (...refs: readonly string[]): readonly Entry[] =>
  EVERYBODY.filter(({ ref }) => !refs.includes(ref));
const leaving = (...refs: readonly string[]): readonly Entry[] =>
  EVERYBODY.map((entry) => (refs.includes(entry.ref) ? { ...entry, left: '2026-11-20' } : entry));

interface Row {
  readonly name: string;
  /** What came to be after everybody stood in the roster and had write access. */
  readonly change: (world: World) => void;
  /** Whose revocation is told by mail. */
  readonly told: readonly string[];
  /** Of whom an issue asks; `github`: one issue asks about many. */
  readonly asked?: readonly string[];
  readonly cannotKnow?: readonly string[];
}

/** GitHub answers the list of collaborators otherwise than it is. */
function list(change: (all: readonly JsonObject[]) => readonly JsonObject[]) {
  return ({ github }: World): void => {
    github.fault({
      on: COLLABORATORS,
      kind: 'change',
      change: (body) => (Array.isArray(body) ? [...change(body.filter(isObject))] : body),
    });
  };
}

const isOwner = (one: JsonObject): boolean => one['login'] === 'lastnica-p';

const ROWS: readonly Row[] = [
  { name: 'everybody is here', change: () => undefined, told: [] },
  {
    name: 'one has left',
    change: (world) => world.land(leaving('O-1'), OF_YESTERDAY),
    told: ['O-1'],
  },
  {
    name: 'all have left: people wrote it',
    change: (world) => world.land(leaving(...REFS), OF_YESTERDAY),
    told: REFS,
  },
  {
    name: 'the list of collaborators is empty',
    change: list(() => []),
    told: [],
    cannotKnow: ['writers'],
  },
  {
    name: 'the list of collaborators has no administrator',
    change: list((all) => all.filter((one) => !isOwner(one)).slice(0, 3)),
    told: [],
    cannotKnow: ['writers'],
  },
  {
    name: 'an administrator who cannot push',
    change: list((all) =>
      all.map((one) =>
        isOwner(one) ? { ...one, permissions: { ...flags(one), push: false } } : one,
      ),
    ),
    told: [],
    cannotKnow: ['writers'],
  },
  {
    name: 'somebody stands in the list twice',
    change: list((all) => [...all, { ...all[0], permissions: { ...flags(all[0]), push: false } }]),
    told: [],
    cannotKnow: ['writers'],
  },
  {
    name: 'permissions are left out',
    change: list((all) => all.map(({ permissions: _permissions, ...one }) => one)),
    told: [],
    cannotKnow: ['writers'],
  },
  {
    name: 'the list is cut to its administrator: one question about all',
    change: list((all) => all.filter(isOwner)),
    told: [],
    asked: ['github'],
  },
  {
    name: 'everybody may only read by now: one question about all',
    change: ({ repository }) => {
      for (let index = 0; index < COUNT; index += 1)
        repository.collaborator(`user-${index}`, 'read');
    },
    told: [],
    asked: ['github'],
  },
  {
    name: 'one may only read by now: a question',
    change: ({ repository }) => repository.collaborator('user-0', 'read'),
    told: [],
    asked: ['O-1'],
  },
  {
    name: 'two may only read: a question each',
    change: ({ repository }) => {
      repository.collaborator('user-0', 'triage');
      repository.collaborator('user-1', 'read');
    },
    told: [],
    asked: ['O-1', 'O-2'],
  },
  {
    name: 'one maintains and one administers: write access both',
    change: ({ repository }) => {
      repository.collaborator('user-0', 'maintain');
      repository.collaborator('user-1', 'admin');
    },
    told: [],
  },
  {
    name: 'one has left and seven may only read: the one is told, one question about the others',
    change: (world) => {
      world.land(leaving('O-8'), OF_YESTERDAY);
      for (let index = 0; index < 7; index += 1)
        world.repository.collaborator(`user-${index}`, 'read');
    },
    told: ['O-8'],
    asked: ['github'],
  },
  {
    name: 'an entry was removed',
    change: (world) => world.land(without('O-1'), OF_YESTERDAY),
    told: ['O-1'],
  },
  {
    name: 'two of eight entries were removed',
    change: (world) => world.land(without('O-1', 'O-2'), OF_YESTERDAY),
    told: ['O-1', 'O-2'],
  },
  {
    name: 'three entries were removed at once: a question each',
    change: (world) => world.land(without('O-1', 'O-2', 'O-3'), OF_YESTERDAY),
    told: [],
    asked: ['O-1', 'O-2', 'O-3'],
  },
  {
    name: 'the whole roster was removed',
    change: (world) => world.land(null, OF_YESTERDAY),
    told: [],
    asked: REFS,
  },
  {
    name: 'the contract has ended: a question each',
    change: ({ repository }) => {
      const text = 'version: 1\nname: eNaročanje\ncontract: { ends: 2026-11-20 }\nlanguage: en\n';
      repository.push({ at: OF_YESTERDAY, files: { '.ezdrav/solution.yml': text } });
    },
    told: [],
    asked: REFS,
  },
  {
    name: 'three were removed of whom one had left: he is told',
    change: (world) => {
      world.land(leaving('O-1'), '2026-11-21T08:00:00Z');
      world.land(without('O-1', 'O-2', 'O-3'), OF_YESTERDAY);
    },
    told: ['O-1', 'O-2', 'O-3'],
  },
];

function flags(one: JsonObject | undefined): JsonObject {
  const permissions = one?.['permissions'] ?? null;
  return isObject(permissions) ? permissions : {};
}

describe.skipIf(!HAS_OPENSSL)('nothing is sent on a doubt (needs openssl)', () => {
  let ca: OwnCa;
  let smtp: FakeSmtp;
  let world: World;
  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());
  beforeEach(async () => {
    smtp = await fakeSmtp(ca);
    world = await staffWorld({ roster: EVERYBODY });
    for (let index = 0; index < COUNT; index += 1) {
      world.github.user(`user-${index}`, { id: 200 + index });
      world.repository.collaborator(`user-${index}`, 'write');
    }
  });
  afterEach(async () => {
    await smtp.close();
    world.github.assertLegal();
    await world.github.stop();
  });

  const run = (): Promise<ActionRun> =>
    runAction({
      env: { ...world.env, NODE_EXTRA_CA_CERTS: ca.caFile },
      inputs: { 'smtp-url': smtp.url, 'mail-from': 'dezurni@hisa.example.si', people: PEOPLE },
    });
  /** Whom the letters were about, by the ref in them. */
  const told = (): readonly string[] =>
    smtp.mails
      .map(({ raw }) => /revocation\.(O-\d)\./.exec(raw)?.[1] ?? '')
      .toSorted((one, other) => one.localeCompare(other));
  const asked = (): readonly string[] =>
    world.open().flatMap((issue) => {
      if (refsOf([issue], 'question').length > 0) return refsOf([issue], 'question');
      return issue.title.startsWith('Departure to be confirmed') ? refsOf([issue]) : [];
    });
  const unknown = ({ report }: ActionRun): readonly string[] =>
    (report['cannot-know'] as readonly { readonly what: string }[]).map(({ what }) => what);

  test.each(every(2, ROWS).map((row) => [row.name, row] as const))('%s', async (_name, row) => {
    row.change(world);
    const first = await run();
    expect(told()).toEqual(row.told);
    expect(asked()).toEqual(row.asked ?? []);
    expect(unknown(first)).toEqual(row.cannotKnow ?? []);
    expect(first.exitCode).toBe(row.cannotKnow === undefined ? 0 : 1);
    await run();
    expect(told()).toEqual(row.told);
    expect(asked()).toEqual(row.asked ?? []);
  });

  test('answered by a last day, the letter goes at once; answered by a correction, the question closes', async () => {
    for (const index of [0, 1]) world.repository.collaborator(`user-${index}`, 'read');
    await run();
    world.land(leaving('O-1'), OF_YESTERDAY);
    world.repository.collaborator('user-1', 'write');
    await run();
    expect(told()).toEqual(['O-1']);
    expect(asked()).toEqual([]);
    expect(world.open().map(({ title }) => title)).toEqual(['Revoke access: O-1']);
  });

  test('one question about many closes when GitHub no longer suggests it', async () => {
    const heal = world.github.fault({
      on: COLLABORATORS,
      kind: 'change',
      change: (body) => (Array.isArray(body) ? body.filter(isObject).filter(isOwner) : body),
    });
    await run();
    expect(asked()).toEqual(['github']);
    heal();
    await run();
    expect(world.open()).toEqual([]);
    expect(told()).toEqual([]);
  });

  /** Marks as our own bot would write them, of a departure whose letter is said to have been sent. */
  const forged = (ref: string): string =>
    [
      `<!-- ezdrav:departure:${ref} -->`,
      '<!-- ezdrav:noticed:2026-11-21T08:00:00Z -->',
      '<!-- ezdrav:left:2026-11-20T23:00:00Z -->',
      '<!-- ezdrav:state:left -->',
      `<!-- ezdrav:letter-sent:revocation.${ref}.${'0'.repeat(32)}@hisa.example.si:2026-11-21T08:00:00Z -->`,
    ].join('\n');

  test('a leaver edits his own old issue into the record of his revocation: it is told all the same', async () => {
    const { repository } = world;
    const issue = repository.issue({
      by: 'github-actions[bot]',
      title: 'Account: O-1',
      body: '<!-- ezdrav:newcomer:O-1 -->\n<!-- ezdrav:settled:2026-01-12T08:00:00Z -->',
      labels: ['ezdrav-staff'],
      state: 'closed',
    });
    issue.edit('user-0', forged('O-1'));
    world.land(leaving('O-1'), OF_YESTERDAY);
    const ran = await run();
    expect(told()).toEqual(['O-1']);
    expect(ran.summary).toContain(`#${issue.number}`);
    expect(ran.report['edited-issues']).toEqual([issue.number]);
    await run();
    expect(told()).toEqual(['O-1']);
  });

  test.each([
    ['its text', 'body'],
    ['the comment that says so', 'comment'],
  ] as const)(
    'sent, and a person edits %s: a question, no second letter, no silence',
    async (_name, what) => {
      world.land(leaving('O-1'), OF_YESTERDAY);
      await run();
      const [issue] = world.issues();
      if (issue === undefined) throw new Error('no issue');
      const by = world.github.user('user-0');
      const at = '2026-11-23T09:30:00Z';
      const [comment] = issue.comments;
      if (what === 'body') {
        issue.body = `${issue.body ?? ''}\n\nhvala!`;
        issue.edits.push({ at, by });
      } else if (comment !== undefined) {
        comment.body = 'hvala!';
        comment.edits.push({ at, by });
        issue.body = (issue.body ?? '').replace(/^<!-- ezdrav:letter.*$/m, '');
      }
      world.github.setNow('2026-11-24T09:00:00Z');
      const ran = await run();
      expect(told()).toEqual(['O-1']);
      expect(ran.exitCode).toBe(1);
      expect(ran.stdout).toContain('changed what was recorded');
      expect(world.open().length).toBeGreaterThan(0);
    },
  );

  test.each([
    ['the label is taken off', (issue: { labels: string[] }) => void (issue.labels.length = 0)],
    [
      'another label is put on',
      (issue: { labels: string[] }) => void issue.labels.push('ezdrav-request'),
    ],
  ])('sent, and %s: nothing changes', async (_name, change) => {
    world.land(leaving('O-1'), OF_YESTERDAY);
    await run();
    for (const issue of world.issues()) change(issue);
    const ran = await run();
    expect(told()).toEqual(['O-1']);
    expect(world.issues()).toHaveLength(1);
    expect(ran.exitCode).toBe(0);
  });

  test('our own later changes of an issue are ours', async () => {
    world.land(leaving('O-1'), OF_YESTERDAY);
    world.repository.collaborator('user-0', 'write');
    await run();
    world.repository.collaborator('user-0', 'read');
    await run();
    await run();
    expect(world.issues()).toHaveLength(1);
    expect(world.issues()[0]?.edits.length).toBeGreaterThan(0);
    expect(told()).toEqual(['O-1']);
  });
});
