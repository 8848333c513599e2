import { describe, expect, test } from 'vitest';
import { deployJobsOf } from '../../src/audits/deploy-jobs.ts';
import { examine, localActions } from '../../src/audits/examined.ts';
import { OR } from '../../src/audits/production/act.ts';
import { act } from '../../src/audits/production/tools.ts';
import { type AuditReport, audit } from '../../src/audits/report.ts';
import { known, type Repository, unknownSetting } from '../../src/audits/repository.ts';
import { areReceiptsSigned } from '../../src/audits/signing.ts';
import { readAction } from '../../src/audits/workflow-reading.ts';
import { solution } from '../support/builders.ts';
import { CODEOWNERS, repository } from './sound.ts';

const SHA = '5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b';
const GATE = `ezdrav/ezdrav-intervention-gate@${SHA}`;
const PERMISSIONS =
  'permissions: { actions: read, contents: read, deployments: read, issues: read, pull-requests: read }';
const at = (name: string, text: string) => ({ path: `.github/workflows/${name}`, text });
const workflow = (text: string, on = "{ push: { tags: ['v*'] } }"): string =>
  `on: ${on}\npermissions: {}\njobs:\n${text}`;
const gated = (
  parts: { more?: string; gate?: string; steps?: string; jobs?: string; on?: string } = {},
): string =>
  workflow(
    `  deploy:\n    runs-on: ubuntu-latest\n    environment: production\n    ${PERMISSIONS}\n${parts.more ?? ''}    steps:\n      - uses: ${GATE}\n${parts.gate ?? ''}${parts.steps ?? '      - run: ./deploy.sh\n'}${parts.jobs ?? ''}`,
    parts.on,
  );
const run = (change: Partial<Repository>): AuditReport =>
  audit(repository({ called: new Map(), ...change }));
const codesOf = (texts: Readonly<Record<string, string>>, change: Partial<Repository> = {}) =>
  run({
    files: [...Object.entries(texts).map(([name, text]) => at(name, text)), CODEOWNERS],
    ...change,
  }).findings.map(({ code }): string => code);

describe('what runs after a refusal', () => {
  const after = (condition: string, step: string): string =>
    gated({
      gate: '        id: gate\n',
      steps: `      - run: ./deploy.sh\n      - if: ${condition}\n        ${step}\n`,
    });
  test.each([
    ["always() && job.status == 'failure'", 'run: ./deploy.sh', 'gate.ignored-by-step'],
    ['always()', 'run: ./finish.sh', 'gate.outlived'],
  ])('a step if %s: %s', (condition, step, code) => {
    expect(codesOf({ 'd.yml': after(condition, step) })).toContain(code);
  });

  const dependent = (condition: string, rest: string): string =>
    gated({ jobs: `  next:\n    needs: deploy\n    if: ${condition}\n${rest}\n` });
  test.each([
    ['always()', '    steps: [{ run: ./finish.sh }]', 'gate.outlived'],
    ["needs.other.result != 'x' && always()", '    steps: [{ run: ./deploy.sh }]', 'gate.ignored'],
    ['always()', `    uses: acme/wf/.github/workflows/deploy-prod.yml@${SHA}`, 'gate.ignored'],
  ])('a job if %s', (condition, rest, code) => {
    expect(codesOf({ 'd.yml': dependent(condition, rest) }).join()).toContain(code);
  });

  test.each(['e2e-tests', 'deploy-test'])('a call of %s is none', (name) => {
    const rest = `    uses: acme/wf/.github/workflows/${name}.yml@${SHA}`;
    expect(codesOf({ 'd.yml': dependent('always()', rest) }).join()).not.toContain('ignored');
  });
});

describe('the gate itself', () => {
  test.each([
    ['hashFiles', { gate: "        if: hashFiles('x') != ''\n" }, 'gate.conditional'],
    ['a deployment that is not made', { more: '' }, null],
  ])('%s', (_name, parts, code) => {
    const codes = codesOf({ 'd.yml': gated(parts) });
    if (code === null) expect(codes.join()).not.toContain('environment.no-deployment');
    else expect(codes).toContain(code);
  });

  test('a deployment that is said to be made is none of our business', () => {
    const text = gated().replace(
      'environment: production',
      'environment: { name: production, deployment: true }',
    );
    expect(codesOf({ 'd.yml': text }).join()).not.toContain('deployment');
  });

  test('a job for failures alone never comes with a tag', () => {
    expect(codesOf({ 'd.yml': gated({ more: '    if: failure()\n' }) })).toContain('trigger.never');
  });

  test('with several callers the condition of the job itself counts', () => {
    const inner = gated({ more: "    if: github.ref == 'refs/heads/main'\n", on: 'workflow_call' });
    const calls = (condition: string): string =>
      workflow(
        ['a', 'b', 'c']
          .map(
            (id) =>
              `  ${id}:\n    ${PERMISSIONS}\n    ${condition}\n    uses: ./.github/workflows/i.yml\n`,
          )
          .join(''),
      );
    expect(codesOf({ 'i.yml': inner, 'x.yml': calls("if: github.ref != ''") })).toContain(
      'trigger.never',
    );
  });
});

describe('other code', () => {
  const steps = (text: string, on?: string): readonly string[] =>
    codesOf({ 'd.yml': gated({ gate: '        id: gate\n', steps: text, ...(on && { on }) }) });
  test('what the gate says it judged', () => {
    const checkout = `      - uses: actions/checkout@${SHA}\n        with: { ref: "\${{ steps.gate.outputs.tag }}", persist-credentials: false }\n      - run: ./deploy.sh\n`;
    expect(steps(checkout).join()).not.toContain('code.');
  });

  test.each([
    [
      `      - uses: dawidd6/action-download-artifact@${SHA}\n      - run: ./deploy.sh\n`,
      'code.artifact',
    ],
    [
      '      - run: ./deploy.sh "$T" "${{ runner.os }}"\n        env: { T: "${{ vars.IMAGE_TAG }}", EMPTY: [x] }\n',
      'code.chosen',
    ],
    ['      - run: git checkout "${{ vars.NEXT }}" && ./deploy.sh\n', 'code.other-ref'],
    [
      '      - run: gh release download "${{ vars.NEXT }}" && helm upgrade app app.tgz\n',
      'code.artifact',
    ],
  ])('%s', (text, code) => {
    expect(steps(text)).toContain(code);
  });

  test.each([
    'git checkout -f ${{ vars.NEXT }}',
    "git checkout ${{ format('${expression_1}', vars.NEXT) }} ${{ vars.PART }}",
    'git checkout ${expression_9} ${{ vars.NEXT }}',
  ])('is shown as it was written: %s', (line) => {
    const { findings } = run({
      files: [at('d.yml', gated({ steps: `      - run: ${line}\n` })), CODEOWNERS],
    });
    expect(findings.find(({ code }) => code === 'code.other-ref')?.facts['ref']).toBe(line);
  });

  test.each([
    'curl -fLo app.tgz "https://builds.si/${{ steps.gate.outputs.tag }}/latest/app.tgz"',
    "gh release download --repo tool/tool --pattern 'tool.tgz'",
  ])('%s is none', (fetch) => {
    expect(steps(`      - run: ${fetch} && helm upgrade app app.tgz\n`).join()).not.toContain(
      'code.',
    );
  });
});

describe('what a job does to its own machine', () => {
  const up = (more: string, steps = ''): string =>
    workflow(
      `  up:\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps}      - run: docker compose -f prod.yml up -d\n`,
    );
  const checkout = `      - uses: actions/checkout@${SHA}\n        with: { persist-credentials: false }\n`;
  test.each([
    ['discarded', up('', checkout), false],
    ['a variable of the job turns docker away', up('    env: { DOCKER_HOST: x }\n'), true],
    ['an action turns docker away', up('', '      - uses: acme/docker-remote@v1\n'), true],
  ])('%s', (_name, text, named) => {
    expect(codesOf({ 'd.yml': gated(), 'x.yml': text }).includes('production.suspected')).toBe(
      named,
    );
  });
});

test('a tool is judged by every value its words may have', () => {
  const words = (verbs: string): readonly string[] => [
    'kubectl',
    verbs,
    ['--dry-run', '--dry-run=client', 'x'].join(OR),
  ];
  expect(act('kubectl', words(['get', 'apply'].join(OR)))).toBe('deploys');
  expect(act('kubectl', words(['apply', 'get'].join(OR)))).toBe('opaque');
  expect(act('nothing-known', words('apply'))).toBeNull();
});

describe('called workflows', () => {
  const call = (uses: string): string => workflow(`  c:\n    uses: ${uses}\n`);
  const REMOTE = `acme/wf/.github/workflows/pipeline.yml@${SHA}`;

  test('a placeholder for the commit', () => {
    const uses = `acme/wf/.github/workflows/pipeline.yml@${'0123456789abcdef'.repeat(2)}01234567`;
    expect(codesOf({ 'x.yml': call(uses) })).toContain('action.placeholder');
  });

  test('one that may not be read says which permission lacks', () => {
    const called = new Map([[REMOTE, unknownSetting('forbidden', 'contents: read')]]);
    const { findings } = run({ files: [at('x.yml', call(REMOTE)), CODEOWNERS], called });
    expect(findings.find(({ code }) => code === 'reusable.unread')?.facts).toMatchObject({
      permission: 'contents: read',
    });
  });

  test('what another repository deploys is named where it is called', () => {
    const text = workflow(
      '  ship:\n    runs-on: ubuntu-latest\n    steps: [{ run: helm upgrade a b -n prod }]\n',
      'workflow_call',
    );
    const called = new Map([[REMOTE, known(text)]]);
    const { findings } = run({ files: [at('x.yml', call(REMOTE)), CODEOWNERS], called });
    const named = findings.find(({ code }) => code === 'production.suspected');
    expect(named).toMatchObject({ file: '.github/workflows/x.yml', facts: { job: 'c' } });
  });

  test('a workflow without jobs holds none', () => {
    const texts = {
      'x.yml': workflow(
        '  c:\n    uses: ./.github/workflows/none.yml\n  d:\n    needs: c\n    steps: [{ run: ./deploy.sh prod }]\n',
      ),
      'none.yml': 'on: workflow_call\njobs: {}\n',
    };
    expect(codesOf(texts)).toContain('production.suspected');
  });

  test('calls of calls are followed some way and no further', () => {
    const chain = Array.from({ length: 9 }, (_, index) => [
      `n${index}.yml`,
      workflow(
        `  c:\n    uses: ./.github/workflows/n${index + 1}.yml\n    with: { env: "\${{ inputs.env }}" }\n`,
        '{ workflow_call: { inputs: { env: { type: string } } } }',
      ),
    ]);
    const last = workflow(
      '  d:\n    runs-on: ubuntu-latest\n    environment: ${{ inputs.env }}\n    steps: [{ run: ./deploy.sh }]\n',
      '{ workflow_call: { inputs: { env: { type: string } } } }',
    );
    const first = workflow('  c:\n    uses: ./.github/workflows/n0.yml\n    with: { env: prod }\n');
    const texts = { 'x.yml': first, ...Object.fromEntries(chain), 'n9.yml': last };
    expect(codesOf(texts).join()).toContain('production.');
  });
});

test('a signer that calls what calls our action alone shares its identity with nobody', () => {
  const files = [
    at(
      'announce.yml',
      workflow(
        '  a:\n    permissions: { id-token: write }\n    uses: ./.github/workflows/b.yml\n',
        '{ push: { branches: [main] } }',
      ),
    ),
    at(
      'b.yml',
      workflow(
        '  b:\n    permissions: { id-token: write }\n    uses: ./.github/workflows/c.yml\n',
        'workflow_call',
      ),
    ),
    at(
      'c.yml',
      workflow(
        `  c:\n    runs-on: ubuntu-latest\n    permissions: { id-token: write }\n    steps: [{ uses: ${GATE}, with: { mode: announce } }]\n`,
        'workflow_call',
      ),
    ),
    CODEOWNERS,
  ];
  const workflows = files.slice(0, 3).map(({ path }) => path);
  const rules = solution({
    evidence: { announcement: 'signed', approvals: 'recorded', workflows },
  });
  const found = run({ files, solution: known(rules) }).findings.map(({ code }): string => code);
  expect(found).not.toContain('identity.shared');
});

test('our action in production’s environment, in a mode of its own, is no deployment', () => {
  const text = workflow(
    `  d:\n    runs-on: ubuntu-latest\n    environment: production\n    permissions: { contents: read, actions: read }\n    steps: [{ uses: ${GATE}, with: { mode: doctor } }]\n`,
  );
  expect(codesOf({ 'd.yml': gated(), 'x.yml': text }).join()).not.toContain('production.');
});

describe('for init', () => {
  test('jobs that deploy, gated or not, and where their first step stands', () => {
    const text = gated({
      jobs: '  unclear:\n    runs-on: ubuntu-latest\n    steps: [{ run: kubectl apply -f k8s }]\n  none:\n    environment: production\n',
    });
    expect(
      deployJobsOf([at('d.yml', text)]).map(
        ({ job, gated: is, certain, firstStep, environment }) => [
          job,
          is,
          certain,
          firstStep === null ? null : firstStep.line > 0,
          environment,
        ],
      ),
    ).toEqual([
      ['deploy', true, true, true, 'production'],
      ['unclear', false, false, true, null],
      ['none', false, true, null, 'production'],
    ]);
  });

  test('actions of this repository that are used and not yet read', () => {
    const inner = 'name: x\nruns:\n  using: composite\n  steps: [{ uses: ./ci/c }]\n';
    const used = workflow(
      '  a:\n    steps: [{ uses: ./ci/a }, { uses: ./ci/b/ }, { uses: ./../up }, { uses: actions/x@v1 }]\n',
    );
    const files = [
      at('d.yml', used),
      { path: 'ci/a/action.yml', text: inner },
      { path: 'ci/x/action.yml', text: 'name: ]' },
    ];
    expect(localActions(files)).toEqual(['ci/b', 'ci/c']);
  });

  test('a file that is no action', () => {
    expect(readAction('action.yml', 'name: ]')).toBeNull();
    expect(readAction('action.yml', 'name: x')).toBeNull();
  });
});

test('receipts that nobody demands to be signed are not', () => {
  const unread = repository({ solution: unknownSetting('offline') });
  expect(areReceiptsSigned(examine(unread))).toBe(false);
  expect(areReceiptsSigned(examine(repository({ solution: known(null) })))).toBe(false);
});
