export const id = 1089;

export const ids = [ 1089 ];

export const modules = {
  1089: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      diagnose: () => diagnose,
      doctor: () => doctor,
      doctorExitCode: () => doctorExitCode,
      doctorOffline: () => doctorOffline
    });
    const PUBLISHED = /^[\w.-]+\/ezdrav-intervention-gate(?:@|$)/i;
    const OUR_NAME = /^name:\s*['"]?eZdrav intervention gate\b/m;
    function ourAction(repository) {
      const own = repository.files.some(({path, text}) => /^action\.ya?ml$/.test(path) && OUR_NAME.test(text));
      const names = new Set(repository.actionNames.map(name => name.toLowerCase()));
      return step => {
        const uses = step.uses?.text ?? "";
        const [name = ""] = uses.toLowerCase().split("@");
        const ours = PUBLISHED.test(uses) || names.has(name) || own && /^\.\/?$/.test(uses);
        if (!ours) return null;
        const input = step.inputs.get("mode");
        const mode = input?.text || "gate";
        return {
          step,
          mode: isExpression(mode) ? null : mode,
          at: input?.place ?? step.place
        };
      };
    }
    function isExpression(text) {
      return text.includes("${{");
    }
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
        return {
          text: this.#node.value.trim(),
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
      return (entry.get("env")?.pairs ?? []).map(([name]) => name);
    }
    function matrixOf(entry) {
      if (entry === null || entry.get("include") !== null) return new Map;
      const known = entry.pairs.flatMap(([{text}, value]) => {
        const values = value.items.map(item => item.text?.text ?? "${{");
        const written = values.length > 0 && values.every(each => !each.includes("${{"));
        return written ? [ [ text, values ] ] : [];
      });
      return new Map(known);
    }
    function triggersOf(entry) {
      if (entry === null) return [];
      if (entry.isMap) return entry.pairs.map(([{text, place}, value]) => triggerOf({
        text,
        place
      }, value));
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
        onTags: has("tags", "tags-ignore")
      };
    }
    function stepOf(entry, index) {
      const uses = textAt(entry, "uses");
      const inputs = entry.get("with")?.pairs ?? [];
      return {
        index,
        uses,
        place: entry.place,
        title: textAt(entry, "name")?.text ?? uses?.text ?? `#${index + 1}`,
        id: textAt(entry, "id")?.text ?? null,
        condition: textAt(entry, "if"),
        continueOnError: textAt(entry, "continue-on-error"),
        timeout: textAt(entry, "timeout-minutes"),
        inputs: new Map(inputs.flatMap(([key, value]) => value.text === null ? [] : [ [ key.text.toLowerCase(), value.text ] ])),
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
        place: id.place,
        needs: listOf(entry.get("needs")),
        condition: textAt(entry, "if"),
        environment: environment?.isMap ? textAt(environment, "name") : textAt(entry, "environment"),
        permissions: permissionsOf(entry.get("permissions")),
        continueOnError: textAt(entry, "continue-on-error"),
        timeout: textAt(entry, "timeout-minutes"),
        uses: textAt(entry, "uses"),
        inherits: inherits?.text === "inherit" ? inherits : null,
        steps: (entry.get("steps")?.items ?? []).map(stepOf),
        matrix: matrixOf(entry.get("strategy")?.get("matrix") ?? null),
        secrets: own.flatMap(secretsIn),
        variables: variablesOf(entry)
      };
    }
    function readWorkflow(file, text, remote = false) {
      const parsed = parse(file, text);
      if (!parsed.ok) return parsed;
      const jobs = parsed.root.get("jobs");
      if (!jobs?.isMap) return {
        ok: false,
        place: parsed.root.place,
        why: "no-jobs"
      };
      return {
        ok: true,
        workflow: {
          file,
          remote,
          triggers: triggersOf(parsed.root.get("on")),
          permissions: permissionsOf(parsed.root.get("permissions")),
          secrets: secretsIn(parsed.root.get("env")),
          variables: variablesOf(parsed.root),
          jobs: jobs.pairs.map(([id, entry]) => jobOf(id, entry))
        }
      };
    }
    const PRODUCTION = "production";
    const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
    function isProduction(environment) {
      return environment.toLowerCase() === PRODUCTION;
    }
    function calledElsewhere(files) {
      const uses = files.filter(({path}) => WORKFLOW.test(path)).map(({path, text}) => readWorkflow(path, text)).flatMap(reading => reading.ok ? reading.workflow.jobs : []).flatMap(job => job.uses === null || job.uses.text.startsWith("./") ? [] : [ job.uses.text ]);
      return [ ...new Set(uses) ];
    }
    function examine(repository) {
      const local = repository.files.filter(({path}) => WORKFLOW.test(path)).map(({path, text}) => readWorkflow(path, text));
      const remote = [ ...repository.called ].flatMap(([uses, text]) => text.known ? [ readWorkflow(uses, text.value, true) ] : []);
      const readings = [ ...local, ...remote ];
      const workflows = readings.flatMap(reading => reading.ok ? [ reading.workflow ] : []);
      const tell = ourAction(repository);
      return {
        repository,
        workflows,
        unreadable: readings.flatMap(reading => reading.ok ? [] : [ reading ]),
        jobs: workflows.flatMap(workflow => workflow.jobs.map(job => examineJob(workflow, job, repository, workflows, tell)))
      };
    }
    function examineJob(workflow, job, repository, workflows, tell) {
      const ours = job.steps.flatMap(step => tell(step) ?? []);
      return {
        workflow,
        job,
        ours,
        gate: ours.find(({mode}) => mode === "gate") ?? null,
        others: job.steps.filter(step => tell(step) === null),
        production: mayBeProduction(job),
        called: job.uses === null ? null : callOf(job.uses.text, workflow, repository, workflows)
      };
    }
    function callOf(uses, workflow, repository, workflows) {
      const file = uses.startsWith("./") && !workflow.remote ? uses.slice(2) : uses;
      const found = workflows.find(each => each.file === file);
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
    function mayBeProduction({environment, matrix}) {
      const name = environment?.text ?? "";
      if (!isExpression(name)) return isProduction(name);
      const values = matrix.get(/^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(name)?.[1] ?? "");
      if (values !== void 0) return values.some(isProduction);
      const around = name.split(/\$\{\{.*?\}\}/s).map(part => part.toLowerCase());
      const [first = "", last = ""] = [ around.at(0), around.at(-1) ];
      return PRODUCTION.startsWith(first) && PRODUCTION.endsWith(last);
    }
    function jobsWithin(workflow, {jobs}) {
      const reached = new Set([ workflow ]);
      for (const each of reached) for (const {called} of jobs.filter(job => job.workflow === each)) if (called?.known === true) reached.add(called.workflow);
      return jobs.filter(job => reached.has(job.workflow));
    }
    function holdsGate(workflow, examined) {
      return jobsWithin(workflow, examined).some(({gate}) => gate !== null);
    }
    function callsGate({called}, examined) {
      return called?.known === true && holdsGate(called.workflow, examined);
    }
    function neededBy({workflow, job}, {jobs}) {
      const siblings = jobs.filter(each => each.workflow === workflow);
      const folded = id => id.toLowerCase();
      const needed = new Set(job.needs.map(folded));
      for (const id of needed) for (const sibling of siblings) {
        if (folded(sibling.job.id) !== id) continue;
        for (const next of sibling.job.needs) needed.add(folded(next));
      }
      return siblings.filter(each => each.job !== job && needed.has(folded(each.job.id)));
    }
    function isOnlyOurs({job, ours, others}) {
      return job.uses === null && ours.length > 0 && others.length === 0;
    }
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
      "workflow.unreadable": unknown("unreadable-workflow", 1),
      "gate.none": error("no-gate", 1),
      "production.no-gate": error("ungated-production", 1),
      "production.named-otherwise": warning("ungated-production", null),
      "gate.other-job": error("gate-in-other-job", 1),
      "gate.not-first": error("gate-not-first", 1),
      "gate.conditional": error("gate-conditional", 1),
      "gate.continue-on-error": error("gate-continues", 1),
      "gate.ignored-by-step": error("after-refusal", 1),
      "gate.ignored-by-job": error("after-refusal", 1),
      "gate.other-mode": error("gate-mode", 1),
      "gate.mode-unclear": error("gate-mode", 1),
      "gate.wait-cut": warning("gate-wait", null),
      "gate.weakened": error("gate-weakened", 1),
      "gate.environment-differs": error("gate-environment", 1),
      "gate.environment-unclear": unknown("gate-environment", 1),
      "gate.no-environment": warning("gate-environment", 2),
      "action.unpinned": error("unpinned-action", 1),
      "action.unpinned-elsewhere": warning("unpinned-action", 2),
      "reusable.unpinned": error("reusable-workflow", 1),
      "reusable.unread": unknown("reusable-workflow", 1),
      "permissions.missing": error("permissions", 1),
      "permissions.not-stated": error("permissions", 2),
      "permissions.too-many": error("permissions", 2),
      "permissions.default-write": warning("default-permissions", 2),
      "trigger.pull-request-target": error("pull-request-target", 2),
      "trigger.refused": error("gate-trigger", 2),
      "trigger.no-tag": warning("gate-trigger", null),
      "environment.admins-bypass": error("admin-bypass", 2),
      "environment.missing": warning("environment-protection", 2),
      "environment.any-ref": warning("environment-protection", 2),
      "environment.open-branches": error("environment-protection", 2),
      "environment.branches": warning("environment-protection", null),
      "environment.unknown": unknown("environment-protection", 2),
      "codeowners.missing": error("codeowners", 2),
      "codeowners.uncovered": error("codeowners", 2),
      "branch.unprotected": warning("branch-rules", 2),
      "branch.unknown": unknown("branch-rules", 2),
      "tag.movable": warning("tag-rules", 2),
      "tag.creatable": warning("tag-rules", 2),
      "tag.unknown": unknown("tag-rules", 2),
      "secrets.outside-environment": error("deployment-secrets", 2),
      "secrets.all": warning("deployment-secrets", 2),
      "credentials.persisted": warning("persisted-credentials", null),
      "guard.workflow-token": error("guard", 3),
      "guard.no-environment": error("guard", 3),
      "guard.environment-open": warning("guard", 3)
    };
    const AUDIT_CODES = ENTRIES;
    const COMMIT = /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
    const IMAGE = /^docker:\/\/.+@sha256:[0-9a-f]{64}$/i;
    function isPinned(uses) {
      return /^\.{1,2}(?:\/|$)/.test(uses) || COMMIT.test(uses) || IMAGE.test(uses);
    }
    function level_levelOf(examined, findings) {
      const breaking = level => {
        const codes = findings.map(({code}) => code).filter(code => AUDIT_CODES[code].breaks === level);
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
      const second = breaking(2);
      if (second.length > 0) return {
        reached: 1,
        missing: second
      };
      const third = [ ...breaking(3), ...stronghold(examined) ];
      return third.length > 0 ? {
        reached: 2,
        missing: third
      } : {
        reached: 3,
        missing: []
      };
    }
    function stronghold({repository, jobs}) {
      const {environments} = repository.settings;
      const production = environments.known ? environments.value.find(({name}) => isProduction(name)) : void 0;
      const answers = production?.apps.known === true && production.apps.value.length > 0;
      const guarded = jobs.some(({ours}) => ours.some(({mode}) => mode === "guard"));
      if (answers && guarded) return [];
      const trusted = jobs.flatMap(({job, called}) => job.uses !== null && isPinned(job.uses.text) && called?.known === true && called.workflow.remote && jobs.some(({workflow, gate, job: inner}) => workflow === called.workflow && gate !== null && asksForIdentity(inner.permissions ?? workflow.permissions)) ? [ job.uses.text ] : []);
      const workflows = [ ...new Set(trusted) ];
      if (workflows.length > 0) return workflows.map(workflow => ({
        code: "level.target-trust",
        workflow
      }));
      if (answers) return [ {
        code: "level.app-without-guard",
        workflow: null
      } ];
      const unread = production !== void 0 && !production.apps.known;
      return [ {
        code: unread ? "level.stronghold-unknown" : "level.no-stronghold",
        workflow: null
      } ];
    }
    function asksForIdentity(stated) {
      return stated !== null && levelIn(stated, "id-token") === "write";
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
    function found(code, place, facts = {}) {
      const {audit, severity} = AUDIT_CODES[code];
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
    function productionEnvironments({jobs, repository}) {
      const {environments} = repository.settings;
      const settings = environments.known ? environments.value : [];
      const used = jobs.flatMap(({job}) => job.environment !== null && isProduction(job.environment.text) ? [ job.environment ] : []);
      return used.slice(0, 1).map(({text: name, place}) => ({
        name,
        place,
        setting: settings.find(each => isProduction(each.name)) ?? null
      }));
    }
    const adminBypass = examined => productionEnvironments(examined).filter(({setting}) => setting?.canAdminsBypass === true).map(({name, place}) => found("environment.admins-bypass", place, {
      environment: name
    }));
    const STATUS = /\b(?:always|success|failure|cancelled)\s*\(/i;
    function bare(condition) {
      return (/^\$\{\{(?<inner>.*)\}\}$/s.exec(condition)?.groups?.["inner"] ?? condition).trim();
    }
    function conjuncts(condition) {
      const parts = [ "" ];
      let depth = 0;
      let quoted = false;
      let previous = "";
      for (const character of bare(condition)) {
        if (character === "'") quoted = !quoted;
        if (!quoted && character === "(") depth += 1;
        if (!quoted && character === ")") depth -= 1;
        const last = parts.length - 1;
        const joined = !quoted && depth === 0 && character === previous;
        if (joined && character === "|") return [ bare(condition) ];
        if (joined && character === "&") {
          parts[last] = `${parts[last]}`.slice(0, -1).trim();
          parts.push("");
          previous = "";
          continue;
        }
        parts[last] = `${parts[last]}${character}`;
        previous = character;
      }
      return parts.map(part => part.trim());
    }
    function survivesFailure(condition, proofs) {
      if (!STATUS.test(condition)) return false;
      return !conjuncts(condition).map(plain).some(part => [ /^success\(\s*\)$/i, ...proofs ].some(proof => proof.test(part)));
    }
    const escaped = text => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    function plain(part) {
      return part.replace(/\['([\w-]+)'\]/g, ".$1").replace(/^('[^']*')\s*==\s*(\S+)$/, (_, text, name) => `${name} == ${text}`);
    }
    function gateAllowed(id) {
      if (id === null) return [];
      const step = `steps\\.${escaped(id)}`;
      return [ new RegExp(`^${step}\\.outputs\\.allowed\\s*==\\s*'true'$`, "i"), new RegExp(`^${step}\\.(?:outcome|conclusion)\\s*==\\s*'success'$`, "i") ];
    }
    function jobSucceeded(id) {
      return [ new RegExp(`^needs\\.${escaped(id)}\\.result\\s*==\\s*'success'$`, "i") ];
    }
    const afterRefusal = examined => examined.jobs.flatMap(each => [ ...steps(each), ...dependents(each, examined) ]);
    function steps({job, gate, others}) {
      if (gate === null) return [];
      return others.flatMap(({index, title, condition}) => {
        if (index < gate.step.index || condition === null) return [];
        if (!survivesFailure(condition.text, gateAllowed(gate.step.id))) return [];
        return [ found("gate.ignored-by-step", condition.place, {
          job: job.id,
          step: title,
          if: condition.text
        }) ];
      });
    }
    function dependents(each, examined) {
      const {condition, id} = each.job;
      if (condition === null || each.gate !== null || isOnlyOurs(each)) return [];
      const gated = neededBy(each, examined).filter(({gate}) => gate !== null);
      const ignored = gated.find(({job}) => survivesFailure(condition.text, jobSucceeded(job.id)));
      return ignored === void 0 ? [] : [ found("gate.ignored-by-job", condition.place, {
        job: id,
        gate: ignored.job.id,
        if: condition.text
      }) ];
    }
    function repository_unknown(why, permission) {
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
      environments: repository_unknown("offline"),
      branch: repository_unknown("offline"),
      tagRulesets: repository_unknown("offline"),
      workflowPermissions: repository_unknown("offline"),
      visibility: repository_unknown("offline"),
      plan: repository_unknown("offline")
    };
    function whyUnknown(setting) {
      return {
        why: setting.why,
        ...setting.permission !== void 0 && {
          permission: setting.permission
        }
      };
    }
    const NEEDED = [ "pull_request", "deletion", "non_fast_forward" ];
    const branchRules = ({repository}) => {
      const {branch} = repository.settings;
      if (!branch.known) return [ found("branch.unknown", null, whyUnknown(branch)) ];
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
    const defaultPermissions = ({repository}) => {
      const {workflowPermissions} = repository.settings;
      const writes = workflowPermissions.known && workflowPermissions.value === "write";
      return writes ? [ found("permissions.default-write", null) ] : [];
    };
    const deploymentSecrets = examined => {
      const deploying = examined.jobs.filter(each => isDeploying(each, examined));
      const names = new Set(deploying.flatMap(usedIn).map(({name}) => name));
      const stray = examined.jobs.flatMap(each => outside(each, names, examined));
      const shared = examined.workflows.flatMap(({secrets, jobs}) => jobs.every(({environment}) => environment !== null) ? [] : secrets.filter(({name}) => names.has(name)));
      return [ ...[ ...stray, ...shared ].map(({name, place}) => found("secrets.outside-environment", place, {
        secret: name
      })), ...examined.jobs.flatMap(everything) ];
    };
    function isDeploying(each, examined) {
      return each.gate !== null || each.production || callsGate(each, examined);
    }
    function usedIn({job, others, workflow}) {
      const used = [ ...workflow.secrets, ...job.secrets, ...others.flatMap(({secrets}) => secrets) ];
      return used.filter(({name}) => name !== "*");
    }
    function outside(each, names, examined) {
      const {job, others} = each;
      const own = [ ...job.secrets, ...others.flatMap(({secrets}) => secrets) ];
      if (job.uses !== null) return isDeploying(each, examined) ? own : own.filter(({name}) => names.has(name));
      return job.environment === null && each.gate === null ? own.filter(({name}) => names.has(name)) : [];
    }
    function everything({job, ours, production}) {
      const computed = [ ...job.secrets, ...job.steps.flatMap(({secrets}) => secrets) ].filter(({name}) => name === "*" && (production || ours.length > 0));
      return [ ...job.inherits === null ? [] : [ found("secrets.all", job.inherits.place, {
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
          ...whyUnknown(environments)
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
        ...whyUnknown(policy)
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
    const ALWAYS_HOLDS = /^(?:always\(\s*\)|success\(\s*\)|true)$/i;
    const gateConditional = ({jobs}) => jobs.flatMap(({job, gate}) => {
      const condition = gate?.step.condition ?? null;
      if (condition === null || ALWAYS_HOLDS.test(bare(condition.text))) return [];
      return [ found("gate.conditional", condition.place, {
        job: job.id,
        if: condition.text
      }) ];
    });
    const gateContinues = ({jobs}) => jobs.flatMap(({job, gate}) => gate === null ? [] : [ gate.step.continueOnError, job.continueOnError ].flatMap(value => value === null || value.text === "false" ? [] : [ found("gate.continue-on-error", value.place, {
      job: job.id,
      value: value.text
    }) ]));
    const gateEnvironment = ({jobs}) => jobs.flatMap(({job, gate}) => {
      if (gate === null) return [];
      const input = gate.step.inputs.get("environment");
      const judged = input?.text || "production";
      if (job.environment === null) return [ found("gate.no-environment", job.place, {
        job: job.id,
        judged
      }) ];
      const {text: deployed, place} = job.environment;
      if (judged.toLowerCase() === deployed.toLowerCase()) return [];
      const code = isExpression(judged) || isExpression(deployed) ? "gate.environment-unclear" : "gate.environment-differs";
      return [ found(code, input?.place ?? place, {
        job: job.id,
        judged,
        deployed
      }) ];
    });
    const gateInOtherJob = examined => examined.jobs.flatMap(each => {
      if (each.gate !== null || isOnlyOurs(each) || each.production && each.ours.length > 0 || callsGate(each, examined)) return [];
      const gated = neededBy(each, examined).filter(({gate}) => gate !== null);
      const gate = each.production ? gated[0] : gated.find(isOnlyOurs);
      return gate === void 0 ? [] : [ found("gate.other-job", each.job.place, {
        job: each.job.id,
        gate: gate.job.id
      }) ];
    });
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
      if (gate === null || gate.step.index === 0) return [];
      const before = job.steps.slice(0, gate.step.index).map(({title}) => title);
      return [ found("gate.not-first", gate.step.place, {
        job: job.id,
        before
      }) ];
    });
    const MAY_DEPLOY = new Set([ "push", "release", "workflow_dispatch", "workflow_call" ]);
    const ELSEWHERE = "pull_request_target";
    const CHOOSES_EVENT = /github\.(?:ref|event_name)/;
    const gateTrigger = examined => examined.workflows.filter(workflow => holdsGate(workflow, examined)).flatMap(workflow => {
      const chosen = workflow.jobs.some(({condition}) => CHOOSES_EVENT.test(condition?.text ?? ""));
      return workflow.triggers.flatMap(({name, place, branches, onTags}) => {
        const byStrangers = name === "workflow_run" || name === "issue_comment";
        if (name === ELSEWHERE || chosen && !byStrangers) return [];
        if (!MAY_DEPLOY.has(name)) return [ found("trigger.refused", place, {
          event: name
        }) ];
        return name === "push" && (branches || !onTags) ? [ found("trigger.no-tag", place) ] : [];
      });
    });
    const gateWait = ({jobs}) => jobs.flatMap(({job, gate}) => {
      const wait = gate?.step.inputs.get("wait-minutes")?.text ?? "0";
      return [ gate?.step.timeout ?? null, job.timeout ].flatMap(timeout => gate === null || timeout === null || !(Number(timeout.text) <= Number(wait)) || wait === "0" ? [] : [ found("gate.wait-cut", timeout.place, {
        job: job.id,
        wait,
        timeout: timeout.text
      }) ]);
    });
    const WEAKENING = new Set([ "NODE_OPTIONS", "NODE_TLS_REJECT_UNAUTHORIZED" ]);
    const gateWeakened = ({jobs}) => jobs.flatMap(({workflow, job, gate}) => gate === null ? [] : [ ...workflow.variables, ...job.variables, ...gate.step.variables ].filter(({text}) => WEAKENING.has(text.toUpperCase())).map(({text, place}) => found("gate.weakened", place, {
      job: job.id,
      variable: text.toUpperCase()
    })));
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
        issues: "write"
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
    const noGate = ({jobs, unreadable}) => {
      const gated = jobs.some(({gate}) => gate !== null);
      const unread = unreadable.length > 0 || jobs.some(({called}) => called?.known === false);
      return gated || unread ? [] : [ found("gate.none", null) ];
    };
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
      const lacks = [ ...least ].filter(([scope, level]) => !suffices(levelIn(stated, scope), level)).map(([scope, level]) => `${scope}: ${level}`);
      return lacks.length === 0 ? [] : [ found("permissions.missing", stated.place, {
        job: job.id,
        lacks
      }) ];
    }
    function tooMany(each, stated, least) {
      const {job} = each;
      const onlyOurs = isOnlyOurs(each);
      const excess = [ ...stated.scopes ].filter(([scope, {level}]) => {
        if (suffices(least.get(scope) ?? "none", level)) return false;
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
    const pullRequestTarget = ({workflows}) => workflows.flatMap(({triggers}) => triggers.filter(({name}) => name === "pull_request_target").map(({place}) => found("trigger.pull-request-target", place)));
    const reusableWorkflow = ({jobs}) => jobs.flatMap(({job, called}) => {
      if (job.uses === null) return [];
      const facts = {
        job: job.id,
        uses: job.uses.text
      };
      return [ ...isPinned(job.uses.text) ? [] : [ found("reusable.unpinned", job.uses.place, facts) ], ...called?.known === false ? [ found("reusable.unread", job.uses.place, {
        ...facts,
        ...reason(called)
      }) ] : [] ];
    });
    function reason(called) {
      return {
        why: called.why,
        ...called.permission !== void 0 && {
          permission: called.permission
        }
      };
    }
    const SOME = "~";
    const tagRules = examined => {
      const {tagRulesets} = examined.repository.settings;
      if (!tagRulesets.known) return [ found("tag.unknown", null, whyUnknown(tagRulesets)) ];
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
    const OTHER_NAMES = /^(?:live|prod|production|produkcija)(?:[-_ ./](?!.*(?:like|test|stag|preview)).*)?$/i;
    const ungatedProduction = examined => examined.jobs.filter(each => each.ours.length === 0).filter(each => neededBy(each, examined).every(({gate}) => gate === null)).flatMap(({job, production}) => {
      const environment = String(job.environment?.text);
      if (production) return [ found("production.no-gate", job.place, {
        job: job.id,
        environment
      }) ];
      return OTHER_NAMES.test(environment) ? [ found("production.named-otherwise", job.place, {
        job: job.id,
        environment
      }) ] : [];
    });
    const unpinnedAction = ({jobs}) => jobs.flatMap(({job, ours, production}) => job.steps.flatMap(({uses}) => {
      if (uses === null || isPinned(uses.text)) return [];
      const code = production || ours.length > 0 ? "action.unpinned" : "action.unpinned-elsewhere";
      return [ found(code, uses.place, {
        job: job.id,
        uses: uses.text
      }) ];
    }));
    const unreadableWorkflow = ({unreadable}) => unreadable.map(({place, why}) => found("workflow.unreadable", place, {
      why
    }));
    const AUDITS = [ unreadableWorkflow, noGate, ungatedProduction, gateInOtherJob, gateNotFirst, gateConditional, gateContinues, afterRefusal, gateMode, gateWait, gateWeakened, gateEnvironment, unpinnedAction, reusableWorkflow, permissions, defaultPermissions, pullRequestTarget, gateTrigger, adminBypass, environmentProtection, codeowners, branchRules, tagRules, deploymentSecrets, persistedCredentials, guard ];
    const ORDER = {
      error: 0,
      warning: 1,
      unknown: 2
    };
    function audit(repository) {
      const examined = examine(repository);
      const codes = Object.keys(AUDIT_CODES);
      const key = ({severity, code, file, line, column}) => [ ORDER[severity], codes.indexOf(code), file ?? "", line ?? 0, column ?? 0 ];
      const findings = AUDITS.flatMap(each => each(examined)).sort((one, other) => compare(key(one), key(other)));
      return {
        findings,
        level: level_levelOf(examined, findings),
        platform: platformOf(repository),
        onboarding: onboardingOf(repository),
        workflows: examined.workflows.length,
        gates: examined.jobs.filter(({gate}) => gate !== null).length
      };
    }
    function compare(one, other) {
      const at = one.findIndex((part, index) => part !== other[index]);
      const [left = "", right = ""] = [ one[at], other[at] ];
      return left < right ? -1 : left > right ? 1 : 0;
    }
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
      const settings = found.map(each => wanted.has(each.name.toLowerCase()) ? looked(client, repository, each) : Promise.resolve(settings_plain(each, {
        known: false,
        why: "unavailable"
      })));
      return {
        known: true,
        value: await Promise.all(settings)
      };
    }
    function settings_plain({name, can_admins_bypass: bypass, protection_rules: rules = []}, policy) {
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
        ...settings_plain(environment, policy),
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
      solution: ".ezdrav/solution.yml"
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
            solution: One
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
    var limits = __webpack_require__(2669);
    var solution = __webpack_require__(7370);
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
        fix: () => "Make the gate the first step of the job that deploys to production; examples/workflows/deploy-on-tag.yml shows how."
      },
      "production.no-gate": {
        what: f => `Job ${f("job")} deploys to ${f("environment")} and has no gate.`,
        why: OPEN,
        fix: () => "Make the gate the first step of this job. One inside a composite action is not seen, and would not be first."
      },
      "production.named-otherwise": {
        what: f => `Job ${f("job")} deploys without a gate to ${f("environment")}, which sounds like production.`,
        why: "The gate and doctor know production by the name production alone.",
        fix: () => "If it is this solution’s production, name the environment production and make the gate the job’s first step."
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
        what: f => `The gate in job ${f("job")} runs with ${f("variable")} set.`,
        why: "With it other code may run inside the gate, or any server may pass for GitHub.",
        fix: f => `Take ${f("variable")} away; for a certificate authority of your own use NODE_EXTRA_CA_CERTS.`
      },
      "gate.environment-differs": {
        what: f => `Job ${f("job")} deploys to ${f("deployed")}, its gate judges for ${f("judged")}.`,
        why: "The gate enforces less for other environments than for production.",
        fix: () => "Make the gate’s input environment and the job’s environment the same."
      },
      "gate.environment-unclear": {
        what: f => `Nobody can tell whether ${f("judged")} (gate) and ${f("deployed")} (job ${f("job")}) are the same environment.`,
        why: `The gate enforces less for other environments than for production. ${UNREAD}`,
        fix: () => "Write the same name, or the same expression, in both places."
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
        what: f => `Job ${f("job")} uses ${f("uses")}, which is not pinned by a full commit.`,
        why: "Other code in this repository’s workflows may reach what the deployment is made of.",
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
        what: () => "The workflow runs on pull_request_target.",
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
        fix: () => "Keep it in the environment production only and delete it from the repository’s secrets."
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
        "level.no-stronghold": () => "Either let a GitHub App answer for the environment “production” as custom deployment protection rule (mode guard), or deploy through one reusable workflow of another repository, pinned by its full commit, whose OIDC identity is all the target trusts.",
        "level.stronghold-unknown": () => "Whether a GitHub App answers for the environment “production” could not be read; give the job actions: read.",
        "level.app-without-guard": () => "A GitHub App answers for the environment “production”, but no workflow here runs mode guard: what that App asks for cannot be seen.",
        "level.target-trust": workflow => `Only the target can tell whether it trusts nothing but this workflow: let its trust policy compare the OIDC claim job_workflow_ref with ${workflow} and sub with this repository’s environment production. Doctor cannot see that.`
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
      levels: [ "Level 0: the gate can be walked around, or nobody can tell", "Level 1: the gate is the first step of the deploy job", "Level 2: environment, branches, tags and owners protect the gate too", "Level 3: what the gate did not allow is refused outside the workflows too" ],
      lacks: {
        environments: "environments with their own secrets and deployment rules",
        rulesets: "rulesets for branches and tags",
        "code-owners": "required reviews by code owners",
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
        fix: () => "Preverjanje naj bo prvi korak opravila, ki namešča v produkcijo; zgled je v examples/workflows/deploy-on-tag.yml."
      },
      "production.no-gate": {
        what: f => `Opravilo ${f("job")} namešča v ${f("environment")} in nima preverjanja.`,
        why: findings_sl_OPEN,
        fix: () => "Preverjanje naj bo prvi korak tega opravila. Tisto v sestavljeni akciji se ne vidi in ne bi bilo prvo."
      },
      "production.named-otherwise": {
        what: f => `Opravilo ${f("job")} brez preverjanja namešča v ${f("environment")}, kar zveni kot produkcija.`,
        why: "Preverjanje in doctor poznata produkcijo le pod imenom production.",
        fix: () => "Če je to produkcija te rešitve, naj se okolje imenuje production, preverjanje pa naj bo prvi korak opravila."
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
        what: f => `Preverjanje v opravilu ${f("job")} teče z nastavljeno spremenljivko ${f("variable")}.`,
        why: "Z njo lahko v preverjanju teče druga koda ali pa se vsak strežnik izda za GitHub.",
        fix: f => `Odstranite ${f("variable")}; za lastnega izdajatelja potrdil uporabite NODE_EXTRA_CA_CERTS.`
      },
      "gate.environment-differs": {
        what: f => `Opravilo ${f("job")} namešča v ${f("deployed")}, preverjanje pa presoja za ${f("judged")}.`,
        why: "Za druga okolja preverjanje uveljavlja manj kot za produkcijo.",
        fix: () => "Vhod environment preverjanja in okolje opravila naj bosta enaka."
      },
      "gate.environment-unclear": {
        what: f => `Ni mogoče vedeti, ali sta ${f("judged")} (preverjanje) in ${f("deployed")} (opravilo ${f("job")}) isto okolje.`,
        why: `Za druga okolja preverjanje uveljavlja manj kot za produkcijo. ${findings_sl_UNREAD}`,
        fix: () => "Na obeh mestih napišite isto ime ali isti izraz."
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
        what: f => `Opravilo ${f("job")} uporablja ${f("uses")}, kar ni pripeto na poln commit.`,
        why: "Tuja koda v delovnih tokovih repozitorija lahko poseže v to, kar se namešča.",
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
        what: () => "Delovni tok teče ob pull_request_target.",
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
        fix: () => "Hranite jo le v okolju production in jo izbrišite iz skrivnosti repozitorija."
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
        "level.no-stronghold": () => "Ali naj za okolje »production« odgovarja aplikacija GitHub kot lastno zaščitno pravilo (način guard) ali pa nameščajte prek enega ponovno uporabnega delovnega toka v drugem repozitoriju, pripetega na poln commit, ciljni sistem pa naj zaupa le njegovi identiteti OIDC.",
        "level.stronghold-unknown": () => "Ni bilo mogoče prebrati, ali za okolje »production« odgovarja aplikacija GitHub; opravilu dajte actions: read.",
        "level.app-without-guard": () => "Za okolje »production« odgovarja aplikacija GitHub, noben delovni tok tu pa ne teče v načinu guard: kaj ta aplikacija zahteva, se ne vidi.",
        "level.target-trust": workflow => `Le ciljni sistem ve, ali zaupa zgolj temu delovnemu toku: v njegovem pravilu zaupanja primerjajte trditev OIDC job_workflow_ref z ${workflow} in sub z okoljem production tega repozitorija. Doctor tega ne vidi.`
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
      levels: [ "Raven 0: preverjanje se da obiti ali pa tega ni mogoče vedeti", "Raven 1: preverjanje je prvi korak opravila, ki namešča", "Raven 2: preverjanje varujejo tudi okolje, veje, oznake in lastniki", "Raven 3: česar preverjanje ni dovolilo, je zavrnjeno tudi zunaj delovnih tokov" ],
      lacks: {
        environments: "okolja z lastnimi skrivnostmi in pravili za nameščanje",
        rulesets: "nabori pravil za veje in oznake",
        "code-owners": "obvezni pregledi lastnikov kode",
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
    function missingSentences({level, findings}, messages) {
      return level.missing.map(({code, workflow}) => {
        if (isStronghold(code)) return messages.strongholds[code]((0, escaping.TL)(workflow ?? ""));
        const same = findings.filter(finding => finding.code === code);
        const [fix] = same.map(finding => saidFinding(finding, messages).fix);
        return `${code} (${same.length}): ${fix}`;
      });
    }
    function isStronghold(code) {
      return !(code in AUDIT_CODES);
    }
    function platformSentences({platform}, messages) {
      const {labels, lacks, needs} = messages;
      const lines = platform.lacks.map(lack => labels.lack(lacks[lack.what], needs[lack.needs], lack.certain));
      return [ labels.repository(platform), ...lines.length === 0 ? [ labels.offersAll ] : lines ];
    }
    function auditJson(report, language) {
      const messages = auditMessagesIn(language);
      const said = sentence => (0, escaping.M_)(sentence, messages.quotes);
      const missing = missingSentences(report, messages);
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
        gates: report.gates,
        findings: report.findings.map(finding => {
          const {audit, code, severity, file, line, column, facts} = finding;
          const {what, why, fix} = saidFinding(finding, messages);
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
            fix: said(fix)
          };
        }),
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
    const ROWS = 60;
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
    function row(finding, messages) {
      const {severity, file, line, column, code} = finding;
      const {what, why, fix} = saidFinding(finding, messages);
      const place = file === null ? (0, escaping.js)(messages.labels.settings) : (0, escaping.h8)(`${(0, 
      escaping.vI)(file, 120)}:${line}:${column}`);
      const said = `${SIGNS[severity]} <b>${(0, escaping.hy)(what)}</b><br>${(0, escaping.hy)(why)}<br><sub>${(0, 
      escaping.h8)(code)}</sub>`;
      return `<tr><td>${place}</td><td>${said}</td><td>${(0, escaping.hy)(fix)}</td></tr>`;
    }
    function table(title, findings, messages) {
      if (findings.length === 0) return [];
      const {labels} = messages;
      const heads = [ labels.place, labels.finding, labels.fix ].map(head => `<th>${(0, 
      escaping.js)(head)}</th>`);
      const rows = findings.slice(0, ROWS).map(finding => row(finding, messages));
      const rest = findings.length - rows.length;
      const more = rest > 0 ? [ `<tr><td colspan="3">… +${rest}</td></tr>` ] : [];
      return [ `### ${title}`, [ "<table>", `<tr>${heads.join("")}</tr>`, ...rows, ...more, "</table>" ].join("\n") ];
    }
    function list(title, items) {
      if (items.length === 0) return [];
      const lines = items.map(item => `<li>${item}</li>`);
      return [ `### ${title}`, [ "<ul>", ...lines, "</ul>" ].join("\n") ];
    }
    function auditSummary(report, language) {
      const messages = auditMessagesIn(language);
      const {labels, levels, onboarding, states} = messages;
      const {certain, unknowns} = sorted(report);
      const {reached} = report.level;
      const sections = [ `## ${reached === 0 ? "⛔" : "🛡️"} ${levels[reached]}`, `<p>${(0, 
      escaping.js)(labels.looked(report.workflows, report.gates))}${certain.length === 0 ? ` ${(0, 
      escaping.js)(labels.nothing)}` : ""}</p>`, ...table(labels.findings, certain, messages), ...table(labels.unknowns, unknowns, messages), ...list(labels.next(reached + 1), missingSentences(report, messages).map(escaping.hy)), ...list(labels.platform, platformSentences(report, messages).map(escaping.js)), ...list(labels.onboarding, report.onboarding.map(({item, state, detail}) => {
        const said = state === "present" ? (0, escaping.h8)((0, escaping.vI)(detail, 200)) : (0, 
        escaping.js)(states[state]);
        return `${STATES[state]} ${(0, escaping.js)(onboarding[item])}: ${said}`;
      })) ];
      return `${sections.join("\n\n")}\n`;
    }
    var wrapping = __webpack_require__(3023);
    const WIDEST = 100;
    const text_SIGNS = {
      error: "✗",
      warning: "!",
      unknown: "?"
    };
    const text_STATES = {
      present: "✓",
      missing: "✗",
      unknown: "?"
    };
    function lines(finding, messages, paint, paragraph) {
      const {code, severity, file, line, column} = finding;
      const {what, why, fix} = saidFinding(finding, messages);
      const place = file === null ? messages.labels.settings : `${(0, escaping.RK)(file)}:${line}:${column}`;
      const tint = severity === "error" ? 31 : 33;
      return [ `${paint(tint, text_SIGNS[severity])} ${paint(1, place)} ${paint(2, code)}`, ...paragraph("  ", what), ...paragraph("  ", why).map(text => paint(2, text)), ...paragraph("  → ", fix) ];
    }
    function auditText(report, options) {
      const messages = auditMessagesIn(options.language);
      const width = Math.min(WIDEST, options.columns ?? WIDEST);
      const paragraph = (first, sentence) => (0, wrapping.ky)((0, escaping.M_)(sentence, messages.quotes), width, first, " ".repeat(first.length));
      const {labels, levels, onboarding, states} = messages;
      const paint = (code, text) => options.colour ? `[${code}m${text}[0m` : text;
      const {certain, unknowns} = sorted(report);
      const {reached} = report.level;
      const section = (title, content) => content.length === 0 ? [] : [ "", paint(1, title), ...content ];
      const listed = findings => findings.flatMap(finding => lines(finding, messages, paint, paragraph));
      return [ ...(0, wrapping.ky)(levels[reached], width, "", "").map(text => paint(reached === 0 ? 31 : 32, text)), ...(0, 
      wrapping.ky)(labels.looked(report.workflows, report.gates), width, "", "").map(text => paint(2, text)), ...certain.length === 0 ? [ labels.nothing ] : [], ...section(labels.findings, listed(certain)), ...section(labels.unknowns, listed(unknowns)), ...section(labels.next(reached + 1), missingSentences(report, messages).flatMap(text => paragraph("- ", text))), ...section(labels.platform, platformSentences(report, messages).flatMap(text => paragraph("- ", text))), ...section(labels.onboarding, report.onboarding.flatMap(({item, state, detail}) => {
        const said = state === "present" ? detail : states[state];
        return (0, wrapping.ky)(`${onboarding[item]}: ${(0, escaping.RK)(said)}`, width, `${text_STATES[state]} `, "  ");
      })), "" ].join("\n");
    }
    var modes_assignment = __webpack_require__(4166);
    var conclusion = __webpack_require__(2761);
    const SOLUTION = ".ezdrav/solution.yml";
    const WORKFLOWS = ".github/workflows";
    const SINGLE_FILES = [ ".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", "action.yml" ];
    const LARGEST = 524288;
    function doctorExitCode(findings) {
      return findings.some(({severity}) => severity === "error") ? 1 : 0;
    }
    function doctorOffline(directory, options) {
      const {actionNames, format, colour, columns} = options;
      const workflows = directory.list(WORKFLOWS).map(name => `${WORKFLOWS}/${name}`);
      const files = [ ...workflows.filter(path => /\.ya?ml$/.test(path)), ...SINGLE_FILES ].flatMap(path => {
        const bytes = directory.read(path, LARGEST);
        if (bytes === null) return SINGLE_FILES.includes(path) ? [] : [ {
          path,
          text: ""
        } ];
        return [ {
          path,
          text: textOf(bytes)
        } ];
      });
      const listed = directory.list(".ezdrav").includes("solution.yml");
      const solution = solutionIn(listed, directory.read(SOLUTION, limits.o5.bytes));
      const called = new Map(calledElsewhere(files).map(uses => [ uses, repository_unknown("offline") ]));
      const report = audit({
        files,
        called,
        solution,
        settings: OFFLINE,
        actionNames
      });
      const language = options.language ?? languageOf(solution) ?? "en";
      const text = format === "json" ? JSON.stringify(auditJson(report, language), null, 2) : auditText(report, {
        language,
        colour,
        columns
      });
      return {
        text,
        findings: report.findings,
        exitCode: doctorExitCode(report.findings)
      };
    }
    async function diagnose(client, repository, {actionNames}) {
      const listing = await listFiles(client, repository);
      if (!listing.ok) return listing;
      const readable = listing.value.blobs.filter(({size}) => size <= LARGEST);
      const oids = [ ...new Set(readable.map(({oid}) => oid)) ];
      const blobs = await (0, github_blobs.b4)(client, repository, oids);
      if (!blobs.ok) return blobs;
      const files = listing.value.blobs.map(({path, oid}) => ({
        path,
        text: textOf(blobs.value.get(oid) ?? new Uint8Array)
      }));
      const entry = listing.value.blobs.find(({path}) => path === SOLUTION);
      const solution = solutionIn(entry !== void 0, blobs.value.get(entry?.oid ?? "") ?? null);
      const called = await Promise.all(calledElsewhere(files).map(async uses => [ uses, await readCalled(client, uses) ]));
      const offline = {
        files,
        called: new Map(called),
        solution,
        settings: OFFLINE,
        actionNames
      };
      const settings = await settingsOf(client, repository, listing.value, offline);
      const report = audit({
        ...offline,
        settings
      });
      return {
        ...listing,
        value: {
          report,
          language: languageOf(solution)
        }
      };
    }
    async function settingsOf(client, repository, {visibility, defaultBranch}, offline) {
      const named = examine(offline).jobs.flatMap(({job}) => job.environment?.text.toLowerCase() ?? []);
      const [environments, branch, tagRulesets] = await Promise.all([ readEnvironments(client, repository, new Set(named)), readBranch(client, repository, defaultBranch), readTagRulesets(client, repository) ]);
      const settings = {
        environments,
        branch,
        tagRulesets,
        visibility: known(visibility),
        workflowPermissions: repository_unknown("forbidden", "administration: read"),
        plan: repository_unknown("forbidden")
      };
      return {
        ...settings,
        plan: planOf(settings, client.enterpriseVersion !== null)
      };
    }
    function planOf({environments, visibility, plan}, server) {
      const hidden = visibility.known && visibility.value !== "public";
      const internal = visibility.known && visibility.value === "internal";
      const ruled = hidden && environments.known && environments.value.some(({name, apps}) => isProduction(name) && apps.known && apps.value.length > 0);
      return server || internal || ruled ? known("enterprise") : plan;
    }
    function solutionIn(listed, bytes) {
      if (!listed) return known(null);
      if (bytes === null) return repository_unknown("invalid");
      const reading = (0, solution.K)(SOLUTION, bytes);
      return reading.ok ? known(reading.value) : repository_unknown("invalid");
    }
    function languageOf(solution) {
      return solution.known ? solution.value?.language : void 0;
    }
    function textOf(bytes) {
      return (new TextDecoder).decode(bytes);
    }
    async function doctor(assignment) {
      const client = (0, modes_assignment.$)(assignment);
      try {
        const asked = await diagnose(client, (0, modes_assignment._)(assignment.context), {
          actionNames: []
        });
        if (!asked.ok) return (0, conclusion.jU)(asked.problem, assignment.inputs.language ?? "en");
        const {report, language: files} = asked.value;
        const language = assignment.inputs.language ?? files ?? "en";
        return {
          exitCode: doctorExitCode(report.findings),
          outputs: {},
          log: auditText(report, {
            language,
            colour: false
          }),
          summary: auditSummary(report, language),
          annotations: [],
          report: auditJson(report, language)
        };
      } finally {
        client.close();
      }
    }
  })
};
