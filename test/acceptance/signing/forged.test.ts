import { createHmac, createPublicKey } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { DIGEST } from '../evidence/texts.ts';
import { makeSigningKey } from '../../support/github/issuer.ts';
import { audienceOf } from '../../../src/witness/payload.ts';
import {
  CENTRAL,
  DELIVERED,
  type Forgery,
  inWords,
  JUDGED,
  judgedOn,
  SAID,
  WORKFLOW,
} from './scene.ts';
import { every } from '../../support/sample.ts';

vi.setConfig({ testTimeout: 60_000 });

const own = (path: string, ref = 'refs/heads/main'): string =>
  `bolnisnica/enarocanje/${path}@${ref}`;
const BUILD = own('.github/workflows/build.yml');
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const stranger = makeSigningKey('stranger');
const weak = makeSigningKey('weak', 1024);

/** Time stands still: the server's, and the process's own. */
const STILL: Forgery = {
  seed: { frozen: true },
  env: { NODE_OPTIONS: '--import=data:text/javascript,process.uptime=()=>1' },
};
const OTHER_PLAN = DIGEST.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
const ANOTHERS = {
  said: { server: 'smtp.zlo.example' },
  contacts: '  mail-server: smtp.hisa.example.si\n',
};

const TRUSTING = `  workflows: [${WORKFLOW}]\n  self-hosted: trusted`;
const CENTRALLY = `  workflows: [${WORKFLOW}, ${CENTRAL}]`;

describe('what GitHub signed for us', () => {
  const rows: readonly [string, Forgery][] = [
    ['a push', {}],
    ['a dispatch', { claims: { event_name: 'workflow_dispatch' } }],
    ['a schedule', { claims: { event_name: 'schedule' } }],
    ['a second attempt', { claims: { run_attempt: '2' } }],
    ['its claim deleted', { claim: false }],
    ['a sub of the new form', { claims: { sub: 'repository_owner_id:65:x' } }],
    ['a sub of somebody else', { claims: { sub: 'repo:zlo/zlo:ref:refs/heads/main' } }],
    ['an environment for its secrets', { claims: { environment: 'ezdrav-letters' } }],
    ['a token that lived for hours', { claims: { exp: DELIVERED + 21_600 } }],
    ['a key that rotated away and stayed in the set', { after: ({ github }) => github.issuer.rotate() }],
    ['a central workflow at its commit', { claims: { job_workflow_ref: CENTRAL, job_workflow_sha: 'c3'.repeat(20) }, evidence: CENTRALLY }],
    ['a runner of one’s own that is trusted', { claims: { runner_environment: 'self-hosted' }, evidence: TRUSTING }],
    ['a server of one’s own', { seed: { enterprise: true } }],
    ['twice the same', { after: (house) => void house.repository.deployment({ environment: 'ezdrav-announcement', task: 'ezdrav:receipt', payload: house.repository.state.deployments.at(-1)?.payload ?? '' }) }],
  ]; // biome-ignore format: a row a line
  test.each(rows)('%s', async (_, forgery) => {
    expect(inWords(await judgedOn('signed', forgery))).toBe(
      'allow pass verified signature-verified',
    );
  });
});

/** Refused under `signed`; otherwise recorded, since its claim is bound to a real run, and shown as it is. */
const FORGED: readonly [string, Forgery, string][] = [
  ['of a branch', { claims: { ref: 'refs/heads/zlo', workflow_ref: own(WORKFLOW, 'refs/heads/zlo'), job_workflow_ref: own(WORKFLOW, 'refs/heads/zlo') } }, 'signature-refused token.branch token.workflow'],
  ['of a tag', { claims: { ref: 'refs/tags/v4.12.0' } }, 'signature-refused token.branch'],
  ['of a tag called like the branch', { claims: { ref: 'refs/tags/main' } }, 'signature-refused token.branch'],
  ['of a pull request', { claims: { ref: 'refs/pull/7/merge', event_name: 'pull_request' } }, 'signature-refused token.branch token.event'],
  ['of a pull_request_target', { claims: { event_name: 'pull_request_target' } }, 'signature-refused token.event'],
  ['of a workflow_run', { claims: { event_name: 'workflow_run' } }, 'signature-refused token.event'],
  ['of an issue_comment', { claims: { event_name: 'issue_comment' } }, 'signature-refused token.event'],
  ['of a fork', { claims: { repository: 'zlo/enarocanje', repository_id: '666', workflow_ref: `zlo/enarocanje/${WORKFLOW}@refs/heads/main`, job_workflow_ref: `zlo/enarocanje/${WORKFLOW}@refs/heads/main` } }, 'signature-refused token.repository'],
  ['of the same name with another number', { claims: { repository_id: '4243' } }, 'signature-refused token.repository'],
  ['of a commit that never was the tip', { claims: { sha: 'ab'.repeat(20) } }, 'signature-refused token.commit'],
  ['of a workflow file at a commit that never was the tip', { claims: { job_workflow_sha: 'ab'.repeat(20) } }, 'signature-refused token.workflow'],
  ['for another audience', { claims: { aud: 'sts.amazonaws.com' } }, 'signature-refused token.audience'],
  ['for GitHub’s own default audience', { claims: { aud: 'https://github.com/bolnisnica' } }, 'signature-refused token.audience'],
  ['by another issuer', { claims: { iss: 'https://token.actions.zlo.example' } }, 'signature-refused token.issuer'],
  ['by an issuer that begins alike', { claims: ({ github }) => ({ iss: `${github.issuer.base}.zlo.example` }) }, 'signature-refused token.issuer'],
  ['by an issuer below it', { claims: ({ github }) => ({ iss: `${github.issuer.base}/a/b` }) }, 'signature-refused token.issuer'],
  ['with no issuer', { without: 'repository_id' }, 'signature-refused token.claims'],
  ['without an algorithm', { token: (good) => `${part({ alg: 'none', typ: 'JWT' })}.${good.split('.')[1]}.AA` }, 'signature-refused token.algorithm'],
  ['with the public key as a secret', { token: (good, { github }) => hmacked(good, github.issuer.keys[0]?.privateKey) }, 'signature-refused token.algorithm'],
  ['by a key of one’s own, brought along', { signing: () => ({ key: stranger, header: { kid: '38826b17-6a30-5f9b-b169-8beb8202f723', jwk: stranger.jwk } }) }, 'signature-refused token.signature'],
  ['by an unknown key', { signing: () => ({ key: stranger }) }, 'signature-unproven key-gone'],
  ['by a key that is gone', { after: ({ github }) => github.issuer.rotate(false) }, 'signature-unproven key-gone'],
  ['by a key that is too weak', { signing: () => ({ key: weak }), after: ({ github }) => void github.issuer.keys.push(weak) }, 'signature-unproven key-unusable'],
  ['by one of two keys of one name', { after: ({ github }) => void github.issuer.keys.push(...github.issuer.keys) }, 'signature-unproven key-unusable'],
  ['keys that cannot be had', { after: ({ github }) => void github.fault({ on: 'oidc keys', kind: 403 }) }, 'signature-unproven keys-unknown'],
  ['cut short', { token: (good) => good.slice(0, -20) }, 'signature-refused token.signature'],
  ['with one letter otherwise', { token: (good) => good.replace(/(.)(.{9})$/, (_, letter: string, rest: string) => `${letter === 'A' ? 'B' : 'A'}${rest}`) }, 'signature-refused token.signature'],
  ['doubled', { token: (good) => `${good}.${good}` }, 'signature-refused token.malformed'],
  ['no token at all', { token: () => 'zaupaj mi' }, 'signature-refused token.malformed'],
  ['a clock ten minutes ahead', { claims: { iat: Date.parse('2026-12-01T21:40:00Z') / 1000, exp: Date.parse('2026-12-01T22:40:00Z') / 1000 } }, 'signature-refused token.in-future'],
  ['a clock 31 seconds ahead', { ...STILL, claims: { iat: JUDGED + 31, exp: JUDGED + 600 } }, 'signature-refused token.in-future'],
  ['times that contradict', { claims: { exp: DELIVERED - 1 } }, 'signature-refused token.time'],
  ['signed for something of another kind', { claims: { aud: 'ezdrav:1:approval:sha256:00' } }, 'signature-refused token.audience'],
  ['signed as a withdrawal, said as an announcement', { claims: { aud: audienceOf('withdrawal', SAID) } }, 'signature-refused token.audience'],
  ['signed as an urgent notification, said as an announcement', { claims: { aud: audienceOf('notification', SAID) } }, 'signature-refused token.audience'],
  ['signed for another plan', { said: { plan: OTHER_PLAN }, changed: { plan: DIGEST } }, 'signature-refused token.audience'],
  ['signed for another environment', { said: { environment: 'test' }, changed: { environment: 'production' } }, 'signature-refused token.audience'],
  ['signed for another recipient', { said: { recipients: ['zlo@example.si'] }, changed: { recipients: SAID['recipients'] as string[] } }, 'signature-refused token.audience'],
  ['signed for another intervention', { said: { intervention: 'POSEG-2026-999' }, changed: { intervention: 'POSEG-2026-041' } }, 'signature-refused token.audience'],
  ['signed for another run', { said: { run: '71' }, changed: { run: '70' } }, 'signature-refused token.audience'],
  ['a claim replayed as a receipt', { said: { object: 'claim' } }, 'signature-refused payload.field'],
  ['of another environment', { said: { environment: 'test' } }, 'signature-refused payload.field'],
  ['with a field more', { said: { note: 'x' } }, 'signature-refused payload.field'],
  ['of another run', { claims: { run_id: '71' } }, 'signature-refused token.run'],
  ['of a runner of one’s own', { claims: { runner_environment: 'self-hosted' } }, 'signature-recorded hosted-runner'],
  ['of a workflow that is not listed', { claims: { workflow_ref: BUILD, job_workflow_ref: BUILD } }, 'signature-refused token.workflow'],
  ['of a called workflow that is not listed', { claims: { job_workflow_ref: CENTRAL, job_workflow_sha: 'c3'.repeat(20) } }, 'signature-refused token.workflow'],
  ['of a central workflow at another commit', { claims: { job_workflow_ref: CENTRAL.replaceAll('c3', 'c4'), job_workflow_sha: 'c4'.repeat(20) }, evidence: CENTRALLY }, 'signature-refused token.workflow'],
  ['of a central workflow called by a branch', { claims: { job_workflow_ref: CENTRAL.replace(/@.*/, '@refs/heads/zlo'), job_workflow_sha: 'c4'.repeat(20) }, evidence: CENTRALLY }, 'signature-refused token.workflow'],
  ['of an enterprise’s issuer, on a server that has none', { claims: ({ github }) => ({ iss: `${github.issuer.base}/bolnisnica` }) }, 'signature-refused token.issuer'],
  ['of the issuer of github.com, on a server of one’s own', { seed: { enterprise: true }, claims: { iss: 'https://token.actions.githubusercontent.com' } }, 'signature-refused token.issuer'],
  ['of a branch whose name holds ours', { claims: { ref: 'refs/heads/refs/heads/main' } }, 'signature-refused token.branch'],
  ['of a branch whose name ends as our ref', { claims: { workflow_ref: own(WORKFLOW, 'refs/heads/zlo@refs/heads/main'), job_workflow_ref: own(WORKFLOW, 'refs/heads/zlo@refs/heads/main') } }, 'signature-refused token.workflow'],
  ['of a branch’s workflow that ours calls', { claims: { job_workflow_ref: own(WORKFLOW, 'refs/heads/zlo') } }, 'signature-refused token.workflow'],
  ['of another owner’s workflow at the same path', { claims: { workflow_ref: `zlo/x/${WORKFLOW}@refs/heads/main`, job_workflow_ref: `zlo/x/${WORKFLOW}@refs/heads/main` } }, 'signature-refused token.workflow'],
  ['of a workflow called alike in capitals', { claims: { workflow_ref: own('.github/workflows/Announce.yml'), job_workflow_ref: own('.github/workflows/Announce.yml') } }, 'signature-refused token.workflow'],
  ['for several audiences', { claims: { aud: [audienceOf('announcement', SAID)] } }, 'signature-refused token.audience'],
  ['with another spelling of the number', { claims: { repository_id: '0x1092' } }, 'signature-refused token.claims'],
  ['valid only later', { claims: { nbf: JUDGED } }, 'signature-refused token.time'],
  ['with a sign behind it', { token: (good) => `${good}=` }, 'signature-refused token.malformed'],
  ['of a runner nobody names', { without: 'runner_environment' }, 'signature-recorded hosted-runner'],
  ['what it says changed by a byte', { changed: { server: 'smtp.hisa.example.sj' } }, 'signature-refused token.audience'],
]; // biome-ignore format: a row a line

describe('a receipt that GitHub has not signed for us', () => {
  test.each(every(2, FORGED))(
    '%s: refused where a signed one is demanded',
    async (_, forgery, shown) => {
      const run = await judgedOn('signed', forgery);
      expect(run.exitCode).toBe(1);
      expect(inWords(run)).toMatch(/^unverifiable unverifiable /);
      expect(inWords(run).endsWith(` ${shown}`)).toBe(true);
    },
  );

  test.each(every(4, FORGED))(
    '%s: otherwise recorded, and shown as it is',
    async (_, forgery, shown) => {
      expect(inWords(await judgedOn('receipt', forgery))).toBe(`allow pass recorded ${shown}`);
    },
  );

  test.each<[string, Forgery]>([
    ['of another plan', { said: { plan: OTHER_PLAN } }],
    ['of a withdrawal', { kind: 'withdrawal' }],
    ['of a notification', { kind: 'notification' }],
    ['of another intervention', { said: { intervention: 'POSEG-2026-999' } }],
    ['to somebody else', { said: { recipients: ['zlo@example.si'] } }],
  ])('a good signature %s is none of this announcement', async (_, forgery) => {
    const run = await judgedOn('signed', { claim: false, ...forgery });
    expect([run.exitCode, run.report.allowed]).toEqual([1, false]);
  });

  test('a clock 29 seconds ahead is a clock’s', async () => {
    const claims = { iat: JUDGED + 29, exp: JUDGED + 600 };
    expect(inWords(await judgedOn('signed', { ...STILL, claims }))).toContain('signature-verified');
  });

  test.each(['receipt', 'signed'])('handed to another mail server (%s)', async (demand) => {
    const run = await judgedOn(demand, { claim: false, ...ANOTHERS });
    expect(inWords(run)).toBe('unverifiable unverifiable other-server');
    expect(run.exitCode).toBe(1);
  });

  test('whose time nobody can tell, since GitHub’s clocks contradict', async () => {
    const after: Forgery['after'] = ({ github }) =>
      void github.fault({ on: 'graphql', kind: 'date-stale', times: 1 });
    const run = await judgedOn('signed', { after });
    expect(inWords(run)).toBe(
      'unverifiable unverifiable time-unknown signature-unproven time-unknown',
    );
    expect(run.report['reason-codes']).toContain('clock.unverifiable');
    expect(run.stdout).not.toContain('future');
  });

  test.each(['receipt', 'signed'])(
    'a lone signature that does not hold is no receipt (%s)',
    async (demand) => {
      const forgery = { claim: false, claims: { ref: 'refs/heads/zlo' } };
      expect(inWords(await judgedOn(demand, forgery))).toBe(
        'unverifiable unverifiable delivery-unknown signature-refused token.branch',
      );
    },
  );
});

function hmacked(good: string, key: Parameters<typeof createPublicKey>[0] | undefined): string {
  const secret = createPublicKey(key ?? '')
    .export({ type: 'spki', format: 'pem' })
    .toString();
  const text = `${part({ alg: 'HS256', kid: '38826b17-6a30-5f9b-b169-8beb8202f723' })}.${good.split('.')[1]}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}
