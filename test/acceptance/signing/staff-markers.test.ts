import { createHmac, createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { refsOf, type World } from '../../modes/staff-world.ts';
import type { ActionRun } from '../../support/action.ts';
import { makeSigningKey } from '../../support/github/issuer.ts';
import { type FakeSmtp, fakeSmtp } from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import {
  forgedText,
  granted,
  leaversWorld,
  type MarkerForgery,
  runStaff,
  STAFF_WORKFLOW,
} from './markers.ts';
import { every } from '../../support/sample.ts';

vi.setConfig({ testTimeout: 60_000 });

const BOT = 'github-actions[bot]';
const stranger = makeSigningKey('stranger');
const weak = makeSigningKey('weak', 1024);
const own = (path: string, ref = 'refs/heads/main'): string =>
  `bolnisnica/enarocanje/${path}@${ref}`;
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const SENT = `<!-- ezdrav:letter-sent:revocation.O-1.${'0'.repeat(32)}@hisa.example.si:2026-11-23T08:00:00Z -->`;
const BEGUN = SENT.replace('sent', 'begun');

/** Every way in which somebody who may push a branch, and no more, can have a text of ours written. */
const FORGED: readonly [string, MarkerForgery][] = [
  ['with no signature', { token: null }],
  ['of a branch', { claims: { ref: 'refs/heads/zlo', workflow_ref: own(STAFF_WORKFLOW, 'refs/heads/zlo'), job_workflow_ref: own(STAFF_WORKFLOW, 'refs/heads/zlo') } }],
  ['of a tag', { claims: { ref: 'refs/tags/v1' } }],
  ['of a tag called like the branch', { claims: { ref: 'refs/tags/main' } }],
  ['of a pull request', { claims: { ref: 'refs/pull/7/merge', event_name: 'pull_request' } }],
  ['of a pull_request_target', { claims: { event_name: 'pull_request_target' } }],
  ['of a workflow_run', { claims: { event_name: 'workflow_run' } }],
  ['of an issue_comment', { claims: { event_name: 'issue_comment' } }],
  ['of a fork', { claims: { repository: 'zlo/enarocanje', repository_id: '666' } }],
  ['of the same name with another number', { claims: { repository_id: '4243' } }],
  ['of a workflow that is not listed', { claims: { workflow_ref: own('.github/workflows/build.yml'), job_workflow_ref: own('.github/workflows/build.yml') } }],
  ['of a called workflow that is not listed', { claims: { job_workflow_ref: `hisa/tok/.github/workflows/a.yml@${'c3'.repeat(20)}`, job_workflow_sha: 'c3'.repeat(20) } }],
  ['for another audience', { claims: { aud: 'sts.amazonaws.com' } }],
  ['for another kind', { kind: 'mark' }],
  ['for an approval', { kind: 'approval' }],
  ['by another issuer', { claims: { iss: 'https://token.actions.zlo.example' } }],
  ['by an issuer that begins alike', { claims: ({ github }) => ({ iss: `${github.issuer.base}.zlo.example` }) }],
  ['by an issuer below it', { claims: ({ github }) => ({ iss: `${github.issuer.base}/a/b` }) }],
  ['without an algorithm', { token: (good) => `${part({ alg: 'none', typ: 'JWT' })}.${good.split('.')[1]}.AA` }],
  ['with the public key as a secret', { token: (good, { github }) => hmacked(good, github.issuer.keys[0]?.privateKey) }],
  ['by a key of one’s own, brought along', { signing: () => ({ key: stranger, header: { kid: '38826b17-6a30-5f9b-b169-8beb8202f723', jwk: stranger.jwk } }) }],
  ['cut short', { token: (good) => good.slice(0, -20) }],
  ['with one letter otherwise', { token: (good) => good.replace(/(.)(.{9})$/, (_, letter: string, rest: string) => `${letter === 'A' ? 'B' : 'A'}${rest}`) }],
  ['doubled', { token: (good) => `${good} -->\n<!-- ezdrav:signed:${good}` }],
  ['no token at all', { token: () => 'zaupaj-mi' }],
  ['a clock ten minutes ahead', { claims: { iat: Date.parse('2026-11-23T09:30:00Z') / 1000, exp: Date.parse('2026-11-23T10:30:00Z') / 1000 } }],
  ['times that contradict', { claims: { exp: Date.parse('2026-11-23T08:00:00Z') / 1000 } }],
  ['copied from another issue', { issue: 41 }],
  ['signed for another text', { signedText: BEGUN }],
  ['signed for one byte less', { signedText: SENT.replace('00@', '0@') }],
]; // biome-ignore format: a row a line

/** Of these one row each where no signature is demanded. */
const SOME = new Set([
  'of a branch',
  'of a workflow that is not listed',
  'copied from another issue',
]);

/** Of these nobody can say who made them: a question, and neither silence nor a second letter. */
const UNPROVEN: readonly [string, MarkerForgery][] = [
  ['by an unknown key', { signing: () => ({ key: stranger }) }],
  ['by a key that is gone', { after: ({ github }) => github.issuer.rotate(false) }],
  ['by a key that is too weak', { signing: () => ({ key: weak }), after: ({ github }) => void github.issuer.keys.push(weak) }],
  ['by one of two keys of one name', { after: ({ github }) => void github.issuer.keys.push(...github.issuer.keys) }],
  ['of a runner of one’s own', { claims: { runner_environment: 'self-hosted' } }],
]; // biome-ignore format: a row a line

interface Scene {
  readonly world: World;
  readonly smtp: FakeSmtp;
  readonly run: (env?: Readonly<Record<string, string>>) => Promise<ActionRun>;
  readonly byHand: () => Promise<ActionRun>;
  /** Whose revocation was told, by the ref in the letters. */
  readonly told: () => readonly string[];
}

describe.skipIf(!HAS_OPENSSL)('marks in the issues of staff (needs openssl)', () => {
  let ca: OwnCa;
  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());

  /** A world of its own for each row: they wait for one another's seconds together. */
  async function inWorld(
    announcement: 'signed' | 'receipt',
    story: (scene: Scene) => Promise<void>,
  ): Promise<void> {
    const smtp = await fakeSmtp(ca);
    const world = await leaversWorld(announcement);
    const run: Scene['run'] = (env = granted(world)) => runStaff(world, smtp, ca.caFile, env);
    const told = (): readonly string[] =>
      smtp.mails
        .map(({ raw }) => /revocation\.(O-\d)\./.exec(raw)?.[1] ?? '')
        .toSorted((one, other) => one.localeCompare(other));
    const byHand: Scene['byHand'] = () => runStaff(world, null, ca.caFile, granted(world));
    try {
      await story({ world, smtp, run, byHand, told });
      world.github.assertLegal();
    } finally {
      await smtp.close();
      await world.github.stop();
    }
  }

  test('signed from the first text to the last, told once, and nothing is asked', () =>
    inWorld('signed', async ({ world, run, told }) => {
      const first = await run();
      expect(first.exitCode).toBe(0);
      expect(told()).toEqual(['O-1']);
      const [issue] = world.issues();
      const texts = [issue?.body ?? '', ...(issue?.comments ?? []).map(({ body }) => body)];
      expect(texts).toHaveLength(3);
      for (const text of texts) {
        expect(text).toMatch(/^<!-- ezdrav:signed:[\w-]+\.[\w-]+\.[\w-]+ -->$/m);
      }
      world.github.forgetRequests();
      const again = await run();
      const { report } = again;
      expect([again.exitCode, report['signature'], report['unsigned-issues']]).toEqual([
        0,
        null,
        [],
      ]);
      expect(told()).toEqual(['O-1']);
      expect(world.issues()).toHaveLength(1);
      const asked = world.github.requests.map(({ operation }) => operation);
      expect(asked.filter((name) => name === 'oidc keys')).toHaveLength(1);
      // The next morning, after a key has come: one reminder, signed, and no second one.
      world.github.issuer.rotate();
      world.github.setNow('2026-11-24T09:00:00Z');
      await run();
      await run();
      const reminders = issue?.comments.filter(({ body }) => body.includes('ezdrav:reminder:'));
      expect(reminders).toHaveLength(1);
      expect(told()).toEqual(['O-1']);
      expect(world.issues()).toHaveLength(1);
    }));

  const DEMANDED = 'signed';
  const SET_UP = 'receipt';
  const REFUSED = 'refused by the mail server';
  test.each([
    ['refused for now: goes out with the next run', DEMANDED, 'mail', 451, REFUSED, 0, 1],
    ['likewise where none is demanded', SET_UP, 'mail', 451, REFUSED, 0, 1],
    ['likewise, down from the start', SET_UP, 'start', 451, REFUSED, 0, 1],
    [
      'of which nobody knows whether it arrived: a question',
      DEMANDED,
      'mail',
      'lost',
      'not known',
      1,
      0,
    ],
  ] as const)(
    'a letter, while GitHub signs nothing, %s',
    (_, terms, from, data, said, next, more) =>
      inWorld(terms, async ({ world, smtp, run }) => {
        const goesDown = (): void => void world.github.fault({ on: 'oidc token', kind: 403 });
        if (from === 'start') goesDown();
        smtp.behaviour = {
          data,
          before: async (reached) => {
            if (reached === from) goesDown();
          },
        };
        const first = await run();
        expect([first.exitCode, first.stdout.includes('WAS SENT')]).toEqual([1, false]);
        expect(first.stdout).toContain(said);
        const before = smtp.mails.length;
        world.github.clearFaults();
        smtp.behaviour = {};
        world.github.setNow('2026-11-23T09:30:00Z');
        const again = await run();
        expect([again.exitCode, smtp.mails.length - before]).toEqual([next, more]);
      }),
  );

  describe.concurrent('a letter said to have been sent, in the comment of a workflow', () => {
    /** Our issue, as a run without a mail server has made it; then somebody writes into it. */
    async function written({ world, byHand }: Scene, forgery: MarkerForgery): Promise<void> {
      await byHand();
      const number = world.repository.state.issues[0]?.number ?? 0;
      const body = forgedText(world, SENT, number, forgery);
      world.repository.existing(number).comment({ by: BOT, body });
      forgery.after?.(world);
    }

    test.each(every(2, FORGED))(
      '%s: the letter goes out where a signature is demanded',
      (_, forgery) =>
        inWorld('signed', async (scene) => {
          await written(scene, forgery);
          const ran = await scene.run();
          expect([scene.told(), ran.exitCode]).toEqual([['O-1'], 0]);
        }),
    );

    test.each(FORGED.filter(([name]) => SOME.has(name)))(
      '%s: goes out as well where none is demanded and the job may sign',
      (_, forgery) =>
        inWorld('receipt', async (scene) => {
          await written(scene, forgery);
          await scene.run();
          expect(scene.told()).toEqual(['O-1']);
        }),
    );

    test('with no signature, where none is demanded and the job may sign: a question', () =>
      inWorld('receipt', async (scene) => {
        await written(scene, { token: null });
        const ran = await scene.run();
        expect([scene.told(), ran.exitCode]).toEqual([[], 1]);
        expect(ran.stdout).toContain('GitHub has not signed it');
        expect(ran.stdout).toContain('ezdrav record');
        expect(refsOf(scene.world.open())).toEqual(['O-1']);
      }));

    test.each(UNPROVEN)('%s: a question, and no silence', (_, forgery) =>
      inWorld('signed', async (scene) => {
        await written(scene, forgery);
        const ran = await scene.run();
        if (scene.told().length === 0) {
          expect(ran.exitCode).toBe(1);
          expect(ran.stdout).toContain('GitHub has not signed it');
        }
        expect(refsOf(scene.world.open())).toContain('O-1');
      }),
    );
  });
});

function hmacked(good: string, key: Parameters<typeof createPublicKey>[0] | undefined): string {
  const secret = createPublicKey(key ?? '')
    .export({ type: 'spki', format: 'pem' })
    .toString();
  const text = `${part({ alg: 'HS256', kid: '38826b17-6a30-5f9b-b169-8beb8202f723' })}.${good.split('.')[1]}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}
