import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { simpleParser } from 'mailparser';
import { type FakeSmtp, fakeSmtp } from '../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../support/mail/own-ca.ts';
import {
  joiner,
  type Ran,
  runHere,
  staffWorld,
  type World,
  type WorldSeed,
  worker,
} from './staff-world.ts';

const PEOPLE = `O-1: { name: Ana Žagar Čuk, email: ana.zagar@hisa.example.si }
O-2: { name: Bojan Košir, email: bojan.kosir@hisa.example.si, mobile: "+386 40 123 456" }
`;
const SECRETS = ['Žagar', 'ana.zagar', 'Košir', 'bojan.kosir', '40 123 456', 'skri', 'poslji@'];
const LEAVER = worker('O-1', { left: '2026-11-20' });

describe.skipIf(!HAS_OPENSSL)('letters', () => {
  let ca: OwnCa;
  let smtp: FakeSmtp;
  let world: World;
  const ran: Ran[] = [];
  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());
  beforeEach(async () => {
    ran.length = 0;
    smtp = await fakeSmtp(ca);
  });
  afterEach(async () => {
    await smtp.close();
    world.github.assertLegal();
    await world.github.stop();
    const texts = [
      ...world
        .issues()
        .flatMap(({ title, body, comments }) => [title, body, ...comments.map((one) => one.body)]),
      ...ran.flatMap(({ log, summary, report, annotations }) => [
        log,
        summary,
        JSON.stringify([report, annotations]),
      ]),
      ...ran.map(({ printed }) => printed.replace(/^::add-mask::.*$/gm, '')),
    ].join('\n');
    for (const secret of SECRETS) expect(texts).not.toContain(secret);
  });

  const inputs = (): Record<string, string> => ({
    'smtp-url': smtp.url,
    'mail-from': 'dezurni@hisa.example.si',
    people: PEOPLE,
  });
  const start = async (seed: WorldSeed): Promise<void> => {
    world = await staffWorld(seed);
  };
  const run = async (given = inputs()): Promise<Ran> => {
    const one = await world.run(given, { ca: ca.ca });
    ran.push(one);
    return one;
  };
  const comments = (): readonly string[] =>
    world.issues().flatMap((issue) => issue.comments.map(({ body }) => body));
  const letterOf = (one: Ran, ref: string): unknown =>
    one.document.people.find((person) => person.ref === ref)?.letter;

  test('cancelled at the first of two letters: the second is known not to have gone, and goes next', async () => {
    await start({ roster: [LEAVER, worker('O-2', { left: '2026-11-20' })] });
    const cancellation = new AbortController();
    smtp.behaviour = {
      before: (step) => {
        if (step === 'reply') cancellation.abort(new Error('cancelled'));
        return Promise.resolve();
      },
    };
    const manner = { between: 0, tuning: { ca: ca.ca } };
    const stopped = runHere(world.env, inputs(), cancellation.signal, manner);
    await expect(stopped).rejects.toThrow('cancelled');
    expect(smtp.mails).toHaveLength(1);
    smtp.behaviour = {};
    const next = await run();
    expect(next.exitCode).toBe(0);
    expect(smtp.mails).toHaveLength(2);
    expect(letterOf(next, 'O-1')).toMatchObject({ state: 'told' });
    expect(letterOf(next, 'O-2')).toMatchObject({ state: 'told' });
  });

  test('the revocation goes to the service desk once, and its receipt into the issue', async () => {
    await start({ roster: [LEAVER, worker('O-3')] });
    const first = await run();
    const second = await run();
    expect(first.exitCode).toBe(0);
    expect(smtp.mails.map(({ to }) => to)).toEqual([['servicedesk@src.si', 'pogodbe@example.si']]);
    const mail = await simpleParser(smtp.mails[0]?.raw ?? '');
    expect(mail.text).toContain('Ime in priimek: Ana Žagar Čuk');
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain(mail.messageId?.slice(1, -1));
    expect(letterOf(second, 'O-1')).toMatchObject({ state: 'told', how: 'sent' });
    expect(world.issues()[0]?.body).toContain('………');
  });

  test('a letter that was refused is never said to have been sent, recorded or not', async () => {
    await start({ roster: [LEAVER] });
    smtp.behaviour = { recipients: { '*': 451 } };
    const on = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const heal = world.github.fault({ on, kind: 502 });
    const { log } = await run();
    heal();
    expect(log).toContain('was NOT sent, and that could not be recorded');
    expect(log).not.toContain('was sent, but');
  });

  test('the account request of a joiner for whom everything is there', async () => {
    await start({ roster: [joiner('O-2')] });
    await run();
    await run();
    expect(smtp.mails).toHaveLength(1);
    const mail = await simpleParser(smtp.mails[0]?.raw ?? '');
    expect(mail.text).toContain('Mobilna številka: +386 40 123 456');
  });

  test('an issue made without a mail server: the letter follows when there is one', async () => {
    await start({ roster: [LEAVER] });
    expect(letterOf(await run({}), 'O-1')).toEqual({ state: 'not-sent', why: 'by-hand' });
    await run();
    await run();
    expect(smtp.mails).toHaveLength(1);
    expect(comments()).toHaveLength(2);
  });

  test('told by hand already: nothing is sent', async () => {
    await start({
      roster: [worker('O-1', { left: '2026-11-20', revocation: { notified: '2026-11-20T15:10' } })],
    });
    const one = await run();
    expect(smtp.mails).toEqual([]);
    expect(one.exitCode).toBe(0);
    expect(letterOf(one, 'O-1')).toMatchObject({ state: 'told', how: 'recorded' });
  });

  test('refused: nobody got it, said, and sent by the next run', async () => {
    await start({ roster: [LEAVER] });
    smtp.behaviour = { recipients: { '*': 550 } };
    const refused = await run();
    expect(refused.exitCode).toBe(1);
    expect(letterOf(refused, 'O-1')).toEqual({ state: 'not-sent', why: 'refused' });
    smtp.behaviour = {};
    expect((await run()).exitCode).toBe(0);
    expect(smtp.mails.filter(({ accepted }) => accepted)).toHaveLength(1);
    await run();
    expect(smtp.mails).toHaveLength(1);
  });

  test('not known whether it arrived: said each time, never sent again', async () => {
    await start({ roster: [LEAVER] });
    smtp.behaviour = { data: 'lost' };
    expect(letterOf(await run(), 'O-1')).toEqual({ state: 'not-sent', why: 'unknown' });
    smtp.behaviour = {};
    const later = await run();
    expect(later.exitCode).toBe(1);
    expect(letterOf(later, 'O-1')).toEqual({ state: 'not-sent', why: 'unknown' });
    expect(smtp.mails).toHaveLength(1);
  });

  const reminders = (): readonly string[] => comments().filter((body) => body.includes('Reminder'));

  test('a reminder says of a letter that may have arrived that nobody knows', async () => {
    await start({ roster: [LEAVER] });
    smtp.behaviour = { data: 'lost' };
    await run();
    world.github.setNow('2026-11-24T09:00:00Z');
    await run();
    expect(reminders()).toHaveLength(1);
    expect(reminders()[0]).toContain('NOT KNOWN whether the letter');
    expect(reminders()[0]).not.toContain('Nobody has told');
  });

  test('a reminder asks nobody to send by hand what the same run sends', async () => {
    await start({ roster: [LEAVER] });
    await run({});
    world.github.setNow('2026-11-24T09:00:00Z');
    await run();
    expect(smtp.mails).toHaveLength(1);
    expect(reminders()).toHaveLength(1);
    expect(reminders()[0]).not.toContain('Nobody has told');
    expect(reminders()[0]).toContain('by mail');
  });

  test('a run that died between beginning and end: under way at first, then unknown', async () => {
    await start({ roster: [LEAVER] });
    world.github.fault({
      on: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      kind: 500,
      times: 3,
    });
    const lost = await run();
    expect(lost.document['not-done'].map(({ what }) => what)).toEqual(['record-letter']);
    expect(letterOf(await run(), 'O-1')).toEqual({ state: 'not-sent', why: 'under-way' });
    world.github.setNow('2026-11-23T09:30:00Z');
    const later = await run();
    expect(letterOf(later, 'O-1')).toEqual({ state: 'not-sent', why: 'unknown' });
    expect(later.exitCode).toBe(1);
    expect(smtp.mails).toHaveLength(1);
  });

  test('not in people: said how, and not begun', async () => {
    await start({ roster: [worker('O-9', { left: '2026-11-20' })] });
    const one = await run();
    expect(one.exitCode).toBe(1);
    expect(letterOf(one, 'O-9')).toEqual({ state: 'not-sent', why: 'no-person' });
    expect(world.issues()[0]?.body).not.toContain('letter-begun');
  });

  test('people that cannot be read: the issue is there, the values are masked', async () => {
    await start({ roster: [LEAVER] });
    const one = await run({ ...inputs(), people: 'O-1: { name: Ana Žagar Čuk, age: 40 }' });
    expect(one.exitCode).toBe(1);
    expect(one.document['not-done'].map(({ what }) => what)).toEqual([
      'people-unreadable',
      'letter',
    ]);
    expect(one.printed).toContain('::add-mask::');
    expect(world.open()).toHaveLength(1);
  });

  test('mail settings that cannot be meant keep no issue from being opened', async () => {
    await start({ roster: [LEAVER] });
    const one = await run({ 'smtp-url': 'http://x', people: PEOPLE });
    expect(one.exitCode).toBe(1);
    expect(one.document['not-done'].map(({ what }) => what)).toEqual(['mail-settings', 'letter']);
    expect(world.open()).toHaveLength(1);
  });

  test('a public repository: people are refused, nothing is sent, nobody is named', async () => {
    const github = { login: 'bor-k', id: 12, write: true };
    await start({
      roster: [worker('O-1', { left: '2026-11-20', github }), joiner('O-2')],
      isPublic: true,
    });
    const one = await run();
    expect(one.exitCode).toBe(1);
    expect(one.document['not-done'].map(({ what, of }) => [what, of])).toEqual([
      ['people-refused', null],
      ['letter', 'O-1'],
      ['letter', 'O-2'],
    ]);
    expect(smtp.logins).toEqual([]);
    const texts = world
      .issues()
      .map(({ body }) => body ?? '')
      .join('\n');
    expect(texts.replaceAll('servicedesk@src.si', '')).not.toMatch(/@|bor-k/);
    expect(`${one.summary}${one.log}${JSON.stringify(one.report)}`).not.toMatch(
      /bor-k|example\.si/,
    );
    const quiet = await run({});
    expect(quiet.exitCode).toBe(0);
  });

  test('two runs at once send one letter between them, whoever makes the issue', async () => {
    for (let round = 0; round < 6; round += 1) {
      await start({ roster: [LEAVER, joiner('O-2')] });
      if (round % 2 === 1) await run({});
      const before = smtp.mails.length;
      await Promise.all([run(), run(), run()]);
      await run();
      expect(smtp.mails.length - before).toBe(2);
      expect(world.open()).toHaveLength(2);
      if (round < 5) await world.github.stop();
    }
  });

  test("the times of an issue count from the letter's own receipt", async () => {
    await start({ roster: [LEAVER], now: '2026-11-23T09:00:00Z' });
    await run();
    world.github.setNow('2026-11-24T14:00:00Z');
    world.land([
      worker('O-1', { left: '2026-11-20', revocation: { confirmed: '2026-11-24T10:00' } }),
    ]);
    await run();
    // Told on Monday at 10:00, confirmed on Tuesday at 10:00.
    expect(world.issues()[0]?.body).toMatch(/58 h<.*\n.*(23 h 59 min|24 h)<.*\n.*82 h</);
  });
});
