import { afterEach, describe, expect, test } from 'vitest';
import {
  refsOf,
  staffWorld,
  type World,
  type WorldSeed,
  worker,
  type Entry,
} from './staff-world.ts';

let world: World;
afterEach(async () => {
  world.github.assertLegal();
  await world.github.stop();
});

const GITHUB = { login: 'bor-k', id: 12, write: true };

interface Row {
  readonly name: string;
  readonly seed: WorldSeed;
  /** The roster landed after the first. */
  readonly afterwards?: { readonly entries: readonly Entry[] | null; readonly at?: string };
  readonly inputs?: Readonly<Record<string, string>>;
  readonly change?: (world: World) => void;
  readonly departures: readonly string[];
  readonly signals?: readonly string[];
  readonly cannotKnow?: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    name: 'nobody leaves',
    seed: { roster: [worker('O-1')] },
    departures: [],
  },
  {
    name: 'the last day is today',
    seed: { roster: [worker('O-1', { left: '2026-11-23' })] },
    departures: [],
  },
  {
    name: 'the last day was yesterday',
    seed: { roster: [worker('O-1', { left: '2026-11-22' })] },
    departures: ['O-1'],
    signals: ['left'],
  },
  {
    name: 'left at a time that has been, today',
    seed: { roster: [worker('O-1', { left: '2026-11-23T09:30' })] },
    departures: ['O-1'],
    signals: ['left'],
  },
  {
    name: 'left, and the revocation is confirmed',
    seed: {
      roster: [
        worker('O-1', { left: '2026-11-20', revocation: { confirmed: '2026-11-20T16:02' } }),
      ],
    },
    departures: [],
  },
  {
    name: 'left, and the confirmation is dated into the future',
    seed: {
      roster: [
        worker('O-1', { left: '2026-11-20', revocation: { confirmed: '2026-12-20T16:02' } }),
      ],
    },
    departures: ['O-1'],
    signals: ['left'],
  },
  {
    name: 'deleted from the roster, yesterday',
    seed: { roster: [worker('O-1'), worker('O-2')] },
    afterwards: { entries: [worker('O-1')], at: '2026-11-22T08:00:00Z' },
    departures: ['O-2'],
    signals: ['gone'],
  },
  {
    name: 'deleted 34 days ago, and the run of that day died',
    seed: { roster: [worker('O-1'), worker('O-2')] },
    afterwards: { entries: [worker('O-1')], at: '2026-10-20T09:00:00Z' },
    departures: ['O-2'],
    signals: ['gone'],
  },
  {
    name: 'deleted 36 days ago',
    seed: { roster: [worker('O-1'), worker('O-2')] },
    afterwards: { entries: [worker('O-1')], at: '2026-10-18T08:00:00Z' },
    departures: [],
  },
  {
    name: 'deleted after the revocation was confirmed',
    seed: {
      roster: [
        worker('O-1'),
        worker('O-2', { left: '2026-11-01', revocation: { confirmed: '2026-11-02T10:00' } }),
      ],
    },
    afterwards: { entries: [worker('O-1')], at: '2026-11-22T08:00:00Z' },
    departures: [],
  },
  {
    name: 'the whole roster deleted',
    seed: { roster: [worker('O-1'), worker('O-2')] },
    afterwards: { entries: null, at: '2026-11-22T08:00:00Z' },
    departures: ['O-1', 'O-2'],
    signals: ['gone'],
  },
  {
    name: 'entered and deleted again between two runs',
    seed: { roster: [worker('O-1')] },
    change: (here) => {
      here.land([worker('O-1'), worker('O-2')], '2026-11-20T08:00:00Z');
      here.land([worker('O-1')], '2026-11-20T09:00:00Z');
    },
    departures: ['O-2'],
    signals: ['gone'],
  },
  {
    name: 'deleted by a forced push',
    seed: { roster: [worker('O-1')] },
    change: (here) => {
      const { repository } = here;
      const base = repository.tip;
      here.land([worker('O-1'), worker('O-2')], '2026-11-20T08:00:00Z');
      repository.push({ at: '2026-11-20T09:00:00Z', to: base });
    },
    departures: ['O-2'],
    signals: ['gone'],
  },
  {
    name: 'only ever on a branch',
    seed: { roster: [worker('O-1')] },
    change: ({ repository }) => {
      const text = `version: 1\nstaff: [{ ref: O-9 }]\n`;
      repository.push({ branch: 'osnutek', files: { '.ezdrav/staff.yml': text } });
    },
    departures: [],
  },
  {
    name: 'write access is there',
    seed: { roster: [worker('O-1', { github: GITHUB })], writers: { 'bor-k': 'maintain' } },
    departures: [],
  },
  {
    name: 'write access is gone',
    seed: {
      roster: [worker('O-1', { github: GITHUB })],
      writers: { 'bor-k': 'read', 'ana-r': 'admin' },
    },
    departures: ['O-1'],
    signals: ['no-write-access'],
  },
  {
    name: 'the login with write access is somebody else by now',
    seed: {
      roster: [worker('O-1', { github: { ...GITHUB, id: 13 } })],
      writers: { 'bor-k': 'write' },
    },
    departures: ['O-1'],
    signals: ['no-write-access'],
  },
  {
    name: 'no write access claimed, none there',
    seed: { roster: [worker('O-1', { github: { ...GITHUB, write: false } })] },
    departures: [],
  },
  {
    name: 'the list of collaborators is refused',
    seed: { roster: [worker('O-1', { github: GITHUB })] },
    change: ({ github }) => {
      github.fault({ on: 'GET /repos/{owner}/{repo}/collaborators', kind: 403 });
    },
    departures: [],
    cannotKnow: ['writers'],
  },
  {
    name: 'a member of the organisation',
    seed: { roster: [worker('O-1', { github: { ...GITHUB, write: false } })] },
    inputs: { 'members-token': 'ghs_members' },
    change: ({ github }) => {
      github.addToken('members', { permissions: { members: 'read' }, user: 'ana-r' });
      github.member('bolnisnica', 'bor-k');
    },
    departures: [],
  },
  {
    name: 'a member of the organisation, on page two of its list',
    seed: { roster: [worker('O-1', { github: { ...GITHUB, write: false } })] },
    inputs: { 'members-token': 'ghs_members' },
    change: ({ github }) => {
      github.addToken('members', { permissions: { members: 'read' }, user: 'ana-r' });
      for (let member = 0; member < 100; member += 1) github.member('bolnisnica', `clan-${member}`);
      github.member('bolnisnica', 'bor-k');
    },
    departures: [],
  },
  {
    name: 'no member of the organisation any more',
    seed: { roster: [worker('O-1', { github: { ...GITHUB, write: false } })] },
    inputs: { 'members-token': 'ghs_members' },
    change: ({ github }) => {
      github.addToken('members', { permissions: { members: 'read' }, user: 'ana-r' });
      github.member('bolnisnica', 'ana-r');
    },
    departures: ['O-1'],
    signals: ['no-member'],
  },
  {
    name: 'members hidden from the token (302)',
    seed: { roster: [worker('O-1', { github: { ...GITHUB, write: false } })] },
    inputs: { 'members-token': 'ghs_members' },
    change: ({ github }) => {
      github.addToken('members', { permissions: {}, user: 'ana-r' });
    },
    departures: [],
    cannotKnow: ['members'],
  },
  {
    name: 'members refused to the token (403)',
    seed: { roster: [worker('O-1', { github: { ...GITHUB, write: false } })] },
    inputs: { 'members-token': 'ghs_members' },
    change: ({ github }) => {
      github.addToken('members', { permissions: { members: 'read' }, user: 'ana-r' });
      github.fault({ on: 'GET /orgs/{org}/members/{username}', kind: 403 });
    },
    departures: [],
    cannotKnow: ['members'],
  },
  {
    name: 'members unknown to the token (404), and the list shows but public ones',
    seed: { roster: [worker('O-1', { github: { ...GITHUB, write: false } })] },
    inputs: { 'members-token': 'ghs_members' },
    change: ({ github }) => {
      github.addToken('members', { permissions: { members: 'read' }, user: 'ana-r' });
      github.member('bolnisnica', 'ana-r');
      github.member('bolnisnica', 'bor-k');
      github.fault({ on: 'GET /orgs/{org}/members/{username}', kind: 404 });
      github.fault({
        on: 'GET /orgs/{org}/members',
        kind: 'change',
        change: (body) => (Array.isArray(body) ? body.slice(0, 1) : body),
      });
    },
    departures: [],
    cannotKnow: ['members'],
  },
  {
    name: 'members unknown to the token (404), and the list shows nobody',
    seed: { roster: [worker('O-1', { github: { ...GITHUB, write: false } })] },
    inputs: { 'members-token': 'ghs_members' },
    change: ({ github }) => {
      github.addToken('members', { permissions: { members: 'read' }, user: 'ana-r' });
      github.member('bolnisnica', 'ana-r');
      github.fault({ on: 'GET /orgs/{org}/members', kind: 'change', change: () => [] });
    },
    departures: [],
    cannotKnow: ['members'],
  },
  {
    name: 'a list of members that lacks one',
    seed: { roster: [worker('O-1', { github: { ...GITHUB, write: false } })] },
    inputs: { 'members-token': 'ghs_members' },
    change: ({ github }) => {
      github.addToken('members', { permissions: { members: 'read' }, user: 'ana-r' });
      github.member('bolnisnica', 'bor-k');
      github.fault({ on: 'GET /orgs/{org}/members', kind: 'change', change: () => [] });
    },
    departures: [],
    cannotKnow: ['members'],
  },
  {
    name: 'membership not asked about without a token for it',
    seed: { roster: [worker('O-1', { github: { ...GITHUB, write: false } })] },
    departures: [],
  },
  {
    name: 'the record of pushes refused: the other signals stand',
    seed: { roster: [worker('O-1', { left: '2026-11-20' }), worker('O-2')] },
    change: ({ github }) => {
      github.fault({ on: 'GET /repos/{owner}/{repo}/activity', kind: 403 });
    },
    departures: ['O-1'],
    signals: ['left'],
    cannotKnow: ['history'],
  },
  {
    name: 'a tip that is not there any more',
    seed: { roster: [worker('O-1')], landed: '2026-11-20T08:00:00Z' },
    change: ({ github }) => {
      github.fault({
        on: 'graphql',
        after: 2,
        kind: 'change',
        times: 1,
        change: (body) => JSON.parse(JSON.stringify(body).replace(/"c0":\{.*?\}\}/, '"c0":null')),
      });
    },
    departures: [],
    cannotKnow: ['history'],
  },
  {
    name: 'the clock cannot be trusted: nothing is judged',
    seed: { roster: [worker('O-1', { left: '2026-11-20' })] },
    change: ({ github }) => {
      github.fault({ on: 'GET /repos/{owner}/{repo}/activity', kind: 'date-stale' });
    },
    departures: [],
    cannotKnow: ['clock'],
  },
  {
    name: 'the issues cannot be listed: none is made',
    seed: { roster: [worker('O-1', { left: '2026-11-20' })] },
    change: ({ github }) => {
      github.fault({ on: 'GET /repos/{owner}/{repo}/issues', kind: 403 });
    },
    departures: [],
    cannotKnow: ['issues'],
  },
  {
    name: 'a fault in solution.yml: those who left are revoked all the same',
    seed: {
      roster: [worker('O-1', { left: '2026-11-20' }), worker('O-2')],
      solution: 'version: 1\nname: eNaročanje\ncontract: { ends: včeraj }\n',
    },
    departures: ['O-1'],
    signals: ['left'],
    cannotKnow: ['solution'],
  },
  {
    name: 'the contract has ended',
    seed: {
      roster: [worker('O-1'), worker('O-2')],
      solution: 'version: 1\nname: eNaročanje\ncontract: { ends: 2026-11-22 }\n',
    },
    departures: ['O-1', 'O-2'],
    signals: ['contract-ended'],
  },
  {
    name: 'the contract ends today',
    seed: {
      roster: [worker('O-1')],
      solution: 'version: 1\nname: eNaročanje\ncontract: { ends: 2026-11-23 }\n',
    },
    departures: [],
  },
  {
    name: 'two signals, one departure',
    seed: { roster: [worker('O-1', { left: '2026-11-20', github: GITHUB })] },
    departures: ['O-1'],
    signals: ['left', 'no-write-access'],
  },
  {
    name: 'no roster at all',
    seed: { roster: null },
    departures: [],
  },
];

describe('departures', () => {
  test.each(ROWS.map((row) => [row.name, row] as const))('%s', async (_name, row) => {
    world = await staffWorld(row.seed);
    if (row.afterwards !== undefined) world.land(row.afterwards.entries, row.afterwards.at);
    row.change?.(world);
    const ran = await world.run(row.inputs);
    expect(refsOf(world.open())).toEqual(row.departures);
    expect(ran.document['cannot-know'].map(({ what }) => what).toSorted()).toEqual(
      row.cannotKnow ?? [],
    );
    expect(ran.exitCode).toBe(row.cannotKnow === undefined ? 0 : 1);
    expect(
      `${ran.summary}${ran.printed}${ran.log}${JSON.stringify([ran.report, ran.annotations])}`,
    ).not.toContain('bor-k');
    const signals = ran.document.people.filter(({ place }) => place === 'leaving');
    for (const person of signals) expect(person.signals).toEqual(row.signals);
  });
});
