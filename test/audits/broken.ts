import type { AuditCode } from '../../src/audits/codes.ts';
import { NO_DECLARATIONS } from '../../src/audits/declarations.ts';
import { known, OFFLINE, type Repository } from '../../src/audits/repository.ts';
import {
  CENTRAL,
  CODEOWNERS,
  exampleText,
  repository,
  SOLUTION,
  SOUND_SETTINGS,
  withSettings,
  WORKFLOWS,
} from './sound.ts';

/** One fault planted into the clean examples, and what has to be found, each with a line of text there. */
export interface Broken {
  readonly name: string;
  readonly file: string;
  readonly change: (text: string) => string;
  /** Code and a piece of the changed text that stands on the line found. */
  readonly finds: readonly (readonly [AuditCode, string])[];
}

const DEPLOY = 'deploy-on-tag.yml';
const replace =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`the example has no ${from}`);
    return text.replace(from, () => to);
  };
const all =
  (...changes: readonly ((text: string) => string)[]) =>
  (text: string): string =>
    changes.reduce((changed, change) => change(changed), text);

const GATE = `      # First, and in this job: a gate in a job of its own is passed by re-running only the other.
      # Replace the commit by that of the release you use.
      - name: Gate
        uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b # v1
        with:
          environment: production

`;
const PINNED = 'ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b';
const CHECKOUT_OPTIONS = `        with:
          persist-credentials: false
`;
const READS = `      actions: read
      contents: read
      deployments: read
      issues: read
      pull-requests: read
`;
const STEPS = `    steps:
      # First`;
const gateStep = (line: string) =>
  replace('      - name: Gate\n', `      - name: Gate\n        ${line}\n`);
const laterStep = (line: string) =>
  replace('      - name: Deploy\n', `      - name: Deploy\n        ${line}\n`);
const trigger = (line: string) => replace("    tags: ['v*']\n", `    tags: ['v*']\n  ${line}\n`);
const job = (text: string) => (workflow: string) => `${workflow}\n${text}`;

/** The gate in a job of its own, which the deployment needs. */
const ownJob = all(
  replace(GATE, ''),
  replace(
    'jobs:\n',
    `jobs:\n  gate:\n    runs-on: ubuntu-latest\n    environment: production\n    permissions:\n${READS}    steps:\n${GATE}`,
  ),
  replace('  deploy:\n', '  deploy:\n    needs: gate\n'),
);

export const BROKEN: readonly Broken[] = [
  {
    name: 'no gate in the production job',
    file: DEPLOY,
    change: replace(GATE, ''),
    finds: [['production.no-gate', '  deploy:']],
  },
  {
    name: 'no gate, and the environment is an expression',
    file: DEPLOY,
    change: all(
      replace(GATE, ''),
      replace(
        'environment: production\n    permissions',
        'environment: ${{ vars.WHERE }}\n    permissions',
      ),
    ),
    finds: [['production.no-gate', '  deploy:']],
  },
  {
    name: 'no gate, the environment written as a mapping in capitals',
    file: DEPLOY,
    change: all(
      replace(GATE, ''),
      replace(
        'environment: production\n    permissions',
        'environment:\n      name: PRODUCTION\n      url: https://example.si\n    permissions',
      ),
    ),
    finds: [['production.no-gate', '  deploy:']],
  },
  {
    name: 'gate in a job of its own',
    file: DEPLOY,
    change: ownJob,
    finds: [['gate.other-job', '  deploy:']],
  },
  {
    name: 'gate in a job of its own, the deployment without environment',
    file: DEPLOY,
    change: all(
      ownJob,
      replace(
        '    environment: production\n    permissions:\n      actions: read\n      contents: read\n      deployments: read\n      issues: read\n      pull-requests: read\n    steps:\n      - uses: actions',
        '    permissions:\n      contents: read\n    steps:\n      - uses: actions',
      ),
    ),
    finds: [
      ['gate.other-job', '  deploy:'],
      ['secrets.outside-environment', 'DEPLOY_KEY: ${{'],
    ],
  },
  {
    name: 'gate two jobs away',
    file: DEPLOY,
    change: all(
      ownJob,
      replace('    needs: gate\n', '    needs: [between]\n'),
      job(
        '  between:\n    needs: [gate]\n    runs-on: ubuntu-latest\n    permissions: {}\n    steps:\n      - run: ./build.sh\n',
      ),
    ),
    finds: [['gate.other-job', '  deploy:']],
  },
  {
    name: 'a step before the gate',
    file: DEPLOY,
    change: replace(STEPS, '    steps:\n      - run: ./migrate.sh\n      # First'),
    finds: [['gate.not-first', '- name: Gate']],
  },
  {
    name: 'checkout before the gate',
    file: DEPLOY,
    change: all(
      replace(GATE, ''),
      replace('      - name: Deploy\n', `${GATE}      - name: Deploy\n`),
    ),
    finds: [['gate.not-first', '- name: Gate']],
  },
  {
    name: 'gate under a condition',
    file: DEPLOY,
    change: gateStep("if: github.actor != 'release-bot'"),
    finds: [['gate.conditional', 'if: github.actor']],
  },
  {
    name: 'gate under a condition in braces',
    file: DEPLOY,
    change: gateStep('if: ${{ !inputs.force }}'),
    finds: [['gate.conditional', 'if: ${{']],
  },
  {
    name: 'continue-on-error on the gate',
    file: DEPLOY,
    change: gateStep('continue-on-error: true'),
    finds: [['gate.continue-on-error', 'continue-on-error']],
  },
  {
    name: 'continue-on-error as an expression',
    file: DEPLOY,
    change: gateStep('continue-on-error: ${{ inputs.soft }}'),
    finds: [['gate.continue-on-error', 'continue-on-error']],
  },
  {
    name: 'continue-on-error on the job',
    file: DEPLOY,
    change: replace(
      '    environment: production\n    permissions',
      '    environment: production\n    continue-on-error: true\n    permissions',
    ),
    finds: [['gate.continue-on-error', 'continue-on-error']],
  },
  {
    name: 'a later step with always()',
    file: DEPLOY,
    change: laterStep('if: always()'),
    finds: [['gate.ignored-by-step', 'if: always()']],
  },
  {
    name: 'a later step of which nobody can tell what it does',
    file: DEPLOY,
    change: (text) => `${text}\n      - run: ./x.sh\n        if: always()\n`,
    finds: [['gate.outlived', 'if: always()']],
  },
  {
    name: 'a later step with !cancelled() in braces',
    file: DEPLOY,
    change: laterStep('if: ${{ !cancelled() }}'),
    finds: [['gate.ignored-by-step', 'if: ${{ !cancelled']],
  },
  {
    name: 'a later step with failure()',
    file: DEPLOY,
    change: laterStep('if: failure()'),
    finds: [['gate.ignored-by-step', 'if: failure()']],
  },
  {
    name: 'a proof that only one side of an alternative needs',
    file: 'close-after-deploy.yml',
    change: replace(
      "if: failure() && steps.gate.outputs.allowed == 'true'",
      "if: failure() && steps.gate.outputs.allowed == 'true' || always()",
    ),
    finds: [['gate.ignored-by-step', 'if: failure() &&']],
  },
  {
    name: 'success() in an alternative',
    file: DEPLOY,
    change: laterStep('if: success() || inputs.force'),
    finds: [['gate.ignored-by-step', 'if: success() ||']],
  },
  {
    name: 'a proof by the output of another step',
    file: 'close-after-deploy.yml',
    change: replace('failure() && steps.gate.', 'failure() && steps.other.'),
    finds: [['gate.ignored-by-step', 'if: failure() && steps.other']],
  },
  {
    name: 'a later job with always()',
    file: DEPLOY,
    change: job(
      '  again:\n    needs: deploy\n    if: always()\n    runs-on: ubuntu-latest\n    permissions: {}\n    steps:\n      - run: ./deploy.sh\n',
    ),
    finds: [
      ['gate.ignored-by-job', 'if: always()'],
      ['gate.other-job', '  again:'],
    ],
  },
  {
    name: 'a later job with !cancelled() two jobs away',
    file: DEPLOY,
    change: job(
      '  tell:\n    needs: deploy\n    runs-on: ubuntu-latest\n    permissions: {}\n    steps:\n      - run: ./tell.sh\n  again:\n    needs: tell\n    if: ${{ !cancelled() }}\n    runs-on: ubuntu-latest\n    permissions: {}\n    steps:\n      - run: ./deploy.sh\n',
    ),
    finds: [
      ['gate.ignored-by-job', 'if: ${{ !cancelled'],
      ['gate.other-job', '  again:'],
    ],
  },
  {
    name: 'our action in another mode',
    file: DEPLOY,
    change: replace('          environment: production\n\n', '          mode: check\n\n'),
    finds: [
      ['permissions.missing', 'actions: read'],
      ['gate.other-mode', 'mode: check'],
    ],
  },
  {
    name: 'a mode nobody can tell',
    file: DEPLOY,
    change: replace(
      '          environment: production\n\n',
      '          mode: ${{ vars.MODE }}\n\n',
    ),
    finds: [['gate.mode-unclear', 'mode: ${{']],
  },
  {
    name: 'our action in another mode, the input in capitals',
    file: DEPLOY,
    change: replace('          environment: production\n\n', '          Mode: check\n\n'),
    finds: [
      ['permissions.missing', 'actions: read'],
      ['gate.other-mode', 'Mode: check'],
    ],
  },
  {
    name: 'the gate asked about another environment, the input in capitals',
    file: DEPLOY,
    change: replace('          environment: production\n', '          ENVIRONMENT: test\n'),
    finds: [['gate.environment-differs', 'ENVIRONMENT: test']],
  },
  {
    name: 'the job ends before the gate has waited',
    file: DEPLOY,
    change: all(
      replace(
        '          environment: production\n\n',
        '          environment: production\n          wait-minutes: 30\n\n',
      ),
      replace(
        '    environment: production\n    permissions',
        '    environment: production\n    timeout-minutes: 15\n    permissions',
      ),
    ),
    finds: [['gate.wait-cut', 'timeout-minutes: 15']],
  },
  {
    name: 'the step ends before the gate has waited',
    file: DEPLOY,
    change: all(
      replace(
        '          environment: production\n\n',
        '          environment: production\n          wait-minutes: 30\n\n',
      ),
      gateStep('timeout-minutes: 30'),
    ),
    finds: [['gate.wait-cut', 'timeout-minutes: 30']],
  },
  {
    name: 'other code in the gate’s process',
    file: DEPLOY,
    change: replace(
      '          environment: production\n\n',
      '          environment: production\n        env:\n          NODE_OPTIONS: --require ./other.js\n\n',
    ),
    finds: [['gate.weakened', 'NODE_OPTIONS']],
  },
  {
    name: 'any certificate taken for GitHub’s, for the whole job',
    file: DEPLOY,
    change: replace(
      '    environment: production\n    permissions',
      "    environment: production\n    env:\n      node_tls_reject_unauthorized: '0'\n    permissions",
    ),
    finds: [['gate.weakened', 'node_tls_reject']],
  },
  {
    name: 'any certificate taken for GitHub’s, for the whole workflow',
    file: DEPLOY,
    change: replace('jobs:\n', "env:\n  NODE_TLS_REJECT_UNAUTHORIZED: '0'\n\njobs:\n"),
    finds: [['gate.weakened', 'NODE_TLS']],
  },
  {
    name: 'no gate, the environment an expression among texts',
    file: DEPLOY,
    change: all(
      replace(GATE, ''),
      replace(
        'environment: production\n    permissions',
        'environment: prod${{ vars.REST }}\n    permissions',
      ),
    ),
    finds: [['production.no-gate', '  deploy:']],
  },
  {
    name: 'no gate, production one of a matrix',
    file: DEPLOY,
    change: all(
      replace(GATE, ''),
      replace(
        'environment: production\n    permissions',
        'strategy:\n      matrix:\n        where: [test, Production]\n    environment: ${{ matrix.where }}\n    permissions',
      ),
    ),
    finds: [['production.no-gate', '  deploy:']],
  },
  {
    name: 'no gate, and production under another name',
    file: DEPLOY,
    change: all(
      replace(GATE, ''),
      replace('environment: production\n    permissions', 'environment: Prod-EU\n    permissions'),
    ),
    finds: [
      ['production.no-gate', '  deploy:'],
      ['environment.missing', 'environment: Prod-EU'],
    ],
  },
  {
    name: 'no gate, a matrix of what is not written down',
    file: DEPLOY,
    change: all(
      replace(GATE, ''),
      replace(
        'environment: production\n    permissions',
        'strategy:\n      matrix:\n        where: [test, [x], "${{ vars.WHERE }}"]\n        empty: []\n    environment: ${{ matrix.where }}\n    permissions',
      ),
    ),
    finds: [['production.no-gate', '  deploy:']],
  },
  {
    name: 'no gate, a matrix that something is added to',
    file: DEPLOY,
    change: all(
      replace(GATE, ''),
      replace(
        'environment: production\n    permissions',
        'strategy:\n      matrix:\n        where: [test]\n        include:\n          - where: production\n    environment: ${{ matrix.where }}\n    permissions',
      ),
    ),
    finds: [['production.no-gate', '  deploy:']],
  },
  {
    name: 'the gate’s job needed under capitals',
    file: DEPLOY,
    change: all(ownJob, replace('    needs: gate\n', '    needs: GATE\n')),
    finds: [['gate.other-job', '  deploy:']],
  },
  {
    name: 'the gate asked about another environment',
    file: DEPLOY,
    change: replace('          environment: production\n', '          environment: test\n'),
    finds: [['gate.environment-differs', 'environment: test']],
  },
  {
    name: 'the job deploys to another environment',
    file: DEPLOY,
    change: replace(
      '    environment: production\n    permissions',
      '    environment: live\n    permissions',
    ),
    finds: [
      ['gate.environment-differs', '          environment: production'],
      ['environment.missing', 'environment: live'],
    ],
  },
  {
    name: 'environments by different expressions',
    file: DEPLOY,
    change: all(
      replace('          environment: production\n', '          environment: ${{ vars.A }}\n'),
      replace(
        '    environment: production\n    permissions',
        '    environment: ${{ vars.B }}\n    permissions',
      ),
    ),
    finds: [['gate.environment-unclear', 'environment: ${{ vars.A }}']],
  },
  {
    name: 'no environment on the gated job',
    file: DEPLOY,
    change: replace('    environment: production\n    permissions', '    permissions'),
    finds: [['gate.no-environment', '  deploy:']],
  },
  {
    name: 'our action by a tag',
    file: DEPLOY,
    change: replace(PINNED, 'ezdrav-intervention-gate@v1'),
    finds: [['action.unpinned', 'ezdrav-intervention-gate@v1']],
  },
  {
    name: 'another action by a branch',
    file: DEPLOY,
    change: replace(
      'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8',
      'actions/checkout@main',
    ),
    finds: [['action.unpinned', 'actions/checkout@main']],
  },
  {
    name: 'a shortened commit',
    file: 'staff.yml',
    change: replace(PINNED, 'ezdrav-intervention-gate@0123456'),
    finds: [['action.unpinned', 'ezdrav-intervention-gate@0123456']],
  },
  {
    name: 'an image by its tag in a job that builds what is deployed',
    file: DEPLOY,
    change: all(
      replace('  deploy:\n', '  deploy:\n    needs: build\n'),
      job(
        '  build:\n    runs-on: ubuntu-latest\n    permissions: {}\n    steps:\n      - uses: docker://alpine:3.22\n',
      ),
    ),
    finds: [['action.unpinned-elsewhere', 'docker://alpine']],
  },
  {
    name: 'the central workflow by a branch',
    file: 'call-central-deploy.yml',
    change: replace('@9d2e7c41b0a86f35d1e4c7b29a058f63e1d7c4b2', '@main'),
    finds: [
      ['production.called', '@main'],
      ['reusable.unpinned', '@main'],
    ],
  },
  {
    name: 'a central workflow nobody can read',
    file: 'call-central-deploy.yml',
    change: replace('central-deploy.yml@', 'other.yml@'),
    finds: [['production.called', 'other.yml@']],
  },
  {
    name: 'a workflow nobody can read, whose name says nothing',
    file: 'call-central-deploy.yml',
    change: all(replace('central-deploy.yml@', 'other.yml@'), replace('  deploy:\n', '  go:\n')),
    finds: [['reusable.unread', 'other.yml@']],
  },
  {
    name: 'no permissions stated',
    file: DEPLOY,
    change: all(replace('permissions: {}\n\n', ''), replace(`    permissions:\n${READS}`, '')),
    finds: [['permissions.not-stated', '  deploy:']],
  },
  {
    name: 'a permission of the gate missing',
    file: DEPLOY,
    change: replace('      deployments: read\n', ''),
    finds: [['permissions.missing', 'actions: read']],
  },
  {
    name: 'sending a notification without deployments: write',
    file: 'deploy-urgent.yml',
    change: replace('deployments: write', 'deployments: read'),
    finds: [['permissions.missing', 'actions: read']],
  },
  {
    name: 'resume without checks: read',
    file: 'resume.yml',
    change: replace('      checks: read\n', ''),
    finds: [['permissions.missing', 'actions: write']],
  },
  {
    name: 'the caller gives less than the central workflow needs',
    file: 'call-central-deploy.yml',
    change: replace('      issues: read\n', ''),
    finds: [['permissions.missing', 'actions: read']],
  },
  {
    name: 'contents: write in the deploy job',
    file: DEPLOY,
    change: replace('contents: read', 'contents: write'),
    finds: [['permissions.too-many', 'contents: write']],
  },
  {
    name: 'write-all',
    file: DEPLOY,
    change: replace(`permissions:\n${READS}`, 'permissions: write-all\n'),
    finds: [['permissions.too-many', 'write-all']],
  },
  {
    name: 'read-all where only our action runs',
    file: 'doctor.yml',
    change: replace(
      '    permissions:\n      actions: read\n      contents: read\n',
      '    permissions: read-all\n',
    ),
    finds: [['permissions.too-many', 'read-all']],
  },
  {
    name: 'more than the mode needs',
    file: 'doctor.yml',
    change: replace('      contents: read\n', '      contents: read\n      packages: read\n'),
    finds: [['permissions.too-many', 'packages: read']],
  },
  {
    name: 'pull_request_target',
    file: 'check-on-pull-request.yml',
    change: replace('pull_request:', 'pull_request_target:'),
    finds: [['trigger.pull-request-target', 'pull_request_target:']],
  },
  {
    name: 'a gate after workflow_run',
    file: DEPLOY,
    change: trigger('workflow_run:\n    workflows: [CI]\n    types: [completed]'),
    finds: [['trigger.refused', 'workflow_run:']],
  },
  {
    name: 'a gate after issue_comment',
    file: DEPLOY,
    change: trigger('issue_comment:'),
    finds: [['trigger.refused', 'issue_comment:']],
  },
  {
    name: 'a gate on a schedule',
    file: 'call-central-deploy.yml',
    change: trigger("schedule:\n    - cron: '0 20 * * *'"),
    finds: [['trigger.refused', 'schedule:']],
  },
  {
    name: 'a gate on every push',
    file: DEPLOY,
    change: replace("    tags: ['v*']\n", "    paths: ['**']\n"),
    finds: [['trigger.no-tag', '  push:']],
  },
  {
    name: 'a gate on pushes to a branch too',
    file: DEPLOY,
    change: replace("    tags: ['v*']\n", "    tags: ['v*']\n    branches: [main]\n"),
    finds: [['trigger.no-tag', '  push:']],
  },
  {
    name: 'the deployment’s secret in a job without environment',
    file: DEPLOY,
    change: job(
      '  smoke:\n    runs-on: ubuntu-latest\n    permissions: {}\n    steps:\n      - run: ./smoke.sh\n        env:\n          KEY: ${{ secrets.DEPLOY_KEY }}\n',
    ),
    finds: [['secrets.outside-environment', ' KEY: ${{']],
  },
  {
    name: 'the deployment’s secret for the whole workflow',
    file: 'doctor.yml',
    change: replace(
      'permissions: {}\n',
      "permissions: {}\n\nenv:\n  KEY: ${{ secrets['deploy_key'] }}\n",
    ),
    finds: [['secrets.outside-environment', '  KEY: ${{']],
  },
  {
    name: 'a secret handed to the central workflow',
    file: 'call-central-deploy.yml',
    change: (text) => `${text}    secrets:\n      key: \${{ secrets.CENTRAL_KEY }}\n`,
    finds: [['secrets.outside-environment', 'key: ${{']],
  },
  {
    name: 'secrets: inherit',
    file: 'call-central-deploy.yml',
    change: (text) => `${text}    secrets: inherit\n`,
    finds: [['secrets.all', 'secrets: inherit']],
  },
  {
    name: 'all secrets at once',
    file: DEPLOY,
    change: replace('${{ secrets.DEPLOY_KEY }}', '${{ toJSON(secrets) }}'),
    finds: [['secrets.all', 'toJSON(secrets)']],
  },
  {
    name: 'credentials left on disk',
    file: DEPLOY,
    change: replace(CHECKOUT_OPTIONS, ''),
    finds: [['credentials.persisted', 'actions/checkout@']],
  },
  {
    name: 'a guard with the workflow’s own token',
    file: 'guard.yml',
    change: replace('          token: ${{ steps.app.outputs.token }}\n', ''),
    finds: [['guard.workflow-token', '- name: Guard']],
  },
  {
    name: 'a guard outside an environment',
    file: 'guard.yml',
    change: replace('    environment: ezdrav-guard\n', ''),
    finds: [['guard.no-environment', '  guard:']],
  },
  {
    name: 'a guard in an environment every branch may use',
    file: 'guard.yml',
    change: replace('environment: ezdrav-guard', 'environment: elsewhere'),
    finds: [['guard.environment-open', 'environment: elsewhere']],
  },
  {
    name: 'a job that only tests in production’s environment',
    file: DEPLOY,
    change: job(
      '  smoke:\n    needs: deploy\n    environment: production\n    runs-on: ubuntu-latest\n    permissions: {}\n    steps:\n      - run: ./smoke-test.sh\n',
    ),
    finds: [['production.idle', '  smoke:']],
  },
  {
    name: 'a gated job of which GitHub makes no deployment',
    file: DEPLOY,
    change: replace(
      'environment: production\n    permissions',
      'environment:\n      name: production\n      deployment: false\n    permissions',
    ),
    finds: [['environment.no-deployment', 'deployment: false']],
  },
  {
    name: 'a gated job of which GitHub may make no deployment',
    file: DEPLOY,
    change: replace(
      'environment: production\n    permissions',
      'environment:\n      name: production\n      deployment: ${{ vars.DEPLOYS }}\n    permissions',
    ),
    finds: [['environment.deployment-unclear', 'deployment: ${{']],
  },
  {
    name: 'another step where receipts are signed',
    file: 'announce-on-merge.yml',
    change: (text) => `${text}\n      - run: ./more.sh\n`,
    finds: [['identity.shared', '  announce:']],
  },
  {
    name: 'another job where receipts are signed',
    file: 'announce-on-merge.yml',
    change: job(
      '  more:\n    runs-on: ubuntu-latest\n    permissions: { id-token: write }\n    steps: [{ run: ./more.sh }]\n',
    ),
    finds: [['identity.shared', '  more:']],
  },
  {
    name: 'a job of our action with more permissions than it may hold, signing apart',
    file: 'announce-on-merge.yml',
    change: replace('id-token: write\n', 'id-token: write\n      packages: write\n'),
    finds: [['permissions.too-many', 'packages: write']],
  },
  {
    name: 'an image of others where receipts are signed',
    file: 'announce-on-merge.yml',
    change: replace('runs-on: ubuntu-latest\n', 'runs-on: ubuntu-latest\n    container: node:24\n'),
    finds: [['identity.shared', '  announce:']],
  },
  {
    name: 'a called workflow where receipts are signed',
    file: 'announce-on-merge.yml',
    change: job(
      '  more:\n    permissions: { id-token: write }\n    uses: ./.github/workflows/gone.yml\n',
    ),
    finds: [
      ['reusable.unread', 'uses: ./.github/workflows/gone.yml'],
      ['identity.shared', '  more:'],
    ],
  },
  {
    name: 'every permission where receipts are signed, in a job of others',
    file: 'announce-on-merge.yml',
    change: job(
      '  more:\n    runs-on: ubuntu-latest\n    permissions: write-all\n    steps: [{ run: ./more.sh }]\n',
    ),
    finds: [['identity.shared', '  more:']],
  },
  {
    name: 'a workflow that is no YAML',
    file: DEPLOY,
    change: replace('jobs:\n', 'jobs: ]\n'),
    finds: [['workflow.unreadable', 'jobs: ]']],
  },
  {
    name: 'a key twice',
    file: DEPLOY,
    change: gateStep('name: Other'),
    finds: [['workflow.unreadable', 'name: Other']],
  },
  {
    name: 'a workflow without jobs',
    file: 'staff.yml',
    change: () => 'on: push\nname: Staff\n',
    finds: [['workflow.unreadable', 'on: push']],
  },
];

/** The clean repository with one file changed. */
export function broken({ file, change }: Broken): {
  readonly text: string;
  readonly repository: Repository;
} {
  const path = `.github/workflows/${file}`;
  const text = change(exampleText(file));
  const files = WORKFLOWS.map((each) => (each.path === path ? { path, text } : each));
  return { text, repository: repository({ files: [...files, CODEOWNERS] }) };
}

const PRODUCTION = SOUND_SETTINGS.environments.known ? SOUND_SETTINGS.environments.value : [];
const environments = (change: object): Partial<Repository> =>
  withSettings({
    environments: known(
      PRODUCTION.map((each) => (each.name === 'production' ? { ...each, ...change } : each)),
    ),
  });
const ofGuard = (change: object): Partial<Repository> =>
  withSettings({
    environments: known(
      PRODUCTION.map((each) => (each.name === 'ezdrav-guard' ? { ...each, ...change } : each)),
    ),
  });
const owners = (text: string | null, path = CODEOWNERS.path): Partial<Repository> => ({
  files: text === null ? WORKFLOWS : [...WORKFLOWS, { path, text }],
});
const branch = (change: object): Partial<Repository> =>
  withSettings({
    branch: known({
      name: 'main',
      rules: ['pull_request', 'deletion', 'non_fast_forward'],
      codeOwnerReview: true,
      protected: false,
      ...change,
    }),
  });
const tags = (change: object): Partial<Repository> =>
  withSettings({
    tagRulesets: known([
      {
        name: 'releases',
        include: ['~ALL'],
        exclude: [],
        rules: ['creation', 'update', 'deletion'],
        ...change,
      },
    ]),
  });
const forbidden = { known: false, why: 'forbidden', permission: 'actions: read' } as const;

const lineIn = (name: string, piece: string): number =>
  exampleText(name).split(piece)[0]?.split('\n').length ?? 0;
/** Where production is named first, and where the central workflow is called. */
const ENVIRONMENT = lineIn('central-deploy.yml', 'environment: production\n');
const GUARD = lineIn('guard.yml', 'environment: ezdrav-guard');
const LETTERS = [
  'announce-on-merge.yml',
  'close.yml',
  'organisation-staff.yml',
  'request.yml',
  'staff.yml',
].map((name) => lineIn(name, 'environment: ezdrav-letters'));
const CALL = lineIn('call-central-deploy.yml', 'uses: example-org');

/** Faults of settings and of CODEOWNERS: a change of the clean repository; line null: no file is at fault. */
export const MISSET: readonly {
  readonly name: string;
  readonly change: Partial<Repository>;
  readonly finds: readonly (readonly [AuditCode, number | null])[];
}[] = [
  {
    name: 'administrators may bypass',
    change: environments({ canAdminsBypass: true }),
    finds: [['environment.admins-bypass', ENVIRONMENT]],
  },
  {
    name: 'GitHub does not say whether administrators may',
    change: environments({ canAdminsBypass: null }),
    finds: [['environment.unknown', ENVIRONMENT]],
  },
  {
    name: 'every ref may deploy',
    change: environments({ policy: known({ kind: 'any' }) }),
    finds: [['environment.any-ref', ENVIRONMENT]],
  },
  {
    name: 'any branch may deploy, by a pattern',
    change: environments({
      policy: known({ kind: 'patterns', tags: ['v*'], branches: ['main', '**'] }),
    }),
    finds: [['environment.open-branches', ENVIRONMENT]],
  },
  {
    name: 'another branch than the default one may deploy',
    change: environments({
      policy: known({ kind: 'patterns', tags: ['v*'], branches: ['develop'] }),
    }),
    finds: [['environment.open-branches', ENVIRONMENT]],
  },
  {
    name: 'the guard’s environment takes tags',
    change: ofGuard({ policy: known({ kind: 'patterns', tags: ['*'], branches: ['main'] }) }),
    finds: [['guard.environment-open', GUARD]],
  },
  {
    name: 'the guard’s environment takes every branch',
    change: ofGuard({ policy: known({ kind: 'patterns', tags: [], branches: ['**'] }) }),
    finds: [['guard.environment-open', GUARD]],
  },
  {
    name: 'the guard’s environment takes no branch',
    change: ofGuard({ policy: known({ kind: 'patterns', tags: [], branches: [] }) }),
    finds: [['guard.environment-open', GUARD]],
  },
  {
    name: 'the guard’s environment takes every ref',
    change: ofGuard({ policy: known({ kind: 'any' }) }),
    finds: [['guard.environment-open', GUARD]],
  },
  {
    name: 'who may make release tags is not restricted',
    change: tags({ rules: ['update', 'deletion'] }),
    finds: [['tag.creatable', null]],
  },
  {
    name: 'protected branches may deploy',
    change: environments({ policy: known({ kind: 'protected-branches' }) }),
    finds: [['environment.branches', ENVIRONMENT]],
  },
  {
    name: 'a branch may deploy',
    change: environments({ policy: known({ kind: 'patterns', tags: [], branches: ['main'] }) }),
    finds: [['environment.branches', ENVIRONMENT]],
  },
  {
    name: 'which refs may deploy is not to be read',
    change: environments({ policy: forbidden }),
    finds: [['environment.unknown', ENVIRONMENT]],
  },
  {
    name: 'the environment does not exist',
    change: environments({ name: 'other' }),
    finds: [['environment.missing', ENVIRONMENT]],
  },
  {
    name: 'environments are not to be read',
    change: withSettings({ environments: forbidden }),
    finds: [['environment.unknown', ENVIRONMENT]],
  },
  {
    name: 'every ref may use the secrets of letters',
    change: withSettings({
      environments: known(
        PRODUCTION.map((each) =>
          each.name === 'ezdrav-letters' ? { ...each, policy: known({ kind: 'any' }) } : each,
        ),
      ),
    }),
    finds: LETTERS.map((line) => ['letters.environment-open', line] as const),
  },
  {
    name: 'parties that approve by mail',
    change: {
      solution: known({
        ...SOLUTION,
        approvers: {
          client: [{ login: 'narocnik-a', id: 7 }, { email: 'a@Bolnisnica.example' }],
          'ezdrav-ict': [{ email: 'ikt@ezdrav.example', 'mail-domain': 'Posta.ezdrav.example' }],
        },
      }),
    },
    finds: [['approvals.mail-domain', 1]],
  },
  {
    name: 'doctor.yml that speaks of what is not there',
    change: {
      declarations: known({
        ...NO_DECLARATIONS,
        ignored: [{ code: 'gate.container', workflow: null, job: null, reason: 'Known.' }],
      }),
    },
    finds: [['declarations.unused', 1]],
  },
  {
    name: 'doctor.yml that cannot be read',
    change: { declarations: { known: false, why: 'invalid' } },
    finds: [['declarations.invalid', 1]],
  },
  { name: 'no CODEOWNERS', change: owners(null), finds: [['codeowners.missing', null]] },
  {
    name: 'CODEOWNERS without .ezdrav',
    change: owners('/.github/ @example-org/release\n'),
    finds: [['codeowners.uncovered', 1]],
  },
  {
    name: 'CODEOWNERS without the workflows',
    change: owners('.ezdrav @a\n'),
    finds: [['codeowners.uncovered', 1]],
  },
  {
    name: 'owners that are none',
    change: owners('* everybody\n/.github/ @example-org/release\n/.ezdrav/ release\n'),
    finds: [['codeowners.uncovered', 3]],
  },
  {
    name: 'a later line takes the owner away',
    change: owners('* @a\n\n/.ezdrav/staff.yml # nobody\n'),
    finds: [['codeowners.uncovered', 3]],
  },
  {
    name: 'only the top folder is owned',
    change: owners('/.ezdrav/* @a\n/.github/ @a\n'),
    finds: [['codeowners.uncovered', 1]],
  },
  {
    name: 'the default branch is open',
    change: branch({ rules: [], codeOwnerReview: false }),
    finds: [['branch.unprotected', null]],
  },
  {
    name: 'pull requests need no code owner',
    change: branch({ codeOwnerReview: false }),
    finds: [['branch.unprotected', null]],
  },
  {
    name: 'protected, nobody can tell how',
    change: branch({ rules: [], protected: true }),
    finds: [['branch.unknown', null]],
  },
  {
    name: 'branch rules are not to be read',
    change: withSettings({ branch: OFFLINE.branch }),
    finds: [['branch.unknown', null]],
  },
  {
    name: 'no rules for tags',
    change: withSettings({ tagRulesets: known([]) }),
    finds: [
      ['tag.movable', null],
      ['tag.creatable', null],
    ],
  },
  {
    name: 'tags may be deleted and made anew',
    change: tags({ rules: ['creation', 'update'] }),
    finds: [['tag.movable', null]],
  },
  {
    name: 'the rules hold for other tags',
    change: tags({ include: ['refs/tags/release-*'] }),
    finds: [
      ['tag.movable', null],
      ['tag.creatable', null],
    ],
  },
  {
    name: 'the rules hold for no tags',
    change: tags({ include: [] }),
    finds: [
      ['tag.movable', null],
      ['tag.creatable', null],
    ],
  },
  {
    name: 'some tags are excepted',
    change: tags({ exclude: ['refs/tags/v0*'] }),
    finds: [
      ['tag.movable', null],
      ['tag.creatable', null],
    ],
  },
  {
    name: 'rulesets are not to be read',
    change: withSettings({ tagRulesets: OFFLINE.tagRulesets }),
    finds: [['tag.unknown', null]],
  },
  {
    name: 'workflows may write by default',
    change: withSettings({ workflowPermissions: known('write') }),
    finds: [['permissions.default-write', null]],
  },
  {
    name: 'the central workflow may not be read',
    change: { called: new Map([[CENTRAL, forbidden]]) },
    finds: [['production.called', CALL]],
  },
];
