export const id = 1267;

export const ids = [ 1267 ];

export const modules = {
  7579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => AUDIT_CODES
    });
    const error = (audit, breaks) => ({
      audit,
      severity: "error",
      breaks
    });
    const warning = (audit, breaks) => ({
      audit,
      severity: "warning",
      breaks
    });
    const unknown = (audit, breaks) => ({
      audit,
      severity: "unknown",
      breaks
    });
    const ENTRIES = {
      "gate.none": error("no-gate", 1),
      "production.no-gate": error("ungated-production", 1),
      "production.suspected": error("ungated-production", 1),
      "production.called": error("ungated-production", 1),
      "production.dispatched": error("ungated-production", 1),
      "production.unclear": warning("ungated-production", 1),
      "gate.other-job": error("gate-in-other-job", 1),
      "gate.other-owner": error("gate-copied", 1),
      "gate.in-composite": error("gate-copied", 1),
      "gate.not-first": error("gate-not-first", 1),
      "gate.conditional": error("gate-conditional", 1),
      "gate.continue-on-error": error("gate-continues", 1),
      "gate.ignored-by-step": error("after-refusal", 1),
      "gate.ignored-by-job": error("after-refusal", 1),
      "gate.outlived": warning("after-refusal", 1),
      "gate.other-mode": error("gate-mode", 1),
      "gate.mode-unclear": error("gate-mode", 1),
      "gate.weakened": error("gate-weakened", 1),
      "code.other-ref": error("other-code", 1),
      "code.chosen": error("other-code", 1),
      "code.artifact": error("other-code", 1),
      "action.placeholder": error("unpinned-action", 1),
      "action.unpinned": error("unpinned-action", 1),
      "reusable.unpinned": error("reusable-workflow", 1),
      "reusable.unread": unknown("reusable-workflow", 1),
      "workflow.unreadable": unknown("unreadable-workflow", 1),
      "declarations.invalid": error("declared", 1),
      "gate.environment-differs": error("gate-environment", 1),
      "gate.environment-undeclared": error("gate-environment", 1),
      "gate.environment-unclear": unknown("gate-environment", 1),
      "trigger.never": error("gate-trigger", 1),
      "permissions.missing": error("permissions", 1),
      "trigger.untrusted-checkout": error("untrusted-checkout", 2),
      "trigger.pull-request-target": error("pull-request-target", 2),
      "secrets.outside-environment": error("deployment-secrets", 2),
      "identity.outside-environment": error("identity", 2),
      "gate.no-environment": warning("gate-environment", 2),
      "environment.admins-bypass": error("admin-bypass", 2),
      "environment.open-branches": error("environment-protection", 2),
      "environment.missing": warning("environment-protection", 2),
      "environment.any-ref": warning("environment-protection", 2),
      "environment.branches": warning("environment-protection", null),
      "environment.unknown": unknown("environment-protection", 2),
      "code.injected": warning("other-code", 2),
      "code.moving": warning("other-code", 2),
      "code.other-repository": warning("other-code", 2),
      "production.idle": warning("ungated-production", 2),
      "gate.rerouted": warning("gate-weakened", 2),
      "gate.container": warning("gate-weakened", 2),
      "gate.shared-runner": warning("shared-runner", 2),
      "gate.cut-off": warning("gate-cut-off", 2),
      "gate.wait-cut": warning("gate-wait", null),
      "codeowners.missing": error("codeowners", 2),
      "codeowners.uncovered": error("codeowners", 2),
      "branch.unprotected": warning("branch-rules", 2),
      "branch.unknown": unknown("branch-rules", 2),
      "tag.movable": warning("tag-rules", 2),
      "tag.creatable": warning("tag-rules", 2),
      "tag.unknown": unknown("tag-rules", 2),
      "permissions.not-stated": error("permissions", 2),
      "permissions.too-many": error("permissions", 2),
      "permissions.default-write": warning("default-permissions", 2),
      "trigger.refused": error("gate-trigger", 2),
      "trigger.no-tag": warning("gate-trigger", null),
      "secrets.all": warning("deployment-secrets", 2),
      "action.unpinned-elsewhere": warning("unpinned-action", 2),
      "letters.outside-environment": warning("letters-secrets", 2),
      "letters.environment-open": warning("letters-secrets", 2),
      "credentials.persisted": warning("persisted-credentials", null),
      "guard.workflow-token": error("guard", 3),
      "guard.no-environment": error("guard", 3),
      "guard.environment-open": warning("guard", 3),
      "environment.no-deployment": warning("gate-environment", 3),
      "identity.shared": warning("identity", 3)
    };
    const AUDIT_CODES = ENTRIES;
  }),
  5702: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U9: () => calledElsewhere,
      sb: () => examine,
      N7: () => localActions
    });
    const NO_DECLARATIONS = {
      notDeployments: [],
      ignored: [],
      ourActions: []
    };
    function declaredIn({notDeployments}, file, job) {
      const name = file.replace(/^\.github\/workflows\//, "");
      return notDeployments.some(({job: said}) => said === `${name}/${job}`);
    }
    var our_action = __webpack_require__(6378);
    var conduct = __webpack_require__(5737);
    var calls = __webpack_require__(1836);
    var production_environments = __webpack_require__(43);
    var values = __webpack_require__(18);
    var acts = __webpack_require__(2100);
    var scope = __webpack_require__(8449);
    const LOGINS = [ [ /^aws-actions\/configure-aws-credentials(?:@|$)/i, [ "role-to-assume" ] ], [ /^azure\/login(?:@|$)/i, [ "client-id" ] ], [ /^google-github-actions\/auth(?:@|$)/i, [ "service_account", "workload_identity_provider" ] ], [ /^hashicorp\/vault-action(?:@|$)/i, [ "role" ] ], [ /^jfrog\/setup-jfrog-cli(?:@|$)/i, [ "oidc-provider-name" ] ] ];
    function identitiesOf(caller, callers) {
      return caller.job.steps.flatMap(step => {
        const row = LOGINS.find(([action]) => action.test(step.uses?.text ?? ""));
        if (row === void 0) return [];
        const lookup = (0, scope.IX)(caller, callers, step);
        return row[1].flatMap(name => {
          const input = step.inputs.get(name);
          if (input === void 0) return [];
          return (0, acts.$g)(input.text, lookup).map(said => said.trim()).filter(said => said !== "" && !(0, 
          values.nT)(said)).map(said => ({
            key: `${name} ${said.toLowerCase()}`,
            said,
            place: input.place
          }));
        });
      });
    }
    var workflow_reading = __webpack_require__(4419);
    const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
    function calledElsewhere(files) {
      const uses = workflowsIn(files).flatMap(({jobs}) => jobs).flatMap(job => job.uses === null || job.uses.text.startsWith("./") ? [] : [ job.uses.text ]);
      return [ ...new Set(uses) ];
    }
    const READINGS = new WeakMap;
    function readOnce(file) {
      const reading = READINGS.get(file) ?? (0, workflow_reading.S)(file.path, file.text);
      READINGS.set(file, reading);
      return reading;
    }
    function workflowsIn(files) {
      return files.filter(({path}) => WORKFLOW.test(path)).map(readOnce).flatMap(reading => reading.ok ? [ reading.workflow ] : []);
    }
    function localActions(files) {
      const there = new Set(files.map(({path}) => path.replace(/\/?action\.ya?ml$/, "")));
      const steps = [ ...workflowsIn(files).flatMap(({jobs}) => jobs.flatMap(job => job.steps)), ...files.filter(({path}) => /(?:^|\/)action\.ya?ml$/.test(path)).flatMap(({path, text}) => (0, 
      workflow_reading.f)(path, text)?.steps ?? []) ];
      const folders = steps.flatMap(({uses}) => {
        const folder = /^\.\/(?<folder>[\w./@-]+?)\/?$/.exec(uses?.text ?? "")?.groups?.["folder"];
        return folder === void 0 || folder.includes("..") ? [] : [ folder ];
      });
      return [ ...new Set(folders) ].filter(folder => !there.has(folder));
    }
    function examine(repository, environments = null) {
      const local = repository.files.filter(({path}) => WORKFLOW.test(path)).map(readOnce);
      const remote = [ ...repository.called ].flatMap(([uses, text]) => text.known ? [ (0, 
      workflow_reading.S)(uses, text.value, true) ] : []);
      const stray = reading => !reading.ok && reading.why === "no-workflow";
      const readings = [ ...local.filter(reading => !stray(reading)), ...remote ];
      const workflows = readings.flatMap(reading => reading.ok ? [ reading.workflow ] : []);
      const declarations = (repository.declarations.known ? repository.declarations.value : null) ?? NO_DECLARATIONS;
      const around = {
        callers: {
          of: callersAmong(workflows, repository),
          known: new Map
        },
        actions: actionsIn(repository),
        names: environments ?? (0, production_environments.iF)(repository)
      };
      const tell = (0, our_action.Fl)(repository, declarations.ourActions);
      const jobs = workflows.flatMap(workflow => workflow.jobs.map(job => {
        const ours = job.steps.flatMap(step => tell(step) ?? []);
        const called = job.uses === null ? null : calledBy(job.uses.text, workflow, repository, workflows);
        const declared = declaredIn(declarations, workflow.file, job.id);
        const conduct = conductWhere(workflow, job, called, around);
        return {
          workflow,
          job,
          ours,
          gate: ours.find(({mode}) => mode === "gate") ?? null,
          innerGate: innerGate(job, around, step => tell(step) !== null),
          others: job.steps.filter(step => tell(step) === null),
          conduct,
          production: !declared && conduct.kind === "production",
          identities: identitiesOf({
            workflow,
            job
          }, around.callers),
          called,
          declared
        };
      }));
      return {
        repository,
        workflows,
        unreadable: readings.flatMap(reading => reading.ok ? [] : [ reading ]),
        jobs: byIdentity(jobs),
        around,
        declarations
      };
    }
    function conductWhere(workflow, job, called, around) {
      if (job.uses === null) return (0, conduct.W)(workflow, job, around);
      if (called?.known === true) return (0, calls.mh)(job);
      return (0, calls.gI)({
        workflow,
        job
      }, job.uses, around);
    }
    function callersAmong(workflows, repository) {
      const calling = new Map;
      for (const workflow of workflows) for (const job of workflow.jobs) {
        if (job.uses === null) continue;
        const called = calledBy(job.uses.text, workflow, repository, workflows);
        if (!called.known) continue;
        calling.set(called.workflow, [ ...calling.get(called.workflow) ?? [], {
          workflow,
          job
        } ]);
      }
      return workflow => calling.get(workflow) ?? [];
    }
    const FILES = new WeakMap;
    function fileIndex(workflows) {
      const known = FILES.get(workflows) ?? new Map(workflows.map(each => [ each.file, each ]));
      FILES.set(workflows, known);
      return known;
    }
    function calledBy(uses, workflow, repository, workflows) {
      const file = uses.startsWith("./") && !workflow.remote ? uses.slice(2) : uses;
      const found = fileIndex(workflows).get(file);
      if (found !== void 0) return {
        known: true,
        workflow: found
      };
      const text = repository.called.get(uses);
      if (text === void 0 || text.known) return {
        known: false,
        why: "absent"
      };
      return text;
    }
    function actionsIn({files}) {
      const known = new Map;
      return folder => {
        const before = known.get(folder);
        if (before !== void 0) return before;
        const prefix = folder === "" || folder === "." ? "" : `${folder}/`;
        const file = files.find(({path}) => path === `${prefix}action.yml` || path === `${prefix}action.yaml`);
        const action = file === void 0 ? null : (0, workflow_reading.f)(file.path, file.text);
        known.set(folder, action);
        return action;
      };
    }
    function innerGate(job, {actions}, isOurs) {
      const holds = (step, depth) => {
        const folder = /^\.\/(?<folder>.+?)\/?$/.exec(step.uses?.text ?? "")?.groups?.["folder"];
        if (folder === void 0 || depth > 4) return false;
        const steps = actions(folder)?.steps ?? [];
        return steps.some(inner => isOurs(inner) || holds(inner, depth + 1));
      };
      return job.steps.find(step => !isOurs(step) && holds(step, 0)) ?? null;
    }
    function byIdentity(jobs) {
      const deploying = new Set(jobs.filter(({gate, production}) => gate !== null || production).flatMap(({identities}) => identities.map(({key}) => key)));
      return jobs.map(each => {
        const shared = each.identities.find(({key}) => deploying.has(key));
        const acts = each.conduct.done.find(({act}) => act !== "harmless");
        const free = each.gate === null && each.job.environment === null && !each.declared;
        if (shared === void 0 || acts === void 0 || !free || each.production) return each;
        const conduct = {
          ...each.conduct,
          kind: "production",
          does: acts.what,
          by: shared.said
        };
        return {
          ...each,
          conduct,
          production: true
        };
      });
    }
  }),
  6378: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BH: () => isExpression,
      Fl: () => ourAction,
      sN: () => isCopy
    });
    const OUR_ACTION = "ezdrav/ezdrav-intervention-gate";
    const OUR_NAME = /^name:\s*['"]?eZdrav intervention gate\b/m;
    function ourAction(repository, given) {
      const own = repository.files.some(({path, text}) => /^action\.ya?ml$/.test(path) && OUR_NAME.test(text));
      const names = new Set([ OUR_ACTION, ...given ].map(name => name.toLowerCase()));
      return step => {
        const uses = step.uses?.text ?? "";
        const [name = ""] = uses.toLowerCase().split("@");
        if (!names.has(name) && !(own && /^\.\/?$/.test(uses))) return null;
        const input = step.inputs.get("mode");
        const mode = input?.text || "gate";
        return {
          step,
          mode: isExpression(mode) ? null : mode,
          at: input?.place ?? step.place
        };
      };
    }
    function isCopy({uses}) {
      const [name = ""] = (uses?.text ?? "").toLowerCase().split("@");
      return name.endsWith(OUR_ACTION.slice(OUR_ACTION.indexOf("/"))) && name !== OUR_ACTION;
    }
    function isExpression(text) {
      return text.includes("${{");
    }
  }),
  289: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Mc: () => levelIn,
      k0: () => permissionsOf,
      xk: () => suffices
    });
    function levelOf(text) {
      return text === "read" || text === "write" ? text : "none";
    }
    function permissionsOf(entry) {
      if (entry === null) return null;
      const all = levelOf(/^(read|write)-all$/.exec(entry.text?.text ?? "")?.[1] ?? "");
      const scopes = entry.pairs.map(([key, value]) => [ key.text, {
        level: levelOf(value.text?.text ?? ""),
        place: key.place
      } ]);
      return {
        place: entry.place,
        all,
        scopes: new Map(scopes)
      };
    }
    function levelIn(permissions, scope) {
      return permissions.scopes.get(scope)?.level ?? permissions.all;
    }
    function suffices(held, needed) {
      return needed === "none" || held === "write" || held === needed;
    }
  }),
  2100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Df: () => actsOf,
      DI: () => actsOfStep,
      $g: () => saidIn
    });
    var values = __webpack_require__(18);
    var expression = __webpack_require__(2086);
    var shell = __webpack_require__(6676);
    const word = words => new RegExp(`(?:^|\\s)(?:${words})(?=\\s|$)`, "i");
    const ANY = /^/;
    const KUBERNETES = [ [ word("rollout\\s+(?:status|history)"), "harmless" ], [ word("get|describe|logs?|diff|wait|version|explain|top|auth|cluster-info|api-resources|config|login|logout|project|projects|whoami|status|registry|completion|port-forward|plugin|kustomize|extract|policy"), "harmless" ], [ word("tag"), "perhaps" ], [ word("apply|set|rollout|replace|patch|create|delete|scale|edit|exec|run|annotate|label|autoscale|drain|cordon|process|start-build|new-app|import-image|cp|rsync|deploy|adm|rsh"), "deploys" ] ];
    const TERRAFORM = [ [ word("plan|plan-all|init|validate|fmt|show|output|providers|version|workspace|graph|get|login|console|force-unlock|test|hclfmt|render-json|graph-dependencies"), "harmless" ], [ word("apply|destroy|import|apply-all|destroy-all|taint|untaint"), "deploys" ], [ word("run-all|run|state|refresh"), "perhaps" ] ];
    const PULUMI = [ [ word("preview|login|logout|config|stack|version|whoami|about|plugin|install|logs"), "harmless" ], [ word("up|update|destroy|refresh|import"), "deploys" ] ];
    const HELM = [ [ word("diff|lint|template|dependency|dep|repo|package|plugin|list|ls|status|history|get|show|version|search|pull|push|registry|test|env|verify|completion|unittest|build|deps|fetch|cache"), "harmless" ], [ word("upgrade|install|rollback|uninstall|delete|apply|sync|destroy"), "deploys" ] ];
    const COPIES = [ [ /(?:^|\s)(?:[\w.-]+@)?[\w.${}-]+:(?!\/\/)\S*$|(?:^|\s)[a-z]+:\/\/\S+$|\$\{?\w*(?:HOST|SERVER|TARGET|DEST|REMOTE)\w*/i, "deploys" ], [ /(?:^|\s)(?:[\w.-]+@)?[\w.${}-]+:(?!\/\/)/, "perhaps" ] ];
    const AWS = [ [ word("configure|sts|ecr|ecr-public|login|sso|codeartifact|iam"), "harmless" ], [ word("\\w[\\w-]*\\s+(?:describe|get|list|wait|head|filter|tail|ls|validate|batch-get|lookup|estimate|detect|query|scan|simulate)[\\w-]*"), "harmless" ], [ word("logs|cloudwatch|ce"), "harmless" ], [ word("eks\\s+update-kubeconfig|cloudformation\\s+(?:package|create-change-set)|s3\\s+presign|s3\\s+mb"), "harmless" ], [ word("ecs\\s+(?:update-service|deploy|create-service)|lambda\\s+update-(?:function-code|function-configuration|alias)|cloudformation\\s+(?:deploy|create-stack|update-stack|execute-change-set|delete-stack)|deploy\\s+(?:create-deployment|push)|elasticbeanstalk\\s+(?:update-environment|create-environment)|apprunner\\s+(?:start-deployment|update-service)|amplify\\s+start-\\w+|ssm\\s+send-command|codepipeline\\s+start-pipeline-execution|lightsail\\s+create-container-service-deployment|opsworks\\s+create-deployment"), "deploys" ], [ ANY, "perhaps" ] ];
    const AZURE = [ [ word("login|logout|version|extension|upgrade|what-if|bicep|cache|configure|feedback|find|rest\\s+--method\\s+get|account"), "harmless" ], [ word("acr\\s+(?:login|build|check-health|repository|manifest)|aks\\s+get-credentials|deployment\\s+\\w+\\s+(?:what-if|validate)"), "harmless" ], [ word("pipelines\\s+run"), "dispatches" ], [ word("show|list|logs?|wait|tail|browse|exists|download|list-\\w+|show-\\w+|get-\\w+|check-\\w+|lint|validate|query"), "harmless" ], [ word("webapp|functionapp|staticwebapp|containerapp|container|aks|deployment|stack|spring|spring-cloud|appservice|logicapp|vmss|vm|sf|iot|ml|apim"), "deploys" ], [ ANY, "perhaps" ] ];
    const GCLOUD = [ [ word("auth|config|version|info|components|topic"), "harmless" ], [ word("describe|list|get-credentials|get-iam-policy|read|tail|print-\\w+|configure-docker|logging|ls|log"), "harmless" ], [ word("deploy|update-traffic|set-traffic|services\\s+(?:update|replace)|jobs\\s+(?:update|execute)|releases\\s+(?:create|promote)|apply|rolling-action"), "deploys" ], [ ANY, "perhaps" ] ];
    const PREVIEW_BY_DEFAULT = [ [ /(?:^|\s)--prod(?:uction)?(?:\s|=true|$)|--target[= ]production|(?:^|\s)(?:promote|alias|rollback)(?:\s|$)/, "deploys" ], [ ANY, "harmless" ] ];
    const DISPATCH = [ [ word("workflow\\s+run"), "dispatches" ], [ /(?:^|\s)api\s.*(?:\/dispatches)/i, "dispatches" ], [ ANY, "harmless" ] ];
    const HTTP = [ [ /slack|teams|office\.com|discord|telegram|notify|notification|mattermost|rocket\.?chat|pagerduty|opsgenie|sentry|codecov|sonar|dependency-?track|grafana|newrelic|datadog|chat/i, "harmless" ], [ /\/dispatches/i, "dispatches" ], [ /(?:deploy|argo|rollout|release|promote|sync|hook|portainer|octopus|jenkins|redeploy|restart)/i, "deploys" ], [ ANY, "perhaps" ] ];
    const SENDS = /(?:^|\s)(?:-X\s*(?:POST|PUT|PATCH|DELETE)|--request[= ](?:POST|PUT|PATCH|DELETE)|-Method\s+(?:Post|Put|Patch|Delete)|--method[= ](?:post|put|patch|delete)|-d|--data\S*|--json|-F|--form|-T|--upload-file|--post-data\S*|--post-file\S*|POST|PUT|PATCH|DELETE)(?=\s|=|$)/i;
    const sending = rows => [ [ new RegExp(`^(?!.*${SENDS.source})`, "is"), "harmless" ], ...rows ];
    const COMPOSE = [ [ word("stack\\s+(?:deploy|rm|up)|service\\s+(?:update|create|scale|rollback)|swarm"), "deploys" ], [ /(?:^|\s)(?:-H|--host|--context|-c)(?:\s|=).*(?:up|run|restart|rollout|pull|create|start|stop|down)\b/i, "deploys" ], [ word("imagetools\\s+create"), "perhaps" ], [ word("(?:compose(?:\\s|\\s.*\\s))?(?:up|restart|down)"), "perhaps" ], [ /(?:^|\s)push\s.*(?:prod|live|prd)/i, "perhaps" ], [ word("run|exec|start|stop"), "opaque" ], [ ANY, "harmless" ] ];
    const DOTNET = [ [ /PublishProfile|DeployOnBuild=true|DeployTarget/i, "perhaps" ], [ word("ef\\s+database\\s+(?:update|drop)"), "perhaps" ], [ ANY, "harmless" ] ];
    const MAVEN = [ [ /(?:^|\s)[\w.-]+:(?:[\w.-]+:)*(?:re)?(?:deploy|apply|push|run)\b/i, "deploys" ], [ /flyway:migrate|liquibase:update/, "perhaps" ], [ ANY, "harmless" ] ];
    const GIT = [ [ /(?:^|\s)push\s.*(?:heroku|dokku|azurewebsites|clever|scalingo|caprover|git\.[\w.]*hosting)/i, "deploys" ], [ word("push"), "perhaps" ], [ ANY, "harmless" ] ];
    const MIGRATES = [ [ word("info|validate|status|history|diff|generate|format|check|updateSQL|update-sql|futureRollbackSQL|calculateCheckSum|current|heads"), "harmless" ], [ ANY, "perhaps" ] ];
    const verbs = deploying => [ [ word(deploying), "deploys" ], [ ANY, "harmless" ] ];
    const always = [ [ ANY, "deploys" ] ];
    const perhaps = [ [ ANY, "perhaps" ] ];
    const ACTS = new Map([ ...[ "kubectl", "oc", "k", "microk8s.kubectl" ].map(name => [ name, KUBERNETES ]), ...[ "terraform", "tofu", "terragrunt", "tf", "opentofu", "tfenv" ].map(name => [ name, TERRAFORM ]), [ "pulumi", PULUMI ], ...[ "helm", "helmfile", "helm3", "helmsman", "werf-helm" ].map(name => [ name, HELM ]), ...[ "scp", "rsync", "pscp", "sftp" ].map(name => [ name, COPIES ]), [ "aws", AWS ], [ "az", AZURE ], [ "gcloud", GCLOUD ], [ "gsutil", [ [ word("cp|rsync|mv|rm|web"), "perhaps" ], [ ANY, "harmless" ] ] ], [ "vercel", PREVIEW_BY_DEFAULT ], [ "netlify", PREVIEW_BY_DEFAULT ], [ "ntl", PREVIEW_BY_DEFAULT ], [ "deployctl", PREVIEW_BY_DEFAULT ], [ "gh", DISPATCH ], [ "curl", sending(HTTP) ], [ "wget", sending(HTTP) ], [ "http", sending(HTTP) ], [ "https", sending(HTTP) ], [ "xh", sending(HTTP) ], [ "invoke-restmethod", sending(HTTP) ], [ "invoke-webrequest", sending(HTTP) ], [ "irm", sending(HTTP) ], [ "docker", COMPOSE ], [ "docker-compose", COMPOSE ], [ "podman", COMPOSE ], [ "podman-compose", COMPOSE ], [ "nerdctl", COMPOSE ], [ "skopeo", [ [ word("copy|sync"), "perhaps" ], [ ANY, "harmless" ] ] ], [ "crane", [ [ word("copy|cp|tag"), "perhaps" ], [ ANY, "harmless" ] ] ], [ "oras", [ [ word("copy|cp|tag"), "perhaps" ], [ ANY, "harmless" ] ] ], [ "regctl", [ [ word("copy|tag"), "perhaps" ], [ ANY, "harmless" ] ] ], [ "dotnet", DOTNET ], [ "msbuild", DOTNET ], [ "mvn", MAVEN ], [ "mvnw", MAVEN ], [ "git", GIT ], [ "kustomize", [ [ ANY, "harmless" ] ] ], [ "argocd", verbs("sync|set|rollback|create|delete|patch|restart|actions|upsert") ], [ "argo", verbs("submit|retry|resume|resubmit") ], [ "argo-rollouts", always ], [ "flux", verbs("reconcile|bootstrap|resume|suspend|create|delete|install|push") ], [ "nomad", [ [ word("plan|status|validate|inspect|logs"), "harmless" ], [ word("run|stop|revert|scale|promote|dispatch|start"), "deploys" ], [ ANY, "harmless" ] ] ], [ "ansible-playbook", always ], [ "ansible", always ], [ "ansible-navigator", always ], [ "ansible-pull", always ], [ "cf", verbs("push|restage|restart|start|stop|scale|map-route|unmap-route|rename|delete|run-task|blue-green-deploy|zero-downtime-push|set-env|deploy") ], ...[ "flyctl", "fly" ].map(name => [ name, verbs("deploy|scale|restart|machine|launch|secrets") ]), [ "heroku", verbs("\\S*(?:release|promote|deploy|restart|push|run|rollback|scale)\\S*|ps:\\S+|config:set") ], [ "wrangler", [ [ /--dry-run/, "harmless" ], [ word("deploy|publish|rollback|pages\\s+(?:deploy|publish)|versions\\s+deploy|secret|triggers"), "deploys" ], [ word("d1"), "perhaps" ], [ ANY, "harmless" ] ] ], ...[ "serverless", "sls", "sst", "osls" ].map(name => [ name, verbs("deploy|remove|rollback") ]), [ "cdk", verbs("deploy|destroy|import|watch|rollback") ], [ "cdktf", verbs("deploy|destroy|apply") ], [ "sam", verbs("deploy|sync|delete") ], [ "eb", verbs("deploy|swap|create|terminate|setenv") ], [ "copilot", verbs("deploy|svc\\s+deploy|job\\s+deploy|env\\s+deploy") ], [ "ecs-deploy", always ], [ "ecs-cli", verbs("up|scale|compose") ], [ "ecspresso", verbs("deploy|rollback|scale|run|refresh") ], [ "lambroll", verbs("deploy|rollback") ], [ "msdeploy", always ], [ "publish-webdeploy", always ], [ "publish-azwebapp", always ], [ "webdeploy", always ], [ "invoke-command", always ], [ "enter-pssession", always ], [ "new-azresourcegroupdeployment", always ], [ "set-azwebapp", always ], [ "publish-aswebapp", always ], [ "lftp", always ], [ "ncftpput", always ], [ "ftp", perhaps ], [ "cap", [ [ word("\\S*doctor|-T"), "harmless" ], [ ANY, "deploys" ] ] ], [ "dep", verbs("deploy\\S*|rollback") ], [ "mina", verbs("\\S*deploy\\S*|rollback") ], [ "kamal", verbs("deploy|redeploy|rollback|setup|app|accessory|env|server") ], [ "mrsk", verbs("deploy|redeploy|rollback") ], [ "fastlane", [ [ /deploy|production|release|promote|submit|supply|deliver/i, "perhaps" ], [ ANY, "harmless" ] ] ], [ "eas", [ [ word("submit|update"), "perhaps" ], [ ANY, "harmless" ] ] ], [ "dokku", always ], [ "railway", verbs("up|redeploy|deploy") ], [ "render", verbs("deploys?|restart") ], [ "doctl", verbs("create-deployment|update|deploy|create") ], [ "scw", verbs("deploy|update|redeploy") ], [ "porter", verbs("apply|upgrade|install|update") ], [ "waypoint", verbs("up|deploy|release") ], [ "garden", verbs("deploy|run") ], [ "tk", verbs("apply|delete") ], [ "kapp", verbs("deploy|delete|app-group|app-change") ], [ "werf", verbs("converge|dismiss|bundle") ], [ "okteto", verbs("deploy|destroy") ], [ "skaffold", verbs("run|deploy|apply") ], [ "devspace", verbs("deploy|purge") ], [ "draft", [ [ ANY, "harmless" ] ] ], [ "octopus", verbs("deploy|deployment|release\\s+deploy|run|runbook") ], [ "octo", verbs("deploy-release|create-release|promote-release|run-runbook") ], [ "dotnet-octo", verbs("deploy-release|create-release|promote-release") ], [ "nais", verbs("apply|deploy") ], [ "firebase", verbs("deploy|hosting:clone|hosting:channel:deploy") ], [ "sfdx", [ [ /deploy|install/, "deploys" ], [ ANY, "harmless" ] ] ], [ "sf", [ [ /deploy|install/, "deploys" ], [ ANY, "harmless" ] ] ], [ "supabase", [ [ word("functions\\s+deploy"), "deploys" ], [ word("db\\s+push|migration\\s+up"), "perhaps" ], [ ANY, "harmless" ] ] ], [ "databricks", verbs("deploy|run-now|bundle\\s+run") ], [ "spin", verbs("deploy") ], [ "salt", always ], [ "salt-call", always ], [ "puppet", verbs("apply|agent") ], [ "bolt", verbs("run|apply") ], [ "knife", verbs("ssh|bootstrap|upload") ], [ "chef-client", always ], [ "winrm", always ], [ "clasp", verbs("deploy|push") ], [ "catalystcloud", always ], [ "appcfg.py", verbs("update") ], [ "jx", verbs("promote") ], [ "spinnaker", always ], [ "spin-cli", always ], [ "hal", verbs("deploy") ], [ "systemctl", [ [ word("status|is-active|show|list-units|cat"), "harmless" ], [ ANY, "perhaps" ] ] ], [ "service", [ [ word("status"), "harmless" ], [ ANY, "perhaps" ] ] ], [ "pm2", [ [ word("list|logs|status"), "harmless" ], [ ANY, "perhaps" ] ] ], ...[ "flyway", "liquibase", "alembic", "sqitch", "dbmate", "goose", "atlas", "migrate", "knex", "dbt", "sequelize", "sequelize-cli", "typeorm", "sqlpackage", "sqlcmd", "psql", "mysql", "mongosh", "roundhouse", "grate", "evolve", "skeema" ].map(name => [ name, MIGRATES ]), [ "prisma", [ [ word("migrate\\s+(?:deploy|reset|resolve)|db\\s+(?:push|execute|seed)"), "perhaps" ], [ ANY, "harmless" ] ] ] ]);
    const PLAIN = new Set("cd pushd popd true false : exit return sleep date pwd mkdir rm cp mv chmod chown touch ln basename dirname\n  printenv tr cut sort uniq head tail wc tar zip unzip gzip gunzip xz base64 openssl gpg sha256sum shasum md5sum\n  diff cmp tree du df id whoami uname hostname stat file env set unset declare local source shopt ulimit trap wait\n  fi done esac else for case break continue function end begin finally catch try in foreach\n  apt apt-get yum dnf apk brew choco winget snap pip pip3 pipx gem cargo go rustup nvm asdf mise volta corepack conda\n  ssh-keyscan ssh-keygen ssh-add ssh-agent nslookup dig host ping nc telnet traceroute\n  journalctl dmesg less more xxd hexdump strings\n  kind minikube k3d k3s ctr\n  cosign syft trivy grype snyk semgrep checkov tfsec tflint tfsec kubeconform kubeval kubelinter conftest opa hadolint shellcheck actionlint zizmor\n  jest vitest mocha pytest tsc eslint prettier playwright cypress phpunit rspec rubocop newman k6 artillery locust lighthouse lhci\n  goreleaser semantic-release changeset changesets lerna-publish twine flit hatch standard-version release-please\n  vsce ovsx codecov sonar-scanner\n  set-location get-childitem new-item remove-item copy-item move-item test-path join-path write-error write-warning write-debug get-content set-content out-file expand-archive compress-archive start-sleep import-module install-module param throw get-date select-string\n  netstat ps kill lsof free uptime nproc xvfb-run wait-on wait-for-it wait-for-it.sh dockerize".split(/\s+/).filter(name => name !== ""));
    const DRY = /^(?:--dry-run(?:=(?!none|false).*)?|--check|--syntax-check|--noop|--what-if|-whatif|--list-hosts|--list-tasks|--help|--preview)$/i;
    function act(tool, words) {
      const name = tool.toLowerCase().replace(/\.(?:exe|cmd)$/, "");
      if (PLAIN.has(name)) return "harmless";
      const rows = ACTS.get(name);
      if (rows === void 0) return null;
      if (words.some(word => DRY.test(word))) return "harmless";
      const line = words.slice(1).join(" ");
      for (const [pattern, done] of rows) if (pattern.test(line)) return done;
      return "harmless";
    }
    var script_names = __webpack_require__(8067);
    const DEEPEST = 4;
    const LEADING = /^(?:sudo|env|exec|time|nohup|command|builtin|if|then|else|elif|do|while|until|!|nice|npx|bunx|uvx|xargs|eval|try|--|-\w|--yes|--silent|dlx|@[\w./-]+=?|\w+=.*|\$env:\w+=?)$/i;
    const SHELLS = /^(?:bash|sh|zsh|dash|ash|ksh|pwsh|powershell|cmd)(?:\.exe)?$/i;
    const SPEAKERS = /^(?:echo|printf|cat|grep|egrep|sed|awk|write-host|write-output|write-verbose|tee|test|\[|\[\[|which|type|hash|export|set|read|jq|yq|ls|find)$/i;
    const REMOTE = /^(?:ssh|sshpass|plink|autossh)(?:\.exe)?$/i;
    const BUNDLED = [ [ "bundle", "exec" ], [ "poetry", "run" ], [ "pipenv", "run" ], [ "uv", "run" ], [ "pnpm", "exec" ], [ "pnpm", "dlx" ], [ "yarn", "dlx" ], [ "yarn", "exec" ], [ "npm", "exec" ], [ "python", "-m" ], [ "python3", "-m" ], [ "dotnet", "tool", "run" ] ];
    function deedsIn(script, depth = 0) {
      return (0, shell.G)(script).flatMap(command => deedsOf(command, depth));
    }
    function deedsOf({words: all, input}, depth) {
      const assigned = all.filter(word => /^\w+=./.test(word));
      const words = stripped(all);
      const [first] = words;
      if (first === void 0) return [ {
        act: "harmless",
        what: assigned.join(" "),
        words: assigned
      } ];
      const name = baseName(first);
      if (depth < DEEPEST) {
        const inner = innerScript(name, words, input);
        if (inner !== null) {
          const deeds = deedsIn(inner, depth + 1);
          if (!REMOTE.test(name)) return deeds;
          return remote(words, deeds);
        }
      }
      return [ {
        ...actOf(name, words),
        words: [ ...assigned, ...all ]
      } ];
    }
    function stripped(words) {
      let rest = words;
      for (;;) {
        const [first = ""] = rest;
        const bundled = BUNDLED.find(each => each.every((word, index) => baseName(rest[index] ?? "") === word));
        if (bundled !== void 0 && rest.length > bundled.length) rest = rest.slice(bundled.length); else if (/^(?:timeout|retry)$/.test(first)) rest = rest.slice(1 + rest.slice(1).findIndex(word => /^[a-z./]/i.test(word))); else if (rest.length > 0 && LEADING.test(first)) rest = rest.slice(1); else return rest;
      }
    }
    function innerScript(name, words, input) {
      if (SHELLS.test(name)) {
        const option = words.findIndex(word => /^(?:-\w*c|-command|\/c)$/i.test(word));
        if (option > 0) return words.slice(option + 1).join(" ");
        return input === "" ? null : input;
      }
      if (!REMOTE.test(name)) return null;
      const host = words.findIndex((word, index) => index > 0 && isHost(word, words[index - 1] ?? ""));
      return host < 0 ? input : `${words.slice(host + 1).join(" ")}\n${input}`;
    }
    function isHost(word, before) {
      return !word.startsWith("-") && !/^-[bcDEeFIiJLlmOopQRSWw]$/.test(before) && !/^ssh$/.test(word);
    }
    function remote(words, deeds) {
      const where = words.join(" ");
      if (/@(?:github|gitlab|bitbucket)\.|(?:^|\s)-[TNGVQ](?:\s|$)|ssh-/.test(where)) return [ {
        act: "harmless",
        what: "ssh",
        words
      } ];
      const run = deeds.filter(({act: done}) => done !== "harmless");
      if (run.length === 0 && deeds.length > 0) return [ {
        act: "harmless",
        what: "ssh",
        words
      } ];
      return [ {
        act: "deploys",
        what: `ssh ${run[0]?.what ?? ""}`.trim(),
        words
      } ];
    }
    function actOf(name, words) {
      const what = words.slice(0, 3).join(" ");
      if (SPEAKERS.test(name)) return {
        act: "harmless",
        what
      };
      const known = act(name, words);
      if (known !== null && known !== "opaque") return {
        act: known,
        what
      };
      const target = (0, script_names.U)(name, words);
      if (target !== null) return {
        act: (0, script_names.D)(target, words),
        what
      };
      for (let index = 1; index < Math.min(words.length, 40); index += 1) {
        const inner = baseName(words[index] ?? "").replace(/[:@].*$/, "");
        const done = act(inner, [ inner, ...words.slice(index + 1) ]);
        if (done !== null && done !== "harmless") return {
          act: done,
          what: [ inner, ...words.slice(index + 1, index + 3) ].join(" ")
        };
      }
      return {
        act: known ?? (0, script_names.D)(name, words),
        what
      };
    }
    function baseName(word) {
      return word.split(/[\\/]/).at(-1) ?? word;
    }
    var words = __webpack_require__(1924);
    const SCRIPT_INPUTS = [ "script", "inlinescript", "run", "commands", "cmd", "powershell_script", "azpowershellscript", "command_line" ];
    const BY_INPUT = [ [ /^pulumi\/actions$/, {
      inputs: [ "command" ],
      deploys: /^(?:up|update|destroy|refresh)$/,
      otherwise: "harmless"
    } ], [ /^cloudflare\/wrangler-action$/, {
      inputs: [ "command" ],
      deploys: /deploy|publish|secret/,
      otherwise: "deploys"
    } ], [ /^superfly\/flyctl-actions/, {
      inputs: [ "args" ],
      deploys: /deploy|scale|restart|machine/,
      otherwise: "harmless"
    } ], [ /^gruntwork-io\/terragrunt-action$/, {
      inputs: [ "tg_command" ],
      deploys: /apply|destroy/,
      otherwise: "harmless"
    } ], [ /^helmfile\/helmfile-action$/, {
      inputs: [ "helmfile-args" ],
      deploys: /apply|sync|destroy/,
      otherwise: "harmless"
    } ], [ /kubectl|helm-eks-action|kubectl-aws-eks|eks-kubectl/, {
      inputs: [ "args", "command" ],
      deploys: /\b(?:apply|set|rollout restart|replace|patch|create|delete|scale|upgrade|install)\b/,
      otherwise: "opaque"
    } ], [ /^serverless\/github-action|serverless-action/, {
      inputs: [ "args" ],
      deploys: /deploy|remove/,
      otherwise: "opaque"
    } ], [ /^firebaseextended\/action-hosting-deploy$/, {
      inputs: [ "channelid" ],
      deploys: /^live$/,
      otherwise: "harmless"
    } ], [ /^w9jds\/firebase-action$/, {
      inputs: [ "args" ],
      deploys: /deploy/,
      otherwise: "opaque"
    } ], [ /^(?:nwtgck\/actions-netlify)$/, {
      inputs: [ "production-deploy" ],
      deploys: /true/,
      otherwise: "perhaps"
    } ], [ /^amondnet\/vercel-action$/, {
      inputs: [ "vercel-args" ],
      deploys: /--prod/,
      otherwise: "harmless"
    } ], [ /^hashicorp\/tfc-workflows-github\/actions\/apply-run$/, {
      inputs: [ "run" ],
      deploys: /./,
      otherwise: "deploys"
    } ], [ /^(?:maierj\/fastlane-action)$/, {
      inputs: [ "lane", "subdirectory" ],
      deploys: /deploy|release|production|promote/,
      otherwise: "opaque"
    } ] ];
    const ROWS = [ [ /^(?:peter-evans\/repository-dispatch|benc-uk\/workflow-dispatch|convictional\/trigger-workflow|lasith-kg\/dispatch-workflow|the-actions-org\/workflow-dispatch|codex-\/return-dispatch|aurelien-baudet\/workflow-dispatch|azure\/pipelines|mvasigh\/dispatch-action)|workflow-dispatch|repository-dispatch|trigger-workflow|dispatch-workflow|dispatch-action|trigger-jenkins|jenkins-trigger|jenkins-action|trigger-gitlab|trigger-argo/, "dispatches" ], [ /^(?:bobheadxi\/deployments|chrnorm\/deployment|actions\/deploy-pages|peaceiris\/|jamesives\/github-pages|cloudflare\/pages-action|10up\/action-wordpress-plugin)|gh-pages|github-pages|deployment-status|deployment-action|create-deployment|deployment-event|deploy-preview|preview-action|deploy-docs|mike-deploy|delete-deployment|wait-for-deployment|wait-for/, "harmless" ], [ /^azure\/(?:webapps-(?:container-)?deploy|functions(?:-container)?-action|k8s-deploy|arm-deploy|bicep-deploy|container-apps-deploy|container-apps-deploy-action|aci-deploy|static-web-apps-deploy|spring-(?:apps|cloud)-deploy|manage-azure-policy|appservice-settings|logicapps-action|aks-deploy|k8s-actions|webapps-deploy)/, "deploys" ], [ /^azure\/sql-action/, "perhaps" ], [ /^aws-actions\/(?:amazon-ecs-deploy|aws-cloudformation|aws-lambda-deploy|amazon-eks-deploy|codedeploy|aws-elasticbeanstalk)|^aws-actions\/.*deploy/, "deploys" ], [ /^aws-actions\/aws-codebuild/, "perhaps" ], [ /^google-github-actions\/(?:deploy|ssh-compute|release-cloud-deploy|create-cloud-deploy-release)/, "deploys" ], [ /^google-github-actions\/upload-cloud-storage/, "perhaps" ], [ /^appleboy\/(?:ssh|scp|lambda|jenkins|gitlab-ci|drone-ssh|facebook|telegram|discord)/, "deploys" ], [ /ftp-deploy|ftp-action|sftp|lftp|ssh-deploy|ssh-action|scp-action|scp-ssh|rsync|webdeploy|msdeploy|ftp-/, "deploys" ], [ /portainer|heroku-deploy|beanstalk|dokku|caprover|coolify|stack-deploy|swarm-deploy|docker-stack|argocd|argo-cd|argo-rollout|nais\/(?:deploy|.*\/deploy)|octopusdeploy\/(?:deploy|create|promote|run)|ansible-playbook|ansible-action|run-ansible|helm-deploy|helm-upgrade|action-helm|github-action-helm|helm-action|skaffold|kapp|kamal|terraform-apply|tofu-apply|terraform-destroy|tofu-destroy|terragrunt-apply|render-deploy|render-action|railway|app_action|sam-deploy|cdk-action|aws-cdk|serverless-deploy|rollout|promote|kubernetes-deploy|k8s-deploy|kustomize-deploy|gitops|k8s-set-image|kube-deploy|nomad/, "deploys" ], [ /s3-sync|s3-deploy|s3-upload|s3-cp|cloudfront|sync-s3|upload-to-s3|liquibase|flyway|migrate|migration|sql-action|push-to-other|github-push-action|update-image-tag|update-values|yaml-update|git-auto-commit|update-container-image/, "perhaps" ], [ /^(?:docker|github|codecov|sonarsource|step-security|softprops|tj-actions|dorny|pypa|goreleaser|changesets|googleapis|release-drafter|dependabot|renovatebot|aquasecurity|anchore|snyk|ossf|reviewdog|crazy-max|sigstore|slsa-framework|ruby|shivammathur|gradle|pnpm|oven-sh|denoland|dtolnay|actions-rs|actions-rust-lang|swatinem|mozilla-actions|cypress-io|microsoft\/playwright|browser-actions|nick-fields|marocchino|mshick|peter-evans|stefanzweifel|int128|jwalton|redhat-actions\/(?:oc-login|openshift-tools)|hashicorp\/(?:setup|vault)|1password|bitwarden|dflook|opentofu\/setup)(?:\/|$)/, "harmless" ] ];
    const HARMLESS = /^(?:setup|login|logout|credentials?|auth|authenticate|checkout|context|kubeconfig|install|installer|cache|notify|notifier|notification|slack|teams|telegram|discord|mattermost|mail|email|comment|label|labeler|labels|lint|linter|test|tests|testing|scan|scanner|report|reporter|coverage|attest|attestation|sign|upload|download|artifact|artifacts|release|releases|changelog|status|stale|assign|lock|greet|greetings|semver|version|tag|bake|kubeval|kubeconform|plan|diff|preview|validate|secrets?|keyvault|token|tunnel|tailscale|wireguard|vpn|timeout|sleep|wait|health|check|build|build-push|fetch|get|read|docs|pages|pr|issue|approve|approval|summary|matrix|paths|filter|changed)$/;
    function actOfAction(uses, inputs) {
      const name = uses.toLowerCase().replace(/@.*$/, "");
      const by = BY_INPUT.find(([pattern]) => pattern.test(name))?.[1];
      if (by !== void 0) {
        const said = by.inputs.flatMap(input => inputs.get(input) ?? []);
        if (said.length === 0) return by.otherwise;
        return said.some(each => by.deploys.test(each)) ? "deploys" : "harmless";
      }
      const row = ROWS.find(([pattern]) => pattern.test(name));
      if (row !== void 0) return row[1];
      if (name.startsWith("actions/")) return "harmless";
      const own = name.startsWith(".") ? name : name.split("/").slice(1).join(" ");
      const said = (0, script_names.D)(own, []);
      if (said === "deploys") return said;
      return (0, words.J)(own).some(part => HARMLESS.test(part)) ? "harmless" : said;
    }
    var scope = __webpack_require__(8449);
    const OR = "";
    const acts_DEEPEST = 4;
    const TELLING = /^(?:.*token|payload|message|text|body|title|description|comment|.*message|github-.*)$/;
    const BUILD_MODE = /^(?:NODE_ENV|RAILS_ENV|RACK_ENV|MIX_ENV|BABEL_ENV|JEKYLL_ENV|HUGO_ENV\w*|ELEVENTY_ENV|GATSBY_\w+|NEXT_PUBLIC_\w+|VITE_\w+|REACT_APP_\w+|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|BUILD_\w+|CI|DJANGO_SETTINGS_MODULE|COMPOSER_\w+|NPM_CONFIG_\w+|YARN_\w+)$/i;
    const CONTEXT = /^(?:cd|pushd|set-location|kubectl|oc|terraform|tofu|terragrunt|pulumi|aws|az|gcloud|cf|export|source|kind|minikube|k3d|git|docker|\w+=)/i;
    const CONTEXT_ACTION = /context|login|credentials|auth|kubeconfig|kubectl|get-gke|eks|cluster|workspace|tailscale|vpn|ssh-agent|setup-ssh|ssh-key/i;
    function actsOf(steps, lookupFor, actions, depth = 0) {
      return steps.flatMap(step => actsOfStep(step, lookupFor(step), actions, depth));
    }
    function actsOfStep(step, lookup, actions, depth) {
      const around = aroundStep(step, lookup);
      if (step.run !== null) return runs(step, step.run, lookup, around);
      if (step.uses === null) return [];
      const uses = step.uses.text;
      if (uses.startsWith("./") && depth < acts_DEEPEST) {
        const action = actions(uses.replace(/^\.\//, "").replace(/\/$/, ""));
        if (action?.composite === true) {
          const inside = (0, scope.IU)(action.inputs, step.inputs, lookup);
          const place = step.uses.place;
          return actsOf(action.steps, () => inside, actions, depth + 1).map(done => ({
            ...done,
            place,
            where: [ ...done.where, ...around ]
          }));
        }
      }
      return usesAction(step, step.uses, lookup, around);
    }
    function aroundStep(step, lookup) {
      const variables = step.variables.flatMap(({name, value}) => BUILD_MODE.test(name.text) || value === null ? [] : saidIn(value.text, lookup));
      return [ ...variables, ...step.folder === null ? [] : saidIn(step.folder.text, lookup) ];
    }
    function saidIn(text, lookup) {
      return [ ...(0, values.Vo)(text, lookup).map(values.Mp), ...(0, values.wX)(text) ];
    }
    function runs(step, run, lookup, around) {
      return deedsIn(resolved(run.text, lookup)).flatMap(deed => {
        const act = deed.act === "dispatches" && isHere(deed.words) ? "harmless" : deed.act;
        const telling = act !== "harmless" || CONTEXT.test(deed.what);
        const where = telling ? [ ...wordsOf(deed, lookup), ...act === "harmless" ? [] : around ] : [];
        return [ {
          act,
          what: shown(deed.what),
          place: step.run === null ? step.place : run.place,
          where,
          elsewhere: deed.act === "dispatches"
        } ];
      });
    }
    function resolved(script, lookup) {
      return (0, expression.Xe)(script).map(piece => {
        if ("text" in piece) return piece.text;
        const values = saidIn(`\${{ ${piece.source} }}`, lookup);
        const open = piece.expression === null || values.every(each => each.trim() === "");
        return open ? OR : values.map(each => each.replace(/[\s"'`$&;|(){}<>#\\]+/g, "_")).join(OR);
      }).join("");
    }
    function wordsOf({words}, lookup) {
      const own = words.filter(word => !BUILD_MODE.test(word.split("=")[0] ?? "")).flatMap(word => word.split(OR));
      const variables = words.flatMap(word => [ ...word.matchAll(/\$\{?(?:env:)?(\w+)|%(\w+)%/gi) ].flatMap(([, one, other]) => (lookup([ "env", (one ?? other ?? "").toLowerCase() ]) ?? []).map(values.Mp)));
      return [ ...own, ...variables ];
    }
    function usesAction(step, uses, lookup, around) {
      const inputs = new Map([ ...step.inputs ].map(([name, {text}]) => [ name, text ]));
      const scripts = SCRIPT_INPUTS.flatMap(name => inputs.get(name) ?? []);
      const telling = [ ...step.inputs ].filter(([name]) => !TELLING.test(name) && !SCRIPT_INPUTS.includes(name));
      const handed = telling.flatMap(([name, {text}]) => text === "true" ? [ name ] : saidIn(text, lookup));
      const what = shown(uses.text.replace(/@.*$/, ""));
      const done = (act, more = []) => {
        const context = act !== "harmless" || CONTEXT_ACTION.test(uses.text);
        const where = context ? [ ...handed, ...around, ...more ] : [];
        return {
          act,
          what,
          place: uses.place,
          where,
          elsewhere: act === "dispatches"
        };
      };
      if (/^actions\/github-script(?:@|$)/i.test(uses.text)) {
        const script = scripts.join("\n");
        const starts = /createWorkflowDispatch|createDispatchEvent/.test(script);
        const here = /context\.repo\b/.test(script) && !/\bowner:/.test(script);
        return [ done(starts && !here ? "dispatches" : "harmless", script.split(/[\s,'"`(){}]+/)) ];
      }
      const act = actOfAction(uses.text, inputs);
      if (act === "dispatches") return [ done(dispatchesHere(uses.text, inputs) ? "harmless" : act) ];
      if (scripts.length > 0 && act !== "perhaps") {
        const inner = scripts.flatMap(script => deedsIn(resolved(script, lookup)));
        const active = inner.filter(deed => deed.act !== "harmless");
        if (active.length === 0) return [ done("harmless") ];
        const words = active.flatMap(deed => wordsOf(deed, lookup));
        if (act === "deploys") return [ done("deploys", words) ];
        return active.map(deed => ({
          ...done(deed.act, words),
          what: shown(deed.what)
        }));
      }
      return [ done(act) ];
    }
    function isHere(words) {
      const line = words.join(" ");
      if (/(?:^|\s)(?:-R|--repo)(?:[= ])/.test(line)) return false;
      return /workflow run/.test(line) || /repos\/(?:\{owner\}|\$\{?GITHUB_REPOSITORY|:owner)/.test(line);
    }
    function dispatchesHere(uses, inputs) {
      if (!/dispatch/i.test(uses)) return false;
      const target = [ "repository", "repo", "target_repository", "github_repository" ].flatMap(name => inputs.get(name) ?? []);
      return target.every(each => each.includes("github.repository"));
    }
    function shown(what) {
      return what.replaceAll(OR, "…").slice(0, 120);
    }
  }),
  1836: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C8: () => callOf,
      gI: () => conductOfCall,
      mh: () => nothingDone
    });
    var _acts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2100);
    var _conduct_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5737);
    var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7488);
    var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8449);
    var _script_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8067);
    var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1924);
    const HARMLESS = /^(?:lint|linter|test|tests|codeql|scan|scanner|security|check|checks|build|ci|docs|stale|label|labeler|release|drafter|please|validate|pr|pull|review|dependency|dependabot|renovate|sbom|trivy|sonar|snyk|format|unit|integration|e2e|smoke|notify|slack|plan|publish|npm|docker|image|coverage|triage|issue|issues|cleanup|lock|greetings|semantic|commitlint|ort|zizmor|actionlint|licen[cs]es?)$/;
    function callOf(caller, uses, around) {
      const {job} = caller;
      const file = (0, _conduct_js__WEBPACK_IMPORTED_MODULE_1__.M)(uses.text);
      const lookup = (0, _scope_js__WEBPACK_IMPORTED_MODULE_3__.IX)(caller, around.callers);
      const handed = [ ...job.inputs.values() ].flatMap(({text}) => (0, _acts_js__WEBPACK_IMPORTED_MODULE_0__.$g)(text, lookup));
      const deploys = [ file, job.id ].some(name => (0, _script_names_js__WEBPACK_IMPORTED_MODULE_4__.D)(name, []) === "deploys");
      const harmless = [ file, job.id ].some(name => (0, _words_js__WEBPACK_IMPORTED_MODULE_5__.J)(name).some(part => HARMLESS.test(part)));
      if (!deploys && harmless) return "harmless";
      const said = (0, _evidence_js__WEBPACK_IMPORTED_MODULE_2__.nM)([ ...handed, file, job.id, job.name?.text ?? "" ], around.names).said;
      if (said !== null) return said;
      return deploys ? "unclear" : "unknown";
    }
    function conductOfCall(caller, uses, around) {
      const call = callOf(caller, uses, around);
      const lookup = (0, _scope_js__WEBPACK_IMPORTED_MODULE_3__.IX)(caller, around.callers);
      const handed = [ ...caller.job.inputs.values() ].flatMap(({text}) => (0, _acts_js__WEBPACK_IMPORTED_MODULE_0__.$g)(text, lookup));
      const {by} = (0, _evidence_js__WEBPACK_IMPORTED_MODULE_2__.nM)([ ...handed, (0, 
      _conduct_js__WEBPACK_IMPORTED_MODULE_1__.M)(uses.text), caller.job.id ], around.names);
      return {
        kind: call === "harmless" || call === "unknown" ? "none" : call,
        does: uses.text.replace(/@.*$/, ""),
        by: call === "production" ? by : "",
        byEnvironment: false,
        place: uses.place,
        elsewhere: !uses.text.startsWith("./"),
        done: []
      };
    }
    function nothingDone({place}) {
      return {
        kind: "none",
        does: "",
        by: "",
        byEnvironment: false,
        place,
        elsewhere: false,
        done: []
      };
    }
  }),
  5737: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => fileName,
      W: () => conductOf
    });
    var _reading_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18);
    var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7488);
    var _acts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2100);
    var _environments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43);
    var _scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8449);
    var _script_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8067);
    var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1924);
    const PULL_REQUESTS = new Set([ "pull_request", "pull_request_target", "merge_group" ]);
    function conductOf(workflow, job, around) {
      const {callers, actions, names} = around;
      const caller = {
        workflow,
        job
      };
      const done = (0, _acts_js__WEBPACK_IMPORTED_MODULE_2__.Df)(job.steps, step => (0, 
      _scope_js__WEBPACK_IMPORTED_MODULE_4__.IX)(caller, callers, step), actions);
      const lookup = (0, _scope_js__WEBPACK_IMPORTED_MODULE_4__.IX)(caller, callers);
      const environment = environmentOf(job, names, lookup);
      const acting = done.filter(({act}) => act !== "harmless");
      const fallback = {
        place: job.place,
        done
      };
      const told = (kind, doer, by) => ({
        ...fallback,
        kind,
        does: doer?.what ?? "",
        by,
        byEnvironment: by !== "" && by === environment.by,
        elsewhere: doer?.elsewhere ?? false
      });
      const deploying = acting.find(({act}) => act === "deploys" || act === "dispatches");
      const [first] = [ deploying, ...acting ].filter(each => each !== void 0);
      if (environment.said === "production") return acting.length > 0 || job.steps.length === 0 ? told("production", first, environment.by) : told("idle", void 0, environment.by);
      const conditions = (0, _evidence_js__WEBPACK_IMPORTED_MODULE_1__.OV)([ job.condition, ...job.steps.map(step => step.condition) ], names);
      const jobTexts = [ ...job.variables.flatMap(({value}) => value === null ? [] : (0, 
      _acts_js__WEBPACK_IMPORTED_MODULE_2__.$g)(value.text, lookup)), ...job.folder === null ? [] : (0, 
      _acts_js__WEBPACK_IMPORTED_MODULE_2__.$g)(job.folder.text, lookup) ];
      const context = done.filter(({act}) => act === "harmless").flatMap(({where}) => where);
      const strong = first === void 0 ? _evidence_js__WEBPACK_IMPORTED_MODULE_1__.K$ : (0, 
      _evidence_js__WEBPACK_IMPORTED_MODULE_1__.yX)([ (0, _evidence_js__WEBPACK_IMPORTED_MODULE_1__.nM)(acting.filter(({act}) => act !== "opaque").flatMap(({where}) => where), names), (0, 
      _evidence_js__WEBPACK_IMPORTED_MODULE_1__.nM)(context, names), conditions, (0, _evidence_js__WEBPACK_IMPORTED_MODULE_1__.nM)(jobTexts, names) ]);
      const clear = acting.find(({act}) => act !== "opaque");
      if (clear !== void 0 && strong.said === "production") return told("production", deploying ?? clear, strong.by);
      const opaque = acting.find(({act, where}) => act === "opaque" && (0, _evidence_js__WEBPACK_IMPORTED_MODULE_1__.nM)(where, names).said === "production");
      if (opaque !== void 0) return told("production", opaque, (0, _evidence_js__WEBPACK_IMPORTED_MODULE_1__.nM)(opaque.where, names).by);
      if (environment.said === "test") return told("test", first, "");
      const medium = mediumEvidence(workflow, job, around, lookup);
      const named = deploysByName(job, workflow);
      if (medium.said === "production" && (clear ?? (named ? first : void 0)) !== void 0) return told("production", deploying ?? clear ?? first, medium.by);
      if (environment.said === "open" && acting.length > 0) return told("production", first, environment.by);
      if (strong.said === "test" || medium.said === "test" || job.environment !== null && environment.said === null) return told("test", first, "");
      const weak = weakEvidence(workflow, around);
      if (weak.said === "production" && clear !== void 0) return told("production", deploying ?? clear, weak.by);
      const onlyPulls = workflow.triggers.length > 0 && workflow.triggers.every(({name}) => PULL_REQUESTS.has(name));
      if (weak.said === "test") return told("test", first, "");
      if (onlyPulls || deploying === void 0) return told("none", first, "");
      if (deploying.act === "dispatches" && !mentionsDeployment(deploying)) return told("none", first, "");
      return told("unclear", deploying, "");
    }
    function environmentOf({environment}, names, lookup) {
      if (environment === null) return _evidence_js__WEBPACK_IMPORTED_MODULE_1__.K$;
      const values = (0, _reading_values_js__WEBPACK_IMPORTED_MODULE_0__.Vo)(environment.text, lookup).filter(value => value !== "");
      const said = values.map(value => (0, _environments_js__WEBPACK_IMPORTED_MODULE_3__.aX)(value, names));
      const hint = (0, _evidence_js__WEBPACK_IMPORTED_MODULE_1__.nM)((0, _reading_values_js__WEBPACK_IMPORTED_MODULE_0__.wX)(environment.text), names).said;
      const production = said.indexOf("production");
      if (production >= 0) return {
        said: "production",
        by: values[production] ?? ""
      };
      if (said.includes("open")) return hint === "test" ? {
        said: "test",
        by: ""
      } : {
        said: "open",
        by: environment.text
      };
      if (values.length > 0 && said.every(each => each === "test")) return {
        said: "test",
        by: ""
      };
      return said.includes("test") ? {
        said: "test",
        by: ""
      } : _evidence_js__WEBPACK_IMPORTED_MODULE_1__.K$;
    }
    function mediumEvidence(workflow, job, {callers, names}, lookup) {
      const matrix = [ ...(job.matrix ?? new Map).keys() ].flatMap(name => lookup([ "matrix", ...name.split(".") ]) ?? []);
      const own = [ job.id, ...job.name === null ? [] : (0, _acts_js__WEBPACK_IMPORTED_MODULE_2__.$g)(job.name.text, lookup) ];
      return (0, _evidence_js__WEBPACK_IMPORTED_MODULE_1__.yX)([ (0, _evidence_js__WEBPACK_IMPORTED_MODULE_1__.nM)(own, names), (0, 
      _evidence_js__WEBPACK_IMPORTED_MODULE_1__.nM)(matrix, names), ...callers.of(workflow).map(caller => (0, 
      _evidence_js__WEBPACK_IMPORTED_MODULE_1__.nM)([ caller.job.id, caller.job.name?.text ?? "", ...[ ...caller.job.inputs.values() ].map(({text}) => text) ], names)) ]);
    }
    function weakEvidence(workflow, {callers, names}) {
      const files = [ workflow, ...callers.of(workflow).map(caller => caller.workflow) ];
      const branches = workflow.triggers.flatMap(({branchNames}) => branchNames);
      const fromBranches = branches.map(branch => (0, _evidence_js__WEBPACK_IMPORTED_MODULE_1__.nM)([ branch ], names));
      const all = fromBranches.every(({said}) => said === "test");
      return (0, _evidence_js__WEBPACK_IMPORTED_MODULE_1__.yX)([ ...files.map(({file, name}) => (0, 
      _evidence_js__WEBPACK_IMPORTED_MODULE_1__.nM)([ fileName(file), name ], names)), ...fromBranches.filter(({said}) => said === "production" || all) ]);
    }
    function fileName(path) {
      return (path.replace(/@[^@/]*$/, "").split("/").at(-1) ?? path).replace(/\.ya?ml$/, "");
    }
    function deploysByName(job, workflow) {
      return [ job.id, job.name?.text ?? "", fileName(workflow.file) ].some(name => (0, 
      _script_names_js__WEBPACK_IMPORTED_MODULE_5__.D)(name, []) === "deploys");
    }
    function mentionsDeployment({where, what}) {
      return [ ...where, what ].some(text => (0, _words_js__WEBPACK_IMPORTED_MODULE_6__.J)(text).some(part => /^(?:deploy\w*|release|rollout|promote|argo\w*)$/.test(part)));
    }
  }),
  43: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      aX: () => environmentSays,
      iF: () => environmentNames,
      vo: () => isDeclared
    });
    var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8449);
    var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1924);
    var _reading_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18);
    const NO_SOLUTION = /^(?:github-pages|pages|docs|documentation|npm|npmjs|pypi|testpypi|rubygems|crates(?:-io)?|nuget|maven(?:-central)?|sonatype|ghcr|docker(?:-?hub)?|packages?|marketplace|codecov|ezdrav-\S+)$/i;
    function environmentNames({solution}) {
      const environments = solution.known ? solution.value?.environments : void 0;
      return {
        production: environments?.production ?? [ "production" ],
        test: environments?.test ?? []
      };
    }
    function isDeclared(name, names) {
      return names.some(each => each.toLowerCase() === name.toLowerCase());
    }
    function environmentSays(value, names) {
      if ((0, _scope_js__WEBPACK_IMPORTED_MODULE_0__.r2)(value)) return "open";
      if (isDeclared(value, names.test) || NO_SOLUTION.test(value)) return "test";
      if (isDeclared(value, names.production)) return "production";
      const said = (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.T)((0, _reading_values_js__WEBPACK_IMPORTED_MODULE_2__.Mp)(value));
      return said === null && (0, _reading_values_js__WEBPACK_IMPORTED_MODULE_2__.nT)(value) ? "open" : said;
    }
  }),
  7488: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K$: () => NOTHING,
      OV: () => conditionSays,
      nM: () => evidenceIn,
      yX: () => strongest
    });
    var _reading_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2086);
    var _environments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43);
    var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1924);
    const NOTHING = {
      said: null,
      by: ""
    };
    function evidenceIn(texts, names) {
      let test = NOTHING;
      for (const text of texts) for (const word of text.split(/[\s,;=:/'"`{}[\]()]+/)) {
        const said = (0, _environments_js__WEBPACK_IMPORTED_MODULE_1__.vo)(word, names.test) ? "test" : word !== "production" && (0, 
        _environments_js__WEBPACK_IMPORTED_MODULE_1__.vo)(word, names.production) ? "production" : (0, 
        _words_js__WEBPACK_IMPORTED_MODULE_2__.T)(word);
        if (said === "production") return {
          said,
          by: word
        };
        if (said === "test" && test.said === null) test = {
          said,
          by: word
        };
      }
      return test;
    }
    function strongest(all) {
      return all.find(({said}) => said === "production") ?? all.find(({said}) => said === "test") ?? NOTHING;
    }
    function conditionSays(conditions, names) {
      const texts = conditions.flatMap(condition => condition === null ? [] : expressionsOf(condition.raw).flatMap(equals));
      return evidenceIn(texts, names);
    }
    function expressionsOf(raw) {
      const parsed = raw.includes("${{") ? (0, _reading_expression_js__WEBPACK_IMPORTED_MODULE_0__.Xe)(raw).map(piece => "text" in piece ? null : piece.expression) : [ (0, 
      _reading_expression_js__WEBPACK_IMPORTED_MODULE_0__.YK)(raw) ];
      return parsed.flatMap(each => each === null ? [] : [ each ]);
    }
    function equals(expression) {
      return (0, _reading_expression_js__WEBPACK_IMPORTED_MODULE_0__.GG)(expression).flatMap(each => each.kind === "compare" && each.operator === "==" ? [ each.left, each.right ].flatMap(side => side.kind === "literal" && typeof side.value === "string" ? [ side.value ] : []) : []);
    }
  }),
  8449: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IU: () => lookupInAction,
      IX: () => lookupIn,
      r2: () => isAnything
    });
    var _reading_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6883);
    var _reading_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18);
    var _reading_world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8250);
    const DEEPEST = 6;
    const OF_THE_RELEASE = new Set([ "github.sha", "github.ref", "github.ref_name", "github.workflow_sha", "github.event.release.tag_name", "github.event.after", "github.event.head_commit.id" ]);
    const FREE = /^github\.(?:event\.(?!inputs\.|repository\.|action$|number$)|head_ref)/;
    function lookupIn(caller, callers, step = null, depth = 0) {
      const {job} = caller;
      const plain = path => {
        const [context = "", name = "", ...more] = path;
        const whole = path.join(".");
        if (OF_THE_RELEASE.has(whole)) return [ _reading_values_js__WEBPACK_IMPORTED_MODULE_1__.kz ];
        if (whole === "github.ref_type") return [ "tag", "branch" ];
        if (whole === "github.repository") return [ _reading_world_js__WEBPACK_IMPORTED_MODULE_2__.vP ];
        if (context === "inputs") return inputValues(name, caller, callers, depth);
        if (whole.startsWith("github.event.inputs.") && path.length === 4) return inputValues(path[3] ?? "", caller, callers, depth);
        if (context === "matrix") return matrixValues([ name, ...more ].join("."), job, lookup, depth);
        if (context === "env") return variableValues(name, step, caller, lookup, depth);
        return FREE.test(whole) ? [ _reading_values_js__WEBPACK_IMPORTED_MODULE_1__.x7 ] : null;
      };
      const lookup = path => {
        if (depth > DEEPEST) return null;
        return plain(path);
      };
      return narrowed(lookup, [ job.condition, step?.condition ?? null ]);
    }
    function narrowed(lookup, conditions) {
      const read = conditions.flatMap(each => each === null ? [] : [ (0, _reading_condition_js__WEBPACK_IMPORTED_MODULE_0__.sK)(each.raw) ]);
      if (read.length === 0) return lookup;
      return path => {
        const values = lookup(path);
        if (values === null || values.length < 2) return values;
        const name = path.join(".").replace(/^github\.event\.inputs\./, "inputs.");
        return values.filter(value => {
          const world = {
            value: asked => {
              const other = asked.join(".").replace(/^github\.event\.inputs\./, "inputs.");
              return other === name ? (0, _reading_values_js__WEBPACK_IMPORTED_MODULE_1__.Sg)(value) : void 0;
            },
            status: () => {}
          };
          return read.every(condition => (0, _reading_condition_js__WEBPACK_IMPORTED_MODULE_0__.C)(condition, world) !== false);
        });
      };
    }
    function inputValues(name, {workflow}, callers, depth) {
      const values = [];
      for (const trigger of workflow.triggers) {
        if (trigger.name === "workflow_dispatch") {
          const declared = trigger.inputs.get(name);
          if (declared !== void 0) values.push(...declaredValues(declared));
        }
        if (trigger.name === "workflow_call") values.push(...handedOver(name, workflow, trigger.inputs.get(name), callers, depth));
      }
      return values.length === 0 ? [ _reading_values_js__WEBPACK_IMPORTED_MODULE_1__.x7 ] : [ ...new Set(values) ];
    }
    function declaredValues({type, options, default: given}) {
      if (type === "choice" && options.length > 0) return options;
      if (type === "boolean") return [ "true", "false" ];
      if (type === "number") return [ "1" ];
      if (type === "environment") return [ _reading_world_js__WEBPACK_IMPORTED_MODULE_2__.vP ];
      return given === null || given === "" ? [ _reading_values_js__WEBPACK_IMPORTED_MODULE_1__.x7 ] : [ _reading_values_js__WEBPACK_IMPORTED_MODULE_1__.x7, given ];
    }
    function handedOver(name, workflow, declared, callers, depth) {
      const calling = callers.of(workflow);
      const given = declared?.default ?? "";
      const otherwise = given === "" ? [] : (0, _reading_values_js__WEBPACK_IMPORTED_MODULE_1__.Vo)(given, () => null);
      if (declared?.type === "boolean") return [ "true", "false" ];
      if (calling.length === 0) return [ _reading_values_js__WEBPACK_IMPORTED_MODULE_1__.x7, ...otherwise ];
      const key = `${workflow.file} ${name}`;
      const before = callers.known.get(key);
      if (before !== void 0) return before;
      callers.known.set(key, [ _reading_world_js__WEBPACK_IMPORTED_MODULE_2__.vP ]);
      const values = calling.flatMap(caller => {
        const handed = caller.job.inputs.get(name);
        if (handed === void 0) return otherwise;
        return (0, _reading_values_js__WEBPACK_IMPORTED_MODULE_1__.Vo)(handed.text, lookupIn(caller, callers, null, depth + 1));
      });
      const distinct = [ ...new Set(values) ];
      callers.known.set(key, distinct);
      return distinct;
    }
    function matrixValues(name, {matrix}, lookup, depth) {
      const values = matrix?.get(name);
      if (values === void 0) return null;
      const inside = path => path[0] === "matrix" || depth > DEEPEST ? null : lookup(path);
      return values.flatMap(each => (0, _reading_values_js__WEBPACK_IMPORTED_MODULE_1__.Vo)(each, inside));
    }
    function variableValues(name, step, {workflow, job}, lookup, depth) {
      const found = [ step?.variables ?? [], job.variables, job.inContainer, workflow.variables ].map(variables => valueOf(variables, name)).find(value => value !== null);
      if (found === void 0 || found === null) return null;
      const inside = path => path[0] === "env" || depth > DEEPEST ? null : lookup(path);
      return (0, _reading_values_js__WEBPACK_IMPORTED_MODULE_1__.Vo)(found.text, inside);
    }
    function valueOf(variables, name) {
      return variables.find(each => each.name.text.toLowerCase() === name.toLowerCase())?.value ?? null;
    }
    function lookupInAction(inputs, handed, outside) {
      return path => {
        const [context = "", name = ""] = path;
        if (context !== "inputs") return context === "env" || context === "github" ? outside(path) : null;
        const text = handed.get(name)?.text ?? inputs.get(name)?.default;
        return text === null || text === void 0 ? [ "" ] : (0, _reading_values_js__WEBPACK_IMPORTED_MODULE_1__.Vo)(text, outside);
      };
    }
    function isAnything(value) {
      return (0, _reading_values_js__WEBPACK_IMPORTED_MODULE_1__.nT)(value) && value.replaceAll(/[\uE000-\uE002]/g, "").trim() === "";
    }
  }),
  8067: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => actOfName,
      U: () => runnerTarget
    });
    var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);
    const RUNNERS = new Set("make gmake just task rake gradle gradlew ant invoke inv fab nx turbo lerna mage tox nox earthly dagger grunt gulp bin console artisan composer rails sbt lein mix deno bazel".split(" "));
    const PACKAGE_RUNNERS = new Set("npm yarn pnpm bun".split(" "));
    const INTERPRETERS = /^(?:bash|sh|zsh|pwsh|powershell|python\d?(?:\.\d+)?|node|ruby|perl|php|tsx|ts-node|deno|source|\.|call|bun)$/;
    const PACKAGE_COMMANDS = /^(?:ci|install|i|add|audit|publish|pack|version|login|config|set|test|t|link|cache|whoami|view|info|outdated|why|list|ls|prune|dedupe|workspaces?|import|init|--version|-v)$/;
    function runnerTarget(name, words) {
      const plain = name.toLowerCase().replace(/\.(?:exe|bat|cmd)$/, "");
      const rest = words.slice(1);
      const named = rest.filter(word => !word.startsWith("-") && !/^\w+=/.test(word));
      if (PACKAGE_RUNNERS.has(plain)) {
        const [first = "", second = ""] = named.filter(word => !/^(?:run|run-script|--)$/.test(word));
        if (PACKAGE_COMMANDS.test(first) && !named.includes("run")) return "install-packages";
        return `${first} ${/^workspace$/.test(first) ? second : ""}`.trim();
      }
      if (RUNNERS.has(plain)) return named.length === 0 ? "build" : named.join(" ");
      if (INTERPRETERS.test(plain)) return (named[0] ?? "version").split(/[\\/]/).slice(-2).join(" ");
      return null;
    }
    const LOOKS = /^(?:dry|dryrun|plan|diff|preview|validate|validation|simulate|whatif|status|health|healthcheck|smoke|smoketest|e2e|notify|notification|notice|announce|slack|teams|logs|log|backup|dump|export|wait|ping|lint|verify|report|audit|comment)$/;
    const DEPLOYS = /^(?:deploy|deploys|deployer|deployment|deploying|redeploy|autodeploy|rollout|promote|promotion|golive|cutover|ship|namesti\w*|namestit\w*|uvedi\w*|uvedba|postavi\w*)\d*$/;
    const PERHAPS = /^(?:release|migrate|migration|migrations|publish|install|update|upgrade|restart|start|stop|up|down|apply|sync|provision|rollback|roll|revert|undo|restore|swap|switch|seed|push|upload|copy|transfer|destroy|terraform|helm|ansible|run|exec|reload|flush|purge|invalidate|objavi|posodobi|nadgradi)$/;
    const HARMLESS = /^(?:build|builds|test|tests|spec|specs|check|checks|ci|scan|bundle|compile|package|packages|generate|codegen|docs|doc|changelog|version|versions|setup|bootstrap|prepare|pre|clean|cleanup|format|fmt|lintfix|typecheck|types|tsc|coverage|sonar|codeql|benchmark|bench|analyse|analyze|collect|logout|login|summary|print|get|list|show|info|env|sign|attest|sbom|config|assign|label|triage|stale|dist|assets|storybook|unit|integration|acceptance|playwright|cypress|jest|vitest|pytest|image|images|dev|watch|serve)$/;
    function actOfName(name, words) {
      if (words.some(word => /^--?(?:dry-?run|check|what-?if|noop|help)(?:=(?!false)|$)/i.test(word))) return "harmless";
      const parts = (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.J)(name);
      const has = pattern => parts.some(part => pattern.test(part));
      if (has(LOOKS)) return "harmless";
      if (has(DEPLOYS)) return /\b(?:docs?|documentation|storybook|pages)\b/.test(parts.join(" ")) ? "harmless" : "deploys";
      if (has(PERHAPS) && !has(/^packages?$/)) return "perhaps";
      return has(HARMLESS) ? "harmless" : "opaque";
    }
  }),
  1924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => segments,
      T: () => saidBy
    });
    const PRODUCTION = /^(?:prod|production|prd|live|golive|produkcij\w*)\d*$/;
    const BEFORE = new Set([ "pre", "non", "not", "no", "near", "pseudo", "semi", "un" ]);
    const AFTER = /^(?:like|mirror|copy|clone|shadow|sim|replica|test|testing|stag|staging|stage|preview|demo|sandbox)$/;
    const TEST = /^(?:dev|devel|development|develop|test|tst|testing|testn[aeio]|testnem|stage|staging|stg|stag|qa|uat|sit|pre|preprod|preproduction|preprd|nonprod|nonproduction|nonprd|nprd|sandbox|sbx|demo|preview|previews|review|ephemeral|trial|acc|acceptance|perf|loadtest|pentest|localhost|e2e|training|edu|playground|razvoj|razvojn[aeio]|kind|minikube|k3d|pr)\d*$/;
    function segments(name) {
      return name.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\d]+/u).filter(each => each !== "");
    }
    function saidBy(text) {
      let test = false;
      const parts = segments(text);
      for (const [index, part] of parts.entries()) {
        if (PRODUCTION.test(part)) {
          const [before = "", after = ""] = [ parts[index - 1], parts[index + 1] ];
          if (!BEFORE.has(before) && !AFTER.test(after)) return "production";
          test = true;
        }
        if (TEST.test(part)) test = true;
      }
      return test ? "test" : null;
    }
  }),
  6883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => conditionHolds,
      Wu: () => isFalse,
      sK: () => readCondition
    });
    var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2086);
    var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8250);
    const TEXT = {
      kind: "literal",
      value: true
    };
    function readCondition(raw) {
      if (!raw.includes("${{")) return whole(raw);
      const pieces = (0, _expression_js__WEBPACK_IMPORTED_MODULE_0__.Xe)(raw);
      const [first] = pieces;
      if (pieces.length === 1 && first !== void 0 && "expression" in first) return whole(first.source);
      const status = pieces.some(piece => "expression" in piece && piece.expression !== null && (0, 
      _expression_js__WEBPACK_IMPORTED_MODULE_0__.lW)(piece.expression));
      return {
        expression: TEXT,
        status
      };
    }
    function whole(source) {
      const expression = (0, _expression_js__WEBPACK_IMPORTED_MODULE_0__.YK)(source);
      return {
        expression,
        status: expression === null || (0, _expression_js__WEBPACK_IMPORTED_MODULE_0__.lW)(expression)
      };
    }
    function conditionHolds({expression, status}, world) {
      const said = expression === null ? null : (0, _world_js__WEBPACK_IMPORTED_MODULE_1__.v9)(expression, world);
      if (status) return said;
      const success = world.status("success");
      if (success === false || said === false) return false;
      return success === true ? said : null;
    }
    const NOTHING = {
      value: () => {},
      status: () => {}
    };
    function isFalse(text) {
      if (!text.includes("${{")) return text.toLowerCase() === "false";
      return conditionHolds({
        ...readCondition(text),
        status: true
      }, NOTHING) === false;
    }
  }),
  2086: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GG: () => walk,
      Xe: () => piecesOf,
      YK: () => parseExpression,
      lW: () => namesStatus
    });
    var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2049);
    var _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2083);
    var _actions_expressions_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7085);
    const CONTEXTS = "github inputs env vars secrets matrix needs steps job jobs runner strategy input".split(" ");
    const STATUS = [ "always", "success", "failure", "cancelled" ];
    const FUNCTIONS = [ ...STATUS, "hashfiles" ].map(name => ({
      name,
      minArgs: 0,
      maxArgs: 255
    }));
    const LONGEST = 1e4;
    function parseExpression(source) {
      if (source.trim() === "" || source.length > LONGEST) return null;
      try {
        return ours(new _actions_expressions_parser__WEBPACK_IMPORTED_MODULE_2__.i(new _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_1__.JG(source).lex().tokens, CONTEXTS, FUNCTIONS).parse());
      } catch {
        return null;
      }
    }
    function ours(expr) {
      if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__.aU) return ours(expr.group);
      if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__.uS) {
        const {literal} = expr;
        return {
          kind: "literal",
          value: literal.primitive ? scalar(literal.coerceString(), expr) : null
        };
      }
      if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__._c) return {
        kind: "not",
        of: ours(expr.expr)
      };
      if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__.oD) return {
        kind: expr.operator.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_1__.ks.AND ? "and" : "or",
        parts: expr.args.map(ours)
      };
      if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__.yI) return {
        kind: "compare",
        operator: expr.operator.lexeme,
        left: ours(expr.left),
        right: ours(expr.right)
      };
      if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__.R6) return {
        kind: "call",
        name: expr.functionName.lexeme.toLowerCase(),
        args: expr.args.map(ours)
      };
      if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__.QC) return {
        kind: "path",
        path: [ expr.name.lexeme.toLowerCase() ]
      };
      if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__.p_) return indexed(expr);
      return {
        kind: "path",
        path: [ "*" ]
      };
    }
    function scalar(text, {token}) {
      if (token.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_1__.ks.NUMBER) return Number(text);
      if (token.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_1__.ks.TRUE) return true;
      if (token.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_1__.ks.FALSE) return false;
      return token.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_1__.ks.NULL ? null : text;
    }
    function indexed({expr, index}) {
      const before = ours(expr);
      const path = before.kind === "path" ? before.path : [ "*" ];
      const key = index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__.uS ? index.literal.coerceString().toLowerCase() : "*";
      return {
        kind: "path",
        path: [ ...path, key ]
      };
    }
    function piecesOf(text) {
      const pieces = [];
      let at = 0;
      for (;;) {
        const start = text.indexOf("${{", at);
        if (start < 0) break;
        const end = endOf(text, start + 3);
        if (end < 0) break;
        if (start > at) pieces.push({
          text: text.slice(at, start)
        });
        const source = text.slice(start + 3, end);
        pieces.push({
          expression: parseExpression(source),
          source: source.trim()
        });
        at = end + 2;
      }
      if (at < text.length) pieces.push({
        text: text.slice(at)
      });
      return pieces;
    }
    function endOf(text, from) {
      let quoted = false;
      for (let at = from; at < text.length - 1; at += 1) {
        if (text[at] === "'") quoted = !quoted;
        if (!quoted && text[at] === "}" && text[at + 1] === "}") return at;
      }
      return -1;
    }
    function walk(expression) {
      const below = expression.kind === "call" ? expression.args : expression.kind === "not" ? [ expression.of ] : expression.kind === "and" || expression.kind === "or" ? expression.parts : expression.kind === "compare" ? [ expression.left, expression.right ] : [];
      return [ expression, ...below.flatMap(walk) ];
    }
    function namesStatus(expression) {
      return walk(expression).some(each => each.kind === "call" && STATUS.includes(each.name));
    }
  }),
  6676: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => commandsIn
    });
    const DEEPEST = 5;
    class Reader {
      commands=[];
      #text;
      #depth;
      #at=0;
      #word="";
      #written=false;
      #words=[];
      #waiting=[];
      constructor(text, depth) {
        this.#text = text.replace(/[ \t]*[\\`]\r?\n[ \t]*/g, " ");
        this.#depth = depth;
      }
      read() {
        while (this.#at < this.#text.length) this.#step(this.#text[this.#at] ?? "");
        this.#endCommand();
        return this.commands;
      }
      #step(character) {
        this.#at += 1;
        const next = this.#text[this.#at] ?? "";
        if (character === "'" || character === '"') this.#quoted(character); else if (character === "$" && next === "(") this.#substituted(); else if (character === "#" && !this.#written) this.#skipLine(); else if (character === "<" && next === "<") this.#announced(); else if (character === "\n") this.#endLine(); else if (/[;&|(){}`]/.test(character)) this.#endCommand(); else if (/\s/.test(character)) this.#endWord(); else {
          const escaped = character === "\\" && /[\s"'$\\]/.test(next);
          this.#word += escaped ? next : character;
          if (escaped) this.#at += 1;
          this.#written = true;
          if (character === "$" && next === "{") this.#variable();
        }
      }
      #variable() {
        const end = this.#text.indexOf("}", this.#at);
        const to = end < 0 ? this.#text.length : end + 1;
        this.#word += this.#text.slice(this.#at, to);
        this.#at = to;
      }
      #quoted(mark) {
        this.#written = true;
        let from = this.#at;
        for (;this.#at < this.#text.length; this.#at += 1) {
          const character = this.#text[this.#at];
          if (mark === '"' && character === "\\") this.#at += 1; else if (mark === '"' && character === "$" && this.#text[this.#at + 1] === "(") {
            this.#word += this.#text.slice(from, this.#at);
            this.#at += 1;
            this.#substituted();
            from = this.#at;
            this.#at -= 1;
          } else if (character === mark) break;
        }
        this.#word += this.#text.slice(from, this.#at);
        this.#at += 1;
      }
      #substituted() {
        const start = this.#at + 1;
        let depth = 1;
        let at = start;
        for (;at < this.#text.length && depth > 0; at += 1) {
          if (this.#text[at] === "(") depth += 1;
          if (this.#text[at] === ")") depth -= 1;
        }
        if (this.#depth < DEEPEST) this.commands.push(...commandsIn(this.#text.slice(start, at - 1), this.#depth + 1));
        this.#written = true;
        this.#at = at;
      }
      #announced() {
        const mark = /^<-?\s*\\?(['"]?)([\w-]+)\1/.exec(this.#text.slice(this.#at, this.#at + 100));
        if (mark === null) return;
        this.#waiting.push(mark[2] ?? "");
        this.#at += mark[0].length;
      }
      #skipLine() {
        const end = this.#text.indexOf("\n", this.#at);
        this.#at = end < 0 ? this.#text.length : end;
      }
      #endLine() {
        const marks = this.#waiting.splice(0);
        const before = this.commands.length;
        this.#endCommand();
        for (const mark of marks) {
          const rest = this.#text.slice(this.#at);
          const end = new RegExp(`^[ \\t]*${mark}[ \\t]*$`, "m").exec(rest);
          const to = end === null ? rest.length : end.index;
          const body = rest.slice(0, to);
          this.#at += end === null ? rest.length : to + end[0].length;
          const index = Math.max(before, this.commands.length - 1);
          const command = this.commands[index];
          if (command !== void 0) this.commands[index] = {
            ...command,
            input: body
          };
        }
      }
      #endWord() {
        if (this.#written) this.#words.push(this.#word);
        this.#word = "";
        this.#written = false;
      }
      #endCommand() {
        this.#endWord();
        if (this.#words.length > 0) this.commands.push({
          words: this.#words,
          input: ""
        });
        this.#words = [];
      }
    }
    function commandsIn(script, depth = 0) {
      return new Reader(script, depth).read();
    }
  }),
  18: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Mp: () => written,
      Mr: () => pathsIn,
      Sg: () => opened,
      Vo: () => alternatives,
      kz: () => JUDGED,
      nT: () => isOpen,
      wX: () => namesIn,
      x7: () => CHOSEN
    });
    var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2086);
    var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8250);
    const JUDGED = "";
    const CHOSEN = "";
    const MARKS = /[\uE000-\uE002]/g;
    const MOST = 64;
    function isOpen(value) {
      return value.search(MARKS) >= 0;
    }
    function opened(value) {
      return value.replaceAll(MARKS, _world_js__WEBPACK_IMPORTED_MODULE_1__.vP);
    }
    function written(value) {
      return value.replaceAll(MARKS, " ");
    }
    function alternatives(text, lookup) {
      let all = [ "" ];
      for (const piece of (0, _expression_js__WEBPACK_IMPORTED_MODULE_0__.Xe)(text)) {
        const each = "text" in piece ? [ piece.text ] : piece.expression === null ? [ _world_js__WEBPACK_IMPORTED_MODULE_1__.vP ] : valuesOf(piece.expression, lookup);
        all = product(all, each);
      }
      return all;
    }
    function product(ones, others) {
      const distinct = [ ...new Set(others) ];
      const few = ones.length * distinct.length > MOST ? [ _world_js__WEBPACK_IMPORTED_MODULE_1__.vP ] : distinct;
      return ones.flatMap(one => few.map(other => `${one}${other}`));
    }
    function valuesOf(expression, lookup) {
      switch (expression.kind) {
       case "literal":
        return [ expression.value === null ? "" : String(expression.value) ];

       case "path":
        return lookup(expression.path) ?? [ _world_js__WEBPACK_IMPORTED_MODULE_1__.vP ];

       case "and":
        return valuesOf(expression.parts.at(-1) ?? {
          kind: "literal",
          value: ""
        }, lookup);

       case "or":
        return expression.parts.flatMap(part => valuesOf(part, lookup)).filter(each => each !== "");

       case "not":
       case "compare":
        return [ "true", "false" ];

       case "call":
        return called(expression.name, expression.args, lookup);
      }
    }
    function called(name, args, lookup) {
      const [first = [], ...rest] = args.map(arg => valuesOf(arg, lookup));
      if (name === "fromjson") return first.flatMap(elements);
      if (name === "tojson" || name === "join") return first;
      if (name !== "format") return [ _world_js__WEBPACK_IMPORTED_MODULE_1__.vP ];
      return first.flatMap(pattern => {
        let all = [ "" ];
        for (const [index, part] of pattern.split(/\{(\d+)\}/).entries()) all = product(all, index % 2 === 0 ? [ part ] : rest[Number(part)] ?? [ _world_js__WEBPACK_IMPORTED_MODULE_1__.vP ]);
        return all;
      });
    }
    function elements(json) {
      if (isOpen(json) || json.length > 1e5) return [ _world_js__WEBPACK_IMPORTED_MODULE_1__.vP ];
      try {
        const value = JSON.parse(json);
        const list = Array.isArray(value) ? value : [ value ];
        return list.flatMap(each => typeof each === "object" && each !== null ? Object.values(each).map(inner => typeof inner === "object" ? _world_js__WEBPACK_IMPORTED_MODULE_1__.vP : String(inner)) : [ String(each) ]);
      } catch {
        return [ _world_js__WEBPACK_IMPORTED_MODULE_1__.vP ];
      }
    }
    function namesIn(text) {
      return (0, _expression_js__WEBPACK_IMPORTED_MODULE_0__.Xe)(text).flatMap(piece => "text" in piece || piece.expression === null ? [] : (0, 
      _expression_js__WEBPACK_IMPORTED_MODULE_0__.GG)(piece.expression).flatMap(each => each.kind === "path" && /^(?:secrets|vars|needs|steps)$/.test(each.path[0] ?? "") ? [ each.path.slice(1).filter(part => part !== "outputs").join(" ") ] : []));
    }
    function pathsIn(text) {
      return (0, _expression_js__WEBPACK_IMPORTED_MODULE_0__.Xe)(text).flatMap(piece => "text" in piece || piece.expression === null ? [] : (0, 
      _expression_js__WEBPACK_IMPORTED_MODULE_0__.GG)(piece.expression).flatMap(each => each.kind === "path" ? [ each.path ] : []));
    }
  }),
  8250: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      v9: () => holds,
      vP: () => OPEN
    });
    const OPEN = "";
    function holds(expression, world) {
      const value = evaluate(expression, world);
      return value === void 0 ? null : truth(value);
    }
    function truth(value) {
      if (typeof value === "string" && value.includes(OPEN)) return value.replaceAll(OPEN, "") === "" ? null : true;
      return value !== "" && value !== 0 && value !== false && value !== null;
    }
    function evaluate(expression, world) {
      switch (expression.kind) {
       case "literal":
        return expression.value;

       case "path":
        return world.value(expression.path);

       case "not":
        {
          const said = holds(expression.of, world);
          return said === null ? void 0 : !said;
        }

       case "and":
       case "or":
        return joined(expression, world);

       case "compare":
        return compared(expression, world);

       case "call":
        return called(expression, world);
      }
    }
    function joined({kind, parts}, world) {
      let open = false;
      let last;
      for (const part of parts) {
        last = evaluate(part, world);
        const said = last === void 0 ? null : truth(last);
        if (said === null) open = true; else if (said === (kind === "or")) return open ? said : last;
      }
      return open ? void 0 : last;
    }
    function compared({operator, left, right}, world) {
      const [one, other] = [ evaluate(left, world), evaluate(right, world) ];
      if (one === void 0 || other === void 0) return;
      if (operator !== "==" && operator !== "!=") return;
      const equal = equals(one, other);
      return equal === null ? void 0 : equal === (operator === "==");
    }
    function equals(one, other) {
      if (typeof one === "string" && typeof other === "string") {
        if (one.includes(OPEN)) return mayBe(one, other) ? null : false;
        if (other.includes(OPEN)) return mayBe(other, one) ? null : false;
        return one.toLowerCase() === other.toLowerCase();
      }
      if (typeof one === typeof other) return one === other;
      if ([ one, other ].some(each => typeof each === "string" && each.includes(OPEN))) return null;
      return Number(one ?? 0) === Number(other ?? 0);
    }
    function mayBe(open, text) {
      const around = open.toLowerCase().split(OPEN);
      const [first = "", last = ""] = [ around.at(0), around.at(-1) ];
      const folded = text.toLowerCase();
      if (folded.includes(OPEN)) return true;
      return folded.startsWith(first) && folded.endsWith(last) && folded.length >= first.length + last.length;
    }
    function called({name, args}, world) {
      const status = args.length === 0 ? world.status(name) : void 0;
      if (status !== void 0) return status;
      const [text, part] = args.map(arg => evaluate(arg, world));
      if (typeof text !== "string" || typeof part !== "string" || part.includes(OPEN)) return;
      const [whole, piece] = [ text.toLowerCase(), part.toLowerCase() ];
      const open = whole.includes(OPEN);
      if (name === "contains") return whole.includes(piece) || (open ? void 0 : false);
      if (name === "startswith") return begins(whole.split(OPEN)[0] ?? "", piece, open);
      if (name === "endswith") return begins(reversed(whole.split(OPEN).at(-1) ?? ""), reversed(piece), open);
      return;
    }
    function begins(known, piece, open) {
      if (known.startsWith(piece)) return true;
      return open && piece.startsWith(known) ? void 0 : false;
    }
    function reversed(text) {
      return Array.from(text).toReversed().join("");
    }
  }),
  8957: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => audit
    });
    var audits_codes = __webpack_require__(7579);
    var audits_examined = __webpack_require__(5702);
    const INDEXES = new WeakMap;
    function indexOf({jobs}) {
      const known = INDEXES.get(jobs);
      if (known !== void 0) return known;
      const byWorkflow = new Map;
      const calling = new Map;
      const add = (map, key, job) => {
        const list = map.get(key);
        if (list === void 0) map.set(key, [ job ]); else list.push(job);
      };
      for (const job of jobs) {
        add(byWorkflow, job.workflow, job);
        if (job.called?.known === true) add(calling, job.called.workflow, job);
      }
      const index = {
        jobs: byWorkflow,
        calling,
        within: new Map
      };
      INDEXES.set(jobs, index);
      return index;
    }
    function jobsWithin(workflow, examined) {
      const {jobs, within} = indexOf(examined);
      const known = within.get(workflow);
      if (known !== void 0) return known;
      const reached = new Set([ workflow ]);
      const found = [];
      for (const each of reached) for (const job of jobs.get(each) ?? []) {
        found.push(job);
        if (job.called?.known === true) reached.add(job.called.workflow);
      }
      within.set(workflow, found);
      return found;
    }
    const GATED = new WeakMap;
    function holdsGate(workflow, examined) {
      const within = jobsWithin(workflow, examined);
      const holds = GATED.get(within) ?? within.some(({gate}) => gate !== null);
      GATED.set(within, holds);
      return holds;
    }
    function callsGate({called}, examined) {
      return called?.known === true && holdsGate(called.workflow, examined);
    }
    function startedThrough(workflow, examined) {
      const {calling} = indexOf(examined);
      const reached = new Set([ workflow ]);
      for (const each of reached) for (const job of calling.get(each) ?? []) reached.add(job.workflow);
      return [ ...reached ];
    }
    function neededBy({workflow, job}, examined) {
      const siblings = indexOf(examined).jobs.get(workflow) ?? [];
      const folded = id => id.toLowerCase();
      const needed = new Set(job.needs.map(folded));
      for (const id of needed) for (const sibling of siblings) {
        if (folded(sibling.job.id) !== id) continue;
        for (const next of sibling.job.needs) needed.add(folded(next));
      }
      return siblings.filter(each => each.job !== job && needed.has(folded(each.job.id)));
    }
    function waitsFor(each, examined) {
      const callers = new Set([ each ]);
      const waited = new Set;
      for (const one of callers) {
        for (const needed of neededBy(one, examined)) {
          waited.add(needed);
          if (needed.called?.known !== true) continue;
          for (const inner of jobsWithin(needed.called.workflow, examined)) waited.add(inner);
        }
        for (const caller of indexOf(examined).calling.get(one.workflow) ?? []) callers.add(caller);
      }
      waited.delete(each);
      return [ ...waited ];
    }
    function isOnlyOurs({job, ours, others}) {
      return job.uses === null && ours.length > 0 && others.length === 0;
    }
    function found(code, place, facts = {}) {
      const {audit, severity} = audits_codes.r[code];
      return {
        audit,
        code,
        severity,
        file: place?.file ?? null,
        line: place?.line ?? null,
        column: place?.column ?? null,
        facts
      };
    }
    var permissions_stated = __webpack_require__(289);
    const identity = examined => [ ...cloud(examined), ...signing(examined) ];
    function cloud({jobs}) {
      const gated = jobs.filter(({gate, job}) => gate !== null && job.environment !== null);
      const keys = new Set(gated.flatMap(({identities}) => identities.map(({key}) => key)));
      return jobs.filter(({gate, job}) => gate === null && job.environment === null).flatMap(({job, identities}) => identities.filter(({key}) => keys.has(key)).map(({said, place}) => found("identity.outside-environment", place, {
        job: job.id,
        role: said
      })));
    }
    function signing({repository: {solution}, jobs}) {
      const listed = solution.known ? solution.value?.evidence.workflows ?? [] : [];
      return jobs.filter(({workflow}) => listed.includes(workflow.file)).filter(each => asksForIdentity(each) && !isOnlyOurs(each)).map(({job, workflow}) => found("identity.shared", job.place, {
        job: job.id,
        workflow: workflow.file
      }));
    }
    function asksForIdentity({job, workflow}) {
      const stated = job.permissions ?? workflow.permissions;
      return stated !== null && (0, permissions_stated.Mc)(stated, "id-token") === "write";
    }
    const COMMIT = /@(?<commit>[0-9a-f]{40}|[0-9a-f]{64})$/i;
    const IMAGE = /^docker:\/\/.+@sha256:(?<commit>[0-9a-f]{64})$/i;
    function isPinned(uses) {
      return /^\.{1,2}(?:\/|$)/.test(uses) || COMMIT.test(uses) || IMAGE.test(uses);
    }
    const WORDS = /^(?:<.*>|\{.*\}|\[.*\]|x{7,}|\.\.\.|…|(?:your|full|the)[-_ ].*|commit|sha|.*-(?:commit|sha))$/i;
    function isPlaceholder(uses) {
      const [, version = ""] = /@([^@]*)$/.exec(uses) ?? [];
      if (WORDS.test(version)) return true;
      const commit = (COMMIT.exec(uses) ?? IMAGE.exec(uses))?.groups?.["commit"]?.toLowerCase();
      if (commit === void 0) return false;
      return repeats(commit) || counts(commit);
    }
    function repeats(commit) {
      return [ 1, 2, 3, 4, 5, 6, 7, 8, 10 ].some(length => Array.from(commit).every((digit, index) => digit === commit[index % length]));
    }
    function counts(commit) {
      const digits = Array.from(commit).map(digit => Number.parseInt(digit, 16));
      return [ 1, 15 ].some(step => digits.every((digit, index) => index === 0 || digit === ((digits[index - 1] ?? 0) + step) % 16));
    }
    var production_environments = __webpack_require__(43);
    var scope = __webpack_require__(8449);
    var reading_values = __webpack_require__(18);
    function productionEnvironments({jobs, repository, around}) {
      const {environments} = repository.settings;
      const settings = environments.known ? environments.value : [];
      const used = new Map;
      for (const {workflow, job} of jobs) {
        if (job.environment === null) continue;
        const lookup = (0, scope.IX)({
          workflow,
          job
        }, around.callers);
        for (const name of (0, reading_values.Vo)(job.environment.text, lookup)) {
          const key = name.toLowerCase();
          if ((0, reading_values.nT)(name) || (0, production_environments.aX)(name, around.names) !== "production" || used.has(key)) continue;
          const setting = settings.find(each => each.name.toLowerCase() === key) ?? null;
          used.set(key, {
            name,
            place: job.environment.place,
            setting
          });
        }
      }
      return [ ...used.values() ];
    }
    function levelOf(examined, findings, ignored) {
      const breaking = level => {
        const codes = (level === 1 ? findings : [ ...findings, ...ignored ]).map(({code}) => code).filter(code => audits_codes.r[code].breaks === level);
        return [ ...new Set(codes) ].map(code => ({
          code,
          workflow: null
        }));
      };
      const first = breaking(1);
      if (first.length > 0) return {
        reached: 0,
        missing: first
      };
      const waived = ignored.some(({code}) => audits_codes.r[code].breaks === 1) || examined.jobs.some(({declared, conduct}) => declared && conduct.kind !== "none");
      const second = [ ...breaking(2), ...waived ? [ {
        code: "level.declared",
        workflow: null
      } ] : [] ];
      if (second.length > 0) return {
        reached: 1,
        missing: second
      };
      const third = [ ...breaking(3), ...unsigned(examined), ...stronghold(examined) ];
      return third.length > 0 ? {
        reached: 2,
        missing: third
      } : {
        reached: 3,
        missing: []
      };
    }
    function unsigned({repository: {solution}}) {
      const signed = solution.known && solution.value?.evidence.announcement === "signed";
      return signed ? [] : [ {
        code: "level.unsigned",
        workflow: null
      } ];
    }
    function stronghold(examined) {
      const {repository, jobs, around} = examined;
      const {environments} = repository.settings;
      const used = productionEnvironments(examined).map(({setting}) => setting);
      const named = environments.known ? environments.value.filter(({name}) => (0, production_environments.aX)(name, around.names) === "production") : [];
      const production = used.length > 0 ? used : named;
      const answers = production.length > 0 && production.every(each => each?.apps.known === true && each.apps.value.length > 0);
      const guarded = jobs.some(({ours}) => ours.some(({mode}) => mode === "guard"));
      if (answers && guarded) return [];
      const trusted = jobs.flatMap(({job, called}) => job.uses !== null && isPinned(job.uses.text) && called?.known === true && called.workflow.remote && jobs.some(inner => inner.workflow === called.workflow && inner.gate !== null && asksForIdentity(inner)) ? [ job.uses.text ] : []);
      const workflows = [ ...new Set(trusted) ];
      if (workflows.length > 0) return workflows.map(workflow => ({
        code: "level.target-trust",
        workflow
      }));
      if (answers) return [ {
        code: "level.app-without-guard",
        workflow: null
      } ];
      const unread = production.some(each => each !== null && !each.apps.known);
      return [ {
        code: unread ? "level.stronghold-unknown" : "level.no-stronghold",
        workflow: null
      } ];
    }
    const ITEMS = {
      "znet.joined": solution => solution.znet?.joined,
      "access-rules.acknowledged": solution => solution["access-rules"]?.acknowledged,
      "architecture.plans.sent": solution => solution.architecture?.plans?.sent,
      "architecture.meeting.held": solution => solution.architecture?.meeting?.held,
      "architecture.ip-space": solution => solution.architecture?.["ip-space"],
      "architecture.vlan": solution => solution.architecture?.vlan,
      "architecture.connections": solution => solution.architecture?.connections?.join(", "),
      "architecture.runtime": solution => solution.architecture?.runtime,
      "architecture.confidentiality": solution => solution.architecture?.confidentiality,
      "architecture.integrity": solution => solution.architecture?.integrity,
      "architecture.availability": solution => solution.architecture?.availability,
      "contacts.solution-custodian": solution => solution.contacts["solution-custodian"],
      "contacts.contract-custodian": solution => solution.contacts["contract-custodian"],
      "client.contact": solution => solution.client?.contact,
      "contract.reference": solution => solution.contract?.reference
    };
    function onboardingOf({solution}) {
      return Object.entries(ITEMS).map(([key, read]) => {
        const item = key;
        if (!solution.known) return {
          item,
          state: "unknown",
          detail: ""
        };
        const detail = solution.value === null ? void 0 : read(solution.value);
        return detail === void 0 || detail === "" ? {
          item,
          state: "missing",
          detail: ""
        } : {
          item,
          state: "present",
          detail
        };
      });
    }
    const NEEDS = [ {
      what: "environments",
      needs: "paid"
    }, {
      what: "rulesets",
      needs: "paid"
    }, {
      what: "code-owners",
      needs: "paid"
    }, {
      what: "required-reviewers",
      needs: "enterprise"
    }, {
      what: "custom-protection-rules",
      needs: "enterprise"
    } ];
    function platformOf({settings}) {
      const visibility = settings.visibility.known ? settings.visibility.value : null;
      const plan = settings.plan.known ? settings.plan.value : null;
      if (visibility === "public" || plan === "enterprise") return {
        visibility,
        plan,
        lacks: []
      };
      const has = needs => needs === "paid" && plan !== null && plan !== "free";
      return {
        visibility,
        plan,
        lacks: NEEDS.filter(({needs}) => !has(needs)).map(lack => ({
          ...lack,
          certain: visibility !== null && plan !== null
        }))
      };
    }
    const adminBypass = examined => productionEnvironments(examined).filter(({setting}) => setting?.canAdminsBypass === true).map(({name, place}) => found("environment.admins-bypass", place, {
      environment: name
    }));
    var acts = __webpack_require__(2100);
    var reading_condition = __webpack_require__(6883);
    const afterRefusal = examined => examined.jobs.flatMap(each => [ ...steps(each, examined), ...dependents(each, examined) ]);
    function ended(result, where) {
      const status = {
        always: true,
        success: false,
        failure: result === "failure",
        cancelled: result === "cancelled"
      };
      return {
        value: path => where(path.join(".")),
        status: name => status[name]
      };
    }
    function survives(condition, told) {
      const read = (0, reading_condition.sK)(condition.raw);
      if (!read.status) return false;
      return [ "failure", "cancelled" ].some(result => (0, reading_condition.C)(read, ended(result, path => told(path, result))) !== false);
    }
    function steps(each, examined) {
      const {job, gate, others} = each;
      if (gate === null) return [];
      const id = gate.step.id?.toLowerCase();
      return others.flatMap(step => {
        const {index, title, condition} = step;
        if (index < gate.step.index || condition === null) return [];
        const runs = survives(condition, (path, result) => {
          if (path === "job.status") return result;
          if (id === void 0) return;
          if (path === `steps.${id}.outcome` || path === `steps.${id}.conclusion`) return result;
          if (path === `steps.${id}.outputs.allowed`) return result === "failure" ? "false" : "";
          return;
        });
        if (!runs) return [];
        const act = worst(actsIn(each, step, examined));
        if (act === null) return [];
        const code = act === "opaque" ? "gate.outlived" : "gate.ignored-by-step";
        return [ found(code, condition.place, {
          job: job.id,
          step: title,
          if: condition.text
        }) ];
      });
    }
    function actsIn({workflow, job}, step, {around}) {
      const lookup = (0, scope.IX)({
        workflow,
        job
      }, around.callers, step);
      return (0, acts.DI)(step, lookup, around.actions, 0).map(({act}) => act);
    }
    function worst(acts) {
      if (acts.some(act => act === "deploys" || act === "perhaps" || act === "dispatches")) return "deploys";
      return acts.includes("opaque") ? "opaque" : null;
    }
    function dependents(each, examined) {
      const {condition, id} = each.job;
      if (condition === null || each.gate !== null || isOnlyOurs(each) || each.declared) return [];
      const act = worst(actsOfJob(each));
      if (act === null) return [];
      const gated = waitsFor(each, examined).filter(({gate}) => gate !== null);
      const ignored = gated.find(({job}) => survives(condition, (path, result) => path === `needs.${job.id.toLowerCase()}.result` ? result : void 0));
      if (ignored === void 0) return [];
      const code = act === "opaque" ? "gate.outlived" : "gate.ignored-by-job";
      const facts = {
        job: id,
        step: id,
        gate: ignored.job.id,
        if: condition.text
      };
      return [ found(code, condition.place, facts) ];
    }
    function actsOfJob({conduct, called}) {
      if (called?.known === false) return conduct.kind === "none" || conduct.kind === "test" ? [] : [ "deploys" ];
      return conduct.done.map(({act}) => act);
    }
    var audits_repository = __webpack_require__(2373);
    const NEEDED = [ "pull_request", "deletion", "non_fast_forward" ];
    const branchRules = ({repository}) => {
      const {branch} = repository.settings;
      if (!branch.known) return [ found("branch.unknown", null, (0, audits_repository.FG)(branch)) ];
      const {name, rules, codeOwnerReview} = branch.value;
      const lacks = NEEDED.filter(rule => !rules.includes(rule));
      if (!codeOwnerReview) lacks.push("require_code_owner_review");
      if (lacks.length === 0) return [];
      return branch.value.protected ? [ found("branch.unknown", null, {
        branch: name,
        lacks,
        why: "forbidden",
        permission: "administration: read"
      }) ] : [ found("branch.unprotected", null, {
        branch: name,
        lacks
      }) ];
    };
    const OWNERS_FILES = [ ".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS" ];
    const PATTERN_CHARACTERS = 300;
    function ownersLines(text) {
      return text.split("\n").flatMap((content, index) => {
        const [pattern = "", ...owners] = content.replace(/(?:^|\s)#.*$/, "").trim().split(/\s+/);
        return pattern === "" ? [] : [ {
          line: index + 1,
          pattern,
          owners: owners.filter(isOwner)
        } ];
      });
    }
    function isOwner(text) {
      return /^@[\w.-]+(?:\/[\w.-]+)?$/.test(text) || /^[^@\s]+@[^@\s]+$/.test(text);
    }
    function decidingLine(lines, path) {
      return lines.findLast(({pattern}) => covers(pattern, path)) ?? null;
    }
    function covers(pattern, path) {
      if (pattern.length > PATTERN_CHARACTERS || /[![\]\\]/.test(pattern)) return false;
      const inner = pattern.replace(/^\//, "").replace(/\/$/, "");
      const anchored = pattern.startsWith("/") || inner.includes("/");
      const body = inner.split(/(\*\*\/|\/\*\*$|\*+|\?)/).map(part => {
        if (part === "**/") return "(?:.*/)?";
        if (part === "/**") return "/.*";
        if (part.startsWith("*")) return "[^/]*";
        return part === "?" ? "[^/]" : part.replace(/[.+^${}()|]/g, "\\$&");
      }).join("");
      const flat = inner.includes("/") && inner.endsWith("/*");
      const end = pattern.endsWith("/") ? "/.*" : flat ? "" : "(?:/.*)?";
      return new RegExp(`^${anchored ? "" : "(?:.*/)?"}${body}${end}$`, "s").test(path);
    }
    const EZDRAV = [ ".ezdrav/intervention.yml", ".ezdrav/interventions/poseg.yml", ".ezdrav/solution.yml", ".ezdrav/staff.yml" ];
    const codeowners = examined => {
      const {files} = examined.repository;
      const file = OWNERS_FILES.map(path => files.find(each => each.path === path)).find(each => each !== void 0);
      if (file === void 0) return [ found("codeowners.missing", null) ];
      const gated = examined.workflows.filter(workflow => !workflow.remote && holdsGate(workflow, examined)).map(workflow => workflow.file);
      const lines = ownersLines(file.text);
      const undecided = [ ...EZDRAV, ...gated, file.path ].map(path => ({
        path,
        line: decidingLine(lines, path)
      }));
      const unowned = undecided.filter(({line}) => line === null || line.owners.length === 0);
      if (unowned.length === 0) return [];
      const place = {
        file: file.path,
        line: unowned[0]?.line?.line ?? 1,
        column: 1
      };
      return [ found("codeowners.uncovered", place, {
        paths: unowned.map(({path}) => path)
      }) ];
    };
    const declared = ({repository: {declarations}}) => declarations.known || declarations.why !== "invalid" ? [] : [ found("declarations.invalid", {
      file: ".ezdrav/doctor.yml",
      line: 1,
      column: 1
    }) ];
    const defaultPermissions = ({repository}) => {
      const {workflowPermissions} = repository.settings;
      const writes = workflowPermissions.known && workflowPermissions.value === "write";
      return writes ? [ found("permissions.default-write", null) ] : [];
    };
    const OPENS_NOTHING = /SLACK|TEAMS|(?<!DEPLOY\w*)WEBHOOK|DISCORD|TELEGRAM|SONAR|CODECOV|SNYK|SENTRY|NOTIFY|CHROMATIC|PERCY|NEXUS|ARTIFACTORY|NPM_TOKEN|DOCKER_?HUB|(?:ACCOUNT|TENANT|CLIENT|SUBSCRIPTION|PROJECT|APP)_?ID$|_REGION$|(?:^|_)TEST_|_URL$|_USER(?:NAME)?$|_EMAIL$|^SMTP_URL$/;
    const deploymentSecrets = examined => {
      const deploying = examined.jobs.filter(each => isDeploying(each, examined));
      const names = new Set(deploying.flatMap(each => deploymentsOwn(each, examined)));
      const stray = examined.jobs.flatMap(each => outside(each, names, examined));
      const shared = examined.workflows.flatMap(({secrets, jobs}) => jobs.every(({environment}) => environment !== null) ? [] : secrets.filter(({name}) => names.has(name)));
      return [ ...[ ...stray, ...shared ].map(({name, place}) => found("secrets.outside-environment", place, {
        secret: name
      })), ...examined.jobs.flatMap(each => everything(each, examined)) ];
    };
    function isDeploying(each, examined) {
      return each.gate !== null || each.production || callsGate(each, examined);
    }
    function deploymentsOwn(each, {around}) {
      const {job, others, workflow} = each;
      const acting = others.filter(step => {
        const lookup = (0, scope.IX)({
          workflow,
          job
        }, around.callers, step);
        const login = /login|auth|credential|kubeconfig|context|ssh/i.test(step.uses?.text ?? "");
        return login || (0, acts.DI)(step, lookup, around.actions, 0).some(({act}) => act !== "harmless");
      });
      const used = [ ...workflow.secrets, ...job.secrets, ...acting.flatMap(({secrets}) => secrets) ];
      return used.map(({name}) => name).filter(name => name !== "*" && !OPENS_NOTHING.test(name));
    }
    function outside(each, names, examined) {
      const {job, others, called} = each;
      const own = [ ...job.secrets, ...others.flatMap(({secrets}) => secrets) ];
      if (job.uses !== null) {
        if (callsGate(each, examined) && called?.known === true && !called.workflow.remote) return [];
        return isDeploying(each, examined) ? own.filter(({name}) => !OPENS_NOTHING.test(name)) : own.filter(({name}) => names.has(name));
      }
      return job.environment === null && each.gate === null ? own.filter(({name}) => names.has(name)) : [];
    }
    function everything(each, examined) {
      const {job, ours, production, called, conduct} = each;
      const computed = [ ...job.secrets, ...job.steps.flatMap(({secrets}) => secrets) ].filter(({name}) => name === "*" && (production || ours.length > 0));
      const local = called?.known === true && !called.workflow.remote;
      const matters = callsGate(each, examined) || conduct.kind === "production" || conduct.kind === "unclear";
      return [ ...job.inherits === null || local || !matters ? [] : [ found("secrets.all", job.inherits.place, {
        job: job.id
      }) ], ...computed.map(({place}) => found("secrets.all", place, {
        job: job.id
      })) ];
    }
    function openBranches(patterns, {settings: {branch}}) {
      return patterns.filter(pattern => branch.known ? pattern !== branch.value.name : /[*?[]/.test(pattern));
    }
    function isDefaultBranchOnly(policy, repository) {
      if (policy.kind !== "patterns") return policy.kind === "protected-branches";
      const {tags, branches} = policy;
      return tags.length === 0 && branches.length > 0 && openBranches(branches, repository).length === 0;
    }
    const environmentProtection = examined => {
      const {environments} = examined.repository.settings;
      return productionEnvironments(examined).flatMap(used => {
        const facts = {
          environment: used.name
        };
        if (!environments.known) return [ found("environment.unknown", used.place, {
          ...facts,
          ...(0, audits_repository.FG)(environments)
        }) ];
        return protection(used, examined.repository);
      });
    };
    function protection({name: environment, place, setting}, repository) {
      if (setting === null) return [ found("environment.missing", place, {
        environment
      }) ];
      const silent = setting.canAdminsBypass === null ? [ found("environment.unknown", place, {
        environment,
        why: "unavailable"
      }) ] : [];
      const {policy} = setting;
      if (!policy.known) return [ ...silent, found("environment.unknown", place, {
        environment,
        ...(0, audits_repository.FG)(policy)
      }) ];
      if (policy.value.kind === "any") return [ ...silent, found("environment.any-ref", place, {
        environment
      }) ];
      const branches = policy.value.kind === "patterns" ? policy.value.branches : [ "protected branches" ];
      if (branches.length === 0) return silent;
      const open = policy.value.kind === "patterns" ? openBranches(branches, repository) : [];
      return open.length === 0 ? [ ...silent, found("environment.branches", place, {
        environment,
        branches
      }) ] : [ ...silent, found("environment.open-branches", place, {
        environment,
        branches: open
      }) ];
    }
    const SUCCESS = {
      value: () => {},
      status: name => name === "hashfiles" ? void 0 : name === "success" || name === "always"
    };
    const gateConditional = ({jobs}) => jobs.flatMap(({job, gate}) => {
      const condition = gate?.step.condition ?? null;
      if (condition === null || (0, reading_condition.C)((0, reading_condition.sK)(condition.raw), SUCCESS) === true) return [];
      return [ found("gate.conditional", condition.place, {
        job: job.id,
        if: condition.text
      }) ];
    });
    const gateContinues = ({jobs}) => jobs.flatMap(({job, gate}) => gate === null ? [] : [ gate.step.continueOnError, job.continueOnError ].flatMap(value => value === null || (0, 
    reading_condition.Wu)(value.text) ? [] : [ found("gate.continue-on-error", value.place, {
      job: job.id,
      value: value.text
    }) ]));
    var our_action = __webpack_require__(6378);
    const gateCopied = ({jobs}) => jobs.flatMap(({job, gate, ours, innerGate}) => {
      const tell = new Set(ours.map(({step}) => step));
      const copies = job.steps.filter(step => (0, our_action.sN)(step) && !tell.has(step));
      return [ ...copies.flatMap(({uses}) => uses === null ? [] : [ found("gate.other-owner", uses.place, {
        job: job.id,
        uses: uses.text
      }) ]), ...innerGate === null || gate !== null ? [] : [ found("gate.in-composite", innerGate.place, {
        job: job.id,
        uses: innerGate.uses?.text ?? ""
      }) ] ];
    });
    const gateCutOff = examined => {
      const gated = examined.jobs.filter(({gate}) => gate !== null);
      const groups = gated.flatMap(({job, workflow}) => [ job.cancels, ...startedThrough(workflow, examined).map(({cancels}) => cancels), ...examined.jobs.flatMap(caller => caller.called?.known === true && caller.called.workflow === workflow ? [ caller.job.cancels ] : []) ]);
      const cutting = new Set(groups.filter(each => each !== null && !(0, reading_condition.Wu)(each.text)));
      return [ ...cutting ].flatMap(each => each === null ? [] : [ found("gate.cut-off", each.place, {
        value: each.text
      }) ]);
    };
    const gateEnvironment = examined => examined.jobs.flatMap(each => {
      const {job, gate} = each;
      if (gate === null) return [];
      const input = gate.step.inputs.get("environment");
      const judged = input?.text || "production";
      if (job.environment === null) return [ found("gate.no-environment", job.place, {
        job: job.id,
        judged
      }) ];
      const {text: deployed, place} = job.environment;
      const silent = job.deployment !== null && !isTrue(job.deployment.text) ? [ found("environment.no-deployment", job.deployment.place, {
        job: job.id
      }) ] : [];
      if (judged.toLowerCase() === deployed.toLowerCase()) return [ ...silent, ...undeclared(each, examined, judged, input?.place ?? place) ];
      const code = (0, our_action.BH)(judged) || (0, our_action.BH)(deployed) ? "gate.environment-unclear" : "gate.environment-differs";
      return [ ...silent, found(code, input?.place ?? place, {
        job: job.id,
        judged,
        deployed
      }) ];
    });
    function isTrue(text) {
      return !(0, reading_condition.Wu)(text) && !(0, our_action.BH)(text);
    }
    function undeclared({workflow, job}, {around, repository}, judged, place) {
      if (!repository.solution.known) return [];
      const {production, test} = around.names;
      const values = (0, reading_values.Vo)(judged, (0, scope.IX)({
        workflow,
        job
      }, around.callers));
      const names = values.filter(value => !(0, reading_values.nT)(value) && !(0, production_environments.vo)(value, [ ...production, ...test, "test", "production" ]));
      return names.length === 0 ? [] : [ found("gate.environment-undeclared", place, {
        job: job.id,
        environments: names
      }) ];
    }
    const gateInOtherJob = examined => examined.jobs.flatMap(each => {
      if (each.gate !== null || isOnlyOurs(each) || each.declared || each.innerGate !== null) return [];
      if (callsGate(each, examined) || each.production && each.ours.length > 0) return [];
      const gate = relied(each, examined);
      return gate === void 0 ? [] : [ found("gate.other-job", each.job.place, {
        job: each.job.id,
        gate: gate.job.id
      }) ];
    });
    function relied(each, examined) {
      const {kind, done} = each.conduct;
      if (kind === "test" || kind === "idle") return;
      const gated = waitsFor(each, examined).filter(({gate}) => gate !== null);
      const does = (...acts) => done.some(({act}) => acts.includes(act));
      if (kind !== "none" || does("deploys", "dispatches")) return gated[0];
      return each.called?.known === false || does("opaque", "perhaps") ? gated.find(isOnlyOurs) : void 0;
    }
    const gateMode = ({jobs}) => jobs.flatMap(each => {
      const [first] = each.ours;
      if (!each.production || each.gate !== null || first === void 0 || isOnlyOurs(each)) return [];
      return [ first.mode === null ? found("gate.mode-unclear", first.at, {
        job: each.job.id
      }) : found("gate.other-mode", first.at, {
        job: each.job.id,
        mode: first.mode
      }) ];
    });
    const gateNotFirst = ({jobs}) => jobs.flatMap(({job, gate}) => {
      if (gate === null) return [];
      const before = job.steps.slice(0, gate.step.index).filter(step => !isGuard(step));
      if (before.length === 0) return [];
      const facts = {
        job: job.id,
        before: before.map(({title}) => title)
      };
      return [ found("gate.not-first", gate.step.place, facts) ];
    });
    function isGuard({uses}) {
      const text = uses?.text ?? "";
      return /^step-security\/harden-runner@/i.test(text) && isPinned(text);
    }
    var world = __webpack_require__(8250);
    const MAY_DEPLOY = new Set([ "push", "release", "workflow_dispatch" ]);
    const ELSEWHERE = "pull_request_target";
    const gateTrigger = examined => {
      const gated = examined.jobs.filter(({gate}) => gate !== null);
      const all = gated.flatMap(each => {
        const starting = startedThrough(each.workflow, examined);
        const conditions = [ each.job.condition, ...examined.jobs.flatMap(caller => caller.called?.known === true && caller.called.workflow === each.workflow ? [ caller.job.condition ] : []) ];
        const own = conditions.flatMap(one => one === null ? [] : [ (0, reading_condition.sK)(one.raw) ]);
        const counted = conditions.length <= 2 ? own : own.slice(0, each.job.condition === null ? 0 : 1);
        const admits = (event, kind) => counted.every(condition => (0, reading_condition.C)(condition, started(event, kind)) !== false);
        return findings(each, starting, admits);
      });
      return [ ...new Map(all.map(each => [ JSON.stringify(each), each ])).values() ];
    };
    function findings({job}, starting, admits) {
      const triggers = starting.filter(({remote}) => !remote).flatMap(workflow => workflow.triggers).filter(({name}) => name !== "workflow_call" && name !== ELSEWHERE);
      const single = triggers.flatMap(trigger => judged(trigger, admits));
      const possible = triggers.some(trigger => MAY_DEPLOY.has(trigger.name) && kindsOf(trigger).includes("tag") && admits(trigger.name, "tag"));
      if (possible || triggers.length === 0) return single;
      return [ found("trigger.never", job.place, {
        job: job.id
      }), ...single ];
    }
    function judged(trigger, admits) {
      const {name, place} = trigger;
      const kinds = kindsOf(trigger).filter(kind => admits(name, kind));
      if (kinds.length === 0) return [];
      if (!MAY_DEPLOY.has(name)) return [ found("trigger.refused", place, {
        event: name
      }) ];
      return name === "push" && kinds.includes("branch") ? [ found("trigger.no-tag", place) ] : [];
    }
    function kindsOf({name, branches, onTags}) {
      if (name === "push") {
        const any = !branches && !onTags;
        return [ ...onTags || any ? [ "tag" ] : [], ...branches || any ? [ "branch" ] : [] ];
      }
      if (name === "release") return [ "tag" ];
      if (name === "pull_request") return [ "pull" ];
      return name === "workflow_dispatch" ? [ "tag", "branch" ] : [ "branch" ];
    }
    const REFS = {
      tag: `refs/tags/${world.vP}`,
      branch: `refs/heads/${world.vP}`,
      pull: `refs/pull/${world.vP}/merge`
    };
    function started(event, kind) {
      const known = {
        "github.event_name": event,
        "github.ref": REFS[kind],
        "github.ref_type": kind === "tag" ? "tag" : "branch"
      };
      return {
        value: path => known[path.join(".")],
        status: name => name === "failure" || name === "cancelled" ? false : name !== "hashfiles"
      };
    }
    const gateWait = ({jobs}) => jobs.flatMap(({job, gate}) => {
      const wait = gate?.step.inputs.get("wait-minutes")?.text ?? "0";
      return [ gate?.step.timeout ?? null, job.timeout ].flatMap(timeout => gate === null || timeout === null || !(Number(timeout.text) <= Number(wait)) || wait === "0" ? [] : [ found("gate.wait-cut", timeout.place, {
        job: job.id,
        wait,
        timeout: timeout.text
      }) ]);
    });
    const OTHER_CODE = /^(?:NODE_OPTIONS|NODE_PATH|NODE_TLS_REJECT_UNAUTHORIZED|NODE_REPL_EXTERNAL_MODULE|LD_PRELOAD|LD_LIBRARY_PATH|LD_AUDIT|DYLD_\w+|OPENSSL_CONF|OPENSSL_MODULES|PATH|BASH_ENV|ENV|SHELLOPTS)$/i;
    const BETWEEN = /^(?:HTTPS?_PROXY|ALL_PROXY|NODE_EXTRA_CA_CERTS|NODE_USE_ENV_PROXY|NODE_USE_SYSTEM_CA|SSL_CERT_FILE|SSL_CERT_DIR|GITHUB_API_URL|GITHUB_GRAPHQL_URL|GITHUB_SERVER_URL|ACTIONS_ID_TOKEN_REQUEST_URL)$/i;
    const gateWeakened = ({jobs}) => jobs.flatMap(({workflow, job, gate}) => {
      if (gate === null) return [];
      const variables = [ ...workflow.variables, ...job.variables, ...job.inContainer, ...gate.step.variables ].flatMap(({name}) => {
        const code = OTHER_CODE.test(name.text) ? "gate.weakened" : BETWEEN.test(name.text) ? "gate.rerouted" : null;
        const facts = {
          job: job.id,
          variable: name.text.toUpperCase()
        };
        return code === null ? [] : [ found(code, name.place, facts) ];
      });
      const images = job.images.filter(({text}) => !isPinned(`docker://${text.replace(/^docker:\/\//, "")}`)).map(({text, place}) => found("gate.container", place, {
        job: job.id,
        image: text
      }));
      return [ ...variables, ...images ];
    });
    const GATE = {
      contents: "read",
      "pull-requests": "read",
      issues: "read",
      deployments: "read",
      actions: "read"
    };
    const LEAST = {
      gate: GATE,
      check: {
        contents: "read",
        "pull-requests": "write"
      },
      announce: {
        contents: "read",
        deployments: "write",
        issues: "write",
        actions: "read"
      },
      close: {
        contents: "read",
        deployments: "read",
        actions: "read",
        issues: "write"
      },
      request: {
        contents: "read",
        deployments: "read",
        issues: "write"
      },
      staff: {
        contents: "read",
        issues: "write"
      },
      resume: {
        ...GATE,
        actions: "write",
        checks: "read"
      },
      guard: {},
      doctor: {
        contents: "read",
        actions: "read"
      },
      report: {
        contents: "read",
        deployments: "read"
      }
    };
    const OWN_TOKEN = /^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i;
    function usesWorkflowToken({step}) {
      const token = step.inputs.get("token")?.text ?? "";
      return token === "" || OWN_TOKEN.test(token);
    }
    function leastFor(steps) {
      const least = new Map;
      for (const each of steps.filter(usesWorkflowToken)) {
        const mails = each.mode === "gate" && (each.step.inputs.get("smtp-url")?.text ?? "") !== "";
        const scopes = {
          ...LEAST[each.mode ?? "gate"],
          ...mails && {
            deployments: "write"
          }
        };
        for (const [scope, level] of Object.entries(scopes)) if (least.get(scope) !== "write") least.set(scope, level);
      }
      return least;
    }
    const guard = examined => examined.jobs.flatMap(each => each.ours.filter(({mode}) => mode === "guard").flatMap(ours => [ ...usesWorkflowToken(ours) ? [ found("guard.workflow-token", ours.step.place, {
      job: each.job.id
    }) ] : [], ...keyPlace(each, examined) ]));
    function keyPlace({job}, {repository}) {
      if (job.environment === null) return [ found("guard.no-environment", job.place, {
        job: job.id
      }) ];
      const {text: name, place} = job.environment;
      const {environments} = repository.settings;
      if (!environments.known) return [];
      const setting = environments.value.find(each => each.name.toLowerCase() === name.toLowerCase());
      const policy = setting?.policy;
      const limited = policy?.known === true && isDefaultBranchOnly(policy.value, repository);
      return limited ? [] : [ found("guard.environment-open", place, {
        job: job.id,
        environment: name
      }) ];
    }
    const INPUTS = [ "smtp-url", "people" ];
    const SECRET = /\bsecrets\b/;
    const lettersSecrets = examined => examined.jobs.flatMap(each => {
      const held = each.ours.flatMap(({step}) => INPUTS.flatMap(name => step.inputs.get(name) ?? []).filter(({text}) => SECRET.test(text)));
      const [first] = held;
      if (first === void 0 || each.gate !== null) return [];
      const facts = {
        job: each.job.id
      };
      if (each.job.environment === null) return [ found("letters.outside-environment", first.place, facts) ];
      return environmentOpen(each, examined);
    });
    function environmentOpen({job}, {repository}) {
      const {environments} = repository.settings;
      const name = job.environment?.text ?? "";
      if (!environments.known) return [];
      const setting = environments.value.find(each => each.name.toLowerCase() === name.toLowerCase());
      if (setting?.policy.known === true && isDefaultBranchOnly(setting.policy.value, repository)) return [];
      const place = job.environment?.place ?? job.place;
      return [ found("letters.environment-open", place, {
        job: job.id,
        environment: name
      }) ];
    }
    const noGate = ({jobs}) => {
      const gated = jobs.some(({gate, innerGate}) => gate !== null || innerGate !== null);
      return gated ? [] : [ found("gate.none", null) ];
    };
    var shell = __webpack_require__(6676);
    const otherCode = examined => examined.jobs.flatMap(each => {
      const {gate, others} = each;
      if (gate === null) return [];
      return others.filter(({index}) => index > gate.step.index).flatMap(step => stepFindings(each, step, examined));
    });
    function stepFindings(each, step, {around}) {
      const {workflow, job} = each;
      const lookup = (0, scope.IX)({
        workflow,
        job
      }, around.callers, step);
      const facts = {
        job: job.id
      };
      const uses = step.uses?.text ?? "";
      if (/^actions\/checkout(?:@|$)/i.test(uses)) return checkout(step, lookup, facts);
      const artifact = artifactPlace(step, uses);
      if (artifact !== null) return [ found("code.artifact", artifact, {
        ...facts,
        step: step.title
      }) ];
      const deploys = (0, acts.DI)(step, lookup, around.actions, 0).some(({act}) => act !== "harmless");
      return [ ...fetched(step, facts), ...deploys ? other_code_images(step, lookup, facts) : [], ...injected(step, lookup, facts) ];
    }
    function checkout({inputs}, lookup, facts) {
      const ref = inputs.get("ref");
      const repository = inputs.get("repository");
      const own = repository === void 0 || repository.text === "" || /^\$\{\{\s*github\.repository\s*\}\}$/i.test(repository.text);
      if (!own && repository !== void 0) return [ found("code.other-repository", repository.place, {
        ...facts,
        repository: repository.text
      }) ];
      if (ref === void 0 || ref.text === "" || isJudged(ref, lookup)) return [];
      return [ found("code.other-ref", ref.place, {
        ...facts,
        ref: ref.text
      }) ];
    }
    function isJudged({text}, lookup) {
      if (/^\$\{\{\s*steps\.[\w-]+\.outputs\.(?:tag|commit|release|ref|sha)\s*\}\}$/i.test(text)) return true;
      return (0, reading_values.Vo)(text, lookup).every(value => {
        const rest = value.replace(/^refs\/tags\//, "");
        return rest === reading_values.kz || rest === "";
      });
    }
    function artifactPlace({inputs, uses, run, place}, name) {
      if (/^actions\/download-artifact(?:@|$)/i.test(name)) {
        const other = inputs.get("run-id") ?? inputs.get("repository");
        return other === void 0 || /^\$\{\{\s*github\.(?:run_id|repository)\s*\}\}$/.test(other.text) ? null : other.place;
      }
      if (/^(?:dawidd6|bettermarks|aochmann|marcofaggian|ishworkh)\/.*download-artifact|^dsaltares\/fetch-gh-release/i.test(name)) return uses?.place ?? place;
      const downloads = run !== null && /\bgh\s+run\s+download\b/.test(run.text);
      return downloads ? run.place : null;
    }
    function fetched({run}, facts) {
      if (run === null) return [];
      const git = (0, shell.G)(run.text).filter(({words}) => words[0] === "git");
      const other = git.find(({words}) => {
        const line = words.slice(1).join(" ");
        return /^(?:pull|merge|cherry-pick)\b/.test(line) || /^(?:checkout|switch|reset)\b.*\b(?:main|master|develop|origin\/\S+|HEAD~?\d*)(?:\s|$)/.test(line);
      });
      return other === void 0 ? [] : [ found("code.other-ref", run.place, {
        ...facts,
        ref: other.words.slice(0, 4).join(" ")
      }) ];
    }
    const NAMES_CODE = /image|tag|version|(?:^|[_-])ref(?:$|[_-])|sha|commit|digest|release|build|artifact|package|revision|branch|run/i;
    const MOVING = /[\w/-]:(?:latest|main|master|stable|edge|nightly|dev)(?=$|[\s"'@,])|image\.tag=(?:latest|main|master|stable)\b/;
    function other_code_images(step, lookup, facts) {
      const texts = textsOf(step);
      for (const text of texts) for (const path of (0, reading_values.Mr)(text.text)) {
        const name = path.at(-1) ?? "";
        const chosen = chosenBy(path, lookup);
        if (chosen && NAMES_CODE.test(name)) return [ found("code.chosen", text.place, {
          ...facts,
          input: path.join(".")
        }) ];
      }
      const moving = texts.find(({text}) => MOVING.test(text));
      return moving === void 0 ? [] : [ found("code.moving", moving.place, {
        ...facts,
        image: MOVING.exec(moving.text)?.[0] ?? ""
      }) ];
    }
    function textsOf({run, inputs, variables}) {
      const own = [ ...run === null ? [] : [ run ], ...inputs.values() ];
      return [ ...own, ...variables.flatMap(({value}) => value === null ? [] : [ value ]) ];
    }
    function chosenBy(path, lookup) {
      const values = lookup(path);
      if (path[0] === "vars") return true;
      return values?.some(value => value.includes(reading_values.x7)) ?? false;
    }
    function injected({run, inputs}, lookup, facts) {
      const scripts = [ run, inputs.get("script") ?? null, inputs.get("inlinescript") ?? null ];
      for (const script of scripts) for (const path of script === null ? [] : (0, reading_values.Mr)(script.text)) {
        const values = lookup(path) ?? [];
        if (script !== null && path[0] !== "env" && values.some(value => value.includes(reading_values.x7))) return [ found("code.injected", script.place, {
          ...facts,
          input: path.join(".")
        }) ];
      }
      return [];
    }
    const DEPLOYMENTS_OWN = new Set([ "id-token", "packages", "attestations" ]);
    const permissions = examined => examined.jobs.flatMap(each => {
      const ours = oursIn(each, examined);
      if (ours.length === 0 && !each.production) return [];
      const stated = each.job.permissions ?? each.workflow.permissions;
      if (stated === null) return [ found("permissions.not-stated", each.job.place, {
        job: each.job.id
      }) ];
      const least = leastFor(ours);
      return [ ...missing(each, stated, least), ...tooMany(each, stated, least) ];
    });
    function oursIn({ours, called}, examined) {
      if (called?.known !== true) return ours;
      return jobsWithin(called.workflow, examined).flatMap(each => each.ours);
    }
    function missing({job}, stated, least) {
      const lacks = [ ...least ].filter(([scope, level]) => !(0, permissions_stated.xk)((0, 
      permissions_stated.Mc)(stated, scope), level)).map(([scope, level]) => `${scope}: ${level}`);
      return lacks.length === 0 ? [] : [ found("permissions.missing", stated.place, {
        job: job.id,
        lacks
      }) ];
    }
    function tooMany(each, stated, least) {
      const {job} = each;
      const onlyOurs = isOnlyOurs(each);
      const excess = [ ...stated.scopes ].filter(([scope, {level}]) => {
        if ((0, permissions_stated.xk)(least.get(scope) ?? "none", level)) return false;
        return onlyOurs || level === "write" && !DEPLOYMENTS_OWN.has(scope);
      });
      const all = stated.all === "write" || onlyOurs && stated.all === "read";
      return [ ...all ? [ found("permissions.too-many", stated.place, {
        job: job.id,
        scope: `${stated.all}-all`
      }) ] : [], ...excess.map(([scope, {level, place}]) => found("permissions.too-many", place, {
        job: job.id,
        scope: `${scope}: ${level}`
      })) ];
    }
    const persistedCredentials = ({jobs}) => jobs.flatMap(({job, gate, production}) => gate === null && !production ? [] : job.steps.flatMap(({uses, inputs}) => {
      const kept = inputs.get("persist-credentials")?.text.toLowerCase() !== "false";
      return uses !== null && /^actions\/checkout@/i.test(uses.text) && kept ? [ found("credentials.persisted", uses.place, {
        job: job.id
      }) ] : [];
    }));
    const pullRequestTarget = examined => examined.workflows.filter(workflow => holdsGate(workflow, examined) || examined.jobs.some(each => each.workflow === workflow && (each.production || each.ours.length > 0))).flatMap(({triggers}) => triggers.filter(({name}) => name === "pull_request_target").map(({place}) => found("trigger.pull-request-target", place)));
    var calls = __webpack_require__(1836);
    const reusableWorkflow = examined => examined.jobs.flatMap(each => {
      const {job, called} = each;
      if (job.uses === null || each.declared) return [];
      const facts = {
        job: job.id,
        uses: job.uses.text
      };
      const call = kindOfCall(each, examined);
      const matters = call !== "harmless";
      return [ ...matters && isPlaceholder(job.uses.text) ? [ found("action.placeholder", job.uses.place, facts) ] : [], ...matters && !isPinned(job.uses.text) && !isPlaceholder(job.uses.text) ? [ found("reusable.unpinned", job.uses.place, facts) ] : [], ...called?.known === false && call === "unknown" ? [ found("reusable.unread", job.uses.place, {
        ...facts,
        ...reason(called)
      }) ] : [] ];
    });
    function kindOfCall(each, examined) {
      const {workflow, job, called} = each;
      if (callsGate(each, examined) || job.uses === null) return "deploys";
      if (called?.known === true) return "harmless";
      const call = (0, calls.C8)({
        workflow,
        job
      }, job.uses, examined.around);
      if (call === "harmless" || call === "test") return "harmless";
      return call === "unknown" ? "unknown" : "deploys";
    }
    function reason(called) {
      return {
        why: called.why,
        ...called.permission !== void 0 && {
          permission: called.permission
        }
      };
    }
    const UNREVIEWED = new Set([ "pull_request", "pull_request_target", "issue_comment", "workflow_run" ]);
    const sharedRunner = examined => examined.jobs.flatMap(gated => {
      if (gated.gate === null || !isOwn(gated)) return [];
      const other = examined.jobs.find(each => each.gate === null && !callsGate(each, examined) && each.workflow.triggers.some(({name}) => UNREVIEWED.has(name)) && mayShare(gated.job.runsOn, each.job.runsOn));
      return other === void 0 ? [] : [ found("gate.shared-runner", gated.job.place, {
        job: gated.job.id,
        other: other.job.id
      }) ];
    });
    function isOwn({job: {runsOn}}) {
      return runsOn.some(label => /^(?:self-hosted|group:.*)$/i.test(label));
    }
    function mayShare(gated, other) {
      const held = new Set(gated.map(label => label.toLowerCase()));
      return other.length > 0 && other.every(label => held.has(label.toLowerCase()));
    }
    const SOME = "~";
    const tagRules = examined => {
      const {tagRulesets} = examined.repository.settings;
      if (!tagRulesets.known) return [ found("tag.unknown", null, (0, audits_repository.FG)(tagRulesets)) ];
      const without = (...rules) => deployedTags(examined).filter(tag => !rules.every(rule => tagRulesets.value.some(set => forbids(set, rule, tag))));
      const [movable, creatable] = [ without("update", "deletion"), without("creation") ];
      return [ ...movable.length === 0 ? [] : [ found("tag.movable", null, {
        tags: movable
      }) ], ...creatable.length === 0 ? [] : [ found("tag.creatable", null, {
        tags: creatable
      }) ] ];
    };
    function deployedTags(examined) {
      const tags = examined.workflows.filter(workflow => holdsGate(workflow, examined)).flatMap(({triggers}) => triggers.flatMap(({name, tags: patterns}) => name === "push" ? patterns ?? [] : []));
      return tags.length === 0 ? [ SOME ] : [ ...new Set(tags) ];
    }
    function forbids({include, exclude, rules}, rule, tag) {
      if (!rules.includes(rule) || include.length === 0) return false;
      if (tag === SOME) return true;
      if (exclude.length > 0) return false;
      const covering = [ "~ALL", "refs/tags/**", "refs/tags/**/*", `refs/tags/${tag}` ];
      const flat = tag.includes("/") || tag.includes("**") ? [] : [ "refs/tags/*" ];
      return include.some(pattern => [ ...covering, ...flat ].includes(pattern));
    }
    const ungatedProduction = examined => examined.jobs.flatMap(each => {
      const code = suspicion(each, examined);
      return code === null ? [] : named(each, code, examined);
    });
    function suspicion(each, examined) {
      const {conduct, job, ours, declared, called, innerGate} = each;
      if (declared || each.gate !== null || innerGate !== null || job.steps.some(our_action.sN)) return null;
      if (conduct.kind === "none" || conduct.kind === "test") return null;
      if (ours.length > 0 && conduct.kind !== "idle") return null;
      const gated = waitsFor(each, examined).some(({gate}) => gate !== null);
      if (gated && conduct.kind !== "idle") return null;
      if (conduct.kind === "idle") return ours.length > 0 ? null : "production.idle";
      if (called?.known === false) return "production.called";
      if (conduct.kind === "unclear") return "production.unclear";
      if (conduct.elsewhere) return "production.dispatched";
      return conduct.byEnvironment ? "production.no-gate" : "production.suspected";
    }
    function named(each, code, examined) {
      const {conduct, job, workflow} = each;
      const facts = {
        job: job.id,
        does: conduct.does,
        by: conduct.by,
        environment: conduct.by === "" ? job.environment?.text ?? "" : conduct.by
      };
      if (!workflow.remote) return [ found(code, job.uses === null ? job.place : conduct.place, facts) ];
      return localCallers(workflow.file, examined).map(({job: caller}) => found(code, caller.place, {
        ...facts,
        job: caller.id
      }));
    }
    function localCallers(file, examined) {
      return examined.jobs.filter(({called, workflow}) => !workflow.remote && called?.known === true && jobsWithin(called.workflow, examined).some(inner => inner.workflow.file === file));
    }
    const unpinnedAction = examined => {
      const before = buildsForGated(examined);
      return examined.jobs.flatMap(each => {
        const {job, ours, production} = each;
        const own = production || ours.length > 0;
        if (!own && !before.has(each)) return [];
        return job.steps.flatMap(({uses}) => {
          if (uses === null) return [];
          const facts = {
            job: job.id,
            uses: uses.text
          };
          if (isPlaceholder(uses.text)) return [ found("action.placeholder", uses.place, facts) ];
          if (isPinned(uses.text)) return [];
          return [ found(own ? "action.unpinned" : "action.unpinned-elsewhere", uses.place, facts) ];
        });
      });
    };
    function buildsForGated(examined) {
      const gated = examined.jobs.filter(({gate}) => gate !== null);
      return new Set(gated.flatMap(each => neededBy(each, examined)));
    }
    const unreadableWorkflow = ({unreadable}) => unreadable.map(({place, why}) => found("workflow.unreadable", place, {
      why
    }));
    const BY_STRANGERS = new Set([ "pull_request_target", "workflow_run", "issue_comment" ]);
    const HEAD = /head(?:_|\.)?(?:sha|ref)|head\.repo|workflow_run\.head|refs\/pull\/|merge_commit_sha|github\.head_ref|pull_request\.number|event\.issue\.number|event\.number/i;
    const untrustedCheckout = ({workflows}) => workflows.filter(({triggers}) => triggers.some(({name}) => BY_STRANGERS.has(name))).flatMap(({jobs}) => jobs.flatMap(checkouts));
    function checkouts(job) {
      const runs = job.steps.some(({run, uses}) => run !== null || uses?.text.startsWith("./") === true);
      if (!runs) return [];
      return job.steps.flatMap(({uses, inputs, run}) => {
        const ref = inputs.get("ref") ?? inputs.get("repository");
        if (/^actions\/checkout(?:@|$)/i.test(uses?.text ?? "") && ref !== void 0) return HEAD.test(ref.text) ? [ found("trigger.untrusted-checkout", ref.place, {
          job: job.id,
          ref: ref.text
        }) ] : [];
        const fetches = run !== null && (/\bgh\s+pr\s+checkout\b/.test(run.text) || /git\s+fetch\s.*pull\//.test(run.text));
        return fetches ? [ found("trigger.untrusted-checkout", run.place, {
          job: job.id,
          ref: "gh pr checkout"
        }) ] : [];
      });
    }
    const AUDITS = [ noGate, ungatedProduction, gateInOtherJob, gateCopied, gateNotFirst, gateConditional, gateContinues, afterRefusal, gateMode, gateWeakened, sharedRunner, gateCutOff, otherCode, gateWait, gateEnvironment, unpinnedAction, reusableWorkflow, unreadableWorkflow, declared, gateTrigger, permissions, defaultPermissions, untrustedCheckout, pullRequestTarget, deploymentSecrets, identity, lettersSecrets, adminBypass, environmentProtection, codeowners, branchRules, tagRules, persistedCredentials, guard ];
    function audit(repository) {
      const examined = (0, audits_examined.sb)(repository);
      const all = sorted(AUDITS.flatMap(each => each(examined)));
      const reasons = all.map(finding => reasonFor(finding, examined.declarations.ignored));
      const findings = all.filter((_, index) => reasons[index] === void 0);
      const ignored = all.flatMap((finding, index) => {
        const reason = reasons[index];
        return reason === void 0 ? [] : [ {
          finding,
          reason
        } ];
      });
      const {solution} = repository;
      return {
        findings,
        ignored,
        declared: declaredJobs(examined),
        level: levelOf(examined, findings, ignored.map(({finding}) => finding)),
        platform: platformOf(repository),
        onboarding: solution.known && solution.value === null ? [] : onboardingOf(repository),
        workflows: examined.workflows.length,
        gated: examined.jobs.filter(({gate}) => gate !== null).map(report_named)
      };
    }
    function report_named({workflow, job}) {
      return {
        file: workflow.file,
        line: job.place.line,
        job: job.id
      };
    }
    function declaredJobs({jobs, declarations}) {
      return jobs.filter(({declared, conduct}) => declared && conduct.kind !== "none").map(each => {
        const name = `${each.workflow.file.replace(/^\.github\/workflows\//, "")}/${each.job.id}`;
        const entry = declarations.notDeployments.find(({job}) => job === name);
        return {
          ...report_named(each),
          reason: entry?.reason ?? ""
        };
      });
    }
    function reasonFor(finding, ignored) {
      if (finding.code === "gate.none" || finding.code === "declarations.invalid") return;
      return ignored.find(({code, workflow, job}) => code === finding.code && (workflow === null || finding.file?.replace(/^\.github\/workflows\//, "") === workflow) && (job === null || finding.facts["job"] === job))?.reason;
    }
    const CODES = Object.keys(audits_codes.r);
    function sorted(findings) {
      const ORDER = {
        error: 0,
        warning: 1,
        unknown: 2
      };
      const key = ({severity, code, file, line, column}) => [ ORDER[severity], CODES.indexOf(code), file ?? "", line ?? 0, column ?? 0 ];
      return [ ...findings ].sort((one, other) => compare(key(one), key(other)));
    }
    function compare(one, other) {
      const at = one.findIndex((part, index) => part !== other[index]);
      const [left = "", right = ""] = [ one[at], other[at] ];
      return left < right ? -1 : left > right ? 1 : 0;
    }
  }),
  2373: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      FG: () => whyUnknown,
      GS: () => OFFLINE,
      L5: () => unknown,
      eO: () => known
    });
    function unknown(why, permission) {
      return {
        known: false,
        why,
        ...permission !== void 0 && {
          permission
        }
      };
    }
    function known(value) {
      return {
        known: true,
        value
      };
    }
    const OFFLINE = {
      environments: unknown("offline"),
      branch: unknown("offline"),
      tagRulesets: unknown("offline"),
      workflowPermissions: unknown("offline"),
      visibility: unknown("offline"),
      plan: unknown("offline")
    };
    function whyUnknown(setting) {
      return {
        why: setting.why,
        ...setting.permission !== void 0 && {
          permission: setting.permission
        }
      };
    }
  }),
  4419: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => readAction,
      S: () => readWorkflow
    });
    var browser = __webpack_require__(5861);
    const NODES = 2e5;
    const ALIASES = 200;
    function isTooMuch(document) {
      let aliases = 0;
      (0, browser.YR)(document, {
        Alias: () => {
          aliases += 1;
        }
      });
      if (aliases > ALIASES) return true;
      const known = new Map;
      const count = node => {
        const before = known.get(node);
        if (before !== void 0) return before;
        known.set(node, Number.POSITIVE_INFINITY);
        const below = (0, browser.Vj)(node) ? [ node.resolve(document) ] : (0, browser.tO)(node) ? [ node.key, node.value ] : (0, 
        browser.jh)(node) || (0, browser.oP)(node) ? node.items : [];
        const all = below.reduce((sum, each) => sum + (each === null ? 0 : count(each)), 1);
        known.set(node, all);
        return all;
      };
      return count(document.contents) > NODES;
    }
    const DEPTH = 100;
    const INDENT = 200;
    function isTooDeep(text) {
      let flow = 0;
      let nestedInLine = 0;
      let lineBegins = true;
      let scalarNext = false;
      for (const lexeme of (new browser.JG).lex(text)) {
        const type = scalarNext ? null : browser.DB.tokenType(lexeme);
        if (type === "flow-seq-start" || type === "flow-map-start") flow += 1;
        if (type === "flow-seq-end" || type === "flow-map-end") flow = Math.max(0, flow - 1);
        if (type === "seq-item-ind" || type === "explicit-key-ind") nestedInLine += 1;
        const indented = type === "space" && lineBegins && lexeme.length > INDENT;
        if (flow > DEPTH || nestedInLine > DEPTH || indented) return true;
        scalarNext = type === "scalar";
        if (scalarNext) continue;
        lineBegins = lexeme.endsWith("\n");
        if (lineBegins) nestedInLine = 0;
      }
      return false;
    }
    const CHARACTERS = 524288;
    class Entry {
      #source;
      #node;
      constructor(source, node) {
        this.#source = source;
        this.#node = (0, browser.Vj)(node) ? node.resolve(source.document) : node;
      }
      get place() {
        const range = this.#node?.range;
        return this.#place(range?.[0] ?? 0);
      }
      #place(offset) {
        const {line, col} = this.#source.lines.linePos(offset);
        return {
          file: this.#source.file,
          line: Math.max(line, 1),
          column: Math.max(col, 1)
        };
      }
      get text() {
        if (!(0, browser.jn)(this.#node)) return null;
        const raw = this.#node.value;
        return {
          text: raw.trim(),
          raw,
          place: this.place
        };
      }
      get isMap() {
        return (0, browser.jh)(this.#node);
      }
      get(key) {
        return this.pairs.find(([{text}]) => text === key)?.[1] ?? null;
      }
      get pairs() {
        if (!(0, browser.jh)(this.#node)) return [];
        return this.#node.items.flatMap(({key, value}) => {
          const name = new Entry(this.#source, key).text;
          return name === null ? [] : [ [ name, new Entry(this.#source, value) ] ];
        });
      }
      get items() {
        return (0, browser.oP)(this.#node) ? this.#node.items.map(item => new Entry(this.#source, item)) : [];
      }
      matches(pattern) {
        return this.#scalars(new Set).flatMap(({range}) => {
          const [start, end] = range;
          const raw = this.#source.text.slice(start, end);
          return [ ...raw.matchAll(pattern) ].map(match => ({
            match,
            place: this.#place(start + match.index)
          }));
        });
      }
      #scalars(seen) {
        if (seen.has(this.#node)) return [];
        seen.add(this.#node);
        if ((0, browser.jn)(this.#node)) return [ this.#node ];
        const below = [ ...this.items, ...this.pairs.map(([, value]) => value) ];
        return below.flatMap(entry => entry.#scalars(seen));
      }
    }
    function parse(file, text) {
      const start = {
        file,
        line: 1,
        column: 1
      };
      if (text.length > CHARACTERS) return {
        ok: false,
        place: start,
        why: "too-large"
      };
      if (isTooDeep(text)) return {
        ok: false,
        place: start,
        why: "too-deep"
      };
      const lines = new browser.HN;
      const document = (0, browser.Tp)(text, {
        schema: "failsafe",
        lineCounter: lines,
        logLevel: "error",
        prettyErrors: false
      });
      const [error] = document.errors;
      if (error !== void 0) {
        const {line, col} = lines.linePos(error.pos[0]);
        return {
          ok: false,
          place: {
            file,
            line,
            column: col
          },
          why: error.code
        };
      }
      if (isTooMuch(document)) return {
        ok: false,
        place: start,
        why: "too-large"
      };
      return {
        ok: true,
        root: new Entry({
          file,
          text,
          lines,
          document
        }, document.contents)
      };
    }
    const COMPUTED = "${{ computed }}";
    function matrixOf(entry) {
      if (entry === null) return new Map;
      if (!entry.isMap) return null;
      const values = new Map;
      const add = (name, texts) => {
        const key = name.toLowerCase();
        values.set(key, [ ...values.get(key) ?? [], ...texts ]);
      };
      for (const [{text: name}, value] of entry.pairs) {
        if (name === "exclude") continue;
        if (name === "include") {
          if (value.items.length === 0 && value.text !== null) return null;
          for (const row of value.items) for (const [key, each] of row.pairs) add(key.text, [ each.text?.text ?? COMPUTED ]);
          continue;
        }
        const single = value.text;
        add(name, single === null ? value.items.map(item => item.text?.text ?? COMPUTED) : [ single.text === "" ? COMPUTED : single.text ]);
        for (const row of value.items) for (const [key, each] of row.pairs) add(`${name}.${key.text}`, [ each.text?.text ?? COMPUTED ]);
      }
      return values;
    }
    var permissions_stated = __webpack_require__(289);
    const EXPRESSION = /\$\{\{.*?\}\}/gs;
    const USE = /(?<![.\w-])secrets\b\s*(?:\.\s*(?<dotted>[A-Za-z_][\w-]*)|\[\s*'(?<indexed>[^']*)'\s*\])?/gi;
    function secretsIn(entry) {
      if (entry === null) return [];
      return entry.matches(EXPRESSION).flatMap(({match, place}) => [ ...match[0].matchAll(USE) ].map(({groups}) => ({
        name: (groups?.["dotted"] ?? groups?.["indexed"] ?? "*").toUpperCase(),
        place
      }))).filter(({name}) => name !== "GITHUB_TOKEN");
    }
    function listOf(entry) {
      if (entry === null) return [];
      const single = entry.text;
      const texts = single === null ? entry.items.map(item => item.text) : [ single ];
      return texts.flatMap(each => each === null ? [] : [ each.text ]);
    }
    function textAt(entry, key) {
      const text = entry.get(key)?.text ?? null;
      return text === null || text.text === "" ? null : text;
    }
    function variablesOf(entry) {
      return (entry?.get("env")?.pairs ?? []).map(([name, value]) => ({
        name,
        value: value.text
      }));
    }
    function textsOf(entry) {
      return new Map((entry?.pairs ?? []).flatMap(([key, value]) => value.text === null ? [] : [ [ key.text.toLowerCase(), value.text ] ]));
    }
    function declaredInputs(entry) {
      return new Map((entry?.pairs ?? []).map(([key, value]) => [ key.text.toLowerCase(), {
        type: value.get("type")?.text?.text.toLowerCase() ?? "string",
        options: listOf(value.get("options")),
        default: value.get("default")?.text?.text ?? null
      } ]));
    }
    function runsOn(entry) {
      if (entry === null) return [];
      const group = entry.get("group")?.text?.text;
      const labels = entry.isMap ? listOf(entry.get("labels")) : listOf(entry);
      return [ ...group === void 0 ? [] : [ `group:${group}` ], ...labels ];
    }
    function imagesOf(entry) {
      const container = entry.get("container");
      const own = container?.isMap ? container.get("image") : container;
      const services = (entry.get("services")?.pairs ?? []).map(([, value]) => value.get("image"));
      return [ own, ...services ].flatMap(each => {
        const text = each?.text ?? null;
        return text === null || text.text === "" ? [] : [ text ];
      });
    }
    function cancelsOf(entry) {
      const concurrency = entry.get("concurrency");
      return concurrency === null ? null : textAt(concurrency, "cancel-in-progress");
    }
    function triggersOf(entry) {
      if (entry === null) return [];
      if (entry.isMap) return entry.pairs.map(([name, value]) => triggerOf(name, value));
      const single = entry.text;
      const names = single === null ? entry.items.map(item => item.text) : [ single ];
      return names.flatMap(name => name === null ? [] : [ triggerOf(name, null) ]);
    }
    function triggerOf({text, place}, value) {
      const filter = key => value?.get(key) ?? null;
      const has = (...keys) => keys.some(key => filter(key) !== null);
      return {
        name: text,
        place,
        tags: has("tags") ? listOf(filter("tags")) : null,
        branches: has("branches", "branches-ignore"),
        branchNames: listOf(filter("branches")),
        onTags: has("tags", "tags-ignore"),
        inputs: declaredInputs(filter("inputs"))
      };
    }
    function stepOf(entry, index) {
      const uses = textAt(entry, "uses");
      return {
        index,
        uses,
        run: textAt(entry, "run"),
        folder: textAt(entry, "working-directory"),
        place: entry.place,
        title: textAt(entry, "name")?.text ?? uses?.text ?? `#${index + 1}`,
        id: textAt(entry, "id")?.text ?? null,
        condition: textAt(entry, "if"),
        continueOnError: textAt(entry, "continue-on-error"),
        timeout: textAt(entry, "timeout-minutes"),
        inputs: textsOf(entry.get("with")),
        secrets: secretsIn(entry),
        variables: variablesOf(entry)
      };
    }
    function jobOf(id, entry) {
      const environment = entry.get("environment");
      const inherits = textAt(entry, "secrets");
      const own = entry.pairs.filter(([key]) => key.text !== "steps").map(([, value]) => value);
      return {
        id: id.text,
        name: textAt(entry, "name"),
        place: id.place,
        needs: listOf(entry.get("needs")),
        condition: textAt(entry, "if"),
        environment: environment?.isMap ? textAt(environment, "name") : textAt(entry, "environment"),
        deployment: environment?.isMap ? textAt(environment, "deployment") : null,
        runsOn: runsOn(entry.get("runs-on")),
        images: imagesOf(entry),
        cancels: cancelsOf(entry),
        inputs: textsOf(entry.get("with")),
        folder: folderOf(entry),
        permissions: (0, permissions_stated.k0)(entry.get("permissions")),
        continueOnError: textAt(entry, "continue-on-error"),
        timeout: textAt(entry, "timeout-minutes"),
        uses: textAt(entry, "uses"),
        inherits: inherits?.text === "inherit" ? inherits : null,
        steps: (entry.get("steps")?.items ?? []).map(stepOf),
        matrix: matrixOf(entry.get("strategy")?.get("matrix") ?? null),
        secrets: own.flatMap(secretsIn),
        variables: variablesOf(entry),
        inContainer: variablesOf(entry.get("container"))
      };
    }
    function folderOf(entry) {
      const run = entry.get("defaults")?.get("run") ?? null;
      return run === null ? null : textAt(run, "working-directory");
    }
    function readWorkflow(file, text, remote = false) {
      const parsed = parse(file, text);
      if (!parsed.ok) return parsed;
      const jobs = parsed.root.get("jobs");
      if (!jobs?.isMap) {
        const stray = parsed.root.isMap && jobs === null && parsed.root.get("on") === null;
        return {
          ok: false,
          place: parsed.root.place,
          why: stray ? "no-workflow" : "no-jobs"
        };
      }
      return {
        ok: true,
        workflow: {
          file,
          name: textAt(parsed.root, "name")?.text ?? "",
          remote,
          triggers: triggersOf(parsed.root.get("on")),
          permissions: (0, permissions_stated.k0)(parsed.root.get("permissions")),
          secrets: secretsIn(parsed.root.get("env")),
          variables: variablesOf(parsed.root),
          cancels: cancelsOf(parsed.root),
          jobs: jobs.pairs.map(([id, entry]) => jobOf(id, entry))
        }
      };
    }
    function readAction(file, text) {
      const parsed = parse(file, text);
      const runs = parsed.ok ? parsed.root.get("runs") : null;
      if (!parsed.ok || runs === null) return null;
      return {
        file,
        composite: runs.get("using")?.text?.text.toLowerCase() === "composite",
        inputs: declaredInputs(parsed.root.get("inputs")),
        steps: (runs.get("steps")?.items ?? []).map(stepOf)
      };
    }
  }),
  265: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => doctorExitCode
    });
    function doctorExitCode({findings, level}) {
      const found = findings.some(({severity}) => severity === "error");
      return found || level.reached === 0 ? 1 : 0;
    }
  }),
  6730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      dI: () => ACTION_DEPTH,
      UJ: () => DECLARATIONS,
      bS: () => LARGEST,
      VO: () => SINGLE_FILES,
      iZ: () => SOLUTION,
      v1: () => WORKFLOWS,
      SH: () => actionFiles,
      Rl: () => declarationsIn,
      eX: () => languageOf,
      h6: () => solutionIn,
      b6: () => textOf
    });
    var repository = __webpack_require__(2373);
    var schemas = __webpack_require__(3619);
    var fields = __webpack_require__(3304);
    const JOB = "[A-Za-z_][A-Za-z0-9_-]*";
    const WORKFLOW = "[A-Za-z0-9._-]+\\.ya?ml";
    const job = (0, fields.Gd)(new RegExp(`^${WORKFLOW}/${JOB}$`), "workflow-job");
    const action = (0, fields.Gd)(/^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}$/, "owner-name");
    const code = (0, fields.Gd)(/^[a-z]+\.[a-z-]+$/, "finding-code");
    const doctorSchema = (0, fields.om)({
      version: fields.rE,
      "not-a-deployment": (0, fields.fl)(schemas.YOg((0, fields.om)({
        job,
        reason: (0, fields.CS)(500)
      })), []),
      ignore: (0, fields.fl)(schemas.YOg((0, fields.om)({
        code,
        workflow: schemas.lqM((0, fields.Gd)(new RegExp(`^${WORKFLOW}$`), "workflow-file")),
        job: schemas.lqM((0, fields.Gd)(new RegExp(`^${JOB}$`), "job-id")),
        reason: (0, fields.CS)(500)
      })), []),
      "our-actions": (0, fields.fl)(schemas.YOg(action), [])
    });
    var limits = __webpack_require__(2669);
    var read_file = __webpack_require__(2359);
    const READER = {
      schema: doctorSchema,
      limits: limits.o5,
      discreet: false
    };
    function readDoctorFile(path, source) {
      const reading = (0, read_file.T)(path, source, READER);
      return reading.ok ? {
        ok: true,
        value: reading.value,
        locate: reading.locate
      } : reading;
    }
    var solution = __webpack_require__(7370);
    const SOLUTION = ".ezdrav/solution.yml";
    const DECLARATIONS = ".ezdrav/doctor.yml";
    const WORKFLOWS = ".github/workflows";
    const SINGLE_FILES = [ ".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", "action.yml" ];
    const LARGEST = 524288;
    function solutionIn(listed, bytes) {
      if (!listed) return (0, repository.eO)(null);
      if (bytes === null) return (0, repository.L5)("invalid");
      const reading = (0, solution.K)(SOLUTION, bytes);
      return reading.ok ? (0, repository.eO)(reading.value) : (0, repository.L5)("invalid");
    }
    function declarationsIn(listed, bytes) {
      if (!listed) return (0, repository.eO)(null);
      const reading = bytes === null ? null : readDoctorFile(DECLARATIONS, bytes);
      if (reading?.ok !== true) return (0, repository.L5)("invalid");
      const {ignore, "not-a-deployment": notDeployments, "our-actions": ourActions} = reading.value;
      const ignored = ignore.map(({code, workflow = null, job = null, reason}) => ({
        code,
        workflow,
        job,
        reason
      }));
      return (0, repository.eO)({
        notDeployments,
        ignored,
        ourActions
      });
    }
    function languageOf(solution) {
      return solution.known ? solution.value?.language : void 0;
    }
    function textOf(bytes) {
      return (new TextDecoder).decode(bytes);
    }
    function actionFiles(folder) {
      const prefix = folder === "" || folder === "." ? "" : `${folder}/`;
      return [ `${prefix}action.yml`, `${prefix}action.yaml` ];
    }
    const ACTION_DEPTH = 5;
  }),
  9643: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => grouped
    });
    var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3694);
    const SHARED = [ "secret", "uses", "image", "role", "scope" ];
    function grouped(findings, messages) {
      const groups = new Map;
      for (const finding of findings) {
        const causes = groups.get(finding.code) ?? new Map;
        groups.set(finding.code, causes);
        const key = causeOf(finding);
        const cause = causes.get(key) ?? {
          finding,
          places: []
        };
        causes.set(key, cause);
        const {file, line, column} = finding;
        if (file !== null) cause.places.push({
          file,
          line: line ?? 1,
          column: column ?? 1
        });
      }
      return [ ...groups ].map(([code, causes]) => {
        const all = [ ...causes.values() ];
        const [first] = all;
        const said = first === void 0 ? null : (0, _sections_js__WEBPACK_IMPORTED_MODULE_0__.zt)(first.finding, messages);
        return {
          code,
          severity: first?.finding.severity ?? "unknown",
          why: said?.why ?? "",
          fix: said?.fix ?? "",
          causes: all.map(({finding, places}) => ({
            what: (0, _sections_js__WEBPACK_IMPORTED_MODULE_0__.zt)(finding, messages).what,
            places
          }))
        };
      });
    }
    function causeOf({facts, file, line, column}) {
      const shared = SHARED.flatMap(name => facts[name] === void 0 ? [] : [ name, facts[name] ]);
      return JSON.stringify(shared.length > 0 ? shared : [ facts, file, line, column ]);
    }
  }),
  6657: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g: () => auditJson
    });
    var _escaping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4391);
    var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9643);
    var _language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5591);
    var _page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4572);
    var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3694);
    function auditJson(report, language, version) {
      const messages = (0, _language_js__WEBPACK_IMPORTED_MODULE_1__.j)(language);
      const said = sentence => (0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.M_)(sentence, messages.quotes);
      const missing = (0, _sections_js__WEBPACK_IMPORTED_MODULE_2__.v)(report, messages);
      const {platform} = report;
      return {
        schema: 1,
        kind: "doctor",
        level: report.level.reached,
        "missing-for-next-level": report.level.missing.map(({code, workflow}, index) => ({
          code,
          workflow,
          message: said(String(missing[index]))
        })),
        workflows: report.workflows,
        gates: report.gated.length,
        gated: report.gated.map(({file, line, job}) => ({
          file,
          line,
          job
        })),
        findings: report.findings.map(finding => {
          const {audit, code, severity, file, line, column, facts} = finding;
          const {what, why, fix} = (0, _sections_js__WEBPACK_IMPORTED_MODULE_2__.zt)(finding, messages);
          return {
            audit,
            code,
            severity,
            file,
            line,
            column,
            facts: {
              ...facts
            },
            message: said(what),
            why: said(why),
            fix: said(fix),
            page: (0, _page_js__WEBPACK_IMPORTED_MODULE_4__.Z)(code, version)
          };
        }),
        groups: (0, _groups_js__WEBPACK_IMPORTED_MODULE_0__.z)(report.findings, messages).map(({code, severity, fix, causes}) => ({
          code,
          severity,
          fix: said(fix),
          page: (0, _page_js__WEBPACK_IMPORTED_MODULE_4__.Z)(code, version),
          causes: causes.map(({what, places}) => ({
            message: said(what),
            places: places.map(({file, line, column}) => ({
              file,
              line,
              column
            }))
          }))
        })),
        declared: report.declared.map(({file, line, job, reason}) => ({
          file,
          line,
          job,
          reason
        })),
        ignored: report.ignored.map(({finding: {code, severity, file, line, facts}, reason}) => ({
          code,
          severity,
          file,
          line,
          facts: {
            ...facts
          },
          reason
        })),
        platform: {
          visibility: platform.visibility,
          plan: platform.plan,
          lacks: platform.lacks.map(({what, needs, certain}) => ({
            what,
            needs,
            certain
          }))
        },
        onboarding: report.onboarding.map(({item, state, detail}) => ({
          item,
          state,
          detail
        }))
      };
    }
  }),
  5591: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => auditMessagesIn
    });
    const OPEN = "What is deployed after that was judged by nobody.";
    const UNREAD = "What may not be read is never taken for good.";
    const ENGLISH_FINDINGS = {
      "workflow.unreadable": {
        what: f => `The workflow cannot be read (${f("why")}).`,
        why: `It may deploy without the gate. ${UNREAD}`,
        fix: () => "Correct the YAML; actionlint names the fault."
      },
      "gate.none": {
        what: () => "No workflow runs the gate.",
        why: "Every deployment runs unjudged.",
        fix: () => "Make the gate the first step of each job that deploys to production; ezdrav init shows the lines."
      },
      "production.no-gate": {
        what: f => `Job ${f("job")} stands in environment ${f("environment")}, which is production, and has no gate.`,
        why: OPEN,
        fix: () => "Make the gate the first step of this job. If it changes nothing in production, take the environment away or say so in .ezdrav/doctor.yml."
      },
      "gate.other-job": {
        what: f => `Job ${f("job")} relies on the gate in job ${f("gate")}.`,
        why: "Whoever re-runs only this job passes: a re-run keeps the results of the other for 30 days.",
        fix: f => `Move the gate into job ${f("job")}, as its first step.`
      },
      "gate.not-first": {
        what: f => `In job ${f("job")} steps stand before the gate: ${f("before")}.`,
        why: "They run before anything is judged. The gate needs no checkout.",
        fix: () => "Move the gate to the top of the job’s steps."
      },
      "gate.conditional": {
        what: f => `The gate in job ${f("job")} runs only if ${f("if")}.`,
        why: "Where the condition does not hold the gate is skipped, and a skipped gate refuses nothing.",
        fix: () => "Take the condition off the step; if it is needed, put it on the whole job."
      },
      "gate.continue-on-error": {
        what: f => `Job ${f("job")} says continue-on-error: ${f("value")}.`,
        why: "A refusal then counts as success and the deployment goes on.",
        fix: () => "Take continue-on-error out of the gate’s step and job."
      },
      "gate.ignored-by-step": {
        what: f => `Step ${f("step")} of job ${f("job")} runs although the gate refused: ${f("if")}.`,
        why: OPEN,
        fix: () => "Give the gate an id and let the condition require it: … && steps.gate.outputs.allowed == 'true'. Or take the status function out."
      },
      "gate.ignored-by-job": {
        what: f => `Job ${f("job")} runs although the gate in job ${f("gate")} refused: ${f("if")}.`,
        why: OPEN,
        fix: () => "Let the condition require that job’s success: … && needs.<job>.result == 'success'. Or take the status function out."
      },
      "gate.other-mode": {
        what: f => `Job ${f("job")} deploys to production and runs our action in mode ${f("mode")} only.`,
        why: "Only mode gate refuses.",
        fix: () => "Set mode: gate, or leave the input out."
      },
      "gate.mode-unclear": {
        what: f => `The mode of our action in job ${f("job")} is an expression.`,
        why: "Whoever sets the value decides whether there is a gate.",
        fix: () => "Write mode: gate, or leave the input out."
      },
      "gate.wait-cut": {
        what: f => `The gate in job ${f("job")} may wait ${f("wait")} minutes, but is ended after ${f("timeout")}.`,
        why: "A run that has to wait longer is cancelled, and somebody has to start it again.",
        fix: () => "Make timeout-minutes longer than wait-minutes and the deployment together."
      },
      "gate.weakened": {
        what: f => `The gate in job ${f("job")} runs with ${f("variable")} set by the workflow.`,
        why: "With it other code may run inside the gate, or any server may pass for GitHub.",
        fix: f => `Take ${f("variable")} away from the workflow, the job and its container.`
      },
      "gate.environment-differs": {
        what: f => `Job ${f("job")} deploys to ${f("deployed")}, its gate judges for ${f("judged")}.`,
        why: "The gate enforces less for other environments than for production.",
        fix: () => "Make the gate’s input environment and the job’s environment the same."
      },
      "gate.environment-unclear": {
        what: f => `Nobody can tell whether ${f("judged")} (gate) and ${f("deployed")} (job ${f("job")}) are the same environment.`,
        why: `The gate enforces less for other environments than for production. ${UNREAD}`,
        fix: () => "Write the same name in both places; give production a job of its own."
      },
      "gate.no-environment": {
        what: f => `Job ${f("job")} has a gate but no environment.`,
        why: "Its secrets can be used by any workflow on any branch, also by one without a gate.",
        fix: f => `Set environment: ${f("judged")} on the job and keep the deployment’s secrets only there.`
      },
      "action.unpinned": {
        what: f => `Job ${f("job")} uses ${f("uses")}, which is not pinned by a full commit.`,
        why: "A tag or branch can be moved to other code, which then runs with this job’s rights.",
        fix: () => "Name the full 40-digit commit and keep the version as a comment."
      },
      "action.unpinned-elsewhere": {
        what: f => `Job ${f("job")} builds what is deployed and uses ${f("uses")}, which is not pinned by a full commit.`,
        why: "Other code there may change what the deployment is made of.",
        fix: () => "Name the full 40-digit commit and keep the version as a comment."
      },
      "reusable.unpinned": {
        what: f => `Job ${f("job")} calls ${f("uses")}, which is not pinned by a full commit.`,
        why: "Whoever may push there changes what is deployed here, and may take the gate out.",
        fix: () => "Name the full 40-digit commit of the called workflow."
      },
      "reusable.unread": {
        what: f => `What ${f("uses")} does could not be read. ${f("why")}`,
        why: `If it deploys, the gate has to stand in it. ${UNREAD}`,
        fix: () => "Run doctor with a token that may read that repository, or look there whether the gate is first in the deploying job."
      },
      "permissions.missing": {
        what: f => `Job ${f("job")} lacks ${f("lacks")}.`,
        why: "The action cannot know what it needs, and then refuses.",
        fix: f => `Add to the job’s permissions: ${f("lacks")}.`
      },
      "permissions.not-stated": {
        what: f => `Job ${f("job")} states no permissions.`,
        why: "Its token has what the repository gives by default: too little for the gate, or far too much.",
        fix: () => "Write permissions: {} at the top of the workflow and the least the mode needs in the job."
      },
      "permissions.too-many": {
        what: f => `Job ${f("job")} has ${f("scope")}, which its modes do not need.`,
        why: "Every step of the job may use it, for instance to change what the gate reads.",
        fix: f => `Take ${f("scope")} away, or do what needs it in a job of its own.`
      },
      "permissions.default-write": {
        what: () => "Workflows that state no permissions may write everything.",
        why: "Any workflow may then move tags and change the files the gate reads.",
        fix: () => "Settings → Actions → General → Workflow permissions: read only."
      },
      "trigger.pull-request-target": {
        what: () => "A workflow that deploys or runs our action starts on pull_request_target.",
        why: "Strangers’ pull requests then start it with this repository’s token and secrets.",
        fix: () => "Use pull_request."
      },
      "trigger.refused": {
        what: f => `A workflow with a gate runs on ${f("event")}.`,
        why: "Only push, release and workflow_dispatch may deploy; the gate refuses every other event.",
        fix: () => "Start it by pushing a tag, publishing a release or a dispatch on the tag."
      },
      "trigger.no-tag": {
        what: () => "A workflow with a gate runs on pushes to branches.",
        why: "The gate allows announced tags only, so each such run fails and hides the failure that matters.",
        fix: () => "Restrict push to tags, as in tags: ['v*'], and take branches out."
      },
      "environment.admins-bypass": {
        what: f => `Administrators may bypass the protection rules of environment ${f("environment")}.`,
        why: "One click lets a deployment past every rule.",
        fix: () => "Settings → Environments: untick “Allow administrators to bypass configured protection rules”."
      },
      "environment.missing": {
        what: f => `Environment ${f("environment")} does not exist in the settings.`,
        why: "GitHub makes it unprotected at first use, and its secrets cannot be kept there.",
        fix: () => "Settings → Environments: make it, limit it to release tags, move the deployment’s secrets there."
      },
      "environment.any-ref": {
        what: f => `Every branch and tag may deploy to environment ${f("environment")}.`,
        why: "A workflow on any branch, without a gate, reaches its secrets.",
        fix: () => "Settings → Environments → Deployment branches and tags: only the pattern of release tags."
      },
      "environment.open-branches": {
        what: f => `Other branches than the default one may deploy to environment ${f("environment")}: ${f("branches")}.`,
        why: "Whoever may push such a branch puts a workflow without a gate on it and reaches the secrets.",
        fix: () => "Settings → Environments → Deployment branches and tags: only the pattern of release tags."
      },
      "environment.branches": {
        what: f => `Branches may deploy to environment ${f("environment")}: ${f("branches")}.`,
        why: "The gate deploys tags only; a branch that may deploy is a way for workflows without it.",
        fix: () => "Settings → Environments → Deployment branches and tags: only the pattern of release tags."
      },
      "environment.unknown": {
        what: f => `How environment ${f("environment")} is protected cannot be known. ${f("why")}`,
        why: UNREAD,
        fix: () => "Run mode: doctor in a workflow with actions: read."
      },
      "codeowners.missing": {
        what: () => "There is no CODEOWNERS file.",
        why: "Anyone who may write changes the workflows and .ezdrav/ without the agreement of those who answer for them.",
        fix: () => "Write .github/CODEOWNERS with owners for /.ezdrav/ and /.github/."
      },
      "codeowners.uncovered": {
        what: f => `Nobody owns ${f("paths")}.`,
        why: "It can be changed without the agreement of those who answer for it.",
        fix: () => "Give /.ezdrav/ and /.github/ owners in CODEOWNERS, after every line that takes them away."
      },
      "branch.unprotected": {
        what: f => `The default branch ${f("branch")} lacks rules: ${f("lacks")}.`,
        why: "Whoever may write then lands a plan, or a workflow without the gate, with nobody looking.",
        fix: () => "Settings → Rules: require a pull request with review from code owners, restrict deletions, block force pushes."
      },
      "branch.unknown": {
        what: f => `How the default branch is protected cannot be known. ${f("why")}`,
        why: UNREAD,
        fix: () => "Use a ruleset, which doctor can read, rather than a branch protection rule; run mode: doctor in a workflow."
      },
      "tag.movable": {
        what: f => `Release tags can be moved or deleted: ${f("tags")}.`,
        why: "A moved tag names other code than what was announced.",
        fix: () => "Settings → Rules: a tag ruleset for the release tags that restricts updates and deletions. Or give release.commit in the intervention."
      },
      "tag.creatable": {
        what: f => `Whoever may write may make release tags: ${f("tags")}.`,
        why: "Such a tag may stand on a commit whose workflow has no gate; GitHub then lets it into the environment.",
        fix: () => "Settings → Rules: let the tag ruleset restrict creations too, with those who release as its bypass list."
      },
      "tag.unknown": {
        what: f => `Whether release tags can be moved cannot be known. ${f("why")}`,
        why: UNREAD,
        fix: () => "Run mode: doctor in a workflow of this repository."
      },
      "secrets.outside-environment": {
        what: f => `Secret ${f("secret")} of the deployment is used outside the deployment’s environment.`,
        why: "It is then a secret of the whole repository, and a workflow without a gate can use it.",
        fix: () => "Keep it in production’s environment only and delete it from the repository’s secrets."
      },
      "secrets.all": {
        what: f => `Job ${f("job")} hands over all secrets.`,
        why: "Nobody can tell which of them are used, and for what.",
        fix: () => "Name the secrets that are needed, or use OIDC instead."
      },
      "credentials.persisted": {
        what: f => `actions/checkout in job ${f("job")} leaves the token on disk.`,
        why: "Every later step, and whatever it packs up, can use it.",
        fix: () => "Set persist-credentials: false."
      },
      "guard.workflow-token": {
        what: f => `The guard in job ${f("job")} uses the workflow’s own token.`,
        why: "Only the GitHub App that is the protection rule may answer for it.",
        fix: () => "Give token: the App’s token, made by actions/create-github-app-token."
      },
      "guard.no-environment": {
        what: f => `The guard in job ${f("job")} runs outside an environment.`,
        why: "The App’s key is then a secret of the whole repository: any workflow can answer for the rule.",
        fix: () => "Keep the key in an environment of its own that only the default branch may use."
      },
      "guard.environment-open": {
        what: f => `Environment ${f("environment")} of the guard is not known to be limited to the default branch.`,
        why: "A workflow on any branch could use the App’s key and answer for the rule.",
        fix: () => "Settings → Environments → Deployment branches and tags: the default branch only."
      },
      "production.suspected": {
        what: f => `Job ${f("job")} runs ${f("does")} for ${f("by")} and has no gate.`,
        why: OPEN,
        fix: () => "Make the gate the first step of this job. If it is no deployment to production, say so, with the reason, under not-a-deployment in .ezdrav/doctor.yml."
      },
      "production.called": {
        what: f => `Job ${f("job")} calls ${f("does")}, which seems to deploy${f("by") === "" ? "" : ` to ${f("by")}`}; whether a gate stands in it could not be read.`,
        why: `What another repository deploys for you is judged by nobody unless the gate stands there. ${UNREAD}`,
        fix: () => "Run mode: doctor with a token that may read that repository. Where it holds no gate, put one there, or deploy from a job of your own that begins with the gate."
      },
      "production.dispatched": {
        what: f => `Job ${f("job")} starts a deployment in another repository by ${f("does")}${f("by") === "" ? "" : ` for ${f("by")}`} and has no gate.`,
        why: "The run it starts knows nothing of this repository’s interventions.",
        fix: () => "Make the gate the first step of this job, or let the other repository’s workflow begin with a gate of its own."
      },
      "production.unclear": {
        what: f => `Job ${f("job")} deploys (${f("does")}), has no gate, and nothing says where it deploys to.`,
        why: `Nothing says that it is not production. ${UNREAD}`,
        fix: () => "If it is production, make the gate its first step. If not, name its environment (test, staging), or say so under not-a-deployment in .ezdrav/doctor.yml."
      },
      "production.idle": {
        what: f => `Job ${f("job")} stands in environment ${f("environment")} without a gate, though nothing it runs is known to deploy.`,
        why: "Production’s secrets are within its reach all the same.",
        fix: () => "Give builds, plans and tests an environment of their own, or none; keep production’s for the job that deploys."
      },
      "gate.other-owner": {
        what: f => `Job ${f("job")} uses ${f("uses")}, a copy of the action by another owner.`,
        why: "Nobody here knows what it does; it may allow everything.",
        fix: () => "Use ezdrav/ezdrav-intervention-gate. A mirror of your own is named under our-actions in .ezdrav/doctor.yml."
      },
      "gate.in-composite": {
        what: f => `In job ${f("job")} the gate stands inside the action ${f("uses")}.`,
        why: "Another step has to bring that action first, and what stands around the gate inside it cannot be seen in the job.",
        fix: () => "Write the gate itself as the job’s first step."
      },
      "gate.outlived": {
        what: f => `${f("step")} of job ${f("job")} runs although the gate refused (${f("if")}), and nobody can tell what it does.`,
        why: OPEN,
        fix: () => "If it deploys, let the condition require the gate: … && steps.gate.outputs.allowed == 'true'. If not, name its script for what it does: notify, logs, cleanup."
      },
      "gate.rerouted": {
        what: f => `The gate in job ${f("job")} reaches GitHub by ${f("variable")}, which the workflow sets.`,
        why: "Whoever changes that line stands between the gate and GitHub.",
        fix: f => `Set ${f("variable")} on the runner itself, where a closed network needs it, and take it out of the workflow.`
      },
      "gate.container": {
        what: f => `The gate in job ${f("job")} runs beside image ${f("image")}, which is not pinned by its digest.`,
        why: "The image behind a tag can be another one tomorrow; the gate would run inside it or in its network.",
        fix: () => "Name the image by its digest, name@sha256:…, or run the job on the runner itself."
      },
      "gate.shared-runner": {
        what: f => `The gate in job ${f("job")} runs on machines on which job ${f("other")} runs code of pull requests.`,
        why: "What such a job leaves on the machine runs beside the gate and the deployment.",
        fix: () => "Keep a runner, with a label or group of its own, for the jobs that deploy."
      },
      "gate.cut-off": {
        what: f => `Runs with the gate are cancelled by newer ones (cancel-in-progress: ${f("value")}).`,
        why: "A deployment is cut off half done, or a gate that waits for its slot is thrown out.",
        fix: () => "Set cancel-in-progress: false for what deploys, with the tag in the group’s name."
      },
      "code.other-ref": {
        what: f => `After the gate job ${f("job")} takes the code of ${f("ref")}.`,
        why: "The gate judged the commit of this run; what is deployed may be another.",
        fix: () => "Leave ref out, or write ${{ github.sha }}."
      },
      "code.other-repository": {
        what: f => `After the gate job ${f("job")} takes code of ${f("repository")}.`,
        why: "The announced release says nothing of that repository’s state.",
        fix: () => "Keep what is deployed in the release, or pin that repository by a full commit."
      },
      "code.chosen": {
        what: f => `In job ${f("job")} ${f("input")} names what is deployed after the gate.`,
        why: "Whoever starts the run, or sets the variable, chooses something else than what was judged.",
        fix: () => "Name images and packages by ${{ github.sha }} or ${{ github.ref_name }}."
      },
      "code.moving": {
        what: f => `Job ${f("job")} deploys ${f("image")}, a name that can mean something else tomorrow.`,
        why: "What was pushed last is deployed, not what was announced.",
        fix: () => "Name the image by its digest, by ${{ github.sha }} or by ${{ github.ref_name }}."
      },
      "code.artifact": {
        what: f => `Step ${f("step")} of job ${f("job")} deploys an artifact of another run.`,
        why: "It was built from whatever that run stood on.",
        fix: () => "Build in this run, in a job that the gated one needs, and download from there."
      },
      "code.injected": {
        what: f => `In job ${f("job")} ${f("input")} is put into a script as text.`,
        why: "Whoever writes it writes commands that run with the deployment’s rights.",
        fix: () => "Hand it over by env and quote the variable; zizmor’s template-injection tells more."
      },
      "action.placeholder": {
        what: f => `Job ${f("job")} pins ${f("uses")}, a commit that stands only for the real one.`,
        why: "It does not exist: the job fails, or runs what somebody will have put there.",
        fix: () => "Write the full commit of the release you use."
      },
      "declarations.invalid": {
        what: () => "The file .ezdrav/doctor.yml cannot be read.",
        why: "Nothing that it declares or ignores counts.",
        fix: () => "Correct it by schemas/doctor.schema.json."
      },
      "gate.environment-undeclared": {
        what: f => `The gate in job ${f("job")} judges for ${f("environments")}, which solution.yml does not list.`,
        why: "The gate refuses environments it does not know, so this job can never be allowed.",
        fix: () => "List it in .ezdrav/solution.yml: environments: { production: […] }, or under test. A job for several environments: give production a job of its own."
      },
      "trigger.never": {
        what: f => `Nothing that starts job ${f("job")} comes with a tag.`,
        why: "The gate allows announced tags only, so it can never allow this job.",
        fix: () => "Start it by push of tags (tags: ['v*']), a release or a dispatch, and let its condition take tags."
      },
      "trigger.untrusted-checkout": {
        what: f => `Job ${f("job")} checks out a stranger’s code (${f("ref")}) with this repository’s token and secrets.`,
        why: "Whoever opens a pull request can then write to this repository, the files of .ezdrav/ included.",
        fix: () => "Run that code on pull_request, without secrets."
      },
      "identity.outside-environment": {
        what: f => `Job ${f("job")} takes the deployment’s identity ${f("role")} without an environment and without a gate.`,
        why: "A workflow of any branch can take it and deploy.",
        fix: () => "Let the cloud’s trust policy ask for the environment and the workflow (claims environment, job_workflow_ref, repository_id), and give other jobs a role of their own."
      },
      "identity.shared": {
        what: f => `In ${f("workflow")}, whose signatures count, job ${f("job")} has id-token: write and runs more than our action.`,
        why: "Any step of such a job can have a receipt signed.",
        fix: () => "Give id-token: write only to the job that runs our action and nothing else."
      },
      "letters.outside-environment": {
        what: f => `Job ${f("job")} sends letters with secrets that stand in no environment.`,
        why: "A workflow of any branch can send letters in your name. Private repositories on GitHub Free have no environments with secrets: there this stays.",
        fix: () => "Keep smtp-url and people in an environment limited to the default branch: environment: ezdrav-letters."
      },
      "letters.environment-open": {
        what: f => `Environment ${f("environment")} of job ${f("job")} is not known to be limited to the default branch.`,
        why: "A workflow of any branch could send letters in your name.",
        fix: () => "Settings → Environments → Deployment branches and tags: the default branch only."
      },
      "environment.no-deployment": {
        what: f => `Job ${f("job")} says deployment: false: GitHub makes no deployment of it.`,
        why: "A GitHub App that answers for the environment is then never asked.",
        fix: () => "Take deployment: false away from the job that deploys."
      }
    };
    const PLANS = {
      free: "Free",
      pro: "Pro",
      team: "Team",
      enterprise: "Enterprise"
    };
    const ENGLISH_AUDITS = {
      quotes: [ "“", "”" ],
      codes: ENGLISH_FINDINGS,
      strongholds: {
        "level.declared": () => "Level 1 rests on what .ezdrav/doctor.yml says (not-a-deployment, ignore). For more it has to be so: gate those jobs, mend those findings, or keep such jobs in another repository.",
        "level.unsigned": () => "Let receipts be signed by GitHub: evidence: { announcement: signed, workflows: […] } in .ezdrav/solution.yml. A receipt without a signature can be written by any workflow.",
        "level.no-stronghold": () => "Either let a GitHub App answer for the environment “production” as custom deployment protection rule (mode guard), or deploy through one reusable workflow of another repository, pinned by its full commit, whose OIDC identity is all the target trusts.",
        "level.stronghold-unknown": () => "Whether a GitHub App answers for the environment “production” could not be read; give the job actions: read.",
        "level.app-without-guard": () => "A GitHub App answers for the environment “production”, but no workflow here runs mode guard: what that App asks for cannot be seen.",
        "level.target-trust": workflow => `Only the target can tell whether it trusts nothing but this workflow: let its trust policy compare the OIDC claims job_workflow_ref with ${workflow}, repository_id with this repository’s number and environment with production; never sub with a name, whose form has changed. Doctor cannot see that.`
      },
      whyNot: {
        offline: () => "GitHub was not asked.",
        forbidden: permission => permission === "" ? "GitHub does not let this token read it." : `GitHub does not let this token read it; it takes ${permission}.`,
        unavailable: () => "GitHub gave no usable answer.",
        invalid: () => "The file is not valid.",
        absent: () => "The file was not found."
      },
      severities: {
        error: "way around",
        warning: "weakness",
        unknown: "cannot be known"
      },
      levels: [ "Level 0: the gate can be walked around, or nobody can tell", "Level 1: every job that is known to deploy to production begins with the gate", "Level 2: environment, branches, tags and owners protect the gate too", "Level 3: what the gate did not allow is refused outside the workflows too" ],
      lacks: {
        environments: "environments with their own secrets and deployment rules",
        rulesets: "rulesets for branches and tags",
        "code-owners": "required reviews by code owners",
        "required-reviewers": "required reviewers of an environment",
        "custom-protection-rules": "custom deployment protection rules (level 3 with a GitHub App)"
      },
      needs: {
        paid: "GitHub Pro, Team or Enterprise",
        enterprise: "GitHub Enterprise"
      },
      states: {
        present: "done",
        missing: "missing",
        unknown: "cannot be known"
      },
      onboarding: {
        "znet.joined": "zNET joined",
        "access-rules.acknowledged": "access rules acknowledged",
        "architecture.plans.sent": "architecture plans sent",
        "architecture.meeting.held": "first meeting held",
        "architecture.ip-space": "IP address space agreed",
        "architecture.vlan": "VLAN agreed",
        "architecture.connections": "connections to other services agreed",
        "architecture.runtime": "runtime environment agreed",
        "architecture.confidentiality": "measures for confidentiality agreed",
        "architecture.integrity": "measures for integrity agreed",
        "architecture.availability": "measures for availability agreed",
        "contacts.solution-custodian": "solution custodian named",
        "contacts.contract-custodian": "contract custodian named",
        "client.contact": "client’s contact named",
        "contract.reference": "contract named"
      },
      labels: {
        looked: (workflows, gates) => `Workflows read: ${workflows}. Gates found: ${gates}.`,
        gated: "Jobs that begin with the gate",
        declared: count => `Declared to be no deployment: ${count}; helps to level 1 and no further`,
        ignored: count => `Ignored, with a reason: ${count}; helps to level 1 and no further`,
        elsewhere: "Not looked at here",
        zizmor: "zizmor judges workflows that neither deploy nor run the gate, and judges them better: unpinned-uses, template-injection, dangerous-triggers, excessive-permissions, artipacked, cache-poisoning. Run it beside doctor.",
        nothing: "No way around the gate was found.",
        findings: "Ways around the gate and weaknesses",
        unknowns: "What cannot be known",
        next: level => `Missing for level ${level}`,
        platform: "What plan and visibility allow",
        repository: ({visibility, plan}) => `The repository is ${visibility ?? "of unknown visibility"}, its plan ${plan === null ? "cannot be read" : `GitHub ${PLANS[plan]}`}.`,
        offersAll: "Every level can be reached.",
        lack: (what, needs, certain) => certain ? `Not available: ${what}; this takes ${needs}, or a public repository.` : `Perhaps not available: ${what}; in a private repository this takes ${needs}.`,
        onboarding: "Onboarding (.ezdrav/solution.yml)",
        settings: "settings of the repository",
        fix: "Fix",
        place: "Place",
        finding: "Finding"
      }
    };
    const findings_sl_OPEN = "Tega, kar se potem namesti, ni presodil nihče.";
    const findings_sl_UNREAD = "Kar se ne da prebrati, nikoli ne velja za dobro.";
    const PIN = "Navedite poln commit s 40 znaki, različico pa pustite v komentarju.";
    const SLOVENE_FINDINGS = {
      "workflow.unreadable": {
        what: f => `Delovnega toka ni mogoče prebrati (${f("why")}).`,
        why: `Morda namešča brez preverjanja. ${findings_sl_UNREAD}`,
        fix: () => "Popravite YAML; actionlint pove, kje je napaka."
      },
      "gate.none": {
        what: () => "Noben delovni tok ne zažene preverjanja.",
        why: "Vsaka namestitev steče nepresojena.",
        fix: () => "Preverjanje naj bo prvi korak vsakega opravila, ki namešča v produkcijo; vrstice pokaže ezdrav init."
      },
      "production.no-gate": {
        what: f => `Opravilo ${f("job")} je v okolju ${f("environment")}, ki je produkcija, in nima preverjanja.`,
        why: findings_sl_OPEN,
        fix: () => "Preverjanje naj bo prvi korak tega opravila. Če v produkciji ne spremeni ničesar, mu okolje odvzemite ali to zapišite v .ezdrav/doctor.yml."
      },
      "gate.other-job": {
        what: f => `Opravilo ${f("job")} se zanaša na preverjanje v opravilu ${f("gate")}.`,
        why: "Kdor ponovno zažene le to opravilo, pride mimo: ponovni zagon izide drugega ohrani 30 dni.",
        fix: f => `Prestavite preverjanje v opravilo ${f("job")} kot prvi korak.`
      },
      "gate.not-first": {
        what: f => `V opravilu ${f("job")} so pred preverjanjem koraki: ${f("before")}.`,
        why: "Stečejo, preden je karkoli presojeno. Preverjanje ne potrebuje checkouta.",
        fix: () => "Prestavite preverjanje na začetek korakov opravila."
      },
      "gate.conditional": {
        what: f => `Preverjanje v opravilu ${f("job")} steče le ob pogoju ${f("if")}.`,
        why: "Kjer pogoj ne drži, je preverjanje preskočeno, preskočeno pa ne zavrne ničesar.",
        fix: () => "Odstranite pogoj s koraka; če je potreben, ga dajte na celo opravilo."
      },
      "gate.continue-on-error": {
        what: f => `Opravilo ${f("job")} navaja continue-on-error: ${f("value")}.`,
        why: "Zavrnitev potem velja za uspeh in namestitev teče naprej.",
        fix: () => "Odstranite continue-on-error s koraka in z opravila preverjanja."
      },
      "gate.ignored-by-step": {
        what: f => `Korak ${f("step")} opravila ${f("job")} steče, čeprav je preverjanje zavrnilo: ${f("if")}.`,
        why: findings_sl_OPEN,
        fix: () => "Preverjanju dajte id in ga v pogoju zahtevajte: … && steps.gate.outputs.allowed == 'true'. Ali pa odstranite funkcijo stanja."
      },
      "gate.ignored-by-job": {
        what: f => `Opravilo ${f("job")} steče, čeprav je preverjanje v opravilu ${f("gate")} zavrnilo: ${f("if")}.`,
        why: findings_sl_OPEN,
        fix: () => "V pogoju zahtevajte uspeh tistega opravila: … && needs.<job>.result == 'success'. Ali pa odstranite funkcijo stanja."
      },
      "gate.other-mode": {
        what: f => `Opravilo ${f("job")} namešča v produkcijo, našo akcijo pa zažene le v načinu ${f("mode")}.`,
        why: "Zavrača samo način gate.",
        fix: () => "Nastavite mode: gate ali vhod izpustite."
      },
      "gate.mode-unclear": {
        what: f => `Način naše akcije v opravilu ${f("job")} je izraz.`,
        why: "Kdor nastavi vrednost, odloča, ali preverjanje sploh je.",
        fix: () => "Napišite mode: gate ali vhod izpustite."
      },
      "gate.wait-cut": {
        what: f => `Preverjanje v opravilu ${f("job")} sme čakati ${f("wait")} minut, a se konča po ${f("timeout")}.`,
        why: "Zagon, ki mora čakati dlje, je prekinjen in ga mora nekdo zagnati znova.",
        fix: () => "timeout-minutes naj bo daljši od wait-minutes in namestitve skupaj."
      },
      "gate.weakened": {
        what: f => `Preverjanje v opravilu ${f("job")} teče s spremenljivko ${f("variable")}, ki jo nastavi delovni tok.`,
        why: "Z njo lahko v preverjanju teče druga koda ali pa se vsak strežnik izda za GitHub.",
        fix: f => `Odstranite ${f("variable")} iz delovnega toka, opravila in njegovega vsebnika.`
      },
      "gate.environment-differs": {
        what: f => `Opravilo ${f("job")} namešča v ${f("deployed")}, preverjanje pa presoja za ${f("judged")}.`,
        why: "Za druga okolja preverjanje uveljavlja manj kot za produkcijo.",
        fix: () => "Vhod environment preverjanja in okolje opravila naj bosta enaka."
      },
      "gate.environment-unclear": {
        what: f => `Ni mogoče vedeti, ali sta ${f("judged")} (preverjanje) in ${f("deployed")} (opravilo ${f("job")}) isto okolje.`,
        why: `Za druga okolja preverjanje uveljavlja manj kot za produkcijo. ${findings_sl_UNREAD}`,
        fix: () => "Na obeh mestih napišite isto ime; produkcija naj ima svoje opravilo."
      },
      "gate.no-environment": {
        what: f => `Opravilo ${f("job")} ima preverjanje, nima pa okolja.`,
        why: "Njegove skrivnosti lahko uporabi vsak delovni tok na katerikoli veji, tudi tak brez preverjanja.",
        fix: f => `Opravilu nastavite environment: ${f("judged")} in skrivnosti namestitve hranite le tam.`
      },
      "action.unpinned": {
        what: f => `Opravilo ${f("job")} uporablja ${f("uses")}, kar ni pripeto na poln commit.`,
        why: "Oznaka ali veja se da premakniti na drugo kodo, ki potem teče s pravicami tega opravila.",
        fix: () => PIN
      },
      "action.unpinned-elsewhere": {
        what: f => `Opravilo ${f("job")} gradi, kar se namešča, in uporablja ${f("uses")}, kar ni pripeto na poln commit.`,
        why: "Druga koda tam lahko spremeni to, iz česar je namestitev.",
        fix: () => PIN
      },
      "reusable.unpinned": {
        what: f => `Opravilo ${f("job")} kliče ${f("uses")}, kar ni pripeto na poln commit.`,
        why: "Kdor sme tja potiskati, spremeni, kar se tu namešča, in lahko odstrani preverjanje.",
        fix: () => "Navedite poln commit klicanega delovnega toka (40 znakov)."
      },
      "reusable.unread": {
        what: f => `Kaj dela ${f("uses")}, ni bilo mogoče prebrati. ${f("why")}`,
        why: `Če namešča, mora biti preverjanje v njem. ${findings_sl_UNREAD}`,
        fix: () => "Zaženite doctor z žetonom, ki sme brati tisti repozitorij, ali tam poglejte, ali je preverjanje prvo v opravilu, ki namešča."
      },
      "permissions.missing": {
        what: f => `Opravilu ${f("job")} manjka ${f("lacks")}.`,
        why: "Akcija ne more izvedeti, kar potrebuje, in zato zavrne.",
        fix: f => `Dovoljenjem opravila dodajte: ${f("lacks")}.`
      },
      "permissions.not-stated": {
        what: f => `Opravilo ${f("job")} ne navaja dovoljenj.`,
        why: "Njegov žeton ima, kar da repozitorij privzeto: premalo za preverjanje ali veliko preveč.",
        fix: () => "Na vrh delovnega toka napišite permissions: {}, v opravilo pa najmanj, kar način potrebuje."
      },
      "permissions.too-many": {
        what: f => `Opravilo ${f("job")} ima ${f("scope")}, česar njegovi načini ne potrebujejo.`,
        why: "Uporabi ga lahko vsak korak opravila, na primer da spremeni, kar preverjanje bere.",
        fix: f => `Odvzemite ${f("scope")} ali pa opravite tisto v ločenem opravilu.`
      },
      "permissions.default-write": {
        what: () => "Delovni tokovi, ki dovoljenj ne navajajo, smejo pisati vse.",
        why: "Vsak delovni tok lahko potem premakne oznake in spremeni datoteke, ki jih preverjanje bere.",
        fix: () => "Settings → Actions → General → Workflow permissions: samo branje."
      },
      "trigger.pull-request-target": {
        what: () => "Delovni tok, ki namešča ali zažene našo akcijo, teče ob pull_request_target.",
        why: "Zahtevki neznancev ga potem zaženejo z žetonom in skrivnostmi tega repozitorija.",
        fix: () => "Uporabite pull_request."
      },
      "trigger.refused": {
        what: f => `Delovni tok s preverjanjem teče ob ${f("event")}.`,
        why: "Nameščati smejo le push, release in workflow_dispatch; vse drugo preverjanje zavrne.",
        fix: () => "Zaženite ga s potiskom oznake, z objavo izdaje ali ročno na oznaki."
      },
      "trigger.no-tag": {
        what: () => "Delovni tok s preverjanjem teče ob potiskih na veje.",
        why: "Preverjanje dovoli le najavljene oznake, zato vsak tak zagon spodleti in zakrije neuspeh, ki šteje.",
        fix: () => "Omejite push na oznake, kot v tags: ['v*'], in odstranite veje."
      },
      "environment.admins-bypass": {
        what: f => `Skrbniki lahko obidejo zaščitna pravila okolja ${f("environment")}.`,
        why: "En klik spusti namestitev mimo vseh pravil.",
        fix: () => "Settings → Environments: odkljukajte »Allow administrators to bypass configured protection rules«."
      },
      "environment.missing": {
        what: f => `Okolja ${f("environment")} v nastavitvah ni.`,
        why: "GitHub ga ob prvi rabi ustvari nezaščitenega, njegovih skrivnosti pa ni kje hraniti.",
        fix: () => "Settings → Environments: ustvarite ga, omejite na oznake izdaj in tja prenesite skrivnosti namestitve."
      },
      "environment.any-ref": {
        what: f => `V okolje ${f("environment")} sme nameščati vsaka veja in oznaka.`,
        why: "Delovni tok na katerikoli veji, brez preverjanja, pride do njegovih skrivnosti.",
        fix: () => "Settings → Environments → Deployment branches and tags: le vzorec oznak izdaj."
      },
      "environment.open-branches": {
        what: f => `V okolje ${f("environment")} smejo nameščati tudi druge veje kot privzeta: ${f("branches")}.`,
        why: "Kdor sme poslati tako vejo, da nanjo delovni tok brez preverjanja in pride do skrivnosti.",
        fix: () => "Settings → Environments → Deployment branches and tags: le vzorec oznak izdaj."
      },
      "environment.branches": {
        what: f => `V okolje ${f("environment")} smejo nameščati veje: ${f("branches")}.`,
        why: "Preverjanje namešča le oznake; veja, ki sme nameščati, je pot za delovne tokove brez njega.",
        fix: () => "Settings → Environments → Deployment branches and tags: le vzorec oznak izdaj."
      },
      "environment.unknown": {
        what: f => `Kako je zaščiteno okolje ${f("environment")}, ni mogoče vedeti. ${f("why")}`,
        why: findings_sl_UNREAD,
        fix: () => "Zaženite mode: doctor v delovnem toku z actions: read."
      },
      "codeowners.missing": {
        what: () => "Datoteke CODEOWNERS ni.",
        why: "Vsak, ki sme pisati, spremeni delovne tokove in .ezdrav/ brez soglasja odgovornih.",
        fix: () => "Napišite .github/CODEOWNERS z lastniki za /.ezdrav/ in /.github/."
      },
      "codeowners.uncovered": {
        what: f => `Brez lastnika: ${f("paths")}.`,
        why: "Spremeniti se da brez soglasja odgovornih.",
        fix: () => "V CODEOWNERS dajte lastnike za /.ezdrav/ in /.github/, za vsako vrstico, ki jih odvzame."
      },
      "branch.unprotected": {
        what: f => `Privzeti veji ${f("branch")} manjkajo pravila: ${f("lacks")}.`,
        why: "Kdor sme pisati, potem uveljavi načrt ali delovni tok brez preverjanja, ne da bi kdo pogledal.",
        fix: () => "Settings → Rules: zahtevajte pull request s pregledom lastnikov kode, omejite brisanje, prepovejte prisilne potiske."
      },
      "branch.unknown": {
        what: f => `Kako je zaščitena privzeta veja, ni mogoče vedeti. ${f("why")}`,
        why: findings_sl_UNREAD,
        fix: () => "Namesto starejše zaščite veje uporabite nabor pravil, ki ga doctor lahko prebere; zaženite mode: doctor v delovnem toku."
      },
      "tag.movable": {
        what: f => `Oznake izdaj se dajo premakniti ali izbrisati: ${f("tags")}.`,
        why: "Premaknjena oznaka imenuje drugo kodo od najavljene.",
        fix: () => "Settings → Rules: nabor pravil za oznake izdaj, ki omeji spreminjanje in brisanje. Ali pa v posegu navedite release.commit."
      },
      "tag.creatable": {
        what: f => `Oznake izdaj sme narediti vsak, ki sme pisati: ${f("tags")}.`,
        why: "Taka oznaka je lahko na commitu, katerega delovni tok nima preverjanja; GitHub ga potem spusti v okolje.",
        fix: () => "Settings → Rules: pravilo za oznake naj omeji tudi ustvarjanje, izjeme naj bodo tisti, ki izdajajo."
      },
      "tag.unknown": {
        what: f => `Ali se dajo oznake izdaj premakniti, ni mogoče vedeti. ${f("why")}`,
        why: findings_sl_UNREAD,
        fix: () => "Zaženite mode: doctor v delovnem toku tega repozitorija."
      },
      "secrets.outside-environment": {
        what: f => `Skrivnost namestitve ${f("secret")} se uporablja zunaj okolja namestitve.`,
        why: "Potem je skrivnost celega repozitorija in jo lahko uporabi delovni tok brez preverjanja.",
        fix: () => "Hranite jo le v produkcijskem okolju in jo izbrišite iz skrivnosti repozitorija."
      },
      "secrets.all": {
        what: f => `Opravilo ${f("job")} preda vse skrivnosti.`,
        why: "Nihče ne ve, katere se uporabijo in za kaj.",
        fix: () => "Navedite potrebne skrivnosti ali namesto njih uporabite OIDC."
      },
      "credentials.persisted": {
        what: f => `actions/checkout v opravilu ${f("job")} pusti žeton na disku.`,
        why: "Uporabi ga lahko vsak poznejši korak in vse, kar ta zapakira.",
        fix: () => "Nastavite persist-credentials: false."
      },
      "guard.workflow-token": {
        what: f => `Stražar v opravilu ${f("job")} uporablja žeton delovnega toka.`,
        why: "Za zaščitno pravilo sme odgovoriti le aplikacija GitHub, ki to pravilo je.",
        fix: () => "V token podajte žeton aplikacije, ki ga naredi actions/create-github-app-token."
      },
      "guard.no-environment": {
        what: f => `Stražar v opravilu ${f("job")} teče zunaj okolja.`,
        why: "Ključ aplikacije je potem skrivnost celega repozitorija: odgovori lahko vsak delovni tok.",
        fix: () => "Ključ hranite v lastnem okolju, ki ga sme uporabiti le privzeta veja."
      },
      "guard.environment-open": {
        what: f => `Za okolje stražarja ${f("environment")} ni znano, da bi bilo omejeno na privzeto vejo.`,
        why: "Delovni tok na katerikoli veji bi lahko uporabil ključ aplikacije in odgovoril.",
        fix: () => "Settings → Environments → Deployment branches and tags: le privzeta veja."
      },
      "production.suspected": {
        what: f => `Opravilo ${f("job")} požene ${f("does")} za ${f("by")} in nima preverjanja.`,
        why: findings_sl_OPEN,
        fix: () => "Preverjanje naj bo prvi korak tega opravila. Če ne namešča v produkcijo, to z razlogom zapišite pod not-a-deployment v .ezdrav/doctor.yml."
      },
      "production.called": {
        what: f => `Opravilo ${f("job")} kliče ${f("does")}, ki verjetno namešča${f("by") === "" ? "" : ` v ${f("by")}`}; ali je v njem preverjanje, ni bilo mogoče prebrati.`,
        why: `Kar za vas namešča drug repozitorij, ne presodi nihče, če preverjanja ni tam. ${findings_sl_UNREAD}`,
        fix: () => "Zaženite mode: doctor z žetonom, ki sme brati tisti repozitorij. Če preverjanja tam ni, ga dodajte ali pa nameščajte iz svojega opravila, ki se s preverjanjem začne."
      },
      "production.dispatched": {
        what: f => `Opravilo ${f("job")} z ukazom ${f("does")} sproži namestitev v drugem repozitoriju${f("by") === "" ? "" : ` za ${f("by")}`} in nima preverjanja.`,
        why: "Zagon, ki ga sproži, o posegih tega repozitorija ne ve ničesar.",
        fix: () => "Preverjanje naj bo prvi korak tega opravila ali pa naj se delovni tok drugega repozitorija začne z lastnim preverjanjem."
      },
      "production.unclear": {
        what: f => `Opravilo ${f("job")} namešča (${f("does")}), nima preverjanja in nikjer ne piše, kam namešča.`,
        why: `Nič ne pove, da to ni produkcija. ${findings_sl_UNREAD}`,
        fix: () => "Če je produkcija, naj bo preverjanje njegov prvi korak. Če ni, poimenujte njegovo okolje (test, staging) ali to zapišite pod not-a-deployment v .ezdrav/doctor.yml."
      },
      "production.idle": {
        what: f => `Opravilo ${f("job")} je brez preverjanja v okolju ${f("environment")}, čeprav ni znano, da bi kaj nameščalo.`,
        why: "Skrivnosti produkcije so mu vseeno na dosegu.",
        fix: () => "Gradnje, načrti in testi naj imajo lastno okolje ali nobenega; produkcijsko naj bo le za opravilo, ki namešča."
      },
      "gate.other-owner": {
        what: f => `Opravilo ${f("job")} uporablja ${f("uses")}, kopijo akcije drugega lastnika.`,
        why: "Nihče tu ne ve, kaj dela; morda dovoli vse.",
        fix: () => "Uporabite ezdrav/ezdrav-intervention-gate. Lastno zrcalno kopijo navedite pod our-actions v .ezdrav/doctor.yml."
      },
      "gate.in-composite": {
        what: f => `V opravilu ${f("job")} je preverjanje skrito v akciji ${f("uses")}.`,
        why: "To akcijo mora najprej prinesti drug korak, kar je v njej okoli preverjanja, pa se v opravilu ne vidi.",
        fix: () => "Preverjanje napišite neposredno kot prvi korak opravila."
      },
      "gate.outlived": {
        what: f => `${f("step")} v opravilu ${f("job")} steče, čeprav je preverjanje zavrnilo (${f("if")}), in ni mogoče vedeti, kaj dela.`,
        why: findings_sl_OPEN,
        fix: () => "Če namešča, naj pogoj zahteva preverjanje: … && steps.gate.outputs.allowed == 'true'. Če ne, skript poimenujte po tem, kar dela: notify, logs, cleanup."
      },
      "gate.rerouted": {
        what: f => `Preverjanje v opravilu ${f("job")} doseže GitHub prek ${f("variable")}, ki jo nastavi delovni tok.`,
        why: "Kdor spremeni to vrstico, se postavi med preverjanje in GitHub.",
        fix: f => `Kjer zaprto omrežje to potrebuje, ${f("variable")} nastavite na izvajalcu samem, iz delovnega toka pa jo odstranite.`
      },
      "gate.container": {
        what: f => `Preverjanje v opravilu ${f("job")} teče ob sliki ${f("image")}, ki ni pripeta na zgoščeno vrednost.`,
        why: "Slika za oznako je jutri lahko druga; preverjanje bi teklo v njej ali v njenem omrežju.",
        fix: () => "Sliko navedite z zgoščeno vrednostjo, ime@sha256:…, ali pa opravilo zaženite neposredno na izvajalcu."
      },
      "gate.shared-runner": {
        what: f => `Preverjanje v opravilu ${f("job")} teče na strojih, na katerih opravilo ${f("other")} izvaja kodo iz zahtevkov.`,
        why: "Kar tako opravilo pusti na stroju, teče ob preverjanju in namestitvi.",
        fix: () => "Za opravila, ki nameščajo, imejte svojega izvajalca z lastno oznako ali skupino."
      },
      "gate.cut-off": {
        what: f => `Zagone s preverjanjem prekinejo novejši (cancel-in-progress: ${f("value")}).`,
        why: "Namestitev se prekine na pol poti ali pa odpade preverjanje, ki čaka na svoj termin.",
        fix: () => "Za to, kar namešča, nastavite cancel-in-progress: false, v ime skupine pa dajte oznako izdaje."
      },
      "code.other-ref": {
        what: f => `Po preverjanju opravilo ${f("job")} vzame kodo z ${f("ref")}.`,
        why: "Preverjanje je presodilo commit tega zagona; namesti se lahko drug.",
        fix: () => "Izpustite ref ali napišite ${{ github.sha }}."
      },
      "code.other-repository": {
        what: f => `Po preverjanju opravilo ${f("job")} vzame kodo iz ${f("repository")}.`,
        why: "Najavljena izdaja o stanju tistega repozitorija ne pove ničesar.",
        fix: () => "Kar se namešča, naj bo v izdaji, ali pa tisti repozitorij pripnite na poln commit."
      },
      "code.chosen": {
        what: f => `V opravilu ${f("job")} ${f("input")} določa, kaj se po preverjanju namesti.`,
        why: "Kdor sproži zagon ali nastavi spremenljivko, izbere nekaj drugega, kot je bilo presojeno.",
        fix: () => "Slike in pakete imenujte z ${{ github.sha }} ali ${{ github.ref_name }}."
      },
      "code.moving": {
        what: f => `Opravilo ${f("job")} namešča ${f("image")}, ime, ki jutri lahko pomeni nekaj drugega.`,
        why: "Namesti se, kar je bilo potisnjeno nazadnje, in ne, kar je bilo najavljeno.",
        fix: () => "Sliko imenujte z zgoščeno vrednostjo, z ${{ github.sha }} ali ${{ github.ref_name }}."
      },
      "code.artifact": {
        what: f => `Korak ${f("step")} opravila ${f("job")} namesti artefakt drugega zagona.`,
        why: "Zgrajen je iz tega, na čemer je stal tisti zagon.",
        fix: () => "Gradite v tem zagonu, v opravilu, ki ga opravilo s preverjanjem potrebuje, in prenesite od tam."
      },
      "code.injected": {
        what: f => `V opravilu ${f("job")} je ${f("input")} vstavljen v skript kot besedilo.`,
        why: "Kdor ga napiše, napiše ukaze, ki tečejo s pravicami namestitve.",
        fix: () => "Podajte ga prek env in spremenljivko dajte v narekovaje; več pove template-injection orodja zizmor."
      },
      "action.placeholder": {
        what: f => `Opravilo ${f("job")} je pripeto na ${f("uses")}, commit, ki pravega le nadomešča.`,
        why: "Ta commit ne obstaja: opravilo spodleti ali požene, kar bo nekdo tja postavil.",
        fix: () => "Napišite poln commit izdaje, ki jo uporabljate."
      },
      "declarations.invalid": {
        what: () => "Datoteke .ezdrav/doctor.yml ni mogoče prebrati.",
        why: "Nič, kar navaja ali izvzame, ne velja.",
        fix: () => "Popravite jo po schemas/doctor.schema.json."
      },
      "gate.environment-undeclared": {
        what: f => `Preverjanje v opravilu ${f("job")} presoja za ${f("environments")}, česar solution.yml ne navaja.`,
        why: "Okolja, ki jih ne pozna, preverjanje zavrne, zato to opravilo ne more biti nikoli dovoljeno.",
        fix: () => "Navedite ga v .ezdrav/solution.yml: environments: { production: […] } ali pod test. Če opravilo namešča v več okolij, naj ima produkcija svoje."
      },
      "trigger.never": {
        what: f => `Nič, kar sproži opravilo ${f("job")}, nima oznake izdaje.`,
        why: "Preverjanje dovoli le najavljene oznake, zato tega opravila ne more nikoli dovoliti.",
        fix: () => "Sprožite ga s potiskom oznak (tags: ['v*']), z izdajo ali ročno, pogoj pa naj sprejme oznake."
      },
      "trigger.untrusted-checkout": {
        what: f => `Opravilo ${f("job")} vzame kodo neznanca (${f("ref")}) z žetonom in skrivnostmi tega repozitorija.`,
        why: "Kdor odpre zahtevek, lahko potem piše v ta repozitorij, tudi v .ezdrav/.",
        fix: () => "Tako kodo poganjajte ob pull_request, brez skrivnosti."
      },
      "identity.outside-environment": {
        what: f => `Opravilo ${f("job")} brez okolja in brez preverjanja prevzame identiteto namestitve ${f("role")}.`,
        why: "Prevzame jo lahko delovni tok na katerikoli veji in namesti.",
        fix: () => "Pravilo zaupanja v oblaku naj zahteva okolje in delovni tok (trditve environment, job_workflow_ref, repository_id), drugim opravilom pa dajte njihovo vlogo."
      },
      "identity.shared": {
        what: f => `V ${f("workflow")}, katerega podpisi štejejo, ima opravilo ${f("job")} id-token: write in poleg naše akcije dela še kaj.`,
        why: "Vsak korak takega opravila lahko dobi podpisano potrdilo.",
        fix: () => "id-token: write naj ima le opravilo, v katerem teče samo naša akcija."
      },
      "letters.outside-environment": {
        what: f => `Opravilo ${f("job")} pošilja dopise s skrivnostmi, ki niso v nobenem okolju.`,
        why: "Delovni tok na katerikoli veji lahko pošilja dopise v vašem imenu. Zasebni repozitoriji v paketu GitHub Free nimajo okolij s skrivnostmi: tam to ostane.",
        fix: () => "smtp-url in people hranite v okolju, omejenem na privzeto vejo: environment: ezdrav-letters."
      },
      "letters.environment-open": {
        what: f => `Za okolje ${f("environment")} opravila ${f("job")} ni znano, da bi bilo omejeno na privzeto vejo.`,
        why: "Delovni tok na katerikoli veji bi lahko pošiljal dopise v vašem imenu.",
        fix: () => "Settings → Environments → Deployment branches and tags: le privzeta veja."
      },
      "environment.no-deployment": {
        what: f => `Opravilo ${f("job")} navaja deployment: false: GitHub zanj ne zabeleži namestitve.`,
        why: "Aplikacija GitHub, ki odgovarja za okolje, potem ni nikoli vprašana.",
        fix: () => "Z opravila, ki namešča, odstranite deployment: false."
      }
    };
    const messages_sl_PLANS = {
      free: "Free",
      pro: "Pro",
      team: "Team",
      enterprise: "Enterprise"
    };
    const VISIBLE = {
      public: "javen",
      private: "zaseben",
      internal: "notranji"
    };
    const SLOVENE_AUDITS = {
      quotes: [ "»", "«" ],
      codes: SLOVENE_FINDINGS,
      strongholds: {
        "level.declared": () => "Raven 1 stoji na tem, kar piše v .ezdrav/doctor.yml (not-a-deployment, ignore). Za več mora biti res tako: tem opravilom dodajte preverjanje, ugotovitve odpravite ali pa taka opravila preselite v drug repozitorij.",
        "level.unsigned": () => "Potrdila naj podpiše GitHub: v .ezdrav/solution.yml navedite evidence: { announcement: signed, workflows: […] }. Potrdilo brez podpisa lahko napiše vsak delovni tok.",
        "level.no-stronghold": () => "Ali naj za okolje »production« odgovarja aplikacija GitHub kot lastno zaščitno pravilo (način guard) ali pa nameščajte prek enega ponovno uporabnega delovnega toka v drugem repozitoriju, pripetega na poln commit, ciljni sistem pa naj zaupa le njegovi identiteti OIDC.",
        "level.stronghold-unknown": () => "Ni bilo mogoče prebrati, ali za okolje »production« odgovarja aplikacija GitHub; opravilu dajte actions: read.",
        "level.app-without-guard": () => "Za okolje »production« odgovarja aplikacija GitHub, noben delovni tok tu pa ne teče v načinu guard: kaj ta aplikacija zahteva, se ne vidi.",
        "level.target-trust": workflow => `Le ciljni sistem ve, ali zaupa zgolj temu delovnemu toku: v njegovem pravilu zaupanja primerjajte trditve OIDC job_workflow_ref z ${workflow}, repository_id s številko tega repozitorija in environment s production; nikoli sub z imenom, ker se je njegova oblika spremenila. Doctor tega ne vidi.`
      },
      whyNot: {
        offline: () => "GitHub ni bil vprašan.",
        forbidden: permission => permission === "" ? "GitHub temu žetonu branja ne dovoli." : `GitHub temu žetonu branja ne dovoli; potrebno je ${permission}.`,
        unavailable: () => "GitHub ni dal uporabnega odgovora.",
        invalid: () => "Datoteka ni veljavna.",
        absent: () => "Datoteke ni bilo mogoče najti."
      },
      severities: {
        error: "obvoz",
        warning: "šibkost",
        unknown: "ni mogoče vedeti"
      },
      levels: [ "Raven 0: preverjanje se da obiti ali pa tega ni mogoče vedeti", "Raven 1: vsako opravilo, za katero je znano, da namešča v produkcijo, se začne s preverjanjem", "Raven 2: preverjanje varujejo tudi okolje, veje, oznake in lastniki", "Raven 3: česar preverjanje ni dovolilo, je zavrnjeno tudi zunaj delovnih tokov" ],
      lacks: {
        environments: "okolja z lastnimi skrivnostmi in pravili za nameščanje",
        rulesets: "nabori pravil za veje in oznake",
        "code-owners": "obvezni pregledi lastnikov kode",
        "required-reviewers": "obvezni pregledovalci okolja",
        "custom-protection-rules": "lastna zaščitna pravila nameščanja (raven 3 z aplikacijo GitHub)"
      },
      needs: {
        paid: "GitHub Pro, Team ali Enterprise",
        enterprise: "GitHub Enterprise"
      },
      states: {
        present: "urejeno",
        missing: "manjka",
        unknown: "ni mogoče vedeti"
      },
      onboarding: {
        "znet.joined": "vključitev v zNET",
        "access-rules.acknowledged": "seznanitev s pravili dostopa",
        "architecture.plans.sent": "poslani načrti arhitekture",
        "architecture.meeting.held": "opravljen prvi sestanek",
        "architecture.ip-space": "dogovorjen naslovni prostor IP",
        "architecture.vlan": "dogovorjen VLAN",
        "architecture.connections": "dogovorjene povezave z drugimi storitvami",
        "architecture.runtime": "dogovorjeno izvajalno okolje",
        "architecture.confidentiality": "dogovorjeni ukrepi za zaupnost",
        "architecture.integrity": "dogovorjeni ukrepi za celovitost",
        "architecture.availability": "dogovorjeni ukrepi za razpoložljivost",
        "contacts.solution-custodian": "naveden skrbnik rešitve",
        "contacts.contract-custodian": "naveden skrbnik pogodbe",
        "client.contact": "naveden stik naročnika",
        "contract.reference": "navedena pogodba"
      },
      labels: {
        looked: (workflows, gates) => `Prebranih delovnih tokov: ${workflows}. Najdenih preverjanj: ${gates}.`,
        gated: "Opravila, ki se začnejo s preverjanjem",
        declared: count => `Navedeno, da ne namešča: ${count}; velja do ravni 1 in ne dlje`,
        ignored: count => `Izvzeto z razlogom: ${count}; velja do ravni 1 in ne dlje`,
        elsewhere: "Česar ta pregled ne zajema",
        zizmor: "Delovne tokove, ki ne nameščajo in ne zaženejo preverjanja, bolje presodi zizmor: unpinned-uses, template-injection, dangerous-triggers, excessive-permissions, artipacked, cache-poisoning. Zaženite ga ob doctorju.",
        nothing: "Obvoza okoli preverjanja ni bilo mogoče najti.",
        findings: "Obvozi in šibkosti",
        unknowns: "Česar ni mogoče vedeti",
        next: level => `Za raven ${level} manjka`,
        platform: "Kaj dopuščata naročniški paket in vidnost",
        repository: ({visibility, plan}) => `Repozitorij je ${visibility === null ? "neznane vidnosti" : VISIBLE[visibility]}, paket ${plan === null ? "ni znan" : `GitHub ${messages_sl_PLANS[plan]}`}.`,
        offersAll: "Doseči je mogoče vse ravni.",
        lack: (what, needs, certain) => certain ? `Ni na voljo: ${what}; potreben je ${needs} ali javni repozitorij.` : `Morda ni na voljo: ${what}; v zasebnem repozitoriju je potreben ${needs}.`,
        onboarding: "Vključitev (.ezdrav/solution.yml)",
        settings: "nastavitve repozitorija",
        fix: "Popravek",
        place: "Mesto",
        finding: "Najdeno"
      }
    };
    const BY_LANGUAGE = {
      en: ENGLISH_AUDITS,
      sl: SLOVENE_AUDITS
    };
    function auditMessagesIn(language) {
      return BY_LANGUAGE[language];
    }
  }),
  4572: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => pageOf
    });
    function pageOf(code, version) {
      return `https://github.com/ezdrav/ezdrav-intervention-gate/blob/v${version}/docs/doctor.md#${anchorOf(code)}`;
    }
    function anchorOf(code) {
      return code.replaceAll(".", "");
    }
  }),
  3694: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      gH: () => isSound,
      _r: () => jobLine,
      v: () => missingSentences,
      sh: () => platformSentences,
      zt: () => saidFinding,
      IP: () => sorted
    });
    var codes = __webpack_require__(7579);
    var escaping = __webpack_require__(4391);
    function auditFact(facts, messages) {
      return key => {
        const value = facts[key];
        if (value === void 0) return "";
        if (typeof value !== "string") return value.map(escaping.TL).join(", ");
        const said = key === "why" ? messages.whyNot[value] : void 0;
        const permission = facts["permission"];
        return said?.(permission === void 0 ? "" : (0, escaping.TL)(String(permission))) ?? (0, 
        escaping.TL)(value);
      };
    }
    function saidFinding({code, facts}, messages) {
      const {what, why, fix} = messages.codes[code];
      const fact = auditFact(facts, messages);
      return {
        what: what(fact).trim(),
        why,
        fix: fix(fact)
      };
    }
    function sorted({findings}) {
      return {
        certain: findings.filter(({severity}) => severity !== "unknown"),
        unknowns: findings.filter(({severity}) => severity === "unknown")
      };
    }
    function isSound({findings, level}) {
      return level.reached > 0 && findings.every(({severity}) => severity === "unknown");
    }
    function missingSentences({level, findings, ignored}, messages) {
      return level.missing.map(({code, workflow}) => {
        if (isStronghold(code)) return messages.strongholds[code]((0, escaping.TL)(workflow ?? ""));
        const all = [ ...findings, ...ignored.map(({finding}) => finding) ];
        return `${code} (${all.filter(finding => finding.code === code).length})`;
      });
    }
    function isStronghold(code) {
      return !(code in codes.r);
    }
    function jobLine({file, line, job}) {
      return `${file.replace(/^\.github\/workflows\//, "")}:${line} ${job}`;
    }
    function platformSentences({platform}, messages) {
      const {labels, lacks, needs} = messages;
      const lines = platform.lacks.map(lack => labels.lack(lacks[lack.what], needs[lack.needs], lack.certain));
      return [ labels.repository(platform), ...lines.length === 0 ? [ labels.offersAll ] : lines ];
    }
  }),
  4224: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => auditText
    });
    var _escaping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4391);
    var _wrapping_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3023);
    var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9643);
    var _language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5591);
    var _page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4572);
    var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3694);
    const WIDTH = 100;
    const PLACES = 3;
    const SIGNS = {
      error: "✗",
      warning: "!",
      unknown: "?"
    };
    const STATES = {
      present: "✓",
      missing: "✗",
      unknown: "?"
    };
    function paragraph(first, sentence, {messages, width}) {
      const said = (0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.M_)(sentence, messages.quotes);
      return (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_4__.ky)(said, width, first, " ".repeat(first.length));
    }
    function groupLines(group, drawing) {
      const {code, severity, why, fix, causes} = group;
      const {paint, version} = drawing;
      return [ `${paint(severity === "error" ? 31 : 33, SIGNS[severity])} ${paint(1, code)} ${paint(2, (0, 
      _page_js__WEBPACK_IMPORTED_MODULE_5__.Z)(code, version))}`, ...causes.flatMap(cause => causeLines(cause, drawing)), ...paragraph("  ", why, drawing).map(text => paint(2, text)), ...paragraph("  → ", fix, drawing) ];
    }
    function causeLines({what, places}, drawing) {
      return paragraph("  · ", `${placesText(places, drawing.messages)}: ${what}`, drawing);
    }
    function placesText(places, {labels}) {
      if (places.length === 0) return labels.settings;
      const shown = places.slice(0, PLACES).map(({file, line}) => `${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.RK)(file.replace(/^\.github\/workflows\//, ""))}:${line}`);
      const rest = places.length - shown.length;
      return [ ...shown, ...rest > 0 ? [ `+${rest}` ] : [] ].join(", ");
    }
    function auditText(report, options) {
      const messages = (0, _language_js__WEBPACK_IMPORTED_MODULE_1__.j)(options.language);
      const {labels, levels, onboarding, states} = messages;
      const drawing = {
        messages,
        paint: (code, text) => options.colour ? `[${code}m${text}[0m` : text,
        width: options.columns ?? WIDTH,
        version: options.version
      };
      const {paint, width} = drawing;
      const {certain, unknowns} = (0, _sections_js__WEBPACK_IMPORTED_MODULE_2__.IP)(report);
      const {reached} = report.level;
      const section = (title, content) => content.length === 0 ? [] : [ "", paint(1, title), ...content ];
      const listed = findings => (0, _groups_js__WEBPACK_IMPORTED_MODULE_0__.z)(findings, messages).flatMap(group => groupLines(group, drawing));
      const items = texts => texts.flatMap(text => paragraph("- ", text, drawing));
      return [ ...(0, _wrapping_js__WEBPACK_IMPORTED_MODULE_4__.ky)(levels[reached], width, "", "").map(text => paint(reached === 0 ? 31 : 32, text)), ...(0, 
      _wrapping_js__WEBPACK_IMPORTED_MODULE_4__.ky)(labels.looked(report.workflows, report.gated.length), width, "", "").map(text => paint(2, text)), ...(0, 
      _sections_js__WEBPACK_IMPORTED_MODULE_2__.gH)(report) ? (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_4__.ky)(labels.nothing, width, "", "") : [], ...section(labels.gated, items(report.gated.map(job => (0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_3__.RK)((0, _sections_js__WEBPACK_IMPORTED_MODULE_2__._r)(job))))), ...section(labels.findings, listed(certain)), ...section(labels.unknowns, listed(unknowns)), ...section(labels.declared(report.declared.length), items(declaredLines(report))), ...section(labels.ignored(report.ignored.length), items(ignoredLines(report))), ...section(labels.next(reached + 1), items((0, 
      _sections_js__WEBPACK_IMPORTED_MODULE_2__.v)(report, messages))), ...section(labels.platform, items((0, 
      _sections_js__WEBPACK_IMPORTED_MODULE_2__.sh)(report, messages))), ...section(labels.onboarding, report.onboarding.flatMap(({item, state, detail}) => {
        const said = state === "present" ? detail : states[state];
        return (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_4__.ky)(`${onboarding[item]}: ${(0, 
        _escaping_js__WEBPACK_IMPORTED_MODULE_3__.RK)(said)}`, width, `${STATES[state]} `, "  ");
      })), ...section(labels.elsewhere, items([ labels.zizmor ])), "" ].join("\n");
    }
    function declaredLines({declared}) {
      return declared.map(each => (0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.RK)(`${(0, 
      _sections_js__WEBPACK_IMPORTED_MODULE_2__._r)(each)}: ${each.reason}`));
    }
    function ignoredLines({ignored}) {
      return ignored.map(({finding, reason}) => {
        const place = finding.file === null ? "" : ` ${finding.file}:${finding.line ?? 1}`;
        return (0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.RK)(`${finding.code}${place}: ${reason}`);
      });
    }
  })
};
