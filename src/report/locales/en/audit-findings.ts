import type { AuditCode } from '../../../audits/codes.ts';
import type { AuditSentences } from '../../sentences.ts';

const OPEN = 'Nothing checks what is deployed after this.';
const UNREAD = 'Anything that cannot be read is treated as unsafe.';
const PIN = 'Name the full 40-digit commit and keep the version as a comment.';
const TAGS_ONLY =
  'Settings → Environments → Deployment branches and tags: only the pattern of release tags.';
const DEFAULT_ONLY =
  'Settings → Environments → Deployment branches and tags: the default branch only.';

export const AUDIT_FINDINGS: Record<AuditCode, AuditSentences> = {
  'workflow.unreadable': {
    what: 'The workflow cannot be read ({why}).',
    why: `It may deploy without the gate. ${UNREAD}`,
    fix: 'Correct the YAML; actionlint names the fault.',
  },
  'gate.none': {
    what: 'No workflow runs the gate.',
    why: 'No deployment is checked.',
    fix: 'Make the gate the first step of each job that deploys to production; ezdrav init shows the lines.',
  },
  'production.no-gate': {
    what: 'Job {job} runs in environment {environment}, which is production, and has no gate.',
    why: OPEN,
    fix: 'Make the gate the first step of this job. If it changes nothing in production, take the environment away or say so in .ezdrav/doctor.yml.',
  },
  'gate.other-job': {
    what: 'Job {job} relies on the gate in job {gate}.',
    why: 'Re-running only this job bypasses the gate: the other job’s result is reused for 30 days.',
    fix: 'Move the gate into job {job}, as its first step.',
  },
  'gate.not-first': {
    what: 'In job {job} steps run before the gate: {before}.',
    why: 'They run before anything is checked. The gate needs no checkout.',
    fix: 'Move the gate to the top of the job’s steps.',
  },
  'gate.conditional': {
    what: 'The gate in job {job} runs only if {if}.',
    why: 'Where the condition does not hold the gate is skipped, and a skipped gate refuses nothing.',
    fix: 'Take the condition off the step; if it is needed, put it on the whole job.',
  },
  'gate.continue-on-error': {
    what: 'Job {job} says continue-on-error: {value}.',
    why: 'A refusal then counts as success and the deployment goes on.',
    fix: 'Take continue-on-error out of the gate’s step and job.',
  },
  'gate.ignored-by-step': {
    what: 'Step {step} of job {job} runs although the gate refused: {if}.',
    why: OPEN,
    fix: "Give the gate an id and let the condition require it: … && steps.gate.outputs.allowed == 'true'. Or take the status function out.",
  },
  'gate.ignored-by-job': {
    what: 'Job {job} runs although the gate in job {gate} refused: {if}.',
    why: OPEN,
    fix: "Let the condition require that job’s success: … && needs.<job>.result == 'success'. Or take the status function out.",
  },
  'gate.other-mode': {
    what: 'Job {job} deploys to production and runs our action in mode {mode} only.',
    why: 'Only mode gate refuses.',
    fix: 'Set mode: gate, or leave the input out.',
  },
  'gate.mode-unclear': {
    what: 'The mode of our action in job {job} is an expression.',
    why: 'Whoever sets the value decides whether there is a gate.',
    fix: 'Write mode: gate, or leave the input out.',
  },
  'gate.wait-cut': {
    what: 'The gate in job {job} may wait {wait} minutes, but is ended after {timeout}.',
    why: 'A run that has to wait longer is cancelled, and somebody has to start it again.',
    fix: 'Make timeout-minutes longer than wait-minutes and the deployment together.',
  },
  'gate.weakened': {
    what: 'The gate in job {job} runs with {variable} set by the workflow.',
    why: 'With it other code may run inside the gate, or any server may pass for GitHub.',
    fix: 'Take {variable} away from the workflow, the job and its container.',
  },
  'gate.environment-differs': {
    what: 'Job {job} deploys to {deployed}, its gate judges for {judged}.',
    why: 'The gate enforces less for other environments than for production.',
    fix: 'Make the gate’s input environment and the job’s environment the same.',
  },
  'gate.environment-unclear': {
    what: 'It cannot be determined whether {judged} (gate) and {deployed} (job {job}) are the same environment.',
    why: `The gate enforces less for other environments than for production. ${UNREAD}`,
    fix: 'Write the same name in both places; give production a job of its own.',
  },
  'gate.no-environment': {
    what: 'Job {job} has a gate but no environment.',
    why: 'Its secrets can be used by any workflow on any branch, also by one without a gate.',
    fix: 'Set environment: {judged} on the job and keep the deployment’s secrets only there.',
  },
  'action.unpinned': {
    what: 'Job {job} uses {uses}, which is not pinned by a full commit.',
    why: 'A tag or branch can be moved to other code, which then runs with this job’s rights.',
    fix: PIN,
  },
  'action.unpinned-elsewhere': {
    what: 'Job {job} builds what is deployed and uses {uses}, which is not pinned by a full commit.',
    why: 'Other code there may change what the deployment is made of.',
    fix: PIN,
  },
  'reusable.unpinned': {
    what: 'Job {job} calls {uses}, which is not pinned by a full commit.',
    why: 'Whoever may push there changes what is deployed here, and may take the gate out.',
    fix: 'Name the full 40-digit commit of the called workflow.',
  },
  'reusable.unread': {
    what: 'What {uses} does could not be read. {why}',
    why: `If it deploys, the gate has to be in it. ${UNREAD}`,
    fix: 'Run doctor with a token that may read that repository, or look there whether the gate is first in the deploying job.',
  },
  'permissions.missing': {
    what: 'Job {job} lacks {lacks}.',
    why: 'Without it the action cannot verify what it needs, so it refuses.',
    fix: 'Add to the job’s permissions: {lacks}.',
  },
  'permissions.not-stated': {
    what: 'Job {job} states no permissions.',
    why: 'Its token has what the repository gives by default: too little for the gate, or far too much.',
    fix: 'Write permissions: {} at the top of the workflow and the least the mode needs in the job.',
  },
  'permissions.too-many': {
    what: 'Job {job} has {scope}, which its modes do not need.',
    why: 'Every step of the job may use it, for instance to change what the gate reads.',
    fix: 'Take {scope} away, or do what needs it in a job of its own.',
  },
  'permissions.default-write': {
    what: 'Workflows that state no permissions may write everything.',
    why: 'Any workflow may then move tags and change the files the gate reads.',
    fix: 'Settings → Actions → General → Workflow permissions: read only.',
  },
  'trigger.pull-request-target': {
    what: 'A workflow that deploys or runs our action starts on pull_request_target.',
    why: 'Strangers’ pull requests then start it with this repository’s token and secrets.',
    fix: 'Use pull_request.',
  },
  'trigger.refused': {
    what: 'A workflow with a gate runs on {event}.',
    why: 'Only push, release and workflow_dispatch may deploy; the gate refuses every other event.',
    fix: 'Start it by pushing a tag, publishing a release or a dispatch on the tag.',
  },
  'trigger.no-tag': {
    what: 'A workflow with a gate runs on pushes to branches.',
    why: 'The gate allows announced tags only, so each such run fails and hides the failure that matters.',
    fix: "Restrict push to tags, as in tags: ['v*'], and take branches out.",
  },
  'environment.admins-bypass': {
    what: 'Administrators may bypass the protection rules of environment {environment}.',
    why: 'One click lets a deployment past every rule.',
    fix: 'Settings → Environments: untick “Allow administrators to bypass configured protection rules”.',
  },
  'environment.missing': {
    what: 'Environment {environment} does not exist in the settings.',
    why: 'GitHub makes it unprotected at first use, and its secrets cannot be kept there.',
    fix: 'Settings → Environments: make it, limit it to release tags, move the deployment’s secrets there.',
  },
  'environment.any-ref': {
    what: 'Every branch and tag may deploy to environment {environment}.',
    why: 'A workflow on any branch, without a gate, reaches its secrets.',
    fix: TAGS_ONLY,
  },
  'environment.open-branches': {
    what: 'Other branches than the default one may deploy to environment {environment}: {branches}.',
    why: 'Whoever may push such a branch puts a workflow without a gate on it and reaches the secrets.',
    fix: TAGS_ONLY,
  },
  'environment.branches': {
    what: 'Branches may deploy to environment {environment}: {branches}.',
    why: 'The gate deploys tags only; a branch that may deploy is a way for workflows without it.',
    fix: TAGS_ONLY,
  },
  'environment.unknown': {
    what: 'How environment {environment} is protected cannot be known. {why}',
    why: UNREAD,
    fix: 'Run mode: doctor in a workflow with actions: read.',
  },
  'codeowners.missing': {
    what: 'There is no CODEOWNERS file.',
    why: 'Anyone who may write changes the workflows and .ezdrav/ without the owners’ approval.',
    fix: 'Write .github/CODEOWNERS with owners for /.ezdrav/ and /.github/.',
  },
  'codeowners.uncovered': {
    what: 'Nobody owns {paths}.',
    why: 'It can be changed without the owners’ approval.',
    fix: 'Give /.ezdrav/ and /.github/ owners in CODEOWNERS, below any line that overrides them.',
  },
  'branch.unprotected': {
    what: 'The default branch {branch} lacks rules: {lacks}.',
    why: 'Anyone with write access can then merge a plan, or a workflow without the gate, without review.',
    fix: 'Settings → Rules: require a pull request with review from code owners, restrict deletions, block force pushes.',
  },
  'branch.unknown': {
    what: 'How the default branch is protected cannot be known. {why}',
    why: UNREAD,
    fix: 'Use a ruleset, which doctor can read, rather than a branch protection rule; run mode: doctor in a workflow.',
  },
  'tag.movable': {
    what: 'Release tags can be moved or deleted: {tags}.',
    why: 'A moved tag names other code than what was announced.',
    fix: 'Settings → Rules: a tag ruleset for the release tags that restricts updates and deletions. Or give release.commit in the intervention.',
  },
  'tag.creatable': {
    what: 'Whoever may write may make release tags: {tags}.',
    why: 'Such a tag may be on a commit whose workflow has no gate; GitHub then lets it into the environment.',
    fix: 'Settings → Rules: let the tag ruleset restrict creations too, with those who release as its bypass list.',
  },
  'tag.unknown': {
    what: 'Whether release tags can be moved cannot be known. {why}',
    why: UNREAD,
    fix: 'Run mode: doctor in a workflow of this repository.',
  },
  'secrets.outside-environment': {
    what: 'Secret {secret} of the deployment is used outside the deployment’s environment.',
    why: 'It is then a secret of the whole repository, and a workflow without a gate can use it.',
    fix: 'Keep it in production’s environment only and delete it from the repository’s secrets.',
  },
  'secrets.all': {
    what: 'Job {job} hands over all secrets.',
    why: 'It cannot be determined which of them are used, and for what.',
    fix: 'Name the secrets that are needed, or use OIDC instead.',
  },
  'credentials.persisted': {
    what: 'actions/checkout in job {job} leaves the token on disk.',
    why: 'Every later step, and whatever it packs up, can use it.',
    fix: 'Set persist-credentials: false.',
  },
  'guard.workflow-token': {
    what: 'The guard in job {job} uses the workflow’s own token.',
    why: 'Only the GitHub App that is the protection rule may answer for it.',
    fix: 'Give token: the App’s token, made by actions/create-github-app-token.',
  },
  'guard.no-environment': {
    what: 'The guard in job {job} runs outside an environment.',
    why: 'The App’s key is then a secret of the whole repository: any workflow can answer for the rule.',
    fix: 'Keep the key in an environment of its own that only the default branch may use.',
  },
  'guard.environment-open': {
    what: 'Environment {environment} of the guard is not known to be limited to the default branch.',
    why: 'A workflow on any branch could use the App’s key and answer for the rule.',
    fix: DEFAULT_ONLY,
  },
  'production.suspected': {
    what: 'Job {job} runs {does} for {by} and has no gate.',
    why: OPEN,
    fix: 'Make the gate the first step of this job. If it is no deployment to production, say so, with the reason, under not-a-deployment in .ezdrav/doctor.yml.',
  },
  'production.called': {
    what: 'Job {job} calls {does}, which seems to deploy[ to {by}]; whether it contains a gate could not be read.',
    why: `What another repository deploys for you is not checked unless the gate is there. ${UNREAD}`,
    fix: 'Run mode: doctor with a token that may read that repository. Where it holds no gate, put one there, or deploy from a job of your own that begins with the gate.',
  },
  'production.dispatched': {
    what: 'Job {job} starts a deployment in another repository by {does}[ for {by}] and has no gate.',
    why: 'The run it starts knows nothing of this repository’s interventions.',
    fix: 'Make the gate the first step of this job, or let the other repository’s workflow begin with a gate of its own.',
  },
  'production.unclear': {
    what: 'Job {job} deploys ({does}), has no gate, and nothing says where it deploys to.',
    why: `Nothing says that it is not production. ${UNREAD}`,
    fix: 'If it is production, make the gate its first step. If not, name its environment (test, staging), or say so under not-a-deployment in .ezdrav/doctor.yml.',
  },
  'production.idle': {
    what: 'Job {job} runs in environment {environment} without a gate, though nothing it runs is known to deploy.',
    why: 'Production’s secrets are within its reach all the same.',
    fix: 'Give builds, plans and tests an environment of their own, or none; keep production’s for the job that deploys.',
  },
  'gate.other-owner': {
    what: 'Job {job} uses {uses}, a copy of the action by another owner.',
    why: 'Nobody here knows what it does; it may allow everything.',
    fix: 'Use ezdrav/ezdrav-intervention-gate. A mirror of your own is named under our-actions in .ezdrav/doctor.yml.',
  },
  'gate.in-composite': {
    what: 'In job {job} the gate is inside the action {uses}.',
    why: 'Another step has to bring that action first, and what surrounds the gate inside it is not visible in the job.',
    fix: 'Write the gate itself as the job’s first step.',
  },
  'gate.outlived': {
    what: '{step} of job {job} runs although the gate refused ({if}), and it cannot be determined what it does.',
    why: OPEN,
    fix: "If it deploys, let the condition require the gate: … && steps.gate.outputs.allowed == 'true'. If not, name its script for what it does: notify, logs, cleanup.",
  },
  'gate.rerouted': {
    what: 'The gate in job {job} reaches GitHub by {variable}, which the workflow sets.',
    why: 'Whoever changes that line gets between the gate and GitHub.',
    fix: 'Set {variable} on the runner itself, where a closed network needs it, and take it out of the workflow.',
  },
  'gate.container': {
    what: 'The gate in job {job} runs beside image {image}, which is not pinned by its digest.',
    why: 'The image behind a tag can be another one tomorrow; the gate would run inside it or in its network.',
    fix: 'Name the image by its digest, name@sha256:…, or run the job on the runner itself.',
  },
  'gate.shared-runner': {
    what: 'The gate in job {job} runs on machines on which job {other} runs code of pull requests.',
    why: 'What such a job leaves on the machine runs beside the gate and the deployment.',
    fix: 'Keep a runner, with a label or group of its own, for the jobs that deploy.',
  },
  'gate.cut-off': {
    what: 'Runs with the gate are cancelled by newer ones (cancel-in-progress: {value}).',
    why: 'A deployment is cut off half done, or a gate that waits for its slot is thrown out.',
    fix: 'Set cancel-in-progress: false for what deploys, with the tag in the group’s name.',
  },
  'code.other-ref': {
    what: 'After the gate job {job} takes the code of {ref}.',
    why: 'The gate judged the commit of this run; what is deployed may be another.',
    fix: 'Leave ref out, or write ${{ github.sha }}.',
  },
  'code.other-repository': {
    what: 'After the gate job {job} takes code of {repository}.',
    why: 'The announced release says nothing of that repository’s state.',
    fix: 'Keep what is deployed in the release, or pin that repository by a full commit.',
  },
  'code.chosen': {
    what: 'In job {job} {input} names what is deployed after the gate.',
    why: 'Whoever starts the run, or sets the variable, chooses something else than what was judged.',
    fix: 'Name images and packages by ${{ github.sha }} or ${{ github.ref_name }}.',
  },
  'code.moving': {
    what: 'Job {job} deploys {image}, a name that can mean something else tomorrow.',
    why: 'What was pushed last is deployed, not what was announced.',
    fix: 'Name the image by its digest, by ${{ github.sha }} or by ${{ github.ref_name }}.',
  },
  'code.artifact': {
    what: 'Step {step} of job {job} deploys an artifact of another run.',
    why: 'It was built from whatever that run stood on.',
    fix: 'Build in this run, in a job that the gated one needs, and download from there.',
  },
  'code.injected': {
    what: 'In job {job} {input} is put into a script as text.',
    why: 'Whoever writes it writes commands that run with the deployment’s rights.',
    fix: 'Hand it over by env and quote the variable; zizmor’s template-injection tells more.',
  },
  'action.placeholder': {
    what: 'Job {job} pins {uses}, a placeholder for the real commit.',
    why: 'It does not exist: the job fails, or runs what somebody will have put there.',
    fix: 'Write the full commit of the release you use.',
  },
  'declarations.invalid': {
    what: 'The file .ezdrav/doctor.yml cannot be read.',
    why: 'Nothing that it declares or ignores counts.',
    fix: 'Correct it by schemas/doctor.schema.json.',
  },
  'environment.deployment-unclear': {
    what: 'Whether GitHub makes a deployment of job {job} depends on {value}.',
    why: 'Without a deployment no protection rule of a GitHub App is asked.',
    fix: 'Take deployment: out of the job’s environment, or write true.',
  },
  'approvals.mail-domain': {
    what: 'Who runs mail and DNS of {domains}? That cannot be seen from here.',
    why: 'A signed mail proves the organisation that runs them, not the person, and nothing against whoever runs the mail server or the DNS. If that is the contractor, its own yes would count.',
    fix: 'Ask each organisation. If it runs them, or its provider does, say so with the reason in .ezdrav/doctor.yml (ignore, code approvals.mail-domain). If the contractor does, have that party approve on GitHub.',
  },
  'declarations.unused': {
    what: '.ezdrav/doctor.yml speaks of {entry}, but nothing there needs it.',
    why: 'What is passed over without need passes over tomorrow’s fault as well.',
    fix: 'Take the entry out, or correct its code, workflow, job or action.',
  },
  'gate.environment-undeclared': {
    what: 'The gate in job {job} judges for {environments}, which solution.yml does not list.',
    why: 'The gate refuses environments it does not know, so this job can never be allowed.',
    fix: 'List it in .ezdrav/solution.yml: environments: { production: […] }, or under test. A job for several environments: give production a job of its own.',
  },
  'trigger.never': {
    what: 'Nothing that starts job {job} comes with a tag.',
    why: 'The gate allows announced tags only, so it can never allow this job.',
    fix: "Start it by push of tags (tags: ['v*']), a release or a dispatch, and let its condition take tags.",
  },
  'trigger.untrusted-checkout': {
    what: 'Job {job} checks out a stranger’s code ({ref}) with this repository’s token and secrets.',
    why: 'Whoever opens a pull request can then write to this repository, the files of .ezdrav/ included.',
    fix: 'Run that code on pull_request, without secrets.',
  },
  'identity.outside-environment': {
    what: 'Job {job} takes the deployment’s identity {role} without an environment and without a gate.',
    why: 'A workflow of any branch can take it and deploy.',
    fix: 'Let the cloud’s trust policy ask for the environment and the workflow (claims environment, job_workflow_ref, repository_id), and give other jobs a role of their own.',
  },
  'identity.shared': {
    what: 'In {workflow}, whose signatures count, job {job} has id-token: write and runs more than our action.',
    why: 'Any step of such a job can have a receipt signed.',
    fix: 'Give id-token: write only to the job that runs our action and nothing else.',
  },
  'letters.outside-environment': {
    what: 'Job {job} sends letters with secrets that are not in any environment.',
    why: 'A workflow of any branch can send letters in your name. Private repositories on GitHub Free have no environments with secrets: there this stays.',
    fix: 'Keep smtp-url and people in an environment limited to the default branch: environment: ezdrav-letters.',
  },
  'letters.environment-open': {
    what: 'Environment {environment} of job {job} is not known to be limited to the default branch.',
    why: 'A workflow of any branch could send letters in your name.',
    fix: DEFAULT_ONLY,
  },
  'environment.no-deployment': {
    what: 'Job {job} says deployment: false: GitHub makes no deployment of it.',
    why: 'A GitHub App that answers for the environment is then never asked.',
    fix: 'Take deployment: false away from the job that deploys.',
  },
};
