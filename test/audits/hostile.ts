/**
 * Workflows as those write them who test readers of workflows: each our own shortest form of a thing that a
 * public collection tries. `source` names the folder or file there.
 */
export interface Hostile {
  readonly what: string;
  readonly source: string;
  readonly text: string;
  /** Lies at this path instead of among the workflows. */
  readonly path?: string;
}

const ZIZMOR = 'zizmorcore/zizmor crates/zizmor/tests/integration/test-data/';
const POUTINE = 'boostsecurityio/poutine scanner/';
const z = (source: string, what: string, text: string, path?: string): Hostile => ({
  what,
  source: `${ZIZMOR}${source}`,
  text,
  ...(path !== undefined && { path }),
});
const p = (source: string, what: string, text: string, path?: string): Hostile => ({
  what,
  source: `${POUTINE}${source}`,
  text,
  ...(path !== undefined && { path }),
});
const job = (body: string, on = 'push'): string =>
  `on: ${on}\npermissions: {}\njobs:\n  j:\n    runs-on: ubuntu-latest\n${body}`;
const step = (body: string, on = 'push'): string => job(`    steps:\n      - ${body}\n`, on);
/** A step of production, so that what stands around it is looked at. */
const DEPLOYS = '      - run: helm upgrade app . -n prod\n';

export const HOSTILE: readonly Hostile[] = [
  z('invalid/bad-yaml-1.yml', 'one word', 'word\n'),
  z('invalid/bad-yaml-2.yml', 'indentation that contradicts itself', 'a:\n  b: c\n    d: e\n'),
  z('invalid/blank.yml', 'blank lines', '\n\n  \n'),
  z('invalid/comment-only.yml', 'a comment', '# nothing\n'),
  z('invalid/empty.yml', 'nothing', ''),
  z(
    'invalid/invalid-workflow.yml',
    'a job without a machine',
    'on: push\njobs: { j: { steps: [{ run: x }] } }\n',
  ),
  z('invalid/invalid-workflow-2.yml', 'a key that nobody knows, empty', `odd:\n${step('run: x')}`),
  z(
    'invalid/issue-1395-repro-duplicate-mapping-keys.yml',
    'a key twice in a step',
    step('{ env: { A: a }, run: x, env: { B: b } }'),
  ),
  z('invalid/empty-action', 'an empty action', '', '.github/actions/empty/action.yml'),
  z(
    'invalid/invalid-action-1',
    'an action that says not how it runs',
    'name: a\nruns: { image: Dockerfile }\n',
    '.github/actions/odd/action.yml',
  ),
  z(
    'pr-960-backstop',
    'a container action',
    'name: a\nruns: { using: docker, image: Dockerfile, args: [x] }\n',
    '.github/actions/docker/action.yml',
  ),
  z('obfuscation.yml', 'an action by a roundabout path', step('uses: actions/checkout/.///@v4')),
  z(
    'obfuscation.yml',
    'an action by a path that leaves it',
    step('uses: actions/cache/../../../save@v4'),
  ),
  z('obfuscation.yml', 'an expression of an empty text', step("run: deploy-${{ '' }}-prod")),
  z(
    'obfuscation/computed-indices.yml',
    'an index that is computed',
    step('{ if: "${{ inputs[inputs[inputs.a]] }}", run: helm upgrade app . -n prod }'),
  ),
  z(
    'obfuscation/issue-1177-repro.yml',
    'a list in JSON inside a condition',
    step(`{ if: "\${{ !contains(fromJSON('[\\"push\\"]'), github.event_name) }}", run: x }`),
  ),
  z(
    'obfuscation/issue-1769-repro.yml',
    'inputs that are one expression',
    step('{ uses: actions/checkout@v4, with: "${{ fromJson(steps.a.outputs.b) }}" }'),
  ),
  z(
    'unsound-condition.yml',
    'conditions with a line end after the fence',
    step('{ if: "${{ a.b }}\\n", run: helm upgrade app . -n prod }'),
  ),
  z(
    'unsound-contains.yml',
    'contains over a text of names',
    step(`{ if: "contains('refs/heads/main refs/heads/x', github.ref)", run: x }`),
  ),
  z(
    'unsound-ternary',
    'a choice whose first answer is empty',
    step(`run: echo \${{ inputs.a == 'x' && '' || 'prod' }}`),
  ),
  z(
    'anchors/dummy-job-anchors.yml',
    'a job that only holds anchors',
    `on: push\njobs:\n  _a: { if: true, runs-on: x, steps: [&s { uses: actions/checkout@v4 }] }\n  b: { runs-on: x, steps: [*s] }\n`,
  ),
  z(
    'anchors/cross-key-scalar.yml',
    'a script shared by an anchor',
    step('{ run: &c "helm upgrade a . -n prod" }\n      - { name: *c, run: *c }'),
  ),
  z(
    'anchors/steps-list-alias.yml',
    'the list of steps shared',
    `on: push\njobs:\n  a: { runs-on: x, steps: &s [{ run: helm upgrade a . -n prod }] }\n  b: { runs-on: x, steps: *s }\n`,
  ),
  z(
    'anchors/trigger-block-alias.yml',
    'triggers shared',
    `on: { push: &f { branches: [main] }, pull_request: *f }\njobs: { a: { runs-on: x, steps: [{ run: y }] } }\n`,
  ),
  z(
    'anchors/inputs-block-alias.yml',
    'inputs shared',
    `on: { workflow_dispatch: { inputs: &i { e: { type: choice, options: [prod] } } }, workflow_call: { inputs: *i } }\njobs: { a: { runs-on: x, environment: "\${{ inputs.e }}", steps: [{ run: ./deploy }] } }\n`,
  ),
  z(
    'anchors/with-mapping-alias.yml',
    'inputs of a step shared',
    step('{ uses: a/b@v1, with: &w { env: prod } }\n      - { uses: c/d@v1, with: *w }'),
  ),
  z(
    'anonymous-definition.yml',
    'no names anywhere',
    'on: push\njobs: { a: { runs-on: x, steps: [{ run: y }, { uses: z/z@v1 }] } }\n',
  ),
  z(
    'parallel-steps/basic.yml',
    'steps inside a step',
    `on: push\njobs: { a: { runs-on: x, steps: [{ parallel: [{ run: helm upgrade a . -n prod }, { run: y }] }] } }\n`,
  ),
  z('dangerous-triggers', 'a dangerous trigger by itself', step('run: x', 'pull_request_target')),
  z(
    'dangerous-triggers/flow-sequence-trigger.yml',
    'dangerous triggers in a list',
    step('run: x', '[pull_request_target, workflow_run, issue_comment]'),
  ),
  z(
    'cache-poisoning',
    'a cache filled from a pull request, on tags too',
    job(
      `    steps:\n      - uses: actions/cache@v4\n        with: { path: d, key: k }\n${DEPLOYS}`,
      '{ push: { tags: ["*"] }, pull_request: {} }',
    ),
  ),
  z(
    'template-injection',
    'a title in a script',
    step('run: echo "${{ github.event.issue.title }}" && helm upgrade a . -n prod'),
  ),
  z(
    'template-injection',
    'an expression over several lines',
    step(
      'run: |\n          helm upgrade a . \\\n            -n ${{\n              inputs.a\n            }}',
    ),
  ),
  z(
    'github_env.yml',
    'what a title says becomes the environment',
    step(
      'run: echo "A=${{ github.event.pull_request.title }}" >> $GITHUB_ENV',
      'pull_request_target',
    ),
  ),
  z(
    'insecure-commands.yml',
    'an environment that is a matrix',
    job(
      `    strategy: { matrix: { env: [{ A: true }] } }\n    env: \${{ matrix.env }}\n    steps:\n${DEPLOYS}`,
    ),
  ),
  z(
    'misfeature',
    'a shell of its own',
    step('{ shell: "tcc -run {0}", run: "int main() { return 0; }" }'),
  ),
  z(
    'misfeature/workflow-cmd-default-shell.yml',
    'cmd for everything',
    `defaults: { run: { shell: cmd } }\n${step('run: helm upgrade a . -n prod')}`,
  ),
  z(
    'self-hosted',
    'machines by an expression of a matrix',
    job(`    strategy: { matrix: { m: ["self-hosted", x] } }\n    steps:\n${DEPLOYS}`).replace(
      'ubuntu-latest',
      '[self-hosted, "${{ matrix.m }}"]',
    ),
  ),
  z(
    'self-hosted',
    'machines by a group',
    job(`    steps:\n${DEPLOYS}`).replace('ubuntu-latest', '{ group: big, labels: [x] }'),
  ),
  z(
    'excessive-permissions',
    'permissions that are no list',
    `permissions: [read]\n${step('run: x').replace('permissions: {}\n', '')}`,
  ),
  z(
    'excessive-permissions',
    'permissions that nobody knows',
    step('run: x').replace('{}', '{ odd: all, contents: admin }'),
  ),
  z(
    'secrets-inherit.yml',
    'every secret to a called workflow',
    'on: push\njobs: { a: { uses: b/c/.github/workflows/d.yml@main, secrets: inherit } }\n',
  ),
  z(
    'secrets-outside-env',
    'a secret named by an expression',
    step("run: deploy-prod ${{ secrets[format('K_{0}', inputs.a)] }}"),
  ),
  z(
    'overprovisioned-secrets.yml',
    'all secrets as JSON',
    step('run: echo "${{ toJSON(secrets) }}" | deploy-prod'),
  ),
  z(
    'unredacted-secrets.yml',
    'a piece of a secret',
    step("run: deploy-prod ${{ fromJSON(secrets.A).b['c'].*.d }}"),
  ),
  z(
    'hardcoded-credentials.yml',
    'a password in the container',
    job(
      `    container: { image: x, credentials: { username: a, password: b } }\n    services: { s: { image: y, credentials: { username: a, password: "\${{ secrets.B }}" } } }\n    steps:\n${DEPLOYS}`,
    ),
  ),
  z(
    'unpinned-images',
    'an image by an expression',
    job(
      `    strategy: { matrix: { i: ["a:1", "b"] } }\n    container: \${{ matrix.i }}\n    steps:\n${DEPLOYS}`,
    ),
  ),
  z(
    'unpinned-uses',
    'uses of every spelling',
    step(
      'uses: docker://a:1\n      - uses: a\n      - uses: a/b\n      - uses: ""\n      - uses: "@"\n      - uses: a/b@\n      - uses: ./\n      - uses: ./../x',
    ),
  ),
  z('ref-confusion', 'a tag that is a branch too', step('uses: a/b@main/x/y')),
  z('known-vulnerable-actions', 'a version with spaces around', step('uses: " a/b@v1 "')),
  z(
    'forbidden-uses',
    'an action of the same repository by its name',
    step('uses: acme/app/.github/actions/deploy-prod@main'),
  ),
  z(
    'bot-conditions.yml',
    'a condition on who acts',
    step('{ if: "github.actor == \'dependabot[bot]\' || true", run: deploy-prod }'),
  ),
  z(
    'concurrency-limits',
    'a group that is a text',
    `concurrency: prod\n${step('run: deploy-prod')}`,
  ),
  z(
    'concurrency-limits/cancel-expr.yml',
    'cancelling by an expression',
    job(
      `    concurrency: { group: a, cancel-in-progress: "\${{ github.ref != 'x' }}" }\n    steps:\n${DEPLOYS}`,
    ),
  ),
  z(
    'undocumented-permissions',
    'remarks in every place',
    '# a\non: # b\n  push: # c\njobs: # d\n  a: # e\n    runs-on: x # f\n    steps: # g\n      # h\n      - run: y # i\n',
  ),
  z(
    'inlined-ignores.yml',
    'remarks of another tool',
    `${step('uses: a/b@v1')} # zizmor: ignore[x]\n`,
  ),
  z(
    'github-app',
    'a token of an App',
    step(
      '{ uses: actions/create-github-app-token@v2, id: t, with: { app-id: 1, private-key: "${{ secrets.K }}" } }\n      - { run: gh workflow run deploy-prod.yml -R a/b, env: { GH_TOKEN: "${{ steps.t.outputs.token }}" } }',
    ),
  ),
  z(
    'use-trusted-publishing',
    'publishing with a token',
    step('{ run: npm publish, env: { NODE_AUTH_TOKEN: "${{ secrets.N }}" } }'),
  ),
  z(
    'issue-612-repro',
    'an action beside the workflows',
    'name: a\nruns: { using: composite, steps: [{ run: helm upgrade a . -n prod, shell: bash }] }\n',
    'action.yml',
  ),
  z(
    'config-scenarios/comment-only-config',
    'a configuration of another tool among the workflows',
    'rules: { x: { ignore: [a.yml:1] } }\n',
  ),
  z(
    'dependabot-cooldown',
    'a file of Dependabot among the workflows',
    'version: 2\nupdates: [{ package-ecosystem: npm, directory: /, schedule: { interval: daily } }]\n',
  ),
  z(
    'e2e-menagerie',
    'a workflow in YAML of JSON',
    '{"on": {"push": null}, "jobs": {"a": {"runs-on": "x", "steps": [{"run": "helm upgrade a . -n prod"}]}}}\n',
  ),
  p('testdata/.github/workflows/invalid-yaml.yml', 'no YAML', '<none>\n'),
  p(
    'testdata/.github/workflows/matrix.yml',
    'a matrix of two',
    job(
      `    strategy: { matrix: { os: [a, b], v: [1, 2], include: [{ os: c, e: prod }], exclude: [{ v: 1 }] } }\n    environment: \${{ matrix.e }}\n    steps:\n      - run: ./deploy \${{ matrix.v }}\n`,
    ),
  ),
  p(
    'testdata/.github/workflows/anchors_multiple.yml',
    'a machine and a container shared',
    'on: push\njobs:\n  a: { runs-on: &r x, container: &c y, steps: [{ run: z }] }\n  b: { runs-on: *r, container: *c, steps: [{ run: deploy-prod }] }\n',
  ),
  p(
    'testdata/.github/workflows/anchors_env.yml',
    'variables merged by <<',
    'on: push\nenv: &e { A: prod }\njobs: { a: { runs-on: x, env: { <<: *e, B: b }, steps: [{ run: helm upgrade a . }] } }\n',
  ),
  p(
    'testdata/.github/workflows/reusable.yml',
    'a workflow that calls itself',
    'on: workflow_call\njobs: { a: { uses: ./.github/workflows/hostile.yml } }\n',
  ),
  p(
    'testdata/.github/workflows/workflow_run_reusable.yml',
    'the artifact of a pull request is run',
    job(
      '    steps:\n      - { uses: dawidd6/action-download-artifact@v6, with: { run_id: "${{ github.event.workflow_run.id }}" } }\n      - run: ./x/deploy-prod\n',
      '{ workflow_run: { workflows: [a], types: [completed] } }',
    ),
  ),
  p(
    'testdata/.github/workflows/test_new_fields.yml',
    'a secret in a condition',
    job(
      "    if: ${{ secrets.A != '' }}\n    steps:\n      - run: deploy-prod\n",
      'pull_request_target',
    ),
  ),
  p(
    'testdata/.github/workflows/debug_enabled_valid.yml',
    'debugging for everybody',
    `env: { ACTIONS_RUNNER_DEBUG: true, ACTIONS_STEP_DEBUG: 1 }\n${step('run: deploy-prod')}`,
  ),
  p(
    'testdata/.github/workflows/allowed_pr_runner.yml',
    'labels that are numbers and nulls',
    job('    steps: [{ run: x }]\n').replace('ubuntu-latest', '[1, null, ~, true]'),
  ),
  p(
    'testdata/composite',
    'an action that uses itself',
    'runs: { using: composite, steps: [{ uses: ./.github/actions/round }] }\n',
    '.github/actions/round/action.yml',
  ),
  p(
    'testdata/.gitlab-ci.yml',
    'pipelines of another system',
    'stages: [deploy]\ndeploy-prod: { stage: deploy, script: [./deploy] }\n',
  ),
  p(
    'testdata/.azure-pipelines.yml',
    'and of a third',
    'trigger: [main]\npool: { vmImage: x }\nsteps: [{ script: ./deploy }]\n',
  ),
  p(
    'testdata_checkout/.github/workflows/git_vectors.yml',
    'the head of a pull request by git itself',
    step(
      'run: |\n          git fetch origin pull/${{ github.event.number }}/head:x\n          git checkout x && make deploy-prod',
      'pull_request_target',
    ),
  ),
  p(
    'testdata_checkout/.github/workflows/gh_pr_checkout.yml',
    'the head of a pull request by gh',
    step(
      'run: gh pr checkout ${{ github.event.number }} && make deploy-prod',
      'pull_request_target',
    ),
  ),
  p(
    'testdata_checkout/.github/workflows/prt_matrix.yml',
    'the head by a matrix',
    job(
      '    strategy: { matrix: { r: ["${{ github.event.pull_request.head.sha }}"] } }\n    steps: [{ uses: actions/checkout@v4, with: { ref: "${{ matrix.r }}" } }, { run: make }]\n',
      'pull_request_target',
    ),
  ),
  p(
    'testdata_checkout/.github/workflows/multi_event.yml',
    'the head where several events start it',
    step(
      '{ uses: actions/checkout@v4, with: { ref: "${{ github.head_ref || github.ref }}" } }',
      '[pull_request_target, push]',
    ),
  ),
];
