import { afterEach, describe, expect, test } from 'vitest';
import {
  type Entry,
  joiner,
  refsOf,
  SOLUTION,
  staffWorld,
  type World,
  type WorldSeed,
  worker,
} from './staff-world.ts';

let world: World;
afterEach(async () => {
  world.github.assertLegal();
  await world.github.stop();
});

const LEAVER = worker('O-1', { left: '2026-11-20' });
const start = async (seed: WorldSeed): Promise<World> => {
  world = await staffWorld(seed);
  return world;
};
const body = (number: number): string =>
  world.issues().find((issue) => issue.number === number)?.body ?? '';
const comments = (number: number): readonly string[] =>
  world
    .issues()
    .find((issue) => issue.number === number)
    ?.comments.map((one) => one.body) ?? [];

describe('one issue for a departure', () => {
  test('is made once, with our label, for those who are listed, and stays', async () => {
    await start({ roster: [LEAVER] });
    const first = await world.run();
    await world.run();
    await world.run();
    expect(world.issues()).toMatchObject([
      { state: 'open', labels: ['ezdrav-staff'], assignees: [{ login: 'ana-r' }] },
    ]);
    expect(first.outputs).toEqual({ 'issue-number': '1' });
    expect(comments(1)).toEqual([]);
  });

  test('planted by somebody else, it does not count', async () => {
    await start({ roster: [LEAVER] });
    const planted = '<!-- ezdrav:departure:O-1 -->\n<!-- ezdrav:settled: -->';
    world.repository.issue({ by: 'bor-k', title: 'x', body: planted, labels: ['ezdrav-staff'] });
    await world.run();
    expect(world.open().map(({ number, user }) => [number, user.login])).toEqual([
      [1, 'bor-k'],
      [2, 'github-actions[bot]'],
    ]);
  });

  test('a later twin is closed as a duplicate and never counts again', async () => {
    await start({ roster: [LEAVER] });
    await world.run();
    const twin = world.repository.issue({
      by: 'github-actions[bot]',
      title: 'x',
      body: body(1),
      labels: ['ezdrav-staff'],
    });
    await world.run();
    expect(twin.state).toMatchObject({ state: 'closed', stateReason: 'duplicate' });
    expect(world.open().map(({ number }) => number)).toEqual([1]);
    const again = await world.run();
    expect(again.document.done).toMatchObject({ made: 0, twins: 0 });
  });

  test('closed by hand before its time, it is opened again', async () => {
    await start({ roster: [LEAVER] });
    await world.run();
    Object.assign(world.issues()[0] ?? {}, { state: 'closed' });
    const ran = await world.run();
    expect(ran.document.done).toMatchObject({ made: 0, reopened: 1 });
    expect(world.open().map(({ number }) => number)).toEqual([1]);
  });

  test('is brought up to date where a signal is added', async () => {
    await start({ roster: [worker('O-1', { github: { login: 'bor-k', id: 12, write: true } })] });
    await world.run();
    expect(body(1)).toContain('<!-- ezdrav:state:no-write-access -->');
    world.land([
      worker('O-1', { left: '2026-11-20', github: { login: 'bor-k', id: 12, write: true } }),
    ]);
    const ran = await world.run();
    expect(ran.document.done).toMatchObject({ made: 0, updated: 1 });
    expect(body(1)).toContain('<!-- ezdrav:state:left,no-write-access -->');
  });

  test('remembers a deleted entry longer than rosters are looked at', async () => {
    await start({ roster: [worker('O-1'), worker('O-2')] });
    world.land([worker('O-1')]);
    await world.run();
    world.github.setNow('2027-02-01T09:00:00Z');
    const ran = await world.run();
    expect(refsOf(world.open())).toEqual(['O-2']);
    expect(ran.document.people.find(({ ref }) => ref === 'O-2')).toMatchObject({
      place: 'leaving',
      signals: ['gone'],
      issue: 1,
    });
  });

  test('stays where what spoke for it cannot be looked at, and goes where it speaks no more', async () => {
    const entry = worker('O-1', { github: { login: 'bor-k', id: 12, write: true } });
    await start({ roster: [entry] });
    await world.run();
    const again = world.github.fault({
      on: 'GET /repos/{owner}/{repo}/collaborators',
      kind: 403,
    });
    const ran = await world.run();
    expect(ran.exitCode).toBe(1);
    expect(refsOf(world.open())).toEqual(['O-1']);
    again();
    world.repository.collaborator('bor-k', 'write');
    await world.run();
    expect(world.issues()).toMatchObject([{ state: 'closed', stateReason: 'not_planned' }]);
  });

  test('is not assigned to whoever left, but to whoever is here under another ref', async () => {
    const github = { login: 'ana-r', id: 11, write: false };
    await start({ roster: [worker('O-1', { github }), worker('O-2')] });
    world.land([worker('O-2')]);
    await world.run();
    expect(world.issues()).toMatchObject([{ assignees: [] }]);
    await world.github.stop();
    await start({ roster: [worker('O-1', { github }), worker('O-2')] });
    world.land([worker('O-3', { github }), worker('O-2')]);
    await world.run();
    expect(world.issues()).toMatchObject([{ assignees: [{ login: 'ana-r' }] }]);
  });

  test('an assignee who cannot be assigned does not keep it from being made', async () => {
    await start({ roster: [LEAVER] });
    world.github.fault({ on: 'POST /repos/{owner}/{repo}/issues', kind: 422, times: 1 });
    await world.run();
    expect(world.issues()).toMatchObject([{ state: 'open', assignees: [] }]);
  });

  test('who leaves is not assigned to it', async () => {
    await start({
      roster: [worker('O-1', { left: '2026-11-20', github: { login: 'Ana-R', id: 11 } })],
    });
    await world.run();
    expect(world.issues()).toMatchObject([{ assignees: [] }]);
  });

  test('made with a lost answer, it is found and not made again', async () => {
    await start({ roster: [LEAVER] });
    world.github.fault({
      on: 'POST /repos/{owner}/{repo}/issues',
      kind: 502,
      carriedOut: true,
      times: 1,
    });
    const ran = await world.run();
    expect(ran.exitCode).toBe(0);
    expect(refsOf(world.issues())).toEqual(['O-1']);
  });

  test.each([403, 429, 500] as const)(
    'refused with %s: said, and made by the next run',
    async (kind) => {
      await start({ roster: [LEAVER, worker('O-2', { left: '2026-11-20' })] });
      const again = world.github.fault({ on: 'POST /repos/{owner}/{repo}/issues', kind });
      const ran = await world.run();
      expect(ran.exitCode).toBe(1);
      expect(ran.document['not-done'].map(({ what, of }) => [what, of])).toEqual([
        ['make', 'O-1'],
        ['make', 'O-2'],
      ]);
      again();
      expect((await world.run()).exitCode).toBe(0);
      expect(refsOf(world.open())).toEqual(['O-1', 'O-2']);
    },
  );
});

describe('reminders', () => {
  const reminders = (): readonly string[] =>
    comments(1).flatMap((text) => /ezdrav:reminder:(\S+) /.exec(text)?.[1] ?? []);

  test('one on each working day after the one it was noticed on', async () => {
    await start({ roster: [LEAVER], now: '2026-12-23T09:00:00Z' });
    await world.run();
    for (let day = 23; day <= 31; day += 1) {
      for (const hour of ['05', '12', '22']) {
        world.github.setNow(`2026-12-${day}T${hour}:00:00Z`);
        await world.run();
      }
    }
    // The 25th and the 26th are work-free, the 27th is a Sunday; 22:00Z is 23:00 in Ljubljana.
    expect(reminders()).toEqual([
      '2026-12-24',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
    ]);
  });

  test('a twin of a run that died is taken away', async () => {
    await start({ roster: [LEAVER] });
    await world.run();
    world.github.setNow('2026-11-24T09:00:00Z');
    await world.run();
    const [issue] = world.issues();
    const [first] = issue?.comments ?? [];
    if (issue === undefined || first === undefined) throw new Error('no reminder');
    issue.comments.push({ ...first, id: first.id + 1 });
    await world.run();
    expect(issue.comments.map(({ id }) => id)).toEqual([first.id]);
  });

  test("somebody else's is none", async () => {
    await start({ roster: [LEAVER] });
    await world.run();
    world.github.setNow('2026-11-24T09:00:00Z');
    const { state } = world.repository;
    const text = '<!-- ezdrav:reminder:2026-11-24 -->';
    state.issues[0]?.comments.push({
      id: 1,
      user: world.github.user('bor-k'),
      body: text,
      createdAt: '2026-11-24T08:00:00Z',
      updatedAt: '2026-11-24T08:00:00Z',
      edits: [],
      minimized: false,
      byEmail: false,
      viaApp: null,
    });
    await world.run();
    expect(reminders()).toHaveLength(2);
  });

  test('comments that cannot be read: no reminder, and said', async () => {
    await start({ roster: [LEAVER] });
    await world.run();
    world.github.setNow('2026-11-24T09:00:00Z');
    world.github.fault({ on: 'graphql', kind: 502, after: 3 });
    const ran = await world.run();
    expect(ran.document['cannot-know'].map(({ what }) => what)).toContain('comments');
    expect(ran.exitCode).toBe(1);
    expect(reminders()).toEqual([]);
  });
});

describe('the end', () => {
  const confirmed = {
    notified: '2026-11-23T12:00',
    reference: 'SD-9',
    confirmed: '2026-11-24T13:30',
  };

  test('a confirmed revocation closes the issue with times and hours', async () => {
    await start({ roster: [LEAVER] });
    await world.run();
    world.github.setNow('2026-11-24T14:00:00Z');
    world.land([worker('O-1', { left: '2026-11-20', revocation: confirmed })]);
    const ran = await world.run();
    expect(ran.exitCode).toBe(0);
    expect(world.issues()).toMatchObject([{ state: 'closed', stateReason: 'completed' }]);
    // Left at the end of the 20th: 60 h to Monday noon, then 25 h 30 min.
    expect(body(1)).toMatch(/60 h<.*\n.*25 h 30 min<.*\n.*85 h 30 min</);
    expect((await world.run()).document.done).toMatchObject({ made: 0, closed: 0, reopened: 0 });
  });

  test('confirmed and deleted at once: closed as confirmed', async () => {
    await start({ roster: [LEAVER, worker('O-2')] });
    await world.run();
    world.github.setNow('2026-11-24T14:00:00Z');
    world.land([worker('O-1', { left: '2026-11-20', revocation: confirmed }), worker('O-2')]);
    world.land([worker('O-2')]);
    await world.run();
    expect(world.issues()).toMatchObject([{ state: 'closed', stateReason: 'completed' }]);
  });

  test('who comes back and leaves again gets an issue of his own', async () => {
    await start({ roster: [LEAVER] });
    await world.run();
    world.github.setNow('2026-11-24T14:00:00Z');
    world.land([worker('O-1', { left: '2026-11-20', revocation: confirmed })]);
    await world.run();
    world.github.setNow('2027-03-01T14:00:00Z');
    world.land([worker('O-1', { left: '2027-02-26' })]);
    await world.run();
    expect(world.issues().map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  test('a confirmation taken back opens the same issue again', async () => {
    await start({ roster: [LEAVER] });
    await world.run();
    world.github.setNow('2026-11-24T14:00:00Z');
    world.land([worker('O-1', { left: '2026-11-20', revocation: confirmed })]);
    await world.run();
    world.land([LEAVER]);
    await world.run();
    expect(world.issues().map(({ state }) => state)).toEqual(['open']);
  });
});

describe('a ref that somebody else bears', () => {
  const github = (id: number) => ({ login: `oseba-${id}`, id, write: false });
  const ANA = worker('O-1', { github: github(101) });
  const BOR = joiner('O-1', { github: github(102) });
  const places = (ran: Awaited<ReturnType<World['run']>>): readonly (readonly string[])[] =>
    ran.document.people.map(({ ref, place, signals }) => [ref, place, ...signals]);

  test('the next bearer has a row and an issue of his own', async () => {
    await start({ roster: [ANA] });
    world.land([BOR], '2026-11-22T08:00:00Z');
    const ran = await world.run();
    expect(places(ran)).toEqual([
      ['O-1', 'leaving', 'gone'],
      ['O-1', 'way-in'],
    ]);
    expect([refsOf(world.open()), refsOf(world.open(), 'newcomer')]).toEqual([['O-1'], ['O-1']]);
    expect(body(1)).toContain('for someone else');
  });

  test('also after more days than rosters are looked at, and when the next one leaves too', async () => {
    await start({ roster: [ANA] });
    world.land([worker('O-2')]);
    await world.run();
    world.github.setNow('2027-02-01T09:00:00Z');
    world.land([worker('O-2'), BOR]);
    expect(places(await world.run()).slice(0, 2)).toEqual([
      ['O-1', 'leaving', 'gone'],
      ['O-1', 'way-in'],
    ]);
    const left = { left: '2027-01-29', revocation: { confirmed: '2027-01-30T10:00' } };
    world.land([worker('O-2'), { ...BOR, ...left, revocation: {} }]);
    await world.run();
    expect(refsOf(world.open())).toEqual(['O-1', 'O-1+2']);
    world.land([worker('O-2'), { ...BOR, ...left }]);
    await world.run();
    expect(refsOf(world.open())).toEqual(['O-1']);
    world.land([worker('O-2'), { ...BOR, ref: 'O-3' }, { ...ANA, ...left }]);
    await world.run();
    expect(refsOf(world.open())).toEqual([]);
  });

  test('given back by mistake within those days: the issue goes', async () => {
    await start({ roster: [worker('O-1'), worker('O-2')] });
    world.land([worker('O-2')]);
    await world.run();
    world.land([worker('O-2'), worker('O-1')]);
    await world.run();
    expect(world.issues()).toMatchObject([{ state: 'closed', stateReason: 'not_planned' }]);
  });
});

describe('joiners', () => {
  test('an issue says what is missing, then holds the letter, then closes', async () => {
    await start({ roster: [worker('O-1'), { ref: 'O-2', role: 'razvijalec' }] });
    await world.run();
    expect(refsOf(world.open(), 'newcomer')).toEqual(['O-2']);
    expect(body(1)).toContain('<!-- ezdrav:state:eligibility-checked,statement-signed,company -->');
    world.land([worker('O-1'), joiner('O-2')]);
    const complete = await world.run();
    expect(complete.document.done).toMatchObject({ made: 0, updated: 1 });
    expect(body(1)).toContain('ZAHTEVEK ZA DODELITEV UPORABNIŠKEGA RAČUNA');
    world.land([worker('O-1'), joiner('O-2', { account: { requested: '2026-11-23' } })]);
    expect((await world.run()).document.people).toContainEqual(
      expect.objectContaining({
        ref: 'O-2',
        place: 'way-in',
        letter: { state: 'asked', on: '2026-11-23' },
      }),
    );
    world.land([
      worker('O-1'),
      joiner('O-2', { account: { requested: '2026-11-23', granted: '2026-11-23' } }),
    ]);
    await world.run();
    expect(world.issues()).toMatchObject([{ state: 'closed', stateReason: 'completed' }]);
  });

  test('dates to come count as missing', async () => {
    await start({ roster: [joiner('O-2', { 'statement-signed': '2026-11-24' })] });
    await world.run();
    expect(body(1)).toContain('<!-- ezdrav:state:statement-signed -->');
  });

  test('who leaves before the account is granted is a leaver', async () => {
    await start({ roster: [joiner('O-2')] });
    await world.run();
    world.land([joiner('O-2', { left: '2026-11-22' })]);
    await world.run();
    expect(refsOf(world.open(), 'newcomer')).toEqual([]);
    expect(refsOf(world.open())).toEqual(['O-2']);
    expect(world.issues()[0]).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
  });
});

describe("the contract's end", () => {
  const ENDED = SOLUTION.replace('2028-12-31', '2026-11-22');
  const TWO: readonly Entry[] = [worker('O-1'), worker('O-2')];
  const OUT = { revocation: { confirmed: '2026-11-23T09:30' } };

  test('an issue for everybody and one parent, closed when all are', async () => {
    await start({ roster: TWO, solution: ENDED });
    const first = await world.run();
    await world.run();
    expect(first.outputs).toEqual({ 'issue-number': '3' });
    expect(world.open().map(({ title }) => title)).toEqual([
      'Departure to be confirmed: O-1',
      'Departure to be confirmed: O-2',
      'Contract ended: revoke all access',
    ]);
    expect(body(3)).toContain('- #1\n- #2');
    world.land([worker('O-1', OUT), worker('O-2')]);
    await world.run();
    expect(body(3)).not.toContain('#1');
    world.land([worker('O-1', OUT), worker('O-2', OUT)]);
    await world.run();
    expect(world.issues().map(({ stateReason }) => stateReason)).toEqual([
      'completed',
      'completed',
      'completed',
    ]);
  });

  test('prolonged after all: everything is withdrawn', async () => {
    await start({ roster: TWO, solution: ENDED });
    await world.run();
    world.repository.push({ files: { '.ezdrav/solution.yml': SOLUTION } });
    await world.run();
    expect(world.issues().map(({ stateReason }) => stateReason)).toEqual([
      'not_planned',
      'not_planned',
      'not_planned',
    ]);
  });
});

describe('files that are not valid', () => {
  const broken = 'version: 1\nunknown: true\n';

  test('the roster: nothing is touched, and the line is named', async () => {
    await start({ roster: [LEAVER] });
    world.repository.push({ files: { '.ezdrav/staff.yml': broken } });
    const ran = await world.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.document.roster).toBe('invalid');
    expect(world.issues()).toEqual([]);
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: '.ezdrav/staff.yml', line: 2 }),
    );
  });

  test('the roster: departures that open issues know of are reminded of, and nothing else', async () => {
    const told = { notified: '2026-11-23T10:30' };
    await start({ roster: [LEAVER, worker('O-2', { left: '2026-11-20' }), joiner('O-3')] });
    await world.run();
    world.land([worker('O-1', { left: '2026-11-20', revocation: told }), joiner('O-3')]);
    await world.run();
    world.github.setNow('2026-11-24T09:00:00Z');
    world.repository.push({ files: { '.ezdrav/staff.yml': broken } });
    const before = world.issues().map(({ title, body: text, state }) => [title, text, state]);
    const ran = await world.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.document).toMatchObject({ roster: 'invalid', done: { reminded: 2 }, people: [] });
    await world.run();
    expect(world.issues().map(({ title, body: text, state }) => [title, text, state])).toEqual(
      before,
    );
    expect(world.issues().map((issue) => issue.comments.length)).toEqual([1, 1, 0]);
    expect(world.issues()[0]?.comments[0]?.body).toContain('The service desk was notified');
    expect(world.issues()[1]?.comments[0]?.body).toContain(
      'The service desk has not been notified yet',
    );
    world.github.setNow('2026-11-25T09:00:00Z');
    world.land([worker('O-1', { left: '2026-11-20', revocation: told }), joiner('O-3')]);
    expect(await world.run()).toMatchObject({ exitCode: 0, document: { done: { reminded: 2 } } });
  });

  test('the solution: who leaves is told of with what is known, and the line is named', async () => {
    await start({ roster: [LEAVER, joiner('O-2')], solution: broken });
    const ran = await world.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.document['cannot-know']).toMatchObject([{ what: 'solution' }]);
    expect(refsOf(world.open())).toEqual(['O-1']);
    expect(body(1)).toContain('servicedesk@src.si');
    expect(world.open()[0]?.assignees).toEqual([]);
    expect(refsOf(world.open(), 'newcomer')).toEqual(['O-2']);
    expect(ran.document.people.find(({ ref }) => ref === 'O-2')?.letter).toEqual({
      state: 'not-sent',
      why: 'solution-invalid',
    });
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: '.ezdrav/solution.yml', line: 2 }),
    );
  });

  test('the solution: the end of the contract that it told stays told', async () => {
    const ended = SOLUTION.replace('2028-12-31', '2026-11-22');
    await start({ roster: [worker('O-1')], solution: ended });
    await world.run();
    world.repository.push({ files: { '.ezdrav/solution.yml': broken } });
    await world.run();
    expect(world.issues().map(({ state }) => state)).toEqual(['open', 'open']);
    world.repository.push({ files: { '.ezdrav/solution.yml': SOLUTION } });
    await world.run();
    expect(world.issues().map(({ stateReason }) => stateReason)).toEqual([
      'not_planned',
      'not_planned',
    ]);
  });

  test("a link in the roster's place is no roster", async () => {
    await start({ roster: [LEAVER] });
    world.github.fault({
      on: 'graphql',
      kind: 'change',
      times: 1,
      change: (answer) =>
        JSON.parse(JSON.stringify(answer).replace('"mode":33188', '"mode":40960')),
    });
    const ran = await world.run();
    expect(ran.document.roster).toBe('invalid');
    expect(world.issues()).toEqual([]);
  });
});
