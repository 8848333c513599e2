import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Enarocanje, exampleFile, type Seed } from '../support/enarocanje.ts';
import { type FakeSmtp, fakeSmtp } from '../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../support/mail/own-ca.ts';
import { UNAPPROVED } from '../acceptance/evidence/texts.ts';
import {
  announcing,
  ANNOUNCING,
  CUSTODIAN,
  FILE,
  issues,
  replaced,
  type Scene,
  seeded,
  told,
} from './announce-scene.ts';

// Who has not answered on the last working day before the slot of Tuesday, 1 December, is reminded by the cron.

const CLIENT = 'narocnik@bolnisnica.example';
const ICT = 'ikt@ezdrav.example';
const MAILBOXES = `approvers:
  client: [{ email: ${CLIENT} }]
  ezdrav-ict: [{ email: ${ICT} }]
`;
const SOLUTION = exampleFile('solution.yml').replace(/^approvers:\n(?: .*\n)*/m, MAILBOXES);
const ICT_SAID = `approvals:
  ezdrav-ict: { by: IKT K-4, at: 2026-11-27T13:40, reference: SD-2026-118410 }
`;
const PATIENCE = { connection: 2_000, greeting: 400, silence: 400, overall: 4_000 };
/** Monday, 30 November. */
const [EARLY, MORNING, NOON, AFTERNOON, NIGHT, TUESDAY] = [
  '2026-11-30T07:59:00Z',
  '2026-11-30T08:17:00Z',
  '2026-11-30T12:17:00Z',
  '2026-11-30T13:17:00Z',
  '2026-11-30T21:30:00Z',
  '2026-12-01T08:17:00Z',
] as const;

describe.skipIf(!HAS_OPENSSL)('reminding who has not answered (needs openssl)', () => {
  let ca: OwnCa;
  let scene: Scene;
  let smtp: FakeSmtp;
  let house: Enarocanje;

  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());
  afterEach(async () => {
    house.github.assertLegal();
    await house.github.stop();
    await smtp.close();
  });

  async function stage(seed: Seed = {}): Promise<void> {
    smtp = await fakeSmtp(ca);
    house = await seeded({ intervention: UNAPPROVED, solution: SOLUTION, ...seed });
    house.repository.run({ id: 70, event: 'schedule', workflow: '.github/workflows/announce.yml' });
    scene = { enarocanje: house, smtp, tuning: { ca: ca.ca, patience: PATIENCE } };
  }

  /** A run by the clock; gives what the report says of reminders, and the exit code. */
  async function cron(at: string, inputs = {}, event = 'schedule', of: Scene = scene) {
    house.github.setNow(at);
    const result = await announcing(of, inputs, event);
    const reminders = (told(result)['reminders'] ?? []) as readonly Reminder[];
    return {
      said: reminders.map((one) => `${one.party} ${one.result}`),
      exitCode: result.exitCode,
      result,
    };
  }
  interface Reminder {
    readonly party: string | null;
    readonly result: string;
  }
  const comments = (): readonly string[] =>
    issues(house).flatMap((issue) => issue.comments.map(({ body }) => body));

  it('at 9.00 and at 14.00, each party by itself, each reminder once', async () => {
    await stage();
    expect((await cron(EARLY)).said).toEqual([]);
    const morning = await cron(MORNING);
    expect(morning).toMatchObject({ said: ['client sent', 'ezdrav-ict sent'], exitCode: 0 });
    expect(morning.result.annotations).toEqual([]);
    expect(smtp.mails.map(({ to }) => to)).toEqual([[CLIENT], [ICT]]);
    expect(smtp.mails[0]?.raw).toMatch(/^Subject: =\?UTF-8\?|^Subject: Opomnik na najavo/m);
    // The release manager is told on the issue, which is his.
    expect(comments()).toHaveLength(2);
    expect(comments()[0]).toContain('No answer yet from the client.');
    expect((await cron(NOON)).said).toEqual(['client told', 'ezdrav-ict told']);
    expect((await cron(AFTERNOON)).said).toEqual(['client sent', 'ezdrav-ict sent']);
    expect((await cron(NIGHT)).said).toEqual(['client told', 'ezdrav-ict told']);
    expect((await cron(TUESDAY)).said).toEqual([]);
    expect(smtp.mails).toHaveLength(4);
    expect(comments()).toHaveLength(4);
  });

  it('nobody who has answered, whatever the answer is worth', async () => {
    await stage({
      intervention: `${UNAPPROVED}${ICT_SAID}`,
      solution: `${SOLUTION}evidence: { approvals: vouched, workflows: [.github/workflows/approve.yml] }\n`,
    });
    expect((await cron(MORNING)).said).toEqual(['client sent']);
    expect(smtp.mails.map(({ to }) => to)).toEqual([[CLIENT]]);
  });

  it.each([
    ['en', 'the list lacks what was just recorded'],
    ['sl', 'na seznamu ni tega, kar je bilo pravkar zapisano'],
  ])(
    'sends nothing where GitHub does not list the claim, and says so in %s',
    async (language, sentence) => {
      await stage();
      house.github.fault({
        on: 'graphql',
        query: 'OwnComments',
        kind: 'change',
        change: (answer) =>
          JSON.parse(JSON.stringify(answer, (key, each: unknown) => (key === 'nodes' ? [] : each))),
      });
      const { said, result } = await cron(MORNING, { language });
      expect(said).toEqual(['client failed', 'ezdrav-ict failed']);
      expect(smtp.mails).toEqual([]);
      expect(result.log.replace(/\s+/g, ' ')).toContain(sentence);
    },
  );

  const REFUSED = `${UNAPPROVED}rejections:
  client: { by: naročnik A-12, at: 2026-11-27T10:05, reference: SD-2026-118402#9 }
`;
  const finished = 'outcome: { result: cancelled, deviations: Odpadlo. }\n';
  const frozen = SOLUTION.replace(
    'freezes:\n',
    "freezes:\n  - { from: 2026-12-01T00:00, to: 2026-12-03T00:00, reason: Volitve, urgent: denied }\n",
  ); // biome-ignore format: one text
  it.each<[string, Seed]>([
    ['after a no', { intervention: REFUSED }],
    ['of what is withdrawn', { intervention: replaced(UNAPPROVED, 'status: planned', 'status: withdrawn') }],
    ['of what is finished', { intervention: `${UNAPPROVED}${finished}` }],
    ['of what a freeze forbids', { solution: frozen }],
    ['of a plan of which nobody was told', { intervention: UNAPPROVED.replace(/announcement:\n(?: {2}.*\n)+/, '') }],
  ])('nobody %s', async (_, seed) => {
    await stage(seed);
    expect((await cron(MORNING)).said).toEqual([]);
    expect(smtp.mails.filter(({ raw }) => raw.includes('Opomnik'))).toEqual([]);
  }); // biome-ignore format: a row a line

  it.each(['push', 'workflow_dispatch'])('nobody in a run that %s started', async (event) => {
    await stage();
    expect((await cron(MORNING, {}, event)).said).toEqual([]);
    expect(smtp.mails).toEqual([]);
  });

  it('nobody of a plan that was changed since: it is announced anew', async () => {
    await stage();
    house.repository.push({
      by: 'dezurni-m',
      files: { [FILE]: replaced(UNAPPROVED, 'Nadgradnja', 'Velika nadgradnja') },
    });
    expect((await cron(MORNING)).said).toEqual([]);
  });

  it('again after a refusal, and not after what may have arrived', async () => {
    await stage({ intervention: `${UNAPPROVED}${ICT_SAID}` });
    smtp.behaviour.recipients = { [CLIENT]: 451 };
    const refused = await cron(MORNING);
    expect(refused).toMatchObject({ said: ['client not-sent'], exitCode: 1 });
    smtp.behaviour = { data: 'lost' };
    expect(await cron(NOON)).toMatchObject({ said: ['client unknown'], exitCode: 1 });
    smtp.behaviour = {};
    const doubt = await cron('2026-11-30T12:47:00Z');
    expect(doubt).toMatchObject({ said: ['client doubt'], exitCode: 0 });
    expect(doubt.result.annotations).toMatchObject([{ level: 'warning' }]);
    expect(smtp.mails.filter(({ accepted }) => accepted).length).toBeLessThanOrEqual(1);
    // The second one is another letter.
    expect((await cron(AFTERNOON)).said).toEqual(['client sent']);
  });

  it('of two runs that race one', async () => {
    await stage({ intervention: `${UNAPPROVED}${ICT_SAID}` });
    house.github.setNow(MORNING);
    await cron(EARLY);
    house.github.setNow(MORNING);
    await Promise.all([announcing(scene, {}, 'schedule'), announcing(scene, {}, 'schedule')]);
    expect(smtp.mails).toHaveLength(1);
  });

  it('nobody where a person changed what we wrote', async () => {
    await stage({ intervention: `${UNAPPROVED}${ICT_SAID}` });
    await cron(MORNING);
    const [comment] = issues(house).flatMap((issue) => issue.comments);
    if (comment === undefined) throw new Error('no comment');
    const by = house.github.user('ana-r');
    comment.edits.push({ at: '2026-11-30T09:00:00Z', by });
    comment.body = 'Nič ni bilo poslano.';
    expect((await cron(NOON)).said).toEqual(['client doubt']);
    expect(smtp.mails).toHaveLength(1);
  });

  it('by hand, once, where there is no mail server', async () => {
    await stage({ intervention: `${UNAPPROVED}${ICT_SAID}` });
    const bare = { ...scene, smtp: null };
    const first = await cron(MORNING, {}, 'schedule', bare);
    expect(first).toMatchObject({ said: ['client by-hand'], exitCode: 0 });
    await cron(AFTERNOON, {}, 'schedule', bare);
    expect(comments()).toEqual([expect.stringContaining('ezdrav letter reminder --party client')]);
  });

  it('nobody through another mail server than the one that is named', async () => {
    const named = `contacts:\n  mail-server: smtp.hisa.example\n`;
    await stage({ solution: replaced(SOLUTION, 'contacts:\n', named) });
    expect(await cron(MORNING)).toMatchObject({
      said: ['client other-server', 'ezdrav-ict other-server'],
      exitCode: 1,
    });
    expect(smtp.mails).toEqual([]);
  });

  it('nobody where reviews may not be read, and it says the permission', async () => {
    await stage({ solution: exampleFile('solution.yml') });
    const { said, exitCode, result } = await cron(MORNING);
    expect([said, exitCode]).toEqual([['null failed'], 0]);
    expect(result.log).toContain('pull_requests: read');
    expect(smtp.mails).toEqual([]);
  });

  it('those with accounts, where reviews may be read', async () => {
    const reading = { ...ANNOUNCING, 'pull-requests': 'read' } as const;
    await stage({
      solution: exampleFile('solution.yml'),
      inPull: (pull) => pull.review({ by: 'ikt-k', state: 'APPROVED', at: '2026-11-26T08:00:00Z' }),
    });
    house.github.setNow(MORNING);
    const result = await announcing(scene, {}, 'schedule', reading);
    expect(told(result)['reminders']).toMatchObject([{ party: 'client', result: 'sent' }]);
    expect(smtp.mails.map(({ to }) => to)).toEqual([['narocnik@example.si']]);
    expect(CUSTODIAN).not.toBe('narocnik@example.si');
  });
});
