import type { AuditCode } from '../src/audits/codes.ts';

/** For each finding, a few lines of a workflow, setting or file that cause it. */
export const EXAMPLES: Readonly<Record<AuditCode, string>> = {
  'gate.none': 'jobs:\n  deploy:\n    steps:\n      - run: ./deploy.sh production',
  'production.no-gate': 'deploy:\n  environment: production\n  steps:\n    - run: ./deploy.sh',
  'production.suspected':
    'hotfix:\n  steps:\n    - run: helm upgrade app charts/app --namespace eures-prod',
  'production.called':
    'deploy:\n  uses: acme/workflows/.github/workflows/deploy.yml@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b\n  with:\n    environment: prod',
  'production.dispatched':
    'deploy:\n  steps:\n    - run: gh workflow run deploy-prod.yml --repo acme/infra',
  'production.unclear':
    '# on: push to main, and no environment\ndeploy:\n  steps:\n    - run: kubectl apply -f k8s/',
  'gate.other-job':
    'gate:\n  steps:\n    - uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b\ndeploy:\n  needs: gate\n  steps:\n    - run: ./deploy.sh',
  'gate.other-owner':
    'steps:\n  - uses: somebody/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b',
  'gate.in-composite':
    'steps:\n  - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n  - uses: ./.github/actions/gate   # runs the gate inside\n  - run: ./deploy.sh',
  'gate.not-first':
    'steps:\n  - run: ./migrate.sh\n  - uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b',
  'gate.conditional':
    "- uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b\n  if: vars.GATE == 'on'",
  'gate.continue-on-error':
    '- uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b\n  continue-on-error: true',
  'gate.ignored-by-step': '- run: ./deploy.sh\n  if: always()',
  'gate.ignored-by-job':
    'dns:\n  needs: deploy\n  if: ${{ !cancelled() }}\n  steps:\n    - run: terraform apply -auto-approve',
  'gate.outlived': '- run: ./finish.sh\n  if: always()',
  'gate.other-mode':
    '- uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b\n  with:\n    mode: check\n- run: ./deploy.sh',
  'gate.mode-unclear':
    '- uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b\n  with:\n    mode: ${{ vars.MODE }}',
  'gate.weakened': 'env:\n  NODE_OPTIONS: --require ./other.js',
  'code.other-ref':
    '- uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n  with:\n    ref: ${{ inputs.ref }}',
  'code.chosen':
    '- run: helm upgrade app chart --set image.tag="$TAG"\n  env:\n    TAG: ${{ inputs.image_tag }}',
  'code.artifact':
    '- uses: actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093\n  with:\n    run-id: ${{ inputs.run }}',
  'action.placeholder':
    '- uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567',
  'action.unpinned': '- uses: ezdrav/ezdrav-intervention-gate@v1',
  'reusable.unpinned': 'deploy:\n  uses: acme/workflows/.github/workflows/deploy.yml@main',
  'reusable.unread':
    'pipeline:\n  uses: acme/workflows/.github/workflows/pipeline.yml@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b',
  'workflow.unreadable': 'jobs: ]',
  'declarations.invalid':
    '# .ezdrav/doctor.yml\nversion: 1\nnot-a-deployment:\n  - job: sync.yml/sync   # no reason',
  'environment.deployment-unclear':
    'environment:\n  name: production\n  deployment: ${{ inputs.deploy }}',
  'approvals.mail-domain':
    '# .ezdrav/solution.yml\napprovers:\n  client: [{ email: narocnik@bolnisnica.example }]',
  'declarations.unused':
    '# .ezdrav/doctor.yml\nversion: 1\nignore:\n  - code: gate.container   # no gated job has a container\n    reason: Our registry keeps tags immutable.',
  'gate.environment-differs':
    'environment: production\nsteps:\n  - uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b\n    with:\n      environment: test',
  'gate.environment-undeclared':
    '# solution.yml says nothing of prod\nenvironment: prod\nsteps:\n  - uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b\n    with:\n      environment: prod',
  'gate.environment-unclear':
    'environment: ${{ vars.TARGET }}\nsteps:\n  - uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b\n    with:\n      environment: ${{ vars.OTHER }}',
  'trigger.never':
    "on:\n  push:\n    branches: [main]\njobs:\n  deploy:\n    if: github.ref == 'refs/heads/main'",
  'permissions.missing':
    'permissions:\n  contents: read   # and nothing else in the job with the gate',
  'trigger.untrusted-checkout':
    'on: pull_request_target\n…\n- uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n  with:\n    ref: ${{ github.event.pull_request.head.sha }}\n- run: npm ci',
  'trigger.pull-request-target':
    'on:\n  pull_request_target:   # in a workflow that runs mode: check',
  'secrets.outside-environment':
    'smoke:   # no environment\n  steps:\n    - run: ./smoke.sh\n      env:\n        KEY: ${{ secrets.DEPLOY_KEY }}',
  'identity.outside-environment':
    'migrate:   # no environment, no gate\n  steps:\n    - uses: aws-actions/configure-aws-credentials@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b\n      with:\n        role-to-assume: arn:aws:iam::111122223333:role/deploy',
  'gate.no-environment':
    'deploy:   # no environment\n  steps:\n    - uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b',
  'environment.admins-bypass':
    'Settings → Environments → production\n[x] Allow administrators to bypass configured protection rules',
  'environment.open-branches':
    'Settings → Environments → production → Deployment branches and tags\nmain, feature/*',
  'environment.missing': 'environment: production   # and no such environment in the settings',
  'environment.any-ref':
    'Settings → Environments → production → Deployment branches and tags\nNo restriction',
  'environment.branches':
    'Settings → Environments → production → Deployment branches and tags\nProtected branches only',
  'environment.unknown': 'permissions:\n  contents: read   # doctor without actions: read',
  'code.injected': '- run: ./deploy.sh ${{ github.event.inputs.x }}',
  'code.moving': '- run: kubectl set image deployment/app app=registry.example.si/app:latest',
  'code.other-repository':
    '- uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n  with:\n    repository: acme/config',
  'production.idle': 'plan:\n  environment: production\n  steps:\n    - run: terraform plan',
  'gate.rerouted': 'env:\n  HTTPS_PROXY: http://10.0.0.1:3128',
  'gate.container': 'container: registry.example.si/deployer:latest',
  'gate.shared-runner':
    'deploy:\n  runs-on: [self-hosted, linux]\n…\ntest:   # on: pull_request\n  runs-on: [self-hosted, linux]',
  'gate.cut-off': 'concurrency:\n  group: deploy\n  cancel-in-progress: true',
  'gate.wait-cut':
    'timeout-minutes: 15\nsteps:\n  - uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b\n    with:\n      wait-minutes: 30',
  'codeowners.missing': '# no .github/CODEOWNERS',
  'codeowners.uncovered': '/.github/ @acme/release   # nobody owns /.ezdrav/',
  'branch.unprotected': 'Settings → Rules\n(no ruleset for the default branch)',
  'branch.unknown': 'Settings → Branches → Branch protection rules   # doctor may not read those',
  'tag.movable': 'Settings → Rules → tag ruleset\n[ ] Restrict updates  [ ] Restrict deletions',
  'tag.creatable': 'Settings → Rules → tag ruleset\n[ ] Restrict creations',
  'tag.unknown': 'ezdrav doctor   # on the command line GitHub is not asked',
  'permissions.not-stated': 'jobs:\n  deploy:   # no permissions here or above',
  'permissions.too-many': 'permissions:\n  contents: write',
  'permissions.default-write':
    'Settings → Actions → General → Workflow permissions\n(•) Read and write permissions',
  'trigger.refused': "on:\n  schedule:\n    - cron: '0 20 * * *'",
  'trigger.no-tag': 'on:\n  push:\n    branches: [main]',
  'secrets.all':
    'deploy:\n  uses: acme/workflows/.github/workflows/deploy.yml@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b\n  secrets: inherit',
  'action.unpinned-elsewhere':
    'build:   # the gated job needs it\n  steps:\n    - uses: some/compiler@v3',
  'letters.outside-environment':
    'announce:   # no environment\n  steps:\n    - uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b\n      with:\n        mode: announce\n        smtp-url: ${{ secrets.EZDRAV_SMTP_URL }}',
  'letters.environment-open':
    'Settings → Environments → ezdrav-letters → Deployment branches and tags\nNo restriction',
  'credentials.persisted':
    '- uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8   # without persist-credentials: false',
  'guard.workflow-token':
    '- uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b\n  with:\n    mode: guard   # and no token',
  'guard.no-environment':
    'guard:   # no environment\n  steps:\n    - uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b\n      with:\n        mode: guard',
  'guard.environment-open':
    'Settings → Environments → ezdrav-guard → Deployment branches and tags\nNo restriction',
  'environment.no-deployment': 'environment:\n  name: production\n  deployment: false',
  'identity.shared':
    '# announce.yml stands in evidence.workflows\nannounce:\n  permissions:\n    id-token: write\n  steps:\n    - uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b\n    - run: ./more.sh',
};
