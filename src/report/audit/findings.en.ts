import type { AuditCode } from '../../audits/codes.ts';
import type { AuditSentences } from './messages.ts';

const OPEN = 'What is deployed after that was judged by nobody.';
const UNREAD = 'What may not be read is never taken for good.';

export const ENGLISH_FINDINGS: Record<AuditCode, AuditSentences> = {
  'workflow.unreadable': {
    what: (f) => `The workflow cannot be read (${f('why')}).`,
    why: `It may deploy without the gate. ${UNREAD}`,
    fix: () => 'Correct the YAML; actionlint names the fault.',
  },
  'gate.none': {
    what: () => 'No workflow runs the gate.',
    why: 'Every deployment runs unjudged.',
    fix: () =>
      'Make the gate the first step of the job that deploys to production; examples/workflows/deploy-on-tag.yml shows how.',
  },
  'production.no-gate': {
    what: (f) => `Job ${f('job')} deploys to ${f('environment')} and has no gate.`,
    why: OPEN,
    fix: () =>
      'Make the gate the first step of this job. One inside a composite action is not seen, and would not be first.',
  },
  'production.named-otherwise': {
    what: (f) =>
      `Job ${f('job')} deploys without a gate to ${f('environment')}, which sounds like production.`,
    why: 'The gate and doctor know production by the name production alone.',
    fix: () =>
      'If it is this solution’s production, name the environment production and make the gate the job’s first step.',
  },
  'gate.other-job': {
    what: (f) => `Job ${f('job')} relies on the gate in job ${f('gate')}.`,
    why: 'Whoever re-runs only this job passes: a re-run keeps the results of the other for 30 days.',
    fix: (f) => `Move the gate into job ${f('job')}, as its first step.`,
  },
  'gate.not-first': {
    what: (f) => `In job ${f('job')} steps stand before the gate: ${f('before')}.`,
    why: 'They run before anything is judged. The gate needs no checkout.',
    fix: () => 'Move the gate to the top of the job’s steps.',
  },
  'gate.conditional': {
    what: (f) => `The gate in job ${f('job')} runs only if ${f('if')}.`,
    why: 'Where the condition does not hold the gate is skipped, and a skipped gate refuses nothing.',
    fix: () => 'Take the condition off the step; if it is needed, put it on the whole job.',
  },
  'gate.continue-on-error': {
    what: (f) => `Job ${f('job')} says continue-on-error: ${f('value')}.`,
    why: 'A refusal then counts as success and the deployment goes on.',
    fix: () => 'Take continue-on-error out of the gate’s step and job.',
  },
  'gate.ignored-by-step': {
    what: (f) => `Step ${f('step')} of job ${f('job')} runs although the gate refused: ${f('if')}.`,
    why: OPEN,
    fix: () =>
      "Give the gate an id and let the condition require it: … && steps.gate.outputs.allowed == 'true'. Or take the status function out.",
  },
  'gate.ignored-by-job': {
    what: (f) => `Job ${f('job')} runs although the gate in job ${f('gate')} refused: ${f('if')}.`,
    why: OPEN,
    fix: () =>
      `Let the condition require that job’s success: … && needs.<job>.result == 'success'. Or take the status function out.`,
  },
  'gate.other-mode': {
    what: (f) =>
      `Job ${f('job')} deploys to production and runs our action in mode ${f('mode')} only.`,
    why: 'Only mode gate refuses.',
    fix: () => 'Set mode: gate, or leave the input out.',
  },
  'gate.mode-unclear': {
    what: (f) => `The mode of our action in job ${f('job')} is an expression.`,
    why: 'Whoever sets the value decides whether there is a gate.',
    fix: () => 'Write mode: gate, or leave the input out.',
  },
  'gate.wait-cut': {
    what: (f) =>
      `The gate in job ${f('job')} may wait ${f('wait')} minutes, but is ended after ${f('timeout')}.`,
    why: 'A run that has to wait longer is cancelled, and somebody has to start it again.',
    fix: () => 'Make timeout-minutes longer than wait-minutes and the deployment together.',
  },
  'gate.weakened': {
    what: (f) => `The gate in job ${f('job')} runs with ${f('variable')} set.`,
    why: 'With it other code may run inside the gate, or any server may pass for GitHub.',
    fix: (f) =>
      `Take ${f('variable')} away; for a certificate authority of your own use NODE_EXTRA_CA_CERTS.`,
  },
  'gate.environment-differs': {
    what: (f) => `Job ${f('job')} deploys to ${f('deployed')}, its gate judges for ${f('judged')}.`,
    why: 'The gate enforces less for other environments than for production.',
    fix: () => 'Make the gate’s input environment and the job’s environment the same.',
  },
  'gate.environment-unclear': {
    what: (f) =>
      `Nobody can tell whether ${f('judged')} (gate) and ${f('deployed')} (job ${f('job')}) are the same environment.`,
    why: `The gate enforces less for other environments than for production. ${UNREAD}`,
    fix: () => 'Write the same name, or the same expression, in both places.',
  },
  'gate.no-environment': {
    what: (f) => `Job ${f('job')} has a gate but no environment.`,
    why: 'Its secrets can be used by any workflow on any branch, also by one without a gate.',
    fix: (f) =>
      `Set environment: ${f('judged')} on the job and keep the deployment’s secrets only there.`,
  },
  'action.unpinned': {
    what: (f) => `Job ${f('job')} uses ${f('uses')}, which is not pinned by a full commit.`,
    why: 'A tag or branch can be moved to other code, which then runs with this job’s rights.',
    fix: () => 'Name the full 40-digit commit and keep the version as a comment.',
  },
  'action.unpinned-elsewhere': {
    what: (f) => `Job ${f('job')} uses ${f('uses')}, which is not pinned by a full commit.`,
    why: 'Other code in this repository’s workflows may reach what the deployment is made of.',
    fix: () => 'Name the full 40-digit commit and keep the version as a comment.',
  },
  'reusable.unpinned': {
    what: (f) => `Job ${f('job')} calls ${f('uses')}, which is not pinned by a full commit.`,
    why: 'Whoever may push there changes what is deployed here, and may take the gate out.',
    fix: () => 'Name the full 40-digit commit of the called workflow.',
  },
  'reusable.unread': {
    what: (f) => `What ${f('uses')} does could not be read. ${f('why')}`,
    why: `If it deploys, the gate has to stand in it. ${UNREAD}`,
    fix: () =>
      'Run doctor with a token that may read that repository, or look there whether the gate is first in the deploying job.',
  },
  'permissions.missing': {
    what: (f) => `Job ${f('job')} lacks ${f('lacks')}.`,
    why: 'The action cannot know what it needs, and then refuses.',
    fix: (f) => `Add to the job’s permissions: ${f('lacks')}.`,
  },
  'permissions.not-stated': {
    what: (f) => `Job ${f('job')} states no permissions.`,
    why: 'Its token has what the repository gives by default: too little for the gate, or far too much.',
    fix: () =>
      'Write permissions: {} at the top of the workflow and the least the mode needs in the job.',
  },
  'permissions.too-many': {
    what: (f) => `Job ${f('job')} has ${f('scope')}, which its modes do not need.`,
    why: 'Every step of the job may use it, for instance to change what the gate reads.',
    fix: (f) => `Take ${f('scope')} away, or do what needs it in a job of its own.`,
  },
  'permissions.default-write': {
    what: () => 'Workflows that state no permissions may write everything.',
    why: 'Any workflow may then move tags and change the files the gate reads.',
    fix: () => 'Settings → Actions → General → Workflow permissions: read only.',
  },
  'trigger.pull-request-target': {
    what: () => 'The workflow runs on pull_request_target.',
    why: 'Strangers’ pull requests then start it with this repository’s token and secrets.',
    fix: () => 'Use pull_request.',
  },
  'trigger.refused': {
    what: (f) => `A workflow with a gate runs on ${f('event')}.`,
    why: 'Only push, release and workflow_dispatch may deploy; the gate refuses every other event.',
    fix: () => 'Start it by pushing a tag, publishing a release or a dispatch on the tag.',
  },
  'trigger.no-tag': {
    what: () => 'A workflow with a gate runs on pushes to branches.',
    why: 'The gate allows announced tags only, so each such run fails and hides the failure that matters.',
    fix: () => "Restrict push to tags, as in tags: ['v*'], and take branches out.",
  },
  'environment.admins-bypass': {
    what: (f) =>
      `Administrators may bypass the protection rules of environment ${f('environment')}.`,
    why: 'One click lets a deployment past every rule.',
    fix: () =>
      'Settings → Environments: untick “Allow administrators to bypass configured protection rules”.',
  },
  'environment.missing': {
    what: (f) => `Environment ${f('environment')} does not exist in the settings.`,
    why: 'GitHub makes it unprotected at first use, and its secrets cannot be kept there.',
    fix: () =>
      'Settings → Environments: make it, limit it to release tags, move the deployment’s secrets there.',
  },
  'environment.any-ref': {
    what: (f) => `Every branch and tag may deploy to environment ${f('environment')}.`,
    why: 'A workflow on any branch, without a gate, reaches its secrets.',
    fix: () =>
      'Settings → Environments → Deployment branches and tags: only the pattern of release tags.',
  },
  'environment.open-branches': {
    what: (f) =>
      `Other branches than the default one may deploy to environment ${f('environment')}: ${f('branches')}.`,
    why: 'Whoever may push such a branch puts a workflow without a gate on it and reaches the secrets.',
    fix: () =>
      'Settings → Environments → Deployment branches and tags: only the pattern of release tags.',
  },
  'environment.branches': {
    what: (f) => `Branches may deploy to environment ${f('environment')}: ${f('branches')}.`,
    why: 'The gate deploys tags only; a branch that may deploy is a way for workflows without it.',
    fix: () =>
      'Settings → Environments → Deployment branches and tags: only the pattern of release tags.',
  },
  'environment.unknown': {
    what: (f) => `How environment ${f('environment')} is protected cannot be known. ${f('why')}`,
    why: UNREAD,
    fix: () => 'Run mode: doctor in a workflow with actions: read.',
  },
  'codeowners.missing': {
    what: () => 'There is no CODEOWNERS file.',
    why: 'Anyone who may write changes the workflows and .ezdrav/ without the agreement of those who answer for them.',
    fix: () => 'Write .github/CODEOWNERS with owners for /.ezdrav/ and /.github/.',
  },
  'codeowners.uncovered': {
    what: (f) => `Nobody owns ${f('paths')}.`,
    why: 'It can be changed without the agreement of those who answer for it.',
    fix: () =>
      'Give /.ezdrav/ and /.github/ owners in CODEOWNERS, after every line that takes them away.',
  },
  'branch.unprotected': {
    what: (f) => `The default branch ${f('branch')} lacks rules: ${f('lacks')}.`,
    why: 'Whoever may write then lands a plan, or a workflow without the gate, with nobody looking.',
    fix: () =>
      'Settings → Rules: require a pull request with review from code owners, restrict deletions, block force pushes.',
  },
  'branch.unknown': {
    what: (f) => `How the default branch is protected cannot be known. ${f('why')}`,
    why: UNREAD,
    fix: () =>
      'Use a ruleset, which doctor can read, rather than a branch protection rule; run mode: doctor in a workflow.',
  },
  'tag.movable': {
    what: (f) => `Release tags can be moved or deleted: ${f('tags')}.`,
    why: 'A moved tag names other code than what was announced.',
    fix: () =>
      'Settings → Rules: a tag ruleset for the release tags that restricts updates and deletions. Or give release.commit in the intervention.',
  },
  'tag.creatable': {
    what: (f) => `Whoever may write may make release tags: ${f('tags')}.`,
    why: 'Such a tag may stand on a commit whose workflow has no gate; GitHub then lets it into the environment.',
    fix: () =>
      'Settings → Rules: let the tag ruleset restrict creations too, with those who release as its bypass list.',
  },
  'tag.unknown': {
    what: (f) => `Whether release tags can be moved cannot be known. ${f('why')}`,
    why: UNREAD,
    fix: () => 'Run mode: doctor in a workflow of this repository.',
  },
  'secrets.outside-environment': {
    what: (f) =>
      `Secret ${f('secret')} of the deployment is used outside the deployment’s environment.`,
    why: 'It is then a secret of the whole repository, and a workflow without a gate can use it.',
    fix: () =>
      'Keep it in the environment production only and delete it from the repository’s secrets.',
  },
  'secrets.all': {
    what: (f) => `Job ${f('job')} hands over all secrets.`,
    why: 'Nobody can tell which of them are used, and for what.',
    fix: () => 'Name the secrets that are needed, or use OIDC instead.',
  },
  'credentials.persisted': {
    what: (f) => `actions/checkout in job ${f('job')} leaves the token on disk.`,
    why: 'Every later step, and whatever it packs up, can use it.',
    fix: () => 'Set persist-credentials: false.',
  },
  'guard.workflow-token': {
    what: (f) => `The guard in job ${f('job')} uses the workflow’s own token.`,
    why: 'Only the GitHub App that is the protection rule may answer for it.',
    fix: () => 'Give token: the App’s token, made by actions/create-github-app-token.',
  },
  'guard.no-environment': {
    what: (f) => `The guard in job ${f('job')} runs outside an environment.`,
    why: 'The App’s key is then a secret of the whole repository: any workflow can answer for the rule.',
    fix: () => 'Keep the key in an environment of its own that only the default branch may use.',
  },
  'guard.environment-open': {
    what: (f) =>
      `Environment ${f('environment')} of the guard is not known to be limited to the default branch.`,
    why: 'A workflow on any branch could use the App’s key and answer for the rule.',
    fix: () => 'Settings → Environments → Deployment branches and tags: the default branch only.',
  },
};
