import type { AuditCode } from '../../audits/codes.ts';
import type { AuditSentences } from './messages.ts';

const OPEN = 'Nothing checks what is deployed after this.';
const UNREAD = 'Anything that cannot be read is treated as unsafe.';

export const ENGLISH_FINDINGS: Record<AuditCode, AuditSentences> = {
  'workflow.unreadable': {
    what: (f) => `The workflow cannot be read (${f('why')}).`,
    why: `It may deploy without the gate. ${UNREAD}`,
    fix: () => 'Correct the YAML; actionlint names the fault.',
  },
  'gate.none': {
    what: () => 'No workflow runs the gate.',
    why: 'No deployment is checked.',
    fix: () =>
      'Make the gate the first step of each job that deploys to production; ezdrav init shows the lines.',
  },
  'production.no-gate': {
    what: (f) =>
      `Job ${f('job')} runs in environment ${f('environment')}, which is production, and has no gate.`,
    why: OPEN,
    fix: () =>
      'Make the gate the first step of this job. If it changes nothing in production, take the environment away or say so in .ezdrav/doctor.yml.',
  },
  'gate.other-job': {
    what: (f) => `Job ${f('job')} relies on the gate in job ${f('gate')}.`,
    why: 'Re-running only this job bypasses the gate: the other job’s result is reused for 30 days.',
    fix: (f) => `Move the gate into job ${f('job')}, as its first step.`,
  },
  'gate.not-first': {
    what: (f) => `In job ${f('job')} steps run before the gate: ${f('before')}.`,
    why: 'They run before anything is checked. The gate needs no checkout.',
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
    what: (f) => `The gate in job ${f('job')} runs with ${f('variable')} set by the workflow.`,
    why: 'With it other code may run inside the gate, or any server may pass for GitHub.',
    fix: (f) => `Take ${f('variable')} away from the workflow, the job and its container.`,
  },
  'gate.environment-differs': {
    what: (f) => `Job ${f('job')} deploys to ${f('deployed')}, its gate judges for ${f('judged')}.`,
    why: 'The gate enforces less for other environments than for production.',
    fix: () => 'Make the gate’s input environment and the job’s environment the same.',
  },
  'gate.environment-unclear': {
    what: (f) =>
      `It cannot be determined whether ${f('judged')} (gate) and ${f('deployed')} (job ${f('job')}) are the same environment.`,
    why: `The gate enforces less for other environments than for production. ${UNREAD}`,
    fix: () => 'Write the same name in both places; give production a job of its own.',
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
    what: (f) =>
      `Job ${f('job')} builds what is deployed and uses ${f('uses')}, which is not pinned by a full commit.`,
    why: 'Other code there may change what the deployment is made of.',
    fix: () => 'Name the full 40-digit commit and keep the version as a comment.',
  },
  'reusable.unpinned': {
    what: (f) => `Job ${f('job')} calls ${f('uses')}, which is not pinned by a full commit.`,
    why: 'Whoever may push there changes what is deployed here, and may take the gate out.',
    fix: () => 'Name the full 40-digit commit of the called workflow.',
  },
  'reusable.unread': {
    what: (f) => `What ${f('uses')} does could not be read. ${f('why')}`,
    why: `If it deploys, the gate has to be in it. ${UNREAD}`,
    fix: () =>
      'Run doctor with a token that may read that repository, or look there whether the gate is first in the deploying job.',
  },
  'permissions.missing': {
    what: (f) => `Job ${f('job')} lacks ${f('lacks')}.`,
    why: 'Without it the action cannot verify what it needs, so it refuses.',
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
    what: () => 'A workflow that deploys or runs our action starts on pull_request_target.',
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
    why: 'Anyone who may write changes the workflows and .ezdrav/ without the owners’ approval.',
    fix: () => 'Write .github/CODEOWNERS with owners for /.ezdrav/ and /.github/.',
  },
  'codeowners.uncovered': {
    what: (f) => `Nobody owns ${f('paths')}.`,
    why: 'It can be changed without the owners’ approval.',
    fix: () =>
      'Give /.ezdrav/ and /.github/ owners in CODEOWNERS, below any line that overrides them.',
  },
  'branch.unprotected': {
    what: (f) => `The default branch ${f('branch')} lacks rules: ${f('lacks')}.`,
    why: 'Anyone with write access can then merge a plan, or a workflow without the gate, without review.',
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
    why: 'Such a tag may be on a commit whose workflow has no gate; GitHub then lets it into the environment.',
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
      'Keep it in production’s environment only and delete it from the repository’s secrets.',
  },
  'secrets.all': {
    what: (f) => `Job ${f('job')} hands over all secrets.`,
    why: 'It cannot be determined which of them are used, and for what.',
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
  'production.suspected': {
    what: (f) => `Job ${f('job')} runs ${f('does')} for ${f('by')} and has no gate.`,
    why: OPEN,
    fix: () =>
      'Make the gate the first step of this job. If it is no deployment to production, say so, with the reason, under not-a-deployment in .ezdrav/doctor.yml.',
  },
  'production.called': {
    what: (f) =>
      `Job ${f('job')} calls ${f('does')}, which seems to deploy${f('by') === '' ? '' : ` to ${f('by')}`}; whether it contains a gate could not be read.`,
    why: `What another repository deploys for you is not checked unless the gate is there. ${UNREAD}`,
    fix: () =>
      'Run mode: doctor with a token that may read that repository. Where it holds no gate, put one there, or deploy from a job of your own that begins with the gate.',
  },
  'production.dispatched': {
    what: (f) =>
      `Job ${f('job')} starts a deployment in another repository by ${f('does')}${f('by') === '' ? '' : ` for ${f('by')}`} and has no gate.`,
    why: 'The run it starts knows nothing of this repository’s interventions.',
    fix: () =>
      'Make the gate the first step of this job, or let the other repository’s workflow begin with a gate of its own.',
  },
  'production.unclear': {
    what: (f) =>
      `Job ${f('job')} deploys (${f('does')}), has no gate, and nothing says where it deploys to.`,
    why: `Nothing says that it is not production. ${UNREAD}`,
    fix: () =>
      'If it is production, make the gate its first step. If not, name its environment (test, staging), or say so under not-a-deployment in .ezdrav/doctor.yml.',
  },
  'production.idle': {
    what: (f) =>
      `Job ${f('job')} runs in environment ${f('environment')} without a gate, though nothing it runs is known to deploy.`,
    why: 'Production’s secrets are within its reach all the same.',
    fix: () =>
      'Give builds, plans and tests an environment of their own, or none; keep production’s for the job that deploys.',
  },
  'gate.other-owner': {
    what: (f) => `Job ${f('job')} uses ${f('uses')}, a copy of the action by another owner.`,
    why: 'Nobody here knows what it does; it may allow everything.',
    fix: () =>
      'Use ezdrav/ezdrav-intervention-gate. A mirror of your own is named under our-actions in .ezdrav/doctor.yml.',
  },
  'gate.in-composite': {
    what: (f) => `In job ${f('job')} the gate is inside the action ${f('uses')}.`,
    why: 'Another step has to bring that action first, and what surrounds the gate inside it is not visible in the job.',
    fix: () => 'Write the gate itself as the job’s first step.',
  },
  'gate.outlived': {
    what: (f) =>
      `${f('step')} of job ${f('job')} runs although the gate refused (${f('if')}), and it cannot be determined what it does.`,
    why: OPEN,
    fix: () =>
      "If it deploys, let the condition require the gate: … && steps.gate.outputs.allowed == 'true'. If not, name its script for what it does: notify, logs, cleanup.",
  },
  'gate.rerouted': {
    what: (f) =>
      `The gate in job ${f('job')} reaches GitHub by ${f('variable')}, which the workflow sets.`,
    why: 'Whoever changes that line gets between the gate and GitHub.',
    fix: (f) =>
      `Set ${f('variable')} on the runner itself, where a closed network needs it, and take it out of the workflow.`,
  },
  'gate.container': {
    what: (f) =>
      `The gate in job ${f('job')} runs beside image ${f('image')}, which is not pinned by its digest.`,
    why: 'The image behind a tag can be another one tomorrow; the gate would run inside it or in its network.',
    fix: () => 'Name the image by its digest, name@sha256:…, or run the job on the runner itself.',
  },
  'gate.shared-runner': {
    what: (f) =>
      `The gate in job ${f('job')} runs on machines on which job ${f('other')} runs code of pull requests.`,
    why: 'What such a job leaves on the machine runs beside the gate and the deployment.',
    fix: () => 'Keep a runner, with a label or group of its own, for the jobs that deploy.',
  },
  'gate.cut-off': {
    what: (f) =>
      `Runs with the gate are cancelled by newer ones (cancel-in-progress: ${f('value')}).`,
    why: 'A deployment is cut off half done, or a gate that waits for its slot is thrown out.',
    fix: () => 'Set cancel-in-progress: false for what deploys, with the tag in the group’s name.',
  },
  'code.other-ref': {
    what: (f) => `After the gate job ${f('job')} takes the code of ${f('ref')}.`,
    why: 'The gate judged the commit of this run; what is deployed may be another.',
    fix: () => 'Leave ref out, or write ${{ github.sha }}.',
  },
  'code.other-repository': {
    what: (f) => `After the gate job ${f('job')} takes code of ${f('repository')}.`,
    why: 'The announced release says nothing of that repository’s state.',
    fix: () => 'Keep what is deployed in the release, or pin that repository by a full commit.',
  },
  'code.chosen': {
    what: (f) => `In job ${f('job')} ${f('input')} names what is deployed after the gate.`,
    why: 'Whoever starts the run, or sets the variable, chooses something else than what was judged.',
    fix: () => 'Name images and packages by ${{ github.sha }} or ${{ github.ref_name }}.',
  },
  'code.moving': {
    what: (f) =>
      `Job ${f('job')} deploys ${f('image')}, a name that can mean something else tomorrow.`,
    why: 'What was pushed last is deployed, not what was announced.',
    fix: () => 'Name the image by its digest, by ${{ github.sha }} or by ${{ github.ref_name }}.',
  },
  'code.artifact': {
    what: (f) => `Step ${f('step')} of job ${f('job')} deploys an artifact of another run.`,
    why: 'It was built from whatever that run stood on.',
    fix: () => 'Build in this run, in a job that the gated one needs, and download from there.',
  },
  'code.injected': {
    what: (f) => `In job ${f('job')} ${f('input')} is put into a script as text.`,
    why: 'Whoever writes it writes commands that run with the deployment’s rights.',
    fix: () =>
      'Hand it over by env and quote the variable; zizmor’s template-injection tells more.',
  },
  'action.placeholder': {
    what: (f) => `Job ${f('job')} pins ${f('uses')}, a placeholder for the real commit.`,
    why: 'It does not exist: the job fails, or runs what somebody will have put there.',
    fix: () => 'Write the full commit of the release you use.',
  },
  'declarations.invalid': {
    what: () => 'The file .ezdrav/doctor.yml cannot be read.',
    why: 'Nothing that it declares or ignores counts.',
    fix: () => 'Correct it by schemas/doctor.schema.json.',
  },
  'environment.deployment-unclear': {
    what: (f) => `Whether GitHub makes a deployment of job ${f('job')} depends on ${f('value')}.`,
    why: 'Without a deployment no protection rule of a GitHub App is asked.',
    fix: () => 'Take deployment: out of the job’s environment, or write true.',
  },
  'approvals.mail-domain': {
    what: (f) => `Who runs mail and DNS of ${f('domains')}? That cannot be seen from here.`,
    why: 'A signed mail proves the organisation that runs them, not the person, and nothing against whoever runs the mail server or the DNS. If that is the contractor, its own yes would count.',
    fix: () =>
      'Ask each organisation. If it runs them, or its provider does, say so with the reason in .ezdrav/doctor.yml (ignore, code approvals.mail-domain). If the contractor does, have that party approve on GitHub.',
  },
  'declarations.unused': {
    what: (f) => `.ezdrav/doctor.yml speaks of ${f('entry')}, but nothing there needs it.`,
    why: 'What is passed over without need passes over tomorrow’s fault as well.',
    fix: () => 'Take the entry out, or correct its code, workflow, job or action.',
  },
  'gate.environment-undeclared': {
    what: (f) =>
      `The gate in job ${f('job')} judges for ${f('environments')}, which solution.yml does not list.`,
    why: 'The gate refuses environments it does not know, so this job can never be allowed.',
    fix: () =>
      'List it in .ezdrav/solution.yml: environments: { production: […] }, or under test. A job for several environments: give production a job of its own.',
  },
  'trigger.never': {
    what: (f) => `Nothing that starts job ${f('job')} comes with a tag.`,
    why: 'The gate allows announced tags only, so it can never allow this job.',
    fix: () =>
      "Start it by push of tags (tags: ['v*']), a release or a dispatch, and let its condition take tags.",
  },
  'trigger.untrusted-checkout': {
    what: (f) =>
      `Job ${f('job')} checks out a stranger’s code (${f('ref')}) with this repository’s token and secrets.`,
    why: 'Whoever opens a pull request can then write to this repository, the files of .ezdrav/ included.',
    fix: () => 'Run that code on pull_request, without secrets.',
  },
  'identity.outside-environment': {
    what: (f) =>
      `Job ${f('job')} takes the deployment’s identity ${f('role')} without an environment and without a gate.`,
    why: 'A workflow of any branch can take it and deploy.',
    fix: () =>
      'Let the cloud’s trust policy ask for the environment and the workflow (claims environment, job_workflow_ref, repository_id), and give other jobs a role of their own.',
  },
  'identity.shared': {
    what: (f) =>
      `In ${f('workflow')}, whose signatures count, job ${f('job')} has id-token: write and runs more than our action.`,
    why: 'Any step of such a job can have a receipt signed.',
    fix: () => 'Give id-token: write only to the job that runs our action and nothing else.',
  },
  'letters.outside-environment': {
    what: (f) => `Job ${f('job')} sends letters with secrets that are not in any environment.`,
    why: 'A workflow of any branch can send letters in your name. Private repositories on GitHub Free have no environments with secrets: there this stays.',
    fix: () =>
      'Keep smtp-url and people in an environment limited to the default branch: environment: ezdrav-letters.',
  },
  'letters.environment-open': {
    what: (f) =>
      `Environment ${f('environment')} of job ${f('job')} is not known to be limited to the default branch.`,
    why: 'A workflow of any branch could send letters in your name.',
    fix: () => 'Settings → Environments → Deployment branches and tags: the default branch only.',
  },
  'environment.no-deployment': {
    what: (f) => `Job ${f('job')} says deployment: false: GitHub makes no deployment of it.`,
    why: 'A GitHub App that answers for the environment is then never asked.',
    fix: () => 'Take deployment: false away from the job that deploys.',
  },
};
