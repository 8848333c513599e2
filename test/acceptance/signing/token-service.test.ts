import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ANNOUNCED_AT, PLAN, URGENT_PLAN } from '../../modes/announce-scene.ts';
import type { ActionRun } from '../../support/action.ts';
import { enarocanje, exampleFile, type Seed } from '../../support/enarocanje.ts';
import type { Fault } from '../../support/github/index.ts';
import { hurried } from '../../support/hurried.ts';
import { fakeSmtp } from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import { every } from '../../support/sample.ts';
import { demanding, WORKFLOW } from './scene.ts';
import {
  approve,
  CLOSE_WORKFLOW,
  type Night,
  REQUEST_WORKFLOW,
  step,
  type StepName,
} from './steps.ts';

// Who sends a letter has GitHub sign first that it is about to be sent, and afterwards that it was. Here the
// service that signs is down: before the mail, or once the mail server has taken it for everybody.

vi.setConfig({ testTimeout: 180_000 });

const OUTCOME =
  'outcome: { started-at: 2026-12-01T22:04:10+01:00, ended-at: 2026-12-02T06:07:30+01:00, result: completed }\n';

interface Letter {
  readonly step: StepName;
  readonly seed: Seed;
  readonly at: string;
  /** What the report says where GitHub signs nothing before the mail, and what the next run says after it. */
  readonly held: string;
  readonly next: string;
  readonly codes?: string;
}

const ANNOUNCED = 'announcement.unverifiable';
const LETTERS: readonly (readonly [string, Letter])[] = [
  ['an announcement', { step: 'announce', seed: { intervention: PLAN }, at: ANNOUNCED_AT, held: 'failed', next: 'failed', codes: ANNOUNCED }],
  ['an urgent notification', { step: 'announce', seed: { intervention: URGENT_PLAN }, at: ANNOUNCED_AT, held: 'failed', next: 'failed', codes: 'urgent.unverifiable' }],
  ['a closing report', { step: 'close-later', seed: { intervention: `${exampleFile('intervention.yml')}${OUTCOME}` }, at: '2026-12-02T05:20:00Z', held: 'not-recorded', next: 'earlier-unknown' }],
  ['a request', { step: 'request', seed: {}, at: ANNOUNCED_AT, held: 'failed', next: 'earlier-unknown' }],
]; // biome-ignore format: a row a line

type Down = Omit<Fault, 'on'>;

/** `said`: how the run names what is wrong with the service. */
const DOWN: readonly (readonly [string, Down, RegExp])[] = [
  ['refuses', { kind: 403 }, /403/],
  ['fails', { kind: 500 }, /500/],
  ['gives no answer', { kind: 'hang' }, /there was no complete answer in time/],
  ['hangs up', { kind: 'reset' }, /the connection broke off/],
  ['answers with a page', { kind: 'html' }, /200/],
  ['answers with nothing', { kind: 'empty' }, /200/],
  ['answers with half', { kind: 'cut' }, /the connection broke off/],
  ['answers without a token', { kind: 'missing-field', path: 'value' }, /value/],
  ['answers with what is no token', { kind: 'change', change: () => ({ value: 'zaupaj mi' }) }, /the token is not for what was to be signed/],
  ['leads elsewhere', { kind: 'redirect-elsewhere' }, /30\d/],
]; // biome-ignore format: a row a line

/** Of every letter these; of announcements all. */
const SOME = every(
  2,
  DOWN.filter(([, { kind }]) => [403, 500, 'hang', 'html'].some((one) => one === kind)),
);
const LATER = 600_000;

describe.skipIf(!HAS_OPENSSL)('the service that signs is down (needs openssl)', () => {
  let ca: OwnCa;
  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());

  async function inNight(
    demand: 'signed' | 'receipt',
    seed: Seed,
    story: (night: Night) => Promise<void>,
  ): Promise<void> {
    const smtp = await fakeSmtp(ca);
    const workflows = `  workflows: [${WORKFLOW}, ${CLOSE_WORKFLOW}, ${REQUEST_WORKFLOW}]`;
    const solution = demanding(demand, workflows);
    const house = await enarocanje({ solution, now: ANNOUNCED_AT, ...seed });
    try {
      await story({ house, smtp, ca });
      house.github.assertLegal();
    } finally {
      await smtp.close();
      await house.github.stop();
    }
  }

  const before = ({ house }: Night, down: Down): void =>
    void house.github.fault({ on: 'oidc token', ...down });
  /** Down from the moment at which the mail server takes the letter. */
  function after(night: Night, down: Down): void {
    night.smtp.behaviour = {
      before: async (reached) => {
        if (reached === 'reply') before(night, down);
      },
    };
  }
  function upAgain({ house, smtp }: Night): void {
    house.github.clearFaults();
    smtp.behaviour = {};
  }

  const send = (night: Night, { step: name, at }: Letter, later = 0): Promise<ActionRun> => {
    const moment = new Date(Date.parse(at) + later).toISOString();
    return step(night, name, moment, { signs: true, env: hurried() });
  };

  function resultOf({ report }: ActionRun): unknown {
    const [announced] = (report['interventions'] ?? []) as readonly Record<string, unknown>[];
    return announced?.['result'] ?? report['closing-report'] ?? report['result'];
  }

  function expectNoTrace({ stdout, stderr, summary }: ActionRun): void {
    expect(stderr).toBe('');
    expect(`${stdout}\n${summary}`).not.toMatch(/^\s+at .+:\d+:\d+/m);
  }

  describe.concurrent.each(LETTERS)('%s, where a signature is demanded', (_, letter) => {
    test.each(['before', 'after'] as const)('a fault that passes, %s the mail', (when) =>
      inNight('signed', letter.seed, async (night) => {
        const passing = { kind: 503, times: 2 } as const;
        if (when === 'before') before(night, passing);
        else after(night, passing);
        const ran = await send(night, letter);
        expect([resultOf(ran), ran.exitCode, night.smtp.mails.length]).toEqual(['sent', 0, 1]);
        const again = await send(night, letter, LATER);
        expect([again.exitCode, night.smtp.mails.length]).toEqual([0, 1]);
      }),
    );

    const ways = letter.step === 'announce' && letter.codes === ANNOUNCED ? every(2, DOWN) : SOME;
    test.each(ways)('before the mail it %s: nothing goes out', (_down, how, said) =>
      inNight('signed', letter.seed, async (night) => {
        before(night, how);
        const ran = await send(night, letter);
        expect([resultOf(ran), ran.exitCode, night.smtp.mails]).toEqual([letter.held, 1, []]);
        expect(ran.outputs['allowed']).toBe('false');
        expect(ran.stdout).toMatch(said);
        expect(ran.stdout).toContain('ACTIONS_ID_TOKEN_REQUEST_URL');
        expectNoTrace(ran);
        // Once GitHub answers, it is sent, and signed.
        upAgain(night);
        const again = await send(night, letter, LATER);
        expect([resultOf(again), again.exitCode, night.smtp.mails.length]).toEqual(['sent', 0, 1]);
      }),
    );

    test.each(SOME)(
      'after the mail it %s: sent once, red, and what that means is said',
      (_down, how, said) =>
        inNight('signed', letter.seed, async (night) => {
          after(night, how);
          const ran = await send(night, letter);
          expect([resultOf(ran), ran.exitCode, night.smtp.mails.length]).toEqual(['sent', 1, 1]);
          expect(ran.outputs['reason-codes']).toBe(letter.codes);
          expect(ran.stdout).toContain('SENT, BUT NOT SIGNED');
          expect(ran.stdout).toMatch(said);
          expectNoTrace(ran);
          upAgain(night);
          const again = await send(night, letter, LATER);
          expect([resultOf(again), again.exitCode]).toEqual([letter.next, 1]);
          expect(night.smtp.mails).toHaveLength(1);
        }),
    );
  });

  describe.concurrent.each(LETTERS)('%s that the mail server refuses for now', (_, letter) => {
    test.each([
      ['while it is down', 'signed', 'mail'],
      ['while it is down and no signature is demanded', 'receipt', 'mail'],
      ['down from the start, where no signature is demanded', 'receipt', 'start'],
    ] as const)('%s: goes out with the next run', (_name, demand, from) =>
      inNight(demand, letter.seed, async (night) => {
        if (from === 'start') before(night, { kind: 403 });
        night.smtp.behaviour = {
          data: 451,
          before: async (reached) => {
            if (reached === from) before(night, { kind: 403 });
          },
        };
        const ran = await send(night, letter);
        expect([ran.exitCode, ran.stdout.includes('451')]).toEqual([1, true]);
        expectNoTrace(ran);
        upAgain(night);
        const again = await send(night, letter, LATER);
        const taken = night.smtp.mails.filter(({ accepted }) => accepted);
        expect([resultOf(again), again.exitCode, taken.length]).toEqual(['sent', 0, 1]);
      }),
    );
  });

  test('the outcome stays on the issue where its report is refused and nothing can be signed', () => {
    const [, letter] = LETTERS[2] ?? [];
    if (letter === undefined) throw new Error('no closing report');
    return inNight('signed', letter.seed, async (night) => {
      const outcomes = (): number =>
        night.house.repository.state.issues
          .flatMap(({ comments }) => comments)
          .filter(({ body }) => body.includes('<!-- ezdrav:closing:')).length;
      await step(night, 'close-later', letter.at, { signs: true, mails: false });
      expect(outcomes()).toBe(1);
      night.smtp.behaviour = {
        data: 451,
        before: async (reached) => {
          if (reached === 'mail') before(night, { kind: 403 });
        },
      };
      const ran = await send(night, letter, LATER);
      expect([ran.exitCode, outcomes()]).toEqual([1, 1]);
      upAgain(night);
      const again = await send(night, letter, 2 * LATER);
      const taken = night.smtp.mails.filter(({ accepted }) => accepted);
      expect([again.exitCode, taken.length, outcomes()]).toEqual([0, 1, 1]);
    });
  });

  describe.concurrent.each(LETTERS)('%s, where none is demanded', (_, letter) => {
    test.each(['before', 'after'] as const)('goes out all the same, down %s the mail', (when) =>
      inNight('receipt', letter.seed, async (night) => {
        if (when === 'before') before(night, { kind: 403 });
        else after(night, { kind: 403 });
        const ran = await send(night, letter);
        expect([resultOf(ran), ran.exitCode, night.smtp.mails.length]).toEqual(['sent', 0, 1]);
        expect(ran.stdout).not.toContain('BUT NOT SIGNED');
        expectNoTrace(ran);
        upAgain(night);
        await send(night, letter, LATER);
        expect(night.smtp.mails).toHaveLength(1);
      }),
    );
  });

  describe.concurrent('and the gate', () => {
    const AT = '2026-12-01T21:03:00Z';

    test('refuses what was announced and could not be signed', () =>
      inNight('signed', { intervention: PLAN }, async (night) => {
        after(night, { kind: 403 });
        await step(night, 'announce', ANNOUNCED_AT, { signs: true, env: hurried() });
        upAgain(night);
        approve(night.house);
        const ran = await step(night, 'gate', AT);
        expect(ran.outputs).toMatchObject({ decision: 'unverifiable', allowed: 'false' });
        expect(ran.report['reason-codes']).toContain('announcement.unverifiable');
        expectNoTrace(ran);
      }));

    test('takes it as recorded where no signature is demanded', () =>
      inNight('receipt', { intervention: PLAN }, async (night) => {
        after(night, { kind: 403 });
        await step(night, 'announce', ANNOUNCED_AT, { signs: true, env: hurried() });
        upAgain(night);
        approve(night.house);
        const ran = await step(night, 'gate', AT);
        expect(ran.outputs).toMatchObject({ decision: 'allow', allowed: 'true' });
        const row = ran.report.rules.find(({ rule }) => rule === 'announcement');
        expect([row?.outcome, row?.evidence]).toEqual(['pass', 'recorded']);
      }));

    test('refuses an urgent one of which was notified and could not be signed', () =>
      inNight('signed', { intervention: URGENT_PLAN }, async (night) => {
        after(night, { kind: 403 });
        await step(night, 'announce', ANNOUNCED_AT, { signs: true, env: hurried() });
        upAgain(night);
        const ran = await step(night, 'gate', '2026-11-26T08:40:00Z', { mails: false });
        expect(ran.outputs).toMatchObject({ allowed: 'false' });
        expect(ran.report['reason-codes']).toEqual(['urgent.unverifiable']);
      }));

    test('notifies by itself, in whose run nothing is signed', () =>
      inNight(
        'signed',
        { intervention: URGENT_PLAN, event: 'workflow_dispatch' },
        async (night) => {
          before(night, { kind: 'hang' });
          const ran = await step(night, 'gate', '2026-11-26T08:40:00Z', { signs: true });
          expect(ran.outputs).toMatchObject({ decision: 'allow-urgent', allowed: 'true' });
          expect(night.smtp.mails).toHaveLength(1);
          const asked = night.house.github.requests.map(({ operation }) => operation);
          expect(asked).not.toContain('oidc token');
        },
      ));
  });
});
