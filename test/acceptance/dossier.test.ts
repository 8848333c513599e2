import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { issues, PLAN, replaced } from '../modes/announce-scene.ts';
import { CLOSING, job } from '../modes/close-scene.ts';
import { type ActionRun, DIST, runAction } from '../support/action.ts';
import { runCommand } from '../support/command-line.ts';
import { withoutPage } from '../support/reason-pages.ts';
import type { Ended } from '../support/reused-process.ts';
import { type Enarocanje, enarocanje, exampleFile } from '../support/enarocanje.ts';
import { documentedClaims, makeSigningKey } from '../support/github/issuer.ts';
import { type FakeSmtp, fakeSmtp } from '../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../support/mail/own-ca.ts';

// A dozen processes one after another, on a machine that may be busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const WORKFLOW = '.github/workflows/announce.yml';
const SIGNED = `${exampleFile('solution.yml')}
evidence:
  announcement: signed
  workflows: [${WORKFLOW}]
`;
const APPROVALS = `approvals:
  client: { by: "naročnik A-12", at: 2026-11-27T10:05, reference: "SD-2026-118402#3" }
  ezdrav-ict: { by: "IKT eZdravja K-4", at: 2026-11-27T13:40, reference: "SD-2026-118402#5" }
`;
const OUTCOME = `outcome: { started-at: 2026-12-01T22:04, ended-at: 2026-12-01T23:31, result: completed, downtime-minutes: 41 }
`;
const ID = 'POSEG-2026-041';

/** The command line as a process of its own that may ask the fake GitHub of this process. */
function asking(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<Ended> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [resolve(DIST, 'cli.js'), ...args],
      { cwd, env: { PATH: process.env['PATH'], ...env } },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        done({ exitCode: typeof code === 'number' ? code : null, stdout, stderr });
      },
    );
  });
}

interface EvidenceRun {
  readonly run: ActionRun | null;
  readonly path: string | null;
  readonly zip: Buffer | null;
}
const NOT_RUN: EvidenceRun = { run: null, path: null, zip: null };
const NEVER: Ended = { exitCode: null, stdout: '', stderr: '' };
const READING = {
  actions: 'read',
  contents: 'read',
  deployments: 'read',
  issues: 'read',
  'pull-requests': 'read',
} as const;

describe.skipIf(!HAS_OPENSSL)('a year later (needs openssl)', () => {
  let ca: OwnCa;
  let smtp: FakeSmtp;
  let house: Enarocanje;
  let folder: string;
  let keys: string;
  let gathered: Ended;
  /** `mode: evidence`, twice at one moment; of an id there is not; where GitHub does not answer. */
  const evidence: [EvidenceRun, EvidenceRun] = [NOT_RUN, NOT_RUN];
  let unknown = NOT_RUN;
  let hindered = NOT_RUN;
  /** The same asked for as JSON by the command. */
  const refused = { unknown: NEVER, hindered: NEVER };
  /** What `verify --online` said: of keys the issuer has, has no more, does not tell. */
  const asked: Record<'known' | 'changed' | 'silent', Ended> = {
    known: NEVER,
    changed: NEVER,
    silent: NEVER,
  };
  const zip = (): string => join(folder, `dossier-${ID}.zip`);

  async function step(
    mode: string,
    at: string,
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>> = {},
  ): Promise<ActionRun> {
    house.github.setNow(at);
    const run = await runAction({
      inputs: { mode, token: house.github.token, ...inputs },
      env: { ...house.env, NODE_EXTRA_CA_CERTS: ca.caFile, ...env },
    });
    expect({ exitCode: run.exitCode, mode, log: run.exitCode === 0 ? '' : run.stdout }).toEqual({
      exitCode: 0,
      mode,
      log: '',
    });
    return run;
  }

  beforeAll(async () => {
    ca = ownCa();
    smtp = await fakeSmtp(ca);
    folder = mkdtempSync(join(tmpdir(), 'dossier-'));
    keys = join(folder, 'keys.json');
    house = await enarocanje({ intervention: PLAN, solution: SIGNED, frozen: true });
    const { repository, github } = house;
    repository.run({ id: 70, event: 'push', workflow: WORKFLOW });
    const known = { repository: 'bolnisnica/enarocanje', repositoryId: 4242, run: '70' };
    const claims = documentedClaims({ ...known, sha: repository.tip });
    const mail = { 'smtp-url': smtp.url, 'mail-from': 'gate@hisa.example.si' };
    await step('announce', '2026-11-26T08:25:00Z', mail, {
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '70',
      ...github.issuer.grant(claims),
    });
    const plan = `${PLAN}${APPROVALS}`;
    repository.push({
      by: 'dezurni-m',
      at: '2026-11-27T13:00:00Z',
      files: { '.ezdrav/intervention.yml': plan },
    });
    const gate = await step('gate', '2026-12-01T21:03:00Z', {});
    job(house);
    const token = github.addToken('close', { permissions: CLOSING });
    const verdict = gate.outputs['verdict'] ?? '';
    await step('close', '2026-12-01T22:35:00Z', { token, verdict });
    repository.push({
      by: 'dezurni-m',
      at: '2026-12-02T07:00:00Z',
      files: { '.ezdrav/intervention.yml': null, [`.ezdrav/done/${ID}.yml`]: `${plan}${OUTCOME}` },
    });
    // Runs and their logs are gone by then.
    repository.state.runs.length = 0;
    github.setNow('2027-12-05T09:00:00Z');
    gathered = await asking(
      ['evidence', ID, '--repo', 'bolnisnica/enarocanje'],
      environment(),
      folder,
    );
    writeFileSync(keys, JSON.stringify({ keys: github.issuer.keys.map(({ jwk }) => jwk) }));
    for (const turn of [0, 1]) evidence[turn] = await asMode(ID);
    unknown = await asMode('POSEG-2026-999');
    const asJson = ['--repo', 'bolnisnica/enarocanje', '--format', 'json', '--out', 'none'];
    refused.unknown = await asking(
      ['evidence', 'POSEG-2026-999', ...asJson],
      environment(),
      folder,
    );
    github.fault({ on: 'graphql', kind: 500, times: 40 });
    hindered = await asMode(ID);
    refused.hindered = await asking(['evidence', ID, ...asJson], environment(), folder);
    github.clearFaults();
    const online = ['verify', zip(), '--online', '--format', 'json'];
    asked.known = await asking(online, environment(), folder);
    github.issuer.rotate(false);
    asked.changed = await asking(online, environment(), folder);
    await github.stop();
    asked.silent = await asking(online, environment(), folder);
    await smtp.close();
  });
  afterAll(() => {
    ca.remove();
    rmSync(folder, { recursive: true });
  });

  /** The mode as a job has it: with what it may read, and no more. */
  async function asMode(intervention: string): Promise<EvidenceRun> {
    const token = house.github.addToken('evidence', { permissions: READING });
    const temporary = mkdtempSync(join(folder, 'runner-'));
    const run = await runAction({
      inputs: { mode: 'evidence', token, intervention },
      env: { ...house.env, GITHUB_EVENT_NAME: 'workflow_dispatch', RUNNER_TEMP: temporary },
    });
    const path = run.outputs['dossier'];
    return { run, path: path ?? null, zip: path === undefined ? null : readFileSync(path) };
  }

  const environment = (): Readonly<Record<string, string>> => {
    const { GITHUB_SERVER_URL = '', GITHUB_API_URL = '', GITHUB_GRAPHQL_URL = '' } = house.env;
    return { GITHUB_SERVER_URL, GITHUB_API_URL, GITHUB_GRAPHQL_URL, GH_TOKEN: house.github.token };
  };

  const verify = (path: string, ...more: readonly string[]): Promise<Ended> =>
    runCommand(['verify', path, '--keys', keys, ...more]);

  it('the dossier is gathered from repository, issue and receipts, and says what is gone', () => {
    expect(gathered).toMatchObject({ exitCode: 0, stderr: '' });
    expect(gathered.stdout.split('\n')[0]).toMatch(/^Asks GitHub \(.*GH_TOKEN/);
    expect(gathered.stdout).toContain('the run that deployed: gone');
    const files = readdirSync(join(folder, `dossier-${ID}`), { recursive: true, encoding: 'utf8' });
    expect(files.toSorted()).toEqual(
      [
        'approvals.json',
        'dossier.json',
        'keys.json',
        'letters',
        'letters/announcement.txt',
        'letters/closing-report.txt',
        'manifest.json',
        'outcome.json',
        'plan.yml',
        'records',
        ...issuesOf(files, 'records/'),
        'verdicts',
        'verdicts/1.json',
      ].toSorted(),
    );
    expect(issues(house)).toMatchObject([{ state: 'closed' }]);
  });

  it('it is intact without the network, as a folder and as a zip', async () => {
    for (const path of [zip(), join(folder, `dossier-${ID}`)]) {
      const run = await verify(path, '--format', 'json');
      expect(run.exitCode).toBe(0);
      const document: unknown = JSON.parse(run.stdout);
      expect(withoutPage(document)).toEqual([]);
      expect(document).toMatchObject({
        holds: true,
        intervention: ID,
        differences: [],
        faults: [],
        verdicts: [{ decision: 'allow', same: true }],
        gone: [{ what: 'run', why: 'not-found' }],
      });
    }
    expect((await verify(zip())).stdout).toContain('INTACT');
  });

  it('mode evidence leaves the same zip, byte for byte, whenever it is made of the same', async () => {
    const [first, second] = evidence;
    expect(first.run).toMatchObject({
      exitCode: 0,
      stderr: '',
      outputs: { 'intervention-id': ID, allowed: 'false' },
      report: { mode: 'evidence', gathered: true, gone: [{ what: 'run', why: 'not-found' }] },
    });
    expect(first.zip?.equals(readFileSync(zip()))).toBe(true);
    expect(second.zip?.equals(readFileSync(zip()))).toBe(true);
    expect(await verify(first.path ?? '')).toMatchObject({ exitCode: 0 });
  });

  it('mode evidence without an intervention or an answer leaves none, and is red', () => {
    for (const { run, path } of [unknown, hindered]) {
      expect(run?.exitCode).toBe(1);
      expect(path).toBeNull();
    }
    expect(unknown.run?.stdout).toContain(ID);
  });

  it('the command refuses as JSON with the page of each reason', () => {
    const page = (anchor: string): unknown => expect.stringMatching(new RegExp(`\\.md#${anchor}$`));
    expect(JSON.parse(refused.unknown.stdout)).toEqual({
      schema: 1,
      gathered: false,
      reasons: [{ code: 'file.missing', 'help-url': page('file\\.missing') }],
      problems: [],
    });
    expect(JSON.parse(refused.hindered.stdout)).toMatchObject({
      gathered: false,
      problems: [{ code: 'api.unavailable', 'help-url': page('api\\.unavailable') }],
    });
    expect(refused).toMatchObject({ unknown: { exitCode: 1 }, hindered: { exitCode: 1 } });
  });

  it('asked now, the issuer vouches for its keys; for others, or silent, it does not', () => {
    const said = Object.fromEntries(
      Object.entries(asked).map(([name, { exitCode, stdout }]) => {
        const document: unknown = JSON.parse(stdout);
        return [name, { exitCode, document }];
      }),
    );
    expect(said).toMatchObject({
      known: { exitCode: 0, document: { holds: true, signatures: [{ proof: 'online' }, {}] } },
      changed: { exitCode: 1, document: { holds: false } },
      silent: { exitCode: 1, document: { holds: false, unreadable: { why: 'no-keys' } } },
    });
    expect(asked.changed.stdout).toContain('"key-not-proven"');
  });

  it('without keys from elsewhere the signatures are good and prove nothing', async () => {
    const run = await runCommand(['verify', zip()]);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('signature good, key not proven');
    expect(run.stdout).toContain('[key-not-proven]');
  });

  it('with the keys of somebody else it is none of theirs', async () => {
    const known = JSON.parse(readFileSync(keys, 'utf8')) as { keys: readonly { kid: string }[] };
    const other = makeSigningKey(known.keys[0]?.kid ?? '');
    const path = join(folder, 'other-keys.json');
    writeFileSync(path, JSON.stringify({ keys: [other.jwk] }));
    const run = await runCommand(['verify', zip(), '--keys', path]);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('[signature-refused]');
  });

  it('a link in a file’s place, a path that leads out and a missing list are refused and named', async () => {
    const copy = join(folder, 'copy');
    const fresh = (): string => {
      rmSync(copy, { recursive: true, force: true });
      cpSync(join(folder, `dossier-${ID}`), copy, { recursive: true });
      return copy;
    };
    symlinkSync('/etc/hostname', join(fresh(), 'link'));
    expect(await verify(copy)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('[not-a-file]'),
    });
    writeFileSync(join(fresh(), 'Added.txt'), 'x');
    expect(await verify(copy)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('[bad-path]'),
    });
    writeFileSync(join(fresh(), 'added.txt'), 'x');
    expect(await verify(copy)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('[added]'),
    });
    rmSync(join(fresh(), 'plan.yml'));
    expect(await verify(copy)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('[missing]'),
    });
    rmSync(join(fresh(), 'manifest.json'));
    expect(await verify(copy)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('[no-manifest]'),
    });
    expect(replaced('a', 'a', 'b')).toBe('b');
  });

  it('figures count what dossiers hold, each once, and name what does not hold', async () => {
    const archive = join(folder, 'archive');
    const dossier = join(folder, `dossier-${ID}`);
    cpSync(dossier, join(archive, 'folder'), { recursive: true });
    cpSync(dossier, join(archive, 'changed'), { recursive: true });
    writeFileSync(join(archive, 'changed/plan.yml'), 'id: P-1\n');
    cpSync(zip(), join(archive, 'same.zip'));
    cpSync(join(dossier, 'verdicts/1.json'), join(archive, 'same.json'));
    const repo = join(folder, 'solution');
    cpSync(join(dossier, 'plan.yml'), join(repo, `.ezdrav/done/${ID}.yml`));
    const span = ['--from', '2026-12-01', '--to', '2026-12-31'];
    const counted = ['report', '--repo', repo, ...span, '--dossiers', archive, '--format', 'json'];
    const run = await runCommand(counted);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    const document: unknown = JSON.parse(run.stdout);
    expect(document).toMatchObject({
      refused: [],
      remarks: [{ kind: 'unread-evidence', what: 'changed' }],
    });
    expect(document).toHaveProperty(
      'figures',
      expect.arrayContaining([
        expect.objectContaining({ id: 'failed', kind: 'not-enough', of: 1 }),
        expect.objectContaining({ id: 'approvals-recorded', kind: 'not-enough', of: 2 }),
        expect.objectContaining({ id: 'refused', kind: 'not-enough', of: 1 }),
      ]),
    );
  });

  it('holds nothing that tells of people', () => {
    const all = readFileSync(zip()).toString('latin1');
    for (const word of ['MAIL FROM', house.github.token, 'Novak']) expect(all).not.toContain(word);
  });
});

function issuesOf(files: readonly string[], under: string): readonly string[] {
  const found = files.filter((path) => path.startsWith(under));
  expect(found.length).toBeGreaterThan(1);
  return found;
}
