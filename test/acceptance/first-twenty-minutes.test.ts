import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deployJobsOf } from '../../src/audits/deploy-jobs.ts';
import { ANNOUNCING, receipts } from '../modes/announce-scene.ts';
import { DIST, runAction } from '../support/action.ts';
import { type Enarocanje, enarocanje, exampleFile } from '../support/enarocanje.ts';
import { type FakeSmtp, fakeSmtp } from '../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../support/mail/own-ca.ts';

const HAS_FAKETIME = spawnSync('faketime', ['--version']).status === 0;
const COMMIT = '5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b';
const DEPLOY = '.github/workflows/deploy.yml';
const HOUSE = `name: Deploy
on:
  push:
    tags: ['v*']
permissions:
  contents: read
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with: { persist-credentials: false }
      - run: ./deploy.sh "$GITHUB_REF_NAME"
`;
const GATE = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'read',
  deployments: 'read',
  actions: 'read',
} as const;

let repo = '';
/** The bundle beside the commit of a release, as npm installs it. */
let installed = '';
/** What a person typed, and which files they had to open. */
let typed: string[] = [];
let opened = new Set<string>();

beforeAll(() => {
  installed = mkdtempSync(join(tmpdir(), 'installed-'));
  cpSync(DIST, join(installed, 'dist'), { recursive: true });
  writeFileSync(join(installed, 'release.json'), JSON.stringify({ version: 'v0', commit: COMMIT }));
});
afterAll(() => rmSync(installed, { recursive: true }));
beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'first-'));
  typed = [];
  opened = new Set();
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['remote', 'add', 'origin', 'https://github.com/bolnisnica/enarocanje.git'],
  ])
    execFileSync('git', args, { cwd: repo });
});
afterEach(() => rmSync(repo, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(repo, path)), { recursive: true });
  writeFileSync(join(repo, path), text);
}
const read = (path: string): string => readFileSync(join(repo, path), 'utf8');
/** The files of interventions that were written. */
function plans(): readonly string[] {
  const args = ['ls-files', '--others', '.ezdrav'];
  const all = execFileSync('git', args, { cwd: repo, encoding: 'utf8' }).trim().split('\n');
  return all.filter((path) => !/(?:solution|staff)\.yml$/.test(path));
}
/** A file a person opens and changes. */
function edit(path: string, change: (text: string) => string): void {
  opened.add(path);
  put(path, change(read(path)));
}
function type(command: string): void {
  typed.push(command);
}

/** `ezdrav …` as typed, at a moment of Ljubljana's clock. */
function ezdrav(args: readonly string[], at?: string) {
  type(`ezdrav ${args.join(' ')}`);
  const cli = [process.execPath, resolve(installed, 'dist/cli.js'), ...args];
  const [program = '', ...rest] = at === undefined ? cli : ['faketime', '-f', at, ...cli];
  const { status, stdout, stderr } = spawnSync(program, rest, {
    cwd: repo,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], TZ: 'Europe/Ljubljana' },
  });
  return { status, text: stdout + stderr };
}

it('a repository with a deploy workflow of its own: level 1', { timeout: 60_000 }, () => {
  put(DEPLOY, HOUSE);
  const { text } = ezdrav(['init']);
  // Its lines go where it says.
  const [, line = ''] = /deploy\.yml:(\d+): /.exec(text) ?? [];
  const [, step = ''] = /( {6}- name: Gate\n.*\n)/.exec(text) ?? [];
  const [, permissions = ''] = /^( {4}permissions: .*\n)/m.exec(text) ?? [];
  edit(DEPLOY, (before) => {
    const lines = before.split('\n').map((each) => `${each}\n`);
    const at = Number(line) - 1;
    const steps = lines.findIndex((each) => each.startsWith('    steps:'));
    return [
      ...lines.slice(0, steps),
      permissions,
      ...lines.slice(steps, at),
      step,
      ...lines.slice(at),
    ]
      .join('')
      .trimEnd()
      .concat('\n');
  });
  edit('.ezdrav/solution.yml', (before) => before.replace(/NASLOV-[A-ZČŠŽ-]+/g, 'a@example.si'));
  put('.github/CODEOWNERS', '/.ezdrav/ @bolnisnica/ops\n/.github/ @bolnisnica/ops\n');
  const doctor = ezdrav(['doctor']);
  expect(doctor.text).toMatch(/^Level 1:/);
  expect(doctor.status).toBe(0);
  expect(read(DEPLOY)).toContain(COMMIT);
  expect(typed.length).toBeLessThanOrEqual(6);
  expect(opened.size).toBeLessThanOrEqual(2);
});

describe.skipIf(!HAS_OPENSSL || !HAS_FAKETIME)('with evidence (need openssl, faketime)', () => {
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
  beforeEach(() => {
    put('.ezdrav/solution.yml', exampleFile('solution.yml'));
    put('.ezdrav/staff.yml', exampleFile('staff.yml'));
  });

  async function step(
    house: Enarocanje,
    mode: 'announce' | 'gate',
    at: string,
    env: Readonly<Record<string, string>> = {},
  ) {
    house.github.setNow(at);
    if (mode === 'announce') {
      house.repository.run({ id: 70, event: 'push', workflow: '.github/workflows/announce.yml' });
    }
    const permissions = mode === 'gate' ? GATE : ANNOUNCING;
    const token = house.github.addToken(`${mode}-${at}`, { permissions });
    const mail = { 'smtp-url': smtp.url, 'mail-from': 'gate@hisa.example.si' };
    const onMain = {
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_RUN_ID: '70',
    };
    return await runAction({
      inputs: { mode, token, ...(mode === 'announce' ? mail : {}) },
      env: {
        ...house.env,
        NODE_EXTRA_CA_CERTS: ca.caFile,
        ...(mode === 'announce' ? onMain : {}),
        ...env,
      },
    });
  }

  it('an ordinary intervention, too early and then in its slot: three commands and one pull request', {
    timeout: 120_000,
  }, async () => {
    const answers = ['--description', 'Zamenjava strežniškega dela eNaročanja z izdajo 4.12.0.'];
    answers.push('--reason', 'Odprava napake pri potrjevanju napotnic.');
    answers.push('--impact', 'eNaročanje ne bo dosegljivo do 60 minut.');
    answers.push('--rollback', 'Vrnitev na 4.11.3 iz zadnje slike; odloči vodja posega.');
    const made = ezdrav(
      ['new', 'v4.12.0', ...answers, '--from', '4.11.3', '--night', '1', '--yes'],
      '2026-11-26 09:00:00',
    );
    expect(made).toMatchObject({ status: 0 });
    const plan = read(plans()[0] ?? '');
    type('git push origin plan');
    const house = await enarocanje({ intervention: plan, landed: '2026-11-26T08:20:00Z' });
    expect(await step(house, 'announce', '2026-11-26T08:25:00Z')).toMatchObject({ exitCode: 0 });
    expect(receipts(house)).toHaveLength(1);
    // Two approvers, each one click on the pull request.
    for (const login of ['narocnik-a', 'ikt-k']) {
      house.repository.state.pulls[0]?.reviews.push({
        id: house.github.user(login).id,
        user: house.github.user(login),
        state: 'APPROVED',
        body: '',
        commit: house.repository.state.pulls[0].headOid,
        submittedAt: '2026-11-27T09:05:00Z',
        authorCanPush: false,
      });
    }
    type('git push origin v4.12.0');
    const start = /start: (\S+)T22:00/.exec(plan)?.[1] ?? '';
    const early = await step(house, 'gate', `${start}T18:50:00Z`);
    expect(early.outputs).toMatchObject({ 'reason-codes': 'slot.not-yet-open', allowed: 'false' });
    const allowed = await step(house, 'gate', `${start}T21:05:00Z`);
    expect(allowed.outputs).toMatchObject({ decision: 'allow', allowed: 'true' });
    expect(typed).toHaveLength(3);
    expect(house.repository.state.pulls).toHaveLength(1);
    await house.github.stop();
  });

  it('urgent at 03:10: three commands, one commit, deployed once', {
    timeout: 120_000,
  }, async () => {
    const answers = ['--from', '4.12.0', '--reason', 'Izpad potrjevanja e-receptov povsod.'];
    answers.push('--impact', 'Predpisovanje ne deluje; papirni recepti.');
    answers.push('--rollback', 'Ponovni zagon prejšnje slike; odloči dežurni vodja.');
    answers.push('--downtime', 'false', '--affects', '');
    answers.push('--client', 'naročnik A-12', '--client-at', '2026-12-03T02:55');
    answers.push('--ict', 'IKT eZdravja K-4', '--ict-at', '2026-12-03T03:02');
    const made = ezdrav(
      ['urgent', 'v4.12.1', 'INC-2026-7781', ...answers, '--yes'],
      '2026-12-03 03:05:00',
    );
    expect(made).toMatchObject({ status: 0 });
    const path = plans()[0] ?? '';
    const house = await enarocanje({ intervention: exampleFile('intervention.yml') });
    type('git add … && git commit … && git push');
    house.repository
      .push({ by: 'dezurni-m', at: '2026-12-03T02:06:00Z', files: { [path]: read(path) } })
      .tag('v4.12.1', { at: '2026-12-03T02:08:00Z' })
      .run({ id: 78, event: 'push', ref: 'refs/tags/v4.12.1', actor: 'ana-r' });
    const told = await step(house, 'announce', '2026-12-03T02:07:00Z');
    expect(told).toMatchObject({ exitCode: 0 });
    type('git push origin v4.12.1');
    const allowed = await step(house, 'gate', '2026-12-03T02:10:00Z', {
      GITHUB_RUN_ID: '78',
      GITHUB_REF: 'refs/tags/v4.12.1',
      GITHUB_SHA: house.repository.commit('v4.12.1'),
    });
    expect(allowed.outputs).toMatchObject({ decision: 'allow-urgent', allowed: 'true' });
    expect(typed).toHaveLength(3);
    await house.github.stop();
  });

  it('somebody leaves: one command', { timeout: 60_000 }, () => {
    const left = ezdrav(
      ['record', 'left', 'O-021', '--at', '2026-12-04', '--yes'],
      '2026-12-01 10:00:00',
    );
    expect(left).toMatchObject({ status: 0 });
    expect(read('.ezdrav/staff.yml')).toContain('left: 2026-12-04');
    expect(typed).toHaveLength(1);
  });
});

it('what init writes deploys by one workflow, on a tag and by hand', { timeout: 60_000 }, () => {
  for (const args of [['init'], ['init', '--with', 'close,resume,staff']]) {
    ezdrav(args);
    const folder = join(repo, '.github/workflows');
    const names = execFileSync('ls', [folder], { encoding: 'utf8' }).trim().split('\n');
    const files = names.map((name) => ({
      path: `.github/workflows/${name}`,
      text: read(`.github/workflows/${name}`),
    }));
    const deploying = deployJobsOf(files);
    expect(deploying.map(({ gated }) => gated)).toEqual([true]);
    const text = read(deploying[0]?.file ?? '');
    expect(text).toMatch(/^ {2}push:\n {4}tags:/m);
    expect(text).toMatch(/^ {2}workflow_dispatch:/m);
    rmSync(join(repo, '.github'), { recursive: true });
  }
});
