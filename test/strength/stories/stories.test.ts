import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MailOptions } from '../../../src/modes/mailing.ts';
import { type FakeSmtp, fakeSmtp } from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import { note } from '../figures.ts';
import { Model } from './model.ts';
import { type Story, story } from './story.ts';
import { World } from './world.ts';

// Random lives of one intervention: gate, check, announce, resume and guard agree with one another and with
// a small model that knows the rules from their text alone. `FULL=1`: a thousand of them.

const FULL = process.env['FULL'] === '1';
const STORIES = FULL ? 1_000 : 30;
const SEED = 20_261_129;
const PATIENCE = { connection: 5_000, greeting: 5_000, silence: 5_000, overall: 20_000 };

interface Ending {
  /** What did not go as the model says; empty: all of it. */
  readonly wrong: readonly string[];
  readonly allowed: boolean;
  readonly mails: number;
}

describe.skipIf(!HAS_OPENSSL)('stories (need openssl)', () => {
  let ca: OwnCa;
  let smtp: FakeSmtp;
  let tuning: MailOptions;
  beforeAll(async () => {
    ca = ownCa();
    smtp = await fakeSmtp(ca);
    tuning = { ca: ca.ca, patience: PATIENCE };
  });
  afterAll(async () => {
    await smtp.close();
    ca.remove();
  });

  async function lived({ steps, deployed }: Story): Promise<Ending> {
    const wrong: string[] = [];
    const model = new Model();
    let allowed = false;
    let mails = 0;
    const world = await World.start(smtp, tuning);
    const differ = (what: string, product: unknown, rules: unknown): void => {
      const [one, other] = [JSON.stringify(product), JSON.stringify(rules)];
      if (one !== other) wrong.push(`${what}: ${one}, by the rules ${other}`);
    };
    try {
      for (const { at, deed } of steps) {
        if (!model.canDo(deed)) continue;
        const due = deed.kind === 'announce' ? model.mail(at) : null;
        const before = smtp.mails.length;
        model.do(deed, at);
        await world.do(deed, at, model);
        mails += smtp.mails.length - before;
        differ(`mails at ${at.toISOString()}`, smtp.mails.length - before, due === null ? 0 : 1);
      }
      const ways = [...model.inTheWay(deployed)].sort();
      const { verdict, check, guarded, resumed } = await world.answers(deployed);
      allowed = verdict.allowed;
      const families = new Set(verdict.reasonCodes.map((code) => code.split('.')[0] ?? ''));
      differ('gate', families.has('target') ? ['target'] : [...families].sort(), ways);
      differ('allowed', verdict.allowed, ways.length === 0);
      differ('guard approves', guarded === 'approved', verdict.allowed);
      if (guarded === 'rejected') differ('guard rejects', verdict.decision, 'deny');
      differ('resume starts', resumed === 'resumed', verdict.allowed && !model.urgent);
      if (check.lawful !== null) differ('check: lawful', check.lawful, model.possible);
      const due = model.mail(deployed);
      differ('mails at the end', await world.announce(), due === null ? 0 : 1);
    } finally {
      await world.stop();
    }
    return { wrong, allowed, mails };
  }

  test(`${STORIES} stories end as the rules say`, { timeout: STORIES * 10_000 }, async ({
    task,
  }) => {
    const all = fc.sample(story, { numRuns: STORIES, seed: SEED });
    const wrong: string[] = [];
    let allowed = 0;
    let mails = 0;
    for (const [index, one] of all.entries()) {
      const first = await lived(one);
      // A machine that stands still for seconds is no clock: what is really different is so again.
      const ending = first.wrong.length === 0 ? first : await lived(one);
      allowed += Number(ending.allowed);
      mails += ending.mails;
      if (ending.wrong.length > 0)
        wrong.push(`${index}: ${ending.wrong.join(' · ')} ${JSON.stringify(one)}`);
    }
    const figures = { stories: STORIES, 'stories-allowed': allowed, 'stories-mails': mails };
    note(task, { ...figures, 'stories-otherwise': wrong.length });
    expect(wrong.join('\n')).toBe('');
    // Neither end may be the rare one.
    expect(allowed).toBeGreaterThan(STORIES / 12);
    expect(mails).toBeGreaterThan(STORIES / 8);
  });
});
