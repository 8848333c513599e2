import type { Act } from './act.ts';

export type Rows = readonly (readonly [pattern: RegExp, act: Act])[];

/** A separate word, anywhere among options. */
const word = (words: string): RegExp => new RegExp(`(?:^|\\s)(?:${words})(?=\\s|$)`, 'i');
const ANY = /^/;
/** The verb is unknown: a variable, or what somebody chooses. */
const UNKNOWN_VERB = /^(?:-\S+\s+)*(?:\$\S+|_+)(?:\s|$)/;

const KUBERNETES: Rows = [
  [word('rollout\\s+(?:status|history)'), 'harmless'],
  [word('argo\\s+rollouts\\s+(?:promote|set|abort|retry|restart|undo|pause)'), 'deploys'],
  [
    word(
      'get|describe|logs?|diff|wait|version|explain|top|auth|cluster-info|api-resources|config|login|logout|project|projects|whoami|status|registry|completion|port-forward|plugin|kustomize|extract|policy',
    ),
    'harmless',
  ],
  [word('tag'), 'perhaps'],
  [
    word(
      'apply|set|rollout|replace|patch|create|delete|scale|edit|exec|run|annotate|label|autoscale|drain|cordon|process|start-build|new-app|import-image|cp|rsync|deploy|adm|rsh',
    ),
    'deploys',
  ],
  // A plugin, or what a function of the script passes on.
  [ANY, 'opaque'],
];
const TERRAFORM: Rows = [
  [
    word(
      'plan|plan-all|init|validate|fmt|show|output|providers|version|workspace|graph|get|login|console|force-unlock|test|hclfmt|render-json|graph-dependencies',
    ),
    'harmless',
  ],
  [word('apply|destroy|import|apply-all|destroy-all|taint|untaint'), 'deploys'],
  [word('run-all|run|state|refresh'), 'perhaps'],
  [UNKNOWN_VERB, 'perhaps'],
];
const PULUMI: Rows = [
  [word('preview|login|logout|config|stack|version|whoami|about|plugin|install|logs'), 'harmless'],
  [word('up|update|destroy|refresh|import'), 'deploys'],
  [UNKNOWN_VERB, 'perhaps'],
];
const HELM: Rows = [
  [
    word(
      'diff|lint|template|dependency|dep|repo|package|plugin|list|ls|status|history|get|show|version|search|pull|push|registry|test|env|verify|completion|unittest|build|deps|fetch|cache',
    ),
    'harmless',
  ],
  [word('upgrade|install|rollback|uninstall|delete|apply|sync|destroy'), 'deploys'],
  [ANY, 'opaque'],
];
const COPIES: Rows = [
  // A copy from a remote host to here.
  [/(?:^|\s)[\w.-]+@[\w.${}-]+:\S*\s+(?!-)[^\s:$]+$/, 'harmless'],
  [
    /(?:^|\s)(?:[\w.-]+@)?[\w.${}-]+:(?!\/\/)\S*$|(?:^|\s)[a-z]+:\/\/\S+$|\$\{?\w*(?:HOST|SERVER|TARGET|DEST|REMOTE)\w*/i,
    'deploys',
  ],
  [/(?:^|\s)(?:[\w.-]+@)?[\w.${}-]+:(?!\/\/)/, 'perhaps'],
];
const MOVES: Rows = [
  [
    word(
      'ls|lsd|lsf|lsjson|list|cat|size|check|du|tree|get|login|config|listremotes|stat|version|alias',
    ),
    'harmless',
  ],
  // A copy from remote storage to here.
  [/(?:^|\s)(?:copy|copyto|sync|cp|mirror)(?:\s+-\S+)*\s+[\w-]+:\S+\s+(?!-)[^\s:]+$/, 'harmless'],
  [ANY, 'perhaps'],
];
const GRADLE: Rows = [
  [/^(?:-\S+\s+)*:?(?:[\w-]+:)*publish\w*(?:\s+-\S+)*$/, 'harmless'],
  [ANY, 'opaque'],
];
const AWS: Rows = [
  [word('configure|sts|ecr|ecr-public|login|sso|codeartifact|iam'), 'harmless'],
  [
    word(
      '\\w[\\w-]*\\s+(?:describe|get|list|wait|head|filter|tail|ls|validate|batch-get|lookup|estimate|detect|query|scan|simulate)[\\w-]*',
    ),
    'harmless',
  ],
  [word('logs|cloudwatch|ce'), 'harmless'],
  [
    word(
      's3\\s+(?:sync|cp)(?:\\s+-\\S+)*\\s+s3://\\S+\\s+(?!s3:|-)\\S+|eks\\s+update-kubeconfig|cloudformation\\s+(?:package|create-change-set)|s3\\s+presign|s3\\s+mb',
    ),
    'harmless',
  ],
  [
    word(
      'ecs\\s+(?:update-service|deploy|create-service)|lambda\\s+update-(?:function-code|function-configuration|alias)|cloudformation\\s+(?:deploy|create-stack|update-stack|execute-change-set|delete-stack)|deploy\\s+(?:create-deployment|push)|elasticbeanstalk\\s+(?:update-environment|create-environment)|apprunner\\s+(?:start-deployment|update-service)|amplify\\s+start-\\w+|ssm\\s+send-command|codepipeline\\s+start-pipeline-execution|lightsail\\s+create-container-service-deployment|opsworks\\s+create-deployment',
    ),
    'deploys',
  ],
  [ANY, 'perhaps'],
];
const AZURE: Rows = [
  [
    word(
      'login|logout|version|extension|upgrade|what-if|bicep|cache|configure|feedback|find|rest\\s+--method\\s+get|account',
    ),
    'harmless',
  ],
  [
    word(
      'acr\\s+(?:login|build|check-health|repository|manifest)|aks\\s+get-credentials|deployment\\s+\\w+\\s+(?:what-if|validate)',
    ),
    'harmless',
  ],
  [word('pipelines\\s+run'), 'dispatches'],
  [
    word(
      'show|list|logs?|wait|tail|browse|exists|download|list-\\w+|show-\\w+|get-\\w+|check-\\w+|lint|validate|query',
    ),
    'harmless',
  ],
  [
    word(
      'webapp|functionapp|staticwebapp|containerapp|container|aks|deployment|stack|spring|spring-cloud|appservice|logicapp|vmss|vm|sf|iot|ml|apim',
    ),
    'deploys',
  ],
  [ANY, 'perhaps'],
];
const GCLOUD: Rows = [
  [word('auth|config|version|info|components|topic'), 'harmless'],
  [
    word(
      'describe|list|get-credentials|get-iam-policy|read|tail|print-\\w+|configure-docker|logging|ls|log',
    ),
    'harmless',
  ],
  [
    word(
      'deploy|update-traffic|set-traffic|services\\s+(?:update|replace)|jobs\\s+(?:update|execute)|releases\\s+(?:create|promote)|apply|rolling-action',
    ),
    'deploys',
  ],
  [ANY, 'perhaps'],
];
const PREVIEW_BY_DEFAULT: Rows = [
  [
    /^(?:-\S+\s+)*(?:build|pull|env|link|logs?|inspect|ls|list|status|whoami|dev)(?=\s|$)/,
    'harmless',
  ],
  [
    /(?:^|\s)--prod(?:uction)?(?:\s|=true|$)|--target[= ]production|(?:^|\s)(?:promote|alias|rollback)(?:\s|$)/,
    'deploys',
  ],
  [ANY, 'harmless'],
];
/** Copies within the machine, or to the share of another. */
const SHARES: Rows = [
  [/^(?:-Path\s+)?\\+[\w.$%-]+\\\S*\s+(?!.*\\\\?[\w.$%-]+\\\S*\s*$)/i, 'harmless'],
  [/(?:^|\s)\\{1,2}[\w.$%-]+\\|-ToSession\s/i, 'perhaps'],
  [ANY, 'harmless'],
];
const DISPATCH: Rows = [
  [word('workflow\\s+run'), 'dispatches'],
  [/(?:^|\s)api\s.*(?:\/dispatches)/i, 'dispatches'],
  // Files of another repository that something watches.
  [/^(?=.*\/contents\/)api\s.*(?:-X|--method)[= ]?(?:PUT|DELETE)/i, 'perhaps'],
  [ANY, 'harmless'],
];
const HTTP: Rows = [
  [
    /slack|teams|office\.com|discord|telegram|notify|notification|mattermost|rocket\.?chat|pagerduty|opsgenie|sentry|codecov|sonar|dependency-?track|grafana|new-?relic|datadog|honeycomb|rollbar|bugsnag|dynatrace|statuspage|healthchecks|uptime|chat/i,
    'harmless',
  ],
  [/\/dispatches/i, 'dispatches'],
  [
    /(?:deploy|argo|rollout|release|promote|sync|hook|portainer|octopus|jenkins|redeploy|restart)/i,
    'deploys',
  ],
  [ANY, 'perhaps'],
];
const SENDS =
  /(?:^|\s)(?:-X\s*(?:POST|PUT|PATCH|DELETE)|--request[= ](?:POST|PUT|PATCH|DELETE)|-Method\s+(?:Post|Put|Patch|Delete)|--method[= ](?:post|put|patch|delete)|-d|--data\S*|--json|-F|--form|-T|--upload-file|--post-data\S*|--post-file\S*|POST|PUT|PATCH|DELETE)(?=\s|=|$)/i;
const sending = (rows: Rows): Rows => [
  [new RegExp(`^(?!.*${SENDS.source})`, 'is'), 'harmless'],
  ...rows,
];
const COMPOSE: Rows = [
  [word('stack\\s+(?:deploy|rm|up)|service\\s+(?:update|create|scale|rollback)|swarm'), 'deploys'],
  [
    /(?:^|\s)(?:-H|--host|--context|-c)(?:\s|=).*(?:up|run|restart|rollout|pull|create|start|stop|down)\b/i,
    'deploys',
  ],
  [word('imagetools\\s+create'), 'perhaps'],
  [word('(?:compose(?:\\s|\\s.*\\s))?(?:up|restart|down)'), 'here'],
  [/(?:^|\s)push\s.*(?:prod|live|prd)/i, 'perhaps'],
  [word('run|exec|start|stop'), 'opaque'],
  [ANY, 'harmless'],
];
const DOTNET: Rows = [
  [/PublishProfile|DeployOnBuild=true|DeployTarget/i, 'perhaps'],
  [word('ef\\s+database\\s+(?:update|drop)'), 'perhaps'],
  [ANY, 'harmless'],
];
const MAVEN: Rows = [
  [/(?:^|\s)[\w.-]+:(?:[\w.-]+:)*(?:re)?(?:deploy|apply|push|run)\b/i, 'deploys'],
  [/flyway:migrate|liquibase:update/, 'perhaps'],
  [ANY, 'harmless'],
];
const GIT: Rows = [
  [
    /(?:^|\s)push\s.*(?:heroku|dokku|azurewebsites|clever|scalingo|caprover|git\.[\w.]*hosting)/i,
    'deploys',
  ],
  [word('push'), 'perhaps'],
  [ANY, 'harmless'],
];
/** Functions that only compute, for queries of a database. */
const COUNTS = 'count|max|min|sum|avg|now|version|coalesce|length|lower|upper|round';
const MIGRATES: Rows = [
  [
    word(
      '(?:\\S+:)?(?:info|validate|status|history|diff|generate|format|check|updateSQL|update-sql|futureRollbackSQL|calculateCheckSum|current|heads)',
    ),
    'harmless',
  ],
  [/\/a(?:ction)?:(?:DeployReport|DriftReport|Script|Extract|Export)\b/i, 'harmless'],
  [
    new RegExp(
      `^(?!.*\\s(?:-f|-i|--file|--input-file)(?:\\s|=)).*(?:-c|-q|-e|--command|--query|--execute)[= ]*(?:select|show|describe|explain)\\b(?!.*(?:\\binto\\b|;\\s*\\w|\\b(?!(?:${COUNTS})\\()\\w+\\())`,
      'is',
    ),
    'harmless',
  ],
  [ANY, 'perhaps'],
];
const verbs = (deploying: string): Rows => [
  [word(deploying), 'deploys'],
  [UNKNOWN_VERB, 'perhaps'],
  [ANY, 'harmless'],
];
const always: Rows = [[ANY, 'deploys']];
const perhaps: Rows = [[ANY, 'perhaps']];

/** What each known tool does, by the first row whose pattern matches its words; harmless if none does. */
export const ACTS: ReadonlyMap<string, Rows> = new Map<string, Rows>([
  ...['kubectl', 'oc', 'k', 'microk8s.kubectl'].map((name) => [name, KUBERNETES] as const),
  ...['terraform', 'tofu', 'terragrunt', 'tf', 'opentofu', 'tfenv'].map(
    (name) => [name, TERRAFORM] as const,
  ),
  ['pulumi', PULUMI],
  ...['helm', 'helmfile', 'helm3', 'helmsman', 'werf-helm'].map((name) => [name, HELM] as const),
  ...['scp', 'rsync', 'pscp'].map((name) => [name, COPIES] as const),
  ['sftp', perhaps],
  ...['rclone', 'azcopy', 's3cmd', 'mc', 's5cmd'].map((name) => [name, MOVES] as const),
  // Gradle's publishing tasks upload packages; the names of other tasks say what they do.
  ...['gradle', 'gradlew'].map((name) => [name, GRADLE] as const),
  ['aws', AWS],
  ['az', AZURE],
  ['gcloud', GCLOUD],
  [
    'gsutil',
    [
      [/(?:^|\s)(?:cp|rsync)(?:\s+-\S+)*\s+gs:\/\/\S+\s+(?!gs:|-)\S+/, 'harmless'],
      [word('cp|rsync|mv|rm|web'), 'perhaps'],
      [ANY, 'harmless'],
    ],
  ],
  ['vercel', PREVIEW_BY_DEFAULT],
  ['netlify', PREVIEW_BY_DEFAULT],
  ['ntl', PREVIEW_BY_DEFAULT],
  ['deployctl', PREVIEW_BY_DEFAULT],
  ['gh', DISPATCH],
  ...['copy-item', 'move-item', 'copy', 'xcopy', 'robocopy', 'cp', 'mv'].map(
    (name) => [name, SHARES] as const,
  ),
  ['curl', sending(HTTP)],
  ['wget', sending(HTTP)],
  ['http', sending(HTTP)],
  ['https', sending(HTTP)],
  ['xh', sending(HTTP)],
  ['invoke-restmethod', sending(HTTP)],
  ['invoke-webrequest', sending(HTTP)],
  ['irm', sending(HTTP)],
  ['docker', COMPOSE],
  ['docker-compose', COMPOSE],
  ['podman', COMPOSE],
  ['podman-compose', COMPOSE],
  ['nerdctl', COMPOSE],
  [
    'skopeo',
    [
      [word('copy|sync'), 'perhaps'],
      [ANY, 'harmless'],
    ],
  ],
  [
    'crane',
    [
      [word('copy|cp|tag'), 'perhaps'],
      [ANY, 'harmless'],
    ],
  ],
  [
    'oras',
    [
      [word('copy|cp|tag'), 'perhaps'],
      [ANY, 'harmless'],
    ],
  ],
  [
    'regctl',
    [
      [word('copy|tag'), 'perhaps'],
      [ANY, 'harmless'],
    ],
  ],
  ['dotnet', DOTNET],
  ['msbuild', DOTNET],
  ['mvn', MAVEN],
  ['mvnw', MAVEN],
  ['git', GIT],
  ['kustomize', [[ANY, 'harmless']]],
  [
    'argocd',
    [
      [/^(?:-\S+\s+)*(?:app|appset|cluster|proj)\s+(?:\$\S+|_+)(?:\s|$)/, 'perhaps'],
      ...verbs('sync|set|rollback|create|delete|patch|restart|actions|upsert'),
    ],
  ],
  ['argo', verbs('submit|retry|resume|resubmit')],
  ['argo-rollouts', always],
  ['flux', verbs('reconcile|bootstrap|resume|suspend|create|delete|install|push')],
  [
    'nomad',
    [
      [word('plan|status|validate|inspect|logs'), 'harmless'],
      [word('run|stop|revert|scale|promote|dispatch|start'), 'deploys'],
      [ANY, 'harmless'],
    ],
  ],
  ['ansible-playbook', always],
  ['ansible', always],
  ['ansible-navigator', always],
  ['ansible-pull', always],
  [
    'cf',
    verbs(
      'push|restage|restart|start|stop|scale|map-route|unmap-route|rename|delete|run-task|blue-green-deploy|zero-downtime-push|set-env|deploy',
    ),
  ],
  ...['flyctl', 'fly'].map(
    (name) => [name, verbs('deploy|scale|restart|machine|launch|secrets')] as const,
  ),
  [
    'heroku',
    [
      [
        word('releases|releases:(?:info|output)|ps|pipelines|pipelines:(?:info|diff|open)'),
        'harmless',
      ],
      ...verbs(
        '\\S*(?:release|promote|deploy|restart|push|run|rollback|scale)\\S*|ps:\\S+|config:set|maintenance:\\S+|addons:\\S+|pg:\\S+',
      ),
    ],
  ],
  [
    'wrangler',
    [
      [/--dry-run/, 'harmless'],
      [
        word(
          'deploy|publish|rollback|pages\\s+(?:deploy|publish)|versions\\s+deploy|secret|triggers',
        ),
        'deploys',
      ],
      [word('d1'), 'perhaps'],
      [ANY, 'harmless'],
    ],
  ],
  ...['serverless', 'sls', 'sst', 'osls'].map(
    (name) => [name, verbs('deploy|remove|rollback')] as const,
  ),
  ['cdk', verbs('deploy|destroy|import|watch|rollback')],
  ['cdktf', verbs('deploy|destroy|apply')],
  ['sam', verbs('deploy|sync|delete')],
  ['eb', verbs('deploy|swap|create|terminate|setenv')],
  ['copilot', verbs('deploy|svc\\s+deploy|job\\s+deploy|env\\s+deploy')],
  ['ecs-deploy', always],
  ['ecs-cli', verbs('up|scale|compose')],
  ['ecspresso', verbs('deploy|rollback|scale|run|refresh')],
  ['lambroll', verbs('deploy|rollback')],
  ['msdeploy', always],
  ['publish-webdeploy', always],
  ['publish-azwebapp', always],
  ['webdeploy', always],
  ['invoke-command', always],
  ['enter-pssession', always],
  ['new-azresourcegroupdeployment', always],
  ['set-azwebapp', always],
  ['publish-aswebapp', always],
  ['lftp', always],
  ['ncftpput', always],
  ['ftp', perhaps],
  [
    'cap',
    [
      [word('\\S*doctor|-T'), 'harmless'],
      [ANY, 'deploys'],
    ],
  ],
  ['dep', verbs('deploy\\S*|rollback')],
  ['mina', verbs('\\S*deploy\\S*|rollback')],
  ['kamal', verbs('deploy|redeploy|rollback|setup|app|accessory|env|server')],
  ['mrsk', verbs('deploy|redeploy|rollback')],
  [
    'fastlane',
    [
      [/deploy|production|release|promote|submit|supply|deliver/i, 'perhaps'],
      [ANY, 'harmless'],
    ],
  ],
  [
    'eas',
    [
      [word('submit|update'), 'perhaps'],
      [ANY, 'harmless'],
    ],
  ],
  ['dokku', always],
  ['railway', verbs('up|redeploy|deploy')],
  ['render', verbs('deploys?|restart')],
  ['doctl', verbs('create-deployment|update|deploy|create')],
  ['scw', verbs('deploy|update|redeploy')],
  ['porter', verbs('apply|upgrade|install|update')],
  ['waypoint', verbs('up|deploy|release')],
  ['garden', verbs('deploy|run')],
  ['tk', verbs('apply|delete')],
  ['kapp', verbs('deploy|delete|app-group|app-change')],
  ['werf', verbs('converge|dismiss|bundle')],
  ['okteto', verbs('deploy|destroy')],
  ['skaffold', verbs('run|deploy|apply')],
  ['devspace', verbs('deploy|purge')],
  ['draft', [[ANY, 'harmless']]],
  ['octopus', verbs('deploy|deployment|release\\s+deploy|run|runbook')],
  ['octo', verbs('deploy-release|create-release|promote-release|run-runbook')],
  ['dotnet-octo', verbs('deploy-release|create-release|promote-release')],
  ['nais', verbs('apply|deploy')],
  ['firebase', verbs('deploy|hosting:clone|hosting:channel:deploy')],
  [
    'sfdx',
    [
      [/deploy|install/, 'deploys'],
      [ANY, 'harmless'],
    ],
  ],
  [
    'sf',
    [
      [/deploy|install/, 'deploys'],
      [ANY, 'harmless'],
    ],
  ],
  [
    'supabase',
    [
      [word('functions\\s+deploy'), 'deploys'],
      [word('db\\s+push|migration\\s+up'), 'perhaps'],
      [ANY, 'harmless'],
    ],
  ],
  ['databricks', verbs('deploy|run-now|bundle\\s+run')],
  ['spin', verbs('deploy')],
  ['salt', always],
  ['salt-call', always],
  ['puppet', verbs('apply|agent')],
  ['bolt', verbs('run|apply')],
  ['knife', verbs('ssh|bootstrap|upload')],
  ['chef-client', always],
  ['winrm', always],
  ['clasp', verbs('deploy|push')],
  ['catalystcloud', always],
  ['appcfg.py', verbs('update')],
  ['jx', verbs('promote')],
  ['spinnaker', always],
  ['spin-cli', always],
  ['hal', verbs('deploy')],
  [
    'systemctl',
    [
      [word('status|is-active|show|list-units|cat'), 'harmless'],
      [ANY, 'here'],
    ],
  ],
  [
    'service',
    [
      [word('status'), 'harmless'],
      [ANY, 'here'],
    ],
  ],
  [
    'pm2',
    [
      [word('list|logs|status'), 'harmless'],
      [ANY, 'here'],
    ],
  ],
  ...[
    'flyway',
    'liquibase',
    'alembic',
    'sqitch',
    'dbmate',
    'goose',
    'atlas',
    'migrate',
    'knex',
    'dbt',
    'sequelize',
    'sequelize-cli',
    'typeorm',
    'sqlpackage',
    'sqlcmd',
    'psql',
    'mysql',
    'mongosh',
    'roundhouse',
    'grate',
    'evolve',
    'skeema',
  ].map((name) => [name, MIGRATES] as const),
  [
    'prisma',
    [
      [word('migrate\\s+(?:deploy|reset|resolve)|db\\s+(?:push|execute|seed)'), 'perhaps'],
      [ANY, 'harmless'],
    ],
  ],
]);

/** Programs that change nothing that runs elsewhere. */
export const PLAIN: ReadonlySet<string> = new Set(
  `cd pushd popd true false : exit return sleep date pwd mkdir rm chmod chown touch ln basename dirname
  sops mysqldump pg_dump pg_dumpall mongodump expdp nmap nikto nuclei ab wrk hey vegeta siege hurl pa11y zap.sh zap-baseline.py zap-full-scan.py zap-api-scan.py
  webpack rollup vite esbuild parcel infracost terrascan kics gitleaks trufflehog dive
  ansible-inventory ansible-lint ansible-vault ansible-galaxy ansible-doc ansible-config
  sentry-cli datadog-ci bugsnag-cli
  printenv tr cut sort uniq head tail wc tar zip unzip gzip gunzip xz base64 openssl gpg sha256sum shasum md5sum
  diff cmp tree du df id whoami uname hostname stat file env set unset declare local source shopt ulimit trap wait
  fi done esac else for case break continue function end begin finally catch try in foreach
  apt apt-get yum dnf apk brew choco winget snap pip pip3 pipx gem cargo go rustup nvm asdf mise volta corepack conda
  ssh-keyscan ssh-keygen ssh-add ssh-agent nslookup dig host ping nc telnet traceroute
  journalctl dmesg less more xxd hexdump strings
  kind minikube k3d k3s ctr
  cosign syft trivy grype snyk semgrep checkov tfsec tflint tfsec kubeconform kubeval kubelinter conftest opa hadolint shellcheck actionlint zizmor
  jest vitest mocha pytest tsc eslint prettier playwright cypress phpunit rspec rubocop newman k6 artillery locust lighthouse lhci
  goreleaser semantic-release changeset changesets lerna-publish twine flit hatch standard-version release-please
  vsce ovsx codecov sonar-scanner
  set-location get-childitem new-item remove-item test-path join-path write-error write-warning write-debug get-content set-content out-file expand-archive compress-archive start-sleep import-module install-module param throw get-date select-string
  netstat ps kill lsof free uptime nproc xvfb-run wait-on wait-for-it wait-for-it.sh dockerize`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
