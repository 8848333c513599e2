import type { Act } from './act.ts';
import { actOfName } from './script-names.ts';
import { segments } from './words.ts';

/** Inputs of actions that hold a script, or the arguments of a tool. */
export const SCRIPT_INPUTS: readonly string[] = [
  'script',
  'inlinescript',
  'run',
  'commands',
  'cmd',
  'powershell_script',
  'azpowershellscript',
  'command_line',
];

type Rows = readonly (readonly [pattern: RegExp, act: Act])[];

/** Inputs whose words show what the action does, and the words with which it deploys. */
interface ByInput {
  readonly inputs: readonly string[];
  readonly deploys: RegExp;
  /** What it does without such an input. */
  readonly otherwise: Act;
}

const BY_INPUT: readonly (readonly [pattern: RegExp, by: ByInput])[] = [
  [
    /^pulumi\/actions$/,
    { inputs: ['command'], deploys: /^(?:up|update|destroy|refresh)$/, otherwise: 'harmless' },
  ],
  [
    /^cloudflare\/wrangler-action$/,
    { inputs: ['command'], deploys: /deploy|publish|secret/, otherwise: 'deploys' },
  ],
  [
    /^superfly\/flyctl-actions/,
    { inputs: ['args'], deploys: /deploy|scale|restart|machine/, otherwise: 'harmless' },
  ],
  [
    /^gruntwork-io\/terragrunt-action$/,
    { inputs: ['tg_command'], deploys: /apply|destroy/, otherwise: 'harmless' },
  ],
  [
    /^helmfile\/helmfile-action$/,
    { inputs: ['helmfile-args'], deploys: /apply|sync|destroy/, otherwise: 'harmless' },
  ],
  [
    /kubectl|helm-eks-action|kubectl-aws-eks|eks-kubectl/,
    {
      inputs: ['args', 'command'],
      deploys:
        /\b(?:apply|set|rollout restart|replace|patch|create|delete|scale|upgrade|install)\b/,
      otherwise: 'opaque',
    },
  ],
  [
    /^serverless\/github-action|serverless-action/,
    { inputs: ['args'], deploys: /deploy|remove/, otherwise: 'opaque' },
  ],
  [
    /^firebaseextended\/action-hosting-deploy$/,
    { inputs: ['channelid'], deploys: /^live$/, otherwise: 'harmless' },
  ],
  [/^w9jds\/firebase-action$/, { inputs: ['args'], deploys: /deploy/, otherwise: 'opaque' }],
  [
    /^(?:nwtgck\/actions-netlify)$/,
    { inputs: ['production-deploy'], deploys: /true/, otherwise: 'perhaps' },
  ],
  [
    /^amondnet\/vercel-action$/,
    { inputs: ['vercel-args'], deploys: /--prod/, otherwise: 'harmless' },
  ],
  [
    /^hashicorp\/tfc-workflows-github\/actions\/apply-run$/,
    { inputs: ['run'], deploys: /./, otherwise: 'deploys' },
  ],
  [
    /^(?:maierj\/fastlane-action)$/,
    {
      inputs: ['lane', 'subdirectory'],
      deploys: /deploy|release|production|promote/,
      otherwise: 'opaque',
    },
  ],
];

/** What an action does by its owner and name in lower case; the first matching row counts. */
const ROWS: Rows = [
  [
    /^(?:peter-evans\/repository-dispatch|benc-uk\/workflow-dispatch|convictional\/trigger-workflow|lasith-kg\/dispatch-workflow|the-actions-org\/workflow-dispatch|codex-\/return-dispatch|aurelien-baudet\/workflow-dispatch|azure\/pipelines|mvasigh\/dispatch-action)|workflow-dispatch|repository-dispatch|trigger-workflow|dispatch-workflow|dispatch-action|trigger-jenkins|jenkins-trigger|jenkins-action|trigger-gitlab|trigger-argo/,
    'dispatches',
  ],
  [
    /^(?:bobheadxi\/deployments|chrnorm\/deployment|actions\/deploy-pages|peaceiris\/|jamesives\/github-pages|cloudflare\/pages-action|10up\/action-wordpress-plugin)|gh-pages|github-pages|deployment-status|deployment-action|create-deployment|deployment-event|deploy-preview|preview-action|deploy-docs|mike-deploy|delete-deployment|wait-for-deployment|wait-for/,
    'harmless',
  ],
  [
    /^azure\/(?:webapps-(?:container-)?deploy|functions(?:-container)?-action|k8s-deploy|arm-deploy|bicep-deploy|container-apps-deploy|container-apps-deploy-action|aci-deploy|static-web-apps-deploy|spring-(?:apps|cloud)-deploy|manage-azure-policy|appservice-settings|logicapps-action|aks-deploy|k8s-actions|webapps-deploy)/,
    'deploys',
  ],
  [/^azure\/sql-action/, 'perhaps'],
  [
    /^aws-actions\/(?:amazon-ecs-deploy|aws-cloudformation|aws-lambda-deploy|amazon-eks-deploy|codedeploy|aws-elasticbeanstalk)|^aws-actions\/.*deploy/,
    'deploys',
  ],
  [/^aws-actions\/aws-codebuild/, 'perhaps'],
  [
    /^google-github-actions\/(?:deploy|ssh-compute|release-cloud-deploy|create-cloud-deploy-release)/,
    'deploys',
  ],
  [/^google-github-actions\/upload-cloud-storage/, 'perhaps'],
  [
    /^appleboy\/(?:ssh|scp|lambda|jenkins|gitlab-ci|drone-ssh|facebook|telegram|discord)/,
    'deploys',
  ],
  [
    /ftp-deploy|ftp-action|sftp|lftp|ssh-deploy|ssh-action|scp-action|scp-ssh|rsync|webdeploy|msdeploy|ftp-/,
    'deploys',
  ],
  [
    /portainer|heroku-deploy|beanstalk|dokku|caprover|coolify|stack-deploy|swarm-deploy|docker-stack|argocd|argo-cd|argo-rollout|nais\/(?:deploy|.*\/deploy)|octopusdeploy\/(?:deploy|create|promote|run)|ansible-playbook|ansible-action|run-ansible|helm-deploy|helm-upgrade|action-helm|github-action-helm|helm-action|skaffold|kapp|kamal|terraform-apply|tofu-apply|terraform-destroy|tofu-destroy|terragrunt-apply|render-deploy|render-action|railway|app_action|sam-deploy|cdk-action|aws-cdk|serverless-deploy|rollout|promote|kubernetes-deploy|k8s-deploy|kustomize-deploy|gitops|k8s-set-image|kube-deploy|nomad/,
    'deploys',
  ],
  [
    /s3-sync|s3-deploy|s3-upload|s3-cp|cloudfront|sync-s3|upload-to-s3|liquibase|flyway|migrate|migration|sql-action|push-to-other|github-push-action|update-image-tag|update-values|yaml-update|git-auto-commit|update-container-image/,
    'perhaps',
  ],
  [
    /^(?:docker|github|codecov|sonarsource|step-security|softprops|tj-actions|dorny|pypa|goreleaser|changesets|googleapis|release-drafter|dependabot|renovatebot|aquasecurity|anchore|snyk|ossf|reviewdog|crazy-max|sigstore|slsa-framework|ruby|shivammathur|gradle|pnpm|oven-sh|denoland|dtolnay|actions-rs|actions-rust-lang|swatinem|mozilla-actions|cypress-io|microsoft\/playwright|browser-actions|nick-fields|marocchino|mshick|peter-evans|stefanzweifel|int128|jwalton|redhat-actions\/(?:oc-login|openshift-tools)|hashicorp\/(?:setup|vault)|1password|bitwarden|dflook|opentofu\/setup)(?:\/|$)/,
    'harmless',
  ],
];

/** Words in an action's name that show that it changes nothing that runs. */
const HARMLESS =
  /^(?:setup|login|logout|credentials?|auth|authenticate|checkout|context|kubeconfig|install|installer|cache|notify|notifier|notification|slack|teams|telegram|discord|mattermost|mail|email|comment|label|labeler|labels|lint|linter|test|tests|testing|scan|scanner|report|reporter|coverage|attest|attestation|sign|upload|download|artifact|artifacts|release|releases|changelog|status|stale|assign|lock|greet|greetings|semver|version|tag|bake|kubeval|kubeconform|plan|diff|preview|validate|secrets?|keyvault|token|tunnel|tailscale|wireguard|vpn|timeout|sleep|wait|health|check|build|build-push|fetch|get|read|docs|pages|pr|issue|approve|approval|summary|matrix|paths|filter|changed)$/;

/** A deployment tool in an action's name. */
const TOOL =
  /(?:^|[^a-z])(?:helm|kubectl|kubernetes|k8s|terraform|tofu|ansible|argocd|ecs|aks|eks|gke|openshift)(?:[^a-z]|$)/;

/** What an action does; `uses` without its version, inputs by their names in lower case. */
export function actOfAction(uses: string, inputs: ReadonlyMap<string, string>): Act {
  const name = uses.toLowerCase().replace(/@.*$/, '');
  const by = BY_INPUT.find(([pattern]) => pattern.test(name))?.[1];
  if (by !== undefined) {
    const said = by.inputs.flatMap((input) => inputs.get(input) ?? []);
    if (said.length === 0) return by.otherwise;
    return said.some((each) => by.deploys.test(each)) ? 'deploys' : 'harmless';
  }
  const row = ROWS.find(([pattern]) => pattern.test(name));
  if (row !== undefined) return row[1];
  if (name.startsWith('actions/')) return 'harmless';
  const own = name.startsWith('.') ? name : name.split('/').slice(1).join(' ');
  const said = actOfName(own, []);
  if (said === 'deploys') return said;
  const harmless = segments(own).filter((part) => HARMLESS.test(part));
  // `helm-release`: a release of Helm is a deployment.
  if (said === 'perhaps' && TOOL.test(own) && harmless.every((part) => /^releases?$/.test(part)))
    return said;
  return harmless.length > 0 ? 'harmless' : said;
}
