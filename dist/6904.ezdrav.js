export const id = 6904;

export const ids = [ 6904 ];

export const modules = {
  6904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      diagnose: () => diagnose,
      doctor: () => doctor
    });
    var examined = __webpack_require__(5702);
    var production_environments = __webpack_require__(43);
    var audits_report = __webpack_require__(8957);
    var audits_repository = __webpack_require__(2373);
    var github_blobs = __webpack_require__(1346);
    var schemas = __webpack_require__(3619);
    var github_name = __webpack_require__(9339);
    const R = "/repos/{owner}/{repo}";
    const PAGES = 10;
    const REFUSED = [ 403, 404 ];
    function settingOf(asked, permission) {
      if (asked.ok) return {
        known: true,
        value: asked.value
      };
      if (asked.problem.code !== "api.forbidden") return {
        known: false,
        why: "unavailable"
      };
      const lacking = asked.problem.permission ?? permission;
      return {
        known: false,
        why: "forbidden",
        ...lacking !== void 0 && {
          permission: lacking
        }
      };
    }
    const Rule = schemas.Ikc({
      type: schemas.YjP(),
      reviewers: schemas.lqM(schemas.YOg(schemas.L5J()))
    });
    const Environment = schemas.Ikc({
      name: schemas.YjP(),
      can_admins_bypass: schemas.lqM(schemas.mee(schemas.zMY())),
      protection_rules: schemas.lqM(schemas.YOg(Rule)),
      deployment_branch_policy: schemas.mee(schemas.Ikc({
        protected_branches: schemas.zMY(),
        custom_branch_policies: schemas.zMY()
      }))
    });
    const Environments = schemas.Ikc({
      environments: schemas.YOg(Environment)
    });
    const Policies = schemas.Ikc({
      branch_policies: schemas.YOg(schemas.Ikc({
        name: schemas.YjP(),
        type: schemas.lqM(schemas.YjP())
      }))
    });
    const Apps = schemas.Ikc({
      custom_deployment_protection_rules: schemas.YOg(schemas.Ikc({
        enabled: schemas.zMY(),
        app: schemas.Ikc({
          slug: schemas.YjP()
        })
      }))
    });
    async function readEnvironments(client, repository, wanted) {
      const found = [];
      const parameters = {
        ...(0, github_name.at)(repository),
        per_page: 100
      };
      let asked = await client.get(`GET ${R}/environments`, parameters, Environments, REFUSED);
      for (let page = 1; ;page += 1) {
        if (!asked.ok) return settingOf(asked, "actions: read");
        found.push(...asked.value.environments);
        if (asked.next === null) break;
        if (page === PAGES) return {
          known: false,
          why: "unavailable"
        };
        asked = await client.follow(asked.next, asked.request, Environments);
      }
      const settings = found.map(each => wanted(each.name.toLowerCase()) ? looked(client, repository, each) : Promise.resolve(plain(each, {
        known: false,
        why: "unavailable"
      })));
      return {
        known: true,
        value: await Promise.all(settings)
      };
    }
    function plain({name, can_admins_bypass: bypass, protection_rules: rules = []}, policy) {
      return {
        name,
        canAdminsBypass: bypass ?? null,
        reviewers: rules.flatMap(({reviewers = []}) => reviewers).length,
        policy,
        apps: {
          known: false,
          why: "unavailable"
        }
      };
    }
    async function looked(client, repository, environment) {
      const where = {
        ...(0, github_name.at)(repository),
        environment_name: environment.name
      };
      const route = `GET ${R}/environments/{environment_name}`;
      const [policy, apps] = await Promise.all([ policyOf(client, where, environment), client.get(`${route}/deployment_protection_rules`, where, Apps, REFUSED) ]);
      const rules = settingOf(apps, "actions: read");
      return {
        ...plain(environment, policy),
        apps: rules.known ? {
          known: true,
          value: rules.value.custom_deployment_protection_rules.filter(({enabled}) => enabled).map(({app}) => app.slug)
        } : rules
      };
    }
    async function policyOf(client, where, {deployment_branch_policy: policy}) {
      if (policy === null) return {
        known: true,
        value: {
          kind: "any"
        }
      };
      if (policy.protected_branches) return {
        known: true,
        value: {
          kind: "protected-branches"
        }
      };
      const asked = await client.get(`GET ${R}/environments/{environment_name}/deployment-branch-policies`, {
        ...where,
        per_page: 100
      }, Policies, REFUSED);
      if (!asked.ok) return settingOf(asked, "actions: read");
      if (asked.next !== null) return {
        known: false,
        why: "unavailable"
      };
      const names = tag => asked.value.branch_policies.filter(({type}) => type === "tag" === tag).map(({name}) => name);
      return {
        known: true,
        value: {
          kind: "patterns",
          tags: names(true),
          branches: names(false)
        }
      };
    }
    const BranchRules = schemas.YOg(schemas.Ikc({
      type: schemas.YjP(),
      parameters: schemas.lqM(schemas.Ikc({
        require_code_owner_review: schemas.lqM(schemas.zMY())
      }))
    }));
    const Branch = schemas.Ikc({
      protected: schemas.zMY()
    });
    async function readBranch(client, repository, branch) {
      const where = {
        ...(0, github_name.at)(repository),
        branch
      };
      const [rules, state] = await Promise.all([ client.list(`GET ${R}/rules/branches/{branch}`, where, BranchRules, PAGES), client.get(`GET ${R}/branches/{branch}`, where, Branch, REFUSED) ]);
      if (!rules.ok) return settingOf(rules, "metadata: read");
      return {
        known: true,
        value: {
          name: branch,
          rules: rules.value.map(({type}) => type),
          codeOwnerReview: rules.value.some(({parameters}) => parameters?.require_code_owner_review === true),
          protected: !state.ok || state.value.protected
        }
      };
    }
    const Listed = schemas.YOg(schemas.Ikc({
      id: schemas.aig(),
      target: schemas.lqM(schemas.YjP()),
      enforcement: schemas.YjP()
    }));
    const Ruleset = schemas.Ikc({
      name: schemas.YjP(),
      conditions: schemas.lqM(schemas.mee(schemas.Ikc({
        ref_name: schemas.lqM(schemas.Ikc({
          include: schemas.lqM(schemas.YOg(schemas.YjP())),
          exclude: schemas.lqM(schemas.YOg(schemas.YjP()))
        }))
      }))),
      rules: schemas.YOg(schemas.Ikc({
        type: schemas.YjP()
      }))
    });
    async function readTagRulesets(client, repository) {
      const where = {
        ...(0, github_name.at)(repository),
        includes_parents: true
      };
      const listed = await client.list(`GET ${R}/rulesets`, {
        ...where,
        targets: "tag"
      }, Listed, PAGES);
      if (!listed.ok) return settingOf(listed, "metadata: read");
      const active = listed.value.filter(({target, enforcement}) => target === "tag" && enforcement === "active");
      const asked = await Promise.all(active.map(({id}) => client.get(`GET ${R}/rulesets/{ruleset_id}`, {
        ...where,
        ruleset_id: id
      }, Ruleset, REFUSED)));
      const rulesets = [];
      for (const each of asked) {
        if (!each.ok) return settingOf(each, "metadata: read");
        const {name, conditions, rules} = each.value;
        const refs = conditions?.ref_name;
        rulesets.push({
          name,
          include: refs?.include ?? [],
          exclude: refs?.exclude ?? [],
          rules: rules.map(({type}) => type)
        });
      }
      return {
        known: true,
        value: rulesets
      };
    }
    const Entries = schemas.mee(schemas.Ikc({
      object: schemas.mee(schemas.Ikc({
        entries: schemas.lqM(schemas.mee(schemas.YOg(schemas.Ikc({
          name: schemas.YjP(),
          type: schemas.YjP(),
          oid: schemas.YjP(),
          size: schemas.aig()
        }))))
      }))
    }));
    const One = schemas.mee(schemas.Ikc({
      type: schemas.YjP(),
      oid: schemas.YjP(),
      size: schemas.aig()
    }));
    const FOLDERS = {
      workflows: ".github/workflows"
    };
    const FILES = {
      owners: ".github/CODEOWNERS",
      rootOwners: "CODEOWNERS",
      docsOwners: "docs/CODEOWNERS",
      action: "action.yml",
      solution: ".ezdrav/solution.yml",
      declarations: ".ezdrav/doctor.yml"
    };
    const Listing = schemas.Ikc({
      repository: schemas.X$i(github_name.lz, {
        visibility: schemas.k5n([ "PUBLIC", "PRIVATE", "INTERNAL" ]),
        defaultBranchRef: schemas.Ikc({
          name: schemas.YjP(),
          target: schemas.Ikc({
            oid: schemas.YjP(),
            workflows: Entries,
            owners: One,
            rootOwners: One,
            docsOwners: One,
            action: One,
            solution: One,
            declarations: One
          })
        })
      })
    });
    async function listFiles(client, repository) {
      const files = Object.entries(FILES).map(([alias, path]) => `${alias}: file(path: "${path}") { type oid size }`).join("\n");
      const query = `query RepositoryFiles($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { ${github_name.zK} visibility\n      defaultBranchRef { name target { oid ... on Commit {\n        workflows: file(path: "${FOLDERS.workflows}") { object { ... on Tree { entries { name type oid size } } } }\n        ${files} } } } } }`;
      const asked = await client.query(query, (0, github_name._M)(repository), Listing);
      if (!asked.ok) return asked;
      const {visibility, defaultBranchRef} = asked.value.repository;
      if ((0, github_name.wP)(repository, asked.value.repository)) return (0, github_name._2)(asked.request);
      const {target} = defaultBranchRef;
      const inFolder = (target.workflows?.object?.entries ?? []).flatMap(({name, type, oid, size}) => type === "blob" ? [ {
        path: `${FOLDERS.workflows}/${name}`,
        oid,
        size
      } ] : []);
      const single = Object.entries(FILES).flatMap(([alias, path]) => {
        const entry = target[alias];
        return entry?.type === "blob" ? [ {
          path,
          oid: entry.oid,
          size: entry.size
        } ] : [];
      });
      return {
        ...asked,
        value: {
          visibility: visibility.toLowerCase(),
          defaultBranch: defaultBranchRef.name,
          tip: target.oid,
          blobs: [ ...inFolder, ...single ]
        }
      };
    }
    const USES = /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+)\/(?<path>[^@]+)@(?<ref>.+)$/;
    const Remote = schemas.Ikc({
      repository: schemas.Ikc({
        object: github_blobs.NQ
      })
    });
    async function readCalled(client, uses) {
      const groups = USES.exec(uses)?.groups;
      if (groups === void 0) return {
        known: false,
        why: "invalid"
      };
      const {owner, name, path, ref} = groups;
      const query = "query Called($owner: String!, $name: String!, $expression: String!) {\n    repository(owner: $owner, name: $name) { object(expression: $expression) {\n      ... on Blob { oid text isTruncated } } } }";
      const asked = await client.query(query, {
        owner,
        name,
        expression: `${ref}:${path}`
      }, Remote);
      if (!asked.ok) return settingOf(asked);
      const blob = asked.value.repository.object;
      if (typeof blob?.text !== "string" || blob.isTruncated === true) return {
        known: false,
        why: "unavailable"
      };
      return {
        known: true,
        value: blob.text
      };
    }
    async function readPaths(client, repository, commit, paths) {
      if (paths.length === 0) return {
        ok: true,
        value: [],
        request: "",
        next: null
      };
      const objects = paths.map((path, index) => `p${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ${github_blobs.we} }`).join("\n");
      const query = `query Actions($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { ${github_name.zK} ${objects} } }`;
      const asked = await client.query(query, (0, github_name._M)(repository), github_blobs.Ru);
      if (!asked.ok) return asked;
      if ((0, github_name.wP)(repository, asked.value.repository)) return (0, github_name._2)(asked.request);
      const files = paths.flatMap((path, index) => {
        const answer = github_blobs.NQ.safeParse(asked.value.repository[`p${index}`]);
        const text = answer.success ? answer.data?.text : null;
        return typeof text === "string" ? [ {
          path,
          text
        } ] : [];
      });
      return {
        ...asked,
        value: files
      };
    }
    var escaping = __webpack_require__(4391);
    var audit_language = __webpack_require__(5591);
    var audit_sections = __webpack_require__(3694);
    const MOST = 10;
    function auditAnnotations(report, language) {
      const messages = (0, audit_language.j)(language);
      return [ "error", "warning" ].flatMap(level => report.findings.filter(({severity}) => severity === level).slice(0, MOST).map(finding => {
        const {what, fix} = (0, audit_sections.zt)(finding, messages);
        const {file, line, column, code} = finding;
        const here = file !== null && !file.includes("@");
        return {
          level,
          title: code,
          message: (0, escaping.M_)(`${what} ${fix}`, messages.quotes),
          ...here && {
            file,
            line: line ?? 1,
            column: column ?? 1
          }
        };
      }));
    }
    var json = __webpack_require__(6657);
    var groups = __webpack_require__(9643);
    var page = __webpack_require__(4572);
    const ROWS = 60;
    const PLACES = 3;
    const SIGNS = {
      error: "⛔",
      warning: "⚠️",
      unknown: "❓"
    };
    const STATES = {
      present: "✅",
      missing: "❌",
      unknown: "❓"
    };
    function row(group, cause, {labels}, page) {
      const {severity, why, fix, code} = group;
      const places = cause.places.map(({file, line}) => (0, escaping.h8)(`${(0, escaping.vI)(file, 120)}:${line}`));
      const rest = places.length - PLACES;
      const place = places.length === 0 ? (0, escaping.js)(labels.settings) : [ ...places.slice(0, PLACES), ...rest > 0 ? [ `+${rest}` ] : [] ].join("<br>");
      const said = `${SIGNS[severity]} <b>${(0, escaping.hy)(cause.what)}</b><br>${(0, 
      escaping.hy)(why)}<br><sub><a href="${page}">${(0, escaping.h8)(code)}</a></sub>`;
      return `<tr><td>${place}</td><td>${said}</td><td>${(0, escaping.hy)(fix)}</td></tr>`;
    }
    function table(title, findings, messages, version) {
      if (findings.length === 0) return [];
      const {labels} = messages;
      const heads = [ labels.place, labels.finding, labels.fix ].map(head => `<th>${(0, 
      escaping.js)(head)}</th>`);
      const all = (0, groups.z)(findings, messages).flatMap(group => group.causes.map(cause => row(group, cause, messages, (0, 
      page.Z)(group.code, version))));
      const rows = all.slice(0, ROWS);
      const rest = all.length - rows.length;
      const more = rest > 0 ? [ `<tr><td colspan="3">… +${rest}</td></tr>` ] : [];
      return [ `### ${title}`, [ "<table>", `<tr>${heads.join("")}</tr>`, ...rows, ...more, "</table>" ].join("\n") ];
    }
    function list(title, items) {
      if (items.length === 0) return [];
      const lines = items.map(item => `<li>${item}</li>`);
      return [ `### ${title}`, [ "<ul>", ...lines, "</ul>" ].join("\n") ];
    }
    function auditSummary(report, language, version) {
      const messages = (0, audit_language.j)(language);
      const {labels, levels, onboarding, states} = messages;
      const {certain, unknowns} = (0, audit_sections.IP)(report);
      const {reached} = report.level;
      const sections = [ `## ${reached === 0 ? "⛔" : "🛡️"} ${levels[reached]}`, `<p>${(0, 
      escaping.js)(labels.looked(report.workflows, report.gated.length))}${(0, audit_sections.gH)(report) ? ` ${(0, 
      escaping.js)(labels.nothing)}` : ""}</p>`, ...list(labels.gated, report.gated.map(job => (0, 
      escaping.h8)((0, escaping.vI)((0, audit_sections._r)(job), 200)))), ...table(labels.findings, certain, messages, version), ...table(labels.unknowns, unknowns, messages, version), ...list(labels.declared(report.declared.length), report.declared.map(each => (0, 
      escaping.h8)((0, escaping.vI)(`${(0, audit_sections._r)(each)}: ${each.reason}`, 600)))), ...list(labels.ignored(report.ignored.length), report.ignored.map(({finding, reason}) => (0, 
      escaping.h8)((0, escaping.vI)(`${finding.code} ${finding.file ?? ""}: ${reason}`, 600)))), ...list(labels.next(reached + 1), (0, 
      audit_sections.v)(report, messages).map(escaping.hy)), ...list(labels.platform, (0, 
      audit_sections.sh)(report, messages).map(escaping.js)), ...list(labels.onboarding, report.onboarding.map(({item, state, detail}) => {
        const said = state === "present" ? (0, escaping.h8)((0, escaping.vI)(detail, 200)) : (0, 
        escaping.js)(states[state]);
        return `${STATES[state]} ${(0, escaping.js)(onboarding[item])}: ${said}`;
      })), ...list(labels.elsewhere, [ (0, escaping.js)(labels.zizmor) ]) ];
      return `${sections.join("\n\n")}\n`;
    }
    var audit_text = __webpack_require__(4224);
    var modes_assignment = __webpack_require__(4166);
    var conclusion = __webpack_require__(2761);
    var exit_code = __webpack_require__(265);
    var doctor_files = __webpack_require__(6730);
    var versions = __webpack_require__(498);
    async function diagnose(client, repository) {
      const listing = await listFiles(client, repository);
      if (!listing.ok) return listing;
      const readable = listing.value.blobs.filter(({size}) => size <= doctor_files.bS);
      const oids = [ ...new Set(readable.map(({oid}) => oid)) ];
      const blobs = await (0, github_blobs.b4)(client, repository, oids);
      if (!blobs.ok) return blobs;
      const listed = listing.value.blobs.map(({path, oid}) => ({
        path,
        text: (0, doctor_files.b6)(blobs.value.get(oid) ?? new Uint8Array)
      }));
      const files = await withActions(client, repository, listing.value.tip, listed);
      if (!files.ok) return files;
      const bytesOf = path => {
        const entry = listing.value.blobs.find(each => each.path === path);
        return [ entry !== void 0, blobs.value.get(entry?.oid ?? "") ?? null ];
      };
      const solution = (0, doctor_files.h6)(...bytesOf(doctor_files.iZ));
      const called = await Promise.all((0, examined.U9)(files.value).map(async uses => [ uses, await readCalled(client, uses) ]));
      const offline = {
        files: files.value,
        called: new Map(called),
        solution,
        declarations: (0, doctor_files.Rl)(...bytesOf(doctor_files.UJ)),
        settings: audits_repository.GS
      };
      const settings = await settingsOf(client, repository, listing.value, offline);
      const report = (0, audits_report.s)({
        ...offline,
        settings
      });
      return {
        ...listing,
        value: {
          report,
          language: (0, doctor_files.eX)(solution)
        }
      };
    }
    async function withActions(client, repository, tip, listed) {
      let files = listed;
      for (let depth = 0; ;depth += 1) {
        const paths = (0, examined.N7)(files).flatMap(doctor_files.SH);
        const asked = await readPaths(client, repository, tip, depth < doctor_files.dI ? paths : []);
        if (!asked.ok) return asked;
        if (asked.value.length === 0) return {
          ...asked,
          value: files
        };
        files = [ ...files, ...asked.value ];
      }
    }
    async function settingsOf(client, repository, {visibility, defaultBranch}, offline) {
      const names = (0, production_environments.iF)(offline);
      const named = (0, examined.sb)(offline).jobs.flatMap(({job}) => job.environment?.text.toLowerCase() ?? []);
      const isWanted = name => named.includes(name) || (0, production_environments.aX)(name, names) === "production";
      const [environments, branch, tagRulesets] = await Promise.all([ readEnvironments(client, repository, isWanted), readBranch(client, repository, defaultBranch), readTagRulesets(client, repository) ]);
      const settings = {
        environments,
        branch,
        tagRulesets,
        visibility: (0, audits_repository.eO)(visibility),
        workflowPermissions: (0, audits_repository.L5)("forbidden", "administration: read"),
        plan: (0, audits_repository.L5)("forbidden")
      };
      return {
        ...settings,
        plan: planOf(settings, isWanted, client.enterpriseVersion !== null)
      };
    }
    function planOf({environments, visibility, plan}, isWanted, server) {
      const hidden = visibility.known && visibility.value !== "public";
      const internal = visibility.known && visibility.value === "internal";
      const ruled = hidden && environments.known && environments.value.some(({name, apps}) => isWanted(name.toLowerCase()) && apps.known && apps.value.length > 0);
      return server || internal || ruled ? (0, audits_repository.eO)("enterprise") : plan;
    }
    async function doctor(assignment) {
      const client = (0, modes_assignment.$)(assignment);
      try {
        const asked = await diagnose(client, (0, modes_assignment._)(assignment.context));
        if (!asked.ok) return (0, conclusion.jU)(asked.problem, assignment.inputs.language ?? "en");
        const {report, language: files} = asked.value;
        const language = assignment.inputs.language ?? files ?? "en";
        const version = versions.S.product;
        return {
          exitCode: (0, exit_code.T)(report),
          outputs: {},
          log: (0, audit_text.$)(report, {
            language,
            colour: false,
            version
          }),
          summary: auditSummary(report, language, version),
          annotations: auditAnnotations(report, language),
          report: (0, json.g)(report, language, version)
        };
      } finally {
        client.close();
      }
    }
  })
};
