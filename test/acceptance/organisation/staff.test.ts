import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  joiner,
  refsOf,
  staffWorld,
  type World,
  type WorldSeed,
  worker,
} from '../../modes/staff-world.ts';
import { runAction } from '../../support/action.ts';
import type { Access } from '../../support/github/state/records.ts';
import { type FakeSmtp, fakeSmtp } from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';

// One roster for all solutions of a house: who leaves is one issue and one letter.

const IDS = { enarocanje: 4801, erecept: 4802, ecakalnica: 4803 };
const HOUSE = `version: 1
name: Hiša d.o.o.
contacts: { contract-custodian: pogodbe@example.si }
solutions:
  - { repository: hisa/enarocanje, id: 4801 }
  - { repository: hisa/erecept, id: 4802 }
  - { repository: hisa/ecakalnica, id: 4803 }
`;
const PEOPLE = 'O-1: { name: Ana Žagar Čuk, email: ana.zagar@hisa.example.si }\n';
const account = (login: string, id: number): object => ({ github: { login, id, write: true } });
const ANA = account('ana-r', 11);
const BOR = account('bor-k', 12);
const OTHERS = ['O-3', 'O-4', 'O-5', 'O-6', 'O-7'].map((ref) => worker(ref));

let world: World;
afterEach(() => world.github.stop());

/** The house's repository, and its three solutions in the same GitHub. */
async function house(
  seed: WorldSeed,
  writers: Readonly<Record<string, Readonly<Record<string, Access>>>> = {},
): Promise<World> {
  world = await staffWorld({
    solution: null,
    files: { '.ezdrav/organisation.yml': HOUSE },
    ...seed,
  });
  for (const [name, id] of Object.entries(IDS)) {
    const repository = world.github.repository(`hisa/${name}`, { id });
    const solution = `version: 1\nname: ${name.replace('e', 'e-')}\norganisation: { repository: bolnisnica/enarocanje, id: 4242 }\n`;
    repository.push({ files: { '.ezdrav/solution.yml': solution } });
    repository.collaborator('lastnica-p', 'admin');
    for (const [login, access] of Object.entries(writers[name] ?? {})) {
      repository.collaborator(login, access);
    }
  }
  return world;
}

describe.skipIf(!HAS_OPENSSL)('the built action in the house’s repository', () => {
  let ca: OwnCa;
  let smtp: FakeSmtp;
  beforeAll(async () => {
    ca = ownCa();
    smtp = await fakeSmtp(ca);
  });
  afterAll(async () => {
    await smtp.close();
    ca.remove();
  });

  test('a leaver is one issue and one letter, with all solutions named', async () => {
    await house({ roster: [worker('O-1', { left: '2026-11-20' }), ...OTHERS] });
    const env = { ...world.env, NODE_EXTRA_CA_CERTS: ca.caFile };
    const inputs = {
      'smtp-url': smtp.url,
      'mail-from': 'dezurni@hisa.example.si',
      people: PEOPLE,
      language: 'sl',
    };
    expect((await runAction({ env, inputs })).exitCode).toBe(0);
    expect((await runAction({ env, inputs })).exitCode).toBe(0);
    expect(refsOf(world.open())).toEqual(['O-1']);
    const [issue] = world.open();
    for (const name of ['e-narocanje', 'e-recept', 'e-cakalnica']) {
      expect(issue?.body).toContain(name);
    }
    expect(smtp.mails).toHaveLength(1);
    const mail = await simpleParser(smtp.mails[0]?.raw ?? '');
    const text = (mail.text ?? '').replaceAll(/\s+/g, ' ');
    expect(mail.subject).toContain('O-1, Hiša d.o.o.');
    expect(text).toContain('do rešitev e-narocanje, e-recept in e-cakalnica');
    expect(text).toContain('Hiša d.o.o., izvajalec navedenih rešitev');
  });
});

test('who may write in one of the solutions has not left', async () => {
  await house(
    { roster: [worker('O-1', ANA), worker('O-2', BOR), ...OTHERS] },
    { erecept: { 'ana-r': 'write' }, ecakalnica: { 'bor-k': 'write' } },
  );
  const ran = await world.run();
  expect([ran.exitCode, world.open()]).toEqual([0, []]);
});

test('who may write in none of them is a question', async () => {
  await house(
    { roster: [worker('O-1', ANA), worker('O-2', BOR), ...OTHERS] },
    { erecept: { 'ana-r': 'read' }, ecakalnica: { 'bor-k': 'write' } },
  );
  const ran = await world.run();
  expect(ran.exitCode).toBe(0);
  expect(refsOf(world.open())).toEqual(['O-1']);
  expect(ran.document.people.find(({ ref }) => ref === 'O-1')?.signals).toEqual([
    'no-write-access',
  ]);
});

describe('one solution that cannot be looked at', () => {
  const broken: Readonly<Record<string, () => void>> = {
    'it is gone': () => {
      const { repositories } = world.github.world;
      repositories.splice(
        repositories.findIndex(({ id }) => id === 4802),
        1,
      );
    },
    'its collaborators cannot be had': () =>
      world.github.fault({ on: /hisa\/erecept\/collaborators/, kind: 403 }),
  };
  test.each(Object.keys(broken))(
    '%s: nobody is taken to have left, and it is said',
    async (name) => {
      await house(
        { roster: [worker('O-1', ANA), worker('O-2', { left: '2026-11-20' }), ...OTHERS] },
        { erecept: { 'ana-r': 'write' } },
      );
      broken[name]?.();
      const ran = await world.run();
      expect(ran.document['cannot-know'].map(({ what }) => what)).toEqual(['writers']);
      expect(ran.exitCode).toBe(1);
      expect(refsOf(world.open())).toEqual(['O-2']);
    },
  );
});

describe('a solution whose roster moved to the house', () => {
  const moved = async (there: readonly string[]): Promise<World> => {
    const solution =
      'version: 1\nname: eNaročanje\norganisation: { repository: hisa/ezdrav, id: 4711 }\n';
    world = await staffWorld({ solution, roster: [worker('O-1'), worker('O-2')] });
    const kept = there.map((ref) => `  - ${JSON.stringify(worker(ref))}\n`).join('');
    world.github.repository('hisa/ezdrav', { id: 4711 }).push({
      files: {
        '.ezdrav/organisation.yml': 'version: 1\nname: Hiša d.o.o.\n',
        '.ezdrav/staff.yml': `version: 1\nstaff:\n${kept}`,
      },
    });
    return world;
  };

  test('nobody is revoked, and the lines of the house that say so are named', async () => {
    await moved(['O-1', 'O-2']);
    world.land(null);
    const ran = await world.run();
    expect([ran.exitCode, world.open()]).toEqual([0, []]);
    const there = { repository: 'hisa/ezdrav', file: '.ezdrav/staff.yml' };
    expect(ran.document).toMatchObject({
      organisation: {
        repository: 'hisa/ezdrav',
        'looks-after': [
          { ...there, key: 'staff[0]', line: 3 },
          { ...there, key: 'staff[1]', line: 4 },
        ],
      },
    });
    expect(ran.log).toMatch(/looks after 2 people.*staff\[0\]: line 3, staff\[1\]: line 4/);
  });

  test('who did not move with it has left, by the version that last had him', async () => {
    await moved(['O-1']);
    const commit = world.repository.tip;
    world.land(null);
    const { document, log } = await world.run();
    expect(refsOf(world.open())).toEqual(['O-2']);
    const repository = 'bolnisnica/enarocanje';
    expect(document.people).toMatchObject([
      {
        'decided-by': [{ repository, commit, file: '.ezdrav/staff.yml', key: 'staff[1]', line: 4 }],
      },
    ]);
    expect(log.replaceAll(/\s+/g, ' ')).toContain(
      `last written in “.ezdrav/staff.yml”, line 4 (staff[1]), at ${commit.slice(0, 12)}`,
    );
  });

  test('a contact that only the house names gets the letter too', async () => {
    const solution =
      'version: 1\nname: eNaročanje\norganisation: { repository: hisa/ezdrav, id: 4711 }\n';
    world = await staffWorld({ solution, roster: [worker('O-1', { left: '2026-11-20' })] });
    const rules =
      'version: 1\nname: Hiša d.o.o.\ncontacts: { contract-custodian: pogodbe@hisa.example.si }\n';
    world.github
      .repository('hisa/ezdrav', { id: 4711 })
      .push({ files: { '.ezdrav/organisation.yml': rules } });
    await world.run();
    expect(world.open()[0]?.body).toContain('pogodbe@hisa.example.si');
  });

  test('an account request waits while the house cannot be read, and the cause is said', async () => {
    const solution =
      'version: 1\nname: eNaročanje\norganisation: { repository: hisa/ezdrav, id: 4711 }\n';
    world = await staffWorld({ solution, roster: [joiner('O-1')] });
    const ran = await world.run();
    expect(ran.document.people).toMatchObject([
      { letter: { state: 'not-sent', why: 'organisation-unreadable' } },
    ]);
    expect(ran.document['cannot-know']).toMatchObject([
      { what: 'organisation', why: 'organisation-unreadable' },
    ]);
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({ file: '.ezdrav/solution.yml', line: 3 }),
    );
  });

  test('where the two files contradict each other, that is said at its line', async () => {
    const solution =
      'version: 1\nname: eNaročanje\ncontacts: { servicedesk: a@example.si }\norganisation: { repository: hisa/ezdrav, id: 4711 }\n';
    world = await staffWorld({ solution });
    const rules = 'version: 1\nname: Hiša d.o.o.\ncontacts: { servicedesk: b@example.si }\n';
    world.github
      .repository('hisa/ezdrav', { id: 4711 })
      .push({ files: { '.ezdrav/organisation.yml': rules } });
    const ran = await world.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({ title: 'file.organisation-contradicted', line: 3 }),
    );
  });

  test('nobody is revoked while the house cannot be read', async () => {
    await moved(['O-1', 'O-2']);
    world.land(null);
    world.github.fault({ on: 'graphql', query: 'Organisation', kind: 500 });
    const ran = await world.run();
    expect([ran.exitCode, world.open()]).toEqual([1, []]);
  });

  test('the copy that was left behind asks nobody twice', async () => {
    await moved(['O-1', 'O-2']);
    world.land([worker('O-1', { account: { requested: '2026-01-07' } }), worker('O-2')]);
    const ran = await world.run();
    expect([ran.exitCode, world.open()]).toEqual([0, []]);
  });

  test('a leaving that only the copy knows is told', async () => {
    await moved(['O-1', 'O-2']);
    world.land([worker('O-1', { left: '2026-11-20' }), worker('O-2')]);
    await world.run();
    expect(refsOf(world.open())).toEqual(['O-1']);
  });
});
