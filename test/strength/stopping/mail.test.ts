import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeSmtp, fakeSmtp, STEPS } from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import { every } from '../../support/sample.ts';
import { note } from '../figures.ts';
import { left, SCENES, type Stage } from '../scenes.ts';

// Each mode that writes to people is stopped at each step of the talk with the mail server: it is gone
// within seven seconds and has allowed nothing. After the next run everybody has the letter,
// nobody has it twice, and the record says so as if nothing had been stopped. Every fourth step; `FULL=1` all.

const PERSON = { name: 'Žiga Novak', email: 'ziga@hisa.example.si', mobile: '+386 40 123 456' };
const WITHIN = 7_000;
const steps = every(4, STEPS);
const SENDING = SCENES.filter(({ name }) =>
  ['announce', 'close', 'request', 'staff'].includes(name),
);

describe.skipIf(!HAS_OPENSSL)('stopped at the mail server (need openssl)', () => {
  let ca: OwnCa;
  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());

  const mailing = (smtp: FakeSmtp): Parameters<Stage['run']>[0] & object => ({
    inputs: {
      'smtp-url': smtp.url,
      'mail-from': 'gate@hisa.example.si',
      people: JSON.stringify({ 'O-1': PERSON }),
    },
    env: { NODE_EXTRA_CA_CERTS: ca.caFile },
  });
  const accepted = (smtp: FakeSmtp): readonly string[] =>
    smtp.mails.filter((mail) => mail.accepted).map(({ to }) => to.join());

  test.for(SENDING)('mode $name', { timeout: 240_000 }, async ({ stage }, { task }) => {
    const smtp = await fakeSmtp(ca);
    const calm = await stage();
    await calm.run(mailing(smtp));
    const whole = left(calm).join('; ');
    await calm.github.stop();
    const letters = accepted(smtp);
    expect(letters.length).toBeGreaterThan(0);
    await smtp.close();

    const wrong: string[] = [];
    for (const [index, step] of steps.entries()) {
      const signal = index % 2 === 0 ? 'SIGTERM' : 'SIGINT';
      const reached = Promise.withResolvers<void>();
      let from = 0;
      const server = await fakeSmtp(ca);
      server.behaviour = {
        before: async (now) => {
          if (now !== step || from > 0) return;
          from = performance.now();
          reached.resolve();
          await new Promise((resolve) => setTimeout(resolve, 300));
        },
      };
      const scene = await stage();
      const run = await scene.run({
        ...mailing(server),
        signal: { name: signal, after: reached.promise },
      });
      const took = performance.now() - from;
      if (!(from > 0 && took < WITHIN)) wrong.push(`${step}: after ${took} ms`);
      if (run.exitCode === 0) wrong.push(`${step}: exit code 0`);
      if (run.outputs['allowed'] === 'true') wrong.push(`${step}: allowed`);
      server.behaviour = {};
      await scene.run(mailing(server));
      const [told, expected] = [accepted(server).join('; '), letters.join('; ')];
      const is = left(scene).join('; ');
      if (is !== whole) wrong.push(`${step}: then left ${is}, not ${whole}`);
      if (told !== expected) wrong.push(`${step}: then told ${told}, not ${expected}`);
      await scene.github.stop();
      await server.close();
    }
    note(task, { 'stopping-points': steps.length, 'stopping-faults': wrong.length });
    expect(wrong).toEqual([]);
  });
});
