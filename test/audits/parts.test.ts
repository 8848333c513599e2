import { describe, expect, test } from 'vitest';
import { NO_DECLARATIONS } from '../../src/audits/declarations.ts';
import { onboardingOf } from '../../src/audits/onboarding.ts';
import { covers, decidingOwnersLine, ownersLines } from '../../src/audits/owners.ts';
import { isPinned } from '../../src/audits/pinning.ts';
import { platformOf } from '../../src/audits/platform.ts';
import { audit } from '../../src/audits/report.ts';
import {
  known,
  OFFLINE,
  type Repository,
  type Settings,
  unknownSetting,
} from '../../src/audits/repository.ts';
import { readWorkflow } from '../../src/audits/workflow-reading.ts';
import { CODEOWNERS, repository, SOLUTION, SOUND_SETTINGS, withSettings } from './sound.ts';

const at = (path: string, text: string) => ({ path: `.github/workflows/${path}`, text });
const codes = (change: Partial<Repository>): readonly string[] =>
  audit(repository({ called: new Map(), ...change })).findings.map(({ code }) => code);
const jobs = (text: string): string =>
  `on: { push: { tags: [v1] } }\npermissions: {}\njobs:\n${text}`;
const GATE = 'ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b';
const PERMISSIONS =
  'permissions: { actions: read, contents: read, deployments: read, issues: read, pull-requests: read }';
const gated = (more: string, steps = '      - run: ./deploy.sh\n'): string =>
  jobs(
    `  deploy:\n    environment: production\n    ${PERMISSIONS}\n${more}    steps:\n      - uses: ${GATE}\n${steps}`,
  );

describe('CODEOWNERS', () => {
  test.each([
    ['*', '.ezdrav/staff.yml', true],
    ['.ezdrav', '.ezdrav/staff.yml', true],
    ['.ezdrav/', '.ezdrav/interventions/a.yml', true],
    ['/.ezdrav/', 'docs/.ezdrav/a.yml', false],
    ['.ezdrav/', 'docs/.ezdrav/a.yml', true],
    ['/.ezdrav/*', '.ezdrav/staff.yml', true],
    ['/.ezdrav/*', '.ezdrav/interventions/a.yml', false],
    ['/.ezdrav/**', '.ezdrav/interventions/a.yml', true],
    ['**/workflows/*.yml', '.github/workflows/a.yml', true],
    ['*.yml', '.github/workflows/a.yml', true],
    ['*.js', '.github/workflows/a.yml', false],
    ['/.github/workflow?/', '.github/workflows/a.yml', true],
    ['/.github/work+flows/', '.github/workflows/a.yml', false],
    ['!.ezdrav/', '.ezdrav/staff.yml', false],
    ['.ez[d]rav/', '.ezdrav/staff.yml', false],
    [`/${'a*'.repeat(200)}`, '.ezdrav/staff.yml', false],
  ])('%s covers %s: %s', (pattern, path, covered) => {
    expect(covers(pattern, path)).toBe(covered);
  });

  test('the last line that matches decides, comments and empty lines apart', () => {
    const lines = ownersLines('# all\n* @a @b # us\n\n/.ezdrav/ @c\n');
    expect(lines).toEqual([
      { line: 2, pattern: '*', owners: ['@a', '@b'] },
      { line: 4, pattern: '/.ezdrav/', owners: ['@c'] },
    ]);
    expect(decidingOwnersLine(lines, '.ezdrav/staff.yml')?.line).toBe(4);
    expect(decidingOwnersLine([], 'README.md')).toBeNull();
  });
});

test.each([
  ['a/b@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b', true],
  [`a/b@${'0'.repeat(64)}`, true],
  ['a/b@v1', false],
  ['a/b', false],
  ['./', true],
  ['./local', true],
  ['../up', true],
  ['.hidden/b@main', false],
  [`docker://alpine@sha256:${'0'.repeat(64)}`, true],
  ['docker://alpine:3', false],
])('%s is pinned: %s', (uses, pinned) => {
  expect(isPinned(uses)).toBe(pinned);
});

describe('reading workflows', () => {
  test.each([
    ['on: push\njobs: {}', [['push', null]]],
    [
      'on: [push, {}, release]\njobs: {}',
      [
        ['push', null],
        ['release', null],
      ],
    ],
    ['"on": { push: { tags: v* } }\njobs: {}', [['push', ['v*']]]],
    ['on:\n  push:\n    tags: [v1, [v2]]\njobs: {}', [['push', ['v1']]]],
    ['jobs: {}', []],
    ['on: { push }\njobs: {}', [['push', null]]],
  ])('%j starts by what it says', (text, triggers) => {
    const reading = readWorkflow('w.yml', text);
    expect(reading.ok && reading.workflow.triggers.map(({ name, tags }) => [name, tags])).toEqual(
      triggers,
    );
  });

  test.each([
    ['', 'no-jobs'],
    ['- a\n', 'no-jobs'],
    ['jobs: none\n', 'no-jobs'],
    ['a: ]\n', 'UNEXPECTED_TOKEN'],
    [`run: |\n${'  [[[\n'.repeat(200)}`, 'no-workflow'],
    ['a: 1\na: 2\njobs: {}\n', 'DUPLICATE_KEY'],
    ['jobs: {}\n---\njobs: {}\n', 'MULTIPLE_DOCS'],
    ['['.repeat(100_000), 'too-deep'],
    [`a: ${'{a: '.repeat(50_000)}`, 'too-deep'],
    ['- '.repeat(100_000), 'too-deep'],
    ['? '.repeat(100_000), 'too-deep'],
    [Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'too-deep'],
    ['}'.repeat(1000), 'UNEXPECTED_TOKEN'],
    ['a'.repeat(600_000), 'too-large'],
  ])('no workflow, row %#', (text, why) => {
    const reading = readWorkflow('w.yml', text);
    expect(reading).toMatchObject({ ok: false, why, place: { file: 'w.yml' } });
  });

  test('whatever stands where something else belongs is passed over', () => {
    const text =
      'on: push\njobs:\n  ? [a]\n  : {}\n  none:\n  b: text\n  c:\n    if:\n    environment: [x]\n    needs: { a: 1 }\n    steps: none\n    permissions: { contents: [x] }\n    secrets: { a: b }\n  d:\n    environment: { url: x }\n    needs: [b, [c]]\n    steps: [text, { name: "", with: { a: [1] }, uses: "" }]\n    secrets: other\n';
    const reading = readWorkflow('w.yml', text);
    expect(
      reading.ok && reading.workflow.jobs.map(({ id, steps, needs }) => [id, steps.length, needs]),
    ).toEqual([
      ['none', 0, []],
      ['b', 0, []],
      ['c', 0, []],
      ['d', 2, ['b']],
    ]);
    expect(reading.ok && reading.workflow.jobs[3]?.steps[1]?.title).toBe('#2');
  });

  test('aliases are followed, each once; a secret behind one is seen', () => {
    const text = jobs(
      '  a: &a\n    environment: production\n    env: &env { KEY: "${{ secrets.KEY }}" }\n    steps: [{ run: x, env: *env }, { run: y, env: *env, with: *env }]\n  b: *a\n',
    );
    const reading = readWorkflow('w.yml', text);
    expect(reading.ok && reading.workflow.jobs[1]?.steps[1]?.secrets).toEqual([
      { name: 'KEY', place: { file: 'w.yml', line: 6, column: expect.any(Number) } },
    ]);
  });

  const steps = (count: number): string => `steps: [${'{ run: x }, '.repeat(count)}]`;
  test.each([
    ['many', `a: [&n x, ${'*n, '.repeat(300)}]\njobs: {}\n`],
    [
      'few, of much',
      `jobs:\n  a: &j { ${steps(2000)} }\n${Array.from({ length: 100 }, (_, index) => `  b${index}: *j\n`).join('')}`,
    ],
    ['of itself', 'jobs: &j\n  a: *j\n'],
  ])('aliases: %s', (_name, text) => {
    expect(readWorkflow('w.yml', text)).toMatchObject({ ok: false, why: 'too-large' });
  });

  test('an alias that leads nowhere is a fault', () => {
    expect(readWorkflow('w.yml', 'jobs: *nowhere\n').ok).toBe(false);
  });
});

describe('our action', () => {
  const files = (uses: string) => [at('d.yml', gated('').replace(GATE, uses)), CODEOWNERS];

  test('under another name, where it is given', () => {
    const named = { files: files('primer/vrata@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b') };
    expect(codes(named)).toContain('production.no-gate');
    const ours = known({ ...NO_DECLARATIONS, ourActions: [{ action: 'Primer/Vrata' }] });
    expect(codes({ ...named, declarations: ours })).not.toContain('production.no-gate');
  });

  test('as ./ in its own repository only', () => {
    const action = { path: 'action.yml', text: 'name: eZdrav intervention gate\n' };
    expect(codes({ files: files('./') })).toContain('production.no-gate');
    expect(codes({ files: [...files('./'), action] })).not.toContain('production.no-gate');
    expect(codes({ files: [...files('./'), { ...action, text: 'name: Other\n' }] })).toContain(
      'production.no-gate',
    );
  });

  test.each(['""', "'  '"])('mode %s is gate', (mode) => {
    const text = gated('').replace(
      `${GATE}\n`,
      `${GATE}\n        with: { mode: ${mode}, environment: "" }\n`,
    );
    expect(
      codes({
        files: [at('d.yml', text), CODEOWNERS],
        ...withSettings({
          tagRulesets: known([
            {
              name: 'r',
              include: ['~ALL'],
              exclude: [],
              rules: ['creation', 'update', 'deletion'],
            },
          ]),
        }),
      }),
    ).toEqual([]);
  });
});

describe('what is no fault', () => {
  const sound = withSettings({
    tagRulesets: known([
      {
        name: 'r',
        include: ['refs/tags/*'],
        exclude: [],
        rules: ['creation', 'update', 'deletion'],
      },
    ]),
  });
  const clean = (text: string, more: Partial<Repository> = {}): readonly string[] =>
    codes({ files: [at('d.yml', text), CODEOWNERS], ...sound, ...more });

  test.each([
    [
      'a gate that always runs',
      gated('').replace(`${GATE}\n`, `${GATE}\n        if: \${{ always() }}\n`),
    ],
    ['continue-on-error: false', gated('    continue-on-error: false\n')],
    ['a condition on the whole job', gated("    if: github.ref_type == 'tag'\n")],
    [
      'a later step with an ordinary condition',
      gated('', "      - run: x\n        if: github.event_name == 'push'\n"),
    ],
    [
      'our own step that always runs',
      gated('', `      - run: x\n      - uses: ${GATE}\n        if: always()\n`),
    ],
    [
      'a later job with an ordinary condition',
      `${gated('')}  smoke:\n    needs: deploy\n    if: vars.SMOKE\n    steps: [{ run: x }]\n`,
    ],
    [
      'a later job after success',
      `${gated('')}  smoke:\n    needs: deploy\n    if: always() && needs.deploy.result == 'success'\n    steps: [{ run: x }]\n`,
    ],
    [
      'a later step that proves it with brackets, text first',
      gated(
        '',
        "      - run: x\n        if: always() && 'true' == steps['gate'].outputs.allowed\n",
      ).replace(`uses: ${GATE}`, `id: gate\n        uses: ${GATE}`),
    ],
    [
      'a preview that no expression makes production',
      `${gated('')}  preview:\n    environment: preview-\${{ github.run_id }}\n    steps: [{ run: x }]\n`,
    ],
    [
      'a gate that may wait as long as it is asked to',
      gated('    timeout-minutes: 45\n').replace(
        `${GATE}\n`,
        `${GATE}\n        timeout-minutes: \${{ vars.MINUTES }}\n        with: { wait-minutes: 30 }\n`,
      ),
    ],
    ['a short job whose gate does not wait', gated('    timeout-minutes: 1\n')],
    ...['pre-prod', 'production-like', 'prod-test', 'products'].map((name) => [
      `an environment called ${name}`,
      `${gated('')}  try:\n    environment: ${name}\n    permissions: {}\n    steps: [{ run: x }]\n`,
    ]),
    [
      'a matrix of other environments',
      `${gated('')}  try:\n    strategy: { matrix: { where: [test, staging] } }\n    environment: \${{ matrix.where }}\n    permissions: {}\n    steps: [{ run: x }]\n`,
    ],
    ['variables that change nothing of the gate', gated('    env: { NODE_ENV: production }\n')],
    [
      'variables of Node in another job',
      `${gated('')}  lint:\n    env: { NODE_OPTIONS: --max-old-space-size=4096 }\n    steps: [{ run: x }]\n`,
    ],
    [
      'a later job with nothing to do with it',
      `${gated('')}  lint:\n    if: always()\n    steps: [{ run: x }]\n`,
    ],
    [
      'a job that needs one that is not there',
      `${gated('')}  lint:\n    needs: [nobody]\n    steps: [{ run: x }]\n`,
    ],
    [
      'our action alone in the environment',
      `${gated('')}  announce:\n    environment: production\n    permissions: { contents: read, deployments: write, issues: write, actions: read }\n    steps: [{ uses: ${GATE}, with: { mode: announce } }]\n`,
    ],
    ['the gate and nothing else', gated('', '')],
    [
      'a deployment to test',
      jobs(
        `  try:\n    environment: test\n    ${PERMISSIONS}\n    steps: [{ uses: ${GATE}, with: { environment: test } }, { run: x }]\n`,
      ),
    ],
    [
      'write-all without our action and production',
      `${gated('')}  lint:\n    permissions: write-all\n    steps: [{ run: x, env: { ALL: "\${{ toJSON(secrets) }}" } }]\n`,
    ],
    [
      'the workflow’s own token as a secret',
      `${gated('')}  lint:\n    steps: [{ run: x, env: { T: "\${{ secrets.GITHUB_TOKEN }}", N: "\${{ needs.secrets.result }}" } }]\n`,
    ],
    [
      'checkout in another job',
      `${gated('')}  lint:\n    steps: [{ uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 }]\n`,
    ],
  ])('%s', (_name, text) => {
    expect(clean(text)).toEqual([]);
  });

  const caller = (more = ''): string =>
    jobs(`  deploy:\n    ${PERMISSIONS}\n    uses: ./.github/workflows/inner.yml\n${more}`);
  const inner = gated('').replace(/^on:.*/, 'on: workflow_call');

  test('a workflow of the same repository that holds the gate', () => {
    expect(
      clean(caller(), { files: [at('d.yml', caller()), at('inner.yml', inner), CODEOWNERS] }),
    ).toEqual([]);
  });

  test('a workflow that calls one that calls one with the gate: its events count', () => {
    const middle = caller().replace(/^on:.*/, 'on: workflow_call');
    const scheduled = caller()
      .replace(/^on:.*/, 'on: schedule')
      .replace('inner.yml', 'middle.yml');
    const chain = [at('inner.yml', inner), at('middle.yml', middle), CODEOWNERS];
    expect(clean('', { files: [at('d.yml', scheduled), ...chain] })).toEqual([
      'trigger.never',
      'trigger.refused',
    ]);
    const round = middle.replace('inner.yml', 'middle.yml');
    expect(
      clean('', { files: [at('middle.yml', round), at('inner.yml', inner), CODEOWNERS] }),
    ).toEqual([]);
  });

  test('but a job that needs a gate of its own kind and calls no gate is one', () => {
    const files = [
      at(
        'd.yml',
        `${jobs(`  gate:\n    environment: production\n    ${PERMISSIONS}\n    steps: [{ uses: ${GATE} }]\n`)}  deploy:\n    needs: gate\n    uses: ./.github/workflows/inner.yml\n`,
      ),
      at('inner.yml', 'on: workflow_call\njobs: { a: { steps: [{ run: x }] } }\n'),
      CODEOWNERS,
    ];
    expect(clean('', { files })).toEqual(['gate.other-job']);
    const calls = [...files.slice(0, 1), at('inner.yml', inner), CODEOWNERS];
    expect(clean('', { files: calls })).toEqual(['permissions.missing']);
  });

  test('a workflow that a called one calls is not there to be read', () => {
    const uses = 'a/b/.github/workflows/c.yml@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b';
    const text = jobs(`  deploy:\n    ${PERMISSIONS}\n    uses: ${uses}\n`);
    const called = new Map([[uses, known('jobs: { x: { uses: ./.github/workflows/d.yml } }\n')]]);
    expect(clean(text, { called })).toEqual(['gate.none', 'reusable.unread']);
    expect(clean(text, { called: new Map([[uses, known('no')]]) })).toContain(
      'workflow.unreadable',
    );
  });

  test('secrets a caller hands to a workflow that deploys nothing', () => {
    const files = [
      at('d.yml', gated('', '      - { run: x, env: { K: "${{ secrets.KEY }}" } }\n')),
      at(
        'e.yml',
        'on: push\njobs: { a: { uses: ./.github/workflows/f.yml, secrets: { k: "${{ secrets.KEY }}", o: "${{ secrets.OTHER }}" } } }\n',
      ),
      at('f.yml', 'on: workflow_call\njobs: { a: { steps: [{ run: x }] } }\n'),
      CODEOWNERS,
    ];
    expect(clean('', { files })).toEqual(['secrets.outside-environment']);
  });

  test('two steps of ours in one job need what both need', () => {
    const text = gated(
      '',
      `      - { uses: ${GATE}, with: { mode: close } }\n      - { uses: ${GATE} }\n`,
    );
    expect(clean(text)).toEqual(['permissions.missing']);
    expect(clean(text.replace('issues: read', 'issues: write'))).toEqual([]);
    expect(clean(text.replace('mode: close', 'mode: unheard-of'))).toEqual([]);
    expect(clean(text.replace('mode: close', 'mode: "${{ vars.MODE }}"'))).toEqual([]);
  });

  test('a gate started by hand or by a release, some tags being protected', () => {
    const text = gated('').replace(/^on:.*/, 'on: [workflow_dispatch, release]');
    expect(clean(text)).toEqual([]);
    const open = ['tag.movable', 'tag.creatable'];
    expect(clean(text, withSettings({ tagRulesets: known([]) }))).toEqual(open);
    expect(clean(gated('').replace('v1', 'team/v1'))).toEqual(open);
  });
});

describe('levels', () => {
  const [caller] = repository().files.filter(({ path }) =>
    path.endsWith('call-central-deploy.yml'),
  );
  const files = [
    ...repository().files.filter(({ path }) => path.endsWith('announce-on-merge.yml')),
    ...(caller === undefined ? [] : [caller]),
    CODEOWNERS,
  ];
  const apps = (
    value: Settings['environments'] extends infer _ ? readonly string[] : never,
  ): Settings => ({
    ...SOUND_SETTINGS,
    environments: known(
      (SOUND_SETTINGS.environments.known ? SOUND_SETTINGS.environments.value : []).map((each) => ({
        ...each,
        apps: known(value),
      })),
    ),
  });

  test('a central workflow: only the target can tell', () => {
    const { level } = audit(repository({ files, settings: apps([]) }));
    expect(level.reached).toBe(2);
    expect(level.missing.map(({ code, workflow }) => [code, workflow])).toEqual([
      ['level.target-trust', caller?.text.match(/uses: (\S+)/)?.[1]],
    ]);
  });

  const evidence = { announcement: 'signed', approvals: 'recorded' } as const;
  const ANNOUNCE = '.github/workflows/announce-on-merge.yml';
  const APPROVE = '.github/workflows/approve.yml';
  const rewritten = (change: (text: string) => string): Partial<Repository> => ({
    files: repository().files.map(({ path, text }) => ({
      path,
      text: path === ANNOUNCE ? change(text) : text,
    })),
  });
  const listing = (workflows: readonly string[]): Partial<Repository> => ({
    solution: known({ ...SOLUTION, evidence: { ...evidence, workflows: [...workflows] } }),
  });
  const calling = `on: { push: { branches: [main] } }
permissions: {}
jobs:
  announce:
    uses: ./.github/workflows/announce-on-merge.yml
    permissions: { actions: read, contents: read, deployments: write, issues: write, id-token: write }
`;
  const inherited = (text: string): string =>
    text.replace(/^on:\n(?: .*\n)+/m, 'on: workflow_call\n');
  const calledFrom = (...more: readonly string[]): Partial<Repository> => ({
    files: [...(rewritten(inherited).files ?? []), at('start.yml', calling)],
    ...listing([ANNOUNCE, APPROVE, ...more]),
  });
  test.each([
    ['no workflow is listed', listing([]), 2],
    ['another workflow is listed', listing(['.github/workflows/doctor.yml']), 2],
    ['all that sign are listed', listing([ANNOUNCE, APPROVE]), 3],
    ['the announcement alone is listed', listing([ANNOUNCE]), 2],
    [
      'the listed workflow may not sign',
      rewritten((text) => text.replaceAll('id-token: write', 'id-token: read')),
      2,
    ],
    ['none announces', { files: repository().files.filter(({ path }) => path !== ANNOUNCE) }, 2],
    [
      'a listed workflow is called by one that is listed',
      calledFrom('.github/workflows/start.yml'),
      3,
    ],
    ['a listed workflow is called by one that is not', calledFrom(), 2],
  ])('signed receipts: %s', (_name, change, reached) => {
    const { level } = audit(repository(change));
    const missing = reached === 3 ? [] : ['level.unsigned'];
    expect([level.reached, level.missing.map(({ code }) => code)]).toEqual([reached, missing]);
  });

  const plain = (permissions: string) =>
    at(
      'plain.yml',
      `on: workflow_call\n${permissions}jobs: { more: { runs-on: x, steps: [{ run: ./more.sh }] } }\n`,
    );
  const start = (text: string) =>
    at('start.yml', `${calling}  more:\n    uses: ./.github/workflows/plain.yml\n${text}`);
  const RIGHT = '    permissions: { id-token: write }\n';
  test.each([
    ['with the permission of its caller', start(RIGHT), '', ['start.yml', 'plain.yml']],
    [
      'with a permission of its own',
      start(''),
      'permissions: { id-token: write }\n',
      ['plain.yml'],
    ],
    ['without', start(''), '', []],
    ['without, whatever its caller has', start(RIGHT), 'permissions: {}\n', ['start.yml']],
    [
      'that is called in a circle',
      at('start.yml', `${calling}  more:\n    uses: ./.github/workflows/start.yml\n`),
      '',
      [],
    ],
  ])('a listed workflow %s', (_name, starting, permissions, shared) => {
    const listed = listing(['.github/workflows/start.yml', '.github/workflows/plain.yml']);
    const { findings } = audit(
      repository({ ...listed, files: [...repository().files, starting, plain(permissions)] }),
    );
    const named = findings
      .filter(({ code }) => code === 'identity.shared')
      .map(({ file }) => file?.replace('.github/workflows/', ''));
    expect(new Set(named)).toEqual(new Set(shared));
  });

  test.each([
    ['without id-token', (text: string) => text.replace('id-token: write', 'id-token: read')],
    [
      'without permissions of its own',
      (text: string) =>
        text
          .replace(/ {4}permissions:\n(?: {6}(?!contents: read\n {4}steps).*\n)+/g, '')
          .replace('permissions: {}', 'permissions: read-all'),
    ],
  ])('a central workflow %s is none', (_name, change) => {
    const called = new Map(
      [...repository().called].map(
        ([uses, text]) => [uses, text.known ? known(change(text.value)) : text] as const,
      ),
    );
    const { level } = audit(repository({ files, called, settings: apps([]) }));
    expect(level.missing.map(({ code }) => code)).toEqual(['level.no-stronghold']);
  });

  test('a gate for test alone: production’s settings do not matter, but nothing is strong', () => {
    const text = gated('').replace('environment: production', 'environment: test');
    const input = `${GATE}\n        with: { environment: TEST }\n`;
    const file = at('d.yml', text.replace(`${GATE}\n`, input));
    const settings = { ...SOUND_SETTINGS, environments: unknownSetting('forbidden') };
    const tagged = withSettings({
      tagRulesets: known([
        { name: 'r', include: ['~ALL'], exclude: [], rules: ['creation', 'update', 'deletion'] },
      ]),
    });
    const { level } = audit(
      repository({
        files: [file, CODEOWNERS],
        called: new Map(),
        settings: { ...settings, ...tagged.settings, environments: unknownSetting('forbidden') },
      }),
    );
    expect(level).toEqual({
      reached: 2,
      missing: [
        { code: 'level.unsigned', workflow: null },
        { code: 'level.no-stronghold', workflow: null },
      ],
    });
  });

  test('two findings at one place', () => {
    const text = gated('', '      - { run: x, env: { K: "${{ secrets.A || secrets.B }}" } }\n');
    const lint = '  lint:\n    steps: [{ run: x, env: { K: "${{ secrets.A || secrets.B }}" } }]\n';
    expect(codes({ files: [at('d.yml', `${text}${lint}`), CODEOWNERS] })).toEqual([
      'secrets.outside-environment',
      'secrets.outside-environment',
      'tag.movable',
      'tag.creatable',
    ]);
  });

  test('an environment that differs from what the gate takes for granted', () => {
    const text = gated('').replace('environment: production', 'environment: live');
    const { findings } = audit(
      repository({ files: [at('d.yml', text), CODEOWNERS], called: new Map() }),
    );
    expect(findings.find(({ code }) => code === 'gate.environment-differs')?.line).toBe(5);
  });

  test('offline nothing beyond level 1', () => {
    const { level } = audit(repository({ settings: OFFLINE }));
    expect(level.reached).toBe(1);
    expect(level.missing.map(({ code }) => code)).toEqual([
      'environment.unknown',
      'branch.unknown',
      'tag.unknown',
    ]);
  });

  test('an App that no guard of ours speaks for may ask for anything', () => {
    const local = repository().files.filter(({ path }) => !/(?:guard|call-\S+)\.yml$/.test(path));
    const { level } = audit(repository({ files: local, called: new Map() }));
    expect(level.reached).toBe(2);
    expect(level.missing.map(({ code }) => code)).toEqual(['level.app-without-guard']);
  });

  test('where the default branch is not known, a name may be it, a pattern not', () => {
    const reading = (branches: readonly string[]): readonly string[] => {
      const settings = { ...apps(['ezdrav-guard']), branch: unknownSetting('forbidden') };
      const policy = known({ kind: 'patterns', tags: [], branches } as const);
      const environments = known(
        (settings.environments.known ? settings.environments.value : []).map((each) => ({
          ...each,
          policy: each.name === 'ezdrav-guard' ? policy : each.policy,
        })),
      );
      return codes({ settings: { ...settings, environments } });
    };
    expect(reading(['main'])).not.toContain('guard.environment-open');
    expect(reading(['m*'])).toContain('guard.environment-open');
  });

  test('a guard’s environment that protected branches may use', () => {
    const policy = known({ kind: 'protected-branches' } as const);
    const environments = known(
      (SOUND_SETTINGS.environments.known ? SOUND_SETTINGS.environments.value : []).map((each) =>
        each.name === 'ezdrav-guard' ? { ...each, policy } : each,
      ),
    );
    expect(audit(repository(withSettings({ environments }))).level.reached).toBe(3);
  });

  test('a guard whose environment nobody knows stays unknown to level 3', () => {
    const settings = apps([]);
    const unread: Settings = {
      ...settings,
      environments: known(
        (settings.environments.known ? settings.environments.value : []).map((each) => ({
          ...each,
          apps: unknownSetting('forbidden'),
        })),
      ),
    };
    const local = repository().files.filter(
      ({ path }) => !path.endsWith('call-central-deploy.yml'),
    );
    const { level } = audit(repository({ files: local, called: new Map(), settings: unread }));
    expect(level.missing.map(({ code }) => code)).toEqual(['level.stronghold-unknown']);
  });
});

describe('what plan and visibility allow', () => {
  test.each([
    ['public', null, []],
    ['private', 'enterprise', []],
    [
      'private',
      'team',
      [
        ['required-reviewers', true],
        ['custom-protection-rules', true],
      ],
    ],
    [
      'private',
      'free',
      [
        ['environments', true],
        ['rulesets', true],
        ['code-owners', true],
        ['required-reviewers', true],
        ['custom-protection-rules', true],
      ],
    ],
    [
      'private',
      null,
      [
        ['environments', false],
        ['rulesets', false],
        ['code-owners', false],
        ['required-reviewers', false],
        ['custom-protection-rules', false],
      ],
    ],
    [
      null,
      'pro',
      [
        ['required-reviewers', false],
        ['custom-protection-rules', false],
      ],
    ],
  ] as const)('%s on %s', (visibility, plan, lacks) => {
    const settings: Settings = {
      ...OFFLINE,
      visibility: visibility === null ? unknownSetting('offline') : known(visibility),
      plan: plan === null ? unknownSetting('offline') : known(plan),
    };
    const platform = platformOf(repository({ settings }));
    expect(platform.lacks.map(({ what, certain }) => [what, certain])).toEqual(lacks);
  });
});

describe('onboarding', () => {
  const states = (solution: Repository['solution']): Record<string, string> =>
    Object.fromEntries(
      onboardingOf(repository({ solution })).map(({ item, state, detail }) => [
        item,
        `${state} ${detail}`.trim(),
      ]),
    );

  test('what stands in solution.yml', () => {
    expect(states(known(SOLUTION))).toMatchObject({
      'architecture.vlan': 'present 412',
      'architecture.connections': 'present eRecept, CRPP',
      'architecture.runtime': 'missing',
      'znet.joined': 'missing',
      'contacts.solution-custodian': 'present skrbnik.enarocanje@example.si',
    });
  });

  test('no file: all missing; an invalid one: nobody knows', () => {
    expect(new Set(Object.values(states(known(null))))).toEqual(new Set(['missing']));
    expect(new Set(Object.values(states(unknownSetting('invalid'))))).toEqual(new Set(['unknown']));
  });
});
