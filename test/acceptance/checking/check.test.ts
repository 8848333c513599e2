import { afterEach, describe, expect, it } from 'vitest';
import { exampleFile } from '../../support/enarocanje.ts';
import {
  draft,
  INTERVENTION,
  PERMISSIONS,
  type Scene,
  scene,
  type SceneSeed,
  STAFF,
} from './pull.ts';

const MARKER = '<!-- ezdrav:check -->';
const READ_ONLY = { contents: 'read', 'pull-requests': 'read' } as const;

let open: Scene[] = [];
async function start(seed: SceneSeed): Promise<Scene> {
  const made = await scene(seed);
  open.push(made);
  return made;
}
afterEach(async () => {
  for (const { github } of open) {
    github.assertLegal();
    await github.stop();
  }
  open = [];
});

const annotated = (stdout: string): readonly string[] =>
  stdout.split('\n').filter((line) => /^::(?:error|warning) /.test(line));

describe('a new plan', () => {
  it('is lawful: exit 0, one comment with the latest announcement and the earliest start', async () => {
    const { run, bodies } = await start({ files: { [INTERVENTION]: draft() } });
    const { exitCode, report, outputs, summary } = await run();
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({
      valid: true,
      plans: [
        {
          id: 'POSEG-2026-041',
          lawful: true,
          change: 'new',
          'latest-announcement': '2026-11-29T23:00:00Z',
          'earliest-start': '2026-11-26T21:00:00Z',
        },
      ],
    });
    expect(outputs).toMatchObject({ 'intervention-id': 'POSEG-2026-041', allowed: 'false' });
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain(MARKER);
    expect(bodies()[0]).toContain('Sun\u00a029\u00a0Nov\u00a02026');
    expect(summary).toContain('POSEG-2026-041');
  });

  it('says what it loosens of the rules, and from when that holds', async () => {
    const rules = exampleFile('solution.yml');
    const files = { '.ezdrav/solution.yml': rules.replace(/^freezes:\n(?: .*\n)+/m, '') };
    const { run, bodies } = await start({ files: { ...files, [INTERVENTION]: draft() } });
    const { exitCode, report } = await run();
    expect(exitCode).toBe(0);
    const loosened = { keys: ['freezes'], 'holds-from': '2026-11-26T19:00:00Z' };
    expect(report).toMatchObject({ loosened });
    expect(bodies()[0]).toContain('This loosens the rules');
  });

  it('names the faults of a request beside it', async () => {
    const files = {
      [INTERVENTION]: draft(),
      '.ezdrav/requests/crpp.yml': 'version: 1\nkind: request\n',
    };
    const { run } = await start({ files });
    const { exitCode, report, stdout } = await run();
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ valid: false });
    expect(annotated(stdout).join('\n')).toContain('file=.ezdrav/requests/crpp.yml');
  });

  it.each([
    ['start: 2026-12-01T22:00', 'start: 2026-12-01T20:00', 'schedule.outside-window', 17],
    ['end: 2026-12-02T02:00', 'end: 2026-12-02T23:00', 'schedule.spans-nights', 18],
    ['end: 2026-12-02T02:00', 'end: 2026-12-01T21:00', 'schedule.reversed', 18],
    ['work-minutes: 90', 'work-minutes: 211', 'fit.longer-than-slot', 20],
  ])('with %s as %s is refused: %s, on its line', async (from, to, code, line) => {
    const files = { [INTERVENTION]: draft((text) => text.replace(from, to)) };
    const { run } = await start({ files });
    const { exitCode, report, stdout } = await run();
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({
      valid: false,
      plans: [{ lawful: false, 'reason-codes': [code] }],
    });
    expect(annotated(stdout)).toContainEqual(
      expect.stringMatching(
        new RegExp(`^::error title=${code},file=${INTERVENTION},line=${line},`),
      ),
    );
  });

  it.each([
    ['that just fits', (text: string) => text.replace('work-minutes: 90', 'work-minutes: 210')],
    [
      'that is too long, where that is not enforced',
      (text: string) =>
        text
          .replace('work-minutes: 90', 'work-minutes: 211')
          .replace('environment: production', 'environment: test'),
    ],
  ])('work %s is lawful', async (_, change) => {
    const { run } = await start({ files: { [INTERVENTION]: draft(change) } });
    const { exitCode, report } = await run();
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({ plans: [{ lawful: true, 'reason-codes': [] }] });
  });

  it('too late to announce is only told', async () => {
    const { run, bodies } = await start({
      files: { [INTERVENTION]: draft() },
      now: '2026-11-30T09:00:00Z',
    });
    const { exitCode, report } = await run();
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({ plans: [{ 'latest-announcement': '2026-11-29T23:00:00Z' }] });
    expect(bodies()[0]).toContain('⚠️');
  });
});

describe('a changed plan', () => {
  const changed = exampleFile('intervention.yml')
    .replace('start: 2026-12-01T22:00', 'start: 2026-12-01T23:00')
    .replace('- { name: enarocanje-api, from: 4.11.3, to: 4.12.0 }', '- { name: enarocanje-api }');

  it('names the keys and says that approvals are void', async () => {
    const { run, bodies } = await start({
      base: { [INTERVENTION]: exampleFile('intervention.yml') },
      files: { [INTERVENTION]: changed },
    });
    const { exitCode, report, stdout } = await run();
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({
      plans: [
        {
          change: 'changed',
          'changed-keys': ['components', 'schedule.start'],
          'voids-approvals': true,
          'announced-at': null,
        },
      ],
    });
    expect(bodies()[0]).toContain('<code>schedule.start</code>');
    expect(annotated(stdout)).toContainEqual(
      expect.stringMatching(new RegExp(`^::warning .*file=${INTERVENTION},line=13,`)),
    );
  });

  const announced = exampleFile('intervention.yml').replace(/approvals:[\s\S]*$/, '');
  const longer = (text: string): string =>
    text.replace('end: 2026-12-02T02:00', 'end: 2026-12-02T03:00');
  const anew = (text: string): string => text.replace('sent-at: 2026-11-26', 'sent-at: 2026-11-27');
  it.each([
    ['with the old announcement: void', announced, longer(announced), true],
    ['announced anew in the same change: not', announced, anew(longer(announced)), false],
    [
      'announced anew, with the old approvals: void',
      exampleFile('intervention.yml'),
      anew(longer(exampleFile('intervention.yml'))),
      true,
    ],
    ['its announcement taken out: void', announced, longer(draft()), true],
    ['of which nobody was told: not', draft(), longer(draft()), false],
  ])('%s', async (_, before, after, voids) => {
    const { run } = await start({
      base: { [INTERVENTION]: before },
      files: { [INTERVENTION]: after },
    });
    expect((await run()).report).toMatchObject({
      plans: [{ change: 'changed', 'voids-approvals': voids }],
    });
  });

  it('is found again under another path', async () => {
    const { run } = await start({
      base: { [INTERVENTION]: exampleFile('intervention.yml') },
      files: { [INTERVENTION]: null, '.ezdrav/interventions/a.yml': changed },
    });
    expect((await run()).report).toMatchObject({
      plans: [{ change: 'changed', path: '.ezdrav/interventions/a.yml' }],
      removed: [],
    });
  });

  it('only approvals added: the same plan', async () => {
    const { run } = await start({
      base: { [INTERVENTION]: draft() },
      files: { [INTERVENTION]: exampleFile('intervention.yml') },
    });
    expect((await run()).report).toMatchObject({ plans: [{ change: 'same' }] });
  });

  it('gone without an outcome is told, two for one tag are told', async () => {
    const { run } = await start({
      base: { [INTERVENTION]: exampleFile('intervention.yml') },
      files: {
        [INTERVENTION]: null,
        '.ezdrav/interventions/a.yml': draft((text) => text.replace('-041', '-042')),
        '.ezdrav/interventions/b.yml': draft((text) => text.replace('-041', '-043')),
      },
    });
    const { exitCode, report } = await run();
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({
      removed: [{ id: 'POSEG-2026-041' }],
      ambiguous: ['v4.12.0'],
    });
  });
});

describe('files', () => {
  it('an invalid one is refused on its line; the comment names it', async () => {
    const { run, bodies } = await start({
      files: { [INTERVENTION]: draft((text) => text.replace('downtime: true', 'downtme: true')) },
    });
    const { exitCode, stdout, report } = await run();
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ valid: false });
    expect(annotated(stdout)).toContainEqual(
      expect.stringMatching(
        new RegExp(`^::error title=file.unknown-key,file=${INTERVENTION},line=19,`),
      ),
    );
    expect(bodies()[0]).toContain('file.unknown-key');
  });

  it('hostile text makes no markup of its own', async () => {
    const evil = '</td></table><img src=x onerror=alert(1)> @octocat [a](https://evil.example) #1';
    const { run, bodies } = await start({
      files: {
        [INTERVENTION]: draft((text) =>
          text.replace(/^components:\n.*$/m, `components: "${evil}"`),
        ),
      },
    });
    expect((await run()).exitCode).toBe(1);
    // The page that explains the comment is linked by us.
    const [body = ''] = bodies();
    expect(
      body.replace(
        /\[[^\]]*\]\(https:\/\/github\.com\/ezdrav\/\S+\)|<a href="https:\/\/github\.com\/ezdrav\/[^"]+">/g,
        '',
      ),
    ).not.toMatch(/<img|<a |\]\(http/);
  });

  it('files that only the default branch has changed since show no difference', async () => {
    const base = { [INTERVENTION]: draft() };
    const { run, github, pull } = await start({ base, files: { 'README.md': 'x' } });
    const repository = github.repository('bolnisnica/enarocanje');
    const added = exampleFile('staff.yml')
      .replaceAll('O-021', 'O-099')
      .replace(/[\s\S]*?(?= {2}- ref: O-099)/, '');
    repository.push({
      by: 'dezurni-m',
      at: '2026-11-24T07:30:00Z',
      files: {
        [STAFF]:
          exampleFile('staff.yml') + added.replace('9003', '9077').replace('dezurni-m', 'nov-c'),
      },
    });
    const behind = await run();
    expect(behind.report).toMatchObject({ 'deleted-unconfirmed': ['O-099'] });
    pull.merge({ by: 'dezurni-m', at: '2026-11-24T07:40:00Z' });
    const merged = await run({ GITHUB_SHA: repository.commit('main') });
    expect(merged.report).toMatchObject({ 'deleted-unconfirmed': [] });
    expect(merged.exitCode).toBe(0);
  });
});

describe('the roster', () => {
  const staff = exampleFile('staff.yml');
  const without = staff.slice(0, staff.indexOf('  - ref: O-021'));
  const left = (revocation: string): string =>
    `${staff}    left: 2026-11-20\n    revocation: { notified: 2026-11-20T15:10${revocation} }\n`;

  it.each([
    ['an entry without revocation', staff, without, 1, ['O-021']],
    ['an entry whose revocation was only asked for', left(''), without, 1, ['O-021']],
    [
      'an entry whose revocation is confirmed',
      left(', confirmed: 2026-11-20T16:02'),
      without,
      0,
      [],
    ],
    ['the whole roster', staff, null, 1, ['O-017', 'O-021']],
  ] as const)('deletion of %s', async (_, before, after, exitCode, refs) => {
    const { run } = await start({ base: { [STAFF]: before }, files: { [STAFF]: after } });
    const done = await run();
    expect(done.report).toMatchObject({ 'deleted-unconfirmed': refs });
    expect(done.exitCode).toBe(exitCode);
    expect(annotated(done.stdout).some((line) => line.includes(`file=${STAFF}`))).toBe(
      exitCode === 1,
    );
  });
});

describe('the comment', () => {
  it('stays one: unchanged it is not rewritten, changed it is', async () => {
    const { run, bodies, pull, github } = await start({ files: { [INTERVENTION]: draft() } });
    await run();
    const [first] = bodies();
    const before = github.requests.length;
    await run();
    const writes = github.requests
      .slice(before)
      .filter(({ method, path }) => method !== 'GET' && path.includes('comments'));
    expect(writes).toEqual([]);
    pull.push({ files: { [INTERVENTION]: draft((text) => text.replace('02T02:00', '02T03:00')) } });
    await run();
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).not.toBe(first);
  });

  it('is our own: one with our marker by somebody else is left alone', async () => {
    const { run, bodies, pull } = await start({ files: { [INTERVENTION]: draft() } });
    pull.comment({ by: 'bor-k', body: MARKER });
    await run();
    expect(bodies()).toHaveLength(2);
    expect(bodies()[0]).toBe(MARKER);
  });

  it('stays one where the token is a person’s or another app’s', async () => {
    const tokenOf = 'dezurni-m';
    const { run, bodies, pull } = await start({ files: { [INTERVENTION]: draft() }, tokenOf });
    pull.comment({ by: 'bor-k', body: MARKER });
    await run();
    await run();
    expect(bodies()).toHaveLength(2);
    pull.push({ files: { [INTERVENTION]: draft((text) => text.replace('02T02:00', '02T03:00')) } });
    await run();
    expect(bodies()).toEqual([MARKER, expect.stringContaining('03:00')]);
  });

  it('stays one where two runs race', async () => {
    const { run, bodies } = await start({ files: { [INTERVENTION]: draft() } });
    const runs = await Promise.all([run(), run(), run()]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(bodies()).toHaveLength(1);
  });

  it('is not made where nothing of ours changes', async () => {
    const base = { [INTERVENTION]: draft() };
    const { run, bodies } = await start({ base, files: { 'README.md': 'x' } });
    expect((await run()).exitCode).toBe(0);
    expect(bodies()).toEqual([]);
  });

  it.each([
    ['from a fork', { fork: true, permissions: READ_ONLY }],
    ['with a token that may not write', { permissions: READ_ONLY }],
  ])('is not made %s, which is no failure', async (_, how) => {
    const { run, bodies, github } = await start({ files: { [INTERVENTION]: draft() }, ...how });
    const { exitCode, stdout, report } = await run();
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({ valid: true, plans: [{ change: 'new' }] });
    expect(bodies()).toEqual([]);
    expect(stdout).toMatch(/fork|pull-requests: write/);
    if ('fork' in how)
      expect(github.requests.filter(({ path }) => path.includes('comments'))).toEqual([]);
  });
});

describe('GitHub', () => {
  it('not answering: nothing is called valid', async () => {
    const { run, github } = await start({ files: { [INTERVENTION]: draft() } });
    github.fault({ on: 'POST /graphql', kind: 403 });
    const { exitCode, report, summary } = await run();
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ valid: false, problem: 'api.forbidden' });
    expect(summary).not.toContain('✅');
  });

  it('a commit that is not there is a problem, not a clean check', async () => {
    const { run, pull } = await start({ files: { [INTERVENTION]: draft() } });
    pull.state.headOid = '0'.repeat(40);
    const { exitCode, report } = await run({ GITHUB_SHA: '1'.repeat(40) });
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ problem: 'api.malformed' });
  });

  it('an event without its payload is named', async () => {
    const { run } = await start({ files: { [INTERVENTION]: draft() } });
    const { exitCode, stdout } = await run({ GITHUB_EVENT_PATH: '/nonexistent' });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('GITHUB_EVENT_PATH');
  });

  it('another event: the run’s commit is checked and no comment made', async () => {
    const { run, bodies } = await start({
      files: { [INTERVENTION]: draft() },
      permissions: { contents: PERMISSIONS.contents },
    });
    const { exitCode, report } = await run({
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/x',
    });
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({ plans: [{ change: 'new' }] });
    expect(bodies()).toEqual([]);
  });
});
