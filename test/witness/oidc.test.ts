import { createHmac, createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plus } from '../../src/calendar/instant.ts';
import { issuerOf } from '../../src/witness/issuer.ts';
import { audienceOf } from '../../src/witness/payload.ts';
import { freshToken } from '../../src/witness/token.ts';
import {
  CENTRAL,
  CLAIMS,
  inWords,
  issuer,
  judge,
  type Judged,
  KEYS,
  keysOf,
  now,
  NOW,
  PAYLOAD,
  REPOSITORY,
  strange,
  TIP,
  tokenOf,
  WORKFLOW,
} from './token-scene.ts';

const [head = '', body = '', signature = ''] = tokenOf().split('.');
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const opened = (text: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(text, 'base64url').toString()) as Record<string, unknown>;
const publicPem = createPublicKey(issuer.keys[0]?.privateKey ?? '')
  .export({ type: 'spki', format: 'pem' })
  .toString();
const hmacked = (secret: string): string => {
  const text = `${part({ ...opened(head), alg: 'HS256' })}.${body}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};
const changedPayload = (change: Record<string, unknown>): Judged => {
  const payload = { ...PAYLOAD, ...change } as typeof PAYLOAD;
  return { payload, token: tokenOf({}, payload) };
};
const without = (claim: string): Judged => ({ token: tokenOf({ [claim]: undefined }) });
const central = CENTRAL.split('@')[0] ?? '';
const own = (path: string, ref = 'refs/heads/main'): string => `${REPOSITORY}/${path}@${ref}`;
const fork = 'zlonamerna/enarocanje';

describe('good signatures', () => {
  const rows: readonly [string, Judged, string][] = [
    ['a push to the default branch', {}, 'verified'],
    ['a dispatch', { token: tokenOf({ event_name: 'workflow_dispatch' }) }, 'verified'],
    ['a schedule', { token: tokenOf({ event_name: 'schedule' }) }, 'verified'],
    ['a later attempt of the run', { token: tokenOf({ run_attempt: '3' }) }, 'verified'],
    ['another form of sub', { token: tokenOf({ sub: 'repository_id:4242:x' }) }, 'verified'],
    ['no sub at all', without('sub'), 'verified'],
    ['a sub that names another repository', { token: tokenOf({ sub: 'repo:a/b:ref:x' }) }, 'verified'],
    ['an environment for its secrets', { token: tokenOf({ environment: 'ezdrav-letters' }) }, 'verified'],
    ['a repository renamed since', { token: tokenOf({ repository: 'stara/ime', workflow_ref: `stara/ime/${WORKFLOW}@refs/heads/main`, job_workflow_ref: `stara/ime/${WORKFLOW}@refs/heads/main` }) }, 'verified'],
    ['judged a year later', { at: plus(now, 365 * 86_400_000) }, 'verified'],
    ['asked for hours after the run began, living for hours', { token: tokenOf({ exp: Math.floor(now / 1000) + 21_600 }) }, 'verified'],
    ["GitHub's clock half a minute ahead", { token: tokenOf({ iat: now / 1000 + 30 }) }, 'verified'],
    ['a key that came with a rotation, the old one still there', { keys: [...keysOf(strange), ...KEYS] }, 'verified'],
    ['a server that does not say the workflow\'s commit', { token: tokenOf({ workflow_sha: undefined, job_workflow_sha: undefined }) }, 'verified'],
    ["an enterprise's own issuer", { token: tokenOf({ iss: `${issuer.base}/bolnisnice-slo` }) }, 'verified'],
    ['a central workflow at its commit', { token: tokenOf({ job_workflow_ref: CENTRAL, job_workflow_sha: 'c3'.repeat(20) }), house: { workflows: [WORKFLOW, CENTRAL] } }, 'verified'],
    ['a central workflow called by its tag, of that commit', { token: tokenOf({ job_workflow_ref: `${central}@refs/tags/v1`, job_workflow_sha: 'c3'.repeat(20) }), house: { workflows: [WORKFLOW, CENTRAL] } }, 'verified'],
    ['a central workflow whose owner is written in capitals', { token: tokenOf({ job_workflow_ref: CENTRAL.replace('hisa', 'Hisa'), job_workflow_sha: undefined }), house: { workflows: [WORKFLOW, CENTRAL] } }, 'verified'],
    ['a runner of one\'s own that is trusted', { token: tokenOf({ runner_environment: 'self-hosted' }), house: { trustsOwnRunners: true } }, 'verified'],
    ['a server that does not name the runner, trusted', { ...without('runner_environment'), house: { trustsOwnRunners: true } }, 'verified'],
  ]; // biome-ignore format: a row a line
  test.each(rows)('%s', async (_, judged, expected) => {
    expect(inWords(await judge(judged))).toBe(expected);
  });

  test('say when, by which run and by which workflow', async () => {
    expect(await judge()).toEqual({
      kind: 'verified',
      statement: {
        at: now,
        run: '77',
        attempt: 1,
        event: 'push',
        commit: TIP,
        ref: 'refs/heads/main',
        workflow: own(WORKFLOW),
        jobWorkflow: own(WORKFLOW),
        workflowCommit: TIP,
        jobCommit: TIP,
        repository: REPOSITORY,
        hosted: true,
        keyId: issuer.keys[0]?.kid,
      },
    });
  });
});

describe('good signatures that lack something', () => {
  const rows: readonly [string, Judged, string][] = [
    ['no list of workflows', { house: { workflows: [] } }, 'recorded workflows-unset'],
    ['no list, and a workflow of elsewhere', { house: { workflows: [] }, token: tokenOf({ job_workflow_ref: CENTRAL, job_workflow_sha: 'c3'.repeat(20) }) }, 'recorded workflows-unset'],
    ['a runner of one\'s own', { token: tokenOf({ runner_environment: 'self-hosted' }) }, 'recorded hosted-runner'],
    ['a server that does not name the runner', without('runner_environment'), 'recorded hosted-runner'],
    ['a kind of runner nobody knows', { token: tokenOf({ runner_environment: 'GitHub-Hosted' }) }, 'recorded hosted-runner'],
    ['both', { house: { workflows: [] }, ...without('runner_environment') }, 'recorded workflows-unset hosted-runner'],
  ]; // biome-ignore format: a row a line
  test.each(rows)('%s', async (_, judged, expected) => {
    expect(inWords(await judge(judged))).toBe(expected);
  });
});

describe('what nobody can say', () => {
  const [key] = KEYS;
  const rows: readonly [string, Judged, string][] = [
    ['its key is gone', { keys: keysOf(strange) }, 'unproven key-gone'],
    ['an id that no key of the set has', { token: tokenOf({}, PAYLOAD, 'announcement', { header: { kid: 'x' } }) }, 'unproven key-gone'],
    ['the key set could not be had', { keys: null }, 'unproven keys-unknown'],
    ['nobody knows what time it is', { at: null }, 'unproven time-unknown'],
    ['two keys of one id', { keys: [...KEYS, ...KEYS] }, 'unproven key-unusable'],
    ['a key of another kind', { keys: [{ ...key, kid: key?.kid ?? '', kty: 'oct' }] }, 'unproven key-unusable'],
    ['a key for another algorithm', { keys: KEYS.map((one) => ({ ...one, alg: 'RS512' })) }, 'unproven key-unusable'],
    ['a key for encryption', { keys: KEYS.map((one) => ({ ...one, use: 'enc' })) }, 'unproven key-unusable'],
    ['a key without its numbers', { keys: KEYS.map(({ kid, kty }) => ({ kid, kty })) }, 'unproven key-unusable'],
    ['a key without an exponent', { keys: KEYS.map((one) => ({ ...one, e: undefined })) }, 'unproven key-unusable'],
    ['a key of 1024 bits', { keys: KEYS.map(({ n = '', ...one }) => ({ ...one, n: n.slice(0, 171) })) }, 'unproven key-unusable'],
  ]; // biome-ignore format: a row a line
  test.each(rows)('%s', async (_, judged, expected) => {
    expect(inWords(await judge(judged))).toBe(expected);
  });
});

describe('refused', () => {
  const R = 'refused token.';
  const f = 'payload.field:';
  const F = `refused ${f}`;
  const rows: readonly [string, Judged, string][] = [
    // No token, or one that is broken.
    ['nothing', { token: '' }, `${R}malformed`],
    ['a word', { token: 'token' }, `${R}malformed`],
    ['two parts', { token: `${head}.${body}` }, `${R}malformed`],
    ['cut in the middle of the claims', { token: `${head}.${body.slice(0, 200)}.${signature}` }, `${R}malformed`],
    ['cut at its end', { token: tokenOf().slice(0, -8) }, `${R}signature`],
    ['without its signature', { token: `${head}.${body}.` }, `${R}malformed`],
    ['doubled', { token: `${tokenOf()}.${tokenOf()}` }, `${R}malformed`],
    ['two, one after the other', { token: `${tokenOf()} ${tokenOf()}` }, `${R}malformed`],
    ['a line break at its end', { token: `${tokenOf()}\n` }, `${R}malformed`],
    ['padded', { token: `${head}.${body}.${signature}==` }, `${R}malformed`],
    ['very long', { token: `${head}.${'A'.repeat(20_000)}.${signature}` }, `${R}malformed`],
    ['a header that is no JSON', { token: `AAAA.${body}.${signature}` }, `${R}malformed`],
    ['a header that is a list', { token: `${part([])}.${body}.${signature}` }, `${R}malformed`],
    ['claims that are null', { token: `${head}.${part(null)}.${signature}` }, `${R}malformed`],
    ['claims that are text', { token: `${head}.${part('iss')}.${signature}` }, `${R}malformed`],
    ['no key id', { token: tokenOf({}, PAYLOAD, 'announcement', { header: { kid: undefined } }) }, `${R}malformed`],
    ['an empty key id', { token: tokenOf({}, PAYLOAD, 'announcement', { header: { kid: '' } }) }, `${R}malformed`],
    ['a critical header', { token: tokenOf({}, PAYLOAD, 'announcement', { header: { crit: ['b64'], b64: false } }) }, `${R}malformed`],
    // Signed by nobody, or otherwise.
    ['alg none', { token: `${part({ ...opened(head), alg: 'none' })}.${body}.${signature}` }, `${R}algorithm`],
    ['alg NONE', { token: `${part({ ...opened(head), alg: 'NONE' })}.${body}.${signature}` }, `${R}algorithm`],
    ['no alg', { token: `${part({ kid: opened(head)['kid'] })}.${body}.${signature}` }, `${R}algorithm`],
    ['HS256 with the public key as secret', { token: hmacked(publicPem) }, `${R}algorithm`],
    ['HS256 with the modulus as secret', { token: hmacked(KEYS[0]?.n ?? '') }, `${R}algorithm`],
    ['RS384', { token: `${part({ ...opened(head), alg: 'RS384' })}.${body}.${signature}` }, `${R}algorithm`],
    ['PS256', { token: `${part({ ...opened(head), alg: 'PS256' })}.${body}.${signature}` }, `${R}algorithm`],
    ["somebody else's key under the id of GitHub's", { token: tokenOf({}, PAYLOAD, 'announcement', { key: { ...strange, kid: KEYS[0]?.kid ?? '' } }) }, `${R}signature`],
    ['a key that the token brings along', { token: tokenOf({}, PAYLOAD, 'announcement', { key: strange, header: { kid: KEYS[0]?.kid, jwk: strange.jwk } }) }, `${R}signature`],
    ['a place of keys that the token names', { token: tokenOf({}, PAYLOAD, 'announcement', { key: strange, header: { kid: KEYS[0]?.kid, jku: 'https://zlo.example/jwks' } }) }, `${R}signature`],
    ['claims changed after signing', { token: `${head}.${part({ ...opened(body), run_attempt: '2' })}.${signature}` }, `${R}signature`],
    ['header changed after signing', { token: `${part({ ...opened(head), typ: 'at+jwt' })}.${body}.${signature}` }, `${R}signature`],
    ['the signature of another token', { token: `${head}.${body}.${tokenOf({ run_id: '78' }).split('.')[2] ?? ''}` }, `${R}signature`],
    // By another issuer.
    ['another issuer', { token: tokenOf({ iss: 'https://zlo.example' }) }, `${R}issuer`],
    ['no issuer', without('iss'), `${R}issuer`],
    ['an issuer that begins like ours', { token: tokenOf({ iss: `${issuer.base}.zlo.example` }) }, `${R}issuer`],
    ['with a slash at its end', { token: tokenOf({ iss: `${issuer.base}/` }) }, `${R}issuer`],
    ['two segments below', { token: tokenOf({ iss: `${issuer.base}/a/b` }) }, `${R}issuer`],
    ['a segment that leads up', { token: tokenOf({ iss: `${issuer.base}/..` }) }, `${R}issuer`],
    ['a segment with a query', { token: tokenOf({ iss: `${issuer.base}/a?b` }) }, `${R}issuer`],
    ['in capitals', { token: tokenOf({ iss: issuer.base.toUpperCase() }) }, `${R}issuer`],
    ['by http', { token: tokenOf({ iss: issuer.base.replace('https', 'http') }) }, `${R}issuer`],
    ["github.com's, where the server is one's own", { house: { issuer: issuerOf('https://github.bolnisnica.si') ?? { base: '', enterprises: false } } }, `${R}issuer`],
    ["github.com's, where the server is a tenant", { house: { issuer: issuerOf('https://bolnisnica.ghe.com') ?? { base: '', enterprises: false } } }, `${R}issuer`],
    ["an enterprise's, where the server has none", { token: tokenOf({ iss: 'https://github.bolnisnica.si/_services/token/x' }), house: { issuer: issuerOf('https://github.bolnisnica.si') ?? { base: '', enterprises: false } } }, `${R}issuer`],
    // For something else.
    ['for another audience', { token: tokenOf({ aud: 'sts.amazonaws.com' }) }, `${R}audience`],
    ['for no audience', without('aud'), `${R}audience`],
    ['for two audiences', { token: tokenOf({ aud: [audienceOf('announcement', PAYLOAD), 'x'] }) }, `${R}audience`],
    ['for a list of the right one', { token: tokenOf({ aud: [audienceOf('announcement', PAYLOAD)] }) }, `${R}audience`],
    ['for a payload of one byte more', { payload: { ...PAYLOAD, 'message-id': '<12@hisa.example.si>' } }, `${R}audience`],
    ['for the same, recipients in another order', { payload: { ...PAYLOAD, recipients: ['skrbnik.enarocanje@example.si', 'servicedesk@src.si'] } }, `${R}audience`],
    ['signed as an announcement, shown as a withdrawal', { kind: 'withdrawal', wanted: { kinds: ['withdrawal'] } }, `${R}audience`],
    ['an announcement, where a notification is wanted', { wanted: { kinds: ['notification'] } }, 'refused payload.kind'],
    ['the claim, shown as the receipt', { ...changedPayload({ object: 'claim' }) }, `${F}object`],
    ['of another plan', changedPayload({ plan: `sha256:${'6'.repeat(64)}` }), `${F}plan`],
    ['of another intervention', changedPayload({ intervention: 'POSEG-2026-042' }), `${F}intervention`],
    ['of another environment', changedPayload({ environment: 'test' }), `${F}environment`],
    ['to another recipient', changedPayload({ recipients: ['servicedesk@src.si', 'zlo@example.com'] }), `${F}recipients`],
    ['to one recipient less', changedPayload({ recipients: ['servicedesk@src.si'] }), `${F}recipients`],
    ['by another mail server', changedPayload({ server: 'smtp.zlo.example' }), `${F}server`],
    ['of another version of payloads', changedPayload({ schema: 1 }), `${F}schema`],
    ['a version that is text', changedPayload({ schema: '2' }), `${F}schema`],
    ['with a field nobody knows', changedPayload({ comment: 'x' }), `${F}comment`],
    ['with a field called as every object has it', changedPayload({ constructor: 'x' }), `${F}constructor`],
    ['with a field too little', changedPayload({ 'message-id': undefined }), `${F}message-id`],
    ['with nothing but its run', { payload: { run: '77' }, token: tokenOf({}, { run: '77' }) }, `${F}schema ${f}object ${f}intervention ${f}plan ${f}environment ${f}recipients ${f}server ${f}message-id`],
    ['with an empty environment', changedPayload({ environment: null }), `${F}environment`],
    ['of another run than the token', changedPayload({ run: '78' }), `${R}run`],
    ['without its run', changedPayload({ run: undefined }), `${F}run token.run`],
    // By somebody else than us.
    ['of another repository', { token: tokenOf({ repository_id: '4243' }) }, `${R}repository`],
    ['of the same name with another id', { token: tokenOf({ repository_id: '9999', repository: REPOSITORY }) }, `${R}repository`],
    ['of a fork', { token: tokenOf({ repository_id: '77', repository: fork, workflow_ref: `${fork}/${WORKFLOW}@refs/heads/main`, job_workflow_ref: `${fork}/${WORKFLOW}@refs/heads/main` }) }, `${R}repository`],
    ['of a branch', { token: tokenOf({ ref: 'refs/heads/zlo', workflow_ref: own(WORKFLOW, 'refs/heads/zlo'), job_workflow_ref: own(WORKFLOW, 'refs/heads/zlo') }) }, `${R}branch token.workflow`],
    ['of a tag', { token: tokenOf({ ref: 'refs/tags/v4.12.0', ref_type: 'tag' }) }, `${R}branch`],
    ['of a tag called like the branch', { token: tokenOf({ ref: 'refs/tags/main', ref_type: 'tag' }) }, `${R}branch`],
    ['of a branch that ends like it', { token: tokenOf({ ref: 'refs/heads/x/main' }) }, `${R}branch`],
    ['of a branch in capitals', { token: tokenOf({ ref: 'refs/heads/Main' }) }, `${R}branch`],
    ['of a commit that never stood there', { token: tokenOf({ sha: 'ff'.repeat(20) }) }, `${R}commit`],
    ['of a pull request\'s target', { token: tokenOf({ event_name: 'pull_request_target' }) }, `${R}event`],
    ['of a pull request', { token: tokenOf({ event_name: 'pull_request', ref: 'refs/pull/7/merge' }) }, `${R}branch token.event`],
    ['of a comment', { token: tokenOf({ event_name: 'issue_comment' }) }, `${R}event`],
    ['of another run\'s end', { token: tokenOf({ event_name: 'workflow_run' }) }, `${R}event`],
    ['of a dispatch from outside', { token: tokenOf({ event_name: 'repository_dispatch' }) }, `${R}event`],
    ['of a release', { token: tokenOf({ event_name: 'release' }) }, `${R}event`],
    ['of a workflow that is not in the list', { token: tokenOf({ workflow_ref: own('.github/workflows/zlo.yml'), job_workflow_ref: own('.github/workflows/zlo.yml') }) }, `${R}workflow`],
    ['of a listed workflow, called by one that is not', { token: tokenOf({ workflow_ref: own('.github/workflows/zlo.yml') }) }, `${R}workflow`],
    ['of one that is not listed, called by a listed one', { token: tokenOf({ job_workflow_ref: own('.github/workflows/zlo.yml') }) }, `${R}workflow`],
    ['of a workflow in capitals', { token: tokenOf({ workflow_ref: own('.github/workflows/Announce.yml') }) }, `${R}workflow`],
    ['of the workflow of a commit that never stood there', { token: tokenOf({ workflow_sha: 'ff'.repeat(20) }) }, `${R}workflow`],
    ['of a job\'s workflow of a commit that never stood there', { token: tokenOf({ job_workflow_sha: 'ff'.repeat(20) }) }, `${R}workflow`],
    ['of the listed path in another repository', { token: tokenOf({ job_workflow_ref: `${fork}/${WORKFLOW}@refs/heads/main` }) }, `${R}workflow`],
    ['of a central workflow at another commit', { token: tokenOf({ job_workflow_ref: `${central}@${'d4'.repeat(20)}`, job_workflow_sha: 'd4'.repeat(20) }), house: { workflows: [WORKFLOW, CENTRAL] } }, `${R}workflow`],
    ['of a central workflow at its tag, of another commit', { token: tokenOf({ job_workflow_ref: `${central}@refs/tags/v1`, job_workflow_sha: 'd4'.repeat(20) }), house: { workflows: [WORKFLOW, CENTRAL] } }, `${R}workflow`],
    ['of a central workflow whose commits contradict each other', { token: tokenOf({ job_workflow_ref: `${central}@${'d4'.repeat(20)}`, job_workflow_sha: 'c3'.repeat(20) }), house: { workflows: [WORKFLOW, CENTRAL] } }, `${R}workflow`],
    ['of a central workflow at a branch, commit unsaid', { token: tokenOf({ job_workflow_ref: `${central}@refs/heads/main`, job_workflow_sha: undefined }), house: { workflows: [WORKFLOW, CENTRAL] } }, `${R}workflow`],
    ['of a central workflow listed at a tag', { token: tokenOf({ job_workflow_ref: `${central}@refs/tags/v1`, job_workflow_sha: undefined }), house: { workflows: [WORKFLOW, `${central}@refs/tags/v1`] } }, `${R}workflow`],
    ['of a workflow that is no path', { token: tokenOf({ workflow_ref: 'announce', job_workflow_ref: '' }) }, `${R}workflow token.workflow`],
    ['no list, a run of another branch\'s workflow', { token: tokenOf({ workflow_ref: own(WORKFLOW, 'refs/heads/zlo') }), house: { workflows: [] } }, `${R}workflow`],
    // At another time.
    ['a minute in the future', { token: tokenOf({ iat: now / 1000 + 60 }) }, `${R}in-future`],
    ['over before it was made', { token: tokenOf({ exp: now / 1000 - 1 }) }, `${R}time`],
    ['good only later', { token: tokenOf({ nbf: now / 1000 + 1 }) }, `${R}time`],
    // With claims that GitHub does not make.
    ...['iat', 'exp', 'nbf', 'repository', 'repository_id', 'ref', 'sha', 'event_name', 'run_id', 'run_attempt', 'workflow_ref', 'job_workflow_ref'].map((claim): [string, Judged, string] => [`no ${claim}`, without(claim), `${R}claims`]),
    ['a number for the repository\'s id', { token: tokenOf({ repository_id: 4242 }) }, `${R}claims`],
    ['an id with a blank', { token: tokenOf({ repository_id: ' 4242' }) }, `${R}claims`],
    ['a time that is text', { token: tokenOf({ iat: `${now / 1000}` }) }, `${R}claims`],
    ['a time with a fraction', { token: tokenOf({ iat: now / 1000 + 0.5 }) }, `${R}claims`],
    ['a commit cut short', { token: tokenOf({ sha: TIP.slice(1) }) }, `${R}claims`],
    ['a list of refs', { token: tokenOf({ ref: ['refs/heads/main'] }) }, `${R}claims`],
  ]; // biome-ignore format: a row a line
  test.each(rows)('%s', async (_, judged, expected) => {
    expect(inWords(await judge(judged))).toBe(expected);
  });

  test('there are enough of them', () => {
    expect(rows.length).toBeGreaterThanOrEqual(80);
  });

  test('every way in which a token is of something else is named at once', async () => {
    const token = tokenOf({ repository_id: '1', sha: 'ff'.repeat(20), event_name: 'release' });
    expect(inWords(await judge({ token }))).toBe(
      'refused token.repository token.commit token.event',
    );
  });
});

describe('a verdict', () => {
  const claims = {
    ref: 'refs/tags/v4.12.0',
    sha: 'dd'.repeat(20),
    workflow_ref: own('.github/workflows/deploy.yml', 'refs/tags/v4.12.0'),
    job_workflow_ref: CENTRAL,
    job_workflow_sha: 'c3'.repeat(20),
  };
  const judgedBy = (changed: Record<string, unknown>, workflows = [WORKFLOW, CENTRAL]): Judged => ({
    kind: 'verdict',
    token: tokenOf({ ...claims, ...changed }, PAYLOAD, 'verdict'),
    wanted: { kinds: ['verdict'] },
    house: { workflows },
  });
  const rows: readonly [string, Judged, string][] = [
    ['of a tag, by a central workflow in the list', judgedBy({}), 'verified'],
    ['of a release', judgedBy({ event_name: 'release' }), 'verified'],
    ['of a schedule', judgedBy({ event_name: 'schedule' }), 'refused token.event'],
    ['by a workflow of this repository, listed', judgedBy({ job_workflow_ref: own(WORKFLOW), job_workflow_sha: TIP }), 'refused token.workflow'],
    ['by a central workflow at another commit', judgedBy({ job_workflow_sha: 'd4'.repeat(20) }), 'refused token.workflow'],
    ['by what is no workflow', judgedBy({ job_workflow_ref: '' }), 'refused token.workflow'],
    ['without a list', judgedBy({}, []), 'refused token.workflow'],
    ['of another repository', judgedBy({ repository_id: '1' }), 'refused token.repository'],
  ]; // biome-ignore format: a row a line
  test.each(rows)('%s', async (_, judged, expected) => {
    expect(inWords(await judge(judged))).toBe(expected);
  });
});

describe('issuers', () => {
  const rows: readonly [string, string | null][] = [
    ['https://github.com', 'https://token.actions.githubusercontent.com'],
    ['https://github.com/', 'https://token.actions.githubusercontent.com'],
    ['https://GitHub.com', 'https://token.actions.githubusercontent.com'],
    ['https://bolnisnica.ghe.com', 'https://token.actions.bolnisnica.ghe.com'],
    ['https://github.bolnisnica.si', 'https://github.bolnisnica.si/_services/token'],
    ['https://github.bolnisnica.si:8443', 'https://github.bolnisnica.si:8443/_services/token'],
    ['https://a.b.ghe.com', 'https://a.b.ghe.com/_services/token'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/_services/token'],
    ['https://github.com/x', null],
    ['https://user@github.com', null],
    ['ftp://github.com', null],
    ['', null],
  ];
  test.each(rows)('%s', (server, base) => {
    expect(issuerOf(server)?.base ?? null).toBe(base);
  });
});

test('no change of a single character passes', async () => {
  const whole = tokenOf();
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length - 2),
      fc.constantFrom('A', 'x', '9', '_'),
      async (at, to) => {
        fc.pre(whole[at] !== to);
        const witness = await judge({ token: whole.slice(0, at) + to + whole.slice(at + 1) });
        expect(['refused', 'unproven']).toContain(witness.kind);
      },
    ),
    { numRuns: 300 },
  );
});

test('of no changed field of a payload the signature holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(PAYLOAD)), fc.string(), async (key, value) => {
      fc.pre(PAYLOAD[key] !== value);
      const payload = { ...PAYLOAD, [key]: value };
      expect(inWords(await judge({ payload }))).toBe('refused token.audience');
    }),
  );
});

describe('a token that was just asked for', () => {
  const audience = audienceOf('announcement', PAYLOAD);
  test('says when it was made', () => {
    expect(freshToken(tokenOf(), audience)).toBe(Date.parse(NOW));
  });
  test.each([
    ['for another audience', tokenOf({ aud: 'x' })],
    ['without a time', tokenOf({ iat: 'now' })],
    ['no token', 'x'],
  ])('%s is none', (_, token) => {
    expect(freshToken(token, audience)).toBeNull();
  });
});

test('the audience names kind and payload, whatever the order of its keys', () => {
  expect(audienceOf('announcement', { b: 1, a: ['č'] })).toBe(
    audienceOf('announcement', { a: ['č'], b: 1 }),
  );
  expect(audienceOf('approval', { a: 1 })).toBe(
    'ezdrav:1:approval:sha256:015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862',
  );
  expect(CLAIMS['aud']).toBeUndefined();
});
